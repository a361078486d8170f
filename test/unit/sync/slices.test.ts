import fc from 'fast-check'
import { checkpointWriter, claim, type CheckpointRow, type ClaimStore, type RunRow } from '../../../src/server/sync/claim'
import { readCounts, readCursor, readSeen, writeCursor, writeSeen } from '../../../src/server/sync/cursor'
import { laterCounts, noCounts } from '../../../src/server/sync/counts'
import { addsUp } from './oracles'
import { POLICY } from '../../../src/server/sync/policy'
import { planContinuation } from '../../../src/server/sync/retry'
import { run, type RunOutcome } from '../../../src/server/sync/run'
import type { Counts, Place } from '../../../src/server/sync/types'
import { bench, contents, hashOf, type Bench, type Truth } from './simulation'

/**
 * Runs in slices, as the jobs do them: a Sync event with its counts, claims and checkpoints under their unique indexes (written as text and read back),
 * a clock that goes on while a run waits, nodes that die at any write, services that fail at any request, other runs in between.
 */

const HOUR = 3600000
const DAY = 86400000
const NOW = Date.UTC(2026, 5, 1, 12)

type Trouble =
    | { kind: 'slice', calls: number }
    | { kind: 'error', at: number, code: 'transient' | 'rate' }
    | { kind: 'kill', writes: number }
    | { kind: 'killed before counts', at: number }
    | { kind: 'stolen', at: number }
    | { kind: 'between' }

interface Event {
    id: string
    began: number
    slices: number
    retriesInRow: number
    state: 'running' | 'waiting' | 'done' | 'failed'
    resumeAt: number
    counts: Counts
    outcome: RunOutcome | null
    /** Slices that nobody finished. */
    interrupted: number
}

class Company implements ClaimStore {
    runs: RunRow[] = []
    places: (CheckpointRow & { event: string })[] = []
    event = ''
    on: Bench

    constructor(on: Bench) {
        this.on = on
    }

    newestRun(): RunRow | null {
        return this.runs[this.runs.length - 1] ?? null
    }

    newestCheckpoint(event?: string): CheckpointRow | null {
        const mine = this.places.filter(one => event === undefined || one.event === event)
        return mine.sort((a, b) => a.fence - b.fence || a.sequence - b.sequence)[mine.length - 1] ?? null
    }

    insertRun(fence: number): string | null {
        this.runs.push({ id: `run${fence}`, fence, running: true, lastSeen: this.on.now, eventId: this.event })
        return `run${fence}`
    }

    insertCheckpoint(fence: number, sequence: number, place: Place, event = this.event): boolean {
        if (this.places.some(one => one.fence === fence && one.sequence === sequence)) {
            return false
        }
        const text = { cursor: writeCursor(place.cursor), own: writeCursor(place.own), seen: writeSeen(place.seen), counts: JSON.stringify(place.counts) }
        this.places.push({
            ...place, cursor: readCursor(text.cursor), own: readCursor(text.own), seen: readSeen(text.seen), counts: readCounts(text.counts),
            fence, sequence, at: this.on.now, event
        })
        return true
    }

    blockCheckpoint(fence: number, sequence: number, place: Place): boolean {
        return this.insertCheckpoint(fence, sequence, place, '')
    }

    abandonRun(id: string): void {
        this.release(id)
    }

    release(id: string): void {
        this.runs.filter(one => one.id === id).forEach(one => { one.running = false })
    }
}

const outside = { since: NOW - 40 * DAY }

function newEvent(on: Bench, id: string): Event {
    return { id, began: on.now, slices: 0, retriesInRow: 0, state: 'waiting', resumeAt: on.now, counts: noCounts(), outcome: null, interrupted: 0 }
}

