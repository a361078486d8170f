import { begin, id, installThing, run, store, testPlatform, type TestPlatform } from '../testing/script-platform'
import type { Row, Transaction } from '../contracts'

/** Business rules with the real script surface; docs: business-rules-classic/c_BusinessRules.md unless a test names another page. */
let platform: TestPlatform
let tx: Transaction
let rules: string[] = []

const script = (source: string): unknown => run(platform, `(function () { ${source} })()`, tx)

function rule(values: Row): void {
    rules.push(store(platform, 'sys_script', {
        sys_id: id(`rule ${rules.length} ${JSON.stringify(values)}`), name: 'rule', collection: 'x_test_thing', active: '1', when: 'before', order: '100', advanced: '1', action_insert: '0',
        action_update: '0', action_delete: '0', action_query: '0', sys_scope: id('app x_test'), ...values
    }))
}

beforeAll(() => {
    platform = testPlatform()
    installThing(platform, { title: {}, owner: { type: 'reference', reference: 'sys_user' }, other: { type: 'reference', reference: 'x_test_thing' }, count: { type: 'integer' }, active: { type: 'boolean' } }, 'none')
    store(platform, 'sys_user', { sys_id: id('fred'), user_name: 'fred', name: 'Fred', active: '1' })
})
afterAll(() => platform.data.close())

beforeEach(() => {
    for (const sysId of rules) platform.data.deleteRow('sys_script', sysId, 'platform')
    rules = []
    platform.records.flush()
    platform.lines.length = 0
    tx = begin(platform)
    const all = { now: 0, timeZone: 'UTC', userId: '', unknownField: 'error' as const, origin: 'platform' as const }
    for (const sysId of platform.data.select(platform.data.parse('x_test_thing', '', all), all).ids) platform.data.deleteRow('x_test_thing', sysId, 'platform')
    for (const number of ['1', '2', '3']) {
        store(platform, 'x_test_thing', { sys_id: id(`t${number}`), number, name: `thing ${number}`, owner: number === '1' ? id('fred') : null, other: id('t1'), active: number === '3' ? '0' : '1', count: number })
    }
})

const QUERY = 'var gr = new GlideRecord("x_test_thing"); gr.orderBy("number"); gr.query(); var found = ""; while (gr.next()) found += gr.number; return found'

describe('before a query', () => {
    test('current is the record being queried: what the rule adds holds for it, with an OR too ("Default before-query business rule")', () => {
        rule({ action_query: '1', script: 'var qc = current.addQuery("owner", gs.getUserID()).addOrCondition("number", "2"); gs.info(current.getTableName() + previous)' })
        expect(script(QUERY)).toBe('2')
        tx = begin(platform, 'x_test', 'fred')
        expect(script(QUERY)).toBe('12')
        expect(script('var gr = new GlideRecord("x_test_thing"); gr.addQuery("active", true); gr.query(); return gr.getEncodedQuery()')).toBe(`active=true^owner=${id('fred')}^ORnumber=2`)
        expect(platform.lines.some(line => line.message === 'x_test_thingnull')).toBe(true)
    })

    test('condition, role and get(); setWorkflow(false) passes it by', () => {
        rule({ action_query: '1', condition: 'gs.getUserName() == "fred"', script: 'current.addQuery("number", "1")' })
        expect(script(QUERY)).toBe('123')
        tx = begin(platform, 'x_test', 'fred')
        expect(script(QUERY)).toBe('1')
        expect(script(`return new GlideRecord("x_test_thing").get("${id('t2')}")`)).toBe(false)
        expect(script(`var gr = new GlideRecord("x_test_thing"); gr.setWorkflow(false); return gr.get("${id('t2')}")`)).toBe(true)
    })

    test('bulk writes meet the same rows as a query would', () => {
        rule({ action_query: '1', script: 'current.addQuery("number", "1")' })
        script('var gr = new GlideRecord("x_test_thing"); gr.deleteMultiple()')
        expect(script('var gr = new GlideRecord("x_test_thing"); gr.setWorkflow(false); gr.query(); return gr.getRowCount()')).toBe(2)
    })

    test('a rule that queries its own table is stopped and logged, and does not stop the query', () => {
        rule({ action_query: '1', script: 'var inner = new GlideRecord("x_test_thing"); inner.query(); gs.info("inner " + inner.getRowCount()); current.addQuery("number", "3")' })
        expect(script(QUERY)).toBe('3')
        expect(platform.lines.map(line => line.message)).toEqual(expect.arrayContaining(['inner 3', expect.stringMatching(/^Recursive business rule stopped/)]))
    })

    test('rules of tables that a record refers to do not run', () => {
        rule({ action_query: '1', script: 'current.addQuery("number", "2")' })
        expect(script('var gr = new GlideRecord("x_test_thing"); gr.query(); gr.next(); return [gr.number, gr.other.number, gr.other.getRefRecord().getValue("name")].join()')).toBe('2,1,thing 1')
    })

    test('queries without a script: the query as it is, and what the rule adds', () => {
        rule({ action_query: '1', script: 'gs.info(current.getEncodedQuery()); current.addEncodedQuery("active=true^ORnumber=3"); current.orderByDesc("number")' })
        const all = { now: 0, timeZone: 'UTC', userId: '', unknownField: 'error' as const, origin: 'platform' as const }
        const query = platform.data.parse('x_test_thing', 'number=1^ORnumber=3^NQname=thing 2', all)
        const { ids } = platform.data.select(platform.records.restrictQuery(tx, { ...query, limit: 2 }), all)
        expect(ids).toEqual([id('t3'), id('t2')])
        expect(platform.lines.map(line => line.message)).toEqual(['number=1^ORnumber=3^ORname=thing 2'])
    })

    test('aggregates pass rules by unless told not to (server-api-reference/c_GlideAggregateScopedAPI.md, setAggregateWorkflow)', () => {
        rule({ action_query: '1', script: 'current.addQuery("number", "2")' })
        const count = (extra: string): unknown => script(`var ga = new GlideAggregate("x_test_thing"); ga.addAggregate("COUNT"); ${extra} ga.query(); ga.next(); return ga.getAggregate("COUNT")`)
        expect(count('')).toBe('3')
        expect(count('ga.setAggregateWorkflow(true);')).toBe('1')
    })

    test('setAbortAction is refused by name', () => {
        rule({ name: 'Stop', action_query: '1', script: 'current.setAbortAction(true)' })
        expect(() => script(QUERY)).toThrow('NotEmulated: setAbortAction in query business rule "Stop" on x_test_thing')
    })
})

