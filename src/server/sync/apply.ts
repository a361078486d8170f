import { toSafeKey } from '../glance/links.ts'
import type { GlanceSession } from '../glance/model.ts'
import { addCounts, noCounts } from './counts.ts'
import { matchLaunches, type Matching } from './match.ts'
import { findChanges, merge, pickNewer, toNewSession } from './merge.ts'
import { POLICY } from './policy.ts'
import type { Counts, GuestsOf, Note, Range, SessionChanges, SessionStore, StoredSession, WriteOutcome } from './types.ts'

export interface PageContext {
    store: SessionStore
    /** Unique key of a session identity within the partner. */
    hashOf: (identity: string) => string
    /** Also store sessions that were not launched here. */
    outside: boolean
    /** Moment of the run. */
    now: number
    /** Start of the earliest launch that has not met its session; null when all have. */
    earliestUnmet: () => number | null
}

export interface Applied {
    counts: Counts
    notes: Note[]
}

interface Entry {
    hash: string
    session: GlanceSession
}

/** A row to bring up to date, with the session it shows. */
interface Update extends Entry {
    row: StoredSession
    /** The row was launched here and meets its session now. */
    matched: boolean
}

/** An update that the row, as it was read, needs. */
interface PlannedUpdate extends Update {
    /** The report is newer than the row: its guests replace the row's. */
    newer: boolean
}

/**
 * Stores a page of sessions: one look-up by hash, one for waiting launches when some record is new, guests before their session (so that a final session
 * always has all of them), one write per new or changed row. Storing a page twice changes nothing.
 */
export function applyPage(context: PageContext, sessions: readonly GlanceSession[]): Applied {
    const entries = dropRepeats(context, sessions)
    const stored = new Map<string, StoredSession>()
    if (entries.length > 0) {
        context.store.findByHashes(entries.map(entry => entry.hash)).forEach(row => { stored.set(row.hash, row) })
    }
    const unknown = entries.filter(entry => !stored.has(entry.hash))
    const matching = matchUnknown(context, unknown)
    const updates = planUpdates(context, entries, stored, matching)
    const met = new Set(matching.pairs.map(pair => pair.session))
    const fresh = unknown.filter(entry => !met.has(entry.session))
    const created = context.outside ? fresh : []
    saveGuests(context, updates, created)
    const notes: Note[] = []
    const counts = addCounts(writeUpdates(context, updates), insertNew(context, created, matching, notes))
    noteAmbiguous(context, matching, notes)
    const known = entries.filter(entry => stored.has(entry.hash)).length
    return {
        counts: addCounts(counts, {
            received: sessions.length,
            unchanged: sessions.length - entries.length + known + matching.pairs.length - updates.length,
            ignored: fresh.length - created.length
        }),
        notes
    }
}

/** Each session once, in its newest version. */
function dropRepeats(context: PageContext, sessions: readonly GlanceSession[]): Entry[] {
    const byHash = new Map<string, Entry>()
    for (const session of sessions) {
        const hash = context.hashOf(session.identity)
        const before = byHash.get(hash)
        byHash.set(hash, { hash, session: before === undefined ? session : pickNewer(before.session, session) })
    }
    return Array.from(byHash.values())
}

function matchUnknown(context: PageContext, unknown: readonly Entry[]): Matching {
    const starts = unknown.map(entry => entry.session.started).filter((start): start is number => start !== null)
    const range = starts.length === 0 ? null : findLaunchRange(starts)
    if (range === null || (unknown.every(entry => endedBefore(entry.session, context.now - POLICY.skewMs)) && areLaunchesMet(context, range.to))) {
        return { pairs: [], ambiguous: [] }
    }
    const keys = new Set<string>()
    for (const { session } of unknown) {
        for (const key of [session.sessionKey, session.visitorId]) {
            // A key that breaks the safe rule cannot have been launched here.
            if (toSafeKey(key) === key) {
                keys.add(key)
            }
        }
    }
    return matchLaunches(context.store.findLaunched(range, Array.from(keys)), unknown.map(entry => entry.session))
}

/** A session that was over by `moment` cannot belong to a launch made since. */
const endedBefore = (session: GlanceSession, moment: number): boolean => session.ended !== null && session.ended < moment

/** Have all launches up to `moment` met their session? */
function areLaunchesMet(context: PageContext, moment: number): boolean {
    const unmet = context.earliestUnmet()
    return unmet === null || moment < unmet
}

/** The launches of sessions with these starts lie in this range. */
function findLaunchRange(starts: readonly number[]): Range {
    let [from, to] = [Infinity, -Infinity]
    for (const start of starts) {
        from = Math.min(from, start - POLICY.maxAgentWaitMs)
        to = Math.max(to, start + POLICY.maxVisitorWaitMs)
    }
    return { from, to }
}

