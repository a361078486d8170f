import fc from 'fast-check'
import { resolveValue } from '.'
import { evaluateDateFunction, extractDatePart, parseFirstDayOfWeek } from '../values/calendar'
import { formatMoment } from '../values/calendar'

/** Examples of docs platform-user-interface/c_ValuesForDateTimeFields.md: "now" is April 18, 2018, a Wednesday, 12:02:30. */
const NOW = Date.UTC(2018, 3, 18, 12, 2, 30)
const at = (name: string, args: string[] = [], zone = 'UTC', now = NOW): string | null => {
    const moment = evaluateDateFunction(name, args, now, zone)
    return moment === null ? null : formatMoment(moment)
}

test.each([
    ['beginningOfToday', '2018-04-18 00:00:00'], ['endOfToday', '2018-04-18 23:59:59'], ['beginningOfYesterday', '2018-04-17 00:00:00'], ['endOfTomorrow', '2018-04-19 23:59:59'],
    ['beginningOfThisWeek', '2018-04-16 00:00:00'], ['endOfThisWeek', '2018-04-22 23:59:59'], ['beginningOfLastWeek', '2018-04-09 00:00:00'], ['endOfNextWeek', '2018-04-29 23:59:59'],
    ['beginningOfThisMonth', '2018-04-01 00:00:00'], ['endOfLastMonth', '2018-03-31 23:59:59'], ['beginningOfNextMonth', '2018-05-01 00:00:00'], ['endOfNextMonth', '2018-05-31 23:59:59'],
    ['beginningOfThisQuarter', '2018-04-01 00:00:00'], ['endOfThisQuarter', '2018-06-30 23:59:59'], ['beginningOfThisYear', '2018-01-01 00:00:00'], ['endOfNextYear', '2019-12-31 23:59:59'],
    ['beginningOfLast3Months', '2018-01-01 00:00:00'], ['beginningOfLast7Days', '2018-04-11 00:00:00'], ['endOfLast7Days', '2018-04-18 23:59:59'], ['beginningOfLast2Quarters', '2017-10-01 00:00:00'],
    ['beginningOfCurrentHour', '2018-04-18 12:00:00'], ['endOfCurrentHour', '2018-04-18 12:59:59'], ['endOfCurrentMinute', '2018-04-18 12:02:59'],
    ['beginningOfOneYearAgo', '2017-04-18 12:02:30'], ['endOfOneYearAgo', '2017-04-30 23:59:59']
])('gs.%s()', (name, expected) => expect(at(name)).toBe(expected))

test.each([
    ['daysAgo', '2', '2018-04-16 12:02:30'], ['daysAgo', '-7', '2018-04-25 12:02:30'], ['daysAgoStart', '7', '2018-04-11 00:00:00'], ['daysAgoEnd', '0', '2018-04-18 23:59:59'], ['hoursAgo', '1', '2018-04-18 11:02:30'],
    ['hoursAgoStart', '1', '2018-04-18 11:00:00'], ['hoursAgoEnd', '0', '2018-04-18 12:59:59'], ['minutesAgo', '15', '2018-04-18 11:47:30'], ['minutesAgoStart', '30', '2018-04-18 11:32:00'],
    ['monthsAgo', '1', '2018-03-18 12:02:30'], ['monthsAgoStart', '2', '2018-02-01 00:00:00'], ['monthsAgoEnd', '2', '2018-02-28 23:59:59'], ['quartersAgo', '4', '2017-04-18 12:02:30'], ['yearsAgo', '1', '2017-04-18 12:02:30']
])('gs.%s(%s)', (name, argument, expected) => expect(at(name, [argument])).toBe(expected))

test('the user\'s calendar decides, over a change of clocks too', () => {
    expect(at('beginningOfToday', [], 'America/New_York')).toBe('2018-04-18 04:00:00')
    // 2026-03-29 02:00 does not exist in Berlin: the day has 23 hours.
    const now = Date.UTC(2026, 2, 29, 12)
    expect(at('beginningOfToday', [], 'Europe/Berlin', now)).toBe('2026-03-28 23:00:00')
    expect(at('endOfToday', [], 'Europe/Berlin', now)).toBe('2026-03-29 21:59:59')
    expect(at('dateGenerate', ['2015-10-07', '00:00:00'], 'America/Los_Angeles')).toBe('2015-10-07 07:00:00')
    expect(at('dateGenerate', ['2015-10-07', 'end'])).toBe('2015-10-07 23:59:59')
    expect(at('dateGenerate', ['nonsense'])).toBeNull()
    expect(at('nowDateTime')).toBeNull()
})

