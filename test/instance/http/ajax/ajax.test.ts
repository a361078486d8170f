import { readRows } from '../../values/reader'
import { createSession, makeSessionCookie } from '../../security'
import { startInProcess, type InProcess } from '../../testing/in-process'

/** Docs: api-reference/c_GlideAjaxAPI.md, api-reference/scripts/p_AJAX.md (examples and answers), scripts/c_ScriptIncludes.md (privacy, access). */
let instance: InProcess
const XML = '<?xml version="1.0" encoding="UTF-8"?>'

const insert = (table: string, values: Record<string, string>): string => {
    const { platform } = instance
    const id = platform.records.insert(platform.begin('script', platform.security.systemUser()), table, values, { workflow: true, origin: 'platform' }).sysId!
    platform.engine.invalidate()
    return id
}
const include = (name: string, script: string, more: Record<string, string> = {}): void => void insert('sys_script_include', {
    name, api_name: `global.${name}`, script, active: '1', client_callable: '1', access: 'public', sys_scope: 'global', ...more
})
const classic = (name: string, members: string, parent = 'AbstractAjaxProcessor'): string =>
    `var ${name} = Class.create();\n${name}.prototype = Object.extendsObject(${parent}, { ${members}, type: '${name}' });`
const call = (user: string | null, parameters: Record<string, string>, headers: Record<string, string> = {}): ReturnType<InProcess['send']> => instance.send(user, 'POST', '/xmlhttp.do', {
    body: new URLSearchParams(parameters).toString(), headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers }
})

beforeAll(() => {
    instance = startInProcess()
    instance.addUser('lib', ['x_acme_lib.librarian', 'snc_internal'])
    instance.addUser('outside', ['snc_external'])
    include('HelloWorld', classic('HelloWorld', `
        helloWorld: function () { return "Hello " + this.getParameter('sysparm_user_name') + "!" },
        who: function () { return gs.getUserName() }, nothing: function () {}, number: function () { return 7 }, fail: function () { throw new Error('no "luck"') },
        ajaxFunction_only: function () { return this.getName() + ' ' + this.getType() + ' ' + this.getValue() + ' ' + this.getChars() },
        _private: function () { return 'secret' }`))
    include('Favorites', classic('Favorites', `
        getFavorites: function () { this.newItem('result').setAttribute('message', 'returning all favorites'); this._add('color', 'blue'); this._add('beer', '<lager> & "ale"'); this.setError('none') },
        _add: function (name, value) { var item = this.newItem('favorite'); item.setAttribute('name', name); item.setAttribute('value', value) }`))
})
afterAll(() => instance.close())

test('the answer is an attribute of the root', () => {
    const answer = call('lib', { sysparm_processor: 'HelloWorld', sysparm_name: 'helloWorld', sysparm_user_name: 'Bob' })
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'text/xml;charset=UTF-8'])
    expect(answer.text).toBe(`${XML}<xml answer="Hello Bob!" sysparm_max="15" sysparm_name="helloWorld" sysparm_processor="HelloWorld"/>`)
    expect(instance.send('lib', 'GET', '/xmlhttp.do?sysparm_processor=global.HelloWorld&sysparm_name=who').text).toContain('answer="lib"')
})

test('several items', () => {
    expect(call('lib', { sysparm_processor: 'Favorites', sysparm_name: 'getFavorites' }).text).toBe(
        `${XML}<xml error="none" sysparm_max="15" sysparm_name="getFavorites" sysparm_processor="Favorites"><result message="returning all favorites"/>` +
        '<favorite name="color" value="blue"/><favorite name="beer" value="&lt;lager&gt; &amp; &quot;ale&quot;"/></xml>')
})

test('values other than text, none, the parameters by name, functions for clients only', () => {
    const answer = (name: string, more: Record<string, string> = {}): string => call('lib', { sysparm_processor: 'HelloWorld', sysparm_name: name, ...more }).text
    expect(answer('number')).toContain('answer="7"')
    expect(answer('nothing')).not.toContain('answer=')
    expect(answer('only', { sysparm_type: 't', sysparm_value: 'v', sysparm_chars: 'c' })).toContain('answer="only t v c"')
    expect(answer('unknown')).not.toContain('answer=')
})

test('functions whose name begins with _ are private', () => {
    expect(call('lib', { sysparm_processor: 'HelloWorld', sysparm_name: '_private' }).text).not.toContain('secret')
})

