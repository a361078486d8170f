import fc from 'fast-check'
import { MAX_MARKS, MAX_MEMORY_CHARS, readMemory, writeMemory } from '../../../src/server/sync/dry-memory'
import { addLines, writeAside, writeCell, writeChange } from '../../../src/server/sync/dry-report'
import { dryStore, type DryChange } from '../../../src/server/sync/dry-store'
import { countingQuarantine, type Kept } from '../../../src/server/sync/quarantine'
import type { RunOutcome } from '../../../src/server/sync/run'
import type { StoredSession } from '../../../src/server/sync/types'
import { bench, runOn, type Bench, type Truth } from './simulation'

const MINUTE = 60000
const NOW = Date.UTC(2026, 5, 1, 12)
const START = NOW - 5 * 60 * MINUTE
const ALL = { from: START - 60 * MINUTE, to: NOW }

interface Scene {
    sessions: Truth[]
    /** Launched rows, by start, key and state. */
    launches: { started: number, sessionKey: string, agent: string, syncState: 'pending' | 'expired' }[]
    /** How many sessions an earlier run has stored, as they were then. */
    known: number
    /** Before these requests, sessions change. */
    changes: { request: number, session: number, later: number, status: string }[]
    outside: boolean
    pageSize: number
    /** Requests per slice. */
    slice: number
}

const keys = fc.constantFrom('K1', 'K2', 'K3', '')
const agents = fc.constantFrom('ann@example.com', 'bob@example.com')

const scene: fc.Arbitrary<Scene> = fc.record({
    sessions: fc.array(fc.record({ offset: fc.nat(200), length: fc.nat(9), type: fc.constantFrom('C', 'C', 'G'), status: fc.constantFrom('C', 'X', 'Q', 'A'), key: keys, agent: agents }), { maxLength: 30 })
        .map(list => list.map((one, i): Truth => {
            const started = START + one.offset * MINUTE
            return { id: `S${i}`, type: one.type, status: one.status, key: one.key, agent: one.agent, started, ended: started + one.length * MINUTE }
        })),
    launches: fc.array(fc.record({
        started: fc.nat(200).map(offset => START + offset * MINUTE), sessionKey: keys, agent: agents, syncState: fc.constantFrom('pending' as const, 'expired' as const)
    }), { maxLength: 8 }),
    known: fc.nat(30),
    changes: fc.array(fc.record({ request: fc.integer({ min: 2, max: 12 }), session: fc.nat(29), later: fc.nat(30), status: fc.constantFrom('C', 'X', 'Q') }), { maxLength: 3 }),
    outside: fc.boolean(),
    pageSize: fc.integer({ min: 1, max: 10 }),
    slice: fc.integer({ min: 1, max: 4 })
})

/** The same beginning each time. */
function begin({ sessions, launches, known, outside, changes }: Scene): Bench {
    const earlier = sessions.slice(0, known).map(one => ({ ...one, status: one.status === 'X' ? 'X' : 'W', type: one.type }))
    const on = bench(earlier, NOW)
    runOn(on, { outside: outside ? { since: ALL.from } : null, onlyRange: ALL })
    launches.forEach(one => on.rows.launch({ started: one.started, sessionKey: one.sessionKey, partnerUserId: one.agent, syncState: one.syncState }))
    on.places = []
    on.service.requests = []
    on.service.history = sessions.map(one => ({ ...one }))
    on.service.before = request => {
        changes.filter(one => one.request === request).forEach(one => {
            const session = on.service.history[one.session]
            if (session !== undefined) {
                Object.assign(session, { ended: session.ended + one.later * MINUTE, status: one.status })
            }
        })
        return null
    }
    return on
}

interface Whole {
    outcome: RunOutcome
    notes: string[]
    listed: DryChange[]
}

