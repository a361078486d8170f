import fc from 'fast-check'
import type { SessionsQuery } from '../../../src/server/glance/activity'
import { addsUp } from './oracles'
import { readCursor, writeCursor } from '../../../src/server/sync/cursor'
import type { Kept, Quarantine } from '../../../src/server/sync/quarantine'
import type { TransportAnswer } from '../../../src/server/sync/types'
import { bench, runOn, Service, type Bench, type Truth } from './simulation'

const DAY = 86400000
const NOW = Date.UTC(2026, 5, 1, 12)
const outside = { since: NOW - 30 * DAY }

function truth(index: number, ended: number, extra: Partial<Truth> = {}): Truth {
    return { id: `S${index}`, type: 'C', status: 'C', key: `key${index}`, agent: 'ann@example.com', started: ended - 60000, ended, ...extra }
}

/** Answers that hold a bad record cannot be parsed, or are too long. */
class Broken extends Service {
    bad: (id: string) => boolean = () => false
    spoil: (body: string) => TransportAnswer = body => ({ ok: true, body: body.substring(0, body.length - 7) })

    override sessions(operation: string, query: SessionsQuery): TransportAnswer {
        const answer = super.sessions(operation, query)
        if (!answer.ok || !answer.body.endsWith(']')) {
            return answer
        }
        const ids = (JSON.parse(answer.body) as { sessionId: string }[]).map(one => one.sessionId)
        return ids.some(this.bad) ? this.spoil(answer.body) : answer
    }
}

/** Keeps what is set aside, in memory. */
class Kepts implements Quarantine {
    list: Kept[] = []
    settled: string[] = []
    read: number[] = []

    keep(list: readonly Kept[]): number {
        const fresh = list.filter(one => !this.list.some(other => other.print === one.print))
        this.list.push(...fresh)
        return fresh.length
    }

    settle(identities: readonly string[]): void {
        this.settled.push(...identities)
    }

    due(): [] {
        return []
    }

    readWhole(): void {
        throw new Error('nothing is due')
    }

    postpone(): void {
        throw new Error('nothing is due')
    }
}

interface Trial {
    on: Bench
    service: Broken
    quarantine: Kepts
}

function trial(history: Truth[], bad: readonly string[]): Trial {
    const on = bench(history, NOW)
    const service = new Broken(history)
    service.bad = id => bad.includes(id)
    on.service = service
    const quarantine = new Kepts()
    return { on, service, quarantine }
}

const stored = (on: Bench): string[] => on.rows.all().map(row => row.glanceSessionId).sort()

