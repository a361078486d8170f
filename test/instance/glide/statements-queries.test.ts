import fc from 'fast-check'
import { begin, id, installThing, run, store, testPlatform, type TestPlatform } from '../testing/script-platform'
import type { Transaction } from '../contracts'

/**
 * What queries put together by calls mean, against the plainest evaluation of the same calls. Pages: c_GlideRecordScopedAPI.md,
 * c_GlideQueryConditionScopedAPI.md.
 */
let platform: TestPlatform
let tx: Transaction

const rows = Array.from({ length: 24 }, (_, at) => ({ number: `N${String(at).padStart(2, '0')}`, state: at % 4, priority: (at >> 1) % 3, category: [null, 'Hardware', 'software', 'hardware é'][at % 4] as string | null }))
type Thing = typeof rows[number]

beforeAll(() => {
    platform = testPlatform()
    installThing(platform, { state: { type: 'integer' }, priority: { type: 'integer' }, category: {}, caller: { type: 'reference', reference: 'sys_user' } }, 'none')
    for (const row of rows) store(platform, 'x_test_thing', { sys_id: id(row.number), number: row.number, state: String(row.state), priority: String(row.priority), category: row.category })
    tx = begin(platform)
})
afterAll(() => platform.data.close())

interface Term { field: 'state' | 'priority' | 'category', operator: string, value: string }
interface Step { term: Term, links: { or: boolean, term: Term }[], encoded: boolean }

const term: fc.Arbitrary<Term> = fc.oneof(
    fc.record({
        field: fc.constantFrom('state' as const, 'priority' as const), operator: fc.constantFrom('=', '!=', '<', '>='), value: fc.integer({ min: 0, max: 3 }).map(String)
    }),
    fc.record({
        field: fc.constant('category' as const), operator: fc.constantFrom('=', 'STARTSWITH', 'CONTAINS'), value: fc.constantFrom('hardware', 'HARDWARE E', 'soft', 'ware')
    })
)
const links = fc.array(fc.record({ or: fc.boolean(), term }), { maxLength: 3 })
const steps = fc.array(fc.record({ term, links, encoded: fc.boolean() }), { minLength: 1, maxLength: 4 })

const plain = (text: string) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase()

function holds({ field, operator, value }: Term, row: Thing): boolean {
    const found = row[field]
    if (found === null) return false
    if (field === 'category') {
        const [one, other] = [plain(String(found)), plain(value)]
        return operator === '=' ? one === other : operator === 'STARTSWITH' ? one.startsWith(other) : one.includes(other)
    }
    const difference = Number(found) - Number(value)
    return operator === '=' ? difference === 0 : operator === '!=' ? difference !== 0 : operator === '<' ? difference < 0 : difference >= 0
}

/** Alternatives bind closer than what is added by AND. */
const stepHolds = (step: Step, row: Thing) => [step.term, ...step.links.filter(link => link.or).map(link => link.term)].some(item => holds(item, row))
    && step.links.filter(link => !link.or).every(link => holds(link.term, row))

const spelled = ({ field, operator, value }: Term) => `${field}${operator === 'CONTAINS' ? 'LIKE' : operator}${value}`
const args = ({ field, operator, value }: Term) => [field, operator, value].map(item => JSON.stringify(item)).join()

function call(step: Step): string {
    const ors = step.links.filter(link => link.or)
    if (step.encoded) return `gr.addEncodedQuery(${JSON.stringify([spelled(step.term), ...ors.map(link => `OR${spelled(link.term)}`), ...step.links.filter(link => !link.or).map(link => spelled(link.term))].join('^'))});`
    return `var qc = gr.addQuery(${args(step.term)});${step.links.map(link => `qc.${link.or ? 'addOrCondition' : 'addCondition'}(${args(link.term)});`).join('')}`
}

test('any sequence of addQuery, addOrCondition, addCondition and addEncodedQuery; the encoded query of it finds the same', () => {
    fc.assert(fc.property(steps, built => {
        const expected = rows.filter(row => built.every(step => stepHolds(step, row))).map(row => row.number).join()
        expect(run(platform, `(function () { var gr = new GlideRecord('x_test_thing'); ${built.map(call).join('')} gr.orderBy('number'); gr.query(); var out = []; while (gr.next()) out.push(gr.number + ''); return out.join() })()`, tx)).toBe(expected)
        expect(run(platform, `(function () { var gr = new GlideRecord('x_test_thing'); ${built.map(call).join('')} var again = new GlideRecord('x_test_thing'); again.addEncodedQuery(gr.getEncodedQuery());
            again.orderBy('number'); again.query(); var out = []; while (again.next()) out.push(again.number + ''); return out.join() })()`, tx)).toBe(expected)
    }), { numRuns: 50 })
})

test('windows over any order: the rows of the list from first to last, the count of all or of the window', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }), fc.boolean(), fc.boolean(), (first, last, limited, uncounted) => {
        const ordered = [...rows].sort((one, other) => other.priority - one.priority || (one.number < other.number ? -1 : 1))
        const wanted = ordered.slice(first, Math.max(first, last)).map(row => row.number)
        expect(run(platform, `(function () { var gr = new GlideRecord('x_test_thing'); gr.orderByDesc('priority'); gr.orderBy('number'); ${limited ? 'gr.setLimit(3);' : ''} gr.chooseWindow(${first}, ${last}); ${uncounted ? 'gr.setNoCount();' : ''}
            gr.query(); var out = []; while (gr.next()) out.push(gr.number + ''); return out.concat(gr.getRowCount()).join() })()`, tx)).toBe([...wanted, limited || uncounted ? wanted.length : rows.length].join())
    }), { numRuns: 40 })
})

test('aggregates of any groups and conditions are what the rows say', () => {
    fc.assert(fc.property(fc.subarray(['state', 'priority', 'category'] as const, { minLength: 1 }), term, (groups, condition) => {
        const kept = rows.filter(row => holds(condition, row))
        const keyed = new Map<string, Thing[]>()
        for (const row of kept) {
            const key = groups.map(group => plain(String(row[group] ?? ''))).join('/')
            keyed.set(key, [...keyed.get(key) ?? [], row])
        }
        const expected = [...keyed].map(([key, members]) => `${key}:${members.length} ${members.reduce((sum, row) => sum + row.state, 0)} ${Math.max(...members.map(row => row.priority))} ${(members.reduce((sum, row) => sum + row.state, 0) / members.length).toFixed(4)}`).sort()
        const found = run(platform, `(function () { var ga = new GlideAggregate('x_test_thing'); ga.addQuery(${args(condition)}); ${groups.map(group => `ga.groupBy('${group}');`).join('')}
            ga.addAggregate('COUNT'); ga.addAggregate('SUM', 'state'); ga.addAggregate('MAX', 'priority'); ga.addAggregate('AVG', 'state'); ga.query(); var out = [];
            while (ga.next()) out.push(${JSON.stringify(groups)}.map(function (group) { return ga.getValue(group) || '' }).join('/') + ':' + [ga.getAggregate('COUNT'), ga.getAggregate('SUM', 'state'), ga.getAggregate('MAX', 'priority'), ga.getAggregate('AVG', 'state')].join(' ')); return out.join('|') })()`, tx) as string
        expect(found === '' ? [] : found.split('|').map(plain).sort()).toEqual(expected)
    }), { numRuns: 40 })
})
