import { begin, id, installThing, run, store, testPlatform, type TestPlatform } from '../testing/script-platform'
import type { Transaction } from '../contracts'

/** Values, their text, and conditions, as the pages' examples have them. */
let platform: TestPlatform
let tx: Transaction

const script = (source: string): unknown => run(platform, `(function () { ${source} })()`, tx)
const PRIORITY = { type: 'integer', label: 'Priority', maxLength: 40 }

beforeAll(() => {
    platform = testPlatform()
    installThing(platform, { state: { type: 'choice', label: 'State' }, priority: PRIORITY, title: { label: 'Title' }, owner: { type: 'reference', reference: 'sys_user' }, of: { type: 'table_name' }, record: { type: 'document_id', dependent: 'of' } }, 'none')
    platform.data.updateRow('sys_dictionary', id('field x_test_thing.title'), { mandatory: '1' }, 'platform')
    platform.data.syncSchema(['x_test_thing'])
    for (const [at, [state, priority]] of ([[1, 1], [2, 2], [7, 5], [1, 5], [7, 1], [1, 4], [3, 1]] as const).entries())
        store(platform, 'x_test_thing', { sys_id: id(`t${at}`), number: `N${at}`, title: at === 6 ? null : `title ${at}`, state: String(state), priority: String(priority), owner: at < 2 ? id('abel') : null, of: at === 0 ? 'sys_user' : null, record: at === 0 ? id('abel') : null })
    store(platform, 'sys_user', { sys_id: id('abel'), user_name: 'abel.tuter', name: 'Abel Tuter', active: '1', time_zone: 'Europe/Dublin' })
    store(platform, 'sys_user_role', { sys_id: id('reader'), name: 'x_test.reader' })
    store(platform, 'sys_user_has_role', { user: id('abel'), role: id('reader'), state: 'active' })
    const acl = store(platform, 'sys_security_acl', { name: 'x_test_thing', operation: 'read', type: 'record', active: '1', admin_overrides: '1' })
    store(platform, 'sys_security_acl_role', { sys_security_acl: acl, sys_user_role: id('reader') })
})
afterAll(() => platform.data.close())
beforeEach(() => { tx = begin(platform) })

const numbers = (build: string) => script(`var gr = new GlideRecord('x_test_thing'); ${build}; gr.orderBy('number'); gr.query(); var out = ''; while (gr.next()) out += gr.getValue('number').slice(-1); return out`)

describe('server-api-reference/c_GlideElementDescriptorScopedAPI.md', () => {
    test.each([
        ['getInternalType', 'priority', 'integer'], ['getLabel', 'priority', 'Priority'], ['getLength', 'priority', 40], ['getName', 'priority', 'priority'],
        ['isMandatory', 'title', true], ['isMandatory', 'priority', false], ['getInternalType', 'owner', 'reference']
    ])('%s of %s', (member, field, expected) => {
        expect(script(`var gr = new GlideRecord('x_test_thing'); gr.query('priority', '1'); var ed = gr.getElement('${field}').getED(); return ed.${member}()`)).toBe(expected)
    })
})

describe('server-api-reference/c_GlideQueryConditionScopedAPI.md', () => {
    const pair = (add: string, further: string) => numbers(`gr.${add}("state", "<", 3).${further}("state", "!=", 2); gr.${add}("priority", ">", 1).${further}("priority", "!=", 5)`)
    const either = (add: string, further: string) => numbers(`gr.${add}("state", "<", 3).${further}("state", ">", 5); gr.${add}("priority", 1).${further}("priority", 5)`)

    test('addCondition: state below 3 and not 2, priority above 1 and not 5', () => {
        expect(pair('addQuery', 'addCondition')).toBe('5')
    })

    test('addOrCondition: state below 3 or above 5, priority 1 or 5', () => {
        expect(either('addQuery', 'addOrCondition')).toBe('0234')
    })

    test('addUserCondition, addUserOrCondition: the same among what the user may ask for', () => {
        tx = begin(platform, 'x_test', 'abel.tuter')
        expect([pair('addUserQuery', 'addUserCondition'), either('addUserQuery', 'addUserOrCondition')]).toEqual(['5', '0234'])
    })
})

describe('server-api-reference/c_GlideAggregateScopedAPI.md', () => {
    const count = (build: string) => script(`var count = new GlideAggregate('x_test_thing'); count.addAggregate('COUNT'); ${build}; count.query(); count.next(); return Number(count.getAggregate('COUNT'))`)

    test('addNullQuery counts what has nothing there', () => {
        expect([count('count.addNullQuery("title")'), count('count.addNullQuery("owner")')]).toEqual([1, 5])
    })

    test('setCategory names a copy of the database to ask; what is found stays the same', () => {
        expect(count('count.setCategory("embedded_list")')).toBe(7)
    })
})

