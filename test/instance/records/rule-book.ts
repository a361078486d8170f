import type { Row, Transaction } from '../contracts'
import { notEmulated } from '../errors'
import { readById, readRowsAmong, type ReaderSource } from '../values/reader'
import { Cached, type Scopes, type Versions } from '../caches'
import { readsAsTrue } from '../values/field-values'

export type WriteOperation = 'insert' | 'update' | 'delete'
export type RuleOperation = WriteOperation | 'query'

/** A business rule (sys_script) as it is run. */
export interface Rule {
    sysId: string
    name: string
    /** The table it was written for; it runs for that table and its descendants. */
    table: string
    when: string
    order: number
    operations: ReadonlySet<RuleOperation>
    filter: string
    condition: string
    roles: readonly string[]
    template: string
    /** Empty unless something is to be shown. */
    message: string
    abort: boolean
    /** Empty when the rule is not an advanced one: then the record carries the editor's empty template. */
    script: string
    scope: string
    priority: number
}

/** Active business rules by table, inherited ones included, in their order. */
export class RuleBook {
    private readonly byTable = new Cached(() => new Map<string, readonly Rule[]>())

    constructor(private readonly reader: ReaderSource, private readonly scopes: Scopes, private readonly versions: Versions) {}

    /** Rules of all kinds; the asking one picks those of its operation. Throws NotEmulated for a rule that nothing here could run. */
    forTable(tx: Transaction, table: string): readonly Rule[] {
        const known = this.byTable.get(this.versions.of('rules', tx))
        let rules = known.get(table)
        if (rules === undefined) known.set(table, rules = this.load(tx, table))
        return rules
    }

    byId(tx: Transaction, sysId: string): Rule | null {
        const row = readById(this.reader, 'sys_script', sysId)
        return row === null || !readsAsTrue(row.active) ? null : this.rule(tx, row)
    }

    private load(tx: Transaction, table: string): readonly Rule[] {
        const lineage = this.reader.data.dictionary.ancestors(table)
        // Configuration itself stays writable: a global rule must be removable.
        const tables = lineage.includes('sys_metadata') ? lineage : [...lineage, 'global']
        const rules = readRowsAmong(this.reader, 'sys_script', 'collection', tables, '^active=true').map(row => this.rule(tx, row))
        for (const rule of rules) refuseUnknown(rule)
        // Equal orders run in no documented sequence: the sys_id keeps it the same here every time.
        return rules.sort((one, other) => one.order - other.order || (one.sysId < other.sysId ? -1 : 1))
    }

    private rule(tx: Transaction, row: Row): Rule {
        const operations = new Set<RuleOperation>()
        for (const operation of ['insert', 'update', 'delete', 'query'] as const) if (readsAsTrue(row[`action_${operation}`])) operations.add(operation)
        return {
            sysId: row.sys_id ?? '', name: row.name ?? '', table: row.collection ?? '', when: row.when ?? 'before', order: Number(row.order ?? 100), operations,
            filter: row.filter_condition ?? '', condition: (row.condition ?? '').trim(), roles: (row.role_conditions ?? '').split(',').filter(role => role !== ''),
            template: row.template ?? '', message: readsAsTrue(row.add_message) ? row.message ?? '' : '', abort: readsAsTrue(row.abort_action),
            script: readsAsTrue(row.advanced) ? (row.script ?? '').trim() : '', scope: this.scopes.byId(row.sys_scope, tx).name, priority: Number(row.priority ?? 100)
        }
    }
}

/** Query rules are before rules ("Typically you should use the query operation for before business rules"); what the others would do is not documented. */
function refuseUnknown(rule: Rule): void {
    if (rule.table === 'global') throw notEmulated(`global business rule "${rule.name}"`)
    if (!rule.operations.has('query') || rule.when === 'display') return
    if (rule.when !== 'before') throw notEmulated(`${rule.when} business rule "${rule.name}" on queries of ${rule.table}`)
    if (rule.filter !== '' || rule.abort) throw notEmulated(`filter conditions or abort of query business rule "${rule.name}" on ${rule.table}`)
}