describe('a record that breaks its answer', () => {
    test.each([['first', 0], ['in the middle', 250], ['last', 499]])('is left alone, and everything else is stored: %s', (_where, index) => {
        const history = Array.from({ length: 500 }, (_, i) => truth(i, NOW - 20 * DAY + i * 3137000))
        const { on, quarantine } = trial(history, [`S${index}`])
        const outcome = runOn(on, { outside, pageSize: 100, quarantine })
        expect([outcome.ending.kind, outcome.errorClass]).toEqual(['done', 'data'])
        expect(stored(on)).toEqual(history.filter((_, i) => i !== index).map(one => one.id).sort())
        const place = quarantine.list[0]
        const end = Math.floor((history[index] as Truth).ended / 1000) * 1000
        expect(quarantine.list.every(one => one.kind === 'place' && one.identity === 'C/C' && one.place.from <= end && one.place.to >= end)).toBe(true)
        expect((place?.place.to ?? 0) - (place?.place.from ?? 0)).toBe(1000)
        expect(addsUp(outcome.counts)).toBe(true)
        expect(on.service.requests.length).toBeLessThan(6 + 75)
    })

    test('the good ones of the same second, type and status that come before it are stored', () => {
        const history = Array.from({ length: 9 }, (_, i) => truth(i, NOW - DAY, { started: NOW - DAY - 1000 * i }))
        const { on, quarantine } = trial(history, ['S6'])
        runOn(on, { outside, pageSize: 4, quarantine })
        expect(stored(on)).toEqual(['S0', 'S1', 'S2', 'S3', 'S4', 'S5'])
        expect(quarantine.list[0]?.reason).toContain('after 6 records')
    })

    test('whatever it is: everything that can be told apart from it by second, type or status is stored', () => {
        const one = fc.record({ offset: fc.nat(4000), type: fc.constantFrom('C', 'G', 'V'), status: fc.constantFrom('C', 'X', 'Q', 'T') })
        const histories = fc.array(one, { minLength: 1, maxLength: 60 })
        fc.assert(fc.property(histories, fc.array(fc.nat(59), { minLength: 1, maxLength: 2 }), fc.integer({ min: 2, max: 30 }), (list, badOnes, pageSize) => {
            const history = list.map((entry, i) => truth(i, NOW - DAY + entry.offset * 1000, entry))
            const bad = badOnes.filter(i => i < history.length)
            const { on, quarantine } = trial(history, bad.map(i => `S${i}`))
            const outcome = runOn(on, { outside, pageSize, quarantine })
            expect(outcome.ending.kind).toBe('done')
            const near = (a: Truth, b: Truth): boolean => a.type === b.type && a.status === b.status && Math.abs(a.ended - b.ended) <= 1000
            const sure = history.filter(entry => !bad.some(i => near(history[i] as Truth, entry))).map(entry => entry.id)
            expect(stored(on)).toEqual(expect.arrayContaining(sure))
            expect(stored(on).filter(id => bad.some(i => id === `S${i}`))).toEqual([])
            for (const i of bad) {
                const end = (history[i] as Truth).ended
                expect(quarantine.list.some(kept => kept.place.from <= end && kept.place.to >= end)).toBe(true)
            }
            expect(addsUp(outcome.counts)).toBe(true)
        }), { numRuns: 150 })
    })

    test('of a type nobody knows: its second is set aside as a whole', () => {
        const history = [truth(0, NOW - 2 * DAY), truth(1, NOW - DAY, { type: 'Z' }), truth(2, NOW - DAY + 5000)]
        const { on, quarantine } = trial(history, ['S1'])
        expect(runOn(on, { outside, pageSize: 10, quarantine }).errorClass).toBe('data')
        expect(stored(on)).toEqual(['S0', 'S2'])
        expect(quarantine.list.map(one => one.identity)).toContain('/')
    })

    test('slices may end between any two calls of the search', () => {
        const history = Array.from({ length: 120 }, (_, i) => truth(i, NOW - 20 * DAY + i * 7137000))
        const { on, quarantine } = trial(history, ['S60'])
        let outcome = runOn(on, { outside, pageSize: 20, quarantine, shouldStop: () => true })
        for (let slice = 0; slice < 200 && outcome.ending.kind === 'slice_over'; slice++) {
            const last = on.places[on.places.length - 1]
            const cursor = readCursor(writeCursor(last?.cursor ?? null))
            const continued = { cursor, seen: last?.seen ?? null }
            outcome = runOn(on, { outside, pageSize: 20, quarantine, shouldStop: () => true, counts: outcome.counts, continued })
        }
        expect([outcome.ending.kind, outcome.counts.created, outcome.counts.failed]).toEqual(['done', 119, quarantine.list.length])
        expect(stored(on)).toHaveLength(119)
        expect(on.service.requests.length).toBeLessThan(100)
    })
})

