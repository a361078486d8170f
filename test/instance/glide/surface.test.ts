import { begin, installApp, run, store, testPlatform, type TestPlatform } from '../testing/script-platform'
import { evidence, notEmulatedMembers } from './evidence'
import { glideClasses } from './classes'
import { documentedApis, scriptName, surfaceOf, globalOnlyApis, namespacedGlobalOnlyApis } from './surface'

let platform: TestPlatform

beforeAll(() => {
    platform = testPlatform()
    installApp(platform, 'none')
})
afterAll(() => platform.data.close())

/** How a script gets hold of an object of each class whose members are looked at. */
const makers: Record<string, string> = {
    GlideRecord: 'new GlideRecord("sys_user")', GlideSystem: 'gs', GlideElement: 'new GlideRecord("sys_user").name', GlideDateTime: 'new GlideDateTime()', GlideDate: 'new GlideDate()',
    GlideTime: 'new GlideTime()', GlideDuration: 'new GlideDuration()', GlideAggregate: 'new GlideAggregate("sys_user")', GlideSession: 'gs.getSession()', GlideUser: 'gs.getUser()',
    GlideQueryCondition: 'new GlideRecord("sys_user").addQuery("name", 1)', GlideElementDescriptor: 'new GlideRecord("sys_user").name.getED()',
    GlideTableHierarchy: 'new GlideTableHierarchy("sys_user")', GlideSysAttachment: 'new GlideSysAttachment()', GlideDigest: 'new GlideDigest()',
    CertificateEncryption: 'new CertificateEncryption()', GlideSecureRandomUtil: 'GlideSecureRandomUtil', GlideStringUtil: 'GlideStringUtil', RESTMessageV2: 'new sn_ws.RESTMessageV2()',
    RESTResponseV2: '(() => { var r = new sn_ws.RESTMessageV2(); r.setEndpoint("http://127.0.0.1:1/"); r.setHttpMethod("get"); return r.execute() })()'
}

/** Documented classes that scripts can name and that nobody emulates. */
const missing = documentedApis().filter(api => ![...glideClasses.map(entry => entry.api), 'GlideSystem', 'JSON'].includes(api) && !surfaceOf(api)?.handed).map(scriptName)

/** What each of these says when it runs in a scope. One script for all: a context costs more than they do. */
function refusals(sources: readonly string[], scope: string): string[] {
    const tries = sources.map(source => `try { ${source}; said.push('nothing') } catch (error) { said.push(error.message) }`)
    return run(platform, `(function () { var said = []; ${tries.join('; ')}; return said })()`, begin(platform, scope)) as string[]
}