/** A repair to its end, in slices of some requests; between slices, a dry one remembers only what is written down. */
function repair(on: Bench, { outside, pageSize }: Scene, dry: boolean, slice: number): Whole {
    const listed: DryChange[] = []
    const notes: string[] = []
    let memory = ''
    let outcome: RunOutcome | null = null
    for (let slices = 0; outcome === null || outcome.ending.kind !== 'done'; slices++) {
        const last = on.places[on.places.length - 1]
        let calls = 0
        const { met } = readMemory(memory)
        outcome = runOn(on, {
            outside: outside ? { since: ALL.from } : null, onlyRange: ALL, pageSize,
            ...(dry ? { store: dryStore(on.rows, { onChange: one => listed.push(one), met }) } : {}),
            ...(last === undefined ? {} : { continued: { cursor: last.own, seen: last.seen }, counts: last.counts as RunOutcome['counts'] }),
            shouldStop: () => ++calls >= slice
        })
        memory = writeMemory({ met: listed.filter(one => one.kind === 'match').map(one => one.id), aside: [], listed: listed.length })
        notes.push(...outcome.notes.filter(note => note.key !== 'sync.to_be_continued').map(note => JSON.stringify(note)))
        expect(slices).toBeLessThan(500)
    }
    return { outcome, notes, listed }
}

const snapshot = (on: Bench): Map<string, StoredSession> => new Map(on.rows.all().map(row => [row.id, { ...row }]))

describe('a dry run', () => {
    test('writes nothing, and predicts exactly what the run then does: counts, notes, and each row as it will be', () => {
        fc.assert(fc.property(scene, from => {
            const [dry, real] = [begin(from), begin(from)]
            const before = snapshot(dry)
            const writes = [dry.rows.inserts, dry.rows.updates]
            const told = repair(dry, from, true, Infinity)
            expect(snapshot(dry)).toEqual(before)
            expect([dry.rows.inserts, dry.rows.updates]).toEqual(writes)

            const done = repair(real, from, false, Infinity)
            const ending = ({ outcome: { counts, errorClass, reached } }: Whole): unknown[] => [counts, errorClass, reached]
            expect(ending(told)).toEqual(ending(done))
            expect(told.notes).toEqual(done.notes)
            // The last word of the list on a row is what the row holds afterwards.
            const expected = new Map(Array.from(before, ([id, row]) => [id, JSON.stringify(fieldsOf(row))]))
            told.listed.forEach(one => expected.set(one.id, JSON.stringify(fieldsOf(one.fields))))
            expect(Object.fromEntries(expected)).toEqual(Object.fromEntries(Array.from(snapshot(real), ([id, row]) => [id, JSON.stringify(fieldsOf(row))])))
            const count = (...kinds: string[]): number => told.listed.filter(one => kinds.includes(one.kind)).length
            expect([count('create'), count('match'), count('match', 'update')]).toEqual([done.outcome.counts.created, done.outcome.counts.matched, done.outcome.counts.updated])
        }), { numRuns: 300 })
    })

    test('also in slices, as long as Glance tells the same of a session in all of them', () => {
        fc.assert(fc.property(scene.map(one => ({ ...one, changes: [] })), from => {
            const [dry, real] = [begin(from), begin(from)]
            const told = repair(dry, from, true, from.slice)
            const done = repair(real, from, false, from.slice)
            expect(told.outcome.counts).toEqual(done.outcome.counts)
            expect(told.notes).toEqual(done.notes)
        }), { numRuns: 200 })
    })

    test('leaves the place of the full run and the watermark as they are', () => {
        fc.assert(fc.property(scene, from => {
            const on = begin(from)
            const cursor = { version: 2 as const, outside: false, since: 1000, to: 9000, reached: 4000, began: 1000, gapAt: null, paging: null }
            const store = dryStore(on.rows, { onChange: () => undefined })
            runOn(on, { onlyRange: ALL, pageSize: from.pageSize, store, place: { watermark: 7000, cursor, checked: 5000 } })
            on.places.forEach(place => expect([place.watermark, place.cursor, place.checked]).toEqual([7000, cursor, 5000]))
        }), { numRuns: 50 })
    })
})

const OF_ROWS = ['id', 'origin', 'met', 'source', 'hasAgent', 'anonymised']

function fieldsOf(row: object): object {
    return Object.fromEntries(Object.entries(row).filter(([name]) => !OF_ROWS.includes(name)).sort(([a], [b]) => a < b ? -1 : 1))
}

