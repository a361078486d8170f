import { begin, id, installThing, run, store, testPlatform, type TestPlatform } from '../testing/script-platform'
import type { Transaction } from '../contracts'

/** Details of server-api-reference/c_GlideRecordScopedAPI.md and c_GlideElementScopedAPI.md unless a test names another page. */
let platform: TestPlatform
let tx: Transaction

const script = (source: string): unknown => run(platform, `(function () { ${source} })()`, tx)
const all = { now: 0, timeZone: 'UTC', userId: '', unknownField: 'error' as const, origin: 'platform' as const }

beforeAll(() => {
    platform = testPlatform()
    installThing(platform, {
        title: { label: 'Title' }, owner: { type: 'reference', reference: 'sys_user' }, helper: { type: 'reference', reference: 'sys_user' }, state: { type: 'integer', choices: { 1: 'New', 2: 'Done' } },
        due: { type: 'glide_date_time' }, day: { type: 'glide_date' }, notes: { type: 'journal_input', label: 'Notes' }, active: { type: 'boolean' }, cost: { type: 'currency' }
    }, 'none')
    // The users' table takes no writes from other scopes: dot-walked writes are shown by global code, which may write here.
    platform.data.updateRow('sys_db_object', id('table x_test_thing'), { update_access: '1', create_access: '1' }, 'platform')
    for (const [name, first, last, zone] of [['fred', 'Fred', 'Luddy', 'US/Pacific'], ['ann', 'Ann', 'Zed', 'US/Pacific']] as const) {
        store(platform, 'sys_user', { sys_id: id(name), user_name: name, first_name: first, last_name: last, name: `${first} ${last}`, active: '1', time_zone: zone })
    }
})
afterAll(() => platform.data.close())

beforeEach(() => {
    tx = begin(platform)
    for (const table of ['x_test_thing', 'sys_journal_field']) {
        for (const sysId of platform.data.select(platform.data.parse(table, '', all), all).ids) platform.data.deleteRow(table, sysId, 'platform')
    }
    const owners = [id('ann'), id('fred'), null, id('fred')]
    owners.forEach((owner, at) => store(platform, 'x_test_thing', { sys_id: id(`t${at}`), number: `N${at}`, name: `thing ${at}`, title: 'same', owner, state: String(at % 2 + 1), active: '1' }))
})

const numbers = (build: string) => script(`var gr = new GlideRecord('x_test_thing'); ${build}; gr.query(); var out = ''; while (gr.next()) out += gr.getValue('number').slice(-1); return out`)

describe('queries', () => {
    test('get(field, value): next() goes on to the other records that match', () => {
        expect(script('var gr = new GlideRecord("x_test_thing"); gr.get("title", "same"); var n = 1; while (gr.next()) n++; return [n, gr.getRowCount()].join()')).toBe('4,4')
        expect(script('var gr = new GlideRecord("x_test_thing"); return [gr.get("thing 2"), gr.number, gr.get("owner.name", "Ann Zed"), gr.number, gr.get(""), gr.get("owner", "")].join()')).toBe('true,N2,true,N0,false,true')
    })

    test('orderBy on a reference goes by what people see of it, empty first', () => {
        expect(numbers('gr.orderBy("owner"); gr.orderBy("number")')).toBe('2013')
        expect(numbers('gr.orderByDesc("owner"); gr.orderByDesc("number")')).toBe('3102')
        expect(numbers('gr.addSystemOrderBy("owner.last_name"); gr.addSystemOrderByDesc("number")')).toBe('2310')
    })

    test('windows: getRowCount counts all matches, hasNext the window; empty and reversed windows', () => {
        expect(script('var gr = new GlideRecord("x_test_thing"); gr.orderBy("number"); gr.chooseWindow(1, 3, true); gr.query(); var n = 0; while (gr.next()) n++; return [gr.getRowCount(), n, gr.hasNext()].join()')).toBe('4,2,false')
        expect([numbers('gr.chooseWindow(2, 2)'), numbers('gr.chooseWindow(3, 1)'), numbers('gr.orderBy("number"); gr.chooseWindow(3, 99)')]).toEqual(['', '', '3'])
    })

    test('a list of more sys_ids than glide.db.first_pass_sys_id_list_size.max is counted right, with disableSysIdInOptimization or without', () => {
        expect(script(`var ids = [${[0, 1, 2, 3].map(at => `'${id(`t${at}`)}'`).join()}]; for (var i = 0; i < 200; i++) ids.push('x' + i);
            var gr = new GlideRecord('x_test_thing'); gr.addQuery('sys_id', 'IN', ids); gr.disableSysIdInOptimization(); gr.query(); gr.next(); return gr.getRowCount()`)).toBe(4)
    })

    test('isEncodedQueryValid leaves sys_idNotValidnull behind an invalid query', () => {
        expect(script('var gr = new GlideRecord("x_test_thing"); return [gr.isEncodedQueryValid("nope=1"), gr.getEncodedQuery()].join()')).toBe('false,sys_idNotValidnull')
        expect(() => script('var gr = new GlideRecord("x_test_thing"); gr.isEncodedQueryValid("nope=1"); gr.query()')).toThrow('sys_idNotValidnull')
        expect(script('return new GlideRecord("x_test_thing").isValidEncodedQuery("stateLIKE1")')).toBe(false)
    })

    test('deleteRecord after insert and get; deleteMultiple after query', () => {
        expect(script('var gr = new GlideRecord("x_test_thing"); gr.initialize(); gr.title = "x"; var made = gr.insert(); gr.get(made); return gr.deleteRecord()')).toBe(true)
        expect(script('var gr = new GlideRecord("x_test_thing"); gr.addQuery("state", 1); gr.chooseWindow(0, 1); gr.query(); gr.deleteMultiple(); gr = new GlideRecord("x_test_thing"); gr.query(); return gr.getRowCount()')).toBe(2)
    })
})