test('a script that fails is an error, a processor that is none or not for clients is not found', () => {
    const failed = call('lib', { sysparm_processor: 'HelloWorld', sysparm_name: 'fail' })
    expect([failed.status, failed.text]).toEqual([500, expect.stringContaining('error="no &quot;luck&quot;')])
    include('ServerOnly', classic('ServerOnly', 'run: function () { return 1 }'), { client_callable: '0' })
    include('Inactive', classic('Inactive', 'run: function () { return 1 }'), { active: '0' })
    expect(call('lib', { sysparm_processor: 'com.snc.apps.AppsAjaxProcessor', sysparm_name: 'run' }).text).toContain('NotEmulated: GlideAjax processor com.snc.apps.AppsAjaxProcessor')
    for (const name of ['ServerOnly', 'Inactive', 'Nobody', 'gs; 1', '']) expect([name, call('lib', { sysparm_processor: name, sysparm_name: 'run' }).status]).toEqual([name, 404])
})

test('visitors only where it is public: by property, by isPublic, which goes before it', () => {
    include('Open', classic('Open', 'isPublic: function () { return true }, run: function () { return gs.getUserName() }'))
    include('Shut', classic('Shut', 'isPublic: function () { return false }, run: function () { return 1 }'))
    const status = (name: string): number => call(null, { sysparm_processor: name, sysparm_name: 'run' }).status
    expect(['Open', 'Shut', 'HelloWorld'].map(status)).toEqual([200, 401, 200])
    insert('sys_properties', { name: 'glide.script.ccsi.ispublic', value: 'false' })
    expect(['Open', 'Shut', 'HelloWorld'].map(status)).toEqual([200, 401, 401])
})

test('users satisfy the access control of the script include', () => {
    include('Guarded', classic('Guarded', 'run: function () { return 1 }'))
    expect(call('outside', { sysparm_processor: 'Guarded', sysparm_name: 'run' }).status).toBe(403)
    expect(call('lib', { sysparm_processor: 'Guarded', sysparm_name: 'run' }).status).toBe(200)
    const role = insert('sys_user_role', { name: 'ajax_user' })
    const acl = insert('sys_security_acl', { name: 'Guarded', type: 'client_callable_script_include', operation: 'execute', active: '1', decision_type: 'allow', sys_scope: 'global' })
    insert('sys_security_acl_role', { sys_security_acl: acl, sys_user_role: role })
    expect(call('lib', { sysparm_processor: 'Guarded', sysparm_name: 'run' }).status).toBe(403)
    instance.addUser('ajax', ['ajax_user'])
    expect(call('ajax', { sysparm_processor: 'Guarded', sysparm_name: 'run' }).status).toBe(200)
})

test('a session\'s call carries its token, in the header or in the form; without it the answer tells the token', () => {
    const { platform } = instance
    const session = createSession(platform, platform.security.userByName('lib')!)
    const parameters = { sysparm_processor: 'HelloWorld', sysparm_name: 'who' }
    const cookie = makeSessionCookie(session)
    const refused = call(null, parameters, { cookie })
    expect([refused.status, refused.headers['x-usertoken-response']]).toEqual([401, session.token])
    expect(call(null, parameters, { cookie, 'x-usertoken': session.token }).text).toContain('answer="lib"')
    expect(call(null, { ...parameters, sysparm_ck: session.token }, { cookie }).text).toContain('answer="lib"')
})

describe('scoped', () => {
    const scopeId = (): string => readRows(instance.platform, 'sys_scope', 'scope=x_acme_lib')[0]!.sys_id!
    const scoped = (name: string, script: string): void => include(name, script, { api_name: `x_acme_lib.${name}`, sys_scope: scopeId() })
    const run = (name: string, more: Record<string, string> = {}): string => call('lib', { sysparm_processor: name, sysparm_name: 'run', ...more }).text

    test('extends global.AbstractAjaxProcessor, with the privilege for it, and runs in its scope', () => {
        scoped('Shelf', classic('Shelf', 'run: function () { return gs.getCurrentScopeName() + " " + this.getParameter("sysparm_a") }', 'global.AbstractAjaxProcessor'))
        expect(run('x_acme_lib.Shelf')).toContain('must declare a cross scope access privilege')
        insert('sys_scope_privilege', {
            source_scope: scopeId(), target_scope: 'global', target_type: 'sys_script_include', target_name: 'AbstractAjaxProcessor',
            operation: 'execute', status: 'allowed', sys_scope: scopeId()
        })
        instance.platform.records.flush()
        expect(run('x_acme_lib.Shelf', { sysparm_a: '1' })).toContain('answer="x_acme_lib 1"')
        expect(run('Shelf', { sysparm_a: '2', sysparm_scope: 'x_acme_lib' })).toContain('answer="x_acme_lib 2"')
        expect(call('lib', { sysparm_processor: 'Shelf', sysparm_name: 'run' }).status).toBe(404)
    })

    test('as a class of ECMAScript 2021', () => {
        scoped('Rack', 'class Rack extends global.AbstractAjaxProcessor { run() { return this.getParameter("sysparm_a") } }')
        expect(run('x_acme_lib.Rack', { sysparm_a: '3' })).toContain('answer="3"')
    })
})
