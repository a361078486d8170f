import { GlideDateTime } from '@servicenow/glide'

/** Milliseconds since the epoch, from the platform's clock. */
export function now(): number {
    return Number(new GlideDateTime().getNumericValue())
}

const STORED = /^(\d{4})-(\d{2})-(\d{2}) (\d{2}):(\d{2}):(\d{2})$/

/** A stored date-time (`yyyy-MM-dd HH:mm:ss`, UTC) as milliseconds; null for anything else. Own code: the platform's engine parses dates differently. */
export function fromStored(value: string): number | null {
    const parts = STORED.exec(value)
    if (parts === null) {
        return null
    }
    return Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]), Number(parts[4]), Number(parts[5]), Number(parts[6]))
}

const two = (value: number): string => value < 10 ? `0${value}` : String(value)

/** Milliseconds as a stored date-time in UTC; fractions of a second are dropped. */
export function toStored(ms: number): string {
    const date = new Date(ms)
    return `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())} ` +
        `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`
}

/** Milliseconds as ISO 8601 in UTC with seconds, e.g. `2026-01-02T03:04:05Z`. */
export function toIso(ms: number): string {
    return `${toStored(ms).replace(' ', 'T')}Z`
}

/** A platform date-time object for the given moment, e.g. for a delayed event. */
export function toGlide(ms: number): GlideDateTime {
    const moment = new GlideDateTime()
    moment.setValue(toStored(ms))
    return moment
}
