import { DateTime, IANAZone } from 'luxon'
import type { UserContext } from '../contracts'
import { formatPattern, parsePattern } from '../glide/calendar'

/** The platform's stored form of a date-time, UTC; in the user's time zone also its display form where neither user nor instance has another. */
const DATE_TIME = 'yyyy-MM-dd HH:mm:ss'
/** Years 0 to 9999, in milliseconds. */
const FIRST = Date.parse('0000-01-01T00:00:00Z')
const LAST = Date.parse('9999-12-31T23:59:59Z')
const STORED = /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{2}):(\d{2}):(\d{2})(?:\.\d+)?Z?)?$/
const CLOCK = /^(\d{1,2}):(\d{2}):(\d{2})$/
const DURATION_TEXT = /^(?:(\d+)\s+)?(\d{1,2}):(\d{2}):(\d{2})$/

export function zoneOr(timeZone: string, otherwise = 'UTC'): string {
    return IANAZone.isValidZone(timeZone) ? timeZone : otherwise
}

/** The last second that was written: rows are stamped many times in one. */
let lastSecond = NaN
let lastText = ''

/** Milliseconds since the epoch to stored text. */
export function storedTime(milliseconds: number): string {
    const second = Math.floor(milliseconds / 1000)
    if (second !== lastSecond) {
        lastText = writtenTime(milliseconds)
        lastSecond = second
    }
    return lastText
}

function writtenTime(milliseconds: number): string {
    // Every row is stamped several times, and the built-in way is ten times faster; it writes years beyond 9999 otherwise, though.
    if (milliseconds >= FIRST && milliseconds <= LAST) return new Date(milliseconds).toISOString().slice(0, 19).replace('T', ' ')
    return DateTime.fromMillis(milliseconds, { zone: 'utc' }).toFormat(DATE_TIME)
}

/** Stored text to milliseconds; null when it is no date. */
export function parseStored(text: string): number | null {
    const parts = STORED.exec(text.trim())
    if (parts === null) return null
    const [, year, month, day, hour = '00', minute = '00', second = '00'] = parts
    // A 30th of February becomes a day in March, or nothing: it is a date when it comes back as it was.
    const plain = `${year}-${month}-${day} ${hour}:${minute}:${second}`
    const at = Date.parse(`${plain.replace(' ', 'T')}Z`)
    if (Number.isNaN(at)) return null
    return new Date(at).toISOString().startsWith(plain.replace(' ', 'T')) ? at : null
}

/** What is in the stored form already; the 29th of February is looked at more closely. */
const DAYS = '(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8])'
const PLAIN = new RegExp(`^\\d{4}-(?:${DAYS}) (?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$`)

export function normaliseDateTime(text: string): string | null {
    if (PLAIN.test(text)) return text
    const at = parseStored(text)
    return at === null ? null : storedTime(at)
}

export function normaliseDate(text: string): string | null {
    const at = parseStored(text)
    return at === null ? null : storedTime(at).slice(0, 10)
}

