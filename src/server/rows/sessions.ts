import { fromStored, toStored } from '../platform/clock.ts'
import { CHOICE, TABLE } from '../platform/columns.ts'
import { assign, byId, collect, first, idOf, insert, integer, open, text, type AppRecord } from '../platform/records.ts'
import type { NewSession, SessionChanges, SessionFields, SessionStore, Span, StoredSession, SyncState, WriteOutcome } from '../sync/types.ts'
import type { ExpiryStore } from '../sync/expire.ts'
import { isLaunchMark, LAUNCH_MARK } from '../sync/launch-mark.ts'
import { agentFinder } from './agents.ts'
import { saveGuests } from './guests.ts'

/** Values per IN list: bounds the length of a statement. */
const VALUES_PER_QUERY = 500

type Cells = Record<string, string | number | boolean | null>

const COLUMNS: Readonly<Record<keyof SessionFields, string>> = {
    hash: 'session_hash', glanceSessionId: 'glance_session_id', type: 'type', status: 'status', sessionKey: 'session_key', visitorId: 'visitor_id',
    partnerUserId: 'partner_user_id', visitorName: 'visitor_name', visitorEmail: 'visitor_email', visitorPhone: 'visitor_phone',
    started: 'started', ended: 'ended', duration: 'duration_seconds', width: 'width', height: 'height', syncState: 'sync_state', note: 'note'
}

/** Decides at the write that makes a session final whether it leaves a note on its record. */
export type NoteIsDue = (record: AppRecord, fresh: StoredSession, changes: SessionChanges) => boolean

/** The sessions of one company, as the engine sees them. What it writes is attributed to the Sync event. */
export function sessionStore(companyId: string, partnerUidField: string, eventId: string, noteIsDue: NoteIsDue): SessionStore & ExpiryStore {
    const agents = agentFinder(partnerUidField)
    return {
        earliestDue(spans) {
            const record = openInState(companyId, CHOICE.syncState.pending)
            limitToSpans(record, spans)
            return findEarliestStart(record)
        },
        earliestUnmet() {
            const starts: number[] = []
            // Two questions, each answered by the first entry of the index (company, sync_state, started).
            for (const state of [CHOICE.syncState.pending, CHOICE.syncState.expired]) {
                const record = openInState(companyId, state)
                record.addQuery('session_hash', 'STARTSWITH', LAUNCH_MARK)
                const start = findEarliestStart(record)
                if (start !== null) {
                    starts.push(start)
                }
            }
            return starts.length === 0 ? null : Math.min(...starts)
        },
        findOverdue(limit, most) {
            const record = openInState(companyId, CHOICE.syncState.pending)
            const at = toStored(limit)
            record.addNullQuery('started').addOrCondition('started', '<=', at)
            // Without a start the row goes by when it was stored.
            record.addNotNullQuery('started').addOrCondition('sys_created_on', '<=', at)
            record.addNullQuery('ended').addOrCondition('ended', '<=', at)
            // Sessions that this very run has news of do not expire: Glance has just reported them as open.
            record.addNullQuery('last_sync_event').addOrCondition('last_sync_event', '!=', eventId)
            record.orderBy('started')
            record.setLimit(most)
            return collect(record, idOf)
        },
        findByHashes,
        findLaunched(range, keys) {
            const record = openInState(companyId, CHOICE.syncState.pending, CHOICE.syncState.expired)
            record.addQuery('started', '>=', toStored(range.from))
            record.addQuery('started', '<=', toStored(range.to))
            record.addQuery('origin', CHOICE.origin.servicenow)
            const keyless = record.addNullQuery('session_key')
            if (keys.length > 0) {
                keyless.addOrCondition('session_key', 'IN', keys.join(','))
            }
            return collect(record, readRow).filter(row => !row.met)
        },
        saveGuests,
        updateSessions: (ids, decide) => updateRows(ids, decide, eventId, noteIsDue),
        knowAgents: ids => agents.know(ids),
        idForHash: hash => hash.substring(0, 32),
        insertSession: session => insertRow(session, companyId, eventId, agents.find(session.fields.partnerUserId))
    }
}

function openInState(companyId: string, ...states: string[]): AppRecord {
    const record = open(TABLE.session)
    record.addQuery('company', companyId)
    record.addQuery('sync_state', states.length === 1 ? '=' : 'IN', states.join(','))
    return record
}

