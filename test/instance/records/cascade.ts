import type { DataLayer, Statement } from '../contracts'
import { platformContext, readRows, type ReaderSource } from '../values/reader'
import { Cached } from '../caches'

export interface Referrer {
    table: string
    field: string
    /** clear (the default), delete, cascade, restrict, none (docs: platform-administration/t_CascadeDeleteRules.md). */
    rule: string
}

/** Who refers to the records of a table, and what becomes of them when one is deleted. */
export class Cascades {
    private readonly all = new Cached(() => this.load())

    constructor(private readonly data: DataLayer, private readonly reader: ReaderSource) {}

    /** Referrers of a table's records, by its own name or an ancestor's. */
    of(table: string): Referrer[] {
        const byTarget = this.all.get(String(this.data.dictionary.generation))
        return this.data.dictionary.ancestors(table).flatMap(name => byTarget.get(name) ?? [])
    }

    /** sys_ids of the rows of a referrer that point at the record. */
    rowsOf(referrer: Referrer, sysId: string): string[] {
        return this.data.select({
            table: referrer.table, where: { kind: 'term', field: referrer.field, operator: '=', value: sysId }, orderBy: [], groupBy: []
        }, platformContext(this.reader)).ids
    }

    clear(referrer: Referrer, rowIds: string[], origin: Statement['origin']): void {
        for (const id of rowIds) this.data.updateRow(referrer.table, id, { [referrer.field]: null }, origin)
    }

    private load(): Map<string, Referrer[]> {
        const rules = new Map<string, string>()
        if (this.data.dictionary.fields('sys_dictionary').has('reference_cascade_rule')) {
            for (const row of readRows(this.reader, 'sys_dictionary', 'reference_cascade_ruleISNOTEMPTY')) {
                rules.set(`${row.name}.${row.element}`, (row.reference_cascade_rule ?? '').toLowerCase())
            }
        }
        const byTarget = new Map<string, Referrer[]>()
        for (const table of this.data.dictionary.tableNames()) {
            for (const field of this.data.dictionary.table(table)?.fields.values() ?? []) {
                if (field.type !== 'reference' || field.reference === null || !field.active) continue
                const list = byTarget.get(field.reference) ?? []
                list.push({ table, field: field.name, rule: rules.get(`${table}.${field.name}`) || 'clear' })
                byTarget.set(field.reference, list)
            }
        }
        return byTarget
    }
}
