import { nextSeconds, pauseAfter } from './pace.ts'
import { now } from '../platform/clock.ts'
import { CHOICE } from '../platform/columns.ts'
import { isFresh, keyOf, lock, readRow, unlock, writeRow, type Known, type KnownRow } from './rows.ts'

/** Milliseconds for which an answer about a session holds: less than between two questions of one card, so that tabs and cards share it. */
const HOLDS = 4000
const LONGEST_PAUSE = 60000
/** What is older is not told any more while somebody else is asking. */
const OLD = 30000

export interface State {
    /** Null: not known. */
    value: boolean | null
    /** Milliseconds; null when not known. */
    checked: number | null
    /** Seconds until it is worth asking again; 0 when the usual interval will do. */
    nextSeconds: number
}

/**
 * Something that Glance tells about a session, asked by one of all who want to know, across nodes, and kept for some seconds; `ask` answers null when Glance
 * did not. One statement when it is answered from the cache. Whoever calls has made sure that the caller may know.
 */
export function cachedState(id: string, ask: () => boolean | null): State {
    const hash = keyOf(CHOICE.presenceKind.session, id)
    const row = readRow(hash)
    if (row !== null && isFresh(row, now())) {
        return stateOf(row)
    }
    const held = lock(hash, now())
    if (held === null) {
        return row !== null && row.checked !== null && now() - row.checked < OLD ? stateOf(row) : { value: null, checked: null, nextSeconds: 0 }
    }
    try {
        const again = readRow(hash)
        return stateOf(again !== null && isFresh(again, now()) ? again : asked(hash, again, ask))
    } finally {
        unlock(held)
    }
}

function asked(hash: string, row: KnownRow | null, ask: () => boolean | null): Known {
    const at = now()
    const value = ask()
    const failures = value === null ? Math.min((row?.failures ?? 0) + 1, 100) : 0
    const pause = failures === 0 ? HOLDS : Math.min(pauseAfter(failures, Math.random()), LONGEST_PAUSE)
    const known: Known = { state: value, since: null, checked: at, validUntil: now() + pause, failures, problem: '' }
    writeRow(CHOICE.presenceKind.session, hash, known, row)
    return known
}

function stateOf(known: Known): State {
    const seconds = known.failures > 0 ? Math.min(nextSeconds(known.validUntil, now(), true), LONGEST_PAUSE / 1000) : 0
    return { value: known.state, checked: known.state === null ? null : known.checked, nextSeconds: seconds }
}
