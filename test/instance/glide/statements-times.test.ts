import fc from 'fast-check'
import { DateTime } from 'luxon'
import { begin, id, installThing, run, store, testNow, testPlatform, type TestPlatform } from '../testing/script-platform'

/** Statements of the pages about times; where the input is wide, against another calendar. */
let platform: TestPlatform

const zones = ['US/Pacific', 'Europe/Berlin', 'Australia/Lord_Howe', 'Asia/Kolkata', 'UTC'] as const

beforeAll(() => {
    platform = testPlatform()
    installThing(platform, { opened: { type: 'glide_date_time' }, due: { type: 'glide_date_time' }, span: { type: 'glide_duration' }, clock: { type: 'glide_time' } }, 'none')
    for (const zone of zones) {
        store(platform, 'sys_user', { sys_id: id(zone), user_name: zone, name: zone, active: '1', time_zone: zone })
    }
    store(platform, 'sys_user', { sys_id: id('twelve'), user_name: 'twelve', name: 'Twelve', active: '1', time_zone: 'US/Pacific', date_format: 'MM/dd/yyyy', time_format: 'hh:mm:ss a' })
})
afterAll(() => platform.data.close())
beforeEach(() => {
    platform.clock = testNow
})

const script = (source: string, user: string = 'US/Pacific'): unknown => run(platform, `(function () { ${source} })()`, begin(platform, 'x_test', user))

describe('server-api-reference/c_GlideTimeScopedAPI.md, in the user\'s display format', () => {
    test('getDisplayValue, getDisplayValueInternal, setDisplayValue', () => {
        expect(script('var t = new GlideTime(); t.setDisplayValue("01:00:00 PM"); return [t.getValue(), t.getDisplayValue(), t.getDisplayValueInternal(), t.getHourOfDayLocalTime(), t.getHourLocalTime()].join()', 'twelve'))
            .toBe('21:00:00,01:00:00 PM,13:00:00,13,1')
        expect(script('var t = new GlideTime(); t.setDisplayValue("13:05:00"); return t.getDisplayValue()', 'twelve')).toBe('01:05:00 PM')
    })

    test('the difference of two times, asked of GlideDate as the page does', () => {
        expect(script('var a = new GlideTime(), b = new GlideTime(); a.setDisplayValue("09:00:00"); b.setDisplayValue("09:10:00"); return GlideDate.subtract(a, b).getDisplayValue()')).toBe('10 Minutes')
    })
})

describe('fields of type Time (platform-administration/r_FieldTypes.md): stored as 1970-01-01 and the time in UTC, shown in the user\'s zone and format', () => {
    test('display value, and back', () => {
        expect(script(`var gr = new GlideRecord('x_test_thing'); gr.clock.setDisplayValue('08:04:32 AM'); gr.get(gr.insert());
            return [gr.getValue('clock'), gr.clock.getDisplayValue(), gr.clock.getGlideObject().getDisplayValue(), gr.clock.getGlideObject().getValue()].join()`, 'twelve')).toBe('1970-01-01 16:04:32,08:04:32 AM,08:04:32 AM,16:04:32')
        expect(script('var gr = new GlideRecord("x_test_thing"); gr.clock = "16:04:32"; gr.get(gr.insert()); return [gr.getValue("clock"), gr.clock.getDisplayValue()].join()', 'Asia/Kolkata')).toBe('1970-01-01 16:04:32,21:34:32')
    })
})

describe('durations', () => {
    test('getGlideObject (c_GlideElementScopedAPI.md): the milliseconds between two fields, as a duration', () => {
        expect(script(`var gr = new GlideRecord('x_test_thing'); gr.opened = '2025-03-06 00:18:03'; gr.due = '2025-03-06 08:18:03';
            var d = new GlideDuration(gr.due.getGlideObject().getNumericValue() - gr.opened.getGlideObject().getNumericValue()); return [d.getNumericValue() / 1000, d.getDisplayValue()].join()`)).toBe('28800,8 Hours')
    })

    test('dateNumericValue and setDateNumericValue (scripts/p_GlideServerAPIs.md, "Changing the duration field value"): eleven seconds more', () => {
        expect(script(`var gr = new GlideRecord('x_test_thing'); gr.span = '1 00:00:50'; var ms = gr.span.dateNumericValue(); gr.span.setDateNumericValue(ms + 11 * 1000); gr.get(gr.insert());
            return [gr.getValue('span'), gr.span.dateNumericValue(), gr.span.getGlideObject().getDurationValue()].join()`)).toBe('1970-01-02 00:01:01,86461000,1 00:01:01')
    })

    test('GlideDateTime.subtract(...).getNumericValue()', () => {
        expect(script('return GlideDateTime.subtract(new GlideDateTime("2011-08-28 09:00:00"), new GlideDateTime("2011-08-31 08:00:00")).getNumericValue()')).toBe(71 * 3_600_000)
    })

    test('"Negative duration values are not supported" (scripts/p_GlideServerAPIs.md): neither in a field nor as a duration value', () => {
        const back = 'var d = GlideDateTime.subtract(new GlideDateTime("2026-01-02 00:00:00"), new GlideDateTime("2026-01-01 00:00:00"));'
        expect(script(`${back} return d.getNumericValue()`)).toBe(-86_400_000)
        expect(() => script(`${back} return d.getDurationValue()`)).toThrow('NotEmulated: negative duration')
        expect(() => script(`${back} var gr = new GlideRecord('x_test_thing'); gr.span = d`)).toThrow('NotEmulated: negative duration')
    })

    test('a GlideDateTime of a GlideDate', () => {
        expect(script('var d = new GlideDate(); d.setValue("2015-01-01"); return [d + "", new GlideDateTime(d) + ""].join()')).toBe('2015-01-01,2015-01-01 00:00:00')
    })
})

