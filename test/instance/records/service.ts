import type { DataLayer, Engine, EventRequest, LogLine, RecordQuery, RecordService, Row, Security, Transaction } from '../contracts'
import { Cascades } from './cascade'
import { InstanceCipher } from './crypt'
import { Defaults } from './defaults'
import { DataPolicies } from './data-policy'
import { Deletions } from './deletions'
import { Display } from './display'
import { Events } from './events'
import { Journal } from './journal'
import { Properties, Scopes, Versions } from '../caches'
import { RuleBook, type Rule, type WriteOperation } from './rule-book'
import { newWrite, RuleRunner } from './rule-runner'
import { TablePlans } from './table-plan'
import { refuseQuery } from '../security'
import { formatStored } from '../values/time'
import { Writer } from './writer'

export interface RecordsDeps {
    data: DataLayer
    /** The instance's clock, milliseconds since the epoch. */
    now(): number
    engine(): Engine
    security(): Security
    log(tx: Transaction, level: LogLine['level'], source: string, message: string): void
}

/** Values of the scratchpad as a form carries them: fields of records by their text. */
const SCRATCHPAD_TEXT = `(function () {
    var plain = {};
    for (var name in g_scratchpad) {
        var value = g_scratchpad[name];
        plain[name] = value !== null && typeof value === 'object' && typeof value.getDisplayValue === 'function' ? String(value) : value;
    }
    return JSON.stringify(plain);
})()`

type Listener = (change: { table: string, operation: WriteOperation, sysId: string, row: Row | null }) => void

/** Builds the record service of a node. `engine` and `security` are asked for late: they need the service themselves. */
export function createRecords(deps: RecordsDeps): RecordService {
    const { data } = deps
    const reader = { data, now: deps.now }
    const versions = Versions.for(data)
    const scopes = new Scopes(reader, versions)
    const cipher = new InstanceCipher(data)
    const journal = new Journal(data, reader)
    const display = new Display(data, reader, cipher, journal)
    const properties = new Properties(reader, versions)
    const events = new Events(data, reader, versions)
    const rules = new RuleBook(reader, scopes, versions)
    const runner = new RuleRunner(deps, properties)
    const listeners: Listener[] = []
    const changed = (table: string, operation: WriteOperation, sysId: string, row: Row | null): void => {
        versions.written(table)
        for (const listener of listeners) listener({ table, operation, sysId, row })
    }
    const writer = new Writer({
        ...deps, plans: new TablePlans(() => data.dictionary), defaults: new Defaults(data, deps.engine), rules, runner,
        policies: new DataPolicies(data, reader, versions), journal, display,
        cascades: new Cascades(data, reader), deletions: new Deletions(data, reader, versions), properties, scopes, changed
    })
    const queryRules = (tx: Transaction, table: string): Rule[] =>
        rules.forTable(tx, table).filter(rule => rule.when === 'before' && rule.operations.has('query'))
    const restrictQuery = (tx: Transaction, query: RecordQuery): RecordQuery => {
        const found = queryRules(tx, query.table)
        refuseQuery(deps.security(), tx, query)
        if (found.length === 0) return query
        const current = deps.engine().recordFor(tx, query.table, {}, { operation: 'query', writable: false, query })
        for (const rule of found) runner.runQuery(rule, tx, query.table, current)
        return current.query?.() ?? query
    }
    return {
        initialise: (tx, table) => writer.initialise(tx, table),
        insert: (tx, table, values, options) => writer.insert(tx, table, values, options),
        update: (tx, table, sysId, previous, values, options) => writer.update(tx, table, sysId, previous, values, options),
        remove: (tx, table, sysId, options) => writer.remove(tx, table, sysId, options),
        updateMultiple: (tx, query, values, options) => writer.updateMultiple(tx, query, values, options),
        deleteMultiple: (tx, query, options) => writer.deleteMultiple(tx, query, options),
        find: (tx, table, sysId, origin) => {
            if (sysId === '') return null
            // By a query, so that it counts as the statement it is, and business rules before queries have their say.
            const query: RecordQuery = { table, where: { kind: 'term', field: 'sys_id', operator: '=', value: sysId }, orderBy: [], groupBy: [] }
            const { ids } = data.select(origin === 'app' ? restrictQuery(tx, query) : query, writer.context(tx, origin))
            return ids.length === 0 ? null : data.load(table, ids)[0] ?? null
        },
        displayValue: (tx, table, field, value, row) => display.value(tx, table, field, value, row),
        fromDisplay: (tx, table, field, text) => display.stored(tx, table, field, text),
        recordDisplay: (tx, table, row) => display.record(tx, table, row),
        encrypt: clear => cipher.encrypt(clear),
        decrypt: stored => cipher.decrypt(stored),
        property: name => properties.get(name),
        queueEvent: (tx, event: EventRequest) => {
            const row = events.row(tx, event, formatStored(deps.now()))
            data.insertRow('sysevent', row, 'app')
            changed('sysevent', 'insert', row.sys_id ?? '', row)
            return row.sys_id ?? ''
        },
        runAsyncRule: (tx, trigger) => writer.runAsync(tx, trigger),
        onChange: listener => void listeners.push(listener),
        flush: () => versions.bumpAll(),
        runQueryRules: (tx, table, current) => {
            for (const rule of queryRules(tx, table)) runner.runQuery(rule, tx, table, current)
        },
        restrictQuery,
        display: (tx, table, row) => {
            const shown = rules.forTable(tx, table).filter(rule => rule.when === 'display')
            if (shown.length === 0) return { row, scratchpad: {} }
            const engine = deps.engine()
            // An object of the scripts' own world, which all rules share.
            const scratchpad = engine.run(tx, { name: 'g_scratchpad', source: '({})', scope: tx.scope, bindings: {} })
            const write = newWrite(tx, table, row.sys_id ?? '', 'update', { ...row }, row)
            for (const rule of shown) runner.runDisplay(rule, write, scratchpad)
            const text = engine.run(tx, { name: 'g_scratchpad', source: SCRATCHPAD_TEXT, scope: tx.scope, bindings: { g_scratchpad: scratchpad } })
            return { row: write.row, scratchpad: JSON.parse(String(text)) as Record<string, unknown> }
        }
    }
}
