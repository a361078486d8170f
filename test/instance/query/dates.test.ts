import { dateFunction, datePart, resolveValue } from '.'
import { toUtcText } from './dates'

/** Examples of docs platform-user-interface/c_ValuesForDateTimeFields.md: "now" is April 18, 2018, a Wednesday, 12:02:30. */
const NOW = Date.UTC(2018, 3, 18, 12, 2, 30)
const at = (name: string, args: string[] = [], zone = 'UTC', now = NOW): string | null => {
    const moment = dateFunction(name, args, now, zone)
    return moment === null ? null : toUtcText(moment)
}

test.each([
    ['beginningOfToday', '2018-04-18 00:00:00'], ['endOfToday', '2018-04-18 23:59:59'], ['beginningOfYesterday', '2018-04-17 00:00:00'], ['endOfTomorrow', '2018-04-19 23:59:59'],
    ['beginningOfThisWeek', '2018-04-15 00:00:00'], ['endOfThisWeek', '2018-04-21 23:59:59'], ['beginningOfLastWeek', '2018-04-08 00:00:00'], ['endOfNextWeek', '2018-04-28 23:59:59'],
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

test('parts of times', () => {
    expect(datePart('2018-04-15 23:30:00', 'UTC', 'dayofweek')).toBe(0)
    expect(datePart('2018-04-15 23:30:00', 'Europe/Berlin', 'dayofweek')).toBe(1)
    expect(datePart('2018-04-15 23:30:00', 'UTC', 'quarter')).toBe(2)
    expect(datePart('2018-04-15 23:30:00', 'UTC', 'since:day')).toBe(datePart('2018-04-15 00:00:00', 'UTC', 'since:day'))
    expect(datePart('no time', 'UTC', 'month')).toBeNull()
})

test('a date without time is the user\'s date', () => {
    const context = { now: Date.UTC(2026, 0, 1, 23, 30), timeZone: 'Europe/Berlin', userId: '', unknownField: 'error' as const, origin: 'app' as const }
    expect(resolveValue(context, 'javascript:gs.beginningOfToday()', 'glide_date')).toBe('2026-01-02')
    expect(resolveValue(context, 'javascript:gs.beginningOfToday()', 'glide_date_time')).toBe('2026-01-01 23:00:00')
    expect(resolveValue(context, 'plain')).toBe('plain')
})
