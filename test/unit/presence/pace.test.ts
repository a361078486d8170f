import fc from 'fast-check'
import { INTERVAL_MS, nextSeconds, pauseAfter } from '../../../src/server/presence/pace'

describe('waiting', () => {
    test('grows, is jittered and bounded, and heeds what Glance asks for', () => {
        fc.assert(fc.property(fc.nat(1000), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(100000), (failures, random, asked) => {
            const pause = pauseAfter(failures, random, asked)
            expect(pause).toBeGreaterThanOrEqual(Math.max(INTERVAL_MS, Math.min(asked * 1000, 300000)))
            expect(pause).toBeLessThanOrEqual(300000)
        }))
        expect([1, 2, 3, 4, 5, 6].map(failures => pauseAfter(failures, 0.5) / 1000)).toEqual([30, 60, 120, 240, 300, 300])
    })

    test('a card never asks sooner than the interval, nor later than five minutes', () => {
        expect(nextSeconds(1000, 500, false)).toBe(15)
        expect(nextSeconds(500000, 0, false)).toBe(15)
        expect(nextSeconds(61000, 0, true)).toBe(61)
        expect(nextSeconds(0, 500, true)).toBe(15)
        expect(nextSeconds(9e9, 0, true)).toBe(300)
    })
})