/** Limits a query to starts within one of the spans: not before the first, not after the last, not between two neighbours. */
function limitToSpans(record: AppRecord, spans: readonly Span[]): void {
    spans.forEach((span, i) => {
        const before = spans[i - 1]
        if (span.from !== null && (before === undefined || before.to === null)) {
            record.addQuery('started', '>=', toStored(span.from))
        } else if (span.from !== null && before !== undefined && before.to !== null) {
            record.addQuery('started', '<=', toStored(before.to)).addOrCondition('started', '>=', toStored(span.from))
        }
    })
    const last = spans[spans.length - 1]
    if (last !== undefined && last.to !== null) {
        record.addQuery('started', '<=', toStored(last.to))
    }
}

function findEarliestStart(record: AppRecord): number | null {
    record.addNotNullQuery('started')
    record.orderBy('started')
    const earliest = first(record)
    return earliest === null ? null : fromStored(text(earliest, 'started'))
}

function findByHashes(hashes: readonly string[]): StoredSession[] {
    const found: StoredSession[] = []
    for (let i = 0; i < hashes.length; i += VALUES_PER_QUERY) {
        const record = open(TABLE.session)
        record.addQuery('session_hash', 'IN', hashes.slice(i, i + VALUES_PER_QUERY).join(','))
        found.push(...collect(record, readRow))
    }
    return found
}

function readRow(record: AppRecord): StoredSession {
    const cell = (column: string): string => text(record, column)
    const number = (column: string): number | null => integer(record, column, null)
    return {
        id: idOf(record),
        origin: cell('origin') === CHOICE.origin.outside ? 'outside' : 'servicenow',
        met: !isLaunchMark(cell('session_hash')),
        source: cell('source_record'),
        anonymised: cell('anonymised') === '1',
        hasAgent: cell('agent') !== '',
        hash: cell('session_hash'),
        glanceSessionId: cell('glance_session_id'),
        type: cell('type'),
        status: cell('status'),
        sessionKey: cell('session_key'),
        visitorId: cell('visitor_id'),
        partnerUserId: cell('partner_user_id'),
        visitorName: cell('visitor_name'),
        visitorEmail: cell('visitor_email'),
        visitorPhone: cell('visitor_phone'),
        started: fromStored(cell('started')),
        ended: fromStored(cell('ended')),
        duration: number('duration_seconds'),
        width: number('width'),
        height: number('height'),
        syncState: (cell('sync_state') === '' ? 'pending' : cell('sync_state')) as SyncState,
        note: cell('note')
    }
}

function cellsOf(changes: SessionChanges): Cells {
    const cells: Cells = {}
    for (const field of Object.keys(changes) as (keyof SessionFields)[]) {
        const value = changes[field]
        cells[COLUMNS[field]] = (field === 'started' || field === 'ended') && typeof value === 'number' ? toStored(value) : value ?? null
    }
    return cells
}

function updateRows(
    ids: readonly string[], decide: (fresh: StoredSession) => SessionChanges | null, eventId: string, noteIsDue: NoteIsDue
): Map<string, WriteOutcome> {
    const outcomes = new Map<string, WriteOutcome>()
    for (let i = 0; i < ids.length; i += VALUES_PER_QUERY) {
        const record = open(TABLE.session)
        record.addQuery('sys_id', 'IN', ids.slice(i, i + VALUES_PER_QUERY).join(','))
        record.query()
        while (record.next()) {
            const fresh = readRow(record)
            const changes = decide(fresh)
            if (changes === null) {
                outcomes.set(fresh.id, 'unchanged')
            } else {
                assign(record, cellsOf(changes))
                if (noteIsDue(record, fresh, changes)) {
                    assign(record, { write_back: CHOICE.writeBackState.pending })
                }
                assign(record, { sync_attempts: integer(record, 'sync_attempts', 0) + 1, last_sync_event: eventId })
                outcomes.set(fresh.id, record.update() === null ? 'refused' : 'written')
            }
        }
    }
    return outcomes
}

function insertRow(session: NewSession, companyId: string, eventId: string, agent: string): boolean {
    const cells = cellsOf(session.fields)
    const id = insert(TABLE.session, {
        ...cells, company: companyId, origin: session.origin, agent, sync_attempts: 1, last_sync_event: eventId
    }, session.fields.hash.substring(0, 32))
    return id !== null
}

/**
 * Counts an attempt on the one session that a run was asked for, if it still waits. Other runs write only to sessions they have news of: a row that waits for
 * days must not be written every hour, and the Sync events show when it was looked for.
 */
export function countAttempt(sessionId: string, eventId: string): void {
    const record = byId(TABLE.session, sessionId)
    if (record !== null && text(record, 'sync_state') === CHOICE.syncState.pending) {
        assign(record, { sync_attempts: integer(record, 'sync_attempts', 0) + 1, last_sync_event: eventId })
        record.update()
    }
}
