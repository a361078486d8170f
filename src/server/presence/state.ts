import { now } from '../platform/clock.ts'
import { CHOICE } from '../platform/columns.ts'
import { MINUTE_MS, SECOND_MS } from '../units.ts'
import { rowLock } from './lock.ts'
import { nextSeconds, pauseAfter } from './pace.ts'
import { isFresh, keyOf, readRow, writeRow, type CachedAnswer, type CacheRow } from './rows.ts'
import { singleFlight } from './single-flight.ts'

/** How long an answer about a session holds: less than the time between two questions of a card, so that tabs and cards share it. */
const ANSWER_MS = 4 * SECOND_MS
const MAX_SESSION_PAUSE_MS = MINUTE_MS
/** How old an answer may be to be given while somebody else is asking. */
const MAX_STALE_MS = 30 * SECOND_MS

export interface SessionPulse {
    /** Null: not known. */
    value: boolean | null
    /** Milliseconds; null when not known. */
    checked: number | null
    /** Seconds until it is worth asking again; 0 when the usual interval will do. */
    nextSeconds: number
}

/**
 * A yes or no of Glance about a session: asked by one of all who want to know, across nodes, and kept for a few seconds. `ask` returns null when Glance did
 * not answer. One statement when it comes from the cache. The caller has made sure that the user may know it.
 */
export function cachedState(id: string, ask: () => boolean | null): SessionPulse {
    const key = keyOf(CHOICE.presenceKind.session, id)
    return singleFlight<CacheRow | null, SessionPulse>(rowLock, {
        key,
        cached: readRow(key),
        readAgain: () => readRow(key),
        fresh: row => row !== null && isFresh(row, now()) ? pulseOf(row) : null,
        ask: row => pulseOf(refresh(key, row, ask)),
        busy: row => row !== null && row.checked !== null && now() - row.checked < MAX_STALE_MS ? pulseOf(row) : { value: null, checked: null, nextSeconds: 0 }
    })
}

function refresh(hash: string, row: CacheRow | null, ask: () => boolean | null): CachedAnswer {
    const at = now()
    const value = ask()
    const failures = value === null ? Math.min((row?.failures ?? 0) + 1, 100) : 0
    const pause = failures === 0 ? ANSWER_MS : Math.min(pauseAfter(failures, Math.random()), MAX_SESSION_PAUSE_MS)
    const answer: CachedAnswer = { state: value, since: null, checked: at, validUntil: now() + pause, failures, problem: '' }
    writeRow(CHOICE.presenceKind.session, hash, answer, row)
    return answer
}

function pulseOf(answer: CachedAnswer): SessionPulse {
    const seconds = answer.failures > 0 ? Math.min(nextSeconds(answer.validUntil, now(), true), MAX_SESSION_PAUSE_MS / SECOND_MS) : 0
    return { value: answer.state, checked: answer.state === null ? null : answer.checked, nextSeconds: seconds }
}
