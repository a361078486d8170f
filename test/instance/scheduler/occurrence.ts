import { DateTime } from 'luxon'
import { notEmulated } from '../errors'
import { MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE } from '../values/units'
import { parseSpan, parseStored } from '../values/time'

/**
 * When a scheduled job runs next. Pure: everything comes in as an argument. Kinds and their fields follow the SDK's guide to scheduled
 * scripts (`docs/guides/scheduled-script-guide.md` of @servicenow/sdk 4.9.0) and the page "Automatically run a script of your choosing".
 */
export interface JobSchedule {
    runType: string
    /** UTC milliseconds of `run_start`; null when empty. */
    start: number | null
    /** UTC milliseconds of `run_end`. */
    end: number | null
    /** Milliseconds of `run_period`. */
    period: number
    /** Time of day on the wall clock of `timeZone`, milliseconds after midnight. */
    time: number
    /** 1 Monday to 7 Sunday. */
    weekdays: number[]
    /** 1 to 31. */
    dayOfMonth: number
    /** 1 to 12. */
    month: number
    /** 1 to 6. */
    weekInMonth: number
    /** IANA name. Times of day are kept in this zone, so a daily job stays at its hour when the clocks change. */
    timeZone: string
    /** Every Nth occurrence, counted from `start`. */
    repeatEvery: number
}

/** A schedule whose day never comes (30 February of a wrong record) is given up after this many days. */
const HORIZON_DAYS = 366 * 9

export const NOT_SCHEDULED = ['on_demand', ''] as const

/**
 * The first run strictly after `after`, or null when there is none. A periodic job keeps its beat from `run_start`: runs missed while the
 * instance was down, or while the job was still running, are skipped and not made up for.
 */
export function nextOccurrence(schedule: JobSchedule, after: number): number | null {
    const next = candidate(schedule, after)
    if (next === null || (schedule.end !== null && next > schedule.end)) return null
    return next
}

function candidate(schedule: JobSchedule, after: number): number | null {
    switch (schedule.runType) {
        case 'periodically': return nextBeat(schedule, after)
        case 'once': return schedule.start !== null && schedule.start > after ? schedule.start : null
        case 'daily':
        case 'weekly':
        case 'monthly':
        case 'day_and_month_in_year':
        case 'week_in_month':
        case 'day_week_month_year': return nextDay(schedule, after)
        case 'on_demand':
        case '': return null
        default: throw notEmulated(`scheduled job with run type ${schedule.runType}`)
    }
}

function nextBeat(schedule: JobSchedule, after: number): number | null {
    if (schedule.period <= 0) return null
    const start = schedule.start ?? after
    if (start > after) return start
    return start + (Math.floor((after - start) / schedule.period) + 1) * schedule.period
}

function nextDay(schedule: JobSchedule, after: number): number | null {
    const from = Math.max(after, (schedule.start ?? 0) - 1)
    let day = DateTime.fromMillis(from, { zone: schedule.timeZone }).startOf('day')
    for (let tried = 0; tried < HORIZON_DAYS; tried++, day = day.plus({ days: 1 })) {
        if (!matches(schedule, day)) continue
        const at = atTime(day, schedule.time)
        if (at > from && counted(schedule, at)) return at
    }
    return null
}

/** Wall-clock time on a day. An hour that does not exist in spring moves on by the gap, as luxon resolves it. */
function atTime(day: DateTime, time: number): number {
    return day.set({
        hour: Math.floor(time / MS_PER_HOUR), minute: Math.floor(time / MS_PER_MINUTE) % 60, second: Math.floor(time / 1000) % 60, millisecond: 0
    }).toMillis()
}

