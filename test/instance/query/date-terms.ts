import type { SqlValue } from '../contracts'
import type { BranchCompiler, Column } from './compile'
import { partNumber, shifted, toUtcText, unitOf, unitRange } from './dates'
import { InvalidQuery } from './errors'
import { literalArguments, resolveValue } from './values'

export const DATE_OPERATORS: ReadonlySet<string> = new Set(['ON', 'NOTON', 'RELATIVEGT', 'RELATIVEGE', 'RELATIVELT', 'RELATIVELE', 'RELATIVEEE', 'DATEPART'])

const COMPARISONS: Readonly<Record<string, string>> = { GT: '>', GE: '>=', LT: '<', LE: '<=', EE: '=' }

/** Conditions on times (docs: platform-user-interface/r_OpAvailableFiltersQueries.md, "Operators available for date-time fields"). Empty fields never match. */
export function compileDateTerm(compiler: BranchCompiler, column: Column, operator: string, value: string, params: SqlValue[]): string {
    if (operator === 'ON' || operator === 'NOTON') return on(compiler, column, value, operator === 'NOTON', params)
    if (operator === 'DATEPART') return part(compiler, column, value, params)
    return relative(compiler, column, operator.slice('RELATIVE'.length), value, params)
}

const refuse = (compiler: BranchCompiler, column: Column, value: string): never => {
    throw new InvalidQuery(`Malformed date condition on ${column.field.name}: ${value}`, compiler.table, value)
}

/** `label@start@end`, or a plain date, which means that day of the user. */
function on(compiler: BranchCompiler, column: Column, value: string, negative: boolean, params: SqlValue[]): string {
    const [label = '', start, end] = value.split('@')
    const { context } = compiler
    const type = column.field.type
    let range: string[]
    if (start !== undefined && end !== undefined) range = [resolveValue(context, start, type), resolveValue(context, end, type)]
    else if (/^\d{4}-\d{2}-\d{2}$/.test(label)) range = ['start', 'end'].map(side => resolveValue(context, `javascript:gs.dateGenerate('${label}','${side}')`, type))
    else return refuse(compiler, column, value)
    params.push(...range)
    return negative ? `(${column.raw} < ? OR ${column.raw} > ?)` : `(${column.raw} >= ? AND ${column.raw} <= ?)`
}

/** `@hour@ago@1`: compared with the moment so many units from now; `EE` asks for the whole unit that moment lies in. */
function relative(compiler: BranchCompiler, column: Column, comparison: string, value: string, params: SqlValue[]): string {
    const [, unitName = '', direction = '', amount = ''] = value.split('@')
    const unit = unitOf(unitName)
    if (unit === undefined || !['ago', 'ahead', 'from now'].includes(direction) || !/^\d+$/.test(amount)) return refuse(compiler, column, value)
    const n = Number(amount) * (direction === 'ago' ? -1 : 1)
    const { now, timeZone } = compiler.context
    const text = (moment: ReturnType<typeof shifted>): string => column.field.type === 'glide_date' ? moment.toFormat('yyyy-MM-dd') : toUtcText(moment)
    if (comparison === 'EE') {
        const [start, end] = unitRange(now, timeZone, unit, n)
        params.push(text(start), text(end))
        return `(${column.raw} >= ? AND ${column.raw} <= ?)`
    }
    params.push(text(shifted(now, timeZone, unit, n)))
    return `${column.raw} ${COMPARISONS[comparison]} ?`
}

/** `Monday@javascript:gs.datePart('dayofweek','monday','GE')`. */
function part(compiler: BranchCompiler, column: Column, value: string, params: SqlValue[]): string {
    const call = /gs\.datePart\s*\((.*)\)/s.exec(value)
    const [name = '', wanted = '', comparison = 'EE'] = (call === null ? null : literalArguments(call[1] as string)) ?? []
    const number = partNumber(name, wanted)
    const sign = COMPARISONS[comparison]
    if (!['dayofweek', 'month', 'hour', 'quarter', 'year', 'week'].includes(name) || number === undefined || sign === undefined) return refuse(compiler, column, value)
    params.push(compiler.context.timeZone, name, number)
    return `date_part(${column.raw}, ?, ?) ${sign} ?`
}
