import fc from 'fast-check'
import { DateTime } from 'luxon'
import { nextOccurrence, scheduleOf } from './occurrence'

const at = (text: string) => Date.parse(`${text.replace(' ', 'T')}Z`)
const next = (row: Record<string, string>, after: string): string | null => {
    const time = nextOccurrence(scheduleOf(row, 'UTC'), at(after))
    return time === null ? null : new Date(time).toISOString().slice(0, 19).replace('T', ' ')
}

describe('periodically (docs: platform-administration/time-configuration/t_ScheduleAScriptExecution)', () => {
    const hourly = { run_type: 'periodically', run_period: '1970-01-01 01:00:00', run_start: '2026-01-01 00:20:00' }

    test('keeps the beat of its start', () => {
        expect(next(hourly, '2025-12-31 00:00:00')).toBe('2026-01-01 00:20:00')
        expect(next(hourly, '2026-01-01 00:20:00')).toBe('2026-01-01 01:20:00')
        expect(next(hourly, '2026-05-05 10:19:59')).toBe('2026-05-05 10:20:00')
    })

    test('is always later than now and on the beat', () => {
        fc.assert(fc.property(fc.integer({ min: 1, max: 500000 }), fc.integer({ min: 0, max: 10 ** 9 }), (seconds, offset) => {
            const start = at('2026-01-01 00:00:00')
            const schedule = { ...scheduleOf(hourly, 'UTC'), start, period: seconds * 1000 }
            const result = nextOccurrence(schedule, start + offset * 1000)!
            expect(result).toBeGreaterThan(start + offset * 1000)
            expect(result - (start + offset * 1000)).toBeLessThanOrEqual(seconds * 1000)
            expect((result - start) % (seconds * 1000)).toBe(0)
        }))
    })
})

describe('days', () => {
    test('daily at its wall-clock hour, over the change of clocks', () => {
        const daily = { run_type: 'daily', entered_time: '1970-01-01 09:00:00', run_time: '1970-01-01 14:00:00', time_zone: 'America/New_York' }
        expect(next(daily, '2026-03-07 20:00:00')).toBe('2026-03-08 13:00:00')
        expect(next(daily, '2026-03-06 20:00:00')).toBe('2026-03-07 14:00:00')
    })

    test('a record with run_time only', () => {
        expect(next({ run_type: 'daily', run_time: '1970-01-01 14:00:00', time_zone: 'America/New_York' }, '2026-01-05 15:00:00')).toBe('2026-01-06 14:00:00')
        expect(next({ run_type: 'daily', run_time: '1970-01-01 02:30:00' }, '2026-01-05 02:30:00')).toBe('2026-01-06 02:30:00')
    })

    test('weekly on the days the SDK writes as digits', () => {
        const weekly = { run_type: 'weekly', run_daysofweek: '135', run_time: '1970-01-01 08:00:00' }
        expect(next(weekly, '2026-06-01 08:00:00')).toBe('2026-06-03 08:00:00')
        expect(next(weekly, '2026-06-05 09:00:00')).toBe('2026-06-08 08:00:00')
    })

    test('every second week means all days of that week (the SDK\'s scheduledscript-api: repeat only every Nth occurrence)', () => {
        const weekly = { run_type: 'weekly', run_daysofweek: '15', run_time: '1970-01-01 08:00:00', repeat_every: '2', run_start: '2026-06-01 00:00:00' }
        const runs = [1, 2, 3].reduce<string[]>(times => [...times, next(weekly, times[times.length - 1]!)!], [next(weekly, '2026-06-01 00:00:00')!])
        expect(runs).toEqual(['2026-06-01 08:00:00', '2026-06-05 08:00:00', '2026-06-15 08:00:00', '2026-06-19 08:00:00'])
    })

    test('the 31st is the last day of a short month', () => {
        const monthly = { run_type: 'monthly', run_dayofmonth: '31', run_time: '1970-01-01 00:00:00' }
        expect(next(monthly, '2026-02-01 00:00:00')).toBe('2026-02-28 00:00:00')
        expect(next(monthly, '2026-02-28 00:00:00')).toBe('2026-03-31 00:00:00')
    })

    test('second Monday of October', () => {
        const yearly = { run_type: 'day_week_month_year', run_dayofweek: '1', run_weekinmonth: '2', run_month: '10', run_time: '1970-01-01 06:00:00' }
        expect(next(yearly, '2026-01-01 00:00:00')).toBe('2026-10-12 06:00:00')
    })

    test('not before its start, not after its end', () => {
        const daily = { run_type: 'daily', run_time: '1970-01-01 06:00:00', run_start: '2026-05-10 07:00:00', run_end: '2026-05-12 00:00:00' }
        expect(next(daily, '2026-01-01 00:00:00')).toBe('2026-05-11 06:00:00')
        expect(next(daily, '2026-05-11 06:00:00')).toBeNull()
    })
})

