import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GlanceSession } from '../../../src/server/glance/model'
import { decide, matchLaunches, isPossible, RULES, type MatchFacts } from '../../../src/server/sync/match'
import type { StoredSession } from '../../../src/server/sync/types'

const T = Date.UTC(2026, 0, 1, 10)
const MINUTE = 60000

function row(id: string, minute: number, extra: Partial<StoredSession> = {}): StoredSession {
    return {
        id, origin: 'servicenow', met: false, source: `rec${id}`, hasAgent: true, hash: `launch-${id}`, glanceSessionId: '', type: 'C', status: '', sessionKey: 'K',
        visitorId: 'K', partnerUserId: 'ann', visitorName: '', visitorEmail: '', visitorPhone: '', started: T + minute * MINUTE, ended: null, duration: null, width: null,
        height: null, syncState: 'pending', note: '', ...extra
    }
}

function session(id: string, start: number, end: number, extra: Partial<GlanceSession> = {}): GlanceSession {
    return {
        identity: id, sessionId: id, type: 'C', status: 'C', sessionKey: 'K', visitorId: '', partnerUserId: 'Ann', username: '', started: T + start * MINUTE,
        ended: T + end * MINUTE, duration: 0, width: 0, height: 0, guests: [], notes: [], ...extra
    }
}

const guest = (partnerUserId: string): GlanceSession['guests'][number] => ({ type: '', status: '', name: '', email: '', phone: '', partnerUserId, started: null, duration: null })

describe('decision table: one row, one session', () => {
    test.each<[string, Partial<StoredSession>, Partial<GlanceSession>, boolean]>([
        ['same key and agent', {}, {}, true],
        ['the key is the visitor id', {}, { sessionKey: '834012', visitorId: 'K' }, true],
        ['another key', {}, { sessionKey: 'k' }, false],
        ['another type', {}, { type: 'G' }, false],
        ['another agent', {}, { partnerUserId: 'bob' }, false],
        ['the agent is only a guest', {}, { partnerUserId: '', guests: [guest(''), guest('ANN')] }, true],
        ['no agent reported: the key decides', {}, { partnerUserId: '' }, true],
        ['the row has no agent', { partnerUserId: '' }, {}, false],
        ['no start reported', {}, { started: null }, false],
        ['the visitor waited 59 minutes', {}, { started: T - 59 * MINUTE, ended: T + MINUTE }, true],
        ['the visitor waited 61 minutes', {}, { started: T - 61 * MINUTE, ended: T + MINUTE }, false],
        ['started an hour after the click', {}, { started: T + 60 * MINUTE, ended: T + 99 * MINUTE }, true],
        ['started later than that', {}, { started: T + 61 * MINUTE, ended: T + 99 * MINUTE }, false],
        ['ended before the click', {}, { started: T - 9 * MINUTE, ended: T - 2 * MINUTE }, false],
        ['still running', {}, { ended: null, status: 'A' }, true],
        ['a screen share without a key goes by the agent', { type: 'G', sessionKey: '' }, { type: 'G', sessionKey: '99' }, true],
        ['a screen share without key and agent', { type: 'G', sessionKey: '' }, { type: 'G', partnerUserId: '' }, false],
        ['a cobrowse without a key', { sessionKey: '' }, {}, false]
    ])('%s', (_name, rowExtra, sessionExtra, expected) => {
        expect(isPossible(row('1', 0, rowExtra), session('S', 1, 5, sessionExtra))).toBe(expected)
    })
})

const pairs = (rows: StoredSession[], sessions: GlanceSession[]): string[] => matchLaunches(rows, sessions).pairs.map(pair => `${pair.row.id}-${pair.session.sessionId}`).sort()

