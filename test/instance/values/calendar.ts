import { DateTime, type DateTimeUnit } from 'luxon'
import { formatStored, parseStoredOrIso } from './time'

/** A moment as the store keeps it. */
export function formatMoment(moment: DateTime): string {
    return formatStored(moment.toMillis())
}

/** A stored UTC time; invalid text gives null. Dates without time are midnight. */
export function parseMoment(text: string): DateTime | null {
    const at = parseStoredOrIso(text)
    return at === null ? null : DateTime.fromMillis(at, { zone: 'utc' })
}

export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year'

/**
 * The first day of the week, 1 for Sunday to 7 for Saturday; without the property it is Monday (docs: platform-administration/r_AvailableSystemProperties.md;
 * the examples of platform-user-interface/c_ValuesForDateTimeFields.md have it both ways: "the previous Monday at midnight", and April 15, 2018, a Sunday).
 */
export const FIRST_DAY_PROPERTY = 'glide.ui.filter.first_day_of_week'

const MONDAY = 2

/** Value of the property as a day; Monday when there is none. */
export function parseFirstDayOfWeek(property: string | null): number {
    const day = Number(property ?? '')
    return Number.isInteger(day) && day >= 1 && day <= 7 ? day : MONDAY
}

/** Midnight of the week's first day. */
export function startOfWeek(moment: DateTime, firstDay: number): DateTime {
    return moment.startOf('day').minus({ days: (moment.weekday % 7 + 1 - firstDay + 7) % 7 })
}

function startOf(moment: DateTime, unit: Unit, firstDay: number): DateTime {
    return unit === 'week' ? startOfWeek(moment, firstDay) : moment.startOf(unit as DateTimeUnit)
}

/** The last second: stored times have no fractions. */
function endOf(moment: DateTime, unit: Unit, firstDay: number): DateTime {
    return startOf(startOf(moment, unit, firstDay).plus(count(unit, 1)), unit, firstDay).minus({ seconds: 1 })
}

function count(unit: Unit, n: number): Record<string, number> {
    return unit === 'quarter' ? { months: 3 * n } : { [`${unit}s`]: n }
}

const UNIT = 'Minute|Hour|Day|Week|Month|Quarter|Year'
const AGO = new RegExp(`^(${UNIT.toLowerCase()})sAgo(Start|End)?$`)
const SINGLE = new RegExp(`^(beginning|end)Of(This|Last|Next|Current)(${UNIT})$`)
const SEVERAL = new RegExp(`^(beginning|end)Of(Last|Next)(\\d+)(${UNIT})s$`)
const DAYS: Readonly<Record<string, number>> = { Yesterday: -1, Today: 0, Tomorrow: 1 }

/**
 * The `gs` date functions that the condition builder writes into queries (docs: api-reference/server-api-reference/c_GlideSystemAPI.md;
 * ranges: platform-user-interface/c_ValuesForDateTimeFields.md). Borders are those of the user's time zone, the result is UTC. Null: not one of them.
 */
export function evaluateDateFunction(name: string, args: string[], now: number, timeZone: string, firstDay = MONDAY): DateTime | null {
    const start = (moment: DateTime, unit: Unit): DateTime => startOf(moment, unit, firstDay)
    const end = (moment: DateTime, unit: Unit): DateTime => endOf(moment, unit, firstDay)
    const local = DateTime.fromMillis(now, { zone: timeZone })
    const ago = AGO.exec(name)
    if (ago !== null) {
        const unit = ago[1] as Unit
        const moment = local.minus(count(unit, Number(args[0] ?? 0)))
        if (ago[2] === undefined) return moment
        return ago[2] === 'Start' ? start(moment, unit) : end(moment, unit)
    }
    const day = /^(beginning|end)Of(Yesterday|Today|Tomorrow)$/.exec(name)
    if (day !== null) {
        const moment = local.plus({ days: DAYS[day[2] as string] ?? 0 })
        return day[1] === 'beginning' ? start(moment, 'day') : end(moment, 'day')
    }
    const single = SINGLE.exec(name)
    if (single !== null) {
        const unit = (single[3] as string).toLowerCase() as Unit
        const moment = local.plus(count(unit, single[2] === 'Last' ? -1 : single[2] === 'Next' ? 1 : 0))
        return single[1] === 'beginning' ? start(moment, unit) : end(moment, unit)
    }
    const several = SEVERAL.exec(name)
    if (several !== null) {
        const unit = (several[4] as string).toLowerCase() as Unit
        const n = Number(several[3])
        if (several[2] === 'Last') return several[1] === 'beginning' ? start(local.minus(count(unit, n)), unit) : end(local, unit)
        return several[1] === 'beginning' ? start(local, unit) : end(local.plus(count(unit, n)), unit)
    }
    if (name === 'beginningOfOneYearAgo') return local.minus({ years: 1 })
    if (name === 'endOfOneYearAgo') return end(local.minus({ years: 1 }), 'month')
    if (name === 'dateGenerate') return dateGenerate(args, timeZone)
    return null
}