/** glide_time and glide_duration are kept as a date-time counted from 1970-01-01 00:00:00. */
export function normaliseSpan(text: string): string | null {
    const clock = DURATION_TEXT.exec(text.trim())
    if (clock !== null) {
        const [, days = '0', hours, minutes, seconds] = clock
        return storedTime((((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000)
    }
    return normaliseDateTime(text)
}

/** What the display of times depends on. */
export type Beholder = Pick<UserContext, 'timeZone' | 'dateFormat' | 'timeFormat'>

export function dateFormatOf(user: Beholder): string {
    return user.dateFormat ?? 'yyyy-MM-dd'
}

export function dateTimeFormatOf(user: Beholder): string {
    return `${dateFormatOf(user)} ${user.timeFormat ?? 'HH:mm:ss'}`
}

export function displayDateTime(stored: string, user: Beholder): string {
    const at = parseStored(stored)
    return at === null ? stored : formatPattern(at, dateTimeFormatOf(user), zoneOr(user.timeZone))
}

export function displayDate(stored: string, user: Beholder): string {
    const at = parseStored(stored)
    return at === null ? stored : formatPattern(at, dateFormatOf(user), 'UTC')
}

/** A date-time typed by a user in their time zone, in their format or the platform's own; null when it is none. */
export function fromDisplayDateTime(text: string, user: Beholder): string | null {
    const zone = zoneOr(user.timeZone)
    const typed = parsePattern(text.trim(), dateTimeFormatOf(user), zone)
    if (typed !== null) return storedTime(typed)
    if (parseStored(text) === null) return null
    const local = DateTime.fromFormat(normaliseDateTime(text) ?? '', DATE_TIME, { zone })
    return local.isValid ? storedTime(local.toMillis()) : null
}

export function fromDisplayDate(text: string, user: Beholder): string | null {
    const typed = parsePattern(text.trim(), dateFormatOf(user), 'UTC')
    return typed === null ? normaliseDate(text) : storedTime(typed).slice(0, 10)
}

/** What a stored time of day counts from. */
const EPOCH_DAY = '1970-01-01'

/**
 * A time of day in the user's format and time zone: "the displayed value changes based on the user's time zone settings" (docs:
 * platform-administration/r_FieldTypes.md, integer_time). The zone is taken as on the day it is stored with, 1970-01-01 (inferred).
 */
export function displayClock(stored: string, user: Beholder): string {
    const at = parseStored(CLOCK.test(stored) ? `${EPOCH_DAY} ${stored.padStart(8, '0')}` : stored)
    return at === null ? stored : formatPattern(at, user.timeFormat ?? 'HH:mm:ss', zoneOr(user.timeZone))
}

/** The inverse of `displayClock`; the internal format is taken as well. Null for what is no time. */
export function fromDisplayClock(text: string, user: Beholder): string | null {
    const zone = zoneOr(user.timeZone)
    const typed = parsePattern(`${EPOCH_DAY} ${text.trim()}`, `yyyy-MM-dd ${user.timeFormat ?? 'HH:mm:ss'}`, zone) ?? parsePattern(`${EPOCH_DAY} ${text.trim()}`, DATE_TIME, zone)
    return typed === null ? normaliseSpan(text) : `${EPOCH_DAY} ${storedTime(typed).slice(11)}`
}

/**
 * `2 Days 10 Hours 36 Minutes` (docs: api-reference/server-api-reference/c_GlideDurationScopedAPI.md, getDisplayValue). Seconds show when nothing
 * larger does (inferred: the page's outputs never show both).
 */
export function displayDuration(stored: string): string {
    const at = parseStored(stored)
    if (at === null) return stored
    const seconds = Math.trunc(at / 1000)
    const units: [number, string][] = [[Math.floor(seconds / 86400), 'Day'], [Math.floor(seconds / 3600) % 24, 'Hour'], [Math.floor(seconds / 60) % 60, 'Minute']]
    const shown = units.filter(([count]) => count !== 0)
    if (shown.length === 0) shown.push([seconds % 60, 'Second'])
    return shown.map(([count, unit]) => `${count} ${unit}${count === 1 ? '' : 's'}`).join(' ')
}

const UNIT_SECONDS: Readonly<Record<string, number>> = { day: 86400, hour: 3600, minute: 60, second: 1 }

/** The inverse of `displayDuration`; also `d hh:mm:ss`. */
export function fromDisplayDuration(text: string): string | null {
    const words = [...text.matchAll(/(\d+)\s*(day|hour|minute|second)s?/gi)]
    if (words.length === 0) return normaliseSpan(text)
    return storedTime(words.reduce((sum, [, count, unit]) => sum + Number(count) * (UNIT_SECONDS[(unit ?? '').toLowerCase()] ?? 0), 0) * 1000)
}