test('weeks begin on the day of glide.ui.filter.first_day_of_week, Monday by default (platform-administration/r_AvailableSystemProperties.md)', () => {
    const week = (property: string | null): string[] => ['beginningOfThisWeek', 'endOfThisWeek', 'beginningOfLastWeek', 'endOfLast2Weeks']
        .map(name => formatMoment(evaluateDateFunction(name, [], NOW, 'UTC', parseFirstDayOfWeek(property))!))
    expect(week(null)).toEqual(['2018-04-16 00:00:00', '2018-04-22 23:59:59', '2018-04-09 00:00:00', '2018-04-22 23:59:59'])
    expect(week('2')).toEqual(week(null))
    expect(week('nonsense')).toEqual(week(null))
    // The page of date values shows this one: April 15 to April 21, 2018.
    expect(week('1')).toEqual(['2018-04-15 00:00:00', '2018-04-21 23:59:59', '2018-04-08 00:00:00', '2018-04-21 23:59:59'])
    expect(week('7').slice(0, 2)).toEqual(['2018-04-14 00:00:00', '2018-04-20 23:59:59'])
    fc.assert(fc.property(fc.integer({ min: 0, max: 4e9 }), fc.integer({ min: 1, max: 7 }), fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe'), (at, firstDay, zone) => {
        const [begin, end] = ['beginningOfThisWeek', 'endOfThisWeek'].map(name => evaluateDateFunction(name, [], at * 1000, zone, firstDay)!)
        expect([begin!.weekday % 7 + 1, begin!.toFormat('HH:mm:ss'), end!.toFormat('HH:mm:ss')]).toEqual([firstDay, '00:00:00', '23:59:59'])
        expect(begin!.toMillis() <= at * 1000 && at * 1000 < end!.toMillis() + 1000).toBe(true)
        expect(Math.round(end!.diff(begin!, 'days').days)).toBe(7)
    }), { numRuns: 200 })
})

test('parts of times', () => {
    expect(extractDatePart('2018-04-15 23:30:00', 'UTC', 'dayofweek')).toBe(0)
    expect(extractDatePart('2018-04-15 23:30:00', 'Europe/Berlin', 'dayofweek')).toBe(1)
    expect(extractDatePart('2018-04-15 23:30:00', 'UTC', 'quarter')).toBe(2)
    expect(extractDatePart('2018-04-15 23:30:00', 'UTC', 'dayofmonth')).toBe(15)
    // "A week as Sunday through Saturday for the purposes of Field Comparison" (platform-user-interface/t_EvaluatingEqualityBetweenDates.md).
    expect(['2018-01-06', '2018-01-07', '2018-04-14', '2018-04-15'].map(day => extractDatePart(day, 'UTC', 'weekfromsunday'))).toEqual([1, 2, 15, 16])
    // A month before the last day of March is the last of February.
    expect(extractDatePart('2018-03-31 12:00:00', 'UTC', 'after:-1:month')).toBe(Date.UTC(2018, 1, 28, 12) / 1000)
    expect(extractDatePart('no time', 'UTC', 'month')).toBeNull()
})

test('a date without time is the user\'s date', () => {
    const context = { now: Date.UTC(2026, 0, 1, 23, 30), timeZone: 'Europe/Berlin', userId: '', unknownField: 'error' as const, origin: 'app' as const }
    expect(resolveValue(context, 'javascript:gs.beginningOfToday()', 'glide_date')).toBe('2026-01-02')
    expect(resolveValue(context, 'javascript:gs.beginningOfToday()', 'glide_date_time')).toBe('2026-01-01 23:00:00')
    expect(resolveValue(context, 'plain')).toBe('plain')
})
