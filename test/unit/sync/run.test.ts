import fc from 'fast-check'
import { addsUp } from './oracles'
import { bench, contents, hashOf, runOn, type Bench, type Truth } from './simulation'

const DAY = 86400000
const NOW = Date.UTC(2026, 5, 1, 12)

function truth(index: number, ended: number, extra: Partial<Truth> = {}): Truth {
    return { id: `S${index}`, type: 'C', status: 'C', key: `key${index}`, agent: 'ann@example.com', started: ended - 60000, ended, ...extra }
}

/** Histories with ties: many sessions share few seconds. */
const history = (seconds: number, most: number): fc.Arbitrary<Truth[]> => fc.array(fc.record({
    offset: fc.nat(seconds), fraction: fc.nat(999), type: fc.constantFrom('C', 'G', 'V', 'Z'), status: fc.constantFrom('C', 'X', 'Q', 'T')
}), { maxLength: most }).map(list => list.map((one, i) => truth(i, NOW - 3600000 - one.offset * 1000 + one.fraction, { type: one.type, status: one.status })))

function expectTables(on: Bench, sessions: Truth[]): void {
    const stored = on.rows.all().map(contents)
    const second = (ms: number): number => Math.floor(ms / 1000) * 1000
    const wanted = sessions.map(one => ({ id: one.id, type: one.type, status: one.status, key: one.key, agent: one.agent, started: second(one.started), ended: second(one.ended), state: 'synced' }))
    const order = (a: object, b: object): number => JSON.stringify(a) < JSON.stringify(b) ? -1 : 1
    expect(stored.sort(order)).toEqual(wanted.sort(order))
}

const outside = { since: NOW - 90 * DAY }

describe('a run that stores all sessions', () => {
    test('stores each session exactly once, whatever the ties and the page size; a second run writes nothing', () => {
        fc.assert(fc.property(history(40, 120), fc.integer({ min: 1, max: 30 }), (sessions, pageSize) => {
            const on = bench(sessions, NOW)
            const outcome = runOn(on, { outside, pageSize })
            expectTables(on, sessions)
            expect([outcome.ending.kind, outcome.errorClass, outcome.counts.created, outcome.counts.received]).toEqual(['done', 'none', sessions.length, sessions.length])
            expect(addsUp(outcome.counts)).toBe(true)
            const { inserts, updates } = on.rows
            const again = runOn(on, { outside, pageSize })
            expect([on.rows.inserts, on.rows.updates]).toEqual([inserts, updates])
            expect(addsUp(again.counts)).toBe(true)
        }), { numRuns: 150 })
    })

    test('also when the service answers in no order', () => {
        fc.assert(fc.property(history(3000, 100), fc.integer({ min: 12, max: 30 }), fc.nat(), (sessions, pageSize, seed) => {
            const on = bench(sessions, NOW)
            on.service.order = list => list.slice().sort((a, b) => hashOf(a.id + seed) < hashOf(b.id + seed) ? -1 : 1)
            expect(runOn(on, { outside, pageSize }).errorClass).toBe('none')
            expectTables(on, sessions)
        }), { numRuns: 100 })
    })

    test('newest first is read too', () => {
        const sessions = Array.from({ length: 500 }, (_, i) => truth(i, NOW - DAY + i * 7000))
        const on = bench(sessions, NOW)
        on.service.order = list => list.slice().sort((a, b) => b.ended - a.ended)
        runOn(on, { outside, pageSize: 100 })
        expectTables(on, sessions)
    })

    test('late arrivals are seen by the next run, and sessions that end while paging are not lost', () => {
        fc.assert(fc.property(history(2400, 80), fc.array(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.nat(2400)), { maxLength: 10 }), (sessions, late) => {
            const on = bench(sessions.slice(), NOW)
            let index = 1000
            on.service.before = request => {
                for (const [at, offset] of late) {
                    if (at === request) {
                        on.service.history.push(truth(index++, NOW - 1000 - offset * 1000))
                    }
                }
                return null
            }
            runOn(on, { outside, pageSize: 7 })
            on.service.before = () => null
            on.now += 60000
            runOn(on, { outside, pageSize: 7 })
            expectTables(on, on.service.history)
        }), { numRuns: 60 })
    })

    test('a kill at any write loses and doubles nothing', () => {
        fc.assert(fc.property(history(200, 40), fc.nat(120), fc.integer({ min: 2, max: 9 }), (sessions, dieAfter, pageSize) => {
            const on = bench(sessions, NOW)
            on.rows.dieAfter = dieAfter
            try {
                runOn(on, { outside, pageSize })
            } catch (error) {
                expect(String(error)).toContain('killed')
            }
            on.rows.dieAfter = Infinity
            on.now += 3600000
            runOn(on, { outside, pageSize })
            expectTables(on, sessions)
            for (const row of on.rows.all()) {
                expect(on.rows.guests.get(row.id)).toHaveLength(2)
            }
        }), { numRuns: 100 })
    })

    test('an error stops the run; the next goes on from there and the watermark never passes what is not stored', () => {
        const sessions = Array.from({ length: 300 }, (_, i) => truth(i, NOW - 40 * DAY + i * 3600000))
        const on = bench(sessions, NOW)
        on.service.before = request => request === 8 ? { ok: false, error: { code: 'transient', retryable: true, detail: 'timed out' } } : null
        const first = runOn(on, { outside, pageSize: 20 })
        expect([first.ending.kind, first.errorClass]).toEqual(['error', 'transient'])
        const stored = new Set(on.rows.all().map(row => row.glanceSessionId))
        const watermark = on.places[on.places.length - 1]?.watermark ?? 0
        expect(sessions.filter(one => one.ended < watermark && !stored.has(one.id))).toEqual([])
        const asked = on.service.requests.length
        const second = runOn(on, { outside, pageSize: 20 })
        expect(second.notes.map(note => note.key)).toContain('sync.resumed')
        expect(on.service.requests[asked]?.from).toBe(watermark)
        expectTables(on, sessions)
    })

    test('slices end between calls, and go on', () => {
        const sessions = Array.from({ length: 250 }, (_, i) => truth(i, NOW - 10 * DAY + i * 60000))
        const on = bench(sessions, NOW)
        for (let slice = 0; slice < 30; slice++) {
            let calls = 0
            const outcome = runOn(on, { outside, pageSize: 25, shouldStop: () => calls++ >= 2 })
            if (outcome.notes.every(note => note.key !== 'sync.to_be_continued')) {
                break
            }
        }
        expectTables(on, sessions)
    })
})

