import fc from 'fast-check'
import type { ConditionNode, QueryContext, Row } from '../contracts'
import { installPlatform } from '../loader'
import { type LocalDataLayer, openLocalDataLayer } from '../store'
import { fold } from '../values/fold'
import { parseEncodedQuery } from './parse'

const CONTEXT: QueryContext = { now: Date.UTC(2026, 0, 1), timeZone: 'UTC', userId: '', unknownField: 'error', origin: 'app' }

type Term = Extract<ConditionNode, { kind: 'term' }>

let data: LocalDataLayer

beforeAll(() => {
    data = openLocalDataLayer()
    installPlatform(data)
    data.insertRow('sys_user', { sys_id: 'u1', user_name: 'u1', name: 'Ána' }, 'platform')
    data.insertRow('sys_user', { sys_id: 'u2', user_name: 'u2' }, 'platform')
})
afterAll(() => data.close())

const NAMES: Readonly<Record<string, string | null>> = { u1: 'Ána', u2: null }

const word = fc.array(fc.constantFrom('a', 'A', 'á', 'e', 'É', 'z', '%', '_', '\'', 'ж', 'Ж', '日', '😀', 'ñ', '1'), { maxLength: 4 }).map(parts => parts.join(''))
const small = fc.integer({ min: -2, max: 3 }).map(String)
const row = fc.record({
    short_description: fc.option(word), description: fc.option(word), impact: fc.option(small), urgency: fc.option(small),
    active: fc.option(fc.constantFrom('0', '1')), caller_id: fc.option(fc.constantFrom('u1', 'u2', 'gone')), sla_due: fc.option(fc.constantFrom('2026-01-01 00:00:00', '2026-01-01 12:00:00', '2026-02-01 00:00:00'))
})

const comparison = fc.constantFrom('=', '!=', '<', '<=', '>', '>=')
const term = (field: string, operator: fc.Arbitrary<string>, value: fc.Arbitrary<string>): fc.Arbitrary<Term> => fc.record({ kind: fc.constant('term' as const), field: fc.constant(field), operator, value })
const terms = fc.oneof(
    ...['short_description', 'caller_id.name'].flatMap(field => [
        term(field, comparison, word), term(field, fc.constantFrom('LIKE', 'NOT LIKE', 'STARTSWITH', 'ENDSWITH'), word),
        term(field, fc.constantFrom('IN', 'NOT IN'), fc.array(word, { maxLength: 3 }).map(list => list.join(',')))
    ]),
    term('impact', comparison, fc.integer({ min: -2, max: 3 }).map(String)), term('impact', fc.constantFrom('IN', 'NOT IN'), fc.constantFrom('1,2', '-1', '0,3,x')), term('impact', fc.constant('BETWEEN'), fc.constantFrom('0@2', '-1@1', '2@1')),
    term('active', fc.constantFrom('=', '!='), fc.constantFrom('true', 'false')), term('caller_id', fc.constantFrom('=', '!='), fc.constantFrom('u1', 'u2', 'gone', '')),
    term('sla_due', comparison, fc.constantFrom('2026-01-01 12:00:00', '2026-01-15')), term('short_description', fc.constantFrom('SAMEAS', 'NSAMEAS'), fc.constant('description')),
    term('impact', fc.constantFrom('GT_FIELD', 'LT_FIELD', 'GT_OR_EQUALS_FIELD', 'LT_OR_EQUALS_FIELD', 'SAMEAS', 'NSAMEAS'), fc.constant('urgency')),
    ...['short_description', 'impact', 'active', 'caller_id', 'caller_id.name'].map(field => term(field, fc.constantFrom('ISEMPTY', 'ISNOTEMPTY', 'ANYTHING', 'EMPTYSTRING'), fc.constant('')))
)

/** What a query means, worked out row by row in the plainest way. */
function matches(node: ConditionNode, values: Row): boolean {
    switch (node.kind) {
        case 'all': return true
        case 'none': return false
        case 'and': return node.items.every(item => matches(item, values))
        case 'or': return node.items.some(item => matches(item, values))
        default: return matchesTerm(node, values)
    }
}

const NUMERIC = new Set(['impact', 'urgency', 'active'])

function valueOf(field: string, values: Row): string | number | null {
    const raw = field === 'caller_id.name' ? NAMES[values.caller_id ?? ''] ?? null : values[field] ?? null
    if (raw === null || raw === '') return null
    return NUMERIC.has(field) ? Number(raw) : fold(raw)
}

function operand(field: string, text: string): string | number {
    if (field === 'active') return text === 'true' ? 1 : 0
    return NUMERIC.has(field) ? Number(text) : fold(text)
}

function compare(a: string | number, b: string | number): number {
    if (typeof a === 'number' && typeof b === 'number') return a - b
    return Buffer.compare(Buffer.from(String(a)), Buffer.from(String(b)))
}

