import { begin, defineTable, id, installThing, run, store, testPlatform, type TestPlatform } from '../testing/script-platform'
import type { Transaction } from '../contracts'

let platform: TestPlatform
let tx: Transaction

const script = (source: string): unknown => run(platform, `(function () { ${source} })()`, tx)

beforeAll(() => {
    platform = testPlatform()
    installThing(platform, {
        title: {}, category: { choices: { hardware: 'Hardware', software: 'Software' } }, kind: { dependent: 'category', choices: {} },
        state: { type: 'integer', default: '1', choices: { 1: 'New', 2: 'Done' } }, note: {}
    }, 'none')
    platform.data.updateRow('sys_db_object', id('table x_test_thing'), { is_extendable: '1' }, 'platform')
    defineTable(platform, 'x_test_part', {})
    defineTable(platform, 'x_test_tiny', {})
    platform.data.updateRow('sys_db_object', id('table x_test_part'), { super_class: id('table x_test_thing') }, 'platform')
    platform.data.updateRow('sys_db_object', id('table x_test_tiny'), { super_class: id('table x_test_part') }, 'platform')
    const choice = (element: string, value: string, label: string, extra = {}): string =>
        store(platform, 'sys_choice', { sys_id: id(`${element} ${value} ${JSON.stringify(extra)}`), name: 'x_test_thing', element, value, label, sequence: '1', language: 'en', inactive: '0', ...extra })
    choice('kind', 'disk', 'Disk', { dependent_value: 'hardware' })
    choice('kind', 'virus', 'Virus', { dependent_value: 'software' })
    choice('kind', 'other', 'Other hardware', { dependent_value: 'hardware' })
    choice('kind', 'other', 'Other software', { dependent_value: 'software' })
    choice('kind', 'any', 'Anything')
    choice('state', '1', 'Neu', { language: 'de' })
    store(platform, 'sys_documentation', { sys_id: id('label'), name: 'x_test_thing', element: 'title', language: 'de', label: 'Titel' })
    store(platform, 'sys_user', { sys_id: id('uwe'), user_name: 'uwe', name: 'Uwe', active: '1', preferred_language: 'de' })
})
afterAll(() => platform.data.close())

beforeEach(() => { tx = begin(platform) })

describe('dictionary overrides (platform-administration/table-administration-and-data-management/c_DictionaryOverrides.md, t_DefineADictionaryOverride.md)', () => {
    beforeAll(() => {
        const override = (table: string, element: string, values: Record<string, string>): string =>
            store(platform, 'sys_dictionary_override', { sys_id: id(`${table} ${element}`), name: table, base_table: 'x_test_thing', element, ...values })
        override('x_test_part', 'state', { default_value_override: '1', default_value: '2', mandatory_override: '1', mandatory: '1', attributes_override: '1', attributes: 'no_email' })
        override('x_test_part', 'note', { default_value: 'not ticked', read_only_override: '1', read_only: '1' })
        override('x_test_part', 'title', { display_override: '1' })
        override('x_test_part', 'kind', { dependent_override: '1', dependent: 'title' })
    })

    test('the default, the mandatory and the read-only state of a child table\'s field, inherited by its own children', () => {
        const state = (table: string): unknown => script(`var gr = new GlideRecord('${table}'); gr.insert(); return [gr.state, gr.note.nil()].join()`)
        expect([state('x_test_thing'), state('x_test_part'), state('x_test_tiny')]).toEqual(['1,true', '2,true', '2,true'])
        const { dictionary } = platform.data
        expect(['x_test_thing', 'x_test_part', 'x_test_tiny'].map(table => dictionary.fields(table).get('state')?.mandatory)).toEqual([false, true, true])
        expect([dictionary.fields('x_test_thing').get('note')?.readOnly, dictionary.fields('x_test_tiny').get('note')?.readOnly]).toEqual([false, true])
        expect(script('return [new GlideRecord("x_test_part").state.getED().isMandatory(), new GlideRecord("x_test_part").state.getAttribute("no_email"), new GlideRecord("x_test_thing").state.getED().isMandatory()].join()')).toBe('true,true,false')
        expect(dictionary.fields('x_test_tiny').get('kind')?.dependent).toBe('title')
    })

    test('another override further down wins', () => {
        store(platform, 'sys_dictionary_override', { sys_id: id('down'), name: 'x_test_tiny', base_table: 'x_test_thing', element: 'state', default_value_override: '1', default_value: '1' })
        expect(script('var gr = new GlideRecord("x_test_tiny"); gr.insert(); return gr.state + ""')).toBe('1')
        expect(platform.data.dictionary.fields('x_test_tiny').get('state')?.mandatory).toBe(true)
    })

    test('the display value', () => {
        expect(script(`var out = []; ['x_test_thing', 'x_test_part', 'x_test_tiny'].forEach(function (table) { var gr = new GlideRecord(table); gr.name = 'name'; gr.title = 'title'; gr.insert(); out.push(gr.getDisplayValue()) }); return out.join()`))
            .toBe('name,title,title')
    })
})

describe('choices', () => {
    test('that depend on another field (platform-administration/t_MakingAFieldDependent.md; server-api-reference/c_GlideElementScopedAPI.md, getChoices)', () => {
        expect(script('var gr = new GlideRecord("x_test_thing"); return [gr.kind.getChoices("hardware").sort(), gr.kind.getChoices("software").sort(), gr.kind.getChoices().length].join("/")')).toBe('any,disk,other/any,other,virus/4')
        expect(script(`var out = []; ['hardware', 'software', ''].forEach(function (category) { var gr = new GlideRecord('x_test_thing'); gr.category = category; gr.kind = 'other'; gr.insert(); out.push(gr.kind.getDisplayValue()) }); return out.join()`))
            .toBe('Other hardware,Other software,Other hardware')
    })

    test('have labels in languages; what is not translated is English (getDisplayValueLang, getLabelLang)', () => {
        const shown = 'var gr = new GlideRecord("x_test_thing"); gr.state = 1; gr.insert(); var first = gr.state.getDisplayValue(); gr.state = 2; return [first, gr.state.getDisplayValue()].join()'
        expect(script(shown)).toBe('New,Done')
        expect(script('var gr = new GlideRecord("x_test_thing"); gr.state = 1; return [gr.state.getDisplayValueLang("de"), gr.state.getDisplayValueLang("fr"), gr.title.getLabelLang("de"), gr.title.getLabelLang("fr")].join()')).toBe('Neu,New,Titel,title')
        tx = begin(platform, 'x_test', 'uwe')
        expect(script(shown)).toBe('Neu,Done')
        expect(script('var gr = new GlideRecord("x_test_thing"); gr.state.setDisplayValue("Neu"); return [gr.state, gs.getSession().getLanguage(), gr.state.getChoices().join("/")].join()')).toBe('1,de,1/2')
    })
})