describe('answers that are too large', () => {
    test('smaller pages are asked for, and larger ones again afterwards', () => {
        const history = Array.from({ length: 600 }, (_, i) => truth(i, NOW - 2 * DAY + i * 60000))
        const { on, service, quarantine } = trial(history, [])
        const real = service.sessions.bind(service)
        service.sessions = (operation, query) => {
            const answer = real(operation, query)
            const large = answer.ok && (JSON.parse(answer.body) as unknown[]).length > 30
            return large ? { ok: false, error: { code: 'contract', retryable: false, detail: 'too large', shape: 'large' } } : answer
        }
        const outcome = runOn(on, { outside, pageSize: 100, quarantine })
        expect([outcome.ending.kind, outcome.errorClass, quarantine.list.length]).toEqual(['done', 'none', 0])
        expect(stored(on)).toHaveLength(600)
        expect(service.requests.length).toBeLessThan(4 * 600 / 24)
    })

    test('a body beyond what is parsed counts as too large', () => {
        const history = [truth(0, NOW - 2 * DAY), truth(1, NOW - DAY), truth(2, NOW - 5000)]
        const { on, service, quarantine } = trial(history, ['S1'])
        service.spoil = body => ({ ok: true, body: body + ' '.repeat(5000000) })
        expect(runOn(on, { outside, pageSize: 10, quarantine }).errorClass).toBe('data')
        expect(stored(on)).toEqual(['S0', 'S2'])
        expect(quarantine.list[0]?.reason).toMatch(/^The answer has \d+ characters/)
    })
})

describe('a service that is broken', () => {
    test('every answer cannot be parsed: contract after three calls', () => {
        const { on, service, quarantine } = trial([truth(1, NOW - DAY)], [])
        service.before = () => ({ ok: true, body: '[{"sessionId":"1' })
        const outcome = runOn(on, { outside, quarantine })
        expect([outcome.ending.kind, outcome.errorClass, service.requests.length, quarantine.list.length]).toEqual(['error', 'contract', 3, 0])
    })

    test('every answer with a record in it: contract after a few places', () => {
        const history = Array.from({ length: 100 }, (_, i) => truth(i, NOW - 5 * DAY + i * 600000))
        const { on, service, quarantine } = trial(history, [])
        service.bad = () => true
        const outcome = runOn(on, { outside, pageSize: 50, quarantine })
        expect([outcome.ending.kind, outcome.errorClass, stored(on).length]).toEqual(['error', 'contract', 0])
        expect(quarantine.list.length).toBeLessThanOrEqual(7)
        expect(service.requests.length).toBeLessThan(300)
    })

    test('once only: nothing is set aside, two calls more', () => {
        const history = Array.from({ length: 100 }, (_, i) => truth(i, NOW - 5 * DAY + i * 600000))
        const { on, service, quarantine } = trial(history, [])
        service.before = request => request === 2 ? { ok: true, body: '[{"sessionId":"1' } : null
        const outcome = runOn(on, { outside, pageSize: 40, quarantine })
        expect([outcome.errorClass, stored(on).length, quarantine.list.length, service.requests.length]).toEqual(['none', 100, 0, 3 + 2])
    })

    test('now and then, without any pattern: it ends, and what is not stored is set aside or was not reached', () => {
        const histories = fc.array(fc.tuple(fc.nat(90), fc.constantFrom('C', 'G', 'V')), { minLength: 1, maxLength: 50 })
        const moods = fc.array(fc.constantFrom('well', 'well', 'well', 'broken', 'large'), { minLength: 40, maxLength: 400 })
        fc.assert(fc.property(histories, moods, fc.integer({ min: 2, max: 25 }), (list, mood, pageSize) => {
            const history = list.map(([offset, type], i) => truth(i, NOW - DAY + offset * 7000, { type }))
            const { on, service, quarantine } = trial(history, [])
            service.before = request => {
                const now = mood[request]
                return now === 'broken' ? { ok: true, body: '[{"sessionId":"1' }
                    : now === 'large' ? { ok: false, error: { code: 'contract', retryable: false, detail: 'too large', shape: 'large' } } : null
            }
            const outcome = runOn(on, { outside, pageSize, quarantine })
            expect(service.requests.length).toBeLessThan(1500)
            expect(addsUp(outcome.counts)).toBe(true)
            const reached = outcome.ending.kind === 'done' ? Infinity : outcome.reached ?? 0
            const missing = history.filter(one => !on.rows.all().some(row => row.glanceSessionId === one.id))
            for (const one of missing) {
                const aside = quarantine.list.some(kept => kept.place.from <= one.ended && kept.place.to >= one.ended)
                expect([one.id, aside || one.ended >= reached]).toEqual([one.id, true])
            }
        }), { numRuns: 300 })
    })
})
