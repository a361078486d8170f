import { MINUTE_MS } from '../units.ts'

/** A date of the service: a moment, none, or a text that is not a date. */
export type WireDate = { kind: 'moment', ms: number } | { kind: 'absent' } | { kind: 'invalid' }

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i
const ASP = /^\\?\/Date\((-?\d{1,16})([+-]\d{4})?\)\\?\/$/

/** End of the year 9999, the last that the service's dates can hold. */
const LAST_MOMENT_MS = 253402300799999

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function daysIn(year: number, month: number): number {
    const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
    return month === 2 && leap ? 29 : MONTH_DAYS[month - 1] ?? 0
}

function offsetMinutes(zone: string): number | null {
    if (zone === '' || zone === 'Z' || zone === 'z') {
        return 0
    }
    const hours = Number(zone.substring(1, 3))
    const minutes = Number(zone.substring(3).replace(':', '') || '0')
    return hours > 14 || minutes > 59 ? null : (zone.charAt(0) === '-' ? -1 : 1) * (hours * 60 + minutes)
}

/**
 * Reads a date of an answer: ISO 8601 with `Z`, an offset or no zone (the service's dates out are UTC), a bare date, or
 * `/Date(ms+hhmm)/` (the offset there is only for show). The framework's smallest date, year 1, means "none".
 */
export function readDate(text: string): WireDate {
    const trimmed = text.trim()
    if (trimmed === '') {
        return { kind: 'absent' }
    }
    const asp = ASP.exec(trimmed)
    if (asp !== null) {
        const ms = Number(asp[1])
        return ms < 0 ? { kind: 'absent' } : ms > LAST_MOMENT_MS ? { kind: 'invalid' } : { kind: 'moment', ms }
    }
    const parts = ISO.exec(trimmed)
    return parts === null ? { kind: 'invalid' } : fromIso(parts)
}

function fromIso(parts: RegExpExecArray): WireDate {
    const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
    const [hour, minute, second] = [Number(parts[4] ?? 0), Number(parts[5] ?? 0), Number(parts[6] ?? 0)]
    const offset = offsetMinutes(parts[8] ?? '')
    const midnight = hour === 24 && minute === 0 && second === 0
    const wrong = month < 1 || month > 12 || day < 1 || day > daysIn(year, month) || (hour > 23 && !midnight) || minute > 59 || second > 60
    if (wrong || offset === null) {
        return { kind: 'invalid' }
    }
    if (year < 1970) {
        return year <= 1 ? { kind: 'absent' } : { kind: 'invalid' }
    }
    const fraction = Number(`${parts[7] ?? ''}000`.substring(0, 3))
    return { kind: 'moment', ms: Date.UTC(year, month - 1, day, hour, minute, second, fraction) - offset * MINUTE_MS }
}

const two = (value: number): string => value < 10 ? `0${value}` : String(value)

/** A moment as the service expects it: UTC with `Z`, whole seconds. Without a zone it would be read as US Eastern time. */
export function writeDate(ms: number): string {
    const date = new Date(ms)
    return `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}` +
        `T${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}Z`
}
