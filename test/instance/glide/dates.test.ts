import { begin, id, installApp, run, store, testPlatform, type TestPlatform } from '../testing/script-platform'

let platform: TestPlatform

beforeAll(() => {
    platform = testPlatform()
    installApp(platform, 'none')
    store(platform, 'sys_user', { sys_id: id('pacific'), user_name: 'pacific', name: 'Pacific', active: '1', time_zone: 'US/Pacific' })
})
afterAll(() => platform.data.close())

/** Runs as a user of the pages' examples: US/Pacific. */
const script = (source: string) => run(platform, source, begin(platform, 'x_test', 'pacific'))
const at = (text: string) => `var gdt = new GlideDateTime('${text}'); `

describe('server-api-reference/c_GlideDateTimeScoped.md', () => {
    test.each([
        ['GlideDateTime()', 'new GlideDateTime() + ""', '2026-03-05 10:20:30'],
        ['GlideDateTime(value)', `${at('2023-01-01 12:00:00')} gdt + ''`, '2023-01-01 12:00:00'],
        ['GlideDateTime(g)', `${at('2025-01-28 12:00:00')} new GlideDateTime(gdt).getValue()`, '2025-01-28 12:00:00'],
        ['formats: MM/dd/yyyy', `${at('03/04/2026 05:06:07')} gdt.getValue()`, '2026-03-04 05:06:07'],
        ['formats: dd.MM.yyyy with a', `${at('24.12.2026 05:06:07 PM')} gdt.getValue()`, '2026-12-24 17:06:07'],
        ['formats: a day', `${at('2026-03-04')} gdt.getValue()`, '2026-03-04 00:00:00'],
        ['formats: ISO 8601 is not supported', `${at('2026-03-04T05:06:07.000Z')} gdt.isValid()`, false],
        ['add(milliseconds)', `${at('2011-08-31 08:00:00')} gdt.add(10); gdt.getNumericValue()`, 1314777600010],
        ['add(GlideTime)', `${at('2011-08-31 08:00:00')} var t = new GlideTime(); t.setValue('00:00:20'); gdt.add(t); gdt.getTime().getByFormat('hh:mm:ss')`, '08:00:20'],
        ['addDaysLocalTime', `${at('2011-08-31 08:00:00')} gdt.addDaysLocalTime(-1); gdt.getLocalDate() + ''`, '2011-08-30'],
        ['addDaysLocalTime over the end of daylight saving', `${at('2026-11-01 06:30:00')} gdt.addDaysLocalTime(1); gdt.getValue()`, '2026-11-02 07:30:00'],
        ['addDaysUTC', `${at('2011-08-31 08:00:00')} gdt.addDaysUTC(-1); gdt.getDate() + ''`, '2011-08-30'],
        ['addMonthsLocalTime', `${at('2011-08-31 08:00:00')} gdt.addMonthsLocalTime(2); gdt.getDate() + ''`, '2011-10-31'],
        ['addMonthsUTC', `${at('2011-08-31 08:00:00')} gdt.addMonthsUTC(2); gdt.getDate() + ''`, '2011-10-31'],
        ['addSeconds', `${at('2011-12-07 08:00:00')} gdt.addSeconds(1000); gdt.getValue()`, '2011-12-07 08:16:40'],
        ['addWeeksLocalTime', `${at('2011-08-31 08:00:00')} gdt.addWeeksLocalTime(-1); gdt.getDate() + ''`, '2011-08-24'],
        ['addWeeksUTC', `${at('2011-08-31 08:00:00')} gdt.addWeeksUTC(-1); gdt.getDate() + ''`, '2011-08-24'],
        ['addYearsLocalTime', `${at('2010-08-31 08:00:00')} gdt.addYearsLocalTime(1); gdt.getDate() + ''`, '2011-08-31'],
        ['addYearsUTC', `${at('2010-08-31 08:00:00')} gdt.addYearsUTC(1); gdt.getDate() + ''`, '2011-08-31'],
        ['after, before', `${at('2016-05-09 10:11:12')} var other = new GlideDateTime('2017-06-12 15:11:12'); [gdt.after(other), gdt.before(other)].join()`, 'false,true'],
        ['onOrAfter, onOrBefore', `${at('2016-05-09 10:11:12')} var other = new GlideDateTime('2017-06-12 15:11:12'); [gdt.onOrAfter(other), gdt.onOrBefore(other)].join()`, 'false,true'],
        ['compareTo', `${at('2011-08-01 12:00:00')} ['2011-08-01 12:00:00', '2011-07-31 12:00:00', '2011-08-04 16:00:00'].map(x => gdt.compareTo(new GlideDateTime(x))).join()`, '0,1,-1'],
        ['equals', `${at('2011-08-31 00:00:00')} [gdt.equals('2011-09-30 00:12:01'), gdt.equals('2011-08-31 00:00:00')].join()`, 'false,true'],
        ['getDate', `${at('2011-08-31 08:00:00')} gdt.getDate() + ''`, '2011-08-31'],
        ['getDayOfMonth', `${at('2011-12-02 12:00:00')} [gdt.getDayOfMonthLocalTime(), gdt.getDayOfMonthUTC()].join()`, '2,2'],
        ['getDayOfWeek: Thursday is 4', `${at('2011-12-01 12:00:00')} [gdt.getDayOfWeekLocalTime(), gdt.getDayOfWeekUTC()].join()`, '4,4'],
        ['getDaysInMonth', `${at('2011-11-02 12:00:00')} [gdt.getDaysInMonthLocalTime(), gdt.getDaysInMonthUTC()].join()`, '30,30'],
        ['getDisplayValue, getDisplayValueInternal', `${at('2011-08-31 08:00:00')} [gdt.getDisplayValue(), gdt.getDisplayValueInternal()].join()`, '2011-08-31 01:00:00,2011-08-31 01:00:00'],
        ['getDisplayValueLang', `${at('2023-01-18 14:49:02')} [gdt.getDisplayValueLang('full', 'fr'), gdt.getDisplayValueLang('long', 'en-GB'), gdt.getDisplayValueLang('medium', 'de')].join()`,
            'mercredi 18 janvier 2023 06:49:02,18 January 2023 06:49:02,18.01.2023 06:49:02'],
        ['getDSTOffset', `${at('2014-08-31 08:00:00')} gdt.getDSTOffset()`, 3600000],
        ['getErrorMsg after setDisplayValue', 'var gdt = new GlideDateTime(); gdt.setDisplayValue("2011-aa-01 00:00:00"); gdt.getErrorMsg()', 'Could not parse DateTime: 2011-aa-01 00:00:00'],
        ['isValid, getErrorMsg', `${at('2011-aa-31 aa:00:00')} [gdt.isValid(), gdt.getErrorMsg()].join('|')`, 'false|Invalid date time: \'2011-aa-31 aa:00:00\', ignored'],
        ['getInternalFormattedLocalTime', `${at('2022-10-08 01:00:00')} gdt.getInternalFormattedLocalTime()`, '18:00:00'],
        ['getLocalDate', `${at('2011-08-31 08:00:00')} gdt.getLocalDate() + ''`, '2011-08-31'],
        ['getLocalTime', `${at('2014-08-31 08:00:00')} gdt.getLocalTime().getByFormat('hh:mm:ss')`, '01:00:00'],
        ['getMonth', `${at('2011-11-02 12:00:00')} [gdt.getMonthLocalTime(), gdt.getMonthUTC()].join()`, '11,11'],
        ['getNumericValue', `${at('2011-08-31 08:00:00')} gdt.getNumericValue()`, 1314777600000],
        ['getTime', `${at('2014-08-31 08:00:00')} gdt.getTime().getByFormat('hh:mm:ss')`, '08:00:00'],
        ['getTZOffset', `${at('2014-08-31 08:00:00')} gdt.getTZOffset()`, -25200000],
        ['getWeekOfYear', `${at('2011-12-01 12:00:00')} [gdt.getWeekOfYearLocalTime(), gdt.getWeekOfYearUTC()].join()`, '49,49'],
        ['getWeekOfYear: the week of Sunday 2015-12-27 is the first of 2016', `${at('2015-12-28 12:00:00')} gdt.getWeekOfYearUTC()`, 1],
        ['getYear', `${at('2011-11-02 12:00:00')} [gdt.getYearLocalTime(), gdt.getYearUTC()].join()`, '2011,2011'],
        ['hasDate, isDST', `${at('2014-08-31 00:00:00')} [gdt.hasDate(), gdt.isDST()].join()`, 'true,true'],
        ['setDayOfMonth: the last day when there are fewer', `${at('2026-02-10 12:00:00')} gdt.setDayOfMonthUTC(31); gdt.getValue()`, '2026-02-28 12:00:00'],
        ['setDayOfMonthLocalTime', 'var gdt = new GlideDateTime(); gdt.setDayOfMonthLocalTime(9); gdt.getDayOfMonthLocalTime()', 9],
        ['setMonth, setYear', 'var gdt = new GlideDateTime(); gdt.setMonthUTC(1); gdt.setYearLocalTime(2013); [gdt.getMonthUTC(), gdt.getYearLocalTime()].join()', '1,2013'],
        ['setDisplayValue', `${at('2014-02-02 12:00:00')} gdt.setDisplayValue('2014-01-01 12:00:00'); gdt.getValue()`, '2014-01-01 20:00:00'],
        ['setDisplayValue(value, format)', `${at('2011-02-02 12:00:00')} gdt.setDisplayValue('20-5-2011 12:00:00', 'dd-MM-yyyy HH:mm:ss'); gdt.getDisplayValue()`, '2011-05-20 12:00:00'],
        ['setDisplayValueInternal', `${at('2014-02-02 12:00:00')} gdt.setDisplayValueInternal('2014-01-01 12:00:00'); gdt.getValue()`, '2014-01-01 20:00:00'],
        ['setGlideDateTime', `${at('2011-01-01 12:00:00')} gdt.setGlideDateTime(new GlideDateTime('2011-02-02 08:00:00')); gdt.getValue()`, '2011-02-02 08:00:00'],
        ['setValue(text)', `${at('2011-01-01 12:00:00')} gdt.setValue('2011-02-02 08:00:00'); gdt.getValue()`, '2011-02-02 08:00:00'],
        ['setValue(number)', `${at('2011-01-01 12:00:00')} gdt.setValue(1314777600000); gdt.getValue()`, '2011-08-31 08:00:00'],
        ['setValueUTC', `${at('2011-01-01 12:00:00')} gdt.setValueUTC('15-02-2011 08:00:00', 'dd-MM-yyyy HH:mm:ss'); gdt.getValue()`, '2011-02-15 08:00:00'],
        ['subtract(milliseconds)', `${at('2011-12-07 08:00:00')} gdt.subtract(1000); gdt.getValue()`, '2011-12-07 07:59:59'],
        ['subtract(GlideTime)', `${at('2011-08-31 08:00:00')} var t = new GlideTime(); t.setValue('00:00:20'); gdt.subtract(t); gdt.getTime().getByFormat('hh:mm:ss')`, '07:59:40'],
        ['subtract(start, end)', 'GlideDateTime.subtract(new GlideDateTime("2011-08-28 09:00:00"), new GlideDateTime("2011-08-31 08:00:00")).getDisplayValue()', '2 Days 23 Hours']
    ])('%s', (_name, source, expected) => {
        expect(script(source)).toBe(expected)
    })

    test('setValueUTC throws when the format does not fit', () => {
        expect(() => script('new GlideDateTime().setValueUTC("2011-02-15", "dd-MM-yyyy HH:mm:ss")')).toThrow(/Could not parse DateTime/)
    })
})

