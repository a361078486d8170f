import { DateTime } from 'luxon'
import { formatStored, parseStored } from '../values/time'
import { displayClock, fromDisplayClock } from '../values/time-display'
import { formatPattern, zoneOrDefault } from '../values/time-formats'
import { GlideDuration } from './duration'
import { textOf, type GlideHost } from './host'
import { MS_PER_DAY, MS_PER_MINUTE } from '../values/units'

const clock = /(\d{1,2}):(\d\d):(\d\d)$/

/** A time of day. Documented in server-api-reference/c_GlideTimeScopedAPI.md. */
export class GlideTime {
    /** Milliseconds since midnight UTC. */
    private since: number

    constructor(private readonly host: GlideHost, args: unknown[] = []) {
        this.since = host.platform.now() % MS_PER_DAY
        if (typeof args[0] === 'number') {
            this.since = wrap(args[0])
        } else if (args.length > 0) {
            this.setValue(args[0])
        }
    }

    static subtract(start: GlideTime, end: GlideTime): GlideDuration {
        return new GlideDuration(start.host, [end.since - start.since])
    }

    get milliseconds(): number {
        return this.since
    }

    setValue(value: unknown): void {
        this.since = parseClock(textOf(value) ?? '')
    }

    /** In the user's format (the internal one is taken as well) and time zone. */
    setDisplayValue(value: unknown): void {
        this.since = parseClock(fromDisplayClock(String(value), this.host.tx.user) ?? '')
    }

    getValue(): string {
        return formatStored(this.since).slice(11)
    }

    storedValue(): string | null {
        return this.getValue()
    }

    toString(): string {
        return this.getValue()
    }

    getDisplayValue(): string {
        return displayClock(this.getValue(), this.host.tx.user)
    }

    getDisplayValueInternal(): string {
        return formatStored(wrap(this.since + this.offset)).slice(11)
    }

    getByFormat(pattern: unknown): string {
        return formatPattern(this.since, String(pattern), 'UTC')
    }

    getHourUTC(): number {
        return this.getHourOfDayUTC() % 12
    }

    getHourOfDayUTC(): number {
        return Number(this.getValue().slice(0, 2))
    }

    getHourLocalTime(): number {
        return this.getHourOfDayLocalTime() % 12
    }

    getHourOfDayLocalTime(): number {
        return Number(this.getDisplayValueInternal().slice(0, 2))
    }

    getMinutesUTC(): number {
        return Number(this.getValue().slice(3, 5))
    }

    getMinutesLocalTime(): number {
        return Number(this.getDisplayValueInternal().slice(3, 5))
    }

    getSeconds(): number {
        return Number(this.getValue().slice(6, 8))
    }

    subtract(start: GlideTime, end: GlideTime): GlideDuration {
        return GlideTime.subtract(start, end)
    }

    /** That of the day a time is stored with, 1970-01-01, as for fields (inferred). */
    private get offset(): number {
        return DateTime.fromMillis(this.since, { zone: zoneOrDefault(this.host.tx.user.timeZone) }).offset * MS_PER_MINUTE
    }
}

function wrap(milliseconds: number): number {
    return ((milliseconds % MS_PER_DAY) + MS_PER_DAY) % MS_PER_DAY
}

function parseClock(text: string): number {
    const parts = clock.exec(text)
    const at = parts ? parseStored(`1970-01-01 ${(parts[1] as string).padStart(2, '0')}:${parts[2]}:${parts[3]}`) : null
    return at ?? 0
}
