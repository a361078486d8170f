import type { Row } from '../contracts'
import { startInProcess, type InProcess, type SendOptions } from '../testing/in-process'

/** What a resource's script is handed, member by member, and the features of a resource that its caller meets. */
let instance: InProcess
let original: Row
const LIB = '/api/x_acme_lib/v1/lib'

const operations = (query: string): string[] => {
    const context = { now: 0, timeZone: 'UTC', userId: '', unknownField: 'error' as const, origin: 'platform' as const }
    return instance.platform.data.select(instance.platform.data.parse('sys_ws_operation', query, context), context).ids
}
const change = (values: Row) => instance.platform.data.updateRow('sys_ws_operation', operations('name=fail')[0]!, values, 'platform')

/** Answers a call of a resource that runs this script. */
function answer(script: string, { method = 'GET', url = '', user = 'lib', ...options }: { method?: string, url?: string, user?: string | null } & SendOptions = {}): ReturnType<InProcess['send']> {
    change({ operation_script: `(function process(request, response) { ${script} })(request, response)`, sys_scope: 'global', http_method: method })
    return instance.send(user, method, `${LIB}/fail${url}`, options)
}

beforeAll(() => {
    instance = startInProcess()
    instance.addUser('lib', ['x_acme_lib.librarian'])
    instance.addUser('nobody', [])
    original = instance.platform.data.load('sys_ws_operation', operations('name=fail'))[0]!
})
afterEach(() => { change(original) })
afterAll(() => instance.close())

describe('server-api-reference/c_ScriptableServiceRequest.md', () => {
    test('headers, getHeader: a name in small letters, or in any case by getHeader', () => {
        expect(answer('response.setBody([request.headers.accept, request.headers["x-my-custom"], request.getHeader("X-My-Custom"), request.getHeader("none")])',
            { headers: { accept: 'application/json', 'x-my-custom': 'yes' } }).json.result).toEqual(['application/json', 'yes', 'yes', null])
    })

    test('url, uri, queryString, queryParams, pathParams', () => {
        expect(answer('response.setBody([request.url, request.uri, request.queryString, request.queryParams, request.pathParams])', { url: '?active=false&name=now&name=then' }).json.result)
            .toEqual([`http://127.0.0.1:8080${LIB}/fail?active=false&name=now&name=then`, `${LIB}/fail`, 'active=false&name=now&name=then', { active: ['false'], name: ['now', 'then'] }, {}])
    })
})

describe('server-api-reference/c_ScriptableServiceRequestBody.md', () => {
    test('data, of an object and of a list; hasNext and nextEntry go through either', () => {
        expect(answer('response.setBody(request.body.data.name)', { method: 'POST', body: { name: 'user1' } }).json.result).toBe('user1')
        expect(answer('var body = request.body, names = []; while (body.hasNext()) names.push(body.nextEntry().name); response.setBody(names)',
            { method: 'POST', body: [{ name: 'user0' }, { name: 'user1' }] }).json.result).toEqual(['user0', 'user1'])
    })

    test('dataString is the text as it came', () => {
        expect(answer('response.setBody(request.body.dataString)', { method: 'POST', body: '{ "name": "user1" }' }).json.result).toBe('{ "name": "user1" }')
    })
})

