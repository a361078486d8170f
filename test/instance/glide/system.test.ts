import { begin, grant, id, installThing, run, store, testPlatform, type TestPlatform } from '../testing/script-platform'
import type { Transaction } from '../contracts'

let platform: TestPlatform
let tx: Transaction

const script = (source: string) => run(platform, source, tx)
const logged = () => platform.lines.at(-1)

beforeAll(() => {
    platform = testPlatform()
    installThing(platform, {}, 'none')
    store(platform, 'sys_user', { sys_id: id('abel'), user_name: 'abel.tuter', first_name: 'Abel', last_name: 'Tuter', name: 'Abel Tuter', email: 'abel@example.com', active: '1' })
    store(platform, 'sys_properties', { name: 'x_test.colour', value: 'green' })
    store(platform, 'sys_ui_message', { key: 'Hello {0}', language: 'en', message: 'Welcome {0} & {1}' })
})
beforeEach(() => { tx = begin(platform, 'x_test', 'abel.tuter') })
afterAll(() => platform.data.close())

describe('server-api-reference/c_GlideSystemScopedAPI.md', () => {
    test('info, warn, error: placeholders, single and as a list; source is the scope', () => {
        script('gs.info("This is an info message from {0}.{1}", "Abel", "Tuter")')
        expect(logged()).toMatchObject({ level: 'info', source: 'x_test', message: 'This is an info message from Abel.Tuter' })
        script('gs.warn("from {1}, {0}, {2}", ["a", "b"])')
        expect(logged()).toMatchObject({ level: 'warn', message: 'from b, a, {2}' })
        script('gs.error(new GlideDateTime("2026-01-01 00:00:00"))')
        expect(logged()).toMatchObject({ level: 'error', message: '2026-01-01 00:00:00' })
    })

    test('debug only when the application\'s verbosity says so', () => {
        const before = platform.lines.length
        expect(script('gs.debug("quiet"); gs.isDebugging()')).toBe(false)
        expect(platform.lines.length).toBe(before)
        store(platform, 'sys_properties', { name: 'x_test.logging.verbosity', value: 'debug' })
        expect(script('gs.debug("loud"); gs.isDebugging()')).toBe(true)
        expect(logged()).toMatchObject({ level: 'debug', message: 'loud' })
    })

    test('getProperty', () => {
        expect(script('[gs.getProperty("x_test.colour"), gs.getProperty("x_test.none"), gs.getProperty("x_test.none", "alt")].map(String).join()')).toBe('green,null,alt')
    })

    test('messages for the user', () => {
        script('gs.addInfoMessage("i"); gs.addErrorMessage("e"); gs.addSuccessMessage("s")')
        expect(tx.messages).toEqual([{ level: 'info', text: 'i' }, { level: 'error', text: 'e' }, { level: 'success', text: 's' }])
        expect(script('gs.getErrorMessages().join()')).toBe('e')
    })

    test('getMessage: by key, else the key itself; values fill the places', () => {
        expect(script('[gs.getMessage("Hello {0}", ["you", "me"]), gs.getMessage("No {0} such", "one"), gs.getEscapedMessage("Hello {0}", ["<b>", "me"])].join("|")'))
            .toBe('Welcome you & me|No one such|Welcome &lt;b&gt; &amp; me')
    })

    test('user and session', () => {
        expect(script('[gs.getUserID(), gs.getUserName(), gs.getUserDisplayName(), gs.getUser().getEmail(), gs.getUser().getFirstName(), gs.hasRole("admin"), gs.isLoggedIn(), gs.isInteractive()].join()'))
            .toBe(`${id('abel')},abel.tuter,Abel Tuter,abel@example.com,Abel,false,true,false`)
        expect(script('gs.getSession().putClientData("a", 1); [gs.getSession().getClientData("a"), gs.getSession().getClientData("b"), gs.getSession().getLanguage(), gs.getCurrentScopeName()].map(String).join()')).toBe('1,null,en,x_test')
    })

    test('isMemberOf', () => {
        store(platform, 'sys_user_group', { sys_id: id('group'), name: 'Network' })
        store(platform, 'sys_user_grmember', { user: id('abel'), group: id('group') })
        expect(script(`[gs.getUser().isMemberOf("Network"), gs.getUser().isMemberOf("${id('group')}"), gs.getUser().isMemberOf("Other")].join()`)).toBe('true,true,false')
    })

    test('nil, tableExists, generateGUID', () => {
        expect(script('[gs.nil(""), gs.nil(null), gs.nil(0), gs.nil(new GlideRecord("sys_user").name), gs.tableExists("sys_user"), gs.tableExists("nope"), /^[0-9a-f]{32}$/.test(gs.generateGUID())].join()'))
            .toBe('true,true,false,true,true,false,true')
    })

    test('base64 and URL encoding', () => {
        expect(script('[gs.base64Encode("sämple"), gs.base64Decode(gs.base64Encode("sämple")), gs.urlEncode("a b&c=ä"), gs.urlDecode("a+b%26")].join("|")')).toBe('c8OkbXBsZQ==|sämple|a+b%26c%3D%C3%A4|a b&')
    })

    test('eventQueue: the record by table and sys_id', () => {
        const thing = store(platform, 'x_test_thing', { number: '1', name: 'one' })
        script(`var gr = new GlideRecord('x_test_thing'); gr.get('${thing}'); gs.eventQueue('x_test.go', gr, gs.getUserID(), 'two', 'x_test')`)
        const context = { now: platform.clock, timeZone: 'UTC', userId: '', unknownField: 'error' as const, origin: 'platform' as const }
        const find = (query: string) => platform.data.load('sysevent', platform.data.select(platform.data.parse('sysevent', query, context), context).ids)[0]
        expect(find('name=x_test.go')).toMatchObject({ table: 'x_test_thing', instance: thing, parm1: id('abel'), parm2: 'two', queue: 'x_test' })
        script('gs.eventQueueScheduled("x_test.later", null, "a", "b", new GlideDateTime("2026-03-06 00:00:00"))')
        expect(find('name=x_test.later')).toMatchObject({ parm1: 'a', parm2: 'b', process_on: '2026-03-06 00:00:00' })
        expect(() => script('gs.eventQueueScheduled("x", null, "", "", "soon")')).toThrow(/not a date-time/)
    })

    test('setRedirect', () => {
        script('gs.setRedirect("x_test_thing_list.do")')
        expect(tx.redirect).toBe('x_test_thing_list.do')
    })
})

