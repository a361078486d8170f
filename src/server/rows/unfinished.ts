import { fromStored, now, toStored } from '../platform/clock.ts'
import { CHOICE, EVENT, TABLE } from '../platform/columns.ts'
import { fire, fireAt } from '../platform/events.ts'
import { assign, byId, collect, idOf, integer, open, text, type AppRecord } from '../platform/records.ts'
import { joinNotes } from '../sync/notes.ts'
import { POLICY } from '../sync/policy.ts'
import { failEvent, makeEventWait, notesOf } from './sync-events.ts'
import { isFull, type Trigger } from './triggers.ts'

/** Runs that are not over: how they are found, and how they go on. */

export interface Unfinished {
    id: string
    number: string
    trigger: Trigger
    full: boolean
    state: string
    slices: number
    /** When it may go on, in milliseconds; 0 when at once. */
    resumeAt: number
    errorClass: string
}

/** Far more Sync events than ever wait at once; any others have their turn an hour later. */
const MAX_EVENTS = 100

/** Sync events of a company in these states, oldest first. */
export function findUnfinished(companyId: string, states: readonly string[]): Unfinished[] {
    const record = open(TABLE.syncEvent)
    record.addQuery('company', companyId)
    record.addQuery('state', 'IN', states.join(','))
    record.orderBy('sys_created_on')
    record.setLimit(MAX_EVENTS)
    return collect(record, readUnfinished)
}

function readUnfinished(record: AppRecord): Unfinished {
    return {
        id: idOf(record),
        number: text(record, 'number'),
        trigger: text(record, 'trigger') as Trigger,
        full: isFull(record),
        state: text(record, 'state'),
        slices: integer(record, 'slices', 0),
        resumeAt: fromStored(text(record, 'resume_at')) ?? 0,
        errorClass: text(record, 'error_class')
    }
}

/** The full run that is at work or waiting, if there is one. */
export function findUnfinishedFull(companyId: string): Unfinished | null {
    return findUnfinished(companyId, [CHOICE.eventState.running, CHOICE.eventState.waiting]).filter(isUnfinishedFull)[0] ?? null
}

/** A full run that has begun and is not over. One that is queued has not begun. */
export const isUnfinishedFull = (one: Unfinished): boolean => one.full && one.state !== CHOICE.eventState.queued

/**
 * May a trigger go on with a waiting run now? Once its time has come; before that, only a person who asks may cut short a wait for an error that passes.
 * How long to wait after too many requests is for the service to say.
 */
export function mayGoOn(one: Unfinished, person: boolean): boolean {
    return one.state === CHOICE.eventState.running || hasCome(one.resumeAt) || (person && one.errorClass === 'transient')
}

/** Has the moment come that a run waits for? A moment further ahead than any wait is from before the clock was set back. */
export function hasCome(moment: number): boolean {
    return moment <= now() || moment > now() + POLICY.maxRetryAfterMs + POLICY.skewMs
}

/**
 * Makes a run whose worker is gone wait, to go on at once. Only whoever holds the claim may call this: then nobody else can be at work. A run that loses
 * its worker again and again, without a stored page in between, fails instead. Answers whether it goes on.
 */
export function reviveRun(one: Unfinished): boolean {
    const record = byId(TABLE.syncEvent, one.id)
    if (record === null || text(record, 'state') !== CHOICE.eventState.running) {
        return false
    }
    const inRow = integer(record, 'retries_in_row', 0) + 1
    const notes = joinNotes([{ key: 'sync.interrupted', values: [] }], notesOf(record))
    if (inRow > POLICY.maxRetries) {
        failEvent(record, 'transient', notes)
        return false
    }
    makeEventWait(record, inRow, notes)
    return true
}

/** Queues the event that makes a waiting run go on. The event names the slices so far, so that one which comes late or twice does nothing. */
export function queueNextSlice(id: string, at: number): void {
    const record = byId(TABLE.syncEvent, id)
    if (record === null || text(record, 'state') !== CHOICE.eventState.waiting) {
        return
    }
    const slices = String(integer(record, 'slices', 0))
    if (at <= now()) {
        fire(EVENT.syncRequested, record, id, slices)
    } else {
        fireAt(EVENT.syncRequested, record, at, id, slices)
    }
}

/** Ends the wait of a run, because somebody asked. */
export function endWait(id: string): void {
    const record = byId(TABLE.syncEvent, id)
    if (record !== null && text(record, 'state') === CHOICE.eventState.waiting) {
        assign(record, { resume_at: toStored(now()) })
        record.update()
        queueNextSlice(id, 0)
    }
}
