import { now, toStored } from '../platform/clock.ts'
import { CHOICE, TABLE } from '../platform/columns.ts'
import { first, insert, open, type AppRecord } from '../platform/records.ts'
import { POLICY } from '../sync/policy.ts'
import type { Range } from '../sync/types.ts'
import type { Trigger } from './triggers.ts'

/** Sync events as somebody's wish: how they are queued, and how the same wish is found again. */

/** What a person wants synchronised, besides the trigger; everything when all of it is left out. */
export interface SyncRequest {
    sessionId?: string
    table?: string
    record?: string
    range?: Range | null
    dryRun?: boolean
}

/** Inserts a queued Sync event for the engine to pick up: its sys_id, or null when it was refused. */
export function queueEvent(companyId: string, trigger: Trigger, request: SyncRequest): string | null {
    return insert(TABLE.syncEvent, {
        company: companyId, trigger, state: CHOICE.eventState.queued, error_class: 'none',
        requested_for: request.sessionId ?? '', requested_table: request.table ?? '', requested_record: request.record ?? '',
        range_start: request.range ? toStored(request.range.from) : '', range_end: request.range ? toStored(request.range.to) : '',
        dry_run: request.dryRun === true
    })
}

/**
 * Latest Sync event of a company that the schedule started. One that found another at work does not count, nor does one that starts in the future: it was
 * made before the clock was set back.
 */
export function findLatestScheduled(companyId: string): AppRecord | null {
    const record = openThoseThatWorked(companyId)
    record.addQuery('trigger', CHOICE.trigger.schedule)
    record.addQuery('started', '<=', toStored(now() + POLICY.skewMs))
    record.orderByDesc('started')
    return first(record)
}

/** Latest Sync event of the same request; one that found another at work does not count. */
export function findLatestRequested(companyId: string, request: SyncRequest): AppRecord | null {
    const record = openThoseThatWorked(companyId)
    record.addQuery('trigger', '!=', CHOICE.trigger.schedule)
    limitToRequest(record, request)
    record.orderByDesc('sys_created_on')
    return first(record)
}

/** The oldest Sync event of the same request in one of these states; null when there is none. */
export function findSameRequest(companyId: string, states: readonly string[], request: SyncRequest, trigger: Trigger | null = null): AppRecord | null {
    const record = open(TABLE.syncEvent)
    record.addQuery('company', companyId)
    record.addQuery('state', 'IN', states.join(','))
    limitToRequest(record, request)
    if (trigger !== null) {
        record.addQuery('trigger', trigger)
    }
    record.orderBy('sys_created_on')
    return first(record)
}

/** Limits a query to Sync events of this request: one session, one record, a range, or everything. */
function limitToRequest(record: AppRecord, { sessionId, record: source, range, dryRun }: SyncRequest): void {
    if (sessionId) {
        record.addQuery('requested_for', sessionId)
    } else {
        record.addNullQuery('requested_for')
    }
    if (source) {
        record.addQuery('requested_record', source)
    } else {
        record.addNullQuery('requested_record')
    }
    if (range) {
        record.addQuery('range_start', toStored(range.from))
        record.addQuery('range_end', toStored(range.to))
    } else {
        record.addNullQuery('range_start')
        record.addNullQuery('range_end')
    }
    record.addQuery('dry_run', dryRun === true)
}

function openThoseThatWorked(companyId: string): AppRecord {
    const record = open(TABLE.syncEvent)
    record.addQuery('company', companyId)
    record.addQuery('error_class', '!=', 'busy')
    return record
}