describe('the list of a dry run', () => {
    const change = (fields: Partial<StoredSession>, kind: DryChange['kind'] = 'update'): DryChange => ({
        kind, id: '0123456789abcdef0123456789abcdef', columns: ['status', 'ended'],
        fields: {
            hash: 'h', glanceSessionId: '1', type: 'C', status: 'C', sessionKey: 'K', visitorId: 'secret visitor', partnerUserId: 'ann', visitorName: 'Ada',
            visitorEmail: 'ada@example.com', visitorPhone: '1', started: NOW, ended: null, duration: null, width: null, height: null, syncState: 'synced', note: '', ...fields
        }
    })

    test('tells what changes, and nobody\'s name', () => {
        const cells = ['update', '0123456789abcdef0123456789abcdef', '1', 'C', 'C', 'K', 'ann', '2026-06-01T12:00:00Z', '', 'status ended']
        expect(writeChange(change({}), text => text)).toBe(cells.map(text => `"${text}"`).join(','))
    })

    test('holds no formula, whatever Glance says, and each cell is one cell of one line', () => {
        const formula = fc.tuple(fc.constantFrom('=', '+', '-', '@', '\t=', '\r', ' =', '"=', '|', '\uff1d'), fc.string()).map(parts => parts.join(''))
        fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), formula), text => {
            const written = writeCell(text)
            // eslint-disable-next-line no-control-regex -- control characters are what it looks for
            expect(written).not.toMatch(/[\u0000-\u001f]/)
            expect(written.slice(1, -1).replace(/""/g, '')).not.toContain('"')
            const shown = written.slice(1, -1).replace(/""/g, '"')
            expect(shown).not.toMatch(/^\s*[=+\-@|\uff1d]/)
            const line = writeChange(change({ sessionKey: text, glanceSessionId: text }), secret => secret)
            expect(addLines('', [line]).split('\r\n').slice(1)).toEqual([line, ''])
        }))
    })

    test('hides secrets, and grows from slice to slice under one head', () => {
        const line = writeChange(change({ sessionKey: 'a key' }), text => text.replace('key', '***'))
        expect(line).toContain('"a ***"')
        const file = addLines(addLines('', [line]), ['x', 'y'])
        expect(file).toBe(`${addLines('', [])}${line}\r\nx\r\ny\r\n`)
        expect(file.match(/glance_session_id/g)).toHaveLength(1)
    })

    const kept = (print: string): Kept => ({ kind: 'record', identity: '=7', letters: { type: '', status: '' }, print, reason: 'no start, no end', excerpt: 'Ada', place: { from: NOW, to: NOW } })

    test('shows what would be set aside, and why', () => {
        const moment = '2026-06-01T12:00:00Z'
        const cells = ['set aside', 'mark-a', '\'=7', '', '', '', '', moment, moment, 'no start, no end']
        expect(writeAside(kept('a'), 'mark-a', text => text)).toBe(cells.map(text => `"${text}"`).join(','))
    })

    test('what an earlier slice set aside is not counted again', () => {
        const marks: string[] = []
        const slice = (): number => {
            const { aside } = readMemory(writeMemory({ met: [], aside: marks, listed: 0 }))
            return countingQuarantine(aside, one => `mark-${one.print}`, one => marks.push(`mark-${one.print}`)).keep([kept('a'), kept('b'), kept('a')])
        }
        expect([slice(), slice(), marks]).toEqual([2, 0, ['mark-a', 'mark-b']])
    })
})

describe('the memory of a dry run', () => {
    const marks = fc.array(fc.string({ unit: 'binary' }), { maxLength: 20 })

    test('is read as it was written, whatever the marks hold', () => {
        fc.assert(fc.property(marks, marks, fc.nat(1000), (met, aside, listed) => {
            expect(readMemory(writeMemory({ met, aside, listed }))).toEqual({ met, aside, listed })
        }))
    })

    test('fits its column, and keeps the newest marks', () => {
        const many = Array.from({ length: 5000 }, (_one, index) => String(index).padStart(32, '0'))
        const memory = writeMemory({ met: many, aside: many, listed: 1000 })
        expect(memory.length).toBeLessThanOrEqual(MAX_MEMORY_CHARS)
        expect(readMemory(memory).met).toEqual(many.slice(-MAX_MARKS))
    })

    test.each([[''], ['null'], ['[]'], ['{"met":5,"listed":"x"}'], ['{"met":'], ['"update","0123"']])('is empty for %j', text => {
        expect(readMemory(text)).toEqual({ met: [], aside: [], listed: 0 })
    })
})
