import fc from 'fast-check'
import { MAX_CURSOR_CHARS, readCounts, readCursor, readSeen, MAX_SEEN_CHARS, writeCursor, writeSeen } from '../../../src/server/sync/cursor'
import { laterCounts, noCounts } from '../../../src/server/sync/counts'
import { shortPrint } from '../../../src/server/sync/print'
import type { SavedCursor } from '../../../src/server/sync/types'

const time = fc.integer({ min: 0, max: 4e9 }).map(second => second * 1000)
const letters = fc.record({ type: fc.string({ maxLength: 10 }), status: fc.string({ maxLength: 10 }) })
const paging = fc.record({ from: time, to: time, windowEnd: time, ordered: fc.boolean(), wide: fc.boolean(), split: fc.array(letters, { maxLength: 40 }) })
const cursor: fc.Arbitrary<SavedCursor> = fc.record({
    version: fc.constant(2 as const), outside: fc.boolean(), since: time, to: time, reached: time, began: time,
    gapAt: fc.option(time), paging: fc.option(paging)
})

describe('a place as text', () => {
    test('a cursor is read back as it was written', () => {
        fc.assert(fc.property(cursor, one => {
            const text = writeCursor(one)
            expect(text.length).toBeLessThanOrEqual(MAX_CURSOR_CHARS)
            expect(readCursor(text)).toEqual(text.includes('"paging":null') ? { ...one, paging: null } : one)
        }))
        expect(writeCursor(null)).toBe('')
        expect(readCursor('')).toBeNull()
    })

    test('one that is too long loses how a second is split, no more', () => {
        const split = Array.from({ length: 300 }, (_, i) => ({ type: `type${i}`, status: '' }))
        const long: SavedCursor = {
            version: 2, outside: true, since: 1, to: 9, reached: 5, began: 3, gapAt: 4,
            paging: { from: 5, to: 6, windowEnd: 9, ordered: true, wide: false, split }
        }
        expect(readCursor(writeCursor(long))).toEqual({ ...long, paging: null })
    })

    test('the version before said only how far it was; what is no cursor is none', () => {
        expect(readCursor('{"version":1,"outside":true,"since":5,"reached":7}')).toEqual({ version: 2, outside: true, since: 5, to: 7, reached: 7, began: 0, gapAt: null, paging: null })
        fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), text => { expect(readCursor(text)).toBeNull() }))
        expect(readCursor('{"version":3,"since":5,"reached":7,"to":9}')).toBeNull()
        expect(readCursor('{"version":2,"since":5,"reached":7,"to":9,"paging":{"from":1}}')?.paging).toBeNull()
    })

    test('records seen, too', () => {
        fc.assert(fc.property(fc.array(fc.tuple(fc.string({ minLength: 1 }), time), { maxLength: 100 }), list => {
            const seen = new Map(list.map(([source, second]) => [shortPrint(source), second]))
            expect(readSeen(writeSeen(seen))).toEqual(seen)
        }))
        const full = new Map(Array.from({ length: 3700 }, (_, i) => [shortPrint(`session ${i}|C|5`), 5000]))
        expect(full.size).toBe(3700)
        expect(writeSeen(full).length).toBeLessThanOrEqual(MAX_SEEN_CHARS)
        expect(writeSeen(new Map(Array.from({ length: 9000 }, (_, i) => [shortPrint(`session ${i}`), 5000])))).toBe('null')
        expect([readSeen('nonsense')?.size, readSeen('')?.size, readSeen('null'), writeSeen(null)]).toEqual([0, 0, null, 'null'])
    })

    test('counts, too; of two states the later is the larger', () => {
        const counts = { ...noCounts(), requests: 7, created: 3 }
        expect(readCounts(JSON.stringify(counts))).toEqual(counts)
        expect([readCounts(''), readCounts('[]'), readCounts('x')]).toEqual([null, null, null])
        expect(laterCounts(counts, { ...counts, requests: 9, created: 2 })).toEqual({ ...counts, requests: 9 })
    })
})

test('fingerprints of 400,000 likely texts differ', () => {
    const prints = new Set<string>()
    for (let i = 0; i < 200000; i++) {
        prints.add(shortPrint(`${700000 + i}|C|${1772400000000 + i * 1000}`))
        prints.add(shortPrint(`${700000 + i}|X|1772400000000`))
    }
    expect(prints.size).toBe(400000)
})