describe('application-development/c_CrossScopePrivilegeRecord.md: nothing without a privilege', () => {
    let strict: TestPlatform

    beforeAll(() => {
        strict = testPlatform()
        installThing(strict)
    })
    afterAll(() => strict.data.close())

    test.each([
        ['reading a table', 'new GlideRecord("sys_user").query()', 'sys_user', 'read', 'sys_db_object'],
        ['aggregates', 'var ga = new GlideAggregate("sys_user_group"); ga.addAggregate("COUNT"); ga.query()', 'sys_user_group', 'read', 'sys_db_object'],
        ['an API', 'new GlideRecord("x_test_thing").insert()', 'GlideRecord.insert', 'execute', 'scriptable']
    ])('%s', (_name, source, target, operation, type) => {
        expect(() => run(strict, source)).toThrow(expect.objectContaining({ cause: expect.objectContaining({ name: 'ScopeAccessDenied' }) }))
        grant(strict, target, operation, type)
        expect(() => run(strict, source)).not.toThrow()
    })

    test('dot-walking into a table is reading it', () => {
        const other = testPlatform()
        installThing(other, { owner: { type: 'reference', reference: 'sys_user' } })
        store(other, 'x_test_thing', { number: '1', owner: id('x') })
        expect(() => run(other, 'var gr = new GlideRecord("x_test_thing"); gr.query(); gr.next(); gr.owner.name + ""')).toThrow(/sys_user/)
        other.data.close()
    })
})
