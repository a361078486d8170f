import { begin, id, installThing, run, store, testPlatform, type TestPlatform } from '../testing/script-platform'

let platform: TestPlatform

const script = (source: string, userName?: string): unknown => run(platform, `(function () { ${source} })()`, begin(platform, 'x_test', userName))
const numbers = (build: string) => script(`var gr = new GlideRecord('x_test_thing'); ${build}; gr.orderBy('number'); gr.query(); var out = []; while (gr.next()) out.push(gr.getValue('number')); return out.join()`)

beforeAll(() => {
    platform = testPlatform()
    installThing(platform, {
        state: { type: 'integer', choices: { 1: 'New', 2: 'Active', 7: 'Closed' } }, priority: { type: 'integer' }, empty_choice: {}, suggestion: {}, sum: { type: 'integer' }, filter: { type: 'conditions', maxLength: 20 }
    }, 'none')
    const dictionary = (field: string, values: Record<string, string>) => { platform.data.updateRow('sys_dictionary', id(`field x_test_thing.${field}`), values, 'platform') }
    dictionary('empty_choice', { choice: '3' })
    dictionary('suggestion', { choice: '2' })
    dictionary('sum', { virtual: '1' })
    platform.data.syncSchema(['x_test_thing'])
    for (const [at, [state, priority]] of ([[1, 1], [2, 2], [7, 5], [1, 5], [7, 1], [1, 4], [3, 1]] as const).entries()) {
        store(platform, 'x_test_thing', { number: `N${at}`, name: `thing ${at}`, state: String(state), priority: String(priority) })
    }
    store(platform, 'sys_user', { sys_id: id('abel'), user_name: 'abel.tuter', name: 'Abel Tuter', active: '1' })
})
afterAll(() => platform.data.close())

describe('server-api-reference/c_GlideRecordScopedAPI.md and c_GlideQueryConditionScopedAPI.md', () => {
    test('addSystemEncodedQuery', () => {
        expect(numbers('gr.addSystemEncodedQuery("priority=1^ORpriority=2")')).toBe('N0,N1,N4,N6')
    })

    test('addSystemCondition: each condition and its further ones must hold', () => {
        expect(numbers('gr.addSystemQuery("state", "<", 3).addSystemCondition("state", "!=", 2); gr.addSystemQuery("priority", ">", 1).addSystemCondition("priority", "!=", 5)')).toBe('N5')
    })

    test('addSystemOrCondition: one of each pair must hold, by two arguments or three', () => {
        expect(numbers('gr.addSystemQuery("state", "<", 3).addSystemOrCondition("state", ">", 5); gr.addSystemQuery("priority", 1).addSystemOrCondition("priority", 5)')).toBe('N0,N2,N3,N4')
    })

    test('canDelete goes by the table\'s rules and the user\'s roles', () => {
        const rule = { name: 'x_test_thing', operation: 'delete', type: 'record', active: '1', admin_overrides: '1' }
        store(platform, 'sys_user_role', { sys_id: id('keeper'), name: 'x_test.keeper' })
        store(platform, 'sys_user', { sys_id: id('keep'), user_name: 'keep', name: 'Keep', active: '1' })
        store(platform, 'sys_user_has_role', { user: id('keep'), role: id('keeper'), state: 'active' })
        const acl = store(platform, 'sys_security_acl', rule)
        store(platform, 'sys_security_acl_role', { sys_security_acl: acl, sys_user_role: id('keeper') })
        expect(script('return new GlideRecord("x_test_thing").canDelete()', 'abel.tuter')).toBe(false)
        expect(script('return new GlideRecord("x_test_thing").canDelete()', 'keep')).toBe(true)
    })

    test('setCategory names a copy of the database to read from; what is found stays the same', () => {
        expect(numbers('gr.setCategory("embedded_list")')).toBe('N0,N1,N2,N3,N4,N5,N6')
        expect(script('var ga = new GlideAggregate("x_test_thing"); ga.setCategory("embedded_list"); ga.addAggregate("COUNT"); ga.query(); ga.next(); return Number(ga.getAggregate("COUNT"))')).toBe(7)
    })
})

test('a field of conditions keeps its encoded query whole, however long', () => {
    const query = Array.from({ length: 50 }, (_, at) => `nameSTARTSWITHthing ${at}`).join('^OR')
    const kept = script(`var gr = new GlideRecord('x_test_thing'); gr.filter = '${query}'; var made = gr.insert(); var again = new GlideRecord('x_test_thing'); again.get(made);
        var filter = again.getValue('filter'); again.deleteRecord(); return filter`)
    expect(kept).toBe(query)
})

