/** How often Glance is asked about a visitor, and how long it is left alone after failures. Ours: the vendor names no limits. */

/** Milliseconds until Glance is asked again about a visitor. */
export const INTERVAL = 15000
const LONGEST_WAIT = 300000
const JITTER = 0.2

/** Milliseconds to leave Glance alone after so many failures in a row: growing, jittered (`random` from 0 to 1), five minutes at most. */
export function pauseAfter(failures: number, random: number, retryAfterSeconds = 0): number {
    const plain = Math.min(INTERVAL * Math.pow(2, Math.min(Math.max(failures, 1), 10)), LONGEST_WAIT)
    const asked = Math.min(retryAfterSeconds * 1000, LONGEST_WAIT)
    return Math.min(Math.max(Math.round(plain * (1 - JITTER + 2 * JITTER * random)), asked, INTERVAL), LONGEST_WAIT)
}

/** Seconds a card waits until it asks again: never less than the interval, longer while Glance is left alone. */
export function nextSeconds(validUntil: number, now: number, failing: boolean): number {
    const left = failing ? Math.ceil((validUntil - now) / 1000) : 0
    return Math.min(Math.max(left, INTERVAL / 1000), LONGEST_WAIT / 1000)
}
