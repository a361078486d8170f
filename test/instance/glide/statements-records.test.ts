import { begin, id, installThing, run, store, testPlatform, type TestPlatform } from '../testing/script-platform'
import type { Transaction } from '../contracts'

/** Statements of the reference pages about queries and aggregates, each as it is printed there; a describe names its page. */
let platform: TestPlatform
let tx: Transaction

const script = (source: string): unknown => run(platform, `(function () { ${source} })()`, tx)
const counts: readonly [string | null, number, string][] = [['database', 8, '12'], ['database', 48, '12'], ['hardware', 4, '12'], ['hardware', 14, '10'], ['hardware', 5, '10'], [null, 8, '10'], [null, 12, '10']]

beforeAll(() => {
    platform = testPlatform()
    installThing(platform, { category: {}, updates: { type: 'integer' }, cost: { type: 'decimal' }, title: {}, opened: { type: 'glide_date_time' }, owner: { type: 'reference', reference: 'sys_user' } }, 'none')
    counts.forEach(([category, updates, cost], at) => store(platform, 'x_test_thing', {
        sys_id: id(`row ${at}`), number: `N${at}`, category, updates: String(updates), cost, title: `t${at}`, opened: `2026-0${1 + at % 3}-15 10:00:00`
    }))
})
afterAll(() => platform.data.close())
beforeEach(() => {
    tx = begin(platform)
})

const each = (build: string, show: string) => script(`var ga = new GlideAggregate('x_test_thing'); ${build}; ga.query(); var out = []; while (ga.next()) out.push(${show}); return out.join('|')`)

describe('server-api-reference/c_GlideAggregateScopedAPI.md', () => {
    test('groupBy, getRowCount: averages of whole numbers have four decimals', () => {
        expect(each('["MIN", "MAX", "AVG"].forEach(fn => ga.addAggregate(fn, "updates")); ga.addNotNullQuery("category"); ga.groupBy("category")',
            'ga.category + " " + ["MIN", "MAX", "AVG"].map(fn => ga.getAggregate(fn, "updates"))')).toBe('database 8,48,28.0000|hardware 4,14,7.6667')
    })

    test('orderByAggregate: the group without a value counts its records', () => {
        expect(each('ga.addAggregate("COUNT", "category"); ga.orderByAggregate("count", "category")', 'ga.category + " " + ga.getAggregate("COUNT", "category")')).toBe('hardware 3| 2|database 2')
    })

    test('COUNT of another field counts the values that are there', () => {
        expect(each('ga.addAggregate("COUNT", "category"); ga.groupBy("updates"); ga.addQuery("updates", 8)', 'ga.getAggregate("COUNT", "category")')).toBe('1')
    })

    test('addAggregate: GROUP_CONCAT ascending, STDDEV of the population, SUM', () => {
        expect(each('["GROUP_CONCAT", "GROUP_CONCAT_DISTINCT", "STDDEV", "SUM", "COUNT"].forEach(fn => ga.addAggregate(fn, "updates")); ga.groupBy("category"); ga.addQuery("category", "database")',
            '["GROUP_CONCAT", "GROUP_CONCAT_DISTINCT", "STDDEV", "SUM", "COUNT"].map(fn => ga.getAggregate(fn, "updates")).join(" ")')).toBe('8,48 8,48 20 56 2')
    })

    test('setGroup(false): one result', () => {
        expect(each('ga.addAggregate("SUM", "updates"); ga.setGroup(false)', 'ga.getAggregate("SUM", "updates")')).toBe('99')
    })

    test('setAggregateWindow: rows of the table, not of the result', () => {
        expect(each('ga.addAggregate("COUNT", "category"); ga.setAggregateWindow(0, 3)', 'ga.getValue("category") + ga.getAggregate("COUNT", "category")')).toMatch(/\d/)
        expect(each('ga.addAggregate("COUNT"); ga.setAggregateWindow(2, 6)', 'ga.getAggregate("COUNT")')).toBe('4')
    })

    test('orderBy by a function of the database is not emulated', () => {
        expect(() => script('new GlideAggregate("x_test_thing").orderBy("glidefunction:length(title)")')).toThrow('NotEmulated: glidefunction:length(title)')
    })
})

