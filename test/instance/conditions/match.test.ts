import fc from 'fast-check'
import { parseCondition } from './parse'
import { matches } from './match'
import { Bench } from '../testing/bench'
import type { QueryContext, Row } from '../contracts'

let bench: Bench
let users: string[]

beforeAll(() => {
    bench = new Bench()
    bench.table({ name: 'x_m', fields: {
        name: { maxLength: 100, display: true }, other: { maxLength: 100 }, count: { type: 'integer' }, price: { type: 'decimal' }, flag: { type: 'boolean' },
        due: { type: 'glide_date_time' }, also: { type: 'glide_date_time' }, day: { type: 'glide_date' }, day2: { type: 'glide_date' }, user: { type: 'reference', reference: 'sys_user' }, watchers: { type: 'glide_list', reference: 'sys_user', maxLength: 400 }
    } })
    users = [bench.user('ann', [], { name: 'Ánn' }).sysId, bench.user('bob', [], { name: 'Bob' }).sysId]
})

afterAll(() => bench.close())

const context = (): QueryContext => ({ now: bench.clock, timeZone: 'UTC', userId: users[0] ?? '', unknownField: 'error', origin: 'platform' })

const words = ['', 'ab', 'AB', 'á b', 'a^b', 'Éclair', 'abc', 'b', '10', '9']
const numbers = ['', '0', '-3', '7', '10', '1234']
const times = ['', '2026-03-28 23:30:00', '2026-03-29 22:30:00', '2026-01-01 00:00:00', '2026-01-01 23:59:59', '2026-01-02 00:00:00', '2025-12-31 12:30:00', '2026-03-29 00:30:00', '2026-03-29 01:30:00', '2025-10-26 00:30:00', '2025-10-26 01:30:00', '2026-03-31 12:00:00', '2026-02-28 12:00:00', '2026-01-03 23:30:00']
const days = ['', '2026-01-01', '2026-01-02', '2025-12-31', '2026-03-29', '2025-03-31', '2026-02-28']

const operatorsOf: Record<string, string[]> = {
    text: ['=', '!=', 'LIKE', 'NOT LIKE', 'STARTSWITH', 'ENDSWITH', 'IN', 'NOT IN', '>', '>=', '<', '<=', 'ISEMPTY', 'ISNOTEMPTY', 'ANYTHING'],
    number: ['=', '!=', '>', '>=', '<', '<=', 'IN', 'NOT IN', 'BETWEEN', 'ISEMPTY', 'ISNOTEMPTY'],
    day: ['=', '!=', '>', '>=', '<', '<=', 'ON', 'NOTON', 'BETWEEN', 'ISEMPTY', 'ISNOTEMPTY', 'IN'],
    time: ['=', '!=', '>', '>=', '<', '<=', 'ON', 'NOTON', 'BETWEEN', 'ISEMPTY', 'ISNOTEMPTY'],
    flag: ['=', '!='], reference: ['=', '!=', 'LIKE', 'NOT LIKE', 'STARTSWITH', 'ENDSWITH', 'IN', 'NOT IN', 'ISEMPTY', 'ISNOTEMPTY', 'DYNAMIC']
}

const term = (field: string, kind: string, values: string[]) => fc
    .record({ operator: fc.constantFrom(...operatorsOf[kind] ?? []), value: fc.constantFrom(...values), second: fc.constantFrom(...values) })
    .map(({ operator, value, second }) => {
        if (operator === 'IN' || operator === 'NOT IN') return `${field}${operator}${`${value},${second}`.replaceAll('^', '^^')}`
        if (operator === 'BETWEEN') return `${field}BETWEEN${value || values[1]}@${second || values[1]}`
        if (operator === 'ON' || operator === 'NOTON') return `${field}${operator}label@${value || values[1]}@${second || values[1]}`
        if (operator === 'DYNAMIC') return `${field}DYNAMIC90d1921e5f510100a9ad2572f2b477fe`
        return operator.startsWith('IS') || operator === 'ANYTHING' ? `${field}${operator}` : `${field}${operator}${value.replaceAll('^', '^^')}`
    })

const UNITS = ['minute', 'hour', 'day', 'week', 'month', 'quarter', 'year']

