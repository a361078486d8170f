import type { DataLayer, Engine, LogLine, QueryContext, Row, ScriptRecord, Security, Transaction } from '../contracts'
import { isScriptError, notEmulated } from '../errors'
import { notAllowed } from './errors'
import { matches, parseCondition } from '../conditions'
import type { Properties } from '../caches'
import type { Rule, WriteOperation } from './rule-book'
import { parseTemplate } from './template'
import { normalise } from '../values/field-values'

export interface RunnerDeps {
    data: DataLayer
    now(): number
    engine(): Engine
    security(): Security
    log(tx: Transaction, level: LogLine['level'], source: string, message: string): void
}

/** A record on its way into the store. `row` is what rules see as `current` and change. */
export interface Write {
    tx: Transaction
    table: string
    sysId: string
    operation: WriteOperation
    row: Row
    previous: Row | null
    /** Set when a rule has stopped the operation; later rules still run (docs: c_BusinessRules.md, "Abort a database action"). */
    abortedBy: Rule | null
    /** The `current` of this write, until a rule without a script changes the row. */
    live: ScriptRecord | null
    /** What was read back from `live` already. */
    seen: Row
    /** The `current` whose setAbortAction(true) stopped the operation: setAbortAction(false) on it lets it go on. */
    abortedLive: ScriptRecord | null
    /** `previous` as scripts see it. */
    before: ScriptRecord | null
}

/** A write that no rule has seen yet. */
export function newWrite(tx: Transaction, table: string, sysId: string, operation: WriteOperation, row: Row, previous: Row | null): Write {
    return { tx, table, sysId, operation, row, previous, abortedBy: null, live: null, seen: {}, abortedLive: null, before: null }
}

/** Deeper than this no chain of rules is meant; each level is a write made by a rule of the one above. */
const MAX_NESTED_RULES = 50

/** Runs one rule on one write: condition, set field values, message, abort, script. */
export class RuleRunner {
    private readonly running = new WeakMap<Transaction, { key: string, sysId: string, previous: Row | null }[]>()

    constructor(private readonly deps: RunnerDeps, private readonly properties: Properties) {}

    /** True when the rule is for this operation and its conditions hold. */
    applies(rule: Rule, write: Write): boolean {
        if (!rule.operations.has(write.operation)) return false
        if (rule.roles.length > 0 && !this.hasAnyRole(write.tx, rule.roles)) return false
        if (rule.filter !== '' && !this.filterHolds(rule, write)) return false
        return rule.condition === '' || this.conditionHolds(rule, write)
    }

    /** Runs a before or after rule. Errors of the rule's own script are logged and do not stop the operation (inferred from instances' logs). */
    run(rule: Rule, write: Write): void {
        this.guarded(rule, write, () => {
            if (!this.applies(rule, write)) return
            const foreign = this.isForeign(rule)
            if (foreign && (rule.when !== 'before' || rule.script !== '' || rule.abort)) {
                throw notAllowed(`Business rule "${rule.name}" of ${rule.scope} on ${rule.table}, a table of another scope: a before rule may only set field values, scripts run only in async rules`)
            }
            if (rule.message !== '') write.tx.messages.push({ level: 'info', text: rule.message })
            if (rule.abort) {
                if (rule.when === 'before') write.abortedBy ??= rule
                return
            }
            if (rule.when === 'before') this.applyTemplate(rule, write)
            if (rule.script !== '') this.script(rule, write)
        })
    }

    /**
     * An async rule: its field values are saved first, then its script runs with the record as it is now stored; there is no previous
     * (docs: c_BusinessRules.md).
     */
    runAsync(rule: Rule, write: Write, save: (values: Row) => void): void {
        this.guarded(rule, write, () => {
            if (rule.message !== '') this.deps.log(write.tx, 'debug', 'Business rules', `No session to show the message of ${rule.name} to`)
            if (rule.template !== '') save(parseTemplate(this.deps.data.dictionary, write.tx, write.table, rule.template, write.row))
            if (rule.script === '') return
            // The record is stored by now: `current.update()` must update it, also when an insert queued the rule.
            const record = this.deps.engine().recordFor(write.tx, write.table, { ...write.row }, { operation: 'none', writable: true })
            this.deps.engine().run(write.tx, {
                name: `sys_script.${rule.sysId}.script`, source: rule.script, scope: rule.scope, bindings: { current: record.object, previous: null }
            })
        })
    }