describe('several at once', () => {
    test('two launches, one after the other', () => {
        expect(pairs([row('1', 0), row('2', 20)], [session('A', 1, 15), session('B', 21, 40)])).toEqual(['1-A', '2-B'])
    })

    test('launched again soon after: in order', () => {
        expect(pairs([row('1', 0), row('2', 2)], [session('A', 0.5, 1.9), session('B', 2.2, 40)])).toEqual(['1-A', '2-B'])
    })

    test('one row, two sessions: the clearly nearer one', () => {
        expect(pairs([row('1', 0)], [session('A', 1, 9), session('B', 30, 40)])).toEqual(['1-A'])
    })

    test('two launches in the same moment and one session: open', () => {
        const result = matchLaunches([row('1', 0), row('2', 0.1)], [session('A', 1, 9)])
        expect([result.pairs, result.ambiguous.length, result.ambiguous[0]?.rows.length]).toEqual([[], 1, 2])
    })

    test('two launches and two sessions in the same moment: open', () => {
        expect(matchLaunches([row('1', 0), row('2', 0)], [session('A', 1, 9), session('B', 1, 9)]).ambiguous).toHaveLength(1)
    })

    test.each<[string, number[], number[], string[]]>([
        ['declined, and launched again', [0, 40], [50], ['2-A']],
        ['three times in a minute', [0, 20, 40], [50], ['3-A']],
        ['a double click', [0, 0], [10], ['2-A']],
        ['while it runs: the window was closed', [0, 50], [30], ['1-A']],
        ['the visitor was first', [0, 20], [-30], ['1-A']],
        ['two sessions of three launches', [0, 20, 40], [25, 50], ['2-A', '3-B']],
        ['two in one second', [0, 0], [10, 10], ['1-A', '2-B']]
    ])('launched for one record again within a minute: %s', (_what, launched, started, expected) => {
        const rows = launched.map((second, i) => row(String(i + 1), second / 60, { source: 'rec' }))
        const sessions = started.map((second, i) => session('AB'.charAt(i), second / 60, second / 60 + 5))
        expect([pairs(rows, sessions), matchLaunches(rows, sessions).ambiguous]).toEqual([expected, []])
        expect(pairs(rows.slice().reverse(), sessions.slice().reverse())).toEqual(expected)
    })

    test('more sessions than launches of a record, and launches without one: open', () => {
        expect(matchLaunches([row('1', 0, { source: 'rec' })], [session('A', 1, 9), session('B', 1, 9)]).ambiguous).toHaveLength(1)
        expect(matchLaunches([row('1', 0, { source: '' }), row('2', 0, { source: '' })], [session('A', 1, 9)]).ambiguous).toHaveLength(1)
    })

    test('a launch without a session stays as it is', () => {
        expect(matchLaunches([row('1', 0), row('2', 500)], [session('A', 1, 9)])).toMatchObject({ pairs: [{ row: { id: '1' } }], ambiguous: [] })
    })
})

const rowsAndSessions = fc.tuple(
    fc.array(fc.tuple(fc.nat(120), fc.constantFrom('K', 'L'), fc.constantFrom('here', 'there')), { maxLength: 7 })
        .map(list => list.map(([minute, key, source], i) => row(`${i}`, minute, { sessionKey: key, source }))),
    fc.array(fc.tuple(fc.nat(120), fc.nat(60), fc.constantFrom('K', 'L')), { maxLength: 7 })
        .map(list => list.map(([start, length, key], i) => session(`S${i}`, start, start + length, { sessionKey: key })))
)

test('no row and no session is used twice, every pair may be one, and the order of the arguments does not matter', () => {
    fc.assert(fc.property(rowsAndSessions, ([rows, sessions]) => {
        const result = matchLaunches(rows, sessions)
        expect(new Set(result.pairs.map(pair => pair.row)).size).toBe(result.pairs.length)
        expect(new Set(result.pairs.map(pair => pair.session)).size).toBe(result.pairs.length)
        expect(result.pairs.every(pair => isPossible(pair.row, pair.session))).toBe(true)
        expect(pairs(rows.slice().reverse(), sessions.slice().reverse())).toEqual(pairs(rows, sessions))
        const left = new Set(result.ambiguous.flatMap(group => group.rows))
        expect(result.pairs.some(pair => left.has(pair.row))).toBe(false)
    }))
})

test('launches well apart always meet their own session', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 60, max: 300 })), { minLength: 1, maxLength: 8 }), list => {
        const rows = list.map((_, i) => row(`${i}`, i * 400))
        const sessions = list.map(([offset, length], i) => session(`${i}`, i * 400 + offset, i * 400 + offset + length))
        expect(pairs(rows, sessions)).toEqual(list.map((_, i) => `${i}-${i}`).sort())
    }))
})