function matches(schedule: JobSchedule, day: DateTime): boolean {
    switch (schedule.runType) {
        case 'daily': return true
        case 'weekly': return schedule.weekdays.includes(day.weekday)
        case 'monthly': return day.day === dayIn(schedule.dayOfMonth, day)
        case 'day_and_month_in_year': return day.month === schedule.month && day.day === dayIn(schedule.dayOfMonth, day)
        case 'week_in_month': return schedule.weekdays.includes(day.weekday) && weekInMonth(day) === schedule.weekInMonth
        default: return day.month === schedule.month && schedule.weekdays.includes(day.weekday) && weekInMonth(day) === schedule.weekInMonth
    }
}

/** A day that a month does not have means its last day. */
function dayIn(wanted: number, day: DateTime): number {
    return Math.min(wanted, day.daysInMonth ?? wanted)
}

/** The second Monday of a month is in its week 2. */
function weekInMonth(day: DateTime): number {
    return Math.floor((day.day - 1) / 7) + 1
}

function counted(schedule: JobSchedule, at: number): boolean {
    if (schedule.repeatEvery <= 1 || schedule.start === null) return true
    const start = DateTime.fromMillis(schedule.start, { zone: schedule.timeZone }).startOf('day')
    const here = DateTime.fromMillis(at, { zone: schedule.timeZone }).startOf('day')
    if (schedule.runType === 'daily') return Math.round((here.toMillis() - start.toMillis()) / MS_PER_DAY) % schedule.repeatEvery === 0
    // The days of one week, Monday to Sunday, count as one.
    if (schedule.runType === 'weekly') return Math.round((here.startOf('week').toMillis() - start.startOf('week').toMillis()) / (7 * MS_PER_DAY)) % schedule.repeatEvery === 0
    const months = (here.year - start.year) * 12 + here.month - start.month
    const step = schedule.runType === 'monthly' || schedule.runType === 'week_in_month' ? months : here.year - start.year
    return step % schedule.repeatEvery === 0
}

/** Reads the columns of a `sysauto` row. `systemZone` is used when the job names none, or *floating*. */
export function scheduleOf(row: Readonly<Record<string, string | null>>, systemZone: string): JobSchedule {
    const named = row.time_zone && row.time_zone !== 'floating' ? row.time_zone : null
    // Written by the SDK as digits ("135"), by forms as a list.
    const days = (row.run_daysofweek ?? '').split(/,|(?<=\d)(?=\d)/).map(day => weekday(day.trim())).filter(day => day > 0)
    return {
        runType: row.run_type ?? '',
        start: parseTime(row.run_start), end: parseTime(row.run_end),
        period: parseSpan(row.run_period), time: timeOfDay(row, named),
        weekdays: row.run_type === 'weekly' && days.length > 0 ? days : [weekday(row.run_dayofweek ?? '') || 1],
        dayOfMonth: Number(row.run_dayofmonth ?? '') || 1, month: Number(row.run_month ?? '') || 1,
        weekInMonth: Number(row.run_weekinmonth ?? '') || 1,
        timeZone: named ?? systemZone, repeatEvery: Number(row.repeat_every ?? '') || 1
    }
}

/**
 * The SDK writes `entered_time` as it was entered (in the job's zone) and `run_time` converted to UTC; without a zone both are the wall time.
 * A record that has only `run_time` is converted back with the zone's offset on 1970-01-01, the day such times are stored on.
 */
function timeOfDay(row: Readonly<Record<string, string | null>>, zone: string | null): number {
    const entered = parseSpan(row.entered_time) % MS_PER_DAY
    if (entered > 0) return entered
    const stored = parseSpan(row.run_time) % MS_PER_DAY
    if (zone === null) return stored
    const local = DateTime.fromMillis(stored, { zone })
    return ((local.hour * 60 + local.minute) * 60 + local.second) * 1000
}

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

function weekday(text: string): number {
    const number = Number(text)
    return Number.isInteger(number) && number >= 1 && number <= 7 ? number : WEEKDAYS.indexOf(text.toLowerCase()) + 1
}

function parseTime(text: string | null | undefined): number | null {
    return text ? parseStored(text) : null
}