/** Conditions of every documented operator for times, of both kinds of fields, their values drawn at random. */
const dated = fc.oneof(
    fc.record({ field: fc.constantFrom('due', 'day'), operator: fc.constantFrom('GT', 'GE', 'LT', 'LE', 'EE'), unit: fc.constantFrom(...UNITS, 'dayofweek'), direction: fc.constantFrom('ago', 'ahead'), n: fc.nat({ max: 13 }) })
        .map(({ field, operator, unit, direction, n }) => `${field}RELATIVE${operator}@${unit}@${direction}@${n}`),
    fc.record({ fields: fc.constantFrom('due SAMEAS also', 'due NSAMEAS also', 'day SAMEAS day2', 'day NSAMEAS due', 'due SAMEAS day'), unit: fc.constantFrom(...UNITS.slice(1)) })
        .map(({ fields, unit }) => `${fields.replaceAll(' ', '')}@${unit}`),
    fc.record({
        fields: fc.constantFrom('due also', 'also due', 'day day2', 'due day', 'day2 also'), operator: fc.constantFrom('MORETHAN', 'LESSTHAN'), unit: fc.constantFrom(...UNITS.slice(1)),
        direction: fc.constantFrom('before', 'after', 'before or after'), n: fc.nat({ max: 99 })
    })
        .map(({ fields, operator, unit, direction, n }) => `${fields.replace(' ', operator)}@${unit}@${direction}@${n}`),
    fc.record({
        field: fc.constantFrom('due', 'day'), sign: fc.constantFrom('GT', 'GE', 'LT', 'LE', 'EE'),
        part: fc.constantFrom(['dayofweek', 'sunday'], ['dayofweek', 'thursday'], ['month', 'march'], ['hour', '1'], ['quarter', '1'], ['year', '2026'], ['week', '13'])
    }).map(({ field, sign, part }) => `${field}DATEPARTx@javascript:gs.datePart('${part[0]}','${part[1]}','${sign}')`),
    fc.record({ field: fc.constantFrom('due', 'day'), operator: fc.constantFrom('<', '>=', 'ON', 'NOTON', 'BETWEEN'), unit: fc.constantFrom('Week', 'Month', 'Quarter', 'Year'), which: fc.constantFrom('This', 'Last', 'Next') })
        .map(({ field, operator, unit, which }) => {
            const [begin, end] = ['beginning', 'end'].map(side => `javascript:gs.${side}Of${which}${unit}()`)
            return operator === '<' || operator === '>=' ? `${field}${operator}${begin}` : `${field}${operator}${operator === 'BETWEEN' ? '' : 'label@'}${begin}@${end}`
        })
)

