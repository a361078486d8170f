import { randomUUID } from 'node:crypto'
import type { DataLayer, DuplicateKeyError, Engine, LogLine, QueryContext, RecordQuery, Row, Security, Transaction, WriteOptions, WriteResult } from '../contracts'
import { notEmulated } from '../errors'
import { isRefusedAsReadOnly } from '../security'
import { parseAsyncWork, makeTrigger } from './async-rules'
import type { Cascades } from './cascade'
import type { Defaults } from './defaults'
import type { Deletions } from './deletions'
import type { Display } from './display'
import type { Journal } from './journal'
import type { DataPolicies } from './data-policy'
import type { Properties, Scopes } from '../caches'
import type { Rule, RuleBook, WriteOperation } from './rule-book'
import { newWrite, type RuleRunner, type Write } from './rule-runner'
import { formatStored } from '../values/time'
import type { TablePlan, TablePlans } from './table-plan'
import { normalise, isSame, readsAsTrue } from '../values/field-values'

export interface WriterParts {
    data: DataLayer
    now(): number
    engine(): Engine
    security(): Security
    log(tx: Transaction, level: LogLine['level'], source: string, message: string): void
    plans: TablePlans
    defaults: Defaults
    rules: RuleBook
    runner: RuleRunner
    journal: Journal
    display: Display
    cascades: Cascades
    deletions: Deletions
    properties: Properties
    policies: DataPolicies
    scopes: Scopes
    changed(table: string, operation: WriteOperation, sysId: string, row: Row | null): void
}

/** Rules with an order below this run before the engines, the rest after them (docs: api-reference/scripts/r_ExecutionOrderScriptsAndEngines.md). */
const ENGINES_AT = 1000
const SYSTEM_FIELDS: ReadonlySet<string> = new Set(['sys_id', 'sys_created_on', 'sys_created_by', 'sys_updated_on', 'sys_updated_by', 'sys_mod_count', 'sys_class_name'])

const REFUSED: WriteResult = { sysId: null, aborted: true, error: 'The record cannot be written: the user has the read-only role (snc_read_only)' }

/** Inserts, updates and deletes with all that surrounds them. */
export class Writer {
    constructor(private readonly parts: WriterParts) {}

    /** A row with its defaults, not stored. Numbers are drawn, as they are when a form of a new record opens. */
    initialise(tx: Transaction, table: string): Row {
        const plan = this.parts.plans.of(table)
        const row: Row = {}
        for (const name of plan.fields.keys()) row[name] = null
        Object.assign(row, this.parts.defaults.fill(tx, plan, {}))
        if (plan.hasClass) row.sys_class_name = table
        return row
    }

    insert(tx: Transaction, table: string, values: Row, options: WriteOptions): WriteResult {
        const real = this.classOf(table, values.sys_class_name)
        const plan = this.parts.plans.of(real)
        if (this.isRefused(tx, real, 'insert', options)) return REFUSED
        const given = this.normalised(plan, values)
        const sysId = given.sys_id || randomUUID().replaceAll('-', '')
        const write = newWrite(tx, real, sysId, 'insert', {
            ...given, ...this.parts.defaults.fill(tx, plan, given), sys_id: sysId, ...(plan.hasClass ? { sys_class_name: real } : {})
        }, null)
        const rules = options.workflow ? this.parts.rules.forTable(tx, real) : []
        const refused = this.before(rules, write, options)
        if (refused !== null) return refused
        this.stampInsert(tx, plan, write.row, options)
        const journals = this.journalsOf(plan, write.row)
        try {
            this.parts.data.insertRow(real, this.storable(plan, write.row), options.origin)
        } catch (error) {
            return this.duplicate(tx, write, error)
        }
        return this.finish(rules, write, journals, options)
    }

