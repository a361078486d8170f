import { MINUTE_MS, SECOND_MS } from '../units.ts'

/** How often Glance is asked about a visitor, and how long it is left alone after failures. Our choice: the vendor names no limits. */

/** Time until Glance is asked about a visitor again. */
export const INTERVAL_MS = 15 * SECOND_MS
export const MAX_PAUSE_MS = 5 * MINUTE_MS
const JITTER = 0.2

/** Milliseconds to leave Glance alone after this many failures in a row: growing, jittered (`random` from 0 to 1), five minutes at most. */
export function pauseAfter(failures: number, random: number, retryAfterSeconds = 0): number {
    const plain = Math.min(INTERVAL_MS * Math.pow(2, Math.min(Math.max(failures, 1), 10)), MAX_PAUSE_MS)
    const requested = Math.min(retryAfterSeconds * SECOND_MS, MAX_PAUSE_MS)
    return Math.min(Math.max(Math.round(plain * (1 - JITTER + 2 * JITTER * random)), requested, INTERVAL_MS), MAX_PAUSE_MS)
}

/** Seconds until a card asks again: never less than the interval, longer while Glance is left alone. */
export function nextSeconds(validUntil: number, now: number, failing: boolean): number {
    const left = failing ? Math.ceil((validUntil - now) / SECOND_MS) : 0
    return Math.min(Math.max(left, INTERVAL_MS / SECOND_MS), MAX_PAUSE_MS / SECOND_MS)
}