    /**
     * A rule before a query: `current` is the GlideRecord that is about to be queried, the rule adds conditions to it
     * (docs: c_BusinessRules.md, "Default before-query business rule"). A rule whose own query asks the same table again is stopped as any recursive one.
     */
    runQuery(rule: Rule, tx: Transaction, table: string, current: ScriptRecord): void {
        this.guarded(rule, { tx, table, sysId: 'query' }, () => {
            this.refuseForeign(rule, 'Query')
            if (rule.roles.length > 0 && !this.hasAnyRole(tx, rule.roles)) return
            const run = (part: string, source: string): unknown => this.deps.engine().run(tx, {
                name: `sys_script.${rule.sysId}.${part}`, source, scope: rule.scope, bindings: { current: current.object, previous: null }
            })
            if (rule.condition !== '' && !isTrue(run('condition', rule.condition))) return
            if (rule.message !== '') tx.messages.push({ level: 'info', text: rule.message })
            if (rule.script !== '') run('script', rule.script)
        })
        if (current.aborted()) throw notEmulated(`setAbortAction in query business rule "${rule.name}" on ${rule.table}`)
    }

    /** A rule before a form is shown: changes `current` for the form alone, fills `g_scratchpad` (docs: c_BusinessRules.md, "Display business-rules"). */
    runDisplay(rule: Rule, write: Write, scratchpad: unknown): void {
        this.guarded(rule, write, () => {
            this.refuseForeign(rule, 'Display')
            if (rule.roles.length > 0 && !this.hasAnyRole(write.tx, rule.roles)) return
            if (rule.filter !== '' && !this.filterHolds(rule, write)) return
            if (rule.condition !== '' && !this.conditionHolds(rule, write)) return
            if (rule.message !== '') write.tx.messages.push({ level: 'info', text: rule.message })
            if (rule.script === '') return
            const live = this.live(write, true)
            this.deps.engine().run(write.tx, {
                name: `sys_script.${rule.sysId}.script`, source: rule.script, scope: rule.scope,
                bindings: { current: live.object, previous: null, g_scratchpad: scratchpad }
            })
            this.readBack(rule, write, live)
        })
    }

    private refuseForeign(rule: Rule, kind: string): void {
        if (this.isForeign(rule)) throw notAllowed(`${kind} business rule "${rule.name}" of ${rule.scope} on ${rule.table}, a table of another scope`)
    }

    isForeign(rule: Rule): boolean {
        return (this.deps.data.dictionary.table(rule.table)?.scope ?? 'global') !== rule.scope
    }

    private guarded(rule: Rule, write: Pick<Write, 'tx' | 'table' | 'sysId'> & Partial<Pick<Write, 'previous'>>, work: () => void): void {
        const { tx } = write
        let stack = this.running.get(tx)
        if (stack === undefined) this.running.set(tx, stack = [])
        const key = `${rule.sysId} ${write.sysId}`
        if (stack.some(item => item.key === key) || stack.length >= MAX_NESTED_RULES) {
            this.deps.log(tx, 'error', 'Business rules', `Recursive business rule stopped: ${rule.name} on ${write.table} ${write.sysId}`)
            return
        }
        stack.push({ key, sysId: write.sysId, previous: write.previous ?? null })
        tx.ruleDepth++
        try {
            work()
        } catch (error) {
            if (!isScriptError(error)) throw error
            this.deps.log(tx, 'error', 'Business rules', `Error in business rule ${rule.name} (sys_script ${rule.sysId}): ${(error as Error).message}`)
        } finally {
            tx.ruleDepth--
            stack.pop()
        }
    }

