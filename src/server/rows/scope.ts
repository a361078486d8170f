import { fromStored } from '../platform/clock.ts'
import { CHOICE, TABLE } from '../platform/columns.ts'
import { byId, first, flag, idOf, open, text, type AppRecord } from '../platform/records.ts'
import type { Range } from '../sync/types.ts'
import { isFull } from './triggers.ts'

/** What a run reads. */
export interface Scope {
    /** Keeps its place apart from that of the full run. */
    partial: boolean
    /** Only sessions that ended after this start, in milliseconds. */
    onlySince: number | null
    /** Only sessions that ended in this range. */
    onlyRange: Range | null
    /** sys_id of the one session that was asked for; empty for others. */
    sessionId: string
    dryRun: boolean
}

export const EVERYTHING: Scope = { partial: false, onlySince: null, onlyRange: null, sessionId: '', dryRun: false }

/** An empty range, for what is gone by now. */
export const NOTHING: Scope = { ...EVERYTHING, partial: true, onlyRange: { from: 0, to: 0 } }

/** Reads what a Sync event asks for. */
export function readScope(record: AppRecord): Scope {
    const dryRun = flag(record, 'dry_run')
    if (isFull(record)) {
        return EVERYTHING
    }
    const partial: Scope = { ...EVERYTHING, partial: true, dryRun }
    const [from, to] = [fromStored(text(record, 'range_start')), fromStored(text(record, 'range_end'))]
    switch (text(record, 'trigger')) {
        case CHOICE.trigger.session: {
            const session = byId(TABLE.session, text(record, 'requested_for'))
            const started = session === null ? null : fromStored(text(session, 'started'))
            return session === null || started === null ? NOTHING : { ...partial, onlySince: started, sessionId: idOf(session) }
        }
        case CHOICE.trigger.record: {
            const started = findEarliestStart(text(record, 'requested_table'), text(record, 'requested_record'))
            return started === null ? NOTHING : { ...partial, onlySince: started }
        }
        case CHOICE.trigger.repair:
        case CHOICE.trigger.reconcile:
            return from === null || to === null ? NOTHING : { ...partial, onlyRange: { from, to } }
        default:
            return partial
    }
}

/** Does a session of a record wait for its result? */
export const hasWaitingSession = (table: string, sysId: string): boolean => findEarliestStart(table, sysId) !== null

/** Start of the earliest session of a record that waits for its result. */
function findEarliestStart(table: string, sysId: string): number | null {
    const session = open(TABLE.session)
    session.addQuery('source_table', table)
    session.addQuery('source_record', sysId)
    session.addQuery('sync_state', CHOICE.syncState.pending)
    session.addNotNullQuery('started')
    session.orderBy('started')
    const earliest = first(session)
    return earliest === null ? null : fromStored(text(earliest, 'started'))
}
