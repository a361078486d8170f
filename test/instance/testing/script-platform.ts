import { createHash } from 'node:crypto'
import type { LogLine, OutboundRequest, OutboundResponse, Platform, Row, Transaction } from '../contracts'
import { installPlatform } from '../loader'
import { createRecords } from '../records'
import { createSecurity } from '../security'
import { type LocalDataLayer, openLocalDataLayer } from '../store'
import { createEngine, type EngineOptions } from '../engine'

export interface TestPlatform extends Platform {
    readonly data: LocalDataLayer
    readonly lines: LogLine[]
    readonly sent: OutboundRequest[]
    clock: number
    answer: Partial<OutboundResponse>
}

/** The moment the test clock stands at: a Thursday. */
export const testNow = Date.parse('2026-03-05T10:20:30Z')

/** A stable sys_id for a test record. */
export function id(name: string): string {
    return createHash('md5').update(name).digest('hex')
}

/** A whole node in this thread: the real store, records and security around the engine under test. */
export function testPlatform(options: Partial<EngineOptions> = {}): TestPlatform {
    const data = openLocalDataLayer()
    installPlatform(data)
    const platform = { node: 'test', data, lines: [] as LogLine[], sent: [] as OutboundRequest[], clock: testNow, answer: {} } as unknown as TestPlatform
    const deps = {
        data,
        now: () => platform.clock,
        engine: () => platform.engine,
        security: () => platform.security,
        log: (_tx: Transaction, level: LogLine['level'], source: string, message: string) => {
            platform.lines.push({ time: '', level, source, message })
        }
    }
    return Object.assign(platform, {
        now: deps.now,
        log: deps.log,
        records: createRecords(deps),
        security: createSecurity(deps),
        engine: createEngine(platform, options),
        outbound(request: OutboundRequest): OutboundResponse {
            platform.sent.push(request)
            return { status: 200, headers: {}, body: '', error: null, ...platform.answer }
        },
        begin(kind: Transaction['kind'], user: Transaction['user'], scope = 'global'): Transaction {
            return {
                id: `t${platform.lines.length}`, kind, node: 'test', user, scope, interactive: false, sessionId: null, messages: [], log: [],
                deadline: Date.now() + 30_000, ruleDepth: 0, redirect: null
            }
        }
    })
}

/** A transaction of the system user, or of a named one. */
export function begin(platform: Platform, scope = 'x_test', userName?: string): Transaction {
    const user = userName === undefined ? platform.security.systemUser() : platform.security.userByName(userName)
    if (!user) {
        throw new Error(`No user ${userName}`)
    }
    return platform.begin('script', user, scope)
}

/** Runs a script and answers its completion value. */
export function run(platform: Platform, source: string, tx: Transaction = begin(platform), bindings: Record<string, unknown> = {}): unknown {
    return platform.engine.run(tx, { name: 'test.script', source, scope: tx.scope, bindings })
}

/** Stores a record as an installed application would: no rules, no checks. */
export function store(platform: TestPlatform, table: string, row: Row): string {
    const sysId = row.sys_id ?? id(JSON.stringify([table, row]))
    const classed: Row = platform.data.dictionary.fields(table).has('sys_class_name') && row.sys_class_name === undefined ? { sys_class_name: table } : {}
    platform.data.insertRow(table, { ...classed, ...row, sys_id: sysId }, 'platform')
    platform.records.flush()
    platform.engine.invalidate()
    return sysId
}

export interface TestField {
    type?: string
    label?: string
    reference?: string
    maxLength?: number
    attributes?: string
    display?: boolean
    default?: string
    dependent?: string
    choices?: Record<string, string>
}

/** The application `x_test`. 'enforcing': nothing is granted elsewhere. 'none': it may use what tables of others allow, and every API. */
export function installApp(platform: TestPlatform, tracking: 'enforcing' | 'none'): void {
    store(platform, 'sys_app', { sys_id: id('app x_test'), scope: 'x_test', name: 'Test', runtime_access_tracking: tracking })
}

/** The application with a table of its own, `x_test_thing`. */
export function installThing(platform: TestPlatform, fields: Record<string, TestField> = {}, tracking: 'enforcing' | 'none' = 'enforcing'): void {
    installApp(platform, tracking)
    defineTable(platform, 'x_test_thing', { number: {}, name: { display: true }, ...fields })
}

/** Declares a table of scope `x_test`. */
export function defineTable(platform: TestPlatform, table: string, fields: Record<string, TestField>): void {
    const scope = id('app x_test')
    platform.data.bulk(() => {
        platform.data.insertRow('sys_db_object', {
            sys_id: id(`table ${table}`), name: table, label: table, sys_scope: scope, access: 'public', read_access: '1', create_access: '0', update_access: '0', delete_access: '0',
            ws_access: '1', is_extendable: '0', sys_class_name: 'sys_db_object'
        }, 'platform')
        const system: Record<string, TestField> = {
            sys_id: { type: 'GUID', maxLength: 32 }, sys_created_on: { type: 'glide_date_time' }, sys_created_by: {}, sys_updated_on: { type: 'glide_date_time' },
            sys_updated_by: {}, sys_mod_count: { type: 'integer' }
        }
        for (const [name, field] of Object.entries({ ...system, ...fields })) {
            platform.data.insertRow('sys_dictionary', {
                sys_id: id(`field ${table}.${name}`), name: table, element: name, column_label: field.label ?? name, internal_type: field.type ?? 'string', reference: field.reference ?? null,
                max_length: String(field.maxLength ?? 100), attributes: field.attributes ?? null, display: field.display ? '1' : '0', active: '1', default_value: field.default ?? null,
                choice: field.choices ? '1' : '0', dependent: field.dependent ?? null, sys_scope: scope, sys_class_name: 'sys_dictionary'
            }, 'platform')
            for (const [index, [value, label]] of Object.entries(field.choices ?? {}).entries()) {
                platform.data.insertRow('sys_choice', { sys_id: id(`choice ${table}.${name}.${value}`), name: table, element: name, value, label, sequence: String(index), inactive: '0', language: 'en' }, 'platform')
            }
        }
    })
    platform.data.syncSchema([table])
}

/** Grants a cross-scope privilege to `x_test`. */
export function grant(platform: TestPlatform, target: string, operation: string, type = 'sys_db_object'): void {
    store(platform, 'sys_scope_privilege', {
        sys_id: id(`grant ${target} ${operation}`), source_scope: id('app x_test'), sys_scope: id('app x_test'), target_name: target, target_type: type, operation, status: 'allowed', target_scope: 'global'
    })
}
