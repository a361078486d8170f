import { begin, defineTable, id, installThing, run, store, testPlatform, type TestPlatform } from '../testing/script-platform'

/** Statements of the pages about writing records: defaults, journals, cascades, business rules. Each test names its page. */
let platform: TestPlatform
let rules: string[] = []

const script = (source: string, user?: string): unknown => run(platform, `(function () { ${source} })()`, begin(platform, 'x_test', user))
const said = () => platform.lines.filter(line => line.level === 'info' && line.source === 'x_test').map(line => line.message)

function rule(when: string, operations: string, source: string, more: Record<string, string> = {}): void {
    const sysId = id(`rule ${rules.length}`)
    const actions = Object.fromEntries(operations.split(',').map(operation => [`action_${operation}`, '1']))
    store(platform, 'sys_script', { sys_id: sysId, name: `rule ${rules.length}`, collection: 'x_test_thing', when, order: String(100 + rules.length), active: '1', advanced: '1', script: source, sys_scope: id('app x_test'), ...actions, ...more })
    rules.push(sysId)
}

beforeAll(() => {
    platform = testPlatform()
    installThing(platform, {
        title: { label: 'Title' }, priority: { type: 'integer', default: '4', choices: { 4: 'Low', 5: 'Planning' } }, active: { type: 'boolean', default: 'true' }, owner: { type: 'reference', reference: 'sys_user', default: 'javascript:if (gs.hasRole("x_test.itil")) current.owner = gs.getUserID();' },
        span: { type: 'glide_duration', default: 'javascript:current.span.setDisplayValue(\'3 04:30:14\');' }, notes: { type: 'journal_input', label: 'Notes' }
    }, 'none')
    defineTable(platform, 'x_test_part', { name: { display: true }, thing: { type: 'reference', reference: 'x_test_thing' } })
    platform.data.updateRow('sys_dictionary', id('field x_test_part.thing'), { reference_cascade_rule: 'delete' }, 'platform')
    defineTable(platform, 'x_test_numbered', { number: { default: 'javascript:getNextObjNumberPadded();' } })
    store(platform, 'sys_number', { sys_id: id('numbers'), category: 'x_test_numbered', prefix: 'T', number: '98', maximum_digits: '2' })
    store(platform, 'sys_user', { sys_id: id('fred'), user_name: 'fred', name: 'Fred Luddy', active: '1', time_zone: 'US/Pacific' })
    store(platform, 'sys_user_role', { sys_id: id('itil'), name: 'x_test.itil' })
    store(platform, 'sys_user_has_role', { sys_id: id('fred itil'), user: id('fred'), role: id('itil'), state: 'active' })
    store(platform, 'sys_user', { sys_id: id('ann'), user_name: 'ann', name: 'Ann', active: '1' })
})
afterAll(() => platform.data.close())
beforeEach(() => {
    for (const sysId of rules) platform.data.deleteRow('sys_script', sysId, 'platform')
    rules = []
    platform.records.flush()
    platform.lines.length = 0
})

describe('platform-administration/t_SpecifyingADefaultValue.md', () => {
    test('the default fills a field that is empty when the record is submitted, whether it was emptied or never named', () => {
        expect(script('var gr = new GlideRecord("x_test_thing"); gr.priority = ""; gr.get(gr.insert()); return gr.getValue("priority")')).toBe('4')
        expect(script('var gr = new GlideRecord("x_test_thing"); gr.newRecord(); var shown = gr.getValue("priority"); gr.priority = 5; gr.active = false; gr.get(gr.insert()); return [shown, gr.priority, gr.active].join()')).toBe('4,5,false')
    })

    test('a later update may leave it empty', () => {
        expect(script('var gr = new GlideRecord("x_test_thing"); gr.get(gr.insert()); gr.priority = ""; gr.update(); return gr.getValue("priority")')).toBeNull()
    })

    test('a script that sets the field of current', () => {
        const made = 'var gr = new GlideRecord("x_test_thing"); gr.get(gr.insert()); return [gr.owner.name, gr.span.getGlideObject().getDurationValue()].join()'
        expect(script(made, 'fred')).toBe('Fred Luddy,3 04:30:14')
        expect(script(made, 'ann')).toBe(',3 04:30:14')
    })
})

