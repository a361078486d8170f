import { truncate } from '../glance/wire-text.ts'
import type { SessionChanges, StoredSession, WriteOutcome } from './types.ts'

/** Sessions that wait for a result that never comes (D12). */

export interface ExpiryStore {
    /** Ids of waiting sessions that started at `limit` or before and have not ended since; those without a start go by when they were stored. */
    findOverdue(limit: number, most: number): string[]
    updateSessions(ids: readonly string[], decide: (fresh: StoredSession) => SessionChanges | null): Map<string, WriteOutcome>
}

export interface ExpiryInput {
    /** Begin of the complete run that has just looked for everything that waits. */
    began: number
    /** Age at which a waiting session expires, in milliseconds. */
    expiry: number
    /** Note for people that each expired row gets. */
    note: string
    /** Asked between batches. */
    shouldStop: () => boolean
}

export interface Expired {
    expired: number
    /** The slice was over before all were done. */
    more: boolean
}

/** A second's work. */
const BATCH_ROWS = 100
const MAX_NOTE_CHARS = 1000

/**
 * Expires every session that was as old as `expiry` when the run began: such rows are always due, so this very run has looked for them. Rows that have
 * changed since are left alone, and so are those that cannot be written. A session that is reported later is still matched, and is synced then.
 */
export function expire(store: ExpiryStore, input: ExpiryInput): Expired {
    const limit = input.began - input.expiry
    let expired = 0
    for (;;) {
        const ids = store.findOverdue(limit, BATCH_ROWS)
        const outcomes = ids.length === 0 ? [] : Array.from(store.updateSessions(ids, row => expireRow(row, limit, input.note)).values())
        const written = outcomes.filter(outcome => outcome === 'written').length
        expired += written
        if (ids.length < BATCH_ROWS || written === 0) {
            return { expired, more: false }
        }
        if (input.shouldStop()) {
            return { expired, more: true }
        }
    }
}

/** Decides on the row as it is at the moment of writing. */
function expireRow(row: StoredSession, limit: number, added: string): SessionChanges | null {
    const old = (row.started === null || row.started <= limit) && (row.ended === null || row.ended <= limit)
    return row.syncState === 'pending' && old ? { syncState: 'expired', note: addToNote(row.note, added) } : null
}

/** Adds a sentence to a note; where there is no room for both, the older text is cut. */
export function addToNote(note: string, added: string): string {
    const room = Math.max(MAX_NOTE_CHARS - added.length - 2, 0)
    return [truncate(note, room), added].filter(part => part !== '').join('; ').substring(0, MAX_NOTE_CHARS)
}