describe('daylight saving (docs: platform-administration/time-configuration/r_TimeZones.md: zones of places follow it, GMT does not)', () => {
    const daily = (time: string, zone: string): Record<string, string> => ({ run_type: 'daily', entered_time: `1970-01-01 ${time}`, time_zone: zone })

    test('an hour that does not exist comes after the gap, once', () => {
        const job = daily('02:30:00', 'America/New_York')
        expect(next(job, '2026-03-07 20:00:00')).toBe('2026-03-08 07:30:00')
        expect(next(job, '2026-03-08 07:30:00')).toBe('2026-03-09 06:30:00')
    })

    test('an hour that comes twice is run once', () => {
        const job = daily('01:30:00', 'America/New_York')
        const first = next(job, '2026-10-31 20:00:00')!
        expect(['2026-11-01 05:30:00', '2026-11-01 06:30:00']).toContain(first)
        expect(next(job, first)).toBe('2026-11-02 06:30:00')
    })

    test('GMT stands; a day of 23 or 25 hours is one day for weekly, monthly and every second day', () => {
        expect([next(daily('09:00:00', 'GMT'), '2026-03-28 10:00:00'), next(daily('09:00:00', 'GMT'), '2026-03-29 10:00:00')]).toEqual(['2026-03-29 09:00:00', '2026-03-30 09:00:00'])
        expect(next({ ...daily('09:00:00', 'Europe/Berlin'), run_type: 'weekly', run_daysofweek: '7' }, '2026-03-22 09:00:00')).toBe('2026-03-29 07:00:00')
        expect(next({ ...daily('09:00:00', 'Europe/Berlin'), run_type: 'monthly', run_dayofmonth: '25' }, '2026-10-01 00:00:00')).toBe('2026-10-25 08:00:00')
        const second = { ...daily('09:00:00', 'Europe/Berlin'), repeat_every: '2', run_start: '2026-03-27 00:00:00' }
        expect([next(second, '2026-03-27 09:00:00'), next(second, '2026-03-29 08:00:00')]).toEqual(['2026-03-29 07:00:00', '2026-03-31 07:00:00'])
    })

    test('a periodic job keeps its beat through it: its period is time, not clock', () => {
        const hourly = { run_type: 'periodically', run_period: '1970-01-01 01:00:00', run_start: '2026-03-28 00:20:00', time_zone: 'Europe/Berlin' }
        expect([next(hourly, '2026-03-29 00:20:00'), next(hourly, '2026-03-29 01:20:00')]).toEqual(['2026-03-29 01:20:00', '2026-03-29 02:20:00'])
    })

    /** Days of the local calendar: midnight itself may not exist. */
    const dayNumber = (time: number, zone: string): number => {
        const { year, month, day } = DateTime.fromMillis(time, { zone })
        return Date.UTC(year, month - 1, day) / 86400000
    }

    test('every local day has exactly one run, wherever and whenever', () => {
        const zones = ['America/New_York', 'Europe/Berlin', 'Australia/Lord_Howe', 'America/Santiago', 'Africa/Cairo', 'UTC']
        fc.assert(fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 86399 }), fc.integer({ min: 0, max: 365 }), (zone, seconds, day) => {
            const schedule = { ...scheduleOf(daily('00:00:00', zone), 'UTC'), time: seconds * 1000 }
            let at = DateTime.fromISO('2026-01-01', { zone }).plus({ days: day }).toMillis() - 1
            for (let n = 0; n < 3; n++) {
                const run = nextOccurrence(schedule, at)!
                expect(dayNumber(run, zone) - dayNumber(at, zone)).toBe(1)
                at = run
            }
        }), { numRuns: 300 })
    })
})

test('once, on demand, and what is not emulated', () => {
    expect(next({ run_type: 'once', run_start: '2026-05-10 07:00:00' }, '2026-05-10 06:00:00')).toBe('2026-05-10 07:00:00')
    expect(next({ run_type: 'once', run_start: '2026-05-10 07:00:00' }, '2026-05-10 07:00:00')).toBeNull()
    expect(next({ run_type: 'on_demand' }, '2026-05-10 07:00:00')).toBeNull()
    expect(() => next({ run_type: 'business_calendar_start' }, '2026-05-10 07:00:00')).toThrow('NotEmulated')
})