describe('scripts/p_GlideServerAPIs.md, "GlideAggregate"', () => {
    test('SUM without groupBy: one sum for each value of the field', () => {
        expect(each('ga.addAggregate("SUM", "cost")', 'ga.getValue("cost") + " " + ga.getAggregate("SUM", "cost")')).toBe('10 40|12 36')
    })

    test('count(distinct of a field in a group', () => {
        expect(each('ga.addAggregate("count"); ga.addAggregate("count(distinct", "cost"); ga.addNotNullQuery("category"); ga.groupBy("category")',
            'ga.category + " = " + ga.getAggregate("count") + " (" + ga.getAggregate("count(distinct", "cost") + ")"')).toBe('database = 2 (1)|hardware = 3 (2)')
    })

    test('several orders; a value that is a script', () => {
        expect(each('ga.addAggregate("count", "category"); ga.orderByAggregate("count", "category"); ga.orderBy("category"); ga.addQuery("opened", ">=", "javascript:gs.monthsAgoStart(1)"); ga.addQuery("opened", "<=", "javascript:gs.monthsAgoEnd(1)")',
            'ga.category + " " + ga.getAggregate("count", "category")')).toBe('database 1|hardware 1')
    })
})

describe('scripts/c_UsingGlideRecordToQueryTables.md and c_GlideRecordScopedAPI.md', () => {
    test('searches of text are not emulated, whichever way they are asked for', () => {
        expect(() => script('new GlideRecord("x_test_thing").addQuery("123TEXTQUERY321", "email")')).toThrow('NotEmulated: text search (123TEXTQUERY321)')
        expect(() => script('new GlideRecord("x_test_thing").addQuery("123TEXTINDEXGROUP321", "portal")')).toThrow('NotEmulated: text search (123TEXTINDEXGROUP321)')
        expect(() => script('new GlideRecord("x_test_thing").addEncodedQuery("123TEXTQUERY321=email")')).toThrow('NotEmulated')
    })

    test('GlideRecordSecure: addSystemQuery() without a condition asks for nothing (scripts/p_GlideServerAPIs.md)', () => {
        expect(script('var gr = new GlideRecord("x_test_thing"); gr.addSystemQuery(); gr.query(); return [gr.getRowCount(), gr.getEncodedQuery()].join()')).toBe('7,')
    })

    test('getEncodedQuery: conditions in the order they were added', () => {
        expect(script('var gr = new GlideRecord("x_test_thing"); gr.addEncodedQuery("category=hardware^ORcategory=database"); gr.addQuery("updates", ">", 4); gr.addNotNullQuery("title"); gr.orderByDesc("updates"); return gr.getEncodedQuery()'))
            .toBe('category=hardware^ORcategory=database^updates>4^titleISNOTEMPTY^ORDERBYDESCupdates')
    })

    test('a term separator in a value is escaped (GlideStringUtilScopedAPI.md), so that the encoded query finds the same', () => {
        store(platform, 'x_test_thing', { sys_id: id('separator'), number: 'S', title: 'a^b^ORactive=true' })
        expect(script(`var gr = new GlideRecord('x_test_thing'); gr.addQuery('title', 'a^b^ORactive=true'); gr.query(); var again = new GlideRecord('x_test_thing'); again.addEncodedQuery(gr.getEncodedQuery()); again.query();
            var safe = new GlideRecord('x_test_thing'); safe.addEncodedQuery('title=' + GlideStringUtil.escapeQueryTermSeparator('a^b^ORactive=true')); safe.query();
            return [gr.getEncodedQuery(), gr.getRowCount(), again.getRowCount(), safe.getRowCount()].join()`)).toBe('title=a^^b^^ORactive=true,1,1,1')
        platform.data.deleteRow('x_test_thing', id('separator'), 'platform')
    })

    test('conditions beside an encoded query with ^NQ hold for all of it, in the encoded query too', () => {
        expect(script(`var gr = new GlideRecord('x_test_thing'); gr.addEncodedQuery('category=database^NQcategory=hardware'); gr.addQuery('updates', '>', 5); gr.orderBy('number'); gr.query();
            var again = new GlideRecord('x_test_thing'); again.addEncodedQuery(gr.getEncodedQuery()); again.query(); var out = []; while (again.next()) out.push(again.number + ''); return [gr.getRowCount()].concat(out).join()`)).toBe('3,N0,N1,N3')
    })

    test('"Call this method more than once to order by multiple columns": an order of an encoded query takes its turn', () => {
        const order = (build: string) => script(`var gr = new GlideRecord('x_test_thing'); ${build}; gr.query(); var out = ''; while (gr.next()) out += gr.number.toString().slice(1); return out`)
        expect(order('gr.addEncodedQuery("ORDERBYDESCcategory"); gr.orderBy("updates")')).toBe('2430156')
        expect(order('gr.orderBy("updates"); gr.addEncodedQuery("ORDERBYDESCcategory")')).toBe('2405631')
    })
})
