import { fromStored, now, toStored } from '../platform/clock.ts'
import { CHOICE, SYNC_EVENT, TABLE } from '../platform/columns.ts'
import { assign, byId, flag, insert, integer, open, text, type AppRecord } from '../platform/records.ts'
import { noCounts } from '../sync/counts.ts'
import { POLICY } from '../sync/policy.ts'
import type { Counts, Range } from '../sync/types.ts'

export type Trigger = 'schedule' | 'manual' | 'session' | 'company' | 'record' | 'repair' | 'reconcile'

/** Triggers of runs that read everything that waits; of these one is at work or waiting at a time. The others keep their place apart. */
export const FULL_TRIGGERS: readonly string[] = [CHOICE.trigger.schedule, CHOICE.trigger.manual, CHOICE.trigger.company]

/** What one slice leaves on its Sync event. */
export interface SliceResult {
    errorClass: string
    message: string
    counts: Counts
    window: Range | null
    reached: number | null
    clamped: string
}

/** The Sync event of one attempt while it is at work. */
export interface EventRow {
    readonly id: string
    readonly number: string
    readonly trigger: string
    readonly record: AppRecord
    /** Begin of the attempt: of its first slice. */
    readonly began: number
    /** Slices so far, this one included. */
    readonly slices: number
    readonly retriesInRow: number
    /** What earlier slices counted and noted, and how the last of them ended. */
    readonly counts: Counts
    readonly notes: string[]
    readonly classBefore: string
    report(counts: Counts, reached: number, range: Range): void
    /** Ends the attempt. */
    finish(state: 'done' | 'failed', result: SliceResult): void
    /** Ends the slice: the attempt goes on at a moment. The message's first line says why it waits. */
    wait(at: number, retry: boolean, retriesInRow: number, result: SliceResult): void
}

/** What a person asked for, besides the trigger. */
export interface Asked {
    sessionId?: string
    table?: string
    record?: string
    range?: Range | null
    dryRun?: boolean
}

/** Inserts a queued Sync event, to be picked up by the engine: its sys_id, or null when it was refused. */
export function queueEvent(companyId: string, trigger: Trigger, asked: Asked): string | null {
    return insert(TABLE.syncEvent, {
        company: companyId, trigger, state: CHOICE.eventState.queued, error_class: 'none',
        requested_for: asked.sessionId ?? '', requested_table: asked.table ?? '', requested_record: asked.record ?? '',
        range_start: asked.range ? toStored(asked.range.from) : '', range_end: asked.range ? toStored(asked.range.to) : '', dry_run: asked.dryRun === true
    })
}

/** Puts the Sync event to work: the queued one, or a new one with the id given. Null when it is refused, or is no longer queued. */
export function startEvent(companyId: string, trigger: Trigger, id: string, isQueued: boolean): EventRow | null {
    const begun = { company: companyId, state: CHOICE.eventState.running, started: toStored(now()), error_class: 'none', slices: 1 }
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
    return eventRow(record, 'none')
}

/** Puts a waiting Sync event to work again. Null when it no longer waits, or (with a number of slices) has gone on since. */
export function resumeEvent(id: string, slices: number | null): EventRow | null {
    const record = byId(TABLE.syncEvent, id)
    if (record === null || text(record, 'state') !== CHOICE.eventState.waiting || (slices !== null && integer(record, 'slices', 0) !== slices)) {
        return null
    }
    const classBefore = text(record, 'error_class')
    assign(record, {
        state: CHOICE.eventState.running, slices: integer(record, 'slices', 0) + 1, resume_at: null, error_class: 'none',
        message: text(record, 'message').split('\n').slice(1).join('\n')
    })
    record.update()
    return eventRow(record, classBefore)
}

/** Leaves a Sync event that says why nothing was done: the queued one, or a new one. */
export function leaveEvent(companyId: string, trigger: Trigger, queuedId: string | null, errorClass: string, message: string): void {
    const at = toStored(now())
    const values = {
        company: companyId, state: CHOICE.eventState.done, started: at, ended: at, error_class: errorClass, message: message.substring(0, SYNC_EVENT.message)
    }
    if (queuedId === null) {
        insert(TABLE.syncEvent, { ...values, trigger })
        return
    }
    const record = byId(TABLE.syncEvent, queuedId)
    if (record !== null && text(record, 'state') === CHOICE.eventState.queued) {
        assign(record, values)
        record.update()
    }
}

/** Number of a Sync event for people; empty when it is gone. */
export function eventNumber(id: string): string {
    const record = byId(TABLE.syncEvent, id)
    return record === null ? '' : text(record, 'number')
}

const COUNTS = Object.keys(noCounts()) as (keyof Counts)[]

function countsOf(record: AppRecord): Counts {
    const counts = noCounts()
    COUNTS.forEach(name => { counts[name] = integer(record, name, 0) })
    return counts
}

/** Part of the range that is read; 100 is left to the end of the run, since steps follow the last page. */
function percentOf(range: Range, reached: number): number {
    return Math.max(0, Math.min(99, Math.floor((reached - range.from) / Math.max(1, range.to - range.from) * 100)))
}