describe('writes', () => {
    test('updateMultiple: what is empty clears nothing, NULL does, rules and counters run for each record', () => {
        script('var gr = new GlideRecord("x_test_thing"); gr.addQuery("title", "same"); gr.setValue("state", 2); gr.setValue("name", ""); gr.setValue("owner", "NULL"); gr.updateMultiple()')
        expect(script(`var gr = new GlideRecord("x_test_thing"); gr.orderBy("number"); gr.query(); var out = []; while (gr.next()) out.push([gr.name, gr.state, gr.owner.nil(), gr.sys_mod_count].join(' ')); return out.join()`))
            .toBe('thing 0 2 true 1,thing 1 2 true 1,thing 2 2 true 1,thing 3 2 true 1')
    })

    test('updateWithReferences saves what was set by dot-walking, and makes the record that is not there', () => {
        tx = begin(platform, 'global')
        expect(script(`var gr = new GlideRecord("x_test_thing"); gr.get("number", "N1"); gr.owner.first_name = "John"; gr.owner.last_name = "Doe"; var seen = gr.owner.first_name + ""; gr.updateWithReferences();
            var user = new GlideRecord("sys_user"); user.get("${id('fred')}"); return [seen, user.first_name, user.last_name].join()`)).toBe('John,John,Doe')
        expect(script(`var gr = new GlideRecord("x_test_thing"); gr.get("number", "N2"); gr.owner.first_name = "New"; gr.owner.user_name = "new"; gr.title = "t"; gr.updateWithReferences();
            gr = new GlideRecord("x_test_thing"); gr.get("number", "N2"); return [gr.title, gr.owner.first_name, gr.owner.user_name].join()`)).toBe('t,New,new')
    })

    test('without it such a value would be lost: that is refused here', () => {
        tx = begin(platform, 'global')
        expect(() => script('var gr = new GlideRecord("x_test_thing"); gr.get("number", "N1"); gr.owner.first_name = "John"; gr.update()')).toThrow('dot-walking owner are saved by updateWithReferences()')
    })

    test('setAbortAction is heeded from the record\'s own scope only (business-rules-classic/c_BusinessRules.md)', () => {
        tx = begin(platform, 'global')
        expect(script('var gr = new GlideRecord("x_test_thing"); gr.get("number", "N1"); gr.setAbortAction(true); gr.title = "on"; return [gr.isActionAborted(), gr.update() !== null].join()')).toBe('false,true')
    })

    test('getLastErrorMessage of a data policy', () => {
        store(platform, 'sys_data_policy2', { sys_id: id('policy'), model_table: 'x_test_thing', active: '1', short_description: 'Title' })
        store(platform, 'sys_data_policy_rule', { sys_id: id('policy rule'), sys_data_policy: id('policy'), table: 'x_test_thing', field: 'title', mandatory: 'true', disabled: 'ignore' })
        expect(script('var gr = new GlideRecord("x_test_thing"); return [gr.insert(), gr.getLastErrorMessage()].join()')).toBe(',Data Policy Exception: Title is mandatory')
        platform.data.deleteRow('sys_data_policy2', id('policy'), 'platform')
        platform.records.flush()
    })

    test('a refused insert leaves a new record behind; sys_id is what setNewGuidValue said', () => {
        expect(script(`var gr = new GlideRecord("x_test_thing"); gr.initialize(); gr.setNewGuidValue("${id('t1')}"); var first = gr.insert(); return [first, gr.isNewRecord(), gr.getLastErrorMessage() !== null].join()`)).toBe(',true,true')
    })
})

