import { DateTime } from 'luxon'

/** The platform's stored form of a date-time, UTC. */
export const STORED_FORMAT = 'yyyy-MM-dd HH:mm:ss'

const YEAR_0_MS = Date.parse('0000-01-01T00:00:00Z')
const YEAR_9999_MS = Date.parse('9999-12-31T23:59:59Z')

/** The last second that was formatted: rows are stamped many times in one. */
let lastSecond = NaN
let lastText = ''

/** Milliseconds since the epoch to stored text; '' for what is no number. */
export function formatStored(milliseconds: number): string {
    const second = Math.floor(milliseconds / 1000)
    if (second !== lastSecond) {
        lastText = format(milliseconds)
        lastSecond = second
    }
    return lastText
}

function format(milliseconds: number): string {
    // The built-in way is ten times faster, but it writes years beyond 9999 with a sign.
    if (milliseconds >= YEAR_0_MS && milliseconds <= YEAR_9999_MS) return new Date(milliseconds).toISOString().slice(0, 19).replace('T', ' ')
    return Number.isFinite(milliseconds) ? DateTime.fromMillis(milliseconds, { zone: 'utc' }).toFormat(STORED_FORMAT) : ''
}

const STORED = /^(\d{4})-(\d\d)-(\d\d)(?: (\d\d):(\d\d):(\d\d))?$/

/** Milliseconds of a stored date-time or date (midnight), UTC; null when it is neither. */
export function parseStored(text: string): number | null {
    const parts = STORED.exec(text)
    if (parts === null) return null
    const [, year, month, day, hour = '00', minute = '00', second = '00'] = parts
    const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
    // `Date` turns the 30th of February into a day in March, and takes 24:00.
    return Number.isNaN(at) || new Date(at).getUTCDate() !== Number(day) ? null : at
}

const ISO = /^(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d:\d\d)(?:\.\d+)?Z?)?$/

/** The same for what a script or a file may also write: ISO 8601 in UTC, surrounding space, fractions of a second (dropped). */
export function parseStoredOrIso(text: string): number | null {
    const parts = ISO.exec(text.trim())
    return parts === null ? null : parseStored(`${parts[1]} ${parts[2] ?? '00:00:00'}`)
}

/** Milliseconds since the epoch of an ISO 8601 time (any zone) or a stored one. Throws when it is neither. */
export function parseInstant(text: unknown): number {
    const at = typeof text === 'string' ? parseStored(text) ?? Date.parse(text) : NaN
    if (Number.isNaN(at)) throw new Error(`not a time: ${String(text)}`)
    return at
}

/** What is in the stored form already; the 29th of February is looked at more closely. */
const DAYS = '(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8])'
const PLAIN = new RegExp(`^\\d{4}-(?:${DAYS}) (?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$`)

/** Stored text of a date-time; null when it is none. */
export function normaliseDateTime(text: string): string | null {
    if (PLAIN.test(text)) return text
    const at = parseStoredOrIso(text)
    return at === null ? null : formatStored(at)
}

/** Stored text of a date; null when it is none. */
export function normaliseDate(text: string): string | null {
    const at = parseStoredOrIso(text)
    return at === null ? null : formatStored(at).slice(0, 10)
}

const DURATION_TEXT = /^(?:(\d+)\s+)?(\d{1,2}):(\d{2}):(\d{2})$/

/** Stored text of a glide_time or glide_duration, which is a date-time counted from 1970-01-01 00:00:00; null when it is none. */
export function normaliseSpan(text: string): string | null {
    const clock = DURATION_TEXT.exec(text.trim())
    if (clock !== null) {
        const [, days = '0', hours, minutes, seconds] = clock
        return formatStored((((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000)
    }
    return normaliseDateTime(text)
}

/** Milliseconds of a glide_time or glide_duration, stored or typed; 0 when it is empty or neither. */
export function parseSpan(text: string | null | undefined): number {
    return parseStored(normaliseSpan(text ?? '') ?? '') ?? 0
}
