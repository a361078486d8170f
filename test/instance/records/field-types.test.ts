import { begin, id, installThing, run, store, testPlatform, type TestPlatform } from '../testing/script-platform'

/** What fields of each type take and show (docs: platform-administration/r_FieldTypes.md); what that page leaves open is inferred. */
let platform: TestPlatform

const script = (source: string, user?: string): unknown => run(platform, `(function () { ${source} })()`, begin(platform, 'x_test', user))
/** What is stored and shown of values that a script set, one after the other. */
const kept = (field: string, values: readonly string[], user?: string): unknown => script(
    `return ${JSON.stringify(values)}.map(value => { var gr = new GlideRecord('x_test_thing'); gr.setValue('${field}', value); var again = new GlideRecord('x_test_thing'); again.get(gr.insert());
        return again.getValue('${field}') + '/' + again.getDisplayValue('${field}') }).join(' ')`, user)

beforeAll(() => {
    platform = testPlatform()
    installThing(platform, {
        text: { maxLength: 5 }, whole: { type: 'integer' }, flag: { type: 'boolean' }, due: { type: 'glide_date_time' }, pick: { type: 'choice', choices: { 1: 'New', 2: 'Done' } },
        owner: { type: 'reference', reference: 'sys_user' }, of: { type: 'table_name' }, record: { type: 'document_id', dependent: 'of' }, filter: { type: 'conditions' },
        secret: { type: 'password2', maxLength: 255 }, note: { type: 'journal_input', maxLength: 4000 }, code: { type: 'script', maxLength: 4000 }
    }, 'none')
    store(platform, 'sys_user', { sys_id: id('eva'), user_name: 'eva', name: 'Eva', active: '1', time_zone: 'Europe/Berlin' })
})
afterAll(() => platform.data.close())

test('string: cut at the length of its column', () => {
    expect(kept('text', ['one', 'twelve'])).toBe('one/one twelv/twelv')
})

test('integer: no decimals; text that is no number leaves it empty', () => {
    expect(kept('whole', ['12', '3.9', '1,234', 'many'])).toBe('12/12 3/3 1234/1,234 null/')
})

test('boolean: true or false', () => {
    expect(kept('flag', ['true', '1', 'false', '0', ''])).toBe('1/true 1/true 0/false 0/false 0/false')
})

test('glide_date_time: kept in UTC, shown in the user\'s time zone (server-api-reference/c_GlideDateTimeScoped.md)', () => {
    expect(kept('due', ['2026-07-01 10:00:00', '2026-01-01 10:00:00'], 'eva')).toBe('2026-07-01 10:00:00/2026-07-01 12:00:00 2026-01-01 10:00:00/2026-01-01 11:00:00')
})

test('choice: the label of the value is shown; a value that is no choice is kept as it is', () => {
    expect(kept('pick', ['1', '2', '3'])).toBe('1/New 2/Done 3/3')
})

test('reference: the record is shown by its display value; one that is not there shows nothing', () => {
    expect(kept('owner', [id('eva')])).toBe(`${id('eva')}/Eva`)
    expect(kept('owner', [id('nobody')])).toBe(`${id('nobody')}/`)
})

test('table_name and document_id: the record of the table that the other field names', () => {
    expect(script(`var gr = new GlideRecord('x_test_thing'); gr.of = 'sys_user'; gr.record = '${id('eva')}'; gr.insert(); return [gr.getValue('of'), gr.of.getDisplayValue(), gr.getValue('record'), gr.record.getDisplayValue()].join('/')`))
        .toBe(`sys_user/User/${id('eva')}/User: Eva`)
    expect(kept('of', ['x_none_such'])).toMatch(/^x_none_such\//)
})

test('conditions: an encoded query', () => {
    expect(kept('filter', ['active=true^ORDERBYname'])).toBe('active=true^ORDERBYname/active=true^ORDERBYname')
})

test('password2: encrypted where it is stored, decrypted within the instance (server-api-reference/c_GlideElementScopedAPI.md, getDecryptedValue)', () => {
    const [stored, shown, clear] = script(`var gr = new GlideRecord('x_test_thing'); gr.secret.setDisplayValue('s3cret'); gr.insert();
        return [gr.getValue('secret'), gr.secret.getDisplayValue(), gr.secret.getDecryptedValue()]`) as string[]
    expect(stored).not.toContain('s3cret')
    expect([shown === 's3cret', clear]).toEqual([false, 's3cret'])
})

test('journal_input: entries are taken and kept apart from the row (platform-administration/c_JournalFields.md)', () => {
    expect(script(`var gr = new GlideRecord('x_test_thing'); gr.note = 'first'; var made = gr.insert(); gr.note = 'second'; gr.update(); var again = new GlideRecord('x_test_thing'); again.get(made);
        return [again.getValue('note'), /first/.test(again.note.getJournalEntry(-1)), /second/.test(again.note.getJournalEntry(1))].map(String).join()`)).toBe('null,true,true')
})

test('script: text as it is', () => {
    expect(kept('code', ['if (a < b && c) {\\n}'])).toBe('if (a < b && c) {\\n}/if (a < b && c) {\\n}')
})