describe('server-api-reference/c_GlideDurationScopedAPI.md', () => {
    test.each([
        ['GlideDuration(another)', 'new GlideDuration(new GlideDuration("3 12:00:00")).getDisplayValue()', '3 Days 12 Hours'],
        ['GlideDuration(milliseconds)', 'new GlideDuration(60000).getDurationValue()', '00:01:00'],
        ['add', 'new GlideDuration("3 12:00:00").add(new GlideDuration("3:00:00")).getDisplayValue()', '3 Days 15 Hours'],
        ['subtract', 'new GlideDuration("3 12:00:00").subtract(new GlideDuration("3:00:00")).getDisplayValue()', '3 Days 9 Hours'],
        ['getByFormat', 'new GlideDuration("3 22:00:00").getByFormat("HH:mm")', '22:00'],
        ['getDayPart, getRoundedDayPart', '[new GlideDuration("3 12:00:00").getDayPart(), new GlideDuration("3 14:00:00").getRoundedDayPart()].join()', '3,4'],
        ['getDurationValue', 'new GlideDuration("3 12:00:00").getDurationValue()', '3 12:00:00'],
        ['getValue', 'new GlideDuration("3 12:00:00").getValue()', '1970-01-04 12:00:00'],
        ['setDisplayValue', 'var d = new GlideDuration(); d.setDisplayValue("3 08:00:00"); d.getDisplayValue()', '3 Days 8 Hours'],
        ['setValue', 'var d = new GlideDuration(); d.setValue("1970-01-05 08:00:00"); d.getDisplayValue()', '4 Days 8 Hours']
    ])('%s', (_name, source, expected) => {
        expect(script(source)).toBe(expected)
    })
})

