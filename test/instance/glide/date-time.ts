import { DateTime } from 'luxon'
import { formatStored } from '../values/time'
import { dateTimeFormatOf } from '../values/time-display'
import { formatDateStyle, formatIn, formatPattern, zoneOrDefault, parseAny, parsePattern } from '../values/time-formats'
import { GlideDate } from './date'
import { GlideDuration } from './duration'
import { textOf, type GlideHost } from './host'
import { GlideTime } from './time'
import { MS_PER_MINUTE } from '../values/units'

type Part = 'year' | 'month' | 'day'

/** A point in time, shown in UTC or in the user's zone. Documented in server-api-reference/c_GlideDateTimeScoped.md. */
export class GlideDateTime {
    private at: number
    private valid = true
    private error: string | null = null

    constructor(private readonly host: GlideHost, args: unknown[] = []) {
        this.at = host.platform.now()
        if (args.length > 0) {
            this.setValue(args[0])
        }
    }

    private get timeZone(): string {
        return this.host.tx.user.timeZone
    }

    private get utc(): DateTime {
        return DateTime.fromMillis(this.at, { zone: 'utc' })
    }

    private get local(): DateTime {
        return DateTime.fromMillis(this.at, { zone: zoneOrDefault(this.timeZone) })
    }

    static subtract(start: GlideDateTime, end: GlideDateTime): GlideDuration {
        return new GlideDuration(start.host, [end.getNumericValue() - start.getNumericValue()])
    }

    setValue(value: unknown): void {
        if (value instanceof GlideDateTime) {
            this.set(value.valid ? value.at : null, '')
        } else if (typeof value === 'number') {
            this.set(value, String(value))
        } else {
            const text = (textOf(value) ?? '').trim()
            this.set(text === '' ? null : parseAny(text), text)
        }
    }

    private set(at: number | null, text: string, message = `Invalid date time: '${text}', ignored`): void {
        this.valid = at !== null
        this.error = at === null && text !== '' ? message : null
        this.at = at ?? 0
    }

    setValueUTC(value: unknown, format: unknown): void {
        this.parse(String(value), String(format), 'UTC')
    }

    setGlideDateTime(value: unknown): void {
        this.setValue(value)
    }

    setDisplayValue(value: unknown, format?: unknown): void {
        if (format !== undefined) {
            this.parse(String(value), String(format), this.timeZone)
            return
        }
        const text = String(value)
        this.set(parsePattern(text, dateTimeFormatOf(this.host.tx.user), this.timeZone) ?? parseAny(text, this.timeZone), text, `Could not parse DateTime: ${text}`)
    }

    setDisplayValueInternal(value: unknown): void {
        const text = String(value)
        this.set(parseAny(text, this.timeZone), text, `Could not parse DateTime: ${text}`)
    }

    private parse(text: string, format: string, timeZone: string): void {
        const at = parsePattern(text, format, timeZone)
        this.set(at, text, `Could not parse DateTime: ${text}`)
        if (at === null) {
            throw new Error(this.error as string)
        }
    }

    getValue(): string {
        return this.valid ? formatStored(this.at) : ''
    }

    storedValue(): string | null {
        return this.getValue() || null
    }

    toString(): string {
        return this.getValue()
    }

    getNumericValue(): number {
        return this.at
    }

    /** In the user's format and time zone. */
    getDisplayValue(): string {
        return this.valid ? formatPattern(this.at, dateTimeFormatOf(this.host.tx.user), this.timeZone) : ''
    }

    getDisplayValueInternal(): string {
        return this.valid ? formatIn(this.at, this.timeZone) : ''
    }

    getDisplayValueLang(style: unknown, language: unknown = 'en'): string {
        return `${formatDateStyle(this.at, String(style), String(language), this.timeZone)} ${this.getDisplayValueInternal().slice(11)}`
    }

    getInternalFormattedLocalTime(): string {
        return this.getDisplayValueInternal().slice(11)
    }

    getUserFormattedLocalTime(): string {
        return this.valid ? formatPattern(this.at, this.host.tx.user.timeFormat ?? 'HH:mm:ss', this.timeZone) : ''
    }

    getDate(): GlideDate {
        return new GlideDate(this.host, [this.getValue().slice(0, 10)])
    }

    getLocalDate(): GlideDate {
        return new GlideDate(this.host, [this.getDisplayValueInternal().slice(0, 10)])
    }

    getTime(): GlideTime {
        return new GlideTime(this.host, [this.getValue().slice(11)])
    }

    getLocalTime(): GlideTime {
        return new GlideTime(this.host, [this.getDisplayValueInternal().slice(11)])
    }

    isValid(): boolean {
        return this.valid
    }

    hasDate(): boolean {
        return this.valid
    }

    getErrorMsg(): string | null {
        return this.error
    }

    // --- arithmetic

    add(amount: unknown): void {
        this.at += millisecondsOf(amount)
    }

    subtract(amount: unknown, end?: unknown): GlideDuration | undefined {
        if (amount instanceof GlideDateTime && end instanceof GlideDateTime) {
            return GlideDateTime.subtract(amount, end)
        }
        this.at -= millisecondsOf(amount)
        return undefined
    }