describe('server-api-reference/c_GlideElementScopedAPI.md', () => {
    test('changes() of a record that has only been initialized and read is false', () => {
        rule('before', 'insert', 'gs.info([current.priority.changes(), current.title.changes()].join())')
        expect(script(`var gr = new GlideRecord('x_test_thing'); gr.newRecord(); var before = [gr.priority.changes(), gr.priority.changesTo(4), gr.sys_id.changes(), gr.title.changes()];
            var drawn = gr.getUniqueValue(); gr.title = 'x'; var after = gr.title.changes(); return before.concat(after, gr.insert() == drawn, gr.isNewRecord()).join()`)).toBe('false,false,false,false,true,true,false')
        expect(said()).toEqual(['true,true'])
    })
})

describe('server-api-reference/c_GlideRecordScopedAPI.md', () => {
    test('setWorkflow: "ignored when subsequently using ... deleteMultiple() to cascade delete"', () => {
        store(platform, 'sys_script', { sys_id: id('part rule'), name: 'part rule', collection: 'x_test_part', when: 'after', order: '100', active: '1', advanced: '1', action_delete: '1', script: 'gs.info("part " + current.name)', sys_scope: id('app x_test') })
        rules.push(id('part rule'))
        rule('after', 'delete', 'gs.info("thing")')
        const made = 'var gr = new GlideRecord("x_test_thing"); gr.title = "cascade"; var thing = gr.insert(); var part = new GlideRecord("x_test_part"); part.name = "p"; part.thing = thing; part.insert();'
        script(`${made} gr = new GlideRecord('x_test_thing'); gr.addQuery('title', 'cascade'); gr.setWorkflow(false); gr.deleteMultiple()`)
        expect(said()).toEqual(['part p'])
        platform.lines.length = 0
        script(`${made} gr.get(thing); gr.setWorkflow(false); gr.deleteRecord()`)
        expect(said()).toEqual([])
        expect(script('var part = new GlideRecord("x_test_part"); part.query(); return part.getRowCount()')).toBe(0)
    })
})

describe('what the system keeps of a record', () => {
    test('its sys_id and who made it when are not changed by an update; a copy is a record of its own', () => {
        expect(script(`var gr = new GlideRecord('x_test_thing'); gr.title = 'kept'; var made = gr.insert(); gr.sys_id = 'x'; gr.sys_created_by = 'y'; gr.sys_mod_count = 99; gr.title = 'changed'; var updated = gr.update();
            return [updated == made, gr.getUniqueValue() == made, gr.sys_created_by, gr.sys_mod_count].join()`)).toBe('true,true,system,1')
        expect(script(`var gr = new GlideRecord('x_test_thing'); gr.get('title', 'changed'); var first = gr.getUniqueValue(); var copy = gr.insert(); var updated = gr.update();
            return [copy != first, updated == copy, gr.getUniqueValue() == copy].join()`)).toBe('true,true,true')
    })

    test('only what was set is written: another\'s change of another field stays; a record that is gone is not made again', () => {
        const two = 'var gr = new GlideRecord("x_test_thing"); gr.title = "shared"; gr.insert(); var other = new GlideRecord("x_test_thing"); other.get(gr.getUniqueValue());'
        expect(script(`${two} other.title = 'theirs'; other.update(); gr.priority = 5; gr.update(); other.get(gr.getUniqueValue()); return [other.title, other.priority].join()`)).toBe('theirs,5')
        expect(script(`${two} var id = gr.getUniqueValue() + ''; other.deleteRecord(); gr.priority = 5; return [gr.update(), other.get(id)].join()`)).toBe(',false')
    })
})