/** One slice under a claim; a node that dies leaves everything as it is. */
function slice(company: Company, event: Event, pageSize: number, trouble: Trouble | null, onlySince: number | null = null): void {
    const { on } = company
    company.event = event.id
    let held = claim(company, on.now, POLICY.staleAfterMs)
    if (!held.held) {
        on.now += POLICY.staleAfterMs
        held = claim(company, on.now, POLICY.staleAfterMs)
    }
    if (!held.held) {
        throw new Error('the claim of a run that is gone must be free in the end')
    }
    const { fence, runId, place } = held
    event.slices += 1
    event.state = 'running'
    arm(on, trouble)
    const own = event.slices > 1 ? company.newestCheckpoint(event.id) : null
    const partial = onlySince !== null
    const save = checkpointWriter(company, fence)
    let calls = 0
    let pages = 0
    const outcome = run({
        clock: { now: () => on.now }, transport: on.service, store: on.rows, hashOf,
        shouldStop: () => trouble?.kind === 'slice' && ++calls >= trouble.calls,
        progress: {
            checkpoint(saved) {
                pages += 1
                if (trouble?.kind === 'stolen' && trouble.at === pages) {
                    // As the taker does: with the newest place that was saved.
                    const last = company.newestCheckpoint() ?? { ...saved, watermark: null, cursor: null, checked: null }
                    company.blockCheckpoint(fence, pages, { ...last, own: null, counts: null, seen: null })
                }
                return save(saved)
            },
            report(counts) {
                if (trouble?.kind === 'killed before counts' && trouble.at === pages) {
                    throw new Error('killed')
                }
                event.counts = counts
            }
        }
    }, {
        pageSize, outside, expiryMs: 7 * DAY, all: true, partial, onlySince, onlyRange: null,
        place: { watermark: place?.watermark ?? null, cursor: place?.cursor ?? null, checked: place?.checked ?? null },
        continued: own === null ? null : { cursor: partial ? own.own : own.cursor, seen: own.seen },
        counts: own === null || own.counts === null ? event.counts : laterCounts(event.counts, own.counts),
        began: event.began
    })
    event.outcome = outcome
    if (outcome.ending.kind === 'fenced') {
        throw new Error('killed')
    }
    const next = planContinuation(outcome, event.retriesInRow, on.now, 0.5)
    event.counts = outcome.counts
    event.state = next.kind === 'wait' ? 'waiting' : next.failed ? 'failed' : 'done'
    event.resumeAt = next.kind === 'wait' ? next.at : 0
    event.retriesInRow = next.kind === 'wait' ? next.retriesInRow : event.retriesInRow
    company.release(runId)
}

function arm(on: Bench, trouble: Trouble | null): void {
    on.rows.dieAfter = trouble?.kind === 'kill' ? trouble.writes : Infinity
    const first = on.service.requests.length
    on.service.before = request => trouble?.kind === 'error' && request === first + trouble.at
        ? { ok: false, error: { code: trouble.code, retryable: true, detail: 'down', ...trouble.code === 'rate' ? { retryAfter: 600 } : {} } }
        : null
}

/** Slices until the run is over, one trouble each as long as there are some; answers what lasted. */
function whole(company: Company, id: string, pageSize: number, troubles: readonly Trouble[]): Event {
    const { on } = company
    const event = newEvent(on, id)
    const left = troubles.slice()
    for (let n = 0; event.state === 'waiting' && n < 500; n++) {
        on.now = Math.max(on.now, event.resumeAt)
        const trouble = left.shift() ?? null
        if (trouble?.kind === 'between') {
            slice(company, newEvent(on, `${id}-${n}`), pageSize, null, on.now - 3 * HOUR)
        }
        try {
            slice(company, event, pageSize, trouble)
        } catch (error) {
            expect(String(error)).toContain('killed')
            event.interrupted += 1
            event.state = 'waiting'
            event.retriesInRow += 1
            event.resumeAt = on.now + 2 * POLICY.staleAfterMs
        }
    }
    return event
}

