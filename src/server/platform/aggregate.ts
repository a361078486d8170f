import { GlideAggregate } from '@servicenow/glide'

/** The members used. The documentation lets a count do without a column; the SDK's types demand one. */
interface Counting {
    addQuery(column: string, operator: string, value: string): unknown
    addAggregate(kind: 'COUNT'): void
    groupBy(column: string): void
    query(): void
    next(): boolean
    getValue(column: string): string | null
    getAggregate(kind: 'COUNT'): string
}

/** A condition: column, operator, value. */
export type Condition = readonly [string, string, string]

/** Counts rows by the values of some columns: one statement, one entry for each combination that occurs. */
export function countBy(table: string, conditions: readonly Condition[], columns: readonly string[]): { values: string[], count: number }[] {
    const rows = new GlideAggregate(table) as unknown as Counting
    conditions.forEach(([column, operator, value]) => rows.addQuery(column, operator, value))
    rows.addAggregate('COUNT')
    columns.forEach(column => rows.groupBy(column))
    rows.query()
    const list: { values: string[], count: number }[] = []
    while (rows.next()) {
        list.push({ values: columns.map(column => String(rows.getValue(column) ?? '')), count: Number(rows.getAggregate('COUNT')) })
    }
    return list
}

/** Number of rows that meet all conditions, counted by the database. */
export function countRows(table: string, conditions: readonly Condition[]): number {
    return countBy(table, conditions, [])[0]?.count ?? 0
}