describe('journal fields', () => {
    const add = (text: string) => `var gr = new GlideRecord('x_test_thing'); gr.get('title', 'journal'); gr.notes = '${text}'; gr.update();`

    beforeEach(() => {
        script('var gr = new GlideRecord("x_test_thing"); if (!gr.get("title", "journal")) { gr.initialize(); gr.title = "journal"; gr.insert() }')
    })

    test('rules see what is being added (c_GlideSystemScopedAPI.md, eventQueue; scripts/r_ScriptingOfFieldTypes.md)', () => {
        for (const when of ['before', 'after']) rule(when, 'insert,update', `gs.info('${when} ' + current.operation() + ' ' + current.notes + ' ' + current.notes.changes() + ' ' + current.notes.nil())`)
        script(add('The web server is down'))
        expect(said()).toEqual(['before update The web server is down true false', 'after update The web server is down true false'])
        platform.lines.length = 0
        script('var gr = new GlideRecord("x_test_thing"); gr.get("title", "journal"); gr.priority = 5; gr.update(); gr.initialize(); gr.title = "other"; gr.notes = "first"; gr.insert()')
        expect(said()).toEqual(['before update  false true', 'after update  false true', 'before insert first true false', 'after insert first true false'])
    })

    test('an entry is added once, whatever an after rule does, and is no value of the record', () => {
        rule('after', 'update', 'if (current.priority != 5) { current.priority = 5; current.update() }')
        script('var gr = new GlideRecord("x_test_thing"); gr.get("title", "journal"); gr.priority = 4; gr.update()')
        expect(script(`${add('once')} gr.get('title', 'journal'); return [gr.notes.getJournalEntry(-1).split('once').length, gr.notes + '', gr.getValue('notes')].join('|')`)).toBe('2||')
    })

    test('what a before rule adds', () => {
        rule('before', 'update', 'current.notes = "by the rule"')
        expect(script('var gr = new GlideRecord("x_test_thing"); gr.get("title", "journal"); gr.update(); return gr.notes.getJournalEntry(1).split("\\n")[1]')).toBe('by the rule')
    })

    test('"The setValue() method is not supported for journal fields" (platform-administration/c_JournalFields.md)', () => {
        expect(() => script('new GlideRecord("x_test_thing").setValue("notes", "x")')).toThrow('NotEmulated: setValue on journal field x_test_thing.notes')
        expect(() => script('new GlideRecord("x_test_thing").notes.setValue("x")')).toThrow('NotEmulated: setValue on journal field x_test_thing.notes')
    })
})

describe('business-rules-classic/c_BusinessRules.md', () => {
    const make = 'var gr = new GlideRecord("x_test_thing"); gr.title = "a"; gr.priority = 1; gr.insert();'

    test('previous: the state before the first update, also in the rules of an update that a rule makes', () => {
        rule('after', 'update', 'if (current.priority == 1) { current.priority = 2; current.update() }')
        rule('after', 'update', 'gs.info(previous.title + previous.priority + " " + current.title + current.priority)')
        script(`${make} gr.title = 'b'; gr.update()`)
        expect(said()).toEqual(['a1 b2', 'a1 b2'])
    })

    test('previous is not there for inserts, and is for deletes', () => {
        rule('before', 'insert,delete', 'gs.info(current.operation() + (previous == null ? " none" : " " + previous.title))')
        script(`${make} gr.deleteRecord()`)
        expect(said()).toEqual(['insert none', 'delete a'])
    })

    test('user-defined variables are global across the rules of a transaction', () => {
        rule('before', 'insert', 'var shared = "seen"')
        rule('before', 'insert', 'gs.info(shared)')
        script(make)
        expect(said()).toEqual(['seen'])
    })

    test('setAbortAction: the rule and those after it run on, only the operation does not happen', () => {
        rule('before', 'update', 'current.setAbortAction(true); gs.info("first " + current.isActionAborted())')
        rule('before', 'update', 'gs.info("second " + current.isActionAborted())')
        rule('after', 'update', 'gs.info("after")')
        expect(script(`${make} gr.title = 'b'; var result = gr.update(); var other = new GlideRecord('x_test_thing'); other.get(gr.getUniqueValue()); return [result, other.title].join()`)).toBe(',a')
        expect(said()).toEqual(['first true', 'second true'])
    })

    test('operation(): one rule for several', () => {
        rule('before', 'insert,update', 'if (current.operation() == "update") current.priority++; if (current.operation() == "insert") current.priority = 0')
        expect(script(`${make} gr.title = 'b'; gr.update(); gr.title = 'c'; gr.update(); return gr.getValue('priority')`)).toBe('2')
    })

    test('changes() in before and after rules of an update (c_GlideElementScopedAPI.md); none once it is done', () => {
        for (const when of ['before', 'after']) rule(when, 'update', `gs.info([current.title.changes(), current.title.changesFrom('a'), current.title.changesTo('b'), current.priority.changes(), current.title != previous.title].join())`)
        expect(script(`${make} gr.title = 'b'; var own = gr.title.changes(); gr.update(); return [own, gr.title.changes()].join()`)).toBe('true,false')
        expect(said()).toEqual(['true,true,true,false,true', 'true,true,true,false,true'])
    })

    test('"Set it back to the initial state": NULL (scripts/r_SettingAGlideRecordVariableToNull.md); Null and null are text', () => {
        expect(script(`${make} gr.title = 'NULL'; gr.update(); var cleared = gr.title.nil(); gr.title = 'Null'; gr.update(); return [cleared, gr.title].join()`)).toBe('true,Null')
    })
})