test('the matcher answers as the database does, on random rows and conditions', () => {
    const ids = ['', ...users]
    const rowOf = fc.record({
        name: fc.constantFrom(...words), other: fc.constantFrom(...words), count: fc.constantFrom(...numbers), price: fc.constantFrom('', '1.5', '10', '9.99'), flag: fc.constantFrom('0', '1'),
        due: fc.constantFrom(...times), also: fc.constantFrom(...times), day: fc.constantFrom(...days), day2: fc.constantFrom(...days),
        user: fc.constantFrom(...ids)
    })
    const one = fc.oneof(
        dated, term('day', 'day', days), term('due', 'time', days),
        term('name', 'text', words), term('count', 'number', numbers), term('price', 'number', ['', '1.5', '10', '9.99']), term('due', 'time', times),
        term('flag', 'flag', ['true', 'false', '1', '0']), term('user', 'reference', [...users, 'Ann', 'bo', '']), term('user.user_name', 'text', ['ann', 'BOB', 'b', '']),
        fc.constantFrom('nameSAMEASother', 'nameNSAMEASother', 'countGT_FIELDprice', 'name=a^^b', 'nameLIKE^^'),
        fc.constantFrom(
            'dueON2026-01-01', 'dueNOTON2026-01-01', 'dayON2026-01-01', 'dueRELATIVEGT@hour@ago@2', 'dueRELATIVELT@dayofweek@ahead@1', 'dueRELATIVEEE@month@ago@1', 'dueRELATIVEGE@year@ago@1', 'dayRELATIVELE@week@ago@0',
            'dueDATEPARTx@javascript:gs.datePart(\'dayofweek\',\'thursday\',\'GE\')', 'dueDATEPARTx@javascript:gs.datePart(\'month\',\'january\',\'EE\')', 'dueSAMEASalso@day', 'dueNSAMEASalso@hour',
            'dueMORETHANalso@hour@before@5', 'dueLESSTHANalso@day@before@2', 'dueMORETHANalso@hour@before or after@30', 'dueLESSTHANalso@hour@after@30', 'due>javascript:gs.daysAgoStart(0)', 'dueBETWEENjavascript:gs.beginningOfLastYear()@javascript:gs.endOfToday()'
        )
    )
    const condition = fc.array(fc.tuple(one, fc.constantFrom('^', '^OR', '^NQ')), { minLength: 1, maxLength: 4 })
        .map(parts => parts.map(([text, joiner], at) => at === 0 ? text : joiner + text).join(''))
    const when = fc.record({ firstDayOfWeek: fc.constantFrom(undefined, 1, 7), timeZone: fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia'), now: fc.constantFrom(bench.clock, Date.UTC(2026, 2, 29, 12), Date.UTC(2026, 0, 1, 23, 30), Date.UTC(2025, 9, 26, 1, 15)) })
    fc.assert(fc.property(rowOf, condition, when, (row, source, when) => {
        const asked = { ...context(), ...when }
        const sysId = bench.insert('x_m', row)
        try {
            const query = bench.data.parse('x_m', source, asked)
            const bySql = bench.data.select(query, asked).ids.includes(sysId)
            const stored = bench.data.load('x_m', [sysId])[0] as Row
            expect({ source, row, when, hit: matches(query.where, { data: bench.data, table: 'x_m', row: stored, context: asked, caseSensitive: false }) }).toEqual({ source, row, when, hit: bySql })
        } finally {
            bench.data.deleteRow('x_m', sysId, 'platform')
        }
    }), { numRuns: 500 })
})

test.each<[string, Row, Row | null, boolean, boolean]>([
    ['name=Open', { name: 'open' }, null, false, true],
    ['nameLIKEpen', { name: 'OPEN' }, null, false, true],
    ['nameVALCHANGES', { name: 'a' }, { name: 'b' }, true, true],
    ['nameVALCHANGES', { name: 'a' }, { name: 'a' }, false, false],
    ['nameVALCHANGES', { name: 'a' }, null, true, true],
    ['countCHANGESTO7', { count: '7' }, { count: '1' }, true, true],
    ['countCHANGESFROM1^NQname=z', { count: '7' }, { count: '1' }, true, true]
])('%s on %j after %j: %s exactly, %s folded', (source, row, previous, exact, folded) => {
    const where = parseCondition(bench.data, 'x_m', source, context())
    const subject = { data: bench.data, table: 'x_m', row, previous, context: context() }
    expect([true, false].map(caseSensitive => matches(where, { ...subject, caseSensitive }))).toEqual([exact, folded])
})

test('javascript: values, lists with the current user, and what is not emulated', () => {
    const run = (source: string, row: Row, evaluate?: (script: string) => string) => matches(parseCondition(bench.data, 'x_m', source, context()), {
        data: bench.data, table: 'x_m', row, context: { ...context(), evaluate }, caseSensitive: true
    })
    expect(run('user=javascript:gs.getUserID()', { user: users[0] ?? '' })).toBe(true)
    expect(run('name=javascript:what()', { name: 'that' }, () => 'that')).toBe(true)
    expect(run('watchersDYNAMIC90d1921e5f510100a9ad2572f2b477fe', { watchers: users.join(',') })).toBe(true)
    expect(() => run('userDYNAMIC00000000000000000000000000000000', { user: 'x' })).toThrow('NotEmulated: dynamic filter')
})

test('a date without time is in no zone: its day of the week is the same everywhere (time-configuration/r_UseDateAndTimeFields.md)', () => {
    const sysId = bench.insert('x_m', { day: '2026-03-01', day2: '2026-03-01', due: '2026-03-01 02:00:00' })
    const asked = { ...context(), timeZone: 'America/New_York' }
    const both = (source: string): boolean[] => {
        const query = bench.data.parse('x_m', source, asked)
        return [bench.data.select(query, asked).ids.includes(sysId), matches(query.where, { data: bench.data, table: 'x_m', row: bench.data.load('x_m', [sysId])[0] as Row, context: asked, caseSensitive: false })]
    }
    expect(both('dayDATEPARTx@javascript:gs.datePart(\'dayofweek\',\'sunday\',\'EE\')')).toEqual([true, true])
    expect(both('dayDATEPARTx@javascript:gs.datePart(\'month\',\'march\',\'EE\')')).toEqual([true, true])
    expect(both('dueDATEPARTx@javascript:gs.datePart(\'month\',\'march\',\'EE\')')).toEqual([false, false])
    expect(both('daySAMEASday2@month')).toEqual([true, true])
    expect(both('daySAMEASdue@month')).toEqual([false, false])
    bench.data.deleteRow('x_m', sysId, 'platform')
})
