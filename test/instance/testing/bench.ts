import { createContext, runInContext } from 'node:vm'
import type { DataLayer, Engine, LogLine, RecordService, Row, ScriptRecord, ScriptRequest, Security, Transaction, UserContext } from '../contracts'
import { isNotEmulated } from '../errors'
import { installPlatform } from '../loader'
import { createSecurity } from '../security'
import { openLocalDataLayer } from '../store'
import { createRecords } from '../records'

/** A field of a table made for a test. */
export interface TestField {
    type?: string
    maxLength?: number
    defaultValue?: string
    reference?: string
    display?: boolean
    dependent?: string
    attributes?: string
    cascade?: string
    choices?: Record<string, string>
}

export interface TestTable {
    name: string
    label?: string
    extends?: string
    scope?: string
    extendable?: boolean
    access?: Partial<Record<'read' | 'create' | 'update' | 'delete', boolean>>
    fields: Record<string, TestField>
    unique?: string[][]
    audit?: boolean
}

let counter = 0
export const newId = (): string => (++counter).toString(16).padStart(32, '0')

/** The parts under test on a real store, with scripts run by a bare `vm`: what a script sees is a proxy over the row, not Glide. */
export class Bench {
    readonly data = openLocalDataLayer()
    readonly logs: { level: LogLine['level'], message: string }[] = []
    readonly records: RecordService
    readonly security: Security
    clock = Date.parse('2026-03-01T12:00:00Z')
    private readonly engine = new BareEngine(this)

    constructor(options: { engine?: () => Engine } = {}) {
        installPlatform(this.data)
        const deps = {
            data: this.data as DataLayer, now: () => this.clock, engine: options.engine ?? ((): Engine => this.engine),
            log: (_tx: Transaction, level: LogLine['level'], _source: string, message: string) => void this.logs.push({ level, message })
        }
        this.security = createSecurity(deps)
        this.records = createRecords({ ...deps, security: () => this.security })
    }

    close(): void {
        this.data.close()
    }

    insert(table: string, row: Row): string {
        const sysId = row.sys_id ?? newId()
        this.data.insertRow(table, { ...row, sys_id: sysId }, 'platform')
        this.records.flush()
        return sysId
    }

    app(scope: string, tracking = 'permissive'): string {
        return this.insert('sys_app', { name: `App ${scope}`, scope, runtime_access_tracking: tracking, sys_class_name: 'sys_app' })
    }

    table(table: TestTable): void {
        this.data.bulk(() => this.defineTable(table))
        // One table, one index set: only now is the table known.
        const { name, unique } = table
        if (unique !== undefined) this.data.setIndexes([name], unique.map(fields => ({ table: name, name: fields.join('_'), unique: true, fields })))
        this.records.flush()
    }

    private defineTable(table: TestTable): void {
        const put = (name: string, row: Row): void => this.data.insertRow(name, { ...row, sys_id: newId() }, 'platform')
        const scope = table.scope === undefined ? 'global' : this.data.select(
            { table: 'sys_scope', where: { kind: 'term', field: 'scope', operator: '=', value: table.scope }, orderBy: [], groupBy: [] },
            { now: 0, timeZone: 'UTC', userId: '', unknownField: 'error', origin: 'platform' }).ids[0] ?? table.scope
        const parent = table.extends === undefined ? null : this.data.select(
            { table: 'sys_db_object', where: { kind: 'term', field: 'name', operator: '=', value: table.extends }, orderBy: [], groupBy: [] },
            { now: 0, timeZone: 'UTC', userId: '', unknownField: 'error', origin: 'platform' }).ids[0] ?? null
        const flag = (name: 'read' | 'create' | 'update' | 'delete'): string => table.access?.[name] === false ? '0' : '1'
        put('sys_db_object', {
            name: table.name, label: table.label ?? table.name, super_class: parent, sys_scope: scope, access: 'public', read_access: flag('read'),
            create_access: flag('create'), update_access: flag('update'), delete_access: flag('delete'), ws_access: '1', is_extendable: table.extendable ? '1' : '0'
        })
        put('sys_dictionary', { name: table.name, internal_type: 'collection', active: '1', ...(table.audit ? { audit: '1' } : {}) })
        const system: Record<string, TestField> = table.extends === undefined ? {
            sys_id: { type: 'GUID', maxLength: 32 }, sys_created_on: { type: 'glide_date_time' }, sys_created_by: {}, sys_updated_on: { type: 'glide_date_time' }, sys_updated_by: {},
            sys_mod_count: { type: 'integer' }, ...(table.extendable ? { sys_class_name: { type: 'sys_class_name', maxLength: 80 } } : {})
        } : {}
        for (const [name, field] of Object.entries({ ...system, ...table.fields })) {
            put('sys_dictionary', {
                name: table.name, element: name, column_label: name.replaceAll('_', ' '), internal_type: field.type ?? 'string', max_length: String(field.maxLength ?? 40),
                default_value: field.defaultValue ?? null, reference: field.reference ?? null, display: field.display ? '1' : '0', active: '1', attributes: field.attributes ?? null,
                dependent: field.dependent ?? null, choice: field.choices === undefined ? '0' : '1', ...(field.cascade === undefined ? {} : { reference_cascade_rule: field.cascade })
            })
            Object.entries(field.choices ?? {}).forEach(([value, label], sequence) => {
                put('sys_choice', { name: table.name, element: name, value, label, sequence: String(sequence), language: 'en', inactive: '0' })
            })
        }
    }

