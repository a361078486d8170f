import { begin, installApp, run, store, testPlatform, type TestPlatform } from '../engine/fixture'
import { evidence, notEmulatedMembers } from './evidence'
import { glideClasses } from './index'
import { surfaceOf } from './surface'

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
    CertificateEncryption: 'new CertificateEncryption()', GlideSecureRandomUtil: 'GlideSecureRandomUtil', GlideStringUtil: 'GlideStringUtil', RESTMessageV2: 'new sn_ws.RESTMessageV2()'
}

describe('the scoped surface is the documented one', () => {
    test.each(Object.keys(makers))('%s: every documented member is there, emulated or naming itself', api => {
        const names = surfaceOf(api)?.scoped ?? []
        const found = run(platform, `var it = ${makers[api]}; names.filter(name => typeof it[name] !== 'function' && name !== ${JSON.stringify(api)}).join()`, begin(platform), { names })
        expect(names.length).toBeGreaterThan(0)
        expect(found).toBe('')
    })

    test.each(notEmulatedMembers().filter(({ api }) => makers[api]).map(({ api, member }) => [api, member]))('%s.%s is not emulated and says so', (api, member) => {
        expect(() => run(platform, `${makers[api as string]}.${member}()`)).toThrow(`NotEmulated: ${api}.${member}`)
    })

    test.each(['GlideRecord', 'GlideSystem', 'GlideElement', 'GlideDateTime', 'GlideAggregate'])('%s: members of the global scope are refused in the wording of instances', api => {
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

    test('a documented class that is not emulated says so', () => {
        expect(() => run(platform, 'new GlideSchedule()')).toThrow('NotEmulated: GlideSchedule')
        expect(() => run(platform, 'new sn_sc.CartJS()')).toThrow('NotEmulated: sn_sc.CartJS')
    })

    test.each(['GlideScopedEvaluator', 'Workflow', 'IPAddress', 'NumberFormatter', 'TemplatePrinter', 'GlideQuery'])('%s: in every scope', name => {
        expect(() => run(platform, `new ${name}()`)).toThrow(`NotEmulated: ${name}`)
        expect(() => run(platform, `new global.${name}()`)).toThrow(`NotEmulated: global.${name}`)
    })

    test.each(['ArrayUtil', 'JSUtil', 'TableUtils', 'GlideRecordUtil', 'DateTimeUtils', 'GlideEncrypter'])('%s: global only', name => {
        expect(() => run(platform, `new ${name}()`, begin(platform, 'global'))).toThrow(`NotEmulated: ${name}`)
        expect(() => run(platform, `new global.${name}()`)).toThrow(`NotEmulated: global.${name}`)
        expect(run(platform, `typeof ${name}`)).toBe('undefined')
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
        'GlideAggregate.toString', 'GlideDate.toString', 'GlideDuration.toString', 'GlideRecord.toString', 'GlideRecordSecure.toString', 'GlideStringUtil.unescapeHTML', 'GlideSystem.log', 'GlideSystem.nowDateTime',
        'GlideSystem.print', 'GlideTime.toString', 'GlideUser.getFullName', 'GlideUser.toString'
    ].filter(name => entries.some(entry => `${entry.api}.${entry.member}` === name)))
    expect(glideClasses.length).toBeGreaterThan(20)
})