function eventRow(record: AppRecord, classBefore: string): EventRow {
    const id = String(record.getUniqueValue())
    const end = (values: Readonly<Record<string, string | number | null>>, result: SliceResult): void => {
        // Read anew: a run that was taken over while it stood still may have written old counts in between.
        const fresh = byId(TABLE.syncEvent, id)
        if (fresh === null) {
            return
        }
        assign(fresh, {
            ...result.counts, ...values, error_class: result.errorClass, message: result.message.substring(0, SYNC_EVENT.message),
            clamped: result.clamped.substring(0, SYNC_EVENT.clamped)
        })
        if (result.window !== null) {
            const begin = fromStored(text(fresh, 'window_start'))
            assign(fresh, { window_start: toStored(begin ?? result.window.from), window_end: toStored(result.window.to) })
        }
        if (result.reached !== null) {
            assign(fresh, { reached: toStored(result.reached) })
        }
        fresh.update()
    }
    return {
        id,
        number: text(record, 'number'),
        trigger: text(record, 'trigger'),
        record,
        began: fromStored(text(record, 'started')) ?? now(),
        slices: integer(record, 'slices', 1),
        retriesInRow: integer(record, 'retries_in_row', 0),
        counts: countsOf(record),
        notes: text(record, 'message').split('\n').filter(line => line !== ''),
        classBefore,
        report(counts, reached, range) {
            // A page is stored: deaths and errors before it are not in a row with those to come.
            assign(record, { ...counts, reached: toStored(reached), percent_done: percentOf(range, reached), retries_in_row: 0 })
            record.update()
        },
        finish: (state, result) => {
            const whole: Record<string, number> = state === CHOICE.eventState.done ? { percent_done: 100 } : {}
            end({ state, ended: toStored(now()), resume_at: null, ...whole }, result)
        },
        wait: (at, retry, retriesInRow, result) => end({
            state: CHOICE.eventState.waiting, resume_at: toStored(at), retries_in_row: retriesInRow, retries: integer(record, 'retries', 0) + (retry ? 1 : 0)
        }, result)
    }
}

/** Ends a Sync event that will not be worked on: never a row left queued, waiting or running. */
export function failEvent(id: string, errorClass: string, message: string): void {
    const record = byId(TABLE.syncEvent, id)
    const open: readonly string[] = [CHOICE.eventState.running, CHOICE.eventState.queued, CHOICE.eventState.waiting]
    if (record !== null && open.includes(text(record, 'state'))) {
        failRecord(record, errorClass, message)
    }
}

/** Marks the Sync event that a record stands on as failed. */
export function failRecord(record: AppRecord, errorClass: string, message: string): void {
    const at = toStored(now())
    assign(record, {
        state: CHOICE.eventState.failed, error_class: errorClass, message: message.substring(0, SYNC_EVENT.message), ended: at, resume_at: null,
        // Everything that has ended has a start: the clean-up goes by it.
        started: text(record, 'started') || at
    })
    record.update()
}

/**
 * Latest Sync event of a company that the schedule started; one that found another at work does not count, nor does one that has yet to begin: it was made
 * before the clock was set back.
 */
export function latestScheduled(companyId: string): AppRecord | null {
    const record = latest(companyId)
    record.addQuery('trigger', CHOICE.trigger.schedule)
    record.addQuery('started', '<=', toStored(now() + POLICY.skewMs))
    record.orderByDesc('started')
    return first(record)
}

/** Latest Sync event that somebody asked for with the same wish. */
export function latestRequested(companyId: string, asked: Asked): AppRecord | null {
    const record = latest(companyId)
    record.addQuery('trigger', '!=', CHOICE.trigger.schedule)
    sameWish(record, asked)
    record.orderByDesc('sys_created_on')
    return first(record)
}

/** The Sync event of the same wish in one of these states, the oldest; null when there is none. */
export function sameWishIn(companyId: string, states: readonly string[], asked: Asked, trigger: Trigger | null = null): AppRecord | null {
    const record = open(TABLE.syncEvent)
    record.addQuery('company', companyId)
    record.addQuery('state', 'IN', states.join(','))
    sameWish(record, asked)
    if (trigger !== null) {
        record.addQuery('trigger', trigger)
    }
    record.orderBy('sys_created_on')
    return first(record)
}

/** Keeps to the Sync events that were asked for with this wish: one session, one record, a range, or everything. */
export function sameWish(record: AppRecord, asked: Asked): void {
    const empty = (wish: string | undefined): wish is '' | undefined => wish === undefined || wish === ''
    if (empty(asked.sessionId)) {
        record.addNullQuery('requested_for')
    } else {
        record.addQuery('requested_for', asked.sessionId)
    }
    if (empty(asked.record)) {
        record.addNullQuery('requested_record')
    } else {
        record.addQuery('requested_record', asked.record)
    }
    if (asked.range) {
        record.addQuery('range_start', toStored(asked.range.from))
        record.addQuery('range_end', toStored(asked.range.to))
    } else {
        record.addNullQuery('range_start')
        record.addNullQuery('range_end')
    }
    record.addQuery('dry_run', asked.dryRun === true)
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

/** Is this the Sync event of a run that reads everything? A dry run is none: it keeps its place apart. */
export const isFull = (record: AppRecord): boolean => FULL_TRIGGERS.includes(text(record, 'trigger')) && !flag(record, 'dry_run')
