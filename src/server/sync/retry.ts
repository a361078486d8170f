import { POLICY } from './policy.ts'
import type { RunOutcome } from './run.ts'
import { SECOND_MS } from '../units.ts'

/** What a run does after a slice. */
export type Continuation =
    | { kind: 'end', failed: boolean }
    /** Goes on at a moment; `retry` after an error, else because a slice was over. */
    | { kind: 'wait', at: number, retry: boolean, /** Retries in a row after this one. */ retriesInRow: number }

/**
 * Decides what follows a slice: after an error that may pass the run waits, up to a number of times without a stored page in between; any other error ends
 * it at once. `random` is a number from 0 to 1, so that the runs of many instances do not all come back at the same moment.
 */
export function planContinuation({ ending, stored }: Pick<RunOutcome, 'ending' | 'stored'>, retriesInRow: number, now: number, random: number): Continuation {
    const before = stored > 0 ? 0 : retriesInRow
    switch (ending.kind) {
        case 'done': return { kind: 'end', failed: false }
        case 'fenced': return { kind: 'end', failed: true }
        case 'slice_over': return { kind: 'wait', at: now, retry: false, retriesInRow: before }
        case 'error':
            return ending.error.retryable && before < POLICY.maxRetries
                ? { kind: 'wait', at: now + retryWaitMs(before, ending.error.retryAfter, random), retry: true, retriesInRow: before + 1 }
                : { kind: 'end', failed: true }
    }
}

/** Milliseconds until the next try: growing and jittered, never less than the service asked for (within bounds). */
export function retryWaitMs(retriesBefore: number, retryAfterSeconds: number | undefined, random: number): number {
    const plain = Math.min(POLICY.firstRetryWaitMs * Math.pow(2, retriesBefore), POLICY.maxRetryWaitMs)
    const jittered = Math.round(plain * (1 + POLICY.retryJitter * (2 * random - 1)))
    return Math.max(jittered, Math.min((retryAfterSeconds ?? 0) * SECOND_MS, POLICY.maxRetryAfterMs))
}
