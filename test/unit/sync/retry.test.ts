import fc from 'fast-check'
import type { GlanceError } from '../../../src/server/glance/model'
import { POLICY } from '../../../src/server/sync/policy'
import { planContinuation, retryWaitMs } from '../../../src/server/sync/retry'

const NOW = 1e12
const transient = { code: 'transient' as const, retryable: true, detail: '' }
const failed = (stored = 0, error: GlanceError = transient): Parameters<typeof planContinuation>[0] => ({ ending: { kind: 'error', error }, stored })

describe('what follows a slice', () => {
    test('the end, the next slice, or a wait', () => {
        expect(planContinuation({ ending: { kind: 'done' }, stored: 3 }, 0, NOW, 0)).toEqual({ kind: 'end', failed: false })
        expect(planContinuation({ ending: { kind: 'fenced' }, stored: 3 }, 0, NOW, 0)).toEqual({ kind: 'end', failed: true })
        expect(planContinuation({ ending: { kind: 'slice_over' }, stored: 3 }, 2, NOW, 0)).toEqual({ kind: 'wait', at: NOW, retry: false, retriesInRow: 0 })
        expect(planContinuation({ ending: { kind: 'slice_over' }, stored: 0 }, 2, NOW, 0)).toMatchObject({ retriesInRow: 2 })
        expect(planContinuation(failed(), 0, NOW, 0.5)).toEqual({ kind: 'wait', at: NOW + POLICY.firstRetryWaitMs, retry: true, retriesInRow: 1 })
        expect(planContinuation(failed(), POLICY.maxRetries, NOW, 0.5)).toEqual({ kind: 'end', failed: true })
        expect(planContinuation(failed(1), POLICY.maxRetries, NOW, 0.5)).toMatchObject({ kind: 'wait', retriesInRow: 1 })
        expect(planContinuation(failed(0, { code: 'config', retryable: false, detail: '' }), 0, NOW, 0.5)).toEqual({ kind: 'end', failed: true })
    })

    test('waits grow, are jittered by no more than a quarter, and never shorter than the service asked for', () => {
        fc.assert(fc.property(fc.nat(10), fc.double({ min: 0, max: 1, noNaN: true }), (before, random) => {
            const plain = Math.min(POLICY.firstRetryWaitMs * 2 ** before, POLICY.maxRetryWaitMs)
            const delay = retryWaitMs(before, undefined, random)
            expect(delay).toBeGreaterThanOrEqual(plain * 0.75 - 1)
            expect(delay).toBeLessThanOrEqual(plain * 1.25 + 1)
        }))
        fc.assert(fc.property(fc.nat(4), fc.nat(1e6), fc.double({ min: 0, max: 1, noNaN: true }), (before, seconds, random) => {
            expect(retryWaitMs(before, seconds, random)).toBeGreaterThanOrEqual(Math.min(seconds * 1000, POLICY.maxRetryAfterMs))
            expect(retryWaitMs(before, seconds, random)).toBeLessThanOrEqual(Math.max(POLICY.maxRetryAfterMs, POLICY.maxRetryWaitMs * 1.25))
        }))
        expect([0, 1, 2, 3, 4, 5].map(n => retryWaitMs(n, undefined, 0.5) / 60000)).toEqual([1, 2, 4, 8, 15, 15])
    })

    test('a service that never answers is asked a bounded number of times', () => {
        fc.assert(fc.property(fc.double({ min: 0, max: 1, noNaN: true }), random => {
            let [row, now, tries] = [0, NOW, 0]
            for (;;) {
                tries += 1
                const next = planContinuation(failed(), row, now, random)
                if (next.kind === 'end') {
                    expect(next.failed).toBe(true)
                    break
                }
                [row, now] = [next.retriesInRow, next.at]
            }
            expect(tries).toBe(POLICY.maxRetries + 1)
        }))
    })
})
