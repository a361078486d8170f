import { begin, id, installThing, run, store, testPlatform, type TestPlatform } from '../testing/script-platform'
import type { Transaction } from '../contracts'

/** Formats of dates and times of users; docs: server-api-reference/c_GlideDateTimeScoped.md, c_GlideSystemScopedAPI.md (getDateFormat and its kin). */
let platform: TestPlatform
let tx: Transaction

const script = (source: string): unknown => run(platform, `(function () { ${source} })()`, tx)

beforeAll(() => {
    platform = testPlatform()
    installThing(platform, { due: { type: 'glide_date_time' }, day: { type: 'glide_date' } }, 'none')
    store(platform, 'sys_user', { sys_id: id('eva'), user_name: 'eva', name: 'Eva', active: '1', time_zone: 'Europe/Berlin', date_format: 'dd.MM.yyyy', time_format: 'hh:mm:ss a' })
    store(platform, 'sys_user', { sys_id: id('max'), user_name: 'max', name: 'Max', active: '1', time_zone: 'Europe/Berlin' })
})
afterAll(() => platform.data.close())

beforeEach(() => { tx = begin(platform, 'x_test', 'eva') })

test('gs says what they are', () => {
    expect(script('return [gs.getDateFormat(), gs.getTimeFormat(), gs.getDateTimeFormat()].join("|")')).toBe('dd.MM.yyyy|hh:mm:ss a|dd.MM.yyyy hh:mm:ss a')
    tx = begin(platform, 'x_test', 'max')
    expect(script('return gs.getDateTimeFormat()')).toBe('yyyy-MM-dd HH:mm:ss')
})

test('fields show and take them; values stay as stored', () => {
    expect(script(`var gr = new GlideRecord('x_test_thing'); gr.due = '2026-07-01 20:30:00'; gr.day = '2026-07-01'; gr.insert(); return [gr.due.getDisplayValue(), gr.day.getDisplayValue(), gr.getValue('due'), gr.day].join('|')`))
        .toBe('01.07.2026 10:30:00 PM|01.07.2026|2026-07-01 20:30:00|2026-07-01')
    expect(script(`var gr = new GlideRecord('x_test_thing'); gr.due.setDisplayValue('24.12.2026 06:00:00 PM'); gr.day.setDisplayValue('24.12.2026'); return [gr.getValue('due'), gr.getValue('day')].join('|')`)).toBe('2026-12-24 17:00:00|2026-12-24')
    expect(script(`var gr = new GlideRecord('x_test_thing'); gr.due.setDisplayValue('2026-12-24 18:00:00'); return gr.getValue('due')`)).toBe('2026-12-24 17:00:00')
})

test('GlideDateTime and GlideDate: display values are the user\'s, internal ones are not', () => {
    expect(script(`var at = new GlideDateTime('2026-07-01 20:30:00'); return [at.getDisplayValue(), at.getDisplayValueInternal(), at.getUserFormattedLocalTime(), at.getInternalFormattedLocalTime(), at.getLocalDate().getValue(), at.getLocalTime().getValue().slice(-8), at].join('|')`))
        .toBe('01.07.2026 10:30:00 PM|2026-07-01 22:30:00|10:30:00 PM|22:30:00|2026-07-01|22:30:00|2026-07-01 20:30:00')
    expect(script('var at = new GlideDateTime(); at.setDisplayValue("01.07.2026 10:30:00 PM"); var other = new GlideDateTime(); other.setDisplayValueInternal("2026-07-01 22:30:00"); return [at, other.getValue()].join("|")')).toBe('2026-07-01 20:30:00|2026-07-01 20:30:00')
    expect(script('var day = new GlideDate(); day.setDisplayValue("05.03.2026"); return [day.getDisplayValue(), day.getDisplayValueInternal()].join("|")')).toBe('05.03.2026|2026-03-05')
})

test('the instance\'s formats are for those who have none of their own (platform-administration/r_AvailableSystemProperties.md, glide.sys.date_format)', () => {
    const all = { now: 0, timeZone: 'UTC', userId: '', unknownField: 'error' as const, origin: 'platform' as const }
    const [property = ''] = platform.data.select(platform.data.parse('sys_properties', 'name=glide.sys.date_format', all), all).ids
    platform.data.updateRow('sys_properties', property, { value: 'MM/dd/yyyy' }, 'platform')
    platform.records.flush()
    tx = begin(platform, 'x_test', 'max')
    expect(script('return [gs.getDateTimeFormat(), new GlideDateTime("2026-07-01 20:30:00").getDisplayValue()].join("|")')).toBe('MM/dd/yyyy HH:mm:ss|07/01/2026 22:30:00')
    tx = begin(platform, 'x_test', 'eva')
    expect(script('return gs.getDateFormat()')).toBe('dd.MM.yyyy')
})