describe('display rules', () => {
    test('fill g_scratchpad, change the form\'s record only, and share the scratchpad in their order', () => {
        rule({ when: 'display', order: '2', script: 'g_scratchpad.both = g_scratchpad.someName + "!"; current.title = "shown"' })
        rule({ when: 'display', order: '1', condition: 'current.number == "1"', script: 'g_scratchpad.someName = "someValue"; g_scratchpad.created_by = current.name; g_scratchpad.list = [1, { a: 2 }]' })
        const stored = platform.records.find(tx, 'x_test_thing', id('t1'), 'platform') as Row
        const shown = platform.records.display(tx, 'x_test_thing', stored)
        expect(shown.scratchpad).toEqual({ both: 'someValue!', created_by: 'thing 1', list: [1, { a: 2 }], someName: 'someValue' })
        expect(shown.row.title).toBe('shown')
        expect(platform.records.find(tx, 'x_test_thing', id('t1'), 'platform')?.title).toBeNull()
        const other = platform.records.find(tx, 'x_test_thing', id('t2'), 'platform') as Row
        expect(platform.records.display(tx, 'x_test_thing', other).scratchpad).toEqual({ both: 'undefined!' })
    })
})

describe('writes', () => {
    test('current.update() in an after rule of an insert updates the record and does not insert another', () => {
        rule({ when: 'after', action_insert: '1', script: 'gs.info([current.isNewRecord(), current.operation()].join()); current.title = "later"; current.update()' })
        expect(script('var gr = new GlideRecord("x_test_thing"); gr.number = "9"; gr.insert(); gr = new GlideRecord("x_test_thing"); gr.addQuery("number", "9"); gr.query(); gr.next(); return [gr.getRowCount(), gr.title, gr.sys_mod_count].join()'))
            .toBe('1,later,1')
        expect(platform.lines.some(line => line.message === 'false,insert')).toBe(true)
    })

    test('changes(), changesFrom(), changesTo(), previous and operation() in an update', () => {
        rule({
            action_update: '1', action_insert: '1', script: `if (current.operation() == "insert") { gs.info("new " + previous + current.title.changes() + current.owner.changes()) } else {
                gs.info([current.title.changes(), current.title.changesFrom("old"), current.title.changesTo("new"), current.owner.changes(), previous.title, current.title].join()); current.count = current.count * 10 }`
        })
        script('var gr = new GlideRecord("x_test_thing"); gr.title = "old"; gr.insert(); gr.title = "new"; gr.count = 4; gr.update()')
        expect(platform.lines.map(line => line.message)).toEqual(['new nulltruefalse', 'true,true,true,false,old,new'])
        expect(script('var gr = new GlideRecord("x_test_thing"); gr.get("title", "new"); return gr.count + ""')).toBe('40')
    })

    test('Determine the operation that triggered the business rule; NULL is the reserved word', () => {
        rule({ action_insert: '1', action_update: '1', script: 'if (current.operation() == "update") { current.count++; } if (current.operation() == "insert") { current.count = 0; current.title = "NULL"; }' })
        expect(script('var gr = new GlideRecord("x_test_thing"); gr.title = "t"; gr.insert(); gr.title = "null"; gr.update(); gr.title = "again"; gr.update(); return [gr.count, gr.title].join()')).toBe('2,again')
    })
})
