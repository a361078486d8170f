import { DateTime, type DateTimeUnit, type DurationLikeObject } from 'luxon'
import { FIRST_DAY_PROPERTY, parseFirstDayOfWeek, startOfWeek } from '../values/calendar'
import { formatStored } from '../values/time'
import { dateTimeFormatOf } from '../values/time-display'
import { formatPattern, zoneOrDefault } from '../values/time-formats'
import type { GlideHost } from './host'

/** Date helpers of gs: bounds of periods in the user's time zone, given as UTC text. Documented in server-api-reference/c_GlideSystemScopedAPI.md. */
export class SystemDates {
    constructor(protected readonly host: GlideHost) {}

    protected get here(): DateTime {
        return DateTime.fromMillis(this.host.platform.now(), { zone: zoneOrDefault(this.host.tx.user.timeZone) })
    }

    private start(unit: DateTimeUnit, shift: DurationLikeObject = {}): string {
        return formatStored(this.begin(unit, shift).toMillis())
    }

    private end(unit: DateTimeUnit, shift: DurationLikeObject = {}): string {
        const begin = this.begin(unit, shift)
        const next = begin.plus({ [`${unit}s`]: 1 })
        return formatStored(next.toMillis() - 1000)
    }

    /** Weeks begin on the day of the property, as in queries; without it on Monday (docs: platform-administration/r_AvailableSystemProperties.md). */
    private begin(unit: DateTimeUnit, shift: DurationLikeObject): DateTime {
        const firstDay = parseFirstDayOfWeek(this.host.platform.records.property(FIRST_DAY_PROPERTY))
        const startOf = (moment: DateTime): DateTime => unit === 'week' ? startOfWeek(moment, firstDay) : moment.startOf(unit)
        return startOf(startOf(this.here).plus(shift))
    }

    private ago(shift: DurationLikeObject): string {
        return formatStored(this.here.minus(shift).toMillis())
    }

    beginningOfThisMonth(): string { return this.start('month') }
    beginningOfLastMonth(): string { return this.start('month', { months: -1 }) }
    beginningOfNextMonth(): string { return this.start('month', { months: 1 }) }
    beginningOfThisWeek(): string { return this.start('week') }
    beginningOfLastWeek(): string { return this.start('week', { weeks: -1 }) }
    beginningOfNextWeek(): string { return this.start('week', { weeks: 1 }) }
    beginningOfThisYear(): string { return this.start('year') }
    beginningOfNextYear(): string { return this.start('year', { years: 1 }) }
    beginningOfThisQuarter(): string { return this.start('quarter') }
    endOfThisMonth(): string { return this.end('month') }
    endOfLastMonth(): string { return this.end('month', { months: -1 }) }
    endOfNextMonth(): string { return this.end('month', { months: 1 }) }
    endOfThisWeek(): string { return this.end('week') }
    endOfLastWeek(): string { return this.end('week', { weeks: -1 }) }
    endOfNextWeek(): string { return this.end('week', { weeks: 1 }) }
    endOfThisYear(): string { return this.end('year') }
    endOfLastYear(): string { return this.end('year', { years: -1 }) }
    endOfNextYear(): string { return this.end('year', { years: 1 }) }
    endOfThisQuarter(): string { return this.end('quarter') }

    daysAgo(count: unknown): string { return this.ago({ days: Number(count) }) }
    daysAgoStart(count: unknown): string { return this.start('day', { days: -Number(count) }) }
    daysAgoEnd(count: unknown): string { return this.end('day', { days: -Number(count) }) }
    hoursAgo(count: unknown): string { return this.ago({ hours: Number(count) }) }
    hoursAgoStart(count: unknown): string { return this.start('hour', { hours: -Number(count) }) }
    hoursAgoEnd(count: unknown): string { return this.end('hour', { hours: -Number(count) }) }
    minutesAgoStart(count: unknown): string { return this.start('minute', { minutes: -Number(count) }) }
    minutesAgoEnd(count: unknown): string { return this.end('minute', { minutes: -Number(count) }) }
    monthsAgo(count: unknown): string { return this.ago({ months: Number(count) }) }
    monthsAgoStart(count: unknown): string { return this.start('month', { months: -Number(count) }) }
    monthsAgoEnd(count: unknown): string { return this.end('month', { months: -Number(count) }) }
    quartersAgoStart(count: unknown): string { return this.start('quarter', { quarters: -Number(count) }) }
    quartersAgoEnd(count: unknown): string { return this.end('quarter', { quarters: -Number(count) }) }
    yearsAgo(count: unknown): string { return this.ago({ years: Number(count) }) }

    /** "24 hours ago", also where the day had 23 or 25 of them. */
    yesterday(): string { return this.ago({ hours: 24 }) }

    /** Global code only: now in the user's time zone and format (docs: c_GlideSystemAPI.md). Defaults of the platform's own fields use it. */
    nowDateTime(): string { return formatPattern(this.host.platform.now(), dateTimeFormatOf(this.host.tx.user), this.host.tx.user.timeZone) }

    /** `range`: start, end (in any case: the page writes both) or a time of day. */
    dateGenerate(date: unknown, range: unknown): string {
        const asked = String(range).toLowerCase()
        const time = asked === 'start' ? '00:00:00' : asked === 'end' ? '23:59:59' : asked
        return formatStored(DateTime.fromSQL(`${String(date)} ${time}`, { zone: zoneOrDefault(this.host.tx.user.timeZone) }).toMillis())
    }
}
