import { randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Row } from '../contracts'
import { matchPath } from './scripted/route'
import { startInProcess, type InProcess, type SendOptions } from '../testing/in-process'

/** Scripted REST (docs: api-reference/rest-api-explorer/c_CustomWebServices.md, c_SpecifyContentType.md; server-api-reference/c_ScriptableService*.md). */
let instance: InProcess
const LIB = '/api/x_acme_lib/v1/lib'
const FIND = { now: 0, timeZone: 'UTC', userId: '', unknownField: 'error' as const, origin: 'platform' as const }
/** The resource `fail` as it was before a test changed it. */
let changed: Row | null = null

beforeAll(() => {
    instance = startInProcess()
    instance.addUser('lib', ['x_acme_lib.librarian'])
    instance.addUser('nobody', [])
})
afterEach(() => {
    if (changed) withOperation(changed)
    changed = null
})
afterAll(() => instance.close())

describe('addresses', () => {
    test('the default version answers without a version', () => {
        expect(instance.send('lib', 'GET', '/api/x_acme_lib/lib/text/a').status).toBe(200)
        expect(instance.send('lib', 'GET', '/api/x_acme_lib/v2/lib/second').json).toEqual({ result: { user: 'lib' } })
        expect(instance.send('lib', 'GET', '/api/x_acme_lib/lib/second').status).toBe(400)
    })

    test('unknown 400, wrong method 405, without log-in 401 whatever it is', () => {
        const unknown = { error: { message: 'Requested URI does not represent any resource', detail: null }, status: 'failure' }
        expect(instance.send('lib', 'GET', `${LIB}/nope`).json).toEqual(unknown)
        expect(instance.send('lib', 'GET', '/api/x_acme_lib/v9/lib/text/a').json).toEqual(unknown)
        expect(instance.send('lib', 'GET', '/api/x_other/lib/text/a').json).toEqual(unknown)
        expect(instance.send('lib', 'DELETE', `${LIB}/fail`).status).toBe(405)
        expect(instance.send(null, 'GET', `${LIB}/nope`).status).toBe(401)
    })

    test('an inactive API is not there', () => {
        const { platform } = instance
        const find = { now: 0, timeZone: 'UTC', userId: '', unknownField: 'error' as const, origin: 'platform' as const }
        const id = platform.data.select(platform.data.parse('sys_ws_operation', 'name=fail', find), find).ids[0]!
        platform.data.updateRow('sys_ws_operation', id, { active: '0' }, 'platform')
        expect(instance.send('lib', 'GET', `${LIB}/fail`).status).toBe(400)
        platform.data.updateRow('sys_ws_operation', id, { active: '1' }, 'platform')
        expect(instance.send('lib', 'GET', `${LIB}/fail`).status).toBe(500)
    })

    test('path parameters', () => {
        expect(matchPath('/a/{b}/{c}', ['a', '1', 'x y'])).toEqual({ parameters: { b: '1', c: 'x y' }, literals: 1 })
        expect(matchPath('/a/{b}', ['a'])).toBeNull()
        expect(matchPath('/', [])).toEqual({ parameters: {}, literals: 0 })
        expect(instance.send('lib', 'GET', `${LIB}/text/x%20y`).text).toBe('a,b\nx y,2\n')
    })
})

test('odd addresses are refused, never a server error', () => {
    for (const url of ['/api/x_acme_lib/v1/lib/text/%zz', '/api/now/table/%zz', '//example.com/api/now/table/sys_user', '/api', '/api/', '/api//now', '/api/now/table/', 'x']) {
        expect([url, instance.send('lib', 'GET', url).status]).toEqual([url, expect.any(Number)])
        expect(instance.send('lib', 'GET', url).status).toBeLessThan(500)
    }
})