function truth(index: number, ended: number, extra: Partial<Truth> = {}): Truth {
    return { id: `S${index}`, type: 'C', status: 'C', key: `key${index}`, agent: 'ann@example.com', started: ended - 60000, ended, ...extra }
}

const history = (seconds: number, most: number): fc.Arbitrary<Truth[]> => fc.array(fc.record({
    offset: fc.nat(seconds), fraction: fc.nat(999), status: fc.constantFrom('C', 'X', 'Q')
}), { maxLength: most }).map(list => list.map((one, i) => {
    const offset = one.offset * 1000 * (i % 2 === 0 ? 1 : 9000)
    return truth(i, NOW - 38 * DAY + offset + one.fraction, { status: one.status })
}))

const gentle: fc.Arbitrary<Trouble> = fc.oneof(
    fc.record({ kind: fc.constant('slice' as const), calls: fc.integer({ min: 1, max: 4 }) }),
    fc.record({ kind: fc.constant('error' as const), at: fc.integer({ min: 2, max: 4 }), code: fc.constantFrom('transient' as const, 'rate' as const) }),
    fc.record({ kind: fc.constant('between' as const) })
)
const violent: fc.Arbitrary<Trouble> = fc.oneof(
    gentle,
    fc.record({ kind: fc.constant('kill' as const), writes: fc.nat(25) }),
    fc.record({ kind: fc.constant('killed before counts' as const), at: fc.integer({ min: 1, max: 3 }) }),
    fc.record({ kind: fc.constant('stolen' as const), at: fc.integer({ min: 1, max: 3 }) })
)

function expectTables(on: Bench, sessions: readonly Truth[]): void {
    const order = (a: object, b: object): number => JSON.stringify(a) < JSON.stringify(b) ? -1 : 1
    const whole = bench(sessions.slice(), on.now)
    slice(new Company(whole), newEvent(whole, 'undisturbed'), 100, null)
    expect(on.rows.all().map(contents).sort(order)).toEqual(whole.rows.all().map(contents).sort(order))
    expect(on.rows.rows.size).toBe(sessions.length)
}

