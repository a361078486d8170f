import { begin, id, installApp, run, store, testPlatform, type TestPlatform } from '../testing/script-platform'

let platform: TestPlatform

const script = (source: string) => run(platform, `(function () { ${source} })()`, begin(platform))
const sent = () => platform.sent.at(-1)

beforeAll(() => {
    platform = testPlatform()
    installApp(platform, 'none')
    const message = store(platform, 'sys_rest_message', { name: 'Weather', rest_endpoint: 'http://127.0.0.1:1/', authentication_type: 'basic', basic_auth_profile: id('profile'), access: 'package_private', sys_scope: id('app x_test') })
    store(platform, 'sys_auth_profile_basic', { sys_id: id('profile'), name: 'p', username: 'user', password: platform.records.encrypt('pass') })
    const search = store(platform, 'sys_rest_message_fn', {
        rest_message: message, function_name: 'search', http_method: 'post', rest_endpoint: 'http://127.0.0.1:1/v1/${op}?a=1', content: '<q>${q}</q>', authentication_type: 'inherit_from_parent'
    })
    store(platform, 'sys_rest_message_headers', { rest_message: message, name: 'Accept', value: 'text/xml' })
    store(platform, 'sys_rest_message_fn_headers', { rest_message_function: search, name: 'accept', value: 'application/${kind}' })
    store(platform, 'sys_rest_message_fn_parameters', { rest_message_function: search, name: 'kind', value: 'json' })
    store(platform, 'sys_rest_message_fn_parameters', { rest_message_function: search, name: 'q', value: null })
    store(platform, 'sys_rest_message_fn_param_defs', { rest_message_function: search, name: 'second', value: '${q}', order: '2' })
    store(platform, 'sys_rest_message_fn_param_defs', { rest_message_function: search, name: 'first', value: 'x y', order: '1' })
    store(platform, 'sys_rest_message_fn', { rest_message: message, function_name: 'open', http_method: 'get', authentication_type: 'no_authentication' })
    store(platform, 'sys_rest_message', { name: 'Foreign', rest_endpoint: 'http://127.0.0.1:1/', access: 'package_private', sys_scope: 'global' })
})
beforeEach(() => { platform.answer = {} })
afterAll(() => platform.data.close())