describe('requests', () => {
    const formula = (n: number, p: number): number => 1 + Math.floor(Math.max(n - 1, 0) / (p - 1))

    test('follow the formula for distinct ends', () => {
        fc.assert(fc.property(fc.nat(300), fc.integer({ min: 2, max: 120 }), (n, p) => {
            const on = bench(Array.from({ length: n }, (_, i) => truth(i, NOW - DAY + i * 2000)), NOW)
            runOn(on, { outside: { since: NOW - 2 * DAY }, pageSize: p })
            expect(on.service.requests).toHaveLength(formula(n, p))
        }))
    })

    test('over several windows: the formula per window', () => {
        const sessions = Array.from({ length: 5000 }, (_, i) => truth(i, NOW - 90 * DAY + 1000 + i * 1555000))
        const on = bench(sessions, NOW)
        runOn(on, { outside, pageSize: 100 })
        const from = NOW - 90 * DAY
        const within = (at: number, w: number): boolean => at >= from + w * 31 * DAY && at <= from + (w + 1) * 31 * DAY
        const counts = [0, 1, 2].map(w => sessions.filter(one => within(Math.floor(one.ended / 1000) * 1000, w)).length)
        expect(on.service.requests).toHaveLength(counts.reduce((sum, n) => sum + formula(n, 100), 0))
        expectTables(on, sessions)
    })

    test('nothing pending and the option off: no call', () => {
        const on = bench([truth(1, NOW - 1000)], NOW)
        const outcome = runOn(on)
        expect([on.service.requests.length, outcome.window, outcome.notes[0]?.key]).toEqual([0, null, 'sync.nothing_to_ask'])
    })
})

describe('more in one second than fits', () => {
    const burst = (n: number, letters: (i: number) => Partial<Truth>): Truth[] => Array.from({ length: n }, (_, i) => truth(i, NOW - 5000000, letters(i)))

    test('is widened, then split by type and status', () => {
        const sessions = [...burst(1500, i => ({ type: ['C', 'G', 'V'][i % 3] as string, status: i % 2 === 0 ? 'C' : 'X' })), truth(9999, NOW - 4000000)]
        const on = bench(sessions, NOW)
        expect(runOn(on, { outside, pageSize: 50 }).errorClass).toBe('none')
        expectTables(on, sessions)
        const split = bench([...burst(2400, i => ({ status: ['C', 'X', 'Q'][i % 3] as string })), truth(9999, NOW - 4000000)], NOW)
        expect(runOn(split, { outside, pageSize: 1000 }).errorClass).toBe('none')
        expectTables(split, split.service.history)
    })

    test('is a gap when even that is full: the watermark stops there, the rest is stored', () => {
        const sessions = [truth(5000, NOW - 6000000), ...burst(1001, () => ({})), truth(9999, NOW - 4000000)]
        const on = bench(sessions, NOW)
        const outcome = runOn(on, { outside, pageSize: 100 })
        expect([outcome.errorClass, outcome.ending.kind]).toEqual(['gap', 'done'])
        expect(outcome.notes.filter(note => note.key === 'sync.gap')).toEqual([{ key: 'sync.gap', values: [new Date(NOW - 5000000).toISOString(), 'C/C'] }])
        expect(on.places[on.places.length - 1]?.watermark).toBe(NOW - 5000000)
        expect(on.rows.rows.size).toBe(1002)
        expect(on.rows.all().some(row => row.glanceSessionId === 'S9999')).toBe(true)
    })
})

