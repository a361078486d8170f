import fc from 'fast-check'
import { MAX_RANGE_MS } from '../../../src/server/glance/activity'
import { POLICY } from '../../../src/server/sync/policy'
import { moveWatermark, planRange, resumeRange, correctWatermark, splitIntoWindows } from '../../../src/server/sync/window'

const NOW = Date.UTC(2026, 5, 1, 12, 0, 0, 500)
const none = { now: NOW, earliestPending: null, outside: null, onlySince: null, onlyRange: null }

describe('plan', () => {
    test('nothing to ask', () => {
        expect(planRange(none)).toBeNull()
    })

    test('from the earliest pending launch, the watermark, or the first reach, whichever is earliest', () => {
        const second = Math.floor(NOW / 1000) * 1000
        expect(planRange({ ...none, earliestPending: NOW - 9e6 })).toEqual({ from: second - 9e6 - POLICY.skewMs, to: second })
        expect(planRange({ ...none, outside: { watermark: NOW - 1e6, since: 0 } })?.from).toBe(second - 1e6 - POLICY.overlapMs)
        expect(planRange({ ...none, outside: { watermark: null, since: null } })?.from).toBe(second - POLICY.firstReachMs)
        expect(planRange({ ...none, outside: { watermark: null, since: 5000 } })?.from).toBe(5000)
        expect(planRange({ ...none, outside: { watermark: NOW, since: null }, earliestPending: NOW - 9e9 })?.from).toBe(second - 9e9 - POLICY.skewMs)
        expect(planRange({ ...none, outside: { watermark: NOW - 9e9, since: null }, onlySince: NOW - 1000 })?.from).toBe(second - 1000 - POLICY.skewMs)
    })

    test('a launch in the future still gives a range', () => {
        const range = planRange({ ...none, earliestPending: NOW + 9e9 })
        expect((range?.to ?? 0) - (range?.from ?? 0)).toBe(1000)
    })
})

test('windows cover the range without a hole, none longer than the service takes', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 2e9 }), fc.integer({ min: 1, max: 4e8 }), (from, length) => {
        const range = { from: from * 1000, to: (from + length) * 1000 }
        const list = splitIntoWindows(range)
        expect(list[0]?.from).toBe(range.from)
        expect(list[list.length - 1]?.to).toBe(range.to)
        list.forEach((window, i) => {
            expect(window.to - window.from).toBeLessThanOrEqual(MAX_RANGE_MS)
            expect(window.to).toBeGreaterThan(window.from)
            expect(list[i + 1]?.from ?? window.to).toBe(window.to)
        })
        expect(list).toHaveLength(Math.ceil(length * 1000 / MAX_RANGE_MS))
    }))
})

test('an unfinished run is taken up only where it covers the plan', () => {
    const range = { from: 1000, to: 9000 }
    const cursor = { version: 2 as const, outside: false, since: 1000, to: 8000, reached: 5000, began: 8000, gapAt: null, paging: null }
    expect(resumeRange(range, null, false)).toEqual(range)
    expect(resumeRange(range, cursor, false)).toEqual({ from: 5000, to: 9000 })
    expect(resumeRange(range, { ...cursor, outside: true }, false)).toEqual({ from: 5000, to: 9000 })
    expect(resumeRange(range, cursor, true)).toEqual(range)
    expect(resumeRange(range, { ...cursor, since: 2000 }, false)).toEqual(range)
    expect(resumeRange(range, { ...cursor, reached: 9000 }, false)).toEqual(range)
})

test('where all sessions are stored, what ended less than the overlap before it was read is read again', () => {
    const HOUR = 3600000
    const began = 1000 * HOUR
    const cursor = { version: 2 as const, outside: true, since: began - 9 * HOUR, to: began, reached: began - HOUR, began, gapAt: null, paging: null }
    const range = { from: began - 3 * HOUR, to: began + 6 * HOUR }
    expect(resumeRange(range, cursor, true)).toEqual({ from: began - POLICY.overlapMs, to: range.to })
    expect(resumeRange(range, { ...cursor, reached: began - 2.5 * HOUR }, true)).toEqual({ from: began - 2.5 * HOUR, to: range.to })
    expect(resumeRange({ ...range, from: began - HOUR }, cursor, true)).toEqual({ ...range, from: began - HOUR })
    expect(resumeRange(range, cursor, false)).toEqual({ from: began - HOUR, to: range.to })
})

test('a watermark ahead of the clock is not believed: the clock was wrong when it was written', () => {
    expect(correctWatermark(null, NOW)).toBeNull()
    expect(correctWatermark(NOW - 1000, NOW)).toBe(NOW - 1000)
    expect(correctWatermark(NOW + POLICY.skewMs, NOW)).toBe(NOW + POLICY.skewMs)
    expect(correctWatermark(NOW + POLICY.skewMs + 1000, NOW)).toBe(Math.floor((NOW - POLICY.firstReachMs) / 1000) * 1000)
})

test('the watermark moves forward only, and only over what was read', () => {
    expect(moveWatermark(null, 1000, 500, 3000)).toBe(3000)
    expect(moveWatermark(null, 1000, 2000, 3000)).toBeNull()
    expect(moveWatermark(2000, 1000, 2000, 3000)).toBe(3000)
    expect(moveWatermark(2000, 1000, 2001, 3000)).toBe(2000)
    expect(moveWatermark(5000, 1000, 2000, 3000)).toBe(5000)
})