describe('the written decision table', () => {
    const KINDS: { [K in keyof MatchFacts]: readonly MatchFacts[K][] } = {
        type: ['cobrowse', 'same', 'other'], key: ['same', 'other', 'none'], agent: ['same', 'other', 'unreported', 'none'],
        start: ['near', 'far', 'unreported'], end: ['after', 'before', 'open']
    }
    const NAMES = Object.keys(KINDS) as (keyof MatchFacts)[]

    test('is that of docs/sync.md, line by line', () => {
        const lines = readFileSync(join(__dirname, '../../../docs/sync.md'), 'utf8').split('\n').map(line => line.split('|').map(cell => cell.trim()).slice(1, -1))
        const head = lines.findIndex(cells => NAMES.every((name, i) => cells[i] === name))
        const body = lines.slice(head + 2)
        const table = body.slice(0, body.findIndex(cells => cells.length === 0)).map(cells => cells.slice(0, 6).join(' '))
        expect(table).toEqual(RULES.map(rule => [...NAMES.map(name => rule[name] ?? '*'), rule.possible ? 'yes' : 'no'].join(' ')))
    })

    test('decides every case, and each line decides some', () => {
        const spread = (facts: Partial<MatchFacts>, name: keyof MatchFacts): Partial<MatchFacts>[] => KINDS[name].map(value => ({ ...facts, [name]: value }))
        const one = (list: Partial<MatchFacts>[], name: keyof MatchFacts): Partial<MatchFacts>[] => list.flatMap(facts => spread(facts, name))
        const cases = NAMES.reduce(one, [{}]) as MatchFacts[]
        const fits = (rule: typeof RULES[number], facts: MatchFacts): boolean => NAMES.every(name => rule[name] === undefined || rule[name] === facts[name])
        const used = new Set(cases.map(facts => RULES.findIndex(rule => fits(rule, facts))))
        expect(cases).toHaveLength(324)
        expect([...used].sort((a, b) => a - b)).toEqual(RULES.map((_, i) => i))
        // In other words.
        for (const facts of cases) {
            const right = facts.type !== 'other' && facts.start === 'near' && facts.end !== 'before'
            const byKey = facts.key === 'same' && (facts.agent === 'same' || facts.agent === 'unreported')
            const byAgent = facts.key === 'none' && facts.agent === 'same' && facts.type !== 'cobrowse'
            expect([facts, decide(facts)]).toEqual([facts, right && (byKey || byAgent)])
        }
    })
})

describe('for any launches and sessions', () => {
    test('what cannot be each other\'s does not change the outcome', () => {
        fc.assert(fc.property(rowsAndSessions, rowsAndSessions, ([rows, sessions], [otherRows, otherSessions]) => {
            const strangers = otherRows.map(one => ({ ...one, id: `x${one.id}`, partnerUserId: 'bob' }))
            const strange = otherSessions.map(one => ({ ...one, sessionId: `x${one.sessionId}`, partnerUserId: 'bob' }))
            expect(pairs([...strangers, ...rows], [...sessions, ...strange])).toEqual([...pairs(rows, sessions), ...pairs(strangers, strange)].sort())
        }))
    })

    test('only the distances count, not the day', () => {
        fc.assert(fc.property(rowsAndSessions, fc.integer({ min: -1e6, max: 1e6 }), ([rows, sessions], seconds) => {
            const later = (time: number | null): number | null => time === null ? null : time + seconds * 1000
            const movedRows = rows.map(one => ({ ...one, started: later(one.started) }))
            const moved = sessions.map(one => ({ ...one, started: later(one.started), ended: later(one.ended) }))
            expect(pairs(movedRows, moved)).toEqual(pairs(rows, sessions))
        }))
    })

    test('everything that could be paired is paired or told: nothing is passed over in silence', () => {
        fc.assert(fc.property(rowsAndSessions, ([rows, sessions]) => {
            const result = matchLaunches(rows, sessions)
            const settledRows = new Set([...result.pairs.map(pair => pair.row), ...result.ambiguous.flatMap(group => group.rows)])
            const settledSessions = new Set([...result.pairs.map(pair => pair.session), ...result.ambiguous.flatMap(group => group.sessions)])
            const openSessions = sessions.filter(one => !settledSessions.has(one))
            const silent = rows.filter(one => !settledRows.has(one)).flatMap(one => openSessions.filter(other => isPossible(one, other)))
            expect(silent).toEqual([])
        }))
    })

    test('looked at again without what was paired, nothing more is paired', () => {
        fc.assert(fc.property(rowsAndSessions, ([rows, sessions]) => {
            const result = matchLaunches(rows, sessions)
            const left = result.ambiguous
            expect(matchLaunches(left.flatMap(group => group.rows), left.flatMap(group => group.sessions)).pairs).toEqual([])
        }))
    })
})
