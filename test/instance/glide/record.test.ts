import { begin, id, installThing, run, store, testPlatform, type TestPlatform } from '../testing/script-platform'
import type { Transaction } from '../contracts'

let platform: TestPlatform
let tx: Transaction

const script = (source: string) => run(platform, `(function () { ${source} })()`, tx)

function thing(row: Record<string, string | null>): string {
    return store(platform, 'x_test_thing', row)
}

beforeAll(() => {
    platform = testPlatform()
    installThing(platform, {
        title: { label: 'Title', maxLength: 40 }, priority: { type: 'integer', choices: { 1: '1 - Critical', 2: '2 - High' } }, active: { type: 'boolean' },
        owner: { type: 'reference', reference: 'sys_user', attributes: 'tree_picker=true,ignore_filter_on_new=false' }, due: { type: 'glide_date_time' }, day: { type: 'glide_date' },
        span: { type: 'glide_duration' }, secret: { type: 'password2' }, sized: { type: 'integer', default: '7' }
    }, 'none')
    store(platform, 'sys_user', { sys_id: id('fred'), user_name: 'fred.luddy', first_name: 'Fred', last_name: 'Luddy', name: 'Fred Luddy', email: 'fred@example.com', active: '1', time_zone: 'US/Pacific' })
})
afterAll(() => platform.data.close())

beforeEach(() => {
    tx = begin(platform)
    for (const row of platform.data.load('x_test_thing', platform.data.select(platform.data.parse('x_test_thing', '', context()), context()).ids)) {
        platform.data.deleteRow('x_test_thing', row?.sys_id ?? '', 'platform')
    }
    for (let index = 1; index <= 5; index++) {
        thing({
            sys_id: id(`thing${index}`), number: `T000${index}`, name: `thing ${index}`, title: `Title ${6 - index}`, priority: String(index % 2 + 1), active: index < 4 ? '1' : '0',
            owner: index === 1 ? id('fred') : null, due: `2026-03-0${index} 08:00:00`
        })
    }
})

const context = () => ({ now: platform.clock, timeZone: 'UTC', userId: '', unknownField: 'error' as const, origin: 'platform' as const })
const statements = () => platform.data.server.stats().filter(item => item.origin === 'app').reduce((sum, item) => sum + item.count, 0)
const numbers = (build: string) => script(`var gr = new GlideRecord('x_test_thing'); ${build}; var out = []; gr.query(); while (gr.next()) out.push(gr.getValue('number').slice(-1)); return out.join('')`)

