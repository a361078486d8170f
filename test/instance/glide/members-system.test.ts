import { begin, grant, id, installApp, installThing, run, store, testPlatform, type TestPlatform } from '../testing/script-platform'
import { createSession } from '../security'

let platform: TestPlatform

/** The pages' user: US/Pacific, on Thursday 2026-03-05, 10:20:30 UTC. */
const script = (source: string, tx = begin(platform, 'x_test', 'pacific')): unknown => run(platform, `(function () { ${source} })()`, tx)

beforeAll(() => {
    platform = testPlatform()
    installThing(platform, { owner: { type: 'reference', reference: 'sys_user' } }, 'none')
    store(platform, 'sys_user', {
        sys_id: id('pacific'), user_name: 'pacific', first_name: 'Pat', last_name: 'Ocean', name: 'Pat Ocean', active: '1', time_zone: 'US/Pacific', company: id('acme'), preferred_language: 'es'
    })
})
afterAll(() => platform.data.close())

describe('server-api-reference/c_GlideSystemScopedAPI.md', () => {
    // Bounds of periods in the user's zone, given in UTC; in winter it is eight hours behind, in summer seven.
    test.each([
        ['beginningOfLastMonth', '2026-02-01 08:00:00'], ['beginningOfNextMonth', '2026-04-01 07:00:00'], ['beginningOfLastWeek', '2026-02-23 08:00:00'], ['beginningOfNextWeek', '2026-03-09 07:00:00'],
        ['beginningOfNextYear', '2027-01-01 08:00:00'], ['beginningOfThisQuarter', '2026-01-01 08:00:00'], ['endOfThisMonth', '2026-04-01 06:59:59'], ['endOfLastMonth', '2026-03-01 07:59:59'],
        ['endOfNextMonth', '2026-05-01 06:59:59'], ['endOfThisWeek', '2026-03-09 06:59:59'], ['endOfLastWeek', '2026-03-02 07:59:59'], ['endOfNextWeek', '2026-03-16 06:59:59'],
        ['endOfThisYear', '2027-01-01 07:59:59'], ['endOfLastYear', '2026-01-01 07:59:59'], ['endOfNextYear', '2028-01-01 07:59:59'], ['endOfThisQuarter', '2026-04-01 06:59:59'],
        ['yesterday', '2026-03-04 10:20:30']
    ])('%s', (member, expected) => {
        expect(script(`return gs.${member}()`)).toBe(expected)
    })

    test('weeks begin on the day that glide.ui.filter.first_day_of_week names, in scripts and in their queries (platform-administration/r_AvailableSystemProperties.md)', () => {
        store(platform, 'sys_properties', { sys_id: id('firstday'), name: 'glide.ui.filter.first_day_of_week', value: '1' })
        expect(script('return [gs.beginningOfThisWeek(), gs.endOfThisWeek()].join()')).toBe('2026-03-01 08:00:00,2026-03-08 07:59:59')
        store(platform, 'sys_user_group', { sys_id: id('sunday'), name: 'Sunday', sys_created_on: '2026-03-01 09:00:00' })
        const found = (): unknown => script('var gr = new GlideRecord("sys_user_group"); gr.addEncodedQuery("sys_created_on>=javascript:gs.beginningOfThisWeek()^name=Sunday"); gr.query(); return gr.getRowCount()')
        expect(found()).toBe(1)
        platform.records.remove(begin(platform, 'global', 'admin'), 'sys_properties', id('firstday'), { workflow: true, origin: 'platform' })
        expect([script('return gs.beginningOfThisWeek()'), found()]).toEqual(['2026-03-02 08:00:00', 0])
    })

    test.each([
        ['minutesAgoStart', 30, '2026-03-05 09:50:00'], ['minutesAgoEnd', 30, '2026-03-05 09:50:59'], ['hoursAgo', -4, '2026-03-05 14:20:30'], ['hoursAgoEnd', 1, '2026-03-05 09:59:59'], ['daysAgo', -2, '2026-03-07 10:20:30'],
        ['monthsAgoStart', 3, '2025-12-01 08:00:00'], ['monthsAgoEnd', 2, '2026-02-01 07:59:59'], ['quartersAgoStart', 0, '2026-01-01 08:00:00'], ['quartersAgoStart', 2, '2025-07-01 07:00:00'],
        ['quartersAgoEnd', 1, '2026-01-01 07:59:59'], ['quartersAgoEnd', 2, '2025-10-01 06:59:59']
    ])('%s(%i)', (member, count, expected) => {
        expect(script(`return gs.${member}(${count})`)).toBe(expected)
    })

    test('monthsAgo, monthsAgoStart, monthsAgoEnd: the moments that the page prints', () => {
        const before = platform.clock
        platform.clock = Date.parse('2021-10-20T15:05:27Z')
        expect(script('return [gs.monthsAgo(1), gs.monthsAgoStart(3), gs.monthsAgoEnd(2)].join()')).toBe('2021-09-20 15:05:27,2021-07-01 07:00:00,2021-09-01 06:59:59')
        platform.clock = before
    })

    test('addHighMessage, addModerateMessage, addLowMessage', () => {
        const tx = begin(platform, 'x_test', 'pacific')
        script('gs.addHighMessage("high"); gs.addModerateMessage("moderate"); gs.addLowMessage("low")', tx)
        expect(tx.messages.map(({ text }) => text)).toEqual(['high', 'moderate', 'low'])
    })

    test('getMessage: the user\'s language, else English, else the key; values are not translated', () => {
        store(platform, 'sys_ui_message', { key: 'rows will not be updated', language: 'es', message: 'las filas no se actualizarán' })
        store(platform, 'sys_ui_message', { key: 'rows will not be updated', language: 'en', message: 'rows will not be updated' })
        store(platform, 'sys_ui_message', { key: 'only.english', language: 'en', message: 'In {0} & {1}' })
        expect(script('return [gs.getMessage("rows will not be updated"), gs.getMessage("only.english", ["one", "two"]), gs.getEscapedMessage("only.english", ["<1>", "2"]), gs.getMessage("none")].join("|")'))
            .toBe('las filas no se actualizarán|In one & two|In &lt;1&gt; &amp; 2|none')
    })

    test('getMessage: ticks around a place are not shown, others are', () => {
        expect(script('return gs.getMessage("Abort adding action \'{0}\', same subflow can\'t be added twice in this subflow.", "update record")'))
            .toBe('Abort adding action update record, same subflow can\'t be added twice in this subflow.')
        expect(script('return gs.getEscapedMessage("Is the summary & details accurate?")')).toBe('Is the summary &amp; details accurate?')
    })

    test('getUserID: setValue with NULL clears a reference', () => {
        expect(script(`var gr = new GlideRecord('x_test_thing'); gr.owner = gs.getUserID(); var made = gr.insert(); gr = new GlideRecord('x_test_thing'); gr.get(made); var before = gr.getValue('owner');
            gr.setValue('owner', 'NULL'); gr.update(); gr.get(made); return [before, String(gr.getValue('owner'))].join()`)).toBe(`${id('pacific')},null`)
    })

    test('dateGenerate: start, end, or a time', () => {
        expect(script('return ["start", "Start", "end", "End", "00:00:00"].map(range => gs.dateGenerate("2015-10-07", range)).join()'))
            .toBe('2015-10-07 07:00:00,2015-10-07 07:00:00,2015-10-08 06:59:59,2015-10-08 06:59:59,2015-10-07 07:00:00')
    })

    test('eventQueueScheduled: an empty string stands for what was left out', () => {
        script('gs.eventQueueScheduled("event.test", "0e29421383101000dada83ec37d9292d", "", "", "")')
        script(`var gr = new GlideRecord('x_test_thing'); gr.name = 'shown'; gr.insert(); gs.eventQueueScheduled('event.shown', gr, '', '', new GlideDateTime('2026-03-06 00:00:00'))`)
        expect(script(`var out = []; var gr = new GlideRecord('sysevent'); gr.addQuery('name', 'STARTSWITH', 'event.'); gr.orderByDesc('name'); gr.query();
            while (gr.next()) out.push([gr.name, gr.parm1, gr.process_on].join()); return out.join('|')`, begin(platform, 'global'))).toMatch(/^event\.test,,[^|]*\|event\.shown,shown,2026-03-06 00:00:00$/)
    })

    test('setProperty: set and read back, at once', () => {
        platform.data.updateRow('sys_db_object', platform.data.select(platform.data.parse('sys_db_object', 'name=sys_properties', everything), everything).ids[0]!, { create_access: '1', update_access: '1' }, 'platform')
        platform.engine.invalidate()
        expect(script('gs.setProperty("x_test.foo", "bar", "foo"); return gs.getProperty("x_test.foo")')).toBe('bar')
        expect(script('gs.setProperty("x_test.foo", "again"); return gs.getProperty("x_test.foo")')).toBe('again')
    })

    test('setProperty: not what belongs to another scope', () => {
        store(platform, 'sys_properties', { name: 'other.colour', value: 'green', sys_scope: 'global' })
        expect(() => script('gs.setProperty("other.colour", "red")')).toThrow('NotEmulated: GlideSystem.setProperty(\'other.colour\') of another scope')
        expect(script('return gs.getProperty("other.colour")')).toBe('green')
    })

    test('setProperty: not without a privilege for the API and the table', () => {
        const strict = testPlatform()
        installApp(strict, 'enforcing')
        const set = () => run(strict, 'gs.setProperty("glide.foo", "bar")')
        expect(set).toThrow('Execute operation on API \'Glide API: properties\' from scope \'Test\' was denied')
        grant(strict, 'Glide API: properties', 'execute', 'scriptable')
        expect(set).toThrow(/sys_properties/)
        strict.data.close()
    })

    test('nil: a GlideRecord without a table', () => {
        expect(script('return [gs.nil(new GlideRecord()), gs.nil(undefined), gs.nil("a")].join()')).toBe('true,true,false')
    })

    test('isMobile: no page here is of the mobile interface', () => {
        expect(script('return gs.isMobile()')).toBe(false)
    })

    test('getTimeZoneName, getSessionID', () => {
        const session = createSession(platform, platform.security.userByName('pacific')!)
        const tx = Object.assign(begin(platform, 'x_test', 'pacific'), { sessionId: session.id })
        expect(script('return [gs.getTimeZoneName(), gs.getSessionID()].join()', tx)).toBe(`US/Pacific,${session.id}`)
        expect(session.id).toMatch(/^[0-9A-F]{32}$/)
    })
})

