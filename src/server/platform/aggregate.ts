import { GlideAggregate } from '@servicenow/glide'

/** A condition: column, operator, value. */
export type Condition = readonly [string, string, string]

/** Numbers of rows by the values of some columns: one statement, one entry per combination that occurs. */
export function countBy(table: string, conditions: readonly Condition[], columns: readonly string[]): { values: string[], count: number }[] {
    const rows = new GlideAggregate(table)
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