describe('server-api-reference/c_GlideRecordScopedAPI.md: queries', () => {
    test.each([
        ['addQuery(field, value)', 'gr.addQuery("priority", 2); gr.orderBy("number")', '135'],
        ['addQuery(field, operator, value)', 'gr.addQuery("priority", "!=", 2)', '24'],
        ['addQuery with IN and a list', 'gr.addQuery("number", "IN", ["T0001", "T0004"]); gr.orderBy("number")', '14'],
        ['addQuery STARTSWITH, CONTAINS', 'gr.addQuery("name", "STARTSWITH", "thing"); gr.addQuery("title", "CONTAINS", "tle 3")', '3'],
        ['addQuery DOES NOT CONTAIN', 'gr.addQuery("title", "DOES NOT CONTAIN", "3"); gr.orderBy("number")', '1245'],
        ['values ignore case', 'gr.addQuery("name", "THING 2")', '2'],
        ['addOrCondition', 'gr.addQuery("number", "T0001").addOrCondition("number", "T0002"); gr.addQuery("active", true); gr.orderBy("number")', '12'],
        ['addCondition', 'gr.addQuery("active", true).addCondition("priority", 1)', '2'],
        ['addEncodedQuery', 'gr.addEncodedQuery("priority=1^ORnumber=T0005"); gr.orderBy("number")', '245'],
        ['addEncodedQuery with an order', 'gr.addEncodedQuery("active=true^ORDERBYDESCnumber")', '321'],
        ['addActiveQuery', 'gr.addActiveQuery(); gr.orderBy("number")', '123'],
        ['addNullQuery, addNotNullQuery', 'gr.addNullQuery("owner"); gr.addNotNullQuery("due"); gr.orderBy("number")', '2345'],
        ['orderBy, orderByDesc', 'gr.orderByDesc("priority"); gr.orderBy("number")', '13524'],
        ['setLimit', 'gr.orderBy("number"); gr.setLimit(2)', '12'],
        ['chooseWindow: first row included, last row not', 'gr.orderBy("number"); gr.chooseWindow(2, 4)', '34'],
        ['setLimit after chooseWindow overwrites the window', 'gr.orderBy("number"); gr.chooseWindow(2, 4); gr.setLimit(3)', '123'],
        ['chooseWindow after setLimit overwrites the limit', 'gr.orderBy("number"); gr.setLimit(1); gr.chooseWindow(1, 3)', '23'],
        ['dot-walked field', 'gr.addQuery("owner.first_name", "Fred")', '1'],
        ['values with a caret', 'gr.addQuery("name", "a^active=false")', ''],
        ['javascript: values', 'gr.addEncodedQuery("owner=javascript:\'' + id('fred') + '\'")', '1']
    ])('%s', (_name, build, expected) => {
        expect(numbers(build)).toBe(expected)
    })

    test('query(field, value), _query, _next', () => {
        expect(script('var gr = new GlideRecord("x_test_thing"); gr._query("number", "T0003"); return gr._next() && gr.name + ""')).toBe('thing 3')
        expect(script('var gr = new GlideRecord("sys_user"); gr.query("user_name", "fred.luddy"); return gr.next()')).toBe(true)
    })

    test('addJoinQuery: records that others refer to, with conditions on those', () => {
        expect(script(`var users = new GlideRecord('sys_user'); var join = users.addJoinQuery('x_test_thing'); users.query(); users.next();
            var none = new GlideRecord('sys_user'); none.addJoinQuery('x_test_thing', 'sys_id', 'owner').addCondition('active', false); none.query();
            return [users.getRowCount(), users.getValue('user_name'), none.getRowCount()].join()`)).toBe('1,fred.luddy,0')
    })

    test('getEncodedQuery', () => {
        expect(script('var gr = new GlideRecord("x_test_thing"); gr.addQuery("active", true); gr.addQuery("priority", 1); gr.query(); return gr.getEncodedQuery()')).toBe('active=true^priority=1')
        expect(script('var gr = new GlideRecord("x_test_thing"); var qc = gr.addQuery("name", "a"); qc.addOrCondition("name", "b"); gr.addQuery("number", "1"); return gr.getEncodedQuery()'))
            .toBe('name=a^ORname=b^number=1')
    })

    test('getRowCount, hasNext, isValidRecord', () => {
        expect(script(`var gr = new GlideRecord('x_test_thing'); gr.query(); var out = [gr.getRowCount(), gr.hasNext(), gr.isValidRecord()]; while (gr.next()) {}
            return out.concat(gr.hasNext(), gr.isValidRecord(), gr.next()).join()`)).toBe('5,true,false,false,false,false')
    })

    test('isValidEncodedQuery: an empty query is not one; isEncodedQueryValid applies it', () => {
        expect(script(`var gr = new GlideRecord('x_test_thing'); var out = [gr.isValidEncodedQuery(''), gr.isValidEncodedQuery('nope=1'), gr.isValidEncodedQuery('name=1'), gr.isEncodedQueryValid('priority=1')];
            gr.query(); return out.concat(gr.getRowCount()).join()`)).toBe('false,false,true,true,2')
    })

    test('chooseWindow counts all rows, setNoCount does not', () => {
        expect(script('var gr = new GlideRecord("x_test_thing"); gr.chooseWindow(0, 2); gr.query(); var a = gr.getRowCount(); gr = new GlideRecord("x_test_thing"); gr.chooseWindow(0, 2); gr.setNoCount(); gr.query(); return [a, gr.getRowCount()].join()')).toBe('5,2')
    })

    test('an unknown field or table is an error; by switch the term is dropped, as the platform does', () => {
        expect(() => script('new GlideRecord("x_test_thing").addQuery("nope", 1)')).toThrow('Unknown field nope in table x_test_thing')
        expect(() => script('new GlideRecord("x_test_thing").addEncodedQuery("nope=1")')).toThrow(/nope/)
        expect(() => script('new GlideRecord("x_test_thing").orderBy("nope")')).toThrow(/nope/)
        expect(() => script('new GlideRecord("x_test_thing").setValue("nope", 1)')).toThrow(/nope/)
        expect(() => script('new GlideRecord("nope").query()')).toThrow('Unknown table nope')
        expect(script('return new GlideRecord("nope").isValid()')).toBe(false)
    })

    test('a thousand rows come in chunks, in order', () => {
        for (let index = 0; index < 250; index++) {
            platform.data.insertRow('x_test_thing', { sys_id: id(`many${index}`), name: 'many', number: `M${String(index).padStart(4, '0')}` }, 'platform')
        }
        expect(script('var gr = new GlideRecord("x_test_thing"); gr.addQuery("name", "many"); gr.orderBy("number"); gr.query(); var last = "", n = 0; while (gr.next()) { if (gr.number + "" > last) n++; last = gr.number + "" } return [n, last].join()')).toBe('250,M0249')
    })

    test('a query is one statement; next() adds none', () => {
        const before = statements()
        script('var gr = new GlideRecord("x_test_thing"); gr.query(); while (gr.next()) gr.getValue("name")')
        const after = statements()
        expect(after - before).toBe(1)
    })
})