describe('elements', () => {
    const get = 'var gr = new GlideRecord("x_test_thing"); gr.get("number", "N1"); '

    test('setDisplayValue of choices, references and times in the user\'s zone', () => {
        tx = begin(platform, 'x_test', 'fred')
        expect(script(`${get} gr.state.setDisplayValue("Done"); gr.owner.setDisplayValue("Ann Zed"); gr.due.setDisplayValue("2026-07-01 08:00:00"); gr.day.setDisplayValue("2026-07-01");
            return [gr.state, gr.owner == "${id('ann')}", gr.getValue("due"), gr.due.getDisplayValue(), gr.day].join()`)).toBe('2,true,2026-07-01 15:00:00,2026-07-01 08:00:00,2026-07-01')
    })

    test('getJournalEntry: label, time and display name; -1 for all, split by an empty line', () => {
        tx = begin(platform, 'x_test', 'ann')
        platform.clock = Date.parse('2026-03-05T20:00:00Z')
        script(`${get} gr.notes = "first"; gr.update()`)
        platform.clock += 60_000
        script(`${get} gr.notes = "second"; gr.update()`)
        expect(script(`${get} return gr.notes.getJournalEntry(1)`)).toBe('2026-03-05 12:01:00 - Ann Zed (Notes)\nsecond\n\n')
        expect(script(`${get} return gr.notes.getJournalEntry(-1).split("\\n\\n").length`)).toBe(3)
        expect(script(`${get} return [gr.getValue("notes"), gr.notes.changes()].join()`)).toBe(',false')
    })

    test('getRefRecord of a broken reference is no valid record; nil() of a value of blanks is false', () => {
        store(platform, 'x_test_thing', { sys_id: id('broken'), number: 'BR', owner: id('gone'), title: ' ' })
        expect(script('var gr = new GlideRecord("x_test_thing"); gr.get("number", "BR"); var user = gr.owner.getRefRecord(); return [user.isValidRecord(), user.getTableName(), gr.owner.name.nil(), gr.owner.getDisplayValue(), gr.title.nil()].join()'))
            .toBe('false,sys_user,true,,false')
    })
})

describe('queries as the user (scripts/p_GlideServerAPIs.md, "Enforcing query ACLs")', () => {
    beforeAll(() => {
        store(platform, 'sys_user_role', { sys_id: id('role reader'), name: 'x_test.reader' })
        store(platform, 'sys_user_has_role', { sys_id: id('ann reads'), user: id('ann'), role: id('role reader'), state: 'active' })
        for (const [name, operation] of [['x_test_thing', 'read'], ['x_test_thing.state', 'query_range']] as const) {
            store(platform, 'sys_security_acl', { sys_id: id(`acl ${name}`), name, operation, type: 'record', active: '1', admin_overrides: '1', decision_type: 'allow', condition: operation === 'read' ? null : 'active=false' })
        }
        store(platform, 'sys_security_acl_role', { sys_id: id('acl role'), sys_security_acl: id('acl x_test_thing'), sys_user_role: id('role reader') })
        store(platform, 'sys_user_role', { sys_id: id('role payroll'), name: 'x_test.payroll' })
        store(platform, 'sys_security_acl_role', { sys_id: id('acl role 2'), sys_security_acl: id('acl x_test_thing.state'), sys_user_role: id('role payroll') })
    })

    test('what the user may query is asked for, system queries ask nobody, what is refused says so', () => {
        tx = begin(platform, 'x_test', 'ann')
        expect(numbers('gr.addUserQuery("state", "=", 1); gr.addUserOrderBy("number")')).toBe('02')
        expect(numbers('gr.addUserEncodedQuery("state=2^ORnumber=N0"); gr.addUserOrderByDesc("number")')).toBe('310')
        expect(numbers('gr.addUserQuery("number", "N1").addUserOrCondition("number", "N2"); gr.orderBy("number")')).toBe('12')
        expect(numbers('gr.addSystemQuery("state", ">", 1); gr.orderBy("number")')).toBe('13')
        for (const build of ['gr.addUserQuery("state", ">", 1)', 'gr.addUserEncodedQuery("stateBETWEEN1@2")', 'gr.addEncodedQuery("state>1", true)', 'gr.addUserOrderBy("state")', 'gr.addQuery("number", "N1").addUserCondition("state", "<", 2)']) {
            expect(() => numbers(build)).toThrow('NotEmulated: a query of x_test_thing by state, which query ACLs refuse to ann')
        }
        tx = begin(platform, 'x_test', 'fred')
        expect(() => numbers('gr.addUserQuery("number", "N1")')).toThrow('which query ACLs refuse to fred')
    })
})

test('amounts with a currency are refused by name when they are used', () => {
    expect(() => script('var gr = new GlideRecord("x_test_thing"); gr.cost = "12.5"; gr.insert()')).toThrow('NotEmulated: currency field x_test_thing.cost')
    expect(script('var gr = new GlideRecord("x_test_thing"); gr.cost = ""; return [gr.insert() !== null, gr.cost.nil()].join()')).toBe('true,true')
})