    private applyTemplate(rule: Rule, write: Write): void {
        if (rule.template === '') return
        const values = parseTemplate(this.deps.data.dictionary, write.tx, write.table, rule.template, write.row)
        if (Object.keys(values).length === 0) return
        Object.assign(write.row, values)
        write.live = null
    }

    private script(rule: Rule, write: Write): void {
        this.evaluate(rule, write, 'script', rule.script)
    }

    private conditionHolds(rule: Rule, write: Write): boolean {
        const result = this.evaluate(rule, write, 'condition', rule.condition)
        return isTrue(result)
    }

    private evaluate(rule: Rule, write: Write, part: string, source: string): unknown {
        const engine = this.deps.engine()
        const live = this.live(write, rule.when === 'before')
        const first = this.firstPrevious(write)
        if (first !== null) write.before ??= engine.recordFor(write.tx, write.table, { ...first }, { operation: 'none', writable: false })
        const previous = write.before?.object ?? null
        try {
            return engine.run(write.tx, {
                name: `sys_script.${rule.sysId}.${part}`, source, scope: rule.scope, bindings: { current: live.object, previous }
            })
        } finally {
            if (rule.when === 'before') this.readBack(rule, write, live)
        }
    }

    /**
     * The record as it was before the first of the updates at work: a rule of an update that another rule made sees what that one saw. "If multiple updates
     * are made to the record within one execution context, previous will continue to hold the state of the record before the first" (docs: c_BusinessRules.md).
     */
    private firstPrevious(write: Write): Row | null {
        if (write.previous === null) return null
        return this.running.get(write.tx)?.find(item => item.sysId === write.sysId && item.previous !== null)?.previous ?? write.previous
    }

    private live(write: Write, before: boolean): ScriptRecord {
        if (write.live === null) {
            write.live = this.deps.engine().recordFor(write.tx, write.table, { ...write.row }, {
                operation: write.operation, previous: write.previous ?? undefined, writable: before || write.operation !== 'delete', stored: !before
            })
            write.seen = {}
        }
        return write.live
    }

    /** What the script set on `current` becomes the record's. */
    private readBack(rule: Rule, write: Write, live: ScriptRecord): void {
        const fields = this.deps.data.dictionary.fields(write.table)
        for (const [name, value] of Object.entries(live.changes())) {
            const field = fields.get(name)
            if (field === undefined || (name in write.seen && write.seen[name] === value)) continue
            write.seen[name] = value
            write.row[name] = normalise(field, value)
        }
        if (live.aborted()) {
            if (write.abortedBy === null) write.abortedLive = live
            write.abortedBy ??= rule
        } else if (write.abortedLive === live) {
            write.abortedBy = null
            write.abortedLive = null
        }
    }

    private filterHolds(rule: Rule, write: Write): boolean {
        const { data } = this.deps
        const context = this.context(rule, write)
        return matches(parseCondition(data, write.table, rule.filter, context), {
            data, table: write.table, row: write.row, previous: write.previous, context, caseSensitive: true
        })
    }

    private context(rule: Rule, write: Write): QueryContext {
        const { tx } = write
        return {
            now: this.deps.now(), timeZone: tx.user.timeZone, firstDayOfWeek: this.properties.firstDayOfWeek, userId: tx.user.sysId, unknownField: 'error', origin: 'platform',
            evaluate: source => String(this.evaluate(rule, write, 'filter_condition', source) ?? '')
        }
    }

    /** role_conditions holds sys_ids of roles; names are taken as well. */
    private hasAnyRole(tx: Transaction, roles: readonly string[]): boolean {
        const { data } = this.deps
        return roles.some(role => {
            const name = data.dictionary.table('sys_user_role') === undefined ? null : data.load('sys_user_role', [role])[0]?.name
            return this.deps.security().hasRole(tx.user, name ?? role)
        })
    }
}

function isTrue(result: unknown): boolean {
    return result === true || result === 'true'
}