describe('server-api-reference/c_GlideRecordScopedAPI.md: get', () => {
    test.each([
        ['by sys_id', `gr.get("${id('thing2')}")`, 'true,thing 2'],
        ['by display value when no sys_id matches', 'gr.get("thing 3")', 'true,thing 3'],
        ['by field and value', 'gr.get("number", "T0004")', 'true,thing 4'],
        ['by dot-walked field', 'gr.get("owner.name", "Fred Luddy")', 'true,thing 1'],
        ['nothing', 'gr.get("zzz")', 'false,null']
    ])('%s', (_name, call, expected) => {
        expect(script(`var gr = new GlideRecord('x_test_thing'); var found = ${call}; return [found, String(gr.getValue('name'))].join()`)).toBe(expected)
    })
})

describe('server-api-reference/c_GlideRecordScopedAPI.md: writing', () => {
    test('initialize, setValue, insert: the record then shows what was stored', () => {
        expect(script(`var gr = new GlideRecord('x_test_thing'); gr.initialize(); var fresh = gr.isNewRecord(); gr.setValue('title', 'My DB is not working'); gr.active = 'true'; var sysId = gr.insert();
            return [fresh, gr.isNewRecord(), sysId === gr.getUniqueValue(), gr.getElement('title').getValue(), gr.getValue('active'), gr.sized, gr.getValue('sys_created_on')].join()`))
            .toBe('true,false,true,My DB is not working,1,7,2026-03-05 10:20:30')
    })

    test('newRecord has defaults and an id', () => {
        expect(script('var gr = new GlideRecord("x_test_thing"); gr.newRecord(); return [gr.isNewRecord(), gr.sized, gr.getUniqueValue().length].join()')).toBe('true,7,32')
    })

    test('setNewGuidValue', () => {
        expect(script('var gr = new GlideRecord("x_test_thing"); gr.setNewGuidValue("eb4636ca6f6d31005be8883e6b3ee333"); gr.name = "x"; gr.insert(); return gr.getValue("sys_id")')).toBe('eb4636ca6f6d31005be8883e6b3ee333')
    })

    test('insert() answers null and getLastErrorMessage why', () => {
        platform.data.setIndexes(['x_test_thing'], [{ table: 'x_test_thing', name: 'number', unique: true, fields: ['number'] }])
        platform.data.syncSchema(['x_test_thing'])
        expect(script('var gr = new GlideRecord("x_test_thing"); gr.number = "T0001"; var result = gr.insert(); return [result === null, gr.getLastErrorMessage() !== null].join()')).toBe('true,true')
        expect(script('return new GlideRecord("x_test_thing").getLastErrorMessage()')).toBe(null)
        platform.data.setIndexes(['x_test_thing'], [])
        platform.data.syncSchema(['x_test_thing'])
    })

    test('update changes what was changed; without a record it inserts', () => {
        expect(script(`var gr = new GlideRecord('x_test_thing'); gr.get('number', 'T0001'); gr.setValue('title', 'Updated'); var sysId = gr.update(); var again = new GlideRecord('x_test_thing'); again.get(sysId);
            var made = new GlideRecord('x_test_thing'); made.name = 'made'; var fresh = made.update(); return [again.title, again.name, again.sys_mod_count, fresh.length].join()`)).toBe('Updated,thing 1,1,32')
    })

    test('setAbortAction stops the next write, next() forgets it', () => {
        expect(script(`var gr = new GlideRecord('x_test_thing'); gr.orderBy('number'); gr.query(); gr.next(); gr.setAbortAction(true); gr.title = 'no'; var out = [gr.isActionAborted(), gr.update()]; gr.next();
            return out.concat(gr.isActionAborted()).join()`)).toBe('true,,false')
    })

    test('deleteRecord', () => {
        expect(script('var gr = new GlideRecord("x_test_thing"); gr.get("number", "T0001"); var out = [gr.deleteRecord(), gr.get("number", "T0001")]; return out.concat(new GlideRecord("x_test_thing").deleteRecord()).join()')).toBe('true,false,false')
    })

    test('deleteMultiple ignores setLimit', () => {
        expect(script('var gr = new GlideRecord("x_test_thing"); gr.addQuery("active", false); gr.setLimit(1); gr.deleteMultiple(); gr = new GlideRecord("x_test_thing"); gr.query(); return gr.getRowCount()')).toBe(3)
    })

    test('updateMultiple sets values, and NULL clears', () => {
        expect(script(`var gr = new GlideRecord('x_test_thing'); gr.addQuery('active', true); gr.setValue('title', 'same'); gr.setValue('due', 'NULL'); gr.updateMultiple();
            gr = new GlideRecord('x_test_thing'); gr.addQuery('title', 'same'); gr.addNullQuery('due'); gr.query(); return gr.getRowCount()`)).toBe(3)
    })

    test('password2: not by setValue, by the element\'s display value; clear text in the table\'s scope', () => {
        expect(() => script('var gr = new GlideRecord("x_test_thing"); gr.setValue("secret", "clear")')).toThrow(/encrypted data/)
        expect(script(`var gr = new GlideRecord('x_test_thing'); gr.secret.setDisplayValue('hush'); var sysId = gr.insert(); gr = new GlideRecord('x_test_thing'); gr.get(sysId);
            return [gr.secret.getDecryptedValue(), gr.getValue('secret') === 'hush', gr.secret.getDisplayValue() === 'hush'].join()`)).toBe('hush,false,false')
    })
})