describe('server-api-reference/c_GlideElementDescriptorScopedAPI.md', () => {
    const ask = (field: string, member: string) => script(`return new GlideRecord('x_test_thing').getElement('${field}').getED().${member}()`)

    test('getPlural: as recorded beside the label', () => {
        store(platform, 'sys_documentation', { name: 'x_test_thing', element: null, language: 'en', label: 'Thing', plural: 'Many things' })
        store(platform, 'sys_documentation', { name: 'x_test_thing', element: 'priority', language: 'en', label: 'Priority', plural: 'Priorities' })
        expect(script('var gr = new GlideRecord("x_test_thing"); gr.query(); return gr.getED().getPlural()')).toBe('Many things')
        expect(ask('priority', 'getPlural')).toBe('Priorities')
        expect(ask('name', 'getPlural')).toBe('names')
    })

    test('isAutoOrSysID', () => {
        expect(['priority', 'sys_id', 'sys_created_on', 'sys_mod_count'].map(field => ask(field, 'isAutoOrSysID'))).toEqual([false, true, true, true])
    })

    test('isChoiceTable: a dropdown even without entries, a suggestion is none', () => {
        expect(['state', 'empty_choice', 'suggestion', 'priority'].map(field => ask(field, 'isChoiceTable'))).toEqual([true, true, false, false])
    })

    test('isVirtual: a calculated field', () => {
        expect([ask('priority', 'isVirtual'), ask('sum', 'isVirtual')]).toEqual([false, true])
    })

    test('isEdgeEncrypted, isEncrypted: without their plugins, never', () => {
        expect([ask('priority', 'isEdgeEncrypted'), ask('name', 'isEncrypted')]).toEqual([false, false])
    })
})

describe('server-api-reference/c_GlideTableHierarchyScopedAPI.md', () => {
    const list = (table: string, member: string) => String(script(`return new GlideTableHierarchy('${table}').${member}()`)).split(',')

    test('getTableExtensions: all that extend the table, at any depth, without itself', () => {
        const all = list('sys_metadata', 'getTableExtensions')
        expect(all).toEqual(expect.arrayContaining(['sys_script', 'sysauto', 'sysauto_script']))
        expect(all).not.toContain('sys_metadata')
        expect(new Set(all).size).toBe(all.length)
    })

    test('getAllExtensions: the table first', () => {
        expect(list('sysauto', 'getAllExtensions')).toEqual(['sysauto', ...list('sysauto', 'getTableExtensions')])
    })

    test('getHierarchy: the table and what it extends', () => {
        expect(list('sysauto_script', 'getHierarchy')).toEqual(['sysauto_script', 'sysauto', 'sys_metadata'])
    })
})

describe('server-api-reference/c_GlideSysAttachmentScopedAPI.md', () => {
    const on = (name: string) => `var rec = new GlideRecord('x_test_thing'); rec.get('number', '${name}'); var attachment = new GlideSysAttachment();`

    test('writeContentStream: a copy of the content on another record', () => {
        expect(script(`${on('N0')} var first = attachment.write(rec, 'a.txt', 'text/plain', 'I am text.'); var source = new GlideRecord('sys_attachment'); source.get(first);
            var other = new GlideRecord('x_test_thing'); other.get('number', 'N1');
            attachment.writeContentStream(other, source.getValue('file_name'), source.getValue('content_type'), attachment.getContentStream(source.getValue('sys_id')));
            var found = attachment.getAttachments('x_test_thing', other.getUniqueValue()); found.next();
            return [found.getValue('file_name'), found.getValue('content_type'), attachment.getContent(found)].join()`)).toBe('a.txt,text/plain,I am text.')
    })

    test('a record that is not there takes no attachment: null', () => {
        expect(script('return String(new GlideSysAttachment().write(new GlideRecord("x_test_thing"), "a.txt", "text/plain", "a"))')).toBe('null')
    })

    test('getContent and getContentBase64 answer undefined to global code', () => {
        const global = (source: string) => run(platform, `(function () { ${source} })()`, begin(platform, 'global'))
        expect(global(`${on('N0')} var found = attachment.getAttachments('x_test_thing', rec.getUniqueValue()); found.next();
            return [typeof attachment.getContent(found), typeof attachment.getContentBase64(found)].join()`)).toBe('undefined,undefined')
    })

    test('no more than 5 MB are read', () => {
        expect(script(`${on('N2')} attachment.write(rec, 'large.txt', 'text/plain', 'x'.repeat(5 * 1024 * 1024 + 1)); var found = attachment.getAttachments('x_test_thing', rec.getUniqueValue());
            found.next(); return [attachment.getContent(found).length, found.getValue('size_bytes')].join()`)).toBe('5242880,5242881')
    })

    test.each(['addAttribute', 'addMultipleAttributes', 'deleteAllAttributes', 'deleteAttribute', 'fetchAllAttributes', 'fetchAttribute', 'updateAllAttributes', 'updateAttribute'])('%s is not emulated', member => {
        expect(() => script(`new GlideSysAttachment().${member}('a', 'b', 'c')`)).toThrow(`NotEmulated: GlideSysAttachment.${member}`)
    })
})