describe('a run that stores only what was launched here', () => {
    test('matches launched rows, ignores the rest, and a second run asks nothing', () => {
        const sessions = Array.from({ length: 400 }, (_, i) => truth(i, NOW - 80 * DAY + i * 4 * 3600000))
        const on = bench(sessions, NOW)
        const launched = sessions.filter((_, i) => i % 10 === 0)
        for (const one of launched) {
            on.rows.launch({ started: one.started - 20000, sessionKey: one.key, partnerUserId: one.agent.toUpperCase(), visitorName: 'Kept' })
        }
        const outcome = runOn(on, { pageSize: 50 })
        expect(outcome.counts).toMatchObject({ created: 0, updated: 40, matched: 40, ignored: 360, failed: 0 })
        expect(addsUp(outcome.counts)).toBe(true)
        expect(on.rows.all().every(row => row.syncState === 'synced' && row.visitorName === 'Kept' && row.hash === hashOf(row.glanceSessionId))).toBe(true)
        const { updates } = on.rows
        expect(runOn(on, { pageSize: 50 }).window).toBeNull()
        expect(on.rows.updates).toBe(updates)
    })

    test('a run for one session leaves the place of an unfinished full run alone', () => {
        const sessions = Array.from({ length: 100 }, (_, i) => truth(i, NOW - 20 * DAY + i * 3600000))
        const on = bench(sessions, NOW)
        on.rows.launch({ started: NOW - 20 * DAY, sessionKey: 'never', partnerUserId: 'x' })
        const row = on.rows.launch({ started: (sessions[99] as Truth).started, sessionKey: 'key99', partnerUserId: 'ann@example.com' })
        let calls = 0
        runOn(on, { pageSize: 10, shouldStop: () => calls++ >= 3 })
        const cursor = on.places[on.places.length - 1]?.cursor
        expect(cursor).not.toBeNull()
        runOn(on, { onlySince: row.started, pageSize: 10 })
        expect(on.places[on.places.length - 1]?.cursor).toEqual(cursor)
        expect(on.rows.rows.get(row.id)?.syncState).toBe('synced')
    })
})

describe('answers that cannot be right', () => {
    test.each([
        ['no record has an identity', '[{"type":"C","status":"C"},{"type":"C","status":"C"}]'],
        ['no record has an end', '[{"sessionId":"1","status":"C"},{"sessionId":"2","status":"C"}]'],
        ['the range is not honoured', JSON.stringify(Array.from({ length: 5 }, (_, i) => ({ sessionId: `${i}`, status: 'C', endTime: '2001-01-01T00:00:00Z' })))],
        ['a web page', '<html>hello</html>']
    ])('%s', (_name, body) => {
        const on = bench([], NOW)
        on.service.before = () => ({ ok: true, body })
        const outcome = runOn(on, { outside, pageSize: 5 })
        expect([outcome.errorClass, outcome.ending.kind, on.rows.inserts, on.service.requests.length]).toEqual(['contract', 'error', 0, 1])
    })

    test('one bad record is set aside, the rest is stored', () => {
        const on = bench([], NOW)
        on.service.before = () => ({ ok: true, body: `[{"status":"C"},{"sessionId":"1","status":"C","endTime":"${new Date(NOW - 5000).toISOString()}"}]` })
        const outcome = runOn(on, { outside })
        expect([outcome.errorClass, outcome.ending.kind, outcome.counts.failed, outcome.counts.created, addsUp(outcome.counts)]).toEqual(['data', 'done', 1, 1, true])
    })

    test('a run that has lost its claim leaves at once', () => {
        const on = bench(Array.from({ length: 50 }, (_, i) => truth(i, NOW - 900000 + i * 1000)), NOW)
        const outcome = runOn({ ...on, held: () => false }, { outside: { since: NOW - DAY }, pageSize: 10 })
        expect([outcome.ending.kind, outcome.errorClass, on.service.requests.length]).toEqual(['fenced', 'busy', 1])
    })
})
