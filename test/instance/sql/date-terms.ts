import type { SqlValue } from '../contracts'
import type { Branch } from './branch'
import type { Column } from './column'
import { InvalidQuery, parseOn, parseDatePart, parseRelative } from '../query'
import { zoneOf } from '../values/calendar'

export const DATE_OPERATORS: ReadonlySet<string> = new Set(['ON', 'NOTON', 'RELATIVEGT', 'RELATIVEGE', 'RELATIVELT', 'RELATIVELE', 'RELATIVEEE', 'DATEPART'])

/** SQL of conditions on times (see date-conditions.ts). Empty fields never match. */
export function compileDateTerm(compiler: Branch, column: Column, operator: string, value: string, params: SqlValue[]): string {
    const { context } = compiler
    const { type } = column.field
    if (operator === 'ON' || operator === 'NOTON') {
        const range = parseOn(context, type, value) ?? refuse(compiler, column, value)
        params.push(...range)
        return operator === 'NOTON' ? `(${column.raw} < ? OR ${column.raw} > ?)` : `(${column.raw} >= ? AND ${column.raw} <= ?)`
    }
    if (operator === 'DATEPART') {
        const { part, sign, number } = parseDatePart(value) ?? refuse(compiler, column, value)
        params.push(zoneOf(type, context.timeZone), part, number)
        return `date_part(${column.raw}, ?, ?) ${sign} ?`
    }
    const condition = parseRelative(context, type, operator, value) ?? refuse(compiler, column, value)
    if (condition.kind === 'bound') {
        params.push(condition.bound)
        return `${column.raw} ${condition.sign} ?`
    }
    params.push(condition.start, condition.end)
    return `(${column.raw} >= ? AND ${column.raw} <= ?)`
}

function refuse(compiler: Branch, column: Column, value: string): never {
    throw new InvalidQuery(`Malformed date condition on ${column.field.name}: ${value}`, compiler.table, value)
}