describe('server-api-reference/c_GlideRecordScopedAPI.md: values and the table', () => {
    test('getValue is null when empty or unknown, booleans are 1 and 0', () => {
        expect(script('var gr = new GlideRecord("x_test_thing"); gr.get("number", "T0005"); return [gr.getValue("owner"), gr.getValue("nope"), gr.getValue("active"), gr.nope].map(String).join()')).toBe('null,null,0,undefined')
    })

    test('getDisplayValue of the record and of a field', () => {
        expect(script('var gr = new GlideRecord("x_test_thing"); gr.get("number", "T0001"); return [gr.getDisplayValue(), gr.getDisplayValue("owner"), gr.getDisplayValue("priority")].join()')).toBe('thing 1,Fred Luddy,2 - High')
    })

    test('getTableName, getRecordClassName, getClassDisplayValue, isValidField, isView, getLink', () => {
        expect(script('var gr = new GlideRecord("sys_user"); return [gr.getTableName(), gr.getRecordClassName(), gr.getClassDisplayValue(), gr.isValidField("name"), gr.isValidField("nope"), gr.isView()].join()'))
            .toBe('sys_user,sys_user,User,true,false,false')
        expect(script('var gr = new GlideRecord("x_test_thing"); gr.addActiveQuery(); gr.addQuery("number", "T0001"); gr.query(); gr.next(); return [gr.getLink(true), gr.getLink(false)].join()'))
            .toBe(`x_test_thing.do?sys_id=${id('thing1')},x_test_thing.do?sys_id=${id('thing1')}&sysparm_stack=x_test_thing_list.do?sysparm_query=active=true^number=T0001`)
    })

    test('getElements, fields by for-in', () => {
        expect(script('var gr = new GlideRecord("x_test_thing"); var names = gr.getElements().map(e => e.getName()); var seen = []; for (var f in gr) seen.push(f); return [names instanceof Array, names.includes("title"), seen.includes("title")].join()')).toBe('true,true,true')
    })

    test('getAttribute', () => {
        expect(script('return new GlideRecord("x_test_thing").getAttribute("owner")')).toBe('tree_picker=true,ignore_filter_on_new=false')
    })
})

