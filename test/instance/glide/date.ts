import { formatStored } from '../values/time'
import { displayDate, fromDisplayDate } from '../values/time-display'
import { formatDateStyle, formatIn, formatPattern, parseAny } from '../values/time-formats'
import { DateTime } from 'luxon'
import { GlideDuration } from './duration'
import { textOf, type GlideHost } from './host'
import { MS_PER_DAY } from '../values/units'

/** A day without a time. Documented in server-api-reference/c_GlideDateScopedAPI.md. */
export class GlideDate {
    /** Milliseconds of the day's midnight in UTC; null for no date. */
    private day: number | null

    constructor(private readonly host: GlideHost, args: unknown[] = []) {
        this.day = parseAny(formatIn(host.platform.now(), host.tx.user.timeZone).slice(0, 10))
        if (args.length > 0) {
            this.setValue(args[0])
        }
    }

    static subtract(start: GlideDate, end: GlideDate): GlideDuration {
        return new GlideDuration(start.host, [end.milliseconds - start.milliseconds])
    }

    get milliseconds(): number {
        return this.day ?? 0
    }

    setValue(value: unknown): void {
        const text = textOf(value) ?? ''
        const at = text === '' ? null : parseAny(text)
        this.day = at === null ? null : at - ((at % MS_PER_DAY) + MS_PER_DAY) % MS_PER_DAY
    }

    setDisplayValue(value: unknown): void {
        this.setValue(fromDisplayDate(textOf(value) ?? '', this.host.tx.user) ?? value)
    }

    getValue(): string {
        return this.day === null ? '' : formatStored(this.day).slice(0, 10)
    }

    storedValue(): string | null {
        return this.getValue() || null
    }

    toString(): string {
        return this.getValue()
    }

    /** In the user's format. */
    getDisplayValue(): string {
        return displayDate(this.getValue(), this.host.tx.user)
    }

    getDisplayValueInternal(): string {
        return this.getValue()
    }

    getDisplayValueEx(style: unknown): string {
        return this.getDisplayValueLang(style, 'en-US')
    }

    getDisplayValueLang(style: unknown, language: unknown = 'en-US'): string {
        return formatDateStyle(this.milliseconds, String(style), String(language), 'UTC')
    }

    getByFormat(pattern: unknown): string {
        return formatPattern(this.milliseconds, String(pattern), 'UTC')
    }

    getDayOfMonthNoTZ(): number {
        return this.at.day
    }

    getMonthNoTZ(): number {
        return this.at.month
    }

    getYearNoTZ(): number {
        return this.at.year
    }

    subtract(start: GlideDate, end: GlideDate): GlideDuration {
        return GlideDate.subtract(start, end)
    }

    private get at(): DateTime {
        return DateTime.fromMillis(this.milliseconds, { zone: 'utc' })
    }
}
