import { notEmulated } from '../errors'
import { formatStored, parseStored } from '../values/time'
import { formatDuration, formatPattern } from '../values/time-formats'
import { textOf, type GlideHost } from './host'
import { MS_PER_DAY } from '../values/units'

const days = /^(-)?(?:(\d+) )?(\d{1,2}):(\d\d):(\d\d)$/

/** A span of time. Documented in server-api-reference/c_GlideDurationScopedAPI.md. */
export class GlideDuration {
    /** Milliseconds. */
    private span = 0

    constructor(private readonly host: GlideHost, args: unknown[] = []) {
        const [value] = args
        if (value instanceof GlideDuration) {
            this.span = value.span
        } else if (typeof value === 'number') {
            this.span = value
        } else if (value !== undefined) {
            this.setDisplayValue(value)
        }
    }

    get milliseconds(): number {
        return this.span
    }

    /** `d HH:mm:ss`; also the stored form, counted from 1970. */
    setDisplayValue(value: unknown): void {
        const text = (textOf(value) ?? '').trim()
        const parts = days.exec(text)
        if (!parts) {
            this.span = parseStored(text) ?? 0
            return
        }
        const [, sign, count = '0', hours, minutes, seconds] = parts
        const total = Number(count) * MS_PER_DAY + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000
        this.span = sign ? -total : total
    }

    /** The difference between a date-time and 1970-01-01 00:00:00. */
    setValue(value: unknown): void {
        this.span = parseStored(textOf(value) ?? '') ?? 0
    }

    getValue(): string {
        return formatStored(this.span)
    }

    storedValue(): string | null {
        this.refuseNegative()
        return this.getValue()
    }

    /** "Negative duration values are not supported" (scripts/p_GlideServerAPIs.md): they can be asked for their milliseconds and words only. */
    private refuseNegative(): void {
        if (this.span < 0) {
            throw notEmulated('negative duration')
        }
    }

    toString(): string {
        return this.getValue()
    }

    getDisplayValue(): string {
        return formatDuration(this.span)
    }

    getDurationValue(): string {
        this.refuseNegative()
        const count = this.getDayPart()
        return `${count > 0 ? `${count} ` : ''}${formatStored(((this.span % MS_PER_DAY) + MS_PER_DAY) % MS_PER_DAY).slice(11)}`
    }

    /** Milliseconds. The class's own page does not list it, c_GlideElementScopedAPI.md (getGlideObject) and scripts/p_GlideServerAPIs.md call it. */
    getNumericValue(): number {
        return this.span
    }

    getDayPart(): number {
        return Math.trunc(this.span / MS_PER_DAY)
    }

    getRoundedDayPart(): number {
        const rest = this.span % MS_PER_DAY
        return this.getDayPart() + (rest > MS_PER_DAY / 2 ? 1 : 0)
    }

    getByFormat(pattern: unknown): string {
        return formatPattern(this.span, String(pattern), 'UTC')
    }

    add(other: GlideDuration): GlideDuration {
        return new GlideDuration(this.host, [this.span + other.span])
    }

    subtract(other: GlideDuration): GlideDuration {
        return new GlideDuration(this.host, [this.span - other.span])
    }
}