    rule(values: Row & { collection: string }): string {
        return this.insert('sys_script', {
            name: 'rule', active: '1', when: 'before', order: '100', advanced: '1', action_insert: '1', action_update: '1', action_delete: '0', action_query: '0', sys_scope: 'global', ...values
        })
    }

    /** A user with roles, made when they do not exist. */
    user(userName: string, roles: string[] = [], values: Row = {}): UserContext {
        const id = this.insert('sys_user', { user_name: userName, name: userName, active: '1', locked_out: '0', ...values })
        for (const role of roles) this.insert('sys_user_has_role', { user: id, role: this.role(role), state: 'active' })
        return this.security.userById(id) as UserContext
    }

    role(name: string): string {
        const { ids } = this.data.select({ table: 'sys_user_role', where: { kind: 'term', field: 'name', operator: '=', value: name }, orderBy: [], groupBy: [] },
            { now: 0, timeZone: 'UTC', userId: '', unknownField: 'error', origin: 'platform' })
        return ids[0] ?? this.insert('sys_user_role', { name })
    }

    /** Lets a scope do something to what is another's. */
    grant(scope: string, name: string, operation: string, type = 'sys_db_object', status = 'allowed'): string {
        const source = this.rows('sys_scope', `scope=${scope}`)[0]?.sys_id ?? scope
        return this.insert('sys_scope_privilege', {
            sys_scope: source, source_scope: source, target_name: name, target_type: type, operation, status, target_scope: 'global'
        })
    }

    /** An access control with roles by name. */
    acl(values: Row, roles: string[] = []): string {
        const id = this.insert('sys_security_acl', {
            type: 'record', operation: 'read', active: '1', admin_overrides: '1', decision_type: 'allow', sys_scope: 'global', ...values
        })
        for (const role of roles) this.insert('sys_security_acl_role', { sys_security_acl: id, sys_user_role: this.role(role) })
        return id
    }

    tx(user: UserContext = this.security.systemUser(), scope = 'global'): Transaction {
        return {
            id: newId(), kind: 'script', node: 'one', user, scope, interactive: true, sessionId: null, messages: [], log: [], deadline: Number.MAX_SAFE_INTEGER, ruleDepth: 0, redirect: null
        }
    }

    rows(table: string, encodedQuery = ''): Row[] {
        const context = { now: this.clock, timeZone: 'UTC', userId: '', unknownField: 'error', origin: 'platform' } as const
        const { ids } = this.data.select(this.data.parse(table, encodedQuery, context), context)
        return this.data.load(table, ids).filter(row => row !== null)
    }
}

class ScriptFailure extends Error {
    override readonly name = 'ScriptError'
}

/** `current.field` reads and sets, `current.setAbortAction`, `current.update`; `gs.log` collects. */
class BareEngine implements Engine {
    constructor(private readonly bench: Bench) {}

    run(tx: Transaction, script: ScriptRequest): unknown {
        const context = createContext({
            ...script.bindings, gs: { getUserID: () => tx.user.sysId, info: (message: string) => this.bench.logs.push({ level: 'info', message }) }
        })
        try {
            return runInContext(script.source, context)
        } catch (error) {
            if (isNotEmulated(error) || (error as Error).name === 'NotAllowed') throw error
            throw new ScriptFailure(`${script.name}: ${(error as Error).message}`, { cause: error })
        }
    }

    recordFor(tx: Transaction, table: string, row: Row, options: { previous?: Row }): ScriptRecord {
        const changes: Row = {}
        let aborted = false
        const members: Record<string, unknown> = {
            setAbortAction: (value: boolean) => { aborted = value },
            isActionAborted: () => aborted,
            changes: (name: string) => (row[name] ?? '') !== (options.previous?.[name] ?? ''),
            update: () => this.bench.records.update(tx, table, row.sys_id ?? '', row, changes, { workflow: true, origin: 'app' }).sysId
        }
        const object = new Proxy(row, {
            get: (target, name) => members[String(name)] ?? (String(name) in changes ? changes[String(name)] : target[String(name)]),
            set: (_target, name, value) => {
                changes[String(name)] = value === null ? null : String(value)
                return true
            }
        })
        return { object, changes: () => ({ ...changes }), aborted: () => aborted }
    }

    invalidate(): void {}
}