describe('server-api-reference/c_GlideTableHierarchyScopedAPI.md', () => {
    test('getName', () => {
        expect(script('return new GlideTableHierarchy("incident").getName()')).toBe('incident')
    })
})

describe('text of dates, times and spans', () => {
    test('toString of GlideDateTime is its value in UTC (server-api-reference/c_GlideDateTimeScoped.md)', () => {
        tx = begin(platform, 'x_test', 'abel.tuter')
        expect(script('var gdt = new GlideDateTime("2014-12-15 04:10:00"); return gdt.toString()')).toBe('2014-12-15 04:10:00')
    })

    test('GlideDate: getDisplayValue, getDisplayValueInternal (server-api-reference/c_GlideDateScopedAPI.md), toString (inferred)', () => {
        expect(script('var gd = new GlideDate(); gd.setValue("2025-04-21"); return [gd.getDisplayValue(), gd.getDisplayValueInternal(), gd.toString()].join()')).toBe('2025-04-21,2025-04-21,2025-04-21')
    })

    test('GlideDate: getDisplayValueLang by language and style (server-api-reference/c_GlideDateScopedAPI.md)', () => {
        expect(script(`var gd = new GlideDate(); gd.setValue('2023-01-18'); 
            return [['full', 'fr'], ['long', 'en-GB'], ['medium', 'de'], ['short', 'es-MX']].map(way => gd.getDisplayValueLang(way[0], way[1])).join('|')`))
            .toBe('mercredi 18 janvier 2023|18 January 2023|18.01.2023|18/01/23')
    })

    test('GlideTime (server-api-reference/c_GlideTimeScopedAPI.md) and GlideDuration (server-api-reference/c_GlideDurationScopedAPI.md): toString is their value (inferred)', () => {
        expect(script('var time = new GlideTime(); time.setValue("08:00:00"); var span = new GlideDuration("3 12:00:00"); return [time.toString() === time.getValue(), span.toString() === span.getValue()].join()')).toBe('true,true')
    })
})

describe('operators on more types of field (platform-user-interface/r_OpAvailableFiltersQueries.md, api-reference/scripts/c_UsingGlideRecordToQueryTables.md)', () => {
    test.each([
        ['= on a choice', 'gr.addQuery("state", 7)', '24'],
        ['= on sys_id', `gr.addQuery('sys_id', '${id('t3')}')`, '3'],
        ['= on a reference', `gr.addQuery('owner', '${id('abel')}')`, '01'],
        ['!= on a reference', `gr.addQuery('owner', '!=', '${id('nobody')}')`, '01'],
        ['!= on a choice', 'gr.addQuery("state", "!=", 1)', '1246'],
        ['IN on a choice', 'gr.addQuery("state", "IN", "2,3")', '16'],
        ['NOT IN on a choice', 'gr.addQuery("state", "NOT IN", "1,7")', '16'],
        ['IN on a reference', `gr.addQuery("owner", "IN", "${id('abel')},${id('nobody')}")`, '01'],
        ['= on a document id', `gr.addQuery('record', '${id('abel')}')`, '0'],
        ['ISEMPTY on a reference', 'gr.addNullQuery("owner")', '23456'],
        ['IN on sys_id', `gr.addQuery("sys_id", "IN", ["${id('t3')}", "${id('t5')}"])`, '35'],
        ['!= on sys_id', `gr.addQuery("sys_id", "!=", "${id('t3')}"); gr.addQuery("state", 1)`, '05'],
        ['IN on text', 'gr.addQuery("number", "IN", "N1,n2,N9")', '12'],
        ['ISEMPTY on a document id', 'gr.addNullQuery("record")', '123456'],
        ['= on the name of a table', 'gr.addQuery("of", "sys_user")', '0'],
        ['NOT IN on the name of a table', 'gr.addQuery("of", "NOT IN", "incident,problem")', '0'],
        ['IN on the name of a table', 'gr.addQuery("of", "IN", "sys_user,incident")', '0'],
        ['DYNAMIC (platform-user-interface/r_UsingTheDynamicOperator.md) on a reference', 'gr.addEncodedQuery("ownerDYNAMIC90d1921e5f510100a9ad2572f2b477fe")', '01']
    ])('%s', (_name, build, expected) => {
        tx = begin(platform, 'x_test', 'abel.tuter')
        expect(numbers(build)).toBe(expected)
    })

    test('ISEMPTY on a choice', () => {
        tx = begin(platform, 'x_test', 'abel.tuter')
        expect(numbers('gr.addNullQuery("state")')).toBe('')
        store(platform, 'x_test_thing', { sys_id: id('t9'), number: 'N9', state: null })
        try {
            expect(numbers('gr.addNullQuery("state")')).toBe('9')
        } finally {
            platform.data.deleteRow('x_test_thing', id('t9'), 'platform')
        }
    })
})