describe('server-api-reference/c_ScriptableServiceResponseBuilder.md', () => {
    test('setBody: an object or a list, as JSON or as XML, as the caller accepts', () => {
        const script = 'var body = {}; body.name = "incident"; body.number = "1234"; body.caller = { id: "user1" }; response.setBody(body)'
        expect(answer(script).json).toEqual({ result: { name: 'incident', number: '1234', caller: { id: 'user1' } } })
        expect(answer(script, { headers: { accept: 'application/xml' } }).text).toContain('<caller><id>user1</id></caller>')
        expect(answer('response.setBody([{ name: "incident" }])').json).toEqual({ result: [{ name: 'incident' }] })
    })

    test('setStatus, setContentType, setHeader, setHeaders, setLocation', () => {
        const { status, headers } = answer('response.setStatus(201); response.setContentType("application/json"); response.setHeader("X-One", "1"); response.setHeaders({ "X-Total-Count": 100 }); response.setLocation("https://a.example/b"); response.setBody({})')
        expect([status, headers['content-type'], headers['x-one'], headers['x-total-count'], headers.location]).toEqual([201, expect.stringContaining('application/json'), '1', '100', 'https://a.example/b'])
    })

    test('setError: the status and message of the error', () => {
        const refused = answer('var userId = String(request.queryParams.user_id || ""); if (!userId) { response.setError(new sn_ws_err.BadRequestError("Missing required parameters.")); return }')
        expect([refused.status, refused.json.error?.message]).toEqual([400, 'Missing required parameters.'])
    })

    test('getStreamWriter: content type and status first, then what is written (c_ScriptableServiceRespStreamWriter.md, writeString)', () => {
        const { status, text } = answer('response.setContentType("application/json"); response.setStatus(200); var writer = response.getStreamWriter(); writer.writeString("{\\"a\\":"); writer.writeString("1}")')
        expect([status, text]).toEqual([200, '{"a":1}'])
    })
})

describe('features of a resource (api-reference/rest-api-explorer/c_CustomWebServices.md)', () => {
    test.each(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'])('method %s', method => {
        expect(answer('response.setBody("it was me")', { method }).json.result).toBe('it was me')
        expect(instance.send('lib', method === 'GET' ? 'POST' : 'GET', `${LIB}/fail`).status).toBe(405)
    })

    test('without log-in where none is required, else 401', () => {
        const script = 'response.setBody(gs.getUserName())'
        expect(answer(script, { user: null }).status).toBe(401)
        change({ requires_authentication: '0', requires_acl_authorization: '0' })
        expect(answer(script, { user: null }).json.result).toBe('guest')
    })

    test('access rules of the resource, else of the API (rest-api-explorer/t_WbSvcRqACL.md)', () => {
        const acl = (name: string, role: string | null) => {
            const tx = instance.platform.begin('script', instance.platform.security.systemUser())
            const insert = (table: string, values: Record<string, string>) => instance.platform.records.insert(tx, table, values, { workflow: false, origin: 'platform' }).sysId!
            const rule = insert('sys_security_acl', { name, operation: 'execute', type: 'REST_Endpoint', active: '1', admin_overrides: '1' })
            if (role !== null)
                insert('sys_security_acl_role', { sys_security_acl: rule, sys_user_role: operationsRole(role) })
            return rule
        }
        change({ requires_authentication: '1', requires_acl_authorization: '1', enforce_acl: '' })
        expect([answer('return 1').status, answer('return 1', { user: 'nobody' }).status]).toEqual([200, 403])
        change({ enforce_acl: acl('ours', 'admin') })
        expect([answer('return 1').status, answer('return 1', { user: 'admin' }).status]).toEqual([403, 200])
    })

    test('path parameters by name (rest-api-explorer/r_ScriptedRESTServiceScriptExamples.md)', () => {
        change({ relative_path: '/fail/{id}/of/{shelf}' })
        expect(answer('return { id: request.pathParams.id, shelf: request.pathParams.shelf }', { url: '/12/of/a%20b' }).json.result).toEqual({ id: '12', shelf: 'a b' })
    })

    test('produces and consumes of the resource (rest-api-explorer/c_SpecifyContentType.md)', () => {
        change({ produces: 'application/json', produces_customized: '1', consumes: 'application/json', consumes_customized: '1' })
        expect(answer('return 1', { headers: { accept: 'application/xml' } }).status).toBe(406)
        expect(answer('return 1', { method: 'POST', body: '<a/>', headers: { 'content-type': 'application/xml' } }).status).toBe(415)
        expect(answer('return 1', { method: 'POST', body: {} }).status).toBe(200)
    })
})

/** sys_id of a role. */
function operationsRole(name: string): string {
    const context = { now: 0, timeZone: 'UTC', userId: '', unknownField: 'error' as const, origin: 'platform' as const }
    return instance.platform.data.select(instance.platform.data.parse('sys_user_role', `name=${name}`, context), context).ids[0]!
}