describe('server-api-reference/c_RESTMessageV2API.md', () => {
    test('a named message: variables, defaults, headers of both levels, parameters in order, basic authentication of the message', () => {
        script('var r = new sn_ws.RESTMessageV2("Weather", "SEARCH"); r.setStringParameterNoEscape("op", "find"); r.setStringParameterNoEscape("q", "a&b"); r.execute()')
        expect(sent()).toEqual({
            method: 'POST',
            url: 'http://127.0.0.1:1/v1/find?a=1&first=x%20y&second=a%26b',
            headers: { 'User-Agent': 'ServiceNow/1.0', Authorization: `Basic ${Buffer.from('user:pass').toString('base64')}`, Accept: 'application/json' },
            body: '<q>a&b</q>',
            idleTimeout: expect.any(Number),
            totalTimeout: expect.any(Number)
        })
    })

    test('setStringParameter escapes XML, setStringParameterNoEscape does not', () => {
        expect(script('var r = new sn_ws.RESTMessageV2("Weather", "search"); r.setStringParameter("q", "<a>&\'\\""); return r.getRequestBody()')).toBe('<q>&lt;a&gt;&amp;&apos;&quot;</q>')
    })

    test('setRequestBody: no variables are substituted in it', () => {
        script('var r = new sn_ws.RESTMessageV2("Weather", "search"); r.setStringParameterNoEscape("q", "x"); r.setRequestBody("{${q}}"); r.execute()')
        expect(sent()?.body).toBe('{${q}}')
    })

    test('by HTTP method; the method\'s own authentication; the message\'s endpoint when it has none; no body with GET', () => {
        script('var r = new sn_ws.RESTMessageV2("Weather", "get"); r.setRequestBody("no"); r.execute()')
        expect(sent()).toMatchObject({ method: 'GET', url: 'http://127.0.0.1:1/', body: null })
        expect(sent()?.headers.Authorization).toBeUndefined()
    })

    test('an empty message: all by hand', () => {
        script(`var r = new sn_ws.RESTMessageV2(); r.setEndpoint('http://127.0.0.1:2/x'); r.setHttpMethod('post'); r.setRequestHeader('Content-Type', 'text/plain'); r.setRequestHeader('content-type', 'application/json');
            r.setQueryParameter('sysparm_query', 'active=true^a=b'); r.setRequestBody('{}'); r.setBasicAuth('u', 'p'); r.setHttpTimeout(6000); r.execute()`)
        expect(sent()).toEqual({
            method: 'POST', url: 'http://127.0.0.1:2/x?sysparm_query=active%3Dtrue%5Ea%3Db', body: '{}', idleTimeout: 6000, totalTimeout: expect.any(Number),
            headers: { 'User-Agent': 'ServiceNow/1.0', Authorization: 'Basic dTpw', 'Content-Type': 'application/json' }
        })
        expect(sent()?.totalTimeout).toBeLessThanOrEqual(30_000)
    })

    test('getters', () => {
        expect(script('var r = new sn_ws.RESTMessageV2("Weather", "search"); r.setStringParameter("op", "a"); return [r.getEndpoint(), r.getRequestHeader("ACCEPT"), JSON.stringify(r.getRequestHeaders())].join("|")'))
            .toBe('http://127.0.0.1:1/v1/a?a=1|application/json|{"Accept":"application/json"}')
    })

    test('redirect lists and the content of an attachment go with the request', () => {
        const file = store(platform, 'sys_attachment', { file_name: 'a.bin', table_name: 'sys_user', table_sys_id: id('x') })
        platform.data.putBlob(file, Uint8Array.from([0, 255]))
        script(`var r = new sn_ws.RESTMessageV2(); r.setEndpoint('http://127.0.0.1:2/x'); r.setHttpMethod('post'); r.setAllowedRedirectURIs(['http://127.0.0.1:3', 'http://127.0.0.1:4/a']);
            r.setRequestBodyFromAttachment('${file}'); r.execute()`)
        expect(sent()).toMatchObject({ allowedRedirects: ['http://127.0.0.1:3', 'http://127.0.0.1:4/a'], bodyBytes: Uint8Array.from([0, 255]) })
        expect(() => script(`new sn_ws.RESTMessageV2().setRequestBodyFromAttachment('${id('none')}')`)).toThrow('no attachment')
    })

    test('the whole call takes 30 seconds at most; the property can only lower it, or be switched off (docs: web-services/r_HTTPConnectionManagementProps.md)', () => {
        const total = (): number => {
            const tx = Object.assign(begin(platform), { deadline: Date.now() + 3_600_000 })
            run(platform, 'var r = new sn_ws.RESTMessageV2("Weather", "open"); r.setHttpTimeout(600000); r.execute()', tx)
            return sent()!.totalTimeout
        }
        const set = (name: string, value: string): void => {
            const context = { now: 0, timeZone: 'UTC', userId: '', unknownField: 'error', origin: 'platform' } as const
            const [known] = platform.data.select(platform.data.parse('sys_properties', `name=${name}`, context), context).ids
            if (known) platform.data.updateRow('sys_properties', known, { value }, 'platform')
            else store(platform, 'sys_properties', { name, value })
            platform.records.flush()
        }
        expect(total()).toBe(30_000)
        set('glide.http.outbound.max_timeout', '5')
        expect(total()).toBe(5000)
        set('glide.http.outbound.max_timeout', '90')
        expect(total()).toBe(30_000)
        set('glide.http.outbound.max_timeout.enabled', 'false')
        expect(total()).toBe(300_000)
        set('glide.http.outbound.max_timeout.enabled', 'true')
    })

    describe('saveResponseBodyAsAttachment', () => {
        const save = (target: string, show: string) => script(`var r = new sn_ws.RESTMessageV2("Weather", "open"); r.saveResponseBodyAsAttachment('sys_user', '${target}', 'weather.bin'); r = r.execute(); return ${show}`)
        const admin = () => platform.security.userByName('admin')!.sysId

        test('the body becomes an attachment of the record and is no text any more', () => {
            platform.answer = { status: 200, headers: { 'Content-Type': 'image/png; a=b' }, bytes: Uint8Array.from([137, 80]) }
            const saved = save(admin(), '[r.getResponseAttachmentSysid(), r.haveError(), r.getErrorMessage()].map(String).join("|")') as string
            const [sysId] = saved.split('|') as [string]
            expect([saved, sent()?.binary]).toEqual([`${sysId}|false|null`, true])
            expect(platform.data.load('sys_attachment', [sysId])[0]).toMatchObject({ file_name: 'weather.bin', content_type: 'image/png', size_bytes: '2', table_sys_id: admin() })
            expect([...platform.data.getBlob(sysId)!]).toEqual([137, 80])
            expect(() => save(admin(), 'r.getBody()')).toThrow('saved as an attachment')
        })

        test('a failed call tells its body by getErrorMessage; so is told what could not be saved', () => {
            platform.answer = { status: 500, bytes: Buffer.from('broken') }
            expect(save(admin(), '[r.haveError(), r.getErrorMessage(), r.getResponseAttachmentSysid()].map(String).join("|")')).toBe('true|broken|null')
            platform.answer = { status: 200, bytes: Buffer.from('fine') }
            expect(save(id('nobody'), '[r.haveError(), r.getErrorMessage()].join("|")')).toBe(`true|There is no record ${id('nobody')} in table sys_user`)
            expect(() => script('new sn_ws.RESTMessageV2().saveResponseBodyAsAttachment("a", "b", "c", "d")')).toThrow('NotEmulated')
        })
    })

    test.each([
        ['no such message', 'new sn_ws.RESTMessageV2("Nope", "get")', /REST Message 'Nope' not found/], ['no such method', 'new sn_ws.RESTMessageV2("Weather", "nope")', /no method 'nope'/],
        ['a message of another scope', 'new sn_ws.RESTMessageV2("Foreign", "get")', /not visible in scope x_test/], ['no endpoint', 'var r = new sn_ws.RESTMessageV2(); r.setHttpMethod("get"); r.execute()', /no endpoint/],
        ['an unknown HTTP method', 'var r = new sn_ws.RESTMessageV2(); r.setHttpMethod("TRACE"); r.execute()', /invalid HTTP method/], ['OAuth', 'new sn_ws.RESTMessageV2().setAuthenticationProfile("oauth2", "x")', /NotEmulated/]
    ])('%s throws', (_name, source, message) => {
        expect(() => script(source)).toThrow(message)
    })
})

