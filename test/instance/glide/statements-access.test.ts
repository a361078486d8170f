import { begin, id, installThing, run, store, testPlatform, type TestPlatform } from '../testing/script-platform'

/** GlideRecordSecure (scripts/p_GlideServerAPIs.md) and records of extended tables (c_GlideRecordScopedAPI.md, c_GlideElementScopedAPI.md). */
let platform: TestPlatform

const script = (source: string, scope = 'x_test', user?: string): unknown => run(platform, `(function () { ${source} })()`, begin(platform, scope, user))
const asAnn = (source: string) => script(source, 'x_test', 'ann')
const all = 'var all = new GlideRecord("x_test_thing"); all.orderBy("number"); all.query(); var out = []; while (all.next()) out.push([all.number, all.title, all.val].join(" ")); return out.join();'

function acl(name: string, operation: string, condition: string | null): void {
    store(platform, 'sys_security_acl', { sys_id: id(`${name} ${operation}`), name, operation, type: 'record', active: '1', admin_overrides: '1', decision_type: 'allow', condition })
    store(platform, 'sys_security_acl_role', { sys_security_acl: id(`${name} ${operation}`), sys_user_role: id('editor') })
}

beforeAll(() => {
    platform = testPlatform()
    installThing(platform, { title: {}, val: {}, hidden: {} }, 'none')
    store(platform, 'sys_user_role', { sys_id: id('editor'), name: 'x_test.editor' })
    store(platform, 'sys_user_role', { sys_id: id('other'), name: 'x_test.other' })
    store(platform, 'sys_user', { sys_id: id('ann'), user_name: 'ann', name: 'Ann', active: '1' })
    store(platform, 'sys_user_has_role', { sys_id: id('ann editor'), user: id('ann'), role: id('editor'), state: 'active' })
    acl('x_test_thing', 'read', 'title!=secret')
    acl('x_test_thing', 'write', 'title!=locked')
    acl('x_test_thing', 'delete', 'title=open')
    acl('x_test_thing', 'create', null)
    for (const [name, operation] of [['x_test_thing.val', 'write'], ['x_test_thing.hidden', 'read']] as const) {
        store(platform, 'sys_security_acl', { sys_id: id(`${name} ${operation}`), name, operation, type: 'record', active: '1', admin_overrides: '1', decision_type: 'allow' })
        store(platform, 'sys_security_acl_role', { sys_security_acl: id(`${name} ${operation}`), sys_user_role: id('other') })
    }
})
afterAll(() => platform.data.close())
beforeEach(() => {
    script('var gr = new GlideRecord("x_test_thing"); gr.query(); gr.deleteMultiple()')
    for (const [at, title] of ['open', 'locked', 'secret'].entries()) store(platform, 'x_test_thing', { sys_id: id(title), number: `N${at}`, title, val: 'v', hidden: 'h' })
})

describe('scripts/p_GlideServerAPIs.md, "Using GlideRecordSecure"', () => {
    test('next() goes by itself to the records that may be read; a field that may not be is null', () => {
        expect(asAnn('var gr = new GlideRecordSecure("x_test_thing"); gr.orderBy("number"); gr.query(); var out = []; while (gr.next()) out.push(gr.title + " " + gr.getValue("hidden") + gr.getValue("val")); return out.join()')).toBe('open nullv,locked nullv')
        expect(asAnn('var gr = new GlideRecord("x_test_thing"); gr.orderBy("number"); gr.query(); var out = []; while (gr.next()) out.push(gr.getValue("hidden")); return out.join()')).toBe('h,h,h')
    })

    test('the page\'s loop: update() says null where the record may not be written, a field that may not be is set to NULL', () => {
        expect(asAnn(`var count = 0; var gr = new GlideRecordSecure('x_test_thing'); gr.query(); while (gr.next()) { gr.val = 'val-' + gr.number; if (gr.update()) count++; } ${all.replace('return ', 'return count + " " + ')}`)).toBe('1 N0 open ,N1 locked v,N2 secret v')
    })

    test('deleteRecord, and many at once: what may not be written or deleted stays', () => {
        expect(asAnn(`var gr = new GlideRecordSecure('x_test_thing'); gr.get('number', 'N1'); gr.deleteRecord(); gr = new GlideRecordSecure('x_test_thing'); gr.query(); gr.deleteMultiple(); ${all}`)).toBe('N1 locked v,N2 secret v')
        expect(asAnn(`var gr = new GlideRecordSecure('x_test_thing'); gr.query(); gr.setValue('title', 'changed'); gr.updateMultiple(); ${all}`)).toBe('N1 locked v,N2 secret v')
        expect(asAnn(`var gr = new GlideRecord('x_test_thing'); gr.query(); gr.setValue('title', 'changed'); gr.updateMultiple(); ${all}`)).toBe('N1 changed v,N2 changed v')
    })
})

describe('a record of an extended table', () => {
    const global = (source: string) => script(source, 'global')

    test('getTableName is that of the GlideRecord, getRecordClassName that of the record; a field belongs to the table that declares it', () => {
        expect(global(`var made = new GlideRecord('incident'); made.short_description = 'a'; var id = made.insert(); var gr = new GlideRecord('task'); gr.get(id);
            return [gr.getTableName(), gr.getRecordClassName(), made.short_description.getTableName(), made.caller_id.getTableName(), gr.isValidField('caller_id'), gr.getValue('caller_id')].join()`)).toBe('task,incident,task,incident,false,')
    })

    test('written and deleted by its parent\'s table', () => {
        expect(global(`var gr = new GlideRecord('task'); gr.get('short_description', 'a'); gr.short_description = 'b'; gr.update(); var child = new GlideRecord('incident'); child.get(gr.getUniqueValue());
            var seen = [child.short_description, child.sys_class_name, child.sys_mod_count].join(); gr.deleteRecord(); child = new GlideRecord('incident'); child.query(); return seen + child.getRowCount()`)).toBe('b,incident,10')
    })

    test('INSTANCEOF (scripts/c_UsingGlideRecordToQueryTables.md)', () => {
        expect(global(`var made = new GlideRecord('incident'); made.insert(); made = new GlideRecord('problem'); made.insert();
            return ['incident', 'task', 'change_request'].map(function (name) { var gr = new GlideRecord('task'); gr.addQuery('sys_class_name', 'INSTANCEOF', name); gr.query(); return gr.getRowCount() }).join()`)).toBe('1,2,0')
    })
})