/** The rows that are not up to date, as they were read; what is written is decided again on each row as it is then. */
function planUpdates(context: PageContext, entries: readonly Entry[], stored: ReadonlyMap<string, StoredSession>, matching: Matching): PlannedUpdate[] {
    const updates: PlannedUpdate[] = []
    const rows = new Map(matching.pairs.map(pair => [pair.session, pair.row]))
    for (const entry of entries) {
        const row = stored.get(entry.hash) ?? rows.get(entry.session)
        const merged = row === undefined ? null : merge(row, entry.session, entry.hash, context.now)
        if (row !== undefined && merged !== null) {
            updates.push({ ...entry, row, matched: !row.met, newer: merged.newer })
        }
    }
    return updates
}

function saveGuests(context: PageContext, updates: readonly PlannedUpdate[], created: readonly Entry[]): void {
    const list: GuestsOf[] = []
    for (const { row, session, hash, newer } of updates) {
        if (row.anonymised !== true && newer && (row.met || session.guests.length > 0)) {
            list.push({ sessionId: row.id, sessionHash: hash, guests: session.guests })
        }
    }
    for (const { session, hash } of created) {
        if (session.guests.length > 0) {
            list.push({ sessionId: context.store.idForHash(hash), sessionHash: hash, guests: session.guests })
        }
    }
    if (list.length > 0) {
        context.store.saveGuests(list)
    }
}

function writeUpdates(context: PageContext, updates: readonly Update[]): Counts {
    let counts = noCounts()
    if (updates.length === 0) {
        return counts
    }
    const byRow = new Map(updates.map(update => [update.row.id, update]))
    const outcomes = context.store.updateSessions(Array.from(byRow.keys()), row => decideChanges(row, byRow.get(row.id), context.now))
    for (const update of updates) {
        const outcome: WriteOutcome = outcomes.get(update.row.id) ?? 'refused'
        counts = addCounts(counts, {
            updated: outcome === 'written' ? 1 : 0,
            matched: outcome === 'written' && update.matched ? 1 : 0,
            unchanged: outcome === 'unchanged' ? 1 : 0,
            failed: outcome === 'refused' ? 1 : 0
        })
    }
    return counts
}

/** The changes to a row as it is at the moment of writing. A row that has met another session meanwhile is left alone. */
function decideChanges(row: StoredSession, update: Update | undefined, now: number): SessionChanges | null {
    return update === undefined || (row.met && row.hash !== update.hash) ? null : merge(row, update.session, update.hash, now)?.changes ?? null
}

/** Inserts new rows. Where the unique index refuses one, somebody else has just stored that session, and the report is merged into theirs. */
function insertNew(context: PageContext, created: readonly Entry[], matching: Matching, notes: Note[]): Counts {
    const refused: Entry[] = []
    let inserted = 0
    if (created.length > 0) {
        context.store.knowAgents(created.map(entry => entry.session.partnerUserId))
    }
    const doubts = new Map<GlanceSession, string>()
    for (const group of matching.ambiguous) {
        group.sessions.forEach(session => doubts.set(session, `may belong to another row: ${group.rows.length} launches fit`))
    }
    for (const entry of created) {
        const row = toNewSession(entry.session, entry.hash, context.now)
        const doubt = doubts.get(entry.session)
        row.fields.note = doubt === undefined ? row.fields.note : [row.fields.note, doubt].filter(text => text !== '').join('; ')
        if (context.store.insertSession(row)) {
            inserted += 1
        } else {
            refused.push(entry)
        }
    }
    if (refused.length === 0) {
        return addCounts(noCounts(), { created: inserted })
    }
    const rows = context.store.findByHashes(refused.map(entry => entry.hash))
    const updates: Update[] = []
    for (const entry of refused) {
        const row = rows.find(candidate => candidate.hash === entry.hash)
        if (row !== undefined) {
            updates.push({ ...entry, row, matched: false })
        }
    }
    if (updates.length < refused.length) {
        notes.push({ key: 'sync.rows_refused', values: [String(refused.length - updates.length)] })
    }
    return addCounts(writeUpdates(context, updates), { created: inserted, failed: refused.length - updates.length })
}

/** Notes on the rows why they were left open. */
function noteAmbiguous(context: PageContext, matching: Matching, notes: Note[]): void {
    for (const group of matching.ambiguous) {
        const text = `left open: ${group.rows.length} launches and ${group.sessions.length} sessions of one agent fit each other`
        context.store.updateSessions(group.rows.map(row => row.id), row => row.met ? null : findChanges(row, { ...row, note: text }))
        notes.push({ key: 'sync.ambiguous', values: [String(group.rows.length), String(group.sessions.length), group.sessions[0]?.sessionKey ?? ''] })
    }
}
