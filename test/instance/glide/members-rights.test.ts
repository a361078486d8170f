import { begin, id, installThing, run, store, testPlatform, type TestPlatform } from '../testing/script-platform'
import type { Transaction } from '../contracts'

/** What a user may do, and who the user is. */
let platform: TestPlatform
let tx: Transaction

const script = (source: string): unknown => run(platform, `(function () { ${source} })()`, tx)
const as = (user?: string, scope = 'x_test') => { tx = begin(platform, scope, user) }

/** A rule that lets one role do one thing to a table or field. */
function allow(name: string, operation: string, role: string): void {
    const rule = store(platform, 'sys_security_acl', { name, operation, type: 'record', active: '1', admin_overrides: '1' })
    store(platform, 'sys_security_acl_role', { sys_security_acl: rule, sys_user_role: id(role) })
}

beforeAll(() => {
    platform = testPlatform()
    installThing(platform, { title: { label: 'Title' }, priority: { type: 'integer' } }, 'none')
    store(platform, 'core_company', { sys_id: id('acme'), name: 'Acme' })
    store(platform, 'sys_user', {
        sys_id: id('abel'), user_name: 'abel.tuter', first_name: 'Abel', last_name: 'Tuter', name: 'Abel Tuter', email: 'abel@example.com', company: id('acme'), active: '1', time_zone: 'Europe/Dublin'
    })
    store(platform, 'sys_user', { sys_id: id('beth'), user_name: 'beth.anglin', first_name: 'Beth', last_name: 'Anglin', name: 'Beth Anglin', active: '1' })
    for (const role of ['writer', 'reader'])
        store(platform, 'sys_user_role', { sys_id: id(role), name: `x_test.${role}` })
    store(platform, 'sys_user_has_role', { user: id('abel'), role: id('writer'), state: 'active' })
    store(platform, 'sys_user_has_role', { user: id('abel'), role: id('reader'), state: 'active' })
    store(platform, 'sys_user_has_role', { user: id('beth'), role: id('reader'), state: 'active' })
    allow('x_test_thing', 'read', 'reader')
    for (const operation of ['create', 'write', 'delete'])
        allow('x_test_thing', operation, 'writer')
    allow('x_test_thing.priority', 'write', 'nobody at all')
    store(platform, 'x_test_thing', { sys_id: id('one'), number: 'PRB0000004', title: 'one', priority: '1' })
})
afterAll(() => platform.data.close())
beforeEach(() => as('abel.tuter'))

describe('server-api-reference/c_GlideRecordScopedAPI.md', () => {
    const asked = 'var gr = new GlideRecord("x_test_thing"); return [gr.canCreate(), gr.canWrite(), gr.canDelete(), gr.canRead()].join()'

    test('canCreate, canWrite, canDelete, canRead: what the access rules let the user\'s roles do to the table', () => {
        expect(script(asked)).toBe('true,true,true,true')
        as('beth.anglin')
        expect(script(asked)).toBe('false,false,false,true')
    })

    test('toString names the class (inferred); getLabel and getTableName name the table', () => {
        expect(script('var gr = new GlideRecord("x_test_thing"); return [gr.toString(), gr.getLabel(), gr.getTableName()].join()')).toBe('[object GlideRecord],x_test_thing,x_test_thing')
    })
})

describe('server-api-reference/c_GlideElementScopedAPI.md', () => {
    const asked = 'var gr = new GlideRecord("x_test_thing"); gr.get("number", "PRB0000004"); return [gr.title.canCreate(), gr.title.canWrite(), gr.title.canRead(), gr.priority.canWrite()].join()'

    test('canCreate, canWrite, canRead: the field\'s own rules and the table\'s must both grant', () => {
        expect(script(asked)).toBe('true,true,true,false')
        as('beth.anglin')
        expect(script(asked)).toBe('false,false,true,false')
    })
})

describe('server-api-reference/c_GlideUserScopedAPI.md', () => {
    const user = (members: string) => script(`var user = gs.getUser(); return [${members}].map(String).join()`)

    test('getID, getName, getDisplayName, getEmail, getFirstName, getLastName, getCompanyID', () => {
        expect(user('user.getID(), user.getName(), user.getDisplayName(), user.getEmail(), user.getFirstName(), user.getLastName(), user.getCompanyID()'))
            .toBe(`${id('abel')},abel.tuter,Abel Tuter,abel@example.com,Abel,Tuter,${id('acme')}`)
    })

    test('getRoles; hasRole: one of several, and whatever an administrator is asked for', () => {
        expect(script('return gs.getUser().getRoles().filter(role => role.indexOf("x_test") === 0).sort().join()')).toBe('x_test.reader,x_test.writer')
        expect(user('user.hasRole("x_test.reader"), user.hasRole("admin"), user.hasRole("admin,x_test.writer")')).toBe('true,false,true')
        as('admin')
        expect(user('user.hasRole("x_test.reader")')).toBe('true')
    })

    test('isMemberOf: by the group\'s name or sys_id', () => {
        store(platform, 'sys_user_group', { sys_id: id('network'), name: 'Network' })
        store(platform, 'sys_user_grmember', { user: id('abel'), group: id('network') })
        expect(user(`user.isMemberOf('Network'), user.isMemberOf('${id('network')}'), user.isMemberOf('Hardware')`)).toBe('true,true,false')
    })

    test('toString and getFullName, which no page has, read as the user\'s name (inferred)', () => {
        expect(user('user.toString(), user.getFullName()')).toBe('abel.tuter,Abel Tuter')
    })
})

describe('server-api-reference/c_GlideSessionScopedAPI.md', () => {
    test('putClientData, getClientData: as long as the session lasts', () => {
        expect(script('var session = gs.getSession(); session.putClientData("test1", "Harry"); return session.getClientData("test1")')).toBe('Harry')
        expect(script('return gs.getSession().getClientData("never")')).toBeNull()
    })

    test('getLanguage, isLoggedIn, isInteractive', () => {
        const asked = 'var session = gs.getSession(); return [session.getLanguage(), session.isLoggedIn(), session.isInteractive()].join()'
        expect(script(asked)).toBe('en,true,false')
        tx.interactive = true
        expect(script(asked)).toBe('en,true,true')
        as('guest')
        expect(script('return gs.getSession().isLoggedIn()')).toBe(false)
    })
})

describe('server-api-reference/c_GlideSystemScopedAPI.md', () => {
    test('print writes to the log of global code only (c_GlideSystemAPI.md)', () => {
        as('abel.tuter', 'global')
        script('gs.print("seen")')
        expect(platform.lines.at(-1)).toMatchObject({ message: 'seen' })
        as('abel.tuter')
        expect(() => script('gs.print("x")')).toThrow('Function print is not allowed in scope x_test. Use gs.debug() or gs.info() instead')
    })
})
