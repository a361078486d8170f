import type { QueryContext } from '../contracts'
import { extractDatePart, parsePartNumber, shiftNow, formatMoment, parseUnit, findUnitRange, type Unit } from '../values/calendar'
import { padToMidnight } from './field-types'
import { parseLiteralArguments, resolveValue } from './values'

/**
 * What the operators for times ask for (docs: platform-user-interface/r_OpAvailableFiltersQueries.md, "Operators available for date-time fields"),
 * worked out once for queries of the database and for conditions on a record. All answers are null when the value is malformed.
 */
export type TimeCondition = { kind: 'range', start: string, end: string } | { kind: 'bound', sign: Sign, bound: string }

export type Sign = '=' | '>' | '>=' | '<' | '<='

const SIGNS: Readonly<Record<string, Sign>> = { GT: '>', GE: '>=', LT: '<', LE: '<=', EE: '=' }

/** `label@start@end`, or a plain date, which means that day of the user. */
export function parseOn(context: QueryContext, type: string, value: string): [start: string, end: string] | null {
    const [label = '', start, end] = value.split('@')
    const bound = (text: string): string => padToMidnight(type, resolveValue(context, text, type))
    if (start !== undefined && end !== undefined) return [bound(start), bound(end)]
    if (!/^\d{4}-\d{2}-\d{2}$/.test(label)) return null
    const side = (which: string): string => resolveValue(context, `javascript:gs.dateGenerate('${label}','${which}')`, type)
    return [side('start'), side('end')]
}

/** `@hour@ago@1` of `RELATIVEGT`: compared with the moment so many units from now; `EE` asks for the whole unit that moment lies in. */
export function parseRelative(context: QueryContext, type: string, operator: string, value: string): TimeCondition | null {
    const [, unitName = '', direction = '', amount = ''] = value.split('@')
    const unit = parseUnit(unitName)
    if (unit === undefined || !['ago', 'ahead', 'from now'].includes(direction) || !/^\d+$/.test(amount)) return null
    const n = Number(amount) * (direction === 'ago' ? -1 : 1)
    const { now, timeZone } = context
    const text = (moment: ReturnType<typeof shiftNow>): string => type === 'glide_date' ? moment.toFormat('yyyy-MM-dd') : formatMoment(moment)
    const sign = SIGNS[operator.slice('RELATIVE'.length)]
    if (sign === undefined) return null
    if (sign !== '=') return { kind: 'bound', sign, bound: text(shiftNow(now, timeZone, unit, n)) }
    const [start, end] = findUnitRange(now, timeZone, unit, n, context.firstDayOfWeek)
    return { kind: 'range', start: text(start), end: text(end) }
}

/** `Monday@javascript:gs.datePart('dayofweek','monday','GE')`. */
export function parseDatePart(value: string): { part: string, sign: Sign, number: number } | null {
    const call = /gs\.datePart\s*\((.*)\)/s.exec(value)
    const [part = '', wanted = '', comparison = 'EE'] = (call === null ? null : parseLiteralArguments(call[1] as string)) ?? []
    const number = parsePartNumber(part, wanted)
    const sign = SIGNS[comparison]
    if (!['dayofweek', 'month', 'hour', 'quarter', 'year', 'week'].includes(part) || number === undefined || sign === undefined) return null
    return { part, sign, number }
}

export interface Distance {
    unit: Unit
    amount: number
    before: boolean
    after: boolean
}

/** `other@day@before@1` of MORETHAN and LESSTHAN: what follows the other field. Hours to years, at most two digits (docs: r_ComparingFieldValues.md). */
export function parseDistance(parts: readonly string[]): Distance | null {
    const [unitName = '', direction = '', amount = ''] = parts
    const unit = parseUnit(unitName)
    if (unit === undefined || unit === 'minute' || !['before', 'after', 'before or after'].includes(direction) || !/^\d{1,2}$/.test(amount)) return null
    return { unit, amount: Number(amount), before: direction !== 'after', after: direction !== 'before' }
}

type ZonedText = [text: string, zone: string]

/** More, or less, than so many units before or after the other time? Each time comes with its zone. */
export function isDistant(own: ZonedText, other: ZonedText, operator: string, { unit, amount, before, after }: Distance): boolean {
    const at = extractDatePart(...own, 'after:0:day')
    const [from, low, high] = [0, -amount, amount].map(n => extractDatePart(...other, `after:${n}:${unit}`))
    if (at === null || from === undefined || from === null) return false
    if (operator === 'MORETHAN') return (before && at < (low as number)) || (after && at > (high as number))
    return (before && at > (low as number) && at <= from) || (after && at < (high as number) && at >= from)
}