    addSeconds(count: unknown): void {
        this.at += Number(count) * 1000
    }

    addDaysUTC(count: unknown): void {
        this.at = this.utc.plus({ days: Number(count) }).toMillis()
    }

    addDaysLocalTime(count: unknown): void {
        this.at = this.local.plus({ days: Number(count) }).toMillis()
    }

    addWeeksUTC(count: unknown): void {
        this.at = this.utc.plus({ weeks: Number(count) }).toMillis()
    }

    addWeeksLocalTime(count: unknown): void {
        this.at = this.local.plus({ weeks: Number(count) }).toMillis()
    }

    addMonthsUTC(count: unknown): void {
        this.at = this.utc.plus({ months: Number(count) }).toMillis()
    }

    addMonthsLocalTime(count: unknown): void {
        this.at = this.local.plus({ months: Number(count) }).toMillis()
    }

    addYearsUTC(count: unknown): void {
        this.at = this.utc.plus({ years: Number(count) }).toMillis()
    }

    addYearsLocalTime(count: unknown): void {
        this.at = this.local.plus({ years: Number(count) }).toMillis()
    }

    // --- comparison

    after(other: unknown): boolean {
        return this.compareTo(other) > 0
    }

    before(other: unknown): boolean {
        return this.compareTo(other) < 0
    }

    onOrAfter(other: unknown): boolean {
        return this.compareTo(other) >= 0
    }

    onOrBefore(other: unknown): boolean {
        return this.compareTo(other) <= 0
    }

    compareTo(other: unknown): number {
        return Math.sign(this.at - new GlideDateTime(this.host, [other]).at)
    }

    equals(other: unknown): boolean {
        const right = new GlideDateTime(this.host, [other])
        return right.valid && this.compareTo(right) === 0
    }

    // --- parts

    getYearUTC(): number {
        return this.utc.year
    }

    getYearLocalTime(): number {
        return this.local.year
    }

    getMonthUTC(): number {
        return this.utc.month
    }

    getMonthLocalTime(): number {
        return this.local.month
    }

    getDayOfMonthUTC(): number {
        return this.utc.day
    }

    getDayOfMonthLocalTime(): number {
        return this.local.day
    }

    getDayOfWeekUTC(): number {
        return this.utc.weekday
    }

    getDayOfWeekLocalTime(): number {
        return this.local.weekday
    }

    getDaysInMonthUTC(): number {
        return this.utc.daysInMonth ?? 0
    }

    getDaysInMonthLocalTime(): number {
        return this.local.daysInMonth ?? 0
    }

    getWeekOfYearUTC(): number {
        return sundayWeek(this.utc)
    }

    getWeekOfYearLocalTime(): number {
        return sundayWeek(this.local)
    }

    setYearUTC(value: unknown): void {
        this.at = changed(this.utc, 'year', value)
    }

    setYearLocalTime(value: unknown): void {
        this.at = changed(this.local, 'year', value)
    }

    setMonthUTC(value: unknown): void {
        this.at = changed(this.utc, 'month', value)
    }

    setMonthLocalTime(value: unknown): void {
        this.at = changed(this.local, 'month', value)
    }

    setDayOfMonthUTC(value: unknown): void {
        this.at = changed(this.utc, 'day', value)
    }

    setDayOfMonthLocalTime(value: unknown): void {
        this.at = changed(this.local, 'day', value)
    }

    isDST(): boolean {
        return this.local.isInDST
    }

    /** Milliseconds. */
    getDSTOffset(): number {
        if (!this.isDST()) {
            return 0
        }
        const offsets = [1, 7].map(month => this.local.set({ month, day: 1 }).offset)
        return (Math.max(...offsets) - Math.min(...offsets)) * MS_PER_MINUTE
    }

    /** Milliseconds. */
    getTZOffset(): number {
        return this.local.offset * MS_PER_MINUTE
    }

    /** For the platform's own parts. */
    format(pattern: string): string {
        return formatPattern(this.at, pattern, 'UTC')
    }
}

function millisecondsOf(amount: unknown): number {
    return amount instanceof GlideTime || amount instanceof GlideDuration ? amount.milliseconds : Number(amount)
}

/** A day beyond the month's end becomes its last one (documented for setDayOfMonth). */
function changed(at: DateTime, part: Part, value: unknown): number {
    const wanted = Number(value)
    return at.set({ [part]: part === 'day' ? Math.min(wanted, at.daysInMonth ?? wanted) : wanted }).toMillis()
}

/** Weeks begin on Sunday; the first one holds January 1. */
function sundayWeek(at: DateTime): number {
    const nextYear = DateTime.fromObject({ year: at.year + 1 }, { zone: at.zone })
    const sunday = at.startOf('day').minus({ days: at.weekday % 7 })
    if (sunday.plus({ days: 6 }).year === nextYear.year) {
        return 1
    }
    const first = DateTime.fromObject({ year: at.year }, { zone: at.zone })
    return Math.floor((at.ordinal - 1 + first.weekday % 7) / 7) + 1
}
