import type { GlanceError } from '../glance/model.ts'
import { POLICY } from './policy.ts'

/** What a run does after a slice. */
export type Continuation =
    | { kind: 'end', failed: boolean }
    /** Goes on at a moment; `retry` after an error, else because a slice was over. */
    | { kind: 'wait', at: number, retry: boolean, /** Retries in a row after this one. */ retriesInRow: number }

export interface SliceEnd {
    state: 'done' | 'stopped' | 'sliced'
    error: GlanceError | null
    /** Pages that the slice stored. */
    stored: number
}

/**
 * Errors that may pass are waited for, at most so often without a stored page in between; others end the run at once. `random` is a number from 0
 * to 1, so that the runs of many instances do not come back at one moment.
 */
export function planContinuation(end: SliceEnd, retriesInRow: number, now: number, random: number): Continuation {
    if (end.state === 'sliced') {
        return { kind: 'wait', at: now, retry: false, retriesInRow: end.stored > 0 ? 0 : retriesInRow }
    }
    if (end.error === null) {
        return { kind: 'end', failed: end.state !== 'done' }
    }
    const before = end.stored > 0 ? 0 : retriesInRow
    if (!end.error.retryable || before >= POLICY.maxRetries) {
        return { kind: 'end', failed: true }
    }
    return { kind: 'wait', at: now + retryWaitMs(before, end.error.retryAfter, random), retry: true, retriesInRow: before + 1 }
}

/** Milliseconds until the next try: growing and jittered, never less than the service asked for (within bounds). */
export function retryWaitMs(retriesBefore: number, retryAfterSeconds: number | undefined, random: number): number {
    const plain = Math.min(POLICY.firstRetryWaitMs * Math.pow(2, retriesBefore), POLICY.maxRetryWaitMs)
    const jittered = Math.round(plain * (1 + POLICY.retryJitter * (2 * random - 1)))
    return Math.max(jittered, Math.min((retryAfterSeconds ?? 0) * 1000, POLICY.maxRetryAfterMs))
}
