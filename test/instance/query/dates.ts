import { DateTime, type DateTimeUnit } from 'luxon'

/** A moment as the store keeps it. */
export function toUtcText(moment: DateTime): string {
    return moment.toUTC().toFormat('yyyy-MM-dd HH:mm:ss')
}

/** A stored UTC time; invalid text gives null. Dates without time are midnight. */
export function fromUtcText(text: string): DateTime | null {
    const moment = DateTime.fromSQL(text, { zone: 'utc' })
    return moment.isValid ? moment : null
}

export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year'

/**
 * Weeks run from Sunday to Saturday (docs: platform-user-interface/c_ValuesForDateTimeFields.md, "This week"; the same page once says Monday,
 * so an instance must settle it).
 */
function startOf(moment: DateTime, unit: Unit): DateTime {
    if (unit !== 'week') return moment.startOf(unit as DateTimeUnit)
    return moment.startOf('day').minus({ days: moment.weekday % 7 })
}

/** The last second: stored times have no fractions. */
function endOf(moment: DateTime, unit: Unit): DateTime {
    return startOf(startOf(moment, unit).plus(count(unit, 1)), unit).minus({ seconds: 1 })
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
export function dateFunction(name: string, args: string[], now: number, timeZone: string): DateTime | null {
    const local = DateTime.fromMillis(now, { zone: timeZone })
    const ago = AGO.exec(name)
    if (ago !== null) {
        const unit = ago[1] as Unit
        const moment = local.minus(count(unit, Number(args[0] ?? 0)))
        if (ago[2] === undefined) return moment
        return ago[2] === 'Start' ? startOf(moment, unit) : endOf(moment, unit)
    }
    const day = /^(beginning|end)Of(Yesterday|Today|Tomorrow)$/.exec(name)
    if (day !== null) {
        const moment = local.plus({ days: DAYS[day[2] as string] ?? 0 })
        return day[1] === 'beginning' ? startOf(moment, 'day') : endOf(moment, 'day')
    }
    const single = SINGLE.exec(name)
    if (single !== null) {
        const unit = (single[3] as string).toLowerCase() as Unit
        const moment = local.plus(count(unit, single[2] === 'Last' ? -1 : single[2] === 'Next' ? 1 : 0))
        return single[1] === 'beginning' ? startOf(moment, unit) : endOf(moment, unit)
    }
    const several = SEVERAL.exec(name)
    if (several !== null) {
        const unit = (several[4] as string).toLowerCase() as Unit
        const n = Number(several[3])
        if (several[2] === 'Last') return several[1] === 'beginning' ? startOf(local.minus(count(unit, n)), unit) : endOf(local, unit)
        return several[1] === 'beginning' ? startOf(local, unit) : endOf(local.plus(count(unit, n)), unit)
    }
    if (name === 'beginningOfOneYearAgo') return local.minus({ years: 1 })
    if (name === 'endOfOneYearAgo') return endOf(local.minus({ years: 1 }), 'month')
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
export function unitRange(now: number, timeZone: string, unit: Unit, n: number): [DateTime, DateTime] {
    const moment = DateTime.fromMillis(now, { zone: timeZone }).plus(count(unit, n))
    return [startOf(moment, unit), endOf(moment, unit)]
}

/** Now, moved by units in the zone's calendar. */
export function shifted(now: number, timeZone: string, unit: Unit, n: number): DateTime {
    return DateTime.fromMillis(now, { zone: timeZone }).plus(count(unit, n))
}

/** Names of units in `RELATIVE...`, `MORETHAN` and `SAMEAS ...@unit`; days are called `dayofweek` by the condition builder's relative operator. */
export function unitOf(name: string): Unit | undefined {
    const plain = name.toLowerCase().replace(/s$/, '')
    if (plain === 'dayofweek' || plain === 'day') return 'day'
    return ['minute', 'hour', 'week', 'month', 'quarter', 'year'].includes(plain) ? plain as Unit : undefined
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']

/**
 * A part of a stored time in a time zone, for `DATEPART` and `SAMEAS ...@unit`. Registered as an SQL function.
 * `since:<unit>` numbers the unit the time lies in, so that two times of the same unit have the same number.
 */
export function datePart(text: string, timeZone: string, part: string): number | null {
    const local = fromUtcText(text)?.setZone(timeZone)
    if (local === undefined) return null
    switch (part) {
        case 'dayofweek': return local.weekday % 7
        case 'month': return local.month
        case 'hour': return local.hour
        case 'quarter': return local.quarter
        case 'year': return local.year
        case 'week': return local.weekNumber
        default: return Math.floor(startOf(local, unitOf(part.replace('since:', '')) ?? 'day').toSeconds())
    }
}

/** The number of a part named in `gs.datePart('dayofweek', 'monday', 'EE')`. Sunday is the first day: "on or after Monday" excludes only it. */
export function partNumber(part: string, value: string): number | undefined {
    const name = value.toLowerCase()
    if (part === 'dayofweek') return WEEKDAYS.includes(name) ? WEEKDAYS.indexOf(name) : undefined
    if (part === 'month') return MONTHS.includes(name) ? MONTHS.indexOf(name) + 1 : undefined
    const digits = /\d+/.exec(name)?.[0]
    return digits === undefined ? undefined : Number(digits)
}
