import type { QueryContext } from '../contracts'
import { evaluateDateFunction, formatMoment } from '../values/calendar'
import { InvalidQuery } from './errors'

const CALL = /^\s*gs\.([A-Za-z0-9]+)\s*\(\s*(.*?)\s*\)\s*;?\s*$/s

/** Arguments of a call of literals only; null when there is anything else in it. */
export function parseLiteralArguments(source: string): string[] | null {
    if (source === '') return []
    const args: string[] = []
    for (const part of source.split(',')) {
        const literal = /^\s*(?:'([^']*)'|"([^"]*)"|(-?\d+(?:\.\d+)?))\s*$/.exec(part)
        if (literal === null) return null
        args.push(literal[1] ?? literal[2] ?? literal[3] ?? '')
    }
    return args
}

/**
 * The value of a condition: itself, or what its `javascript:` evaluates to. The date functions of the condition builder are evaluated here with the clock and
 * the user's time zone; anything else goes to the context's evaluator, or is refused.
 * `type` is the field's: for a date without time the moment is given as the user's date.
 */
export function resolveValue(context: QueryContext, value: string, type = ''): string {
    if (!value.startsWith('javascript:')) return value
    const script = value.slice('javascript:'.length)
    const call = CALL.exec(script)
    const args = call === null ? null : parseLiteralArguments(call[2] as string)
    if (call !== null && args !== null) {
        if (call[1] === 'getUserID') return context.userId
        const moment = evaluateDateFunction(call[1] as string, args, context.now, context.timeZone, context.firstDayOfWeek)
        if (moment !== null) return type === 'glide_date' ? moment.setZone(context.timeZone).toFormat('yyyy-MM-dd') : formatMoment(moment)
    }
    if (context.evaluate === undefined) throw new InvalidQuery(`No script may run in this query: ${value}`, '', value)
    return context.evaluate(script)
}
