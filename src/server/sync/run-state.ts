import type { GlanceError } from '../glance/model.ts'
import type { FieldNames } from '../glance/wire.ts'
import type { PageContext } from './apply.ts'
import type { Quarantine } from './quarantine.ts'
import type { Clock, Counts, Note, Place, Progress, Range, SavedCursor, SeenRecords, SessionStore, Transport } from './types.ts'

/** What a run is given, and what it keeps while it works: fixed at its start, moved page by page, or counted. */

/** What this very run saved when its last slice ended. */
export interface Continued {
    /** Null when everything has been read. */
    cursor: SavedCursor | null
    seen: SeenRecords | null
}

export interface RunInput {
    /** Sessions per request, 1 to 1000. */
    pageSize: number
    /** Set when sessions started elsewhere are stored too; `since` bounds the first such run. */
    outside: { since: number | null } | null
    /** Keeps a place of its own (for one session, a record, a range, a dry run): the full run's place and the watermark stay as they are. */
    partial: boolean
    /** Age at which a waiting session expires, in milliseconds. */
    expiryMs: number
    /** Ask for everything that waits, due or not: somebody is waiting for the result. */
    all: boolean
    /** Start of the one session asked for. */
    onlySince: number | null
    /** The range of session ends asked for. */
    onlyRange: Range | null
    /** Newest place of the company. */
    place: Pick<Place, 'watermark' | 'cursor' | 'checked'>
    /** Where this very run stopped; null when it begins. */
    continued: Continued | null
    /** What this run has counted so far. */
    counts: Counts
    /** When the run's first slice began. */
    began: number
    names?: FieldNames
}

export interface RunDeps {
    clock: Clock
    transport: Transport
    store: SessionStore
    progress: Progress
    hashOf: (identity: string) => string
    /** Keeps what cannot be stored; without one such records are only counted. */
    quarantine?: Quarantine
    /** Asked before each call but the first: true ends the slice, and the place is saved. */
    shouldStop?: () => boolean
    log?: (level: 'info' | 'debug' | 'warn', text: string) => void
}

/** Fixed when a slice starts. */
export interface RunPlan {
    readonly deps: RunDeps
    readonly input: RunInput
    readonly context: PageContext
    readonly quarantine: Quarantine
    readonly range: Range
    /** Start of what this run, and those it goes on from, have read. */
    readonly since: number
    /** When the first of them began. */
    readonly began: number
    /** Where a run that stores all sessions would start if nothing were stored yet; infinite for one that does not. */
    readonly base: number
}

/** How far the run has got: moves with every page. */
export interface Position {
    watermark: number | null
    reached: number
    /** A second that could not be read completely: the watermark stops there. */
    gapAt: number | null
    /** The last place, when it was saved without the records seen because there are many. */
    unsavedSeen: Place | null
}

/** What the run counts and notes. */
export interface Tally {
    counts: Counts
    notes: Note[]
    /** Calls of this slice. */
    calls: number
    /** Pages stored in this slice. */
    stored: number
}

export interface Work {
    readonly plan: RunPlan
    readonly position: Position
    readonly tally: Tally
}

/** Why a run stops before the end of its range: an error, its claim is lost, or its slice is over. */
export type Stop = { kind: 'error', error: GlanceError } | { kind: 'fenced' } | { kind: 'slice_over' }

export type Ending = { kind: 'done' } | Stop
