import { DateTime } from 'luxon'
import type { UserContext } from '../contracts'
import { formatStored, normaliseDate, normaliseDateTime, normaliseSpan, parseStoredOrIso, STORED_FORMAT } from './time'
import { formatDuration, formatPattern, zoneOrDefault, parsePattern } from './time-formats'

/** How a user sees times. */
export type TimePreferences = Pick<UserContext, 'timeZone' | 'dateFormat' | 'timeFormat'>

export function dateFormatOf(user: TimePreferences): string {
    return user.dateFormat ?? 'yyyy-MM-dd'
}

export function dateTimeFormatOf(user: TimePreferences): string {
    return `${dateFormatOf(user)} ${user.timeFormat ?? 'HH:mm:ss'}`
}

export function displayDateTime(stored: string, user: TimePreferences): string {
    const at = parseStoredOrIso(stored)
    return at === null ? stored : formatPattern(at, dateTimeFormatOf(user), zoneOrDefault(user.timeZone))
}

export function displayDate(stored: string, user: TimePreferences): string {
    const at = parseStoredOrIso(stored)
    return at === null ? stored : formatPattern(at, dateFormatOf(user), 'UTC')
}

/** A date-time typed by a user in their time zone, in their format or the platform's own; null when it is none. */
export function fromDisplayDateTime(text: string, user: TimePreferences): string | null {
    const zone = zoneOrDefault(user.timeZone)
    const typed = parsePattern(text.trim(), dateTimeFormatOf(user), zone)
    if (typed !== null) return formatStored(typed)
    if (parseStoredOrIso(text) === null) return null
    const local = DateTime.fromFormat(normaliseDateTime(text) ?? '', STORED_FORMAT, { zone })
    return local.isValid ? formatStored(local.toMillis()) : null
}

export function fromDisplayDate(text: string, user: TimePreferences): string | null {
    const typed = parsePattern(text.trim(), dateFormatOf(user), 'UTC')
    return typed === null ? normaliseDate(text) : formatStored(typed).slice(0, 10)
}

const CLOCK = /^(\d{1,2}):(\d{2}):(\d{2})$/
/** What a stored time of day counts from. */
const EPOCH_DAY = '1970-01-01'

/**
 * A time of day in the user's format and time zone: "the displayed value changes based on the user's time zone settings" (docs:
 * platform-administration/r_FieldTypes.md, integer_time). The zone is taken as on the day it is stored with, 1970-01-01 (inferred).
 */
export function displayClock(stored: string, user: TimePreferences): string {
    const at = parseStoredOrIso(CLOCK.test(stored) ? `${EPOCH_DAY} ${stored.padStart(8, '0')}` : stored)
    return at === null ? stored : formatPattern(at, user.timeFormat ?? 'HH:mm:ss', zoneOrDefault(user.timeZone))
}

/** The inverse of `displayClock`; the internal format is taken as well. Null for what is no time. */
export function fromDisplayClock(text: string, user: TimePreferences): string | null {
    const zone = zoneOrDefault(user.timeZone)
    const typed = parsePattern(`${EPOCH_DAY} ${text.trim()}`, `yyyy-MM-dd ${user.timeFormat ?? 'HH:mm:ss'}`, zone) ?? parsePattern(`${EPOCH_DAY} ${text.trim()}`, STORED_FORMAT, zone)
    return typed === null ? normaliseSpan(text) : `${EPOCH_DAY} ${formatStored(typed).slice(11)}`
}

/** A stored duration in words, as `durationInWords` has them; text that is no duration stays as it is. */
export function displayDuration(stored: string): string {
    const at = parseStoredOrIso(stored)
    return at === null ? stored : formatDuration(at)
}

const UNIT_SECONDS: Readonly<Record<string, number>> = { day: 86400, hour: 3600, minute: 60, second: 1 }

/** The inverse of `displayDuration`; also `d hh:mm:ss`. */
export function fromDisplayDuration(text: string): string | null {
    const words = [...text.matchAll(/(\d+)\s*(day|hour|minute|second)s?/gi)]
    if (words.length === 0) return normaliseSpan(text)
    return formatStored(words.reduce((sum, [, count, unit]) => sum + Number(count) * (UNIT_SECONDS[(unit ?? '').toLowerCase()] ?? 0), 0) * 1000)
}
