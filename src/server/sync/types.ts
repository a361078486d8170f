import type { GlanceError, GlanceSession } from '../glance/model.ts'
import type { ActivityOperation, SessionsQuery } from '../glance/activity.ts'

/** What the engine takes as arguments, so that it knows nothing of ServiceNow. Times are milliseconds, whole seconds where stored. */

export interface Clock {
    now(): number
}

export type TransportAnswer = { ok: true, body: string } | { ok: false, error: GlanceError }

export interface Transport {
    /** One request, bounded in time by the implementation. */
    sessions(operation: ActivityOperation, query: SessionsQuery): TransportAnswer
}

export interface Range {
    from: number
    to: number
}

export type SyncState = 'pending' | 'synced' | 'expired'
export type Origin = 'servicenow' | 'outside'

/** The columns of a session row that the engine reads and writes. */
export interface SessionFields {
    hash: string
    glanceSessionId: string
    type: string
    status: string
    sessionKey: string
    visitorId: string
    partnerUserId: string
    visitorName: string
    visitorEmail: string
    visitorPhone: string
    started: number | null
    ended: number | null
    /** Seconds. */
    duration: number | null
    width: number | null
    height: number | null
    syncState: SyncState
    note: string
}

export interface StoredSession extends SessionFields {
    id: string
    origin: Origin
    /** A launched row carries a marker instead of a session's hash until it has met its session. */
    met: boolean
    /** Record the session was launched from; empty for a session started elsewhere. */
    source: string
    /** Is an agent (user record) known? */
    hasAgent: boolean
}

export type SessionChanges = Partial<SessionFields>

/** A session row to be written. */
export interface NewSession {
    fields: SessionFields
    origin: Origin
}

export interface GuestsOf {
    sessionId: string
    sessionHash: string
    guests: GlanceSession['guests']
}

export type WriteOutcome = 'written' | 'unchanged' | 'refused'

export interface SessionStore {
    /** Start of the earliest session that still waits for its result, or null when none does. */
    earliestPending(): number | null
    /** Rows by session hash: one look-up for all. */
    findByHashes(hashes: readonly string[]): StoredSession[]
    /** Launched rows that have not met their session, launched within the range, with one of the keys or without a key. */
    findLaunched(range: Range, keys: readonly string[]): StoredSession[]
    /** Makes the guests of each session those given: one look-up for all, one write per difference. */
    saveGuests(sessions: readonly GuestsOf[]): void
    /** Decides on the row as it is now, so that nothing newer is overwritten. Outcome by row id; a row that is gone is missing. */
    updateSessions(ids: readonly string[], decide: (fresh: StoredSession) => SessionChanges | null): Map<string, WriteOutcome>
    /** Announces the partner user ids of rows about to be inserted, so that their users are looked up at once. */
    knowAgents(partnerUserIds: readonly string[]): void
    /** sys_id of the row that `insertSession` makes for a hash: the same whoever makes it. */
    idForHash(hash: string): string
    /** False when the row was refused, for instance because somebody else has just stored the session. */
    insertSession(session: NewSession): boolean
}

/** Where a run has got to. */
export interface Place {
    /** Everything that ended before is stored; null before the first run that stores all sessions. */
    watermark: number | null
    window: Range
    /** Start of the range this run reads, and how far it is; null when the run is complete. */
    cursor: SavedCursor | null
}

export interface SavedCursor {
    version: 1
    outside: boolean
    /** Start of the range that was being read. */
    since: number
    /** Everything of the range that ended before is done. */
    reached: number
}

export interface Progress {
    /** Saves the place; false when this run has been taken over and must leave. */
    checkpoint(place: Place): boolean
    /** Tells how far the run is. */
    report(counts: Counts): void
}

/** What one attempt did. `received` counts a record once, however often a page repeats it. */
export interface Counts {
    requests: number
    pages: number
    received: number
    created: number
    updated: number
    unchanged: number
    matched: number
    ignored: number
    failed: number
}

/** A sentence for people: key of a message and its values. */
export interface Note {
    key: string
    values: string[]
}

export type RunClass = 'none' | GlanceError['code'] | 'data' | 'gap' | 'busy'
