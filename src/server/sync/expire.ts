import type { SessionChanges, StoredSession, WriteOutcome } from './types.ts'

/** Sessions that wait for a result that never comes (D12). */

export interface ExpiryStore {
    /** Ids of waiting sessions that started at `limit` or before and have not ended since; those without a start go by when they were stored. */
    overdue(limit: number, most: number): string[]
    updateSessions(ids: readonly string[], decide: (fresh: StoredSession) => SessionChanges | null): Map<string, WriteOutcome>
}

export interface ExpiryInput {
    /** Begin of the complete run that has just looked for everything that waits. */
    began: number
    /** Age at which a waiting session expires, in milliseconds. */
    expiry: number
    /** What a row says from now on. */
    text: string
    /** Asked between batches. */
    shouldStop: () => boolean
}

export interface Expired {
    expired: number
    /** The slice was over before all were done. */
    more: boolean
}

/** Rows per batch: a second's work. */
const BATCH = 100
const LONGEST_NOTE = 1000

/**
 * Lets every session expire that was as old as `expiry` when the run began: such rows are always due, so this very run has looked for them. What has
 * changed since is left alone, rows that cannot be written too. A session that is reported later is still matched, and is synced then.
 */
export function expire(store: ExpiryStore, input: ExpiryInput): Expired {
    const limit = input.began - input.expiry
    let expired = 0
    for (;;) {
        const ids = store.overdue(limit, BATCH)
        const outcomes = ids.length === 0 ? [] : Array.from(store.updateSessions(ids, row => changesOf(row, limit, input.text)).values())
        const written = outcomes.filter(outcome => outcome === 'written').length
        expired += written
        if (ids.length < BATCH || written === 0) {
            return { expired, more: false }
        }
        if (input.shouldStop()) {
            return { expired, more: true }
        }
    }
}

/** Decided on the row as it is at the moment of writing. */
function changesOf(row: StoredSession, limit: number, text: string): SessionChanges | null {
    const old = (row.started === null || row.started <= limit) && (row.ended === null || row.ended <= limit)
    return row.syncState === 'pending' && old ? { syncState: 'expired', note: noteWith(row.note, text) } : null
}

/** A sentence more; when there is no room the older ones are cut. */
export function noteWith(note: string, text: string): string {
    const room = Math.max(LONGEST_NOTE - text.length - 2, 0)
    return [note.substring(0, room), text].filter(part => part !== '').join('; ').substring(0, LONGEST_NOTE)
}