/** A date and a time in the user's zone; `start` and `end` for those of the day. */
function dateGenerate([date = '', time = '']: string[], timeZone: string): DateTime | null {
    const clock = time === '' || time === 'start' ? '00:00:00' : time === 'end' ? '23:59:59' : time
    const moment = DateTime.fromSQL(`${date} ${clock}`, { zone: timeZone })
    return moment.isValid ? moment : null
}

/** First and last second of the `unit` that lies `n` units from now (negative: ago), in the zone's calendar. */
export function findUnitRange(now: number, timeZone: string, unit: Unit, n: number, firstDay = MONDAY): [DateTime, DateTime] {
    const moment = DateTime.fromMillis(now, { zone: timeZone }).plus(count(unit, n))
    return [startOf(moment, unit, firstDay), endOf(moment, unit, firstDay)]
}

/** Now, moved by units in the zone's calendar. */
export function shiftNow(now: number, timeZone: string, unit: Unit, n: number): DateTime {
    return DateTime.fromMillis(now, { zone: timeZone }).plus(count(unit, n))
}

/** Names of units in `RELATIVE...`, `MORETHAN` and `SAMEAS ...@unit`; days are called `dayofweek` by the condition builder's relative operator. */
export function parseUnit(name: string): Unit | undefined {
    const plain = name.toLowerCase().replace(/s$/, '')
    if (plain === 'dayofweek' || plain === 'day') return 'day'
    return ['minute', 'hour', 'week', 'month', 'quarter', 'year'].includes(plain) ? plain as Unit : undefined
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']

/**
 * A part of a stored time in a time zone, for `DATEPART`, `SAMEAS ...@unit` and distances. Registered as an SQL function.
 * `after:<n>:<unit>` is the moment n units later in the zone's calendar (negative: earlier), in seconds since the epoch.
 */
export function extractDatePart(text: string, timeZone: string, part: string): number | null {
    const local = parseMoment(text)?.setZone(timeZone)
    if (local === undefined) return null
    switch (part) {
        case 'dayofweek': return local.weekday % 7
        case 'month': return local.month
        case 'hour': return local.hour
        case 'quarter': return local.quarter
        case 'year': return local.year
        case 'week': return local.weekNumber
        case 'dayofmonth': return local.day
        case 'weekfromsunday': return weekFromSunday(local)
        default: {
            const [, n, unit] = part.split(':')
            return Math.floor(local.plus(count(unit as Unit, Number(n))).toSeconds())
        }
    }
}

/** Week of the year of Sunday to Saturday; the first one holds January 1. */
function weekFromSunday(moment: DateTime): number {
    return Math.floor((moment.ordinal - 1 + moment.startOf('year').weekday % 7) / 7) + 1
}

/** What `SAMEAS` and `NSAMEAS` compare: the hour of any day, the day of any month (docs: platform-user-interface/t_EvaluatingEqualityBetweenDates.md). */
const COMPARED_PART: Readonly<Record<string, string | undefined>> = {
    hour: 'hour', day: 'dayofmonth', week: 'weekfromsunday', month: 'month', quarter: 'quarter', year: 'year'
}

/** The part for `SAMEAS other@unit`; undefined for a unit that is not documented for it. */
export function findComparedPart(unitName: string): string | undefined {
    return COMPARED_PART[parseUnit(unitName) ?? '']
}

/** Dates without time have no time zone: they are what they say. */
export function zoneOf(type: string, timeZone: string): string {
    return type === 'glide_date' ? 'UTC' : timeZone
}

/** The number of a part named in `gs.datePart('dayofweek', 'monday', 'EE')`. Sunday is the first day: "on or after Monday" excludes only it. */
export function parsePartNumber(part: string, value: string): number | undefined {
    const name = value.toLowerCase()
    if (part === 'dayofweek') return WEEKDAYS.includes(name) ? WEEKDAYS.indexOf(name) : undefined
    if (part === 'month') return MONTHS.includes(name) ? MONTHS.indexOf(name) + 1 : undefined
    const digits = /\d+/.exec(name)?.[0]
    return digits === undefined ? undefined : Number(digits)
}