describe('access', () => {
    test('public, authenticated, and by ACL', () => {
        expect(instance.send(null, 'GET', `${LIB}/public`).json).toEqual({ result: { user: 'guest' } })
        expect(instance.send(null, 'GET', `${LIB}/text/a`).status).toBe(401)
        const refused = instance.send('nobody', 'GET', `${LIB}/text/a`)
        expect([refused.status, refused.json.error]).toEqual([403, { message: 'User Not Authorized', detail: 'Failed API level ACL Validation' }])
    })

    test('path-based ACLs are asked at every call, guests\' too, and all must pass (rest-api-explorer/add-a-path-based-acl-for-a-scripted-rest-api.md)', () => {
        const { platform } = instance
        const insert = (table: string, values: Row): string =>
            platform.records.insert(platform.begin('script', platform.security.systemUser()), table, values, { workflow: false, origin: 'platform' }).sysId!
        const guard = (name: string, operation: string, script: string): void => {
            insert('sys_security_acl', { type: 'REST_Endpoint', active: '1', admin_overrides: '0', decision_type: 'allow', sys_scope: 'global', name, operation, script })
        }
        guard(`${LIB}/public`, 'GET', 'answer = gs.getUserName() == "lib"')
        expect([null, 'lib', 'nobody'].map(user => instance.send(user, 'GET', `${LIB}/public`).status)).toEqual([401, 200, 403])
        guard(`${LIB}/public`, 'GET', 'answer = gs.getUserName() == "nobody"')
        expect(instance.send('lib', 'GET', `${LIB}/public`).status).toBe(403)
        // Another method and another path are not meant; a path with parameters is written as the resource has it.
        guard(`${LIB}/echo`, 'PUT', 'answer = false')
        expect(instance.send('lib', 'POST', `${LIB}/echo`, { body: {} }).status).toBe(201)
        expect(instance.send('lib', 'GET', `${LIB}/text/a`).status).toBe(200)
        const resources = platform.data.load('sys_ws_operation', platform.data.select(platform.data.parse('sys_ws_operation', 'relative_pathSTARTSWITH/text', FIND), FIND).ids)
        for (const resource of resources) guard(resource!.default_operation_uri!, 'GET', 'answer = gs.getUserName() == "nobody"')
        expect(instance.send('lib', 'GET', `${LIB}/text/a`).status).toBe(403)
        for (const id of platform.data.select(platform.data.parse('sys_security_acl', 'nameSTARTSWITH/api/x_acme_lib^type=REST_Endpoint', FIND), FIND).ids) {
            platform.records.remove(platform.begin('script', platform.security.systemUser()), 'sys_security_acl', id, { workflow: false, origin: 'platform' })
        }
        expect(instance.send(null, 'GET', `${LIB}/public`).status).toBe(200)
    })

    test('wrong credentials are refused even where none are needed', () => {
        expect(instance.send(null, 'GET', `${LIB}/public`, { headers: { authorization: `Basic ${btoa('lib:x')}` } }).status).toBe(401)
    })
})

