import type { GlanceError, GlanceSession } from '../glance/model.ts'
import type { ActivityOperation, CountsQuery, SessionsQuery } from '../glance/activity.ts'

/** What the engine is given, so that it knows nothing of ServiceNow. Times are milliseconds, and whole seconds where stored. */

export interface Clock {
    now(): number
}

export type TransportAnswer = { ok: true, body: string } | { ok: false, error: GlanceError }

export interface Transport {
    /** One request, bounded in time by the implementation. */
    sessions(operation: ActivityOperation, query: SessionsQuery): TransportAnswer
}

/** Asks for numbers of sessions. */
export interface CountsTransport {
    counts(query: CountsQuery): TransportAnswer
}

export interface Range {
    from: number
    to: number
}

/** Start moments, whole seconds, both ends inclusive; null is open. */
export interface Span {
    from: number | null
    to: number | null
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
    /** False for a launched row that has not met its session: until then it carries a launch mark in place of the session's hash. */
    met: boolean
    /** Record the session was launched from; empty for a session started elsewhere. */
    source: string
    /** The visitor's personal data was removed: no report brings it back. */
    anonymised?: boolean
    /** Is the agent's user record known? */
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
    /** Start of the earliest session that waits for its result and started in one of the spans; null when there is none. */
    earliestDue(spans: readonly Span[]): number | null
    /** Start of the earliest launched row, waiting or expired, that has not met its session; null when there is none. */
    earliestUnmet(): number | null
    /** Rows by session hash, in one look-up. */
    findByHashes(hashes: readonly string[]): StoredSession[]
    /** Launched rows, waiting or expired, that have not met their session, launched within the range, with one of the keys or without a key. */
    findLaunched(range: Range, keys: readonly string[]): StoredSession[]
    /** Replaces the guests of each session: one look-up for all, one write per difference. */
    saveGuests(sessions: readonly GuestsOf[]): void
    /** Writes what `decide` makes of each row as it is now, so that nothing newer is overwritten. Outcomes by row id; a row that is gone has none. */
    updateSessions(ids: readonly string[], decide: (fresh: StoredSession) => SessionChanges | null): Map<string, WriteOutcome>
    /** Announces the partner user ids of rows about to be inserted, so that their users are looked up together. */
    knowAgents(partnerUserIds: readonly string[]): void
    /** sys_id of the row that `insertSession` makes for a hash: the same whoever makes it. */
    idForHash(hash: string): string
    /** False when the row is refused, for instance because somebody else has just stored the session. */
    insertSession(session: NewSession): boolean
}

/** How far the company's synchronisation has got, as a checkpoint keeps it. */
export interface Place {
    /** Everything that ended before is stored; null before the first run that stores all sessions. */
    watermark: number | null
    /** The window being read, for people. */
    window: Range
    /** Where the full run is; null when it is complete. Partial runs carry it through as it is. */
    cursor: SavedCursor | null
    /** Where the partial run that wrote this is (one session, one record, a range, a dry run); null when it is complete, and in full runs. */
    own: SavedCursor | null
    /** When the last complete full run began; null when there was none. Partial runs carry it through. */
    checked: number | null
    /** What the run that wrote this has counted so far; null when unknown. */
    counts: Counts | null
    /** Records of the run that wrote this which the next answer may repeat; null when they are too many to keep. */
    seen: SeenRecords | null
}

/** Records that a later answer may repeat: fingerprint -> second of the end. */
export type SeenRecords = ReadonlyMap<string, number>

export interface SavedCursor {
    version: 2
    /** Sessions started elsewhere were stored too. */
    outside: boolean
    /** The range being read. */
    since: number
    to: number
    /** Everything in the range that ended before this is stored. */
    reached: number
    /** When the run that read from `since` began: what ended or appeared later may not have been seen. */
    began: number
    /** A second that could not be read completely: the watermark stays there. */
    gapAt: number | null
    /** How far paging has got; null when only `reached` is known. */
    paging: SavedPaging | null
}

/** How far paging through a window has got. The service has no offset, so paging goes by the time at which sessions ended. */
export interface PagingPosition {
    /** Everything that ended before this second has been read. */
    from: number
    /** End of the range being read: the window's, or a nearer one while an answer in no order is being halved. */
    to: number
    windowEnd: number
    /** False once an answer came in another order than oldest first: then the last record of a full page is not the newest. */
    ordered: boolean
    /** The second `from` fills a page: ask for as many records as the service gives. */
    wide: boolean
    /** The second `from` fills even that: the types and statuses of it that are still to be asked for. */
    split: Letters[]
}

/** The position as a checkpoint keeps it, without the records seen. */
export interface SavedPaging extends PagingPosition {
    /** Absent while nothing is wrong with the answers. */
    limit?: number
    narrow?: Narrow
    inARow?: number
}

/** How far an unreadable answer has been narrowed down; see narrow.ts. */
export interface Narrow {
    /**
     * letters: a probe for sessions that are being set up. They have no end, so the answer holds no record, and is broken only when all answers are.
     * tail: a probe for the end of the range. again: the same page once more. halves: halves the range, then splits it by letters.
     * records: finds out how many records of these letters can be read.
     */
    step: 'letters' | 'tail' | 'again' | 'halves' | 'records'
    /** End of the smallest range that could not be read. */
    until: number
    /** records: this many can be read, */
    good: number
    /** and this many cannot; 0 while unknown. */
    bad: number
    /** A part of the second being split has been set aside. */
    found: boolean
}

/** A type and a status to ask for; empty for all. */
export interface Letters {
    type: string
    status: string
}

export interface Progress {
    /** Saves the place; false when this run has been taken over and must stop. */
    checkpoint(place: Place): boolean
    /** Reports how far the run has got: its counts, the moment up to which the range is read, and the range. */
    report(counts: Counts, reached: number, range: Range): void
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

export type RunClass = 'none' | GlanceError['code'] | 'data' | 'gap' | 'busy' | 'resting'
