import { now, toStored } from '../platform/clock.ts'
import { CHOICE, SYNC_EVENT, TABLE } from '../platform/columns.ts'
import { assign, byId, insert, open, text, type AppRecord } from '../platform/records.ts'
import type { Counts, Range } from '../sync/types.ts'

export type Trigger = 'schedule' | 'manual' | 'session' | 'company' | 'record' | 'repair' | 'reconcile'
export type EventState = 'queued' | 'running' | 'waiting' | 'done' | 'failed'

/** The Sync event of one attempt while it is at work. */
export interface EventRow {
    readonly id: string
    readonly number: string
    readonly record: AppRecord
    report(counts: Counts, reached: number): void
    finish(result: { state: 'done' | 'failed', errorClass: string, message: string, counts: Counts, window: Range | null, clamped: string }): void
}

/** Inserts a queued Sync event, to be picked up by the engine: its sys_id, or null when it was refused. */
export function queueEvent(companyId: string, trigger: Trigger, sessionId: string): string | null {
    return insert(TABLE.syncEvent, { company: companyId, trigger, state: CHOICE.eventState.queued, requested_for: sessionId, error_class: 'none' })
}

/** Puts the Sync event to work: the queued one, or a new one with the id given. Null when it is refused, or is no longer queued. */
export function startEvent(companyId: string, trigger: Trigger, id: string, isQueued: boolean): EventRow | null {
    const begun = { company: companyId, state: CHOICE.eventState.running, started: toStored(now()), error_class: 'none' }
    if (!isQueued && insert(TABLE.syncEvent, { ...begun, trigger }, id) === null) {
        return null
    }
    const record = byId(TABLE.syncEvent, id)
    if (record === null || (isQueued && text(record, 'state') !== CHOICE.eventState.queued)) {
        return null
    }
    if (isQueued) {
        assign(record, begun)
        record.update()
    }
    return eventRow(record)
}

/** Number of a Sync event for people; empty when it is gone. */
export function eventNumber(id: string): string {
    const record = byId(TABLE.syncEvent, id)
    return record === null ? '' : text(record, 'number')
}

function eventRow(record: AppRecord): EventRow {
    return {
        id: String(record.getUniqueValue()),
        number: text(record, 'number'),
        record,
        report(counts, reached) {
            assign(record, { ...counts, reached: toStored(reached) })
            record.update()
        },
        finish(result) {
            assign(record, {
                ...result.counts,
                state: result.state,
                error_class: result.errorClass,
                message: result.message.substring(0, SYNC_EVENT.message),
                clamped: result.clamped.substring(0, SYNC_EVENT.clamped),
                window_start: result.window === null ? null : toStored(result.window.from),
                window_end: result.window === null ? null : toStored(result.window.to),
                ended: toStored(now())
            })
            record.update()
        }
    }
}

/** Ends the Sync event of a run that stopped without a word: never a row left running. */
export function failEvent(id: string, errorClass: string, message: string): void {
    const record = byId(TABLE.syncEvent, id)
    if (record !== null && (text(record, 'state') === CHOICE.eventState.running || text(record, 'state') === CHOICE.eventState.queued)) {
        failRecord(record, errorClass, message)
    }
}

/** Marks the Sync event that a record stands on as failed. */
export function failRecord(record: AppRecord, errorClass: string, message: string): void {
    assign(record, { state: CHOICE.eventState.failed, error_class: errorClass, message: message.substring(0, SYNC_EVENT.message), ended: toStored(now()) })
    record.update()
}

/** Latest Sync event of a company that the schedule started; one that found another at work does not count. */
export function latestScheduled(companyId: string): AppRecord | null {
    const record = latest(companyId)
    record.addQuery('trigger', CHOICE.trigger.schedule)
    record.addNotNullQuery('started')
    record.orderByDesc('started')
    return first(record)
}

/** Latest Sync event that somebody asked for: for one session, or (empty) for all. */
export function latestRequested(companyId: string, sessionId: string): AppRecord | null {
    const record = latest(companyId)
    record.addQuery('trigger', '!=', CHOICE.trigger.schedule)
    if (sessionId === '') {
        record.addNullQuery('requested_for')
    } else {
        record.addQuery('requested_for', sessionId)
    }
    record.orderByDesc('sys_created_on')
    return first(record)
}

function latest(companyId: string): AppRecord {
    const record = open(TABLE.syncEvent)
    record.addQuery('company', companyId)
    record.addQuery('error_class', '!=', 'busy')
    return record
}

function first(record: AppRecord): AppRecord | null {
    record.setLimit(1)
    record.query()
    return record.next() ? record : null
}