describe('request', () => {
    test('body, headers, query; a body is read once', () => {
        const answer = instance.send('lib', 'POST', `${LIB}/echo?a=1&a=2`, { body: [{ name: 'x' }], headers: { 'x-ask': 'why' } })
        expect([answer.status, answer.headers['x-kind'], answer.headers.location]).toEqual([201, 'list', '/somewhere'])
        expect(answer.json.result).toEqual({ body: [{ name: 'x' }], array: true, header: 'why', query: 'a=1&a=2', uri: `${LIB}/echo`, again: '' })
    })

    test('entries, from JSON and from XML', () => {
        expect(instance.send('lib', 'POST', `${LIB}/entries`, { body: [{ name: 'x' }, { name: 'y' }] }).json.result).toEqual(['x', 'y'])
        const xml = '<request><entry><name>x</name></entry><entry><name>&lt;y&gt;</name></entry></request>'
        expect(instance.send('lib', 'POST', `${LIB}/entries`, { body: xml, headers: { 'content-type': 'application/xml' } }).json.result).toEqual(['x', '<y>'])
        const doctype = '<!DOCTYPE a [<!ENTITY b "c">]><request><name>&b;</name></request>'
        expect(instance.send('lib', 'POST', `${LIB}/entries`, { body: doctype, headers: { 'content-type': 'application/xml' } }).status).toBe(400)
    })

    test('gzipped bodies, with a limit of their own (docs: rest-api-explorer/r_ControllingMaxRequestSize.md)', () => {
        const send = (value: unknown): ReturnType<InProcess['send']> => instance.send('lib', 'POST', `${LIB}/entries`, {
            body: gzipSync(JSON.stringify(value)), headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' }
        })
        expect(send([{ name: 'x' }, { name: 'y' }]).json.result).toEqual(['x', 'y'])
        expect(send([{ name: randomBytes(900 * 1024).toString('base64') }]).status).toBe(200)
        expect(send([{ name: randomBytes(1100 * 1024).toString('base64') }]).status).toBe(400)
        const broken = instance.send('lib', 'POST', `${LIB}/entries`, { body: '{}', headers: { 'content-encoding': 'gzip' } })
        expect([broken.status, broken.json.error?.message]).toEqual([400, 'Exception while reading request'])
    })

    test('the limit of a body can be set, up to 25 MB, and does not hold for its stream', () => {
        const big = `"${'x'.repeat(2 * 1024 * 1024)}"`
        const status = (): number => instance.send('lib', 'POST', `${LIB}/echo`, { body: big }).status
        expect(status()).toBe(201)
        const id = setProperty('glide.rest.scripted.max_inbound_content_length_mb', '1')
        expect(status()).toBe(400)
        expect(withScript('response.setBody(typeof request.body.dataStream)', { method: 'POST', body: big }).json).toEqual({ result: 'object' })
        instance.platform.records.remove(system(), 'sys_properties', id, { workflow: true, origin: 'platform' })
    })

    test('required parameters and headers are documentation only (docs: rest-api-explorer/t_DefineAvailableQueryParameters.md)', () => {
        const find = { now: 0, timeZone: 'UTC', userId: '', unknownField: 'error' as const, origin: 'platform' as const }
        const definition = instance.platform.data.select(instance.platform.data.parse('sys_ws_definition', 'service_id=lib', find), find).ids[0]!
        for (const table of ['sys_ws_query_parameter', 'sys_ws_header']) {
            instance.platform.records.insert(system(), table, { name: 'needed', required: '1', web_service_definition: definition }, { workflow: true, origin: 'platform' })
        }
        expect(instance.send('lib', 'GET', `${LIB}/text/a`).status).toBe(200)
    })

    test('formats by wildcard, and a resource\'s own (docs: rest-api-explorer/c_SpecifyContentType.md)', () => {
        const types = (consumes: string, produces: string): void => withOperation({ consumes, produces, consumes_customized: '1', produces_customized: '1' })
        const send = (type: string, accept = '*/*'): ReturnType<InProcess['send']> =>
            withScript('response.setBody(request.queryParams)', { method: 'POST', body: 'a=1&a=2', headers: { 'content-type': type, accept }, url: '?b=3' })
        types('application/x-www-form-urlencoded,application/vnd.*+json', 'application/json,text/%ml')
        expect(send('application/x-www-form-urlencoded; charset=utf-8').json).toEqual({ result: { b: ['3'], a: ['1', '2'] } })
        expect([send('application/json').status, send('application/vnd.book+json').status]).toEqual([415, 200])
        expect([send('application/vnd.book+json', 'text/xml').headers['content-type'], send('application/vnd.book+json', 'text/html, image/png').status]).toEqual(['application/xml;charset=UTF-8', 406])
    })

    test('refusals: malformed, too large, media types', () => {
        expect(instance.send('lib', 'POST', `${LIB}/echo`, { body: '{' }).json.error?.message).toBe('Exception while reading request')
        expect(instance.send('lib', 'POST', `${LIB}/echo`, { body: `"${'x'.repeat(10 * 1024 * 1024)}"` }).status).toBe(400)
        expect(instance.send('lib', 'POST', `${LIB}/echo`, { body: 'x', headers: { 'content-type': 'text/plain' } }).status).toBe(415)
        expect(instance.send('lib', 'GET', `${LIB}/text/a`, { headers: { accept: 'image/png' } }).status).toBe(406)
    })
})