const SIGNS: Readonly<Record<string, (order: number) => boolean>> = {
    '=': order => order === 0, '!=': order => order !== 0, '<': order => order < 0, '<=': order => order <= 0, '>': order => order > 0, '>=': order => order >= 0,
    SAMEAS: order => order === 0, NSAMEAS: order => order !== 0, GT_FIELD: order => order > 0, LT_FIELD: order => order < 0,
    GT_OR_EQUALS_FIELD: order => order >= 0, LT_OR_EQUALS_FIELD: order => order <= 0
}

function matchesTerm({ field, operator, value }: Term, values: Row): boolean {
    const own = valueOf(field, values)
    if (operator === 'ANYTHING') return true
    if (operator === 'ISEMPTY' || operator === 'EMPTYSTRING' || (operator === '=' && value === '')) return own === null
    if (operator === '!=' && field === 'active') return own !== operand(field, value)
    if (own === null) return false
    if (operator === 'ISNOTEMPTY' || (operator === '!=' && value === '')) return true
    const text = String(own)
    switch (operator) {
        case 'LIKE': return value === '' || text.includes(fold(value))
        case 'NOT LIKE': return value !== '' && !text.includes(fold(value))
        case 'STARTSWITH': return text.startsWith(fold(value))
        case 'ENDSWITH': return text.endsWith(fold(value))
        case 'IN': return list(field, value).includes(own)
        case 'NOT IN': return !list(field, value).includes(own)
        case 'BETWEEN': return value.split('@').map(Number).every((bound, at) => at === 0 ? Number(own) >= bound : Number(own) <= bound)
        default: {
            if (value === '') return false
            const other = operator.endsWith('FIELD') || operator.endsWith('SAMEAS') ? valueOf(value, values) : operand(field, value)
            return other !== null && (SIGNS[operator] as (order: number) => boolean)(compare(own, other))
        }
    }
}

function list(field: string, value: string): (string | number)[] {
    return value.split(',').filter(item => item !== '').map(item => operand(field, item)).filter(item => !Number.isNaN(item))
}

function refill(rows: Row[]): void {
    for (const id of data.select(data.parse('incident', '', CONTEXT), CONTEXT).ids) data.deleteRow('incident', id, 'platform')
    rows.forEach((values, at) => data.insertRow('incident', { sys_id: `r${at}`, ...values }, 'platform'))
}

test('what SQL finds is what a plain reading of the condition finds', () => {
    const node = fc.letrec<{ node: ConditionNode }>(tie => ({
        node: fc.oneof({ maxDepth: 3 }, terms, fc.record({ kind: fc.constantFrom('and' as const, 'or' as const), items: fc.array(tie('node'), { minLength: 1, maxLength: 3 }) }), fc.constantFrom<ConditionNode>({ kind: 'all' }, { kind: 'none' }))
    })).node
    fc.assert(fc.property(fc.array(row, { maxLength: 12 }), fc.array(node, { minLength: 1, maxLength: 20 }), (rows, nodes) => {
        refill(rows)
        for (const where of nodes) {
            const query = { table: 'task', where: { ...where }, orderBy: [], groupBy: [] }
            // caller_id belongs to incidents only.
            const found = data.select({ ...query, table: 'incident' }, CONTEXT).ids
            const expected = rows.flatMap((values, at) => matches(where, values) ? [`r${at}`] : [])
            expect({ where, found }).toEqual({ where, found: expected })
            expect(data.count({ ...query, table: 'incident' }, CONTEXT)).toBe(expected.length)
        }
    }), { numRuns: 40 })
})

test('an encoded query says what its tree says: ^OR binds to the condition before, ^NQ separates', () => {
    const simple = terms.filter(({ value }) => !/[\^@,]/.test(value))
    const groups = fc.array(fc.array(fc.array(simple, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
    const write = ({ field, operator, value }: Term): string => `${field}${operator}${value}`
    fc.assert(fc.property(groups, fc.array(row, { maxLength: 8 }), (queries, rows) => {
        const source = queries.map(chain => chain.map(alternatives => alternatives.map(write).join('^OR')).join('^')).join('^NQ')
        const { where } = parseEncodedQuery(data.dictionary, 'incident', source, CONTEXT)
        for (const values of rows) {
            const expected = queries.some(chain => chain.every(alternatives => alternatives.some(item => matchesTerm(item, values))))
            expect(matches(where, values)).toBe(expected)
        }
    }), { numRuns: 100 })
})

type Key = string | number | null

test('order is by folded text, empty first, ties as inserted', () => {
    fc.assert(fc.property(fc.array(row, { maxLength: 15 }), fc.boolean(), (rows, descending) => {
        refill(rows)
        const { ids } = data.select({ table: 'incident', where: { kind: 'all' }, orderBy: [{ field: 'short_description', descending }], groupBy: [] }, CONTEXT)
        const keys = ids.map(id => valueOf('short_description', rows[Number(id.slice(1))] as Row))
        const order = (a: Key, b: Key): number => a === null || b === null ? Number(a !== null) - Number(b !== null) : compare(a, b)
        for (let at = 1; at < keys.length; at++) expect(order(keys[at - 1] ?? null, keys[at] ?? null) * (descending ? -1 : 1)).toBeLessThanOrEqual(0)
        expect(ids).toHaveLength(rows.length)
    }), { numRuns: 30 })
})