describe('platform-administration/t_AutoNumberingRecordsInATable.md', () => {
    const next = () => script('var gr = new GlideRecord("x_test_numbered"); gr.get(gr.insert()); return gr.getValue("number")')
    const base = (number: string) => run(platform, `var gr = new GlideRecord('sys_number'); gr.get('${id('numbers')}'); gr.setValue('number', '${number}'); gr.update()`, begin(platform, 'global'))

    test('numbers go on past their digits; a base number above the counter counts from then on, a lower one never', () => {
        expect([next(), next()]).toEqual(['T99', 'T100'])
        base('5000')
        expect([next(), next()]).toEqual(['T5001', 'T5002'])
        base('10')
        expect(next()).toBe('T5003')
    })

    test('a number is drawn when a new record is begun, and kept; one that was given stays', () => {
        expect(script(`var gr = new GlideRecord('x_test_numbered'); gr.newRecord(); var drawn = gr.number + ''; gr.insert(); var own = new GlideRecord('x_test_numbered'); own.number = 'OWN'; own.insert();
            return [drawn == gr.number, own.number].join()`)).toBe('true,OWN')
    })
})

describe('field types and attributes (platform-administration/r_FieldTypes.md, .../c_DictionaryAttributes.md)', () => {
    beforeAll(() => defineTable(platform, 'x_test_typed', {
        amount: { type: 'decimal' }, fine: { type: 'decimal', attributes: 'scale=4' }, ratio: { type: 'float' }, count: { type: 'integer' }, plain: { type: 'integer', attributes: 'format=none' },
        took: { type: 'integer', attributes: 'format=glide_duration' }, span: { type: 'glide_duration', attributes: 'max_unit=minutes' }, flag: { type: 'boolean' }, day: { type: 'glide_date' }
    }))
    const stored = (field: string, value: string) => script(`var gr = new GlideRecord('x_test_typed'); gr.${field} = ${value}; gr.get(gr.insert()); return [gr.getValue('${field}'), gr.${field}.getDisplayValue()].join('|')`)

    test.each([
        ['decimal: two digits', 'amount', '12.345', '12.35|12.35'], ['decimal: as many as its scale', 'fine', '12.345678', '12.3457|12.3457'], ['float: seven', 'ratio', '1.123456789', '1.1234568|1.1234568'],
        ['integer: none; grouped when displayed', 'count', '2500.9', '2500|2,500'], ['format=none', 'plain', '2500', '2500|2500'], ['true and false', 'flag', 'true', '1|true'], ['date', 'day', '"2008-11-04 06:46:20"', '2008-11-04|2008-11-04']
    ])('%s', (_name, field, value, expected) => {
        expect(stored(field, value)).toBe(expected)
    })

    test('formats of durations that are not emulated say so', () => {
        expect(() => stored('took', '93784000')).toThrow('NotEmulated: dictionary attribute format=glide_duration of x_test_typed.took')
        expect(() => stored('span', '"3:05:15"')).toThrow('NotEmulated: dictionary attribute max_unit=minutes of x_test_typed.span')
    })
})