const everything = { now: 0, timeZone: 'UTC', userId: '', unknownField: 'error' as const, origin: 'platform' as const }

describe('server-api-reference/c_GlideSessionScopedAPI.md', () => {
    test('getSessionToken: 72 characters that are the session\'s own, and none without a session', () => {
        const session = createSession(platform, platform.security.userByName('pacific')!)
        const tx = Object.assign(begin(platform, 'x_test', 'pacific'), { sessionId: session.id })
        expect(script('return gs.getSession().getSessionToken()', tx)).toBe(session.token)
        expect(session.token).toMatch(/^[0-9a-f]{72}$/)
        expect(script('return String(gs.getSession().getSessionToken())')).toBe('null')
    })

    test('getTimeZoneName, getClientIP, getCurrentDomainID, isImpersonating', () => {
        expect(script('var session = gs.getSession(); return [session.getTimeZoneName(), session.getClientIP(), String(session.getCurrentDomainID()), session.isImpersonating()].join()'))
            .toBe('US/Pacific,127.0.0.1,null,false')
    })
})

describe('server-api-reference/c_GlideUserScopedAPI.md', () => {
    test('getID, getLastName, getDisplayName, getCompanyID', () => {
        expect(script('var user = gs.getUser(); return [user.getID(), user.getFirstName(), user.getLastName(), user.getDisplayName(), user.getCompanyID()].join()'))
            .toBe([id('pacific'), 'Pat', 'Ocean', 'Pat Ocean', id('acme')].join())
    })

    test('getRoles: granted, contained and by group; getUserRoles: granted ones only', () => {
        for (const name of ['granted', 'contained', 'group']) store(platform, 'sys_user_role', { sys_id: id(name), name: `x_test.${name}` })
        store(platform, 'sys_user_has_role', { user: id('pacific'), role: id('granted'), state: 'active' })
        store(platform, 'sys_user_has_role', { user: id('pacific'), role: id('group'), state: 'inactive' })
        store(platform, 'sys_user_role_contains', { role: id('granted'), contains: id('contained') })
        store(platform, 'sys_user_group', { sys_id: id('crew'), name: 'Crew', active: '1' })
        store(platform, 'sys_user_grmember', { user: id('pacific'), group: id('crew') })
        store(platform, 'sys_group_has_role', { group: id('crew'), role: id('group') })
        expect(String(script('return gs.getUser().getRoles()')).split(',')).toEqual(expect.arrayContaining(['x_test.granted', 'x_test.contained', 'x_test.group']))
        expect(script('return gs.getUser().getUserRoles().join()')).toBe('x_test.granted')
    })
})
