import type { SqlValue } from '../contracts'
import type { BranchCompiler, Column } from './compile'
import { distanceCondition, type Distance } from './date-conditions'
import { unitOf } from './dates'
import { InvalidQuery } from './errors'

const COMPARISONS: Readonly<Record<string, string>> = {
    SAMEAS: '=', NSAMEAS: '!=', GT_FIELD: '>', LT_FIELD: '<', GT_OR_EQUALS_FIELD: '>=', LT_OR_EQUALS_FIELD: '<='
}

/** Modifiers of SQLite's `datetime`. */
const MODIFIER: Readonly<Record<string, [string, number]>> = {
    minute: ['minutes', 1], hour: ['hours', 1], day: ['days', 1], week: ['days', 7], month: ['months', 1], quarter: ['months', 3], year: ['years', 1]
}

/**
 * Conditions between two fields of a record (docs: platform-user-interface/r_OpAvailableFiltersQueries.md). An empty field neither equals nor differs
 * (inferred: SQL comparison with NULL).
 */
export function compileFieldTerm(compiler: BranchCompiler, column: Column, operator: string, value: string, params: SqlValue[]): string | undefined {
    const [path = '', unitName, ...rest] = value.split('@')
    const other = compiler.column(path)
    if (other === undefined) return undefined
    if (operator === 'MORETHAN' || operator === 'LESSTHAN') {
        const condition = distanceCondition([unitName ?? '', ...rest])
        if (condition === null) throw new InvalidQuery(`Malformed condition on ${column.field.name}: ${value}`, compiler.table, column.field.name)
        return distance(column, other, operator, condition, params)
    }
    const sign = COMPARISONS[operator] as string
    if (unitName === undefined) return `${column.compared} ${sign} ${other.compared}`
    const unit = unitOf(unitName)
    if (unit === undefined) throw new InvalidQuery(`Unknown unit ${unitName} in condition on ${column.field.name}`, compiler.table, unitName)
    const { timeZone } = compiler.context
    params.push(timeZone, `since:${unit}`, timeZone, `since:${unit}`)
    return `date_part(${column.raw}, ?, ?) ${sign} date_part(${other.raw}, ?, ?)`
}

/** `other@day@before@1`: more, or less, than so many units before (after) the other field. */
function distance(column: Column, other: Column, operator: string, condition: Distance, params: SqlValue[]): string {
    const [name, factor] = MODIFIER[condition.unit] as [string, number]
    const moved = (sign: '-' | '+'): string => {
        params.push(`${sign}${condition.amount * factor} ${name}`)
        return `datetime(${other.raw}, ?)`
    }
    const own = `datetime(${column.raw})`
    const fixed = `datetime(${other.raw})`
    const before = (): string => operator === 'MORETHAN' ? `${own} < ${moved('-')}` : `(${own} > ${moved('-')} AND ${own} <= ${fixed})`
    const after = (): string => operator === 'MORETHAN' ? `${own} > ${moved('+')}` : `(${own} < ${moved('+')} AND ${own} >= ${fixed})`
    if (!condition.after) return before()
    if (!condition.before) return after()
    return `(${before()} OR ${after()})`
}