    update(tx: Transaction, table: string, sysId: string, previous: Row, values: Row, options: WriteOptions): WriteResult {
        const real = this.classOf(table, previous.sys_class_name)
        const plan = this.parts.plans.of(real)
        if (!isSame(values.sys_class_name ?? real, real)) throw notEmulated(`change of class from ${real} to ${values.sys_class_name}`)
        if (this.isRefused(tx, real, 'update', options)) return REFUSED
        const given = this.normalised(plan, values)
        delete given.sys_id
        const before: Row = { ...previous, sys_id: sysId }
        for (const name of plan.journals) delete before[name]
        const write = newWrite(tx, real, sysId, 'update', { ...before, ...given }, before)
        const rules = options.workflow ? this.parts.rules.forTable(tx, real) : []
        const refused = this.before(rules, write, options)
        if (refused !== null) return refused
        const journals = this.journalsOf(plan, write.row)
        const changes: Row = {}
        for (const name of plan.fields.keys()) {
            if (name in write.row && !(name in journals) && !isSame(write.row[name], before[name])) changes[name] = write.row[name] ?? null
        }
        // Nothing changed: the row stays as it is, its update time too; rules run all the same (inferred).
        if (Object.keys(changes).length > 0 || Object.keys(journals).length > 0) {
            this.stampUpdate(tx, plan, before, changes, options)
            try {
                if (!this.parts.data.updateRow(real, sysId, changes, options.origin)) return { sysId: null, aborted: false, error: `No record ${sysId} in ${real}` }
            } catch (error) {
                return this.duplicate(tx, write, error)
            }
            Object.assign(write.row, changes)
        }
        return this.finish(rules, write, journals, options)
    }

    /**
     * `multiple`: as one of many (deleteMultiple), which keeps attachments, and cascades with business rules also where setWorkflow(false) was said
     * (docs: c_GlideRecordScopedAPI.md).
     */
    remove(tx: Transaction, table: string, sysId: string, options: WriteOptions, multiple = false): WriteResult {
        const row = this.find(table, sysId)
        if (row === null) return { sysId: null, aborted: false, error: `No record ${sysId} in ${table}` }
        const real = this.classOf(table, row.sys_class_name)
        if (this.isRefused(tx, real, 'delete', options)) return REFUSED
        const write = newWrite(tx, real, sysId, 'delete', { ...row }, row)
        const rules = options.workflow ? this.parts.rules.forTable(tx, real) : []
        const refused = this.before(rules, write, options)
        if (refused !== null) return refused
        const held = this.restrictedBy(real, sysId)
        if (held !== null) {
            this.parts.log(tx, 'error', 'Cascade delete', held)
            return { sysId: null, aborted: true, error: held }
        }
        const display = this.parts.display.record(tx, real, row)
        if (!this.parts.data.deleteRow(real, sysId, options.origin)) return { sysId: null, aborted: false, error: `No record ${sysId} in ${real}` }
        this.cascade(tx, real, sysId, multiple ? { ...options, workflow: true } : options)
        if (real === 'sys_attachment') this.parts.deletions.attachmentParts(sysId, 'platform', false)
        else if (!multiple) this.parts.deletions.attachments(real, sysId, 'platform')
        if (options.workflow) this.parts.deletions.audit(tx, real, row, display, formatStored(this.parts.now()))
        return this.finish(rules, write, {}, options)
    }