describe('server-api-reference/c_RESTResponseV2API.md', () => {
    const answer = (show: string) => script(`var r = new sn_ws.RESTMessageV2("Weather", "open").execute(); return ${show}`)

    test('status, body, headers', () => {
        platform.answer = { status: 201, body: '{"a":1}', headers: { 'content-type': 'application/json', 'X-Total-Count': '5' } }
        expect(answer('[r.getStatusCode(), JSON.parse(r.getBody()).a, r.getHeader("Content-Type"), r.getHeaders()["X-Total-Count"], r.getAllHeaders().length, r.haveError(), r.getErrorCode(), r.getErrorMessage(), r.getQueryString()].map(String).join("|")'))
            .toBe('201|1|application/json|5|2|false|0|null|http://127.0.0.1:1/')
    })

    test('duplicate headers and cookies', () => {
        platform.answer = { status: 200, headers: { 'Set-Cookie': 'b=2' }, headerLines: [{ name: 'Set-Cookie', value: 'a=1; Path=/' }, { name: 'Set-Cookie', value: 'b=2' }] }
        expect(answer('[r.getAllHeaders().map(h => h.name + ":" + h.value), r.getCookies().length, r.getCookies().get(0), r.getCookies().get(2)].map(String).join("|")')).toBe('Set-Cookie:a=1; Path=/,Set-Cookie:b=2|2|a=1; Path=/|null')
    })

    test('a status of 400 and more is an error, and the body is there', () => {
        platform.answer = { status: 401, body: 'why' }
        expect(answer('[r.haveError(), r.getStatusCode(), r.getErrorCode(), r.getErrorMessage(), r.getBody()].join("|")')).toBe('true|401|3|Method failed: (/) with code: 401 - Invalid username/password combo|why')
        platform.answer = { status: 404 }
        expect(answer('r.getErrorMessage()')).toBe('Method failed: (/) with code: 404')
    })

    test('a time-out: status 0, code 1', () => {
        platform.answer = { status: 0, error: { kind: 'timeout', message: 'Read timed out' } }
        expect(answer('[r.haveError(), r.getStatusCode(), r.getErrorCode(), r.getErrorMessage()].join("|")')).toBe('true|0|1|Read timed out')
    })
})

test('rest-api-explorer/r_ScriptedRESTServiceScriptExamples.md: error objects', () => {
    expect(script(`var e = new sn_ws_err.ServiceError(); e.setStatus(418); e.setMessage('I am a Teapot'); e.setDetail('details');
        return [e.getStatus(), e.getMessage(), e.getDetail(), new sn_ws_err.BadRequestError('b').getStatus(), new sn_ws_err.NotFoundError('n').getMessage(), new sn_ws_err.ConflictError('c').getStatus(),
            new sn_ws_err.NotAcceptableError('a') instanceof sn_ws_err.ServiceError, new sn_ws_err.UnsupportedMediaTypeError('u').getStatus()].join()`)).toBe('418,I am a Teapot,details,400,n,409,true,415')
})