describe('server-api-reference/c_GlideDateScopedAPI.md and c_GlideTimeScopedAPI.md', () => {
    test.each([
        ['GlideDate getByFormat', 'var d = new GlideDate(); d.setValue("2021-04-21"); d.getByFormat("dd-MM-yyyy")', '21-04-2021'],
        ['GlideDate getByFormat, day of the week', 'var d = new GlideDate(); d.setValue("2021-04-21"); d.getByFormat("EEEE")', 'Wednesday'],
        ['GlideDate parts', 'var d = new GlideDate(); d.setValue("2016-05-13"); [d.getDayOfMonthNoTZ(), d.getMonthNoTZ(), d.getYearNoTZ()].join()', '13,5,2016'],
        ['GlideDate getDisplayValueEx', 'var d = new GlideDate(); d.setValue("2026-01-27"); [d.getDisplayValueEx("short"), d.getDisplayValueEx("medium"), d.getDisplayValueEx("long"), d.getDisplayValueEx("full")].join("|")',
            '1/27/26|Jan 27, 2026|January 27, 2026|Tuesday, January 27, 2026'],
        ['GlideDate subtract', 'var a = new GlideDate(), b = new GlideDate(); a.setDisplayValue("2014-07-18"); b.setDisplayValue("2014-07-19"); GlideDate.subtract(a, b).getDisplayValue()', '1 Day'],
        ['GlideDate today in the user\'s zone', 'new GlideDate().getValue()', '2026-03-05'],
        ['GlideTime getByFormat', 'var t = new GlideTime(); t.setValue("12:00:00"); t.getByFormat("HH:mm")', '12:00'],
        ['GlideTime getByFormat, several', 'var t = new GlideTime(); t.setValue("10:30:20"); [t.getByFormat("hh a"), t.getByFormat("HH/mm/ss")].join()', '10 AM,10/30/20'],
        ['GlideTime(milliseconds) in the user\'s zone', 'new GlideTime(10000).getDisplayValue()', '16:00:10'],
        ['GlideTime display and stored value', 'var t = new GlideTime(); t.setDisplayValue("01:00:00"); [t.getDisplayValueInternal(), t.getValue()].join()', '01:00:00,09:00:00'],
        ['GlideTime hours: noon and midnight are 0', 'var t = new GlideTime(); t.setValue("12:34:56"); [t.getHourUTC(), t.getHourOfDayUTC(), t.getMinutesUTC(), t.getSeconds(), t.getHourOfDayLocalTime()].join()', '0,12,34,56,4'],
        ['GlideTime subtract', 'var a = new GlideTime(), b = new GlideTime(); a.setDisplayValue("09:00:00"); b.setDisplayValue("09:10:00"); GlideTime.subtract(a, b).getDisplayValue()', '10 Minutes']
    ])('%s', (_name, source, expected) => {
        expect(script(source)).toBe(expected)
    })
})

