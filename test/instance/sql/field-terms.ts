import type { SqlValue } from '../contracts'
import type { Branch } from './branch'
import type { Column } from './column'
import { areComparable, type Distance, parseDistance, InvalidQuery } from '../query'
import { findComparedPart, zoneOf } from '../values/calendar'

const COMPARISONS: Readonly<Record<string, string>> = {
    SAMEAS: '=', NSAMEAS: '!=', GT_FIELD: '>', LT_FIELD: '<', GT_OR_EQUALS_FIELD: '>=', LT_OR_EQUALS_FIELD: '<='
}

/**
 * Conditions between two fields of a record (docs: platform-user-interface/r_OpAvailableFiltersQueries.md). An empty field neither equals nor differs
 * (inferred: SQL comparison with NULL).
 */
export function compileFieldTerm(compiler: Branch, column: Column, operator: string, value: string, params: SqlValue[]): string | undefined {
    const [path = '', unitName, ...rest] = value.split('@')
    const other = compiler.column(path)
    if (other === undefined) return undefined
    const { timeZone, unknownField } = compiler.context
    if (unknownField === 'error' && !areComparable(operator, column.field, other.field)) {
        throw new InvalidQuery(`Operator ${operator} does not compare ${column.field.name} (${column.field.type}) with ${path} (${other.field.type}) in table ${compiler.table}`, compiler.table, operator)
    }
    const zones: [string, string] = [zoneOf(column.field.type, timeZone), zoneOf(other.field.type, timeZone)]
    if (operator === 'MORETHAN' || operator === 'LESSTHAN') {
        const condition = parseDistance([unitName ?? '', ...rest])
        if (condition === null) throw new InvalidQuery(`Malformed condition on ${column.field.name}: ${value}`, compiler.table, column.field.name)
        return distance([column.raw, other.raw], zones, operator, condition, params)
    }
    const sign = COMPARISONS[operator] as string
    if (unitName === undefined) return `${column.compared} ${sign} ${other.compared}`
    const part = findComparedPart(unitName)
    if (part === undefined) throw new InvalidQuery(`Unknown unit ${unitName} in condition on ${column.field.name}`, compiler.table, unitName)
    params.push(zones[0], part, zones[1], part)
    return `date_part(${column.raw}, ?, ?) ${sign} date_part(${other.raw}, ?, ?)`
}

/** `other@day@before@1`: more, or less, than so many units before (after) the other field, in the user's calendar. */
function distance([column, other]: [string, string], [zone, otherZone]: [string, string], operator: string, condition: Distance, params: SqlValue[]): string {
    const own = (): string => {
        params.push(zone, 'after:0:day')
        return `date_part(${column}, ?, ?)`
    }
    const moved = (n: number): string => {
        params.push(otherZone, `after:${n}:${condition.unit}`)
        return `date_part(${other}, ?, ?)`
    }
    const { amount } = condition
    const before = (): string => operator === 'MORETHAN' ? `${own()} < ${moved(-amount)}` : `(${own()} > ${moved(-amount)} AND ${own()} <= ${moved(0)})`
    const after = (): string => operator === 'MORETHAN' ? `${own()} > ${moved(amount)}` : `(${own()} < ${moved(amount)} AND ${own()} >= ${moved(0)})`
    if (!condition.after) return before()
    if (!condition.before) return after()
    return `(${before()} OR ${after()})`
}