    /** Each row is updated with its rules; an empty value leaves a field alone, the word NULL clears it (docs: c_GlideRecordScopedAPI.md, updateMultiple). */
    updateMultiple(tx: Transaction, query: RecordQuery, values: Row, options: WriteOptions): number {
        const wanted = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== ''))
        return this.each(tx, query, options, row => this.update(tx, query.table, row.sys_id ?? '', row, wanted, options).sysId !== null)
    }

    /** Deletes all that match, whatever window the query has, and leaves their attachments (docs: c_GlideRecordScopedAPI.md, deleteMultiple). */
    deleteMultiple(tx: Transaction, query: RecordQuery, options: WriteOptions): number {
        return this.each(tx, { ...query, limit: undefined, offset: undefined }, options, row => this.remove(tx, query.table, row.sys_id ?? '', options, true).sysId !== null)
    }

    find(table: string, sysId: string): Row | null {
        return sysId === '' ? null : this.parts.data.load(table, [sysId])[0] ?? null
    }

    /** Runs an async rule whose trigger is due, as the user whose write queued it. */
    runAsync(tx: Transaction, trigger: Row): void {
        const work = parseAsyncWork(trigger)
        const rule = this.parts.rules.byId(tx, work.rule)
        const row = work.operation === 'delete' ? work.row : this.find(work.table, work.sysId)
        // The rule was switched off or the record deleted since: nothing to do.
        if (rule === null || row === null) return
        tx.user = this.parts.security().userById(work.user) ?? tx.user
        const write = newWrite(tx, work.table, work.sysId, work.operation, { ...row }, null)
        if (readsAsTrue(this.parts.properties.get('glide.businessrule.async_condition_check')) && !this.parts.runner.applies(rule, write)) return
        this.parts.runner.runAsync(rule, write, values => {
            if (work.operation === 'delete' || Object.keys(values).length === 0) return
            this.update(tx, work.table, work.sysId, row, values, { workflow: true, origin: 'app' })
            write.row = this.find(work.table, work.sysId) ?? write.row
        })
    }

    context(tx: Transaction, origin: WriteOptions['origin']): QueryContext {
        return {
            now: this.parts.now(), timeZone: tx.user.timeZone, firstDayOfWeek: this.parts.properties.firstDayOfWeek, userId: tx.user.sysId, unknownField: 'error', origin,
            evaluate: source => String(this.parts.engine().run(tx, { name: 'query', source, scope: tx.scope, bindings: {} }) ?? '')
        }
    }

    private each(tx: Transaction, query: RecordQuery, options: WriteOptions, work: (row: Row) => boolean): number {
        const { ids } = this.parts.data.select(query, this.context(tx, options.origin))
        let done = 0
        for (let at = 0; at < ids.length; at += 200) {
            for (const row of this.parts.data.load(query.table, ids.slice(at, at + 200))) if (row !== null && work(row)) done++
        }
        return done
    }

    private classOf(table: string, className: string | null | undefined): string {
        if (!className || className === table) return table
        return this.parts.data.dictionary.ancestors(className).includes(table) ? className : table
    }

    private isRefused(tx: Transaction, table: string, operation: WriteOperation, options: WriteOptions): boolean {
        return options.origin === 'app' && isRefusedAsReadOnly(tx, table, operation, name => this.parts.properties.get(name))
    }

    private normalised(plan: TablePlan, values: Row): Row {
        const row: Row = {}
        for (const name of Object.keys(values)) {
            const field = plan.fields.get(name)
            if (field === undefined) throw new Error(`Unknown field ${name} in table ${plan.name}`)
            row[name] = normalise(field, values[name] ?? null)
        }
        return row
    }

    /** Entries of journal fields: rules see them on the record that is written, its row does not keep them. */
    private journalsOf(plan: TablePlan, row: Row): Row {
        const entries: Row = {}
        for (const name of plan.journals) if (row[name]) entries[name] = row[name]
        return entries
    }

    /** Before rules in order, the data policy engine between them. The refusal when the operation is stopped. */
    private before(rules: readonly Rule[], write: Write, options: WriteOptions): WriteResult | null {
        for (const late of [false, true]) {
            for (const rule of rules) if (rule.when === 'before' && (rule.order >= ENGINES_AT) === late) this.parts.runner.run(rule, write)
            if (late || write.operation === 'delete' || !options.workflow) continue
            const violation = this.parts.policies.violation(write, () => this.context(write.tx, 'platform'))
            if (violation !== null) {
                this.parts.log(write.tx, 'error', write.table, violation)
                return { sysId: null, aborted: true, error: violation }
            }
        }
        return write.abortedBy === null ? null : this.aborted(write)
    }

    private aborted(write: Write): WriteResult {
        const rule = write.abortedBy as Rule
        // Wording of instances, as quoted in public questions about the Table API answering 403.
        const error = `Operation against file '${write.table}' was aborted by Business Rule '${rule.name}^${rule.sysId}'. Business Rule Stack:${rule.name}`
        this.parts.log(write.tx, 'info', 'Business rules', error)
        return { sysId: null, aborted: true, error }
    }

    private duplicate(tx: Transaction, write: Write, error: unknown): WriteResult {
        if ((error as Partial<DuplicateKeyError>)?.code !== 'DUPLICATE_KEY') throw error
        const { index } = error as DuplicateKeyError
        const { dictionary } = this.parts.data
        const definition = dictionary.ancestors(write.table).flatMap(name => dictionary.table(name)?.indexes ?? []).find(item => item.name === index)
        const entry = (definition?.fields ?? [index]).map(name => write.row[name] ?? '').join('-')
        const message = `Unique Key violation detected by database (Duplicate entry '${entry}' for key '${index}')`
        this.parts.log(tx, 'error', write.table, message)
        return { sysId: null, aborted: false, error: message }
    }

    /** After the database: journal, after rules below 1000, after engines (none here), the other after rules, async rules queued, listeners told. */
    private finish(rules: readonly Rule[], write: Write, journals: Row, options: WriteOptions): WriteResult {
        const { tx, table, sysId, operation } = write
        if (Object.keys(journals).length > 0) this.parts.journal.add(tx, table, sysId, journals, formatStored(this.parts.now()), options.origin)
        this.parts.changed(table, operation, sysId, operation === 'delete' ? null : write.row)
        write.live = null
        for (const late of [false, true]) {
            for (const rule of rules) if (rule.when === 'after' && (rule.order >= ENGINES_AT) === late) this.parts.runner.run(rule, write)
        }
        for (const rule of rules) if (rule.when.startsWith('async') && this.parts.runner.applies(rule, write)) this.queue(rule, write)
        return { sysId, aborted: false, error: null }
    }

    private queue(rule: Rule, write: Write): void {
        const { tx, table, sysId, operation } = write
        const trigger = makeTrigger(this.parts.data, tx, rule, {
            rule: rule.sysId, table, sysId, operation, user: tx.user.sysId, row: operation === 'delete' ? write.row : null
        }, this.parts.now())
        this.parts.data.insertRow('sys_trigger', trigger, 'platform')
        this.parts.changed('sys_trigger', 'insert', trigger.sys_id ?? '', trigger)
    }

    private stampInsert(tx: Transaction, plan: TablePlan, row: Row, options: WriteOptions): void {
        if (plan.hasDomain) {
            row.sys_domain ||= 'global'
            if (plan.fields.has('sys_domain_path')) row.sys_domain_path ||= '/'
        }
        if (plan.hasScope && !row.sys_scope) {
            const scope = this.parts.scopes.byName(tx.scope, tx)
            row.sys_scope = scope?.sysId ?? 'global'
            if (plan.fields.has('sys_package')) row.sys_package ||= row.sys_scope
        }
        if (plan.fields.has('sys_update_name')) row.sys_update_name ||= `${plan.name}_${row.sys_id}`
        if (options.autoSysFields === false) return
        const now = formatStored(this.parts.now())
        row.sys_created_on = now
        row.sys_created_by = tx.user.userName
        row.sys_updated_on = now
        row.sys_updated_by = tx.user.userName
        row.sys_mod_count = '0'
    }

    private stampUpdate(tx: Transaction, plan: TablePlan, before: Row, changes: Row, options: WriteOptions): void {
        if (options.autoSysFields === false) return
        for (const name of SYSTEM_FIELDS) delete changes[name]
        const stamps: Row = {
            sys_updated_on: formatStored(this.parts.now()), sys_updated_by: tx.user.userName, sys_mod_count: String(Number(before.sys_mod_count ?? '0') + 1)
        }
        for (const [name, value] of Object.entries(stamps)) if (plan.fields.has(name)) changes[name] = value
    }

    private storable(plan: TablePlan, row: Row): Row {
        const kept: Row = {}
        for (const name of Object.keys(row)) {
            const value = row[name]
            if (value && plan.fields.has(name) && !plan.journals.includes(name)) kept[name] = value
        }
        return kept
    }

    private restrictedBy(table: string, sysId: string): string | null {
        for (const referrer of this.parts.cascades.of(table)) {
            if (referrer.rule !== 'restrict') continue
            const count = this.parts.cascades.rowsOf(referrer, sysId).length
            if (count > 0) return `Delete of ${table} ${sysId} is restricted: ${count} record(s) of ${referrer.table} refer to it by ${referrer.field}`
        }
        return null
    }

    private cascade(tx: Transaction, table: string, sysId: string, options: WriteOptions): void {
        for (const referrer of this.parts.cascades.of(table)) {
            if (referrer.rule === 'none' || referrer.rule === 'restrict') continue
            const ids = this.parts.cascades.rowsOf(referrer, sysId)
            if (ids.length === 0) continue
            if (referrer.rule === 'delete' || referrer.rule === 'cascade' || referrer.rule === 'delete_no_workflow') {
                const workflow = options.workflow && referrer.rule !== 'delete_no_workflow'
                for (const id of ids) this.remove(tx, referrer.table, id, { ...options, workflow, origin: 'platform' })
                continue
            }
            this.parts.cascades.clear(referrer, ids, 'platform')
            for (const id of ids) this.parts.changed(referrer.table, 'update', id, this.find(referrer.table, id))
        }
    }
}
