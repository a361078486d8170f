import fc from 'fast-check'
import { MAX_RANGE_MS } from '../../../src/server/glance/activity'
import type { SessionCount } from '../../../src/server/glance/model'
import { POLICY } from '../../../src/server/sync/policy'
import {
    comparedRange, describeDifferences, differences, isComparisonDue, isKnown, MAX_DIFFERENCES_CHARS, newestPart, readDifferences, writeDifferences,
    type Difference
} from '../../../src/server/sync/reconcile'

const DAY = 86400000
const NOW = Date.UTC(2026, 2, 2, 10)
const of = (letters: string, count: number): SessionCount => ({ type: letters.charAt(0), status: letters.charAt(1), count })

test.each<[string, number | null, boolean]>([
    ['never compared', null, true], ['a moment ago', NOW - 1000, false], ['a day ago', NOW - DAY, true], ['the clock was set back', NOW + DAY, true]
])('%s', (_name, last, due) => {
    expect(isComparisonDue(NOW, last)).toBe(due)
})

test('the range ends before late arrivals and begins where everything is stored', () => {
    expect(comparedRange(NOW, null)).toEqual({ from: NOW - POLICY.overlapMs - 30 * DAY, to: NOW - POLICY.overlapMs })
    expect(comparedRange(NOW, NOW - DAY)).toEqual({ from: NOW - DAY, to: NOW - POLICY.overlapMs })
    expect(comparedRange(NOW, NOW - POLICY.overlapMs)).toBeNull()
    // What the very first run reached is enough, however soon the comparison follows.
    expect(comparedRange(NOW, null)?.from).toBeGreaterThanOrEqual(NOW - POLICY.firstReachMs)
    expect(POLICY.comparedRangeMs).toBeLessThanOrEqual(MAX_RANGE_MS)
    expect(newestPart({ from: NOW - 90 * DAY, to: NOW }, MAX_RANGE_MS)).toEqual({ from: NOW - 31 * DAY, to: NOW })
})

test('differences by type and status; what is not over does not count', () => {
    const reported = [of('CC', 141), of('CX', 2), of('CA', 7), of('CL', 1)]
    const held = [of('CC', 140), of('CX', 2), of('GQ', 1)]
    expect(describeDifferences(differences(reported, held))).toBe('C/C: Glance 141, here 140; G/Q: Glance 0, here 1')
})

test('rows of the edge seconds may or may not be counted, no more', () => {
    const held = [of('CC', 10)]
    const edges = [of('CC', 2)]
    expect([7, 8, 9, 10, 11].map(count => differences([of('CC', count)], held, edges).length)).toEqual([1, 0, 0, 0, 1])
})

const counts = fc.uniqueArray(fc.record({ type: fc.constantFrom('C', 'G', 'V', 'Zz'), status: fc.constantFrom('C', 'X', 'Q', 'T', 'A', 'L', 'ü'), count: fc.nat(1000) }), {
    maxLength: 12, selector: one => one.type + one.status
})

test('equal numbers in any order do not differ, an empty group is none', () => {
    fc.assert(fc.property(counts, list => {
        const zero = list.filter(one => one.count > 0)
        expect(differences(list, zero.slice().reverse())).toEqual([])
    }))
})

test('the totals say by how much: what they have more minus what we have more', () => {
    fc.assert(fc.property(counts, counts, (a, b) => {
        const sum = (list: readonly SessionCount[]): number => list.filter(one => !['A', 'L'].includes(one.status)).reduce((total, one) => total + one.count, 0)
        expect(differences(a, b).reduce((total, one) => total + one.reported - one.held, 0)).toBe(sum(a) - sum(b))
    }))
})

test('a known difference is the same sessions again, whatever the totals', () => {
    fc.assert(fc.property(counts, counts, fc.nat(50), (a, b, more) => {
        const list = differences(a, b)
        const kept = readDifferences(writeDifferences(list))
        const later = list.map(one => ({ ...one, reported: one.reported + more, held: one.held + more }))
        expect(isKnown(later, kept)).toBe(true)
        expect(isKnown([...later, { type: 'V', status: 'K', reported: 1, held: 0 }], kept)).toBe(false)
        expect(isKnown(later.map(one => ({ ...one, reported: one.reported + 1 })), kept)).toBe(list.length === 0)
    }))
})

const anyDifferences: fc.Arbitrary<Difference[]> = fc.array(fc.record({ type: fc.string({ unit: 'binary' }), status: fc.string(), reported: fc.nat(), held: fc.nat() }), { maxLength: 30 })

test('differences are read as they were written, whatever the letters: the words for people are never read', () => {
    fc.assert(fc.property(anyDifferences, list => {
        expect(readDifferences(writeDifferences(list))).toEqual(list)
    }))
    for (const text of ['', 'null', '{}', '[[1,2,3,4]]', '[["C","C",1]]', 'C/C: Glance 141, here 140']) {
        expect(readDifferences(text)).toEqual([])
    }
})

test('more differences than fit are cut as a whole, so that the column is always readable', () => {
    const many = Array.from({ length: 2000 }, (_one, index): Difference => ({ type: 'C', status: String(index), reported: 1, held: 0 }))
    const written = writeDifferences(many)
    expect(written.length).toBeLessThanOrEqual(MAX_DIFFERENCES_CHARS)
    expect(readDifferences(written)).toEqual(many.slice(0, readDifferences(written).length))
})