describe('server-api-reference/c_GlideElementScopedAPI.md', () => {
    const first = 'var gr = new GlideRecord("x_test_thing"); gr.get("number", "T0001"); '

    test.each([
        ['getName, getLabel, getTableName', 'return [gr.title.getName(), gr.title.getLabel(), gr.title.getTableName()].join()', 'title,Title,x_test_thing'],
        ['getValue and getDisplayValue', 'return [gr.priority.getValue(), gr.priority.getDisplayValue(), gr.title.getDisplayValue(3)].join()', '2,2 - High,Tit'],
        ['getChoices, getChoiceValue', 'return [gr.priority.getChoices().join("/"), gr.priority.getChoiceValue()].join()', '1/2,2 - High'],
        ['getAttribute, getBooleanAttribute', 'return [gr.owner.getAttribute("tree_picker"), gr.owner.getBooleanAttribute("tree_picker"), gr.title.getBooleanAttribute("tree_picker")].join()', 'true,true,false'],
        ['getReferenceTable, getRefRecord', 'return [gr.owner.getReferenceTable(), gr.owner.getRefRecord().getValue("user_name")].join()', 'sys_user,fred.luddy'],
        ['getRefRecord without a value is an empty record', 'gr.get("number", "T0002"); return [gr.owner.getRefRecord().isValidRecord(), gr.owner.name == ""].join()', 'false,true'],
        ['dot-walking', 'return [gr.owner.email, gr.owner.name.getLabel(), gr.getElement("owner.first_name")].join()', 'fred@example.com,Name,Fred'],
        ['nil', 'return [gr.owner.nil(), gr.day.nil()].join()', 'false,true'],
        ['toString', 'return [gr.due.toString(), gr.active.toString(), gr.active == true, gr.title == "Title 5", gr.priority > 1].join()', '2026-03-01 08:00:00,true,true,true,true'],
        ['setDisplayValue', 'gr.priority.setDisplayValue("1 - Critical"); return gr.priority + ""', '1'],
        ['setValue', 'gr.title.setValue("Network failure"); return gr.title + ""', 'Network failure'],
        ['changes, changesTo, changesFrom', 'var a = gr.title.changes(); gr.title = "new"; return [a, gr.title.changes(), gr.title.changesTo("new"), gr.title.changesFrom("Title 5"), gr.name.changes()].join()', 'false,true,true,true,false'],
        ['dateNumericValue, setDateNumericValue', 'var a = gr.due.dateNumericValue(); gr.due.setDateNumericValue(10000); gr.day.setDateNumericValue(86400000); return [a, gr.due, gr.day].join()', '1772352000000,1970-01-01 00:00:10,1970-01-02'],
        ['getGlideObject', 'return gr.due.getGlideObject().getNumericValue()', 1772352000000],
        ['getED', 'return [gr.owner.getED().getInternalType(), gr.title.getED().getLabel(), gr.title.getED().getLength(), gr.title.getED().isMandatory()].join()', 'reference,Title,40,false'],
        ['getHTMLValue', 'gr.title = "<b>"; return gr.title.getHTMLValue()', '&lt;b&gt;'],
        ['values may be elements and date-times', 'var other = new GlideRecord("x_test_thing"); other.title = gr.name; other.owner = gr.owner; other.due = new GlideDateTime("2026-01-01 00:00:00"); return [other.title, other.owner == gr.getValue("owner"), other.due].join()', 'thing 1,true,2026-01-01 00:00:00']
    ])('%s', (_name, source, expected) => {
        expect(script(first + source)).toBe(expected)
    })

    test('setError adds a message', () => {
        script(`${first} gr.title.setError('Wrong')`)
        expect(tx.messages).toEqual([{ level: 'error', text: 'Wrong' }])
    })
})

describe('scripts/p_GlideServerAPIs.md: GlideRecordSecure', () => {
    test('no access rule lets the user read: rows are skipped, writes refused', () => {
        tx = begin(platform, 'x_test', 'fred.luddy')
        expect(script('var gr = new GlideRecordSecure("x_test_thing"); gr.query(); return [gr.next(), gr instanceof GlideRecord, gr.toString()].join()')).toBe('false,true,[object GlideRecordSecure]')
        expect(script('var gr = new GlideRecordSecure("x_test_thing"); gr.name = "x"; return [gr.canCreate(), gr.insert()].join()')).toBe('false,')
        expect(script('var gr = new GlideRecord("x_test_thing"); gr.query(); return [gr.next(), gr.canRead(), gr.title.canRead()].join()')).toBe('true,false,false')
    })

    test('the system user sees all', () => {
        expect(script('var gr = new GlideRecordSecure("x_test_thing"); gr.query(); return [gr.next(), gr.canWrite()].join()')).toBe('true,true')
    })
})