describe('daylight saving', () => {
    test('yesterday is 24 hours ago, daysAgo(1) the same time of the day before (c_GlideSystemScopedAPI.md)', () => {
        platform.clock = Date.parse('2026-03-08T20:00:00Z')
        expect(script('return [gs.yesterday(), gs.daysAgo(1)].join()')).toBe('2026-03-07 20:00:00,2026-03-07 21:00:00')
    })

    test('a time that the spring leaves out is an hour later; one that the autumn has twice is that of standard time', () => {
        expect(script(`var gr = new GlideRecord('x_test_thing'); gr.due.setDisplayValue('2026-03-08 02:30:00'); var spring = gr.due + ''; gr.due.setDisplayValue('2026-11-01 01:30:00'); return [spring, gr.due].join()`))
            .toBe('2026-03-08 10:30:00,2026-11-01 09:30:00')
    })

    test('a day that is 23 hours long', () => {
        platform.clock = Date.parse('2026-03-08T20:00:00Z')
        expect(script('return [gs.daysAgoStart(0), gs.daysAgoEnd(0)].join()')).toBe('2026-03-08 08:00:00,2026-03-09 06:59:59')
        expect(script('var g = new GlideDateTime("2026-03-08 08:00:00"); g.addDaysUTC(1); var h = new GlideDateTime("2026-03-08 08:00:00"); h.addDaysLocalTime(1); return [g, h].join()')).toBe('2026-03-09 08:00:00,2026-03-09 07:00:00')
    })
})

describe('GlideDateTime against luxon', () => {
    const times = fc.integer({ min: Date.UTC(1971, 0, 1) / 1000, max: Date.UTC(2099, 11, 31) / 1000 }).map(seconds => seconds * 1000)
    const units = ['Days', 'Weeks', 'Months', 'Years'] as const

    test('addition in UTC and in the user\'s zone, parts, display', () => {
        fc.assert(fc.property(times, fc.constantFrom(...zones), fc.constantFrom(...units), fc.integer({ min: -60, max: 60 }), (at, zone, unit, count) => {
            const [there, here] = [DateTime.fromMillis(at, { zone: 'utc' }), DateTime.fromMillis(at, { zone })]
            const amount = { [unit.toLowerCase()]: count }
            expect(script(`var g = new GlideDateTime(); g.setValue(${at}); var u = new GlideDateTime(g); u.add${unit}UTC(${count}); var l = new GlideDateTime(g); l.add${unit}LocalTime(${count});
                return [u.getNumericValue(), l.getNumericValue(), g.getDisplayValue(), g.getDayOfWeekLocalTime(), g.getDaysInMonthUTC(), g.getTZOffset(), g.getLocalDate(), g.getLocalTime()].join()`, zone))
                .toBe([there.plus(amount).toMillis(), here.plus(amount).toMillis(), here.toFormat('yyyy-MM-dd HH:mm:ss'), here.weekday, there.daysInMonth, here.offset * 60_000, here.toFormat('yyyy-MM-dd'), here.toFormat('HH:mm:ss')].join())
        }), { numRuns: 60 })
    })

    test('what is displayed is read back, except in the hour that comes twice', () => {
        fc.assert(fc.property(times, fc.constantFrom(...zones), (at, zone) => {
            const here = DateTime.fromMillis(at, { zone })
            fc.pre(here.getPossibleOffsets().length === 1)
            expect(script(`var g = new GlideDateTime(); g.setValue(${at}); var h = new GlideDateTime(); h.setDisplayValue(g.getDisplayValue()); return h.getNumericValue()`, zone)).toBe(at)
        }), { numRuns: 60 })
    })

    test('weeks of the year: Sunday begins one, the first holds the first of January', () => {
        fc.assert(fc.property(fc.integer({ min: 0, max: 40_000 }), day => {
            const at = day * 86_400_000
            const saturday = DateTime.fromMillis(at, { zone: 'utc' }).plus({ days: 6 - DateTime.fromMillis(at, { zone: 'utc' }).weekday % 7 })
            expect(script(`var g = new GlideDateTime(); g.setValue(${at}); return g.getWeekOfYearUTC()`)).toBe(Math.ceil(saturday.ordinal / 7))
        }), { numRuns: 80 })
    })
})
