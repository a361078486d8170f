import { begin, id, installThing, run, store, testPlatform, type TestPlatform } from '../testing/script-platform'
import type { Row } from '../contracts'

/** Members whose effect shows outside of the object: in business rules, and on the line to other systems. */
let platform: TestPlatform

const script = (source: string): unknown => run(platform, `(function () { ${source} })()`, begin(platform))
const rule = (values: Row) => store(platform, 'sys_script', {
    sys_id: id(`rule ${JSON.stringify(values)}`), name: 'rule', collection: 'x_test_thing', active: '1', when: 'after', order: '100', advanced: '1', action_insert: '0', action_update: '0', action_delete: '0',
    action_query: '0', sys_scope: id('app x_test'), ...values
})

beforeAll(() => {
    platform = testPlatform()
    installThing(platform, { title: {} }, 'none')
})
afterAll(() => platform.data.close())
beforeEach(() => {
    platform.lines.length = 0
    platform.answer = {}
})

describe('server-api-reference/c_GlideRecordScopedAPI.md', () => {
    test('operation: insert, update or delete, so that one rule can handle each', () => {
        const made = rule({ action_insert: '1', action_update: '1', action_delete: '1', script: 'gs.info(current.operation())' })
        script('var gr = new GlideRecord("x_test_thing"); gr.title = "a"; gr.insert(); gr.title = "b"; gr.update(); gr.deleteRecord()')
        expect(platform.lines.map(({ message }) => message)).toEqual(['insert', 'update', 'delete'])
        platform.data.deleteRow('sys_script', made, 'platform')
    })

    test('setWorkflow(false): business rules do not run', () => {
        const made = rule({ action_insert: '1', script: 'gs.info("ran")' })
        script('var gr = new GlideRecord("x_test_thing"); gr.title = "quiet"; gr.setWorkflow(false); gr.insert()')
        expect(platform.lines).toEqual([])
        script('var gr = new GlideRecord("x_test_thing"); gr.title = "loud"; gr.insert()')
        expect(platform.lines.map(({ message }) => message)).toEqual(['ran'])
        platform.data.deleteRow('sys_script', made, 'platform')
    })
})

describe('server-api-reference/c_RESTMessageV2API.md', () => {
    test('setAuthenticationProfile: the user and password of a basic profile; other kinds say that they are not emulated', () => {
        const profile = store(platform, 'sys_auth_profile_basic', { sys_id: id('profile'), name: 'Remote', username: 'me' })
        script(`var sm = new sn_ws.RESTMessageV2(); sm.setEndpoint('http://127.0.0.1:2/x'); sm.setHttpMethod('get'); sm.setAuthenticationProfile('basic', '${profile}'); sm.execute()`)
        expect(platform.sent.at(-1)?.headers.Authorization).toBe(`Basic ${Buffer.from('me:').toString('base64')}`)
        expect(() => script('new sn_ws.RESTMessageV2().setAuthenticationProfile("oauth2", "1")')).toThrow('NotEmulated: RESTMessageV2.setAuthenticationProfile(\'oauth2\')')
        expect(() => script(`new sn_ws.RESTMessageV2().setAuthenticationProfile('basic', '${id('none')}')`)).toThrow('no basic authentication profile')
    })
})
