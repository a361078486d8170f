import type { GlanceError, GlanceSession } from '../glance/model.ts'
import type { ActivityOperation, CountsQuery, SessionsQuery } from '../glance/activity.ts'

/** What the engine takes as arguments, so that it knows nothing of ServiceNow. Times are milliseconds, whole seconds where stored. */

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
    /** A launched row carries a marker instead of a session's hash until it has met its session. */
    met: boolean
    /** Record the session was launched from; empty for a session started elsewhere. */
    source: string
    /** What told of the visitor was removed: no report brings it back. */
    anonymised?: boolean
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
    /** Start of the earliest session that waits for its result and started in one of the spans, or null when there is none. */
    earliestDue(spans: readonly Span[]): number | null
    /** Start of the earliest launched row that has met no session, waiting or expired, or null when there is none. */
    earliestUnmet(): number | null
    /** Rows by session hash: one look-up for all. */
    findByHashes(hashes: readonly string[]): StoredSession[]
    /** Launched rows, waiting or expired, that have not met their session, launched within the range, with one of the keys or without a key. */
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

/** Where the company's synchronisation has got to, as a checkpoint keeps it. */
export interface Place {
    /** Everything that ended before is stored; null before the first run that stores all sessions. */
    watermark: number | null
    /** The window being read, for people. */
    window: Range
    /** Where the full run is; null when it is complete. Partial runs carry it through as it is. */
    cursor: SavedCursor | null
    /** Where the partial run that wrote this is (one session, one record, a range, a dry run); null when it is complete, and in full runs. */
    own: SavedCursor | null
    /** Begin of the last complete full run; null when there was none. Partial runs carry it through. */
    checked: number | null
    /** What the run that wrote this has counted so far; null where nobody knows. */
    counts: Counts | null
    /** Records that the next answer may repeat, of the run that wrote this; null when they were too many to keep. */
    seen: SeenRecords | null
}

/** Fingerprint of a record -> second of its end. */
export type SeenRecords = ReadonlyMap<string, number>

export interface SavedCursor {
    version: 2
    /** Sessions started elsewhere were stored too. */
    outside: boolean
    /** The range that is read. */
    since: number
    to: number
    /** Everything of the range that ended before is done. */
    reached: number
    /** Begin of the run that read from `since`: what ends or turns up later than this may not have been seen. */
    began: number
    /** A second that could not be read completely: the watermark stays there. */
    gapAt: number | null
    /** Where paging stands; null when only `reached` is known. */
    paging: SavedPaging | null
}

/** Where paging through a window stands, without the records seen. */
export interface SavedPaging {
    from: number
    to: number
    windowEnd: number
    ordered: boolean
    wide: boolean
    split: Letters[]
    /** Left out while nothing is wrong with the answers. */
    limit?: number
    narrow?: Narrow
    inARow?: number
}

/** How far an answer that could not be read has been narrowed down; see narrow.ts. */
export interface Narrow {
    /**
     * letters: asks for sessions that are being set up, which have no end: the answer holds no record, so it is broken only when all are.
     * tail: asks for the end of the range. again: the same once more. halves: range, then letters. records: how many of the letters can be read.
     */
    step: 'letters' | 'tail' | 'again' | 'halves' | 'records'
    /** End of the smallest range that could not be read. */
    until: number
    /** records: so many can be read ... */
    good: number
    /** ... and so many cannot; 0 while not known. */
    bad: number
    /** Something of the second being split has been set aside. */
    found: boolean
}

/** A type and a status to ask for; empty for all. */
export interface Letters {
    type: string
    status: string
}

export interface Progress {
    /** Saves the place; false when this run has been taken over and must leave. */
    checkpoint(place: Place): boolean
    /** Tells how far the run is: its counts, the moment up to which the range is read, and the range. */
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