describe('the scoped surface is the documented one', () => {
    test('every class with documented members is looked at', () => {
        expect(glideClasses.map(({ api }) => api).filter(api => (surfaceOf(api)?.scoped.length ?? 0) > 0 && !makers[api])).toEqual([])
    })

    test.each(Object.keys(makers))('%s: every documented member is there, emulated or naming itself', api => {
        const names = surfaceOf(api)?.scoped ?? []
        const found = run(platform, `var it = ${makers[api]}; names.filter(name => typeof it[name] !== 'function' && name !== ${JSON.stringify(api)}).join()`, begin(platform), { names })
        expect(names.length).toBeGreaterThan(0)
        expect(found).toBe('')
    })

    test.each(notEmulatedMembers().map(({ api, member }) => [api, member]))('%s.%s is not emulated and says so', (api, member) => {
        expect(() => run(platform, `${makers[api as string]}.${member}()`)).toThrow(`NotEmulated: ${api}.${member}`)
    })

    test.each(Object.keys(makers).filter(api => surfaceOf(api)?.globalOnly?.length))('%s: members of the global scope are refused in the wording of instances', api => {
        for (const member of surfaceOf(api)?.globalOnly ?? []) {
            expect(() => run(platform, `${makers[api]}.${member}()`)).toThrow(new RegExp(`Function ${member} is not allowed in scope x_test`))
        }
    })

    test('gs.log advises', () => {
        expect(() => run(platform, 'gs.log("x")')).toThrow('Function log is not allowed in scope x_test. Use gs.debug() or gs.info() instead')
        run(platform, 'gs.log("x", "mine")', begin(platform, 'global'))
        expect(platform.lines.at(-1)).toMatchObject({ source: 'mine', message: 'x' })
    })

    test('what no page documents is undefined', () => {
        expect(run(platform, '[typeof gs.sleep, typeof gs.nothing, typeof new GlideRecord("sys_user").merged, typeof new GlideRecord("sys_user").element, typeof GlideEncrypter].join()'))
            .toBe('undefined,undefined,undefined,undefined,undefined')
    })

    test('documented classes that are not emulated are there by the hundred', () => {
        expect(missing.length).toBeGreaterThan(200)
        expect(missing).toEqual(expect.arrayContaining(['GlideSchedule', 'XMLDocument2', 'sn_sc.CartJS', 'sn_clotho.Transformer', 'sn_tfrm.Transformer', 'sn_erp_integration.API']))
    })

    test.each(['x_test', 'global'])('each of them says so by its name when it is touched, in scope %s', scope => {
        expect(refusals(missing.map(name => `new ${name}()`), scope)).toEqual(missing.map(name => `NotEmulated: ${name}`))
        expect(refusals(missing.map(name => `${name}.member()`), scope)).toEqual(missing.map(name => `NotEmulated: ${name}`))
    })

    test('documented for the global scope only: there it says so; in other scopes there is no such name, but by global.Name', () => {
        const names = globalOnlyApis()
        expect(refusals(names.map(name => `new ${name}()`), 'global')).toEqual(names.map(name => `NotEmulated: ${name}`))
        expect(refusals(names.map(name => `new ${name}()`), 'x_test')).toEqual(names.map(name => `${name} is not defined`))
        expect(refusals(names.map(name => `new global.${name}()`), 'x_test')).toEqual(names.map(name => `NotEmulated: global.${name}`))
    })

    test('documented for the global scope only, with a namespace: there it says so, elsewhere it is not there', () => {
        const names = namespacedGlobalOnlyApis()
        expect(refusals(names.map(name => `new ${name}()`), 'global')).toEqual(names.map(name => `NotEmulated: ${name}`))
        expect(refusals(names.map(name => `new ${name}()`), 'x_test').filter(message => !/is not defined|is not a constructor/.test(message))).toEqual([])
    })

    test.each(['GlideScopedEvaluator', 'Workflow', 'IPAddress', 'NumberFormatter', 'TemplatePrinter', 'GlideQuery'])('%s: in every scope', name => {
        expect(() => run(platform, `new ${name}()`)).toThrow(`NotEmulated: ${name}`)
        expect(() => run(platform, `new global.${name}()`)).toThrow(`NotEmulated: global.${name}`)
    })

    test('any use of such a name says so, its mention does not', () => {
        for (const use of ['Workflow.x', 'Workflow()', 'new Workflow', 'Workflow.x = 1', '"x" in Workflow', '({}) instanceof Workflow', 'String(Workflow)', 'class A extends Workflow {}', 'Object.keys(Workflow)']) {
            expect(() => run(platform, use)).toThrow('NotEmulated: Workflow')
        }
        expect(run(platform, 'typeof Workflow')).toBe('function')
    })

    test('a script may declare such a name of its own, and a script include replaces it', () => {
        expect(run(platform, 'var Workflow = 1; Workflow')).toBe(1)
        expect(run(platform, 'class IPAddress { get one() { return 1 } }; new IPAddress().one')).toBe(1)
        expect(run(platform, 'function ArrayUtil() { this.two = 2 } new ArrayUtil().two', begin(platform, 'global'))).toBe(2)
        store(platform, 'sys_script_include', { name: 'JSUtil', api_name: 'global.JSUtil', access: 'public', active: '1', sys_scope: 'global', script: 'var JSUtil = Class.create(); JSUtil.prototype = { three: 3 }' })
        expect(run(platform, 'new JSUtil().three', begin(platform, 'global'))).toBe(3)
        expect(run(platform, 'new global.JSUtil().three')).toBe(3)
        expect(run(platform, 'global.JSON.stringify([1])')).toBe('[1]')
    })
})

test('every emulated member has evidence, and only what says so is inferred', () => {
    const entries = evidence()
    expect(entries.every(entry => ['example', 'prose', 'type', 'inferred'].includes(entry.kind))).toBe(true)
    expect(entries.filter(entry => entry.kind !== 'inferred').every(entry => entry.page !== '')).toBe(true)
    expect(entries.filter(entry => entry.kind === 'inferred' && !entry.note).map(entry => `${entry.api}.${entry.member}`).sort()).toEqual([
        'GlideAggregate.toString', 'GlideDate.toString', 'GlideDuration.toString', 'GlideRecord.toString', 'GlideStringUtil.unescapeHTML', 'GlideSystem.log', 'GlideSystem.nowDateTime',
        'GlideSystem.print', 'GlideTime.toString', 'GlideUser.getFullName', 'GlideUser.toString'
    ].filter(name => entries.some(entry => `${entry.api}.${entry.member}` === name)))
    expect(glideClasses.length).toBeGreaterThan(20)
})