describe('a run in slices', () => {
    test('ends with the same sessions and the same counts as one that nothing disturbs: slices, errors that pass, other runs in between', () => {
        fc.assert(fc.property(history(300, 90), fc.integer({ min: 2, max: 12 }), fc.array(gentle, { maxLength: 40 }), (sessions, pageSize, troubles) => {
            const on = bench(sessions, NOW)
            const company = new Company(on)
            const event = whole(company, 'E', pageSize, troubles)
            expect(event.state).toBe('done')
            expectTables(on, sessions)
            expect(addsUp(event.counts)).toBe(true)
            // What another run stored in between is unchanged for this one.
            const others = troubles.some(one => one.kind === 'between')
            expect([event.counts.received, event.counts.failed]).toEqual([sessions.length, 0])
            expect(event.counts.created + (others ? event.counts.unchanged : 0)).toBe(sessions.length)
            const last = company.newestCheckpoint()
            expect([last?.cursor, last?.checked, last?.watermark]).toEqual([null, event.began, Math.floor(event.began / 1000) * 1000])
        }), { numRuns: 150 })
    })

    test('also when nodes die at any write, and claims are taken over: nothing lost, nothing doubled, the counts tell what was counted again', () => {
        fc.assert(fc.property(history(300, 60), fc.integer({ min: 2, max: 12 }), fc.array(violent, { maxLength: 20 }), (sessions, pageSize, troubles) => {
            const on = bench(sessions, NOW)
            const event = whole(new Company(on), 'E', pageSize, troubles)
            expect(event.state).toBe('done')
            expectTables(on, sessions)
            expect(addsUp(event.counts)).toBe(true)
            // A page whose checkpoint was never written is read again; what of it was stored counts as unchanged, and nothing counts twice.
            expect(event.counts.received).toBe(sessions.length)
            expect(event.counts.created + event.counts.unchanged).toBe(sessions.length)
            for (const row of on.rows.all()) {
                expect(on.rows.guests.get(row.id)).toHaveLength(2)
            }
        }), { numRuns: 150 })
    })

    test('a service that stays away ends the run after its retries; the next run goes on from there', () => {
        fc.assert(fc.property(history(300, 60), fc.integer({ min: 2, max: 12 }), fc.integer({ min: 1, max: 4 }), (sessions, pageSize, calls) => {
            const on = bench(sessions, NOW)
            const company = new Company(on)
            const away: Trouble = { kind: 'error', at: 1, code: 'transient' }
            const first = whole(company, 'E', pageSize, [{ kind: 'slice', calls }, ...Array.from({ length: POLICY.maxRetries + 1 }, () => away)])
            if (first.outcome?.ending.kind !== 'done') {
                expect(first.state).toBe('failed')
                expect(first.slices).toBe(POLICY.maxRetries + 2)
            }
            on.now += HOUR
            const second = whole(company, 'F', pageSize, [])
            expect(second.state).toBe('done')
            expectTables(on, sessions)
        }), { numRuns: 60 })
    })

    test('sessions that end while the run waits are for the next run, and late ones are seen by the overlap', () => {
        const sessions = Array.from({ length: 60 }, (_, i) => truth(i, NOW - DAY + i * 60000))
        const on = bench(sessions.slice(), NOW)
        const company = new Company(on)
        const event = newEvent(on, 'E')
        slice(company, event, 5, { kind: 'slice', calls: 3 })
        on.now += HOUR
        on.service.history.push(truth(900, NOW + HOUR / 2), truth(901, NOW - 60000))
        while (event.state === 'waiting') {
            slice(company, event, 5, null)
        }
        expect([event.state, event.counts.received]).toEqual(['done', 61])
        on.now += HOUR
        expect(whole(company, 'F', 5, []).state).toBe('done')
        expectTables(on, on.service.history)
    })

    test('an overfull second may span slices: each record counts once', () => {
        const sessions = Array.from({ length: 1700 }, (_, i) => truth(i, NOW - 5000000, { type: ['C', 'G', 'V'][i % 3] as string, status: i % 2 === 0 ? 'C' : 'X' }))
        const on = bench([...sessions, truth(9999, NOW - 4000000)], NOW)
        const event = whole(new Company(on), 'E', 50, Array.from({ length: 12 }, () => ({ kind: 'slice', calls: 1 })))
        expect([event.state, event.outcome?.errorClass, event.counts.received, event.counts.created]).toEqual(['done', 'none', 1701, 1701])
        expect(event.slices).toBeGreaterThan(4)
    })

    test('a gap holds the watermark over all slices', () => {
        const sessions = [truth(5000, NOW - 6000000), ...Array.from({ length: 1001 }, (_, i) => truth(i, NOW - 5000000)), truth(9999, NOW - 4000000)]
        const on = bench(sessions, NOW)
        const company = new Company(on)
        const event = whole(company, 'E', 100, Array.from({ length: 20 }, () => ({ kind: 'slice', calls: 1 })))
        expect([event.state, event.outcome?.errorClass, company.newestCheckpoint()?.watermark]).toEqual(['done', 'gap', NOW - 5000000])
        expect(on.rows.rows.size).toBe(1002)
    })

    test('each page of a slice costs the same, however many slices there were', () => {
        // All in the second of two windows.
        const sessions = Array.from({ length: 400 }, (_, i) => truth(i, NOW - DAY + i * 60000))
        const on = bench(sessions, NOW)
        const event = whole(new Company(on), 'E', 20, Array.from({ length: 50 }, () => ({ kind: 'slice', calls: 2 })))
        expect([event.state, event.counts.requests]).toEqual(['done', 1 + 1 + Math.floor(399 / 19)])
        expect(on.service.requests).toHaveLength(event.counts.requests)
    })
})