describe('server-api-reference/c_GlideSystemScopedAPI.md: dates, bounds of the user\'s zone in UTC', () => {
    test.each([
        ['daysAgo(1)', '2026-03-04 10:20:30'], ['daysAgoStart(0)', '2026-03-05 08:00:00'], ['daysAgoEnd(0)', '2026-03-06 07:59:59'], ['beginningOfThisMonth()', '2026-03-01 08:00:00'],
        ['endOfThisMonth()', '2026-04-01 06:59:59'], ['beginningOfThisWeek()', '2026-03-02 08:00:00'], ['beginningOfThisYear()', '2026-01-01 08:00:00'], ['hoursAgoStart(1)', '2026-03-05 09:00:00'],
        ['minutesAgoEnd(0)', '2026-03-05 10:20:59'], ['quartersAgoStart(1)', '2025-10-01 07:00:00'], ['monthsAgo(1)', '2026-02-05 10:20:30'], ['yearsAgo(1)', '2025-03-05 10:20:30'],
        ['dateGenerate("2026-03-05", "start")', '2026-03-05 08:00:00'], ['dateGenerate("2026-03-05", "12:30:00")', '2026-03-05 20:30:00']
    ])('gs.%s', (call, expected) => {
        expect(script(`gs.${call}`)).toBe(expected)
    })
})