describe('response', () => {
    test('the returned value is the body; parameters are lists', () => {
        const created = instance.send('lib', 'POST', '/api/now/table/x_acme_lib_book', { body: { title: 'Here' } }).json.result as { sys_id: string }
        expect(instance.send('lib', 'GET', `${LIB}/books/${created.sys_id}?verbose=yes`).json).toEqual({ result: { title: 'Here', verbose: ['yes'], count: 1 } })
        expect(instance.send('lib', 'GET', `${LIB}/books/${'0'.repeat(32)}`).status).toBe(404)
    })

    test('as XML when asked for', () => {
        expect(instance.send('lib', 'GET', '/api/x_acme_lib/v2/lib/second', { headers: { accept: 'application/xml' } }).text).toContain('<response><result><user>lib</user></result></response>')
    })

    test('a stream keeps its content type', () => {
        const answer = instance.send('lib', 'GET', `${LIB}/text/z`)
        expect([answer.headers['content-type'], answer.text]).toEqual(['text/csv', 'a,b\nz,2\n'])
    })

    test('the content type comes before the first byte; after it nothing changes (docs: server-api-reference/c_ScriptableServiceRespStreamWriter.md)', () => {
        expect(withScript('response.setStatus(200); response.getStreamWriter().writeString("x")').status).toBe(500)
        const answer = withScript('var w = response.getStreamWriter(); response.setStatus(202); response.setHeaders({ "Content-Type": "text/plain", "X-A": "1" });' +
            'w.writeString("one "); response.setStatus(404); response.setHeader("X-A", "2"); response.setContentType("image/png"); response.getStreamWriter().writeString("two")')
        expect([answer.status, answer.text, answer.headers['x-a'], answer.headers['content-type']]).toEqual([202, 'one two', '1', 'text/plain'])
    })

    test('streams go on: to the answer, to an attachment (docs: server-api-reference/c_ScriptableServiceRequestBody.md, dataStream)', () => {
        const echo = withScript('response.setContentType("image/png"); response.setStatus(200); response.getStreamWriter().writeStream(request.body.dataStream)',
            { method: 'POST', body: Uint8Array.from([0, 255, 10]), headers: { 'content-type': 'image/png' } })
        expect(echo.status).toBe(415)
        withOperation({ consumes: 'image/*', consumes_customized: '1' })
        const copy = withScript('response.setContentType("image/png"); response.setStatus(200); response.getStreamWriter().writeStream(request.body.dataStream)',
            { method: 'POST', body: Uint8Array.from([0, 255, 10]), headers: { 'content-type': 'image/png' } })
        expect([copy.status, copy.headers['content-type'], [...copy.body as Uint8Array]]).toEqual([200, 'image/png', [0, 255, 10]])
        const stored = withScript('var user = new GlideRecord("sys_user"); user.get("user_name", "lib"); var file = new GlideSysAttachment();' +
            'var id = file.writeContentStream(user, "a.png", "image/png", request.body.dataStream); response.setContentType("image/png"); response.getStreamWriter().writeStream(file.getContentStream(id))',
        { method: 'POST', body: Uint8Array.from([1, 2]), headers: { 'content-type': 'image/png' } })
        expect([...stored.body as Uint8Array]).toEqual([1, 2])
    })

    test('what the caller takes', () => {
        const answer = withScript('response.setBody(request.getSupportedResponseContentTypes())', { headers: { accept: 'text/xml;q=0.5, application/json' } })
        expect(answer.json.result).toEqual(['application/json', 'text/xml'])
    })

    test('an exception is a 500 with the message', () => {
        const answer = instance.send('lib', 'GET', `${LIB}/fail`)
        expect([answer.status, answer.json.status]).toEqual([500, 'failure'])
        expect(answer.json.error?.message).toContain('the shelf fell over')
    })

    test.each([
        ['response.setError(new sn_ws_err.BadRequestError("no"))', 400, 'no', ''],
        ['throw new sn_ws_err.NotFoundError("gone")', 404, 'gone', ''],
        ['var e = new sn_ws_err.ServiceError(); e.setStatus(418); e.setMessage("I am a teapot"); e.setDetail("short and stout"); response.setError(e)', 418, 'I am a teapot', 'short and stout'],
        ['response.setBody(request)', 500, 'Serialization error', 'The request or response itself cannot be the body'],
        ['response.setStatus("200")', 500, 'Invalid response status', 'setStatus was given something that is not a number']
    ])('%s', (script, status, message, detail) => {
        const answer = withScript(script)
        expect([answer.status, answer.json]).toEqual([status, { error: { message, detail }, status: 'failure' }])
    })

    test('no body, 204, plain values', () => {
        expect([withScript('response.setStatus(204)').status, withScript('response.setStatus(204)').text]).toEqual([204, ''])
        expect(withScript('response.setBody("text")').json).toEqual({ result: 'text' })
        expect(withScript('response.setHeaders({ "X-A": 1, "Content-Type": "application/json" }); response.setBody([])').headers).toMatchObject({ 'x-a': '1' })
    })
})

function system(): ReturnType<InProcess['platform']['begin']> {
    return instance.platform.begin('script', instance.platform.security.systemUser())
}

function setProperty(name: string, value: string): string {
    return instance.platform.records.insert(system(), 'sys_properties', { name, value }, { workflow: true, origin: 'platform' }).sysId!
}

/** Changes the resource `fail`. */
function withOperation(values: Row): void {
    const { platform } = instance
    const find = { now: 0, timeZone: 'UTC', userId: '', unknownField: 'error' as const, origin: 'platform' as const }
    const id = platform.data.select(platform.data.parse('sys_ws_operation', 'name=fail', find), find).ids[0]!
    changed ??= platform.data.load('sys_ws_operation', [id])[0]!
    platform.data.updateRow('sys_ws_operation', id, values, 'platform')
}

/** Runs another script in the place of the resource `fail`, as global code would. */
function withScript(script: string, { method = 'GET', url = '', ...options }: { method?: string, url?: string } & SendOptions = {}): ReturnType<InProcess['send']> {
    withOperation({ operation_script: `(function (request, response) { ${script} })(request, response)`, sys_scope: 'global', http_method: method })
    return instance.send('lib', method, `${LIB}/fail${url}`, options)
}
