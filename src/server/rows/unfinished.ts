import { fromStored, now, toStored } from '../platform/clock.ts'
import { CHOICE, EVENT, TABLE } from '../platform/columns.ts'
import { fire, fireAt } from '../platform/events.ts'
import { say } from '../platform/messages.ts'
import { assign, byId, integer, open, text, type AppRecord } from '../platform/records.ts'
import { POLICY } from '../sync/policy.ts'
import { failRecord, isFull, type Trigger } from './sync-events.ts'

/** Runs that are not over: how they are found and how they go on. */

export interface Unfinished {
    id: string
    number: string
    trigger: Trigger
    full: boolean
    state: string
    slices: number
    /** When it may go on; 0 when at once. */
    resumeAt: number
    errorClass: string
}

/** More than a handful of Sync events never wait at once; the rest follows an hour later. */
const MOST = 100

/** Sync events of a company in these states, oldest first. */
export function unfinished(companyId: string, states: readonly string[]): Unfinished[] {
    const record = open(TABLE.syncEvent)
    record.addQuery('company', companyId)
    record.addQuery('state', 'IN', states.join(','))
    record.orderBy('sys_created_on')
    record.setLimit(MOST)
    record.query()
    const list: Unfinished[] = []
    while (record.next()) {
        list.push(read(record))
    }
    return list
}

function read(record: AppRecord): Unfinished {
    return {
        id: String(record.getUniqueValue()),
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
export function unfinishedFull(companyId: string): Unfinished | null {
    return unfinished(companyId, [CHOICE.eventState.running, CHOICE.eventState.waiting]).filter(isUnfinishedFull)[0] ?? null
}

/** A full run that has begun and is not over. One that is queued has not begun. */
export const isUnfinishedFull = (one: Unfinished): boolean => one.full && one.state !== CHOICE.eventState.queued

/**
 * May a trigger go on with a waiting run now? When its time has come; before it, only somebody who asks may cut a wait for a passing error short.
 * How long to wait for after too many requests is the service's word.
 */
export function mayGoOn(one: Unfinished, person: boolean): boolean {
    return one.state === CHOICE.eventState.running || hasCome(one.resumeAt) || (person && one.errorClass === 'transient')
}

/** Has the moment come that a run waits for? One further ahead than anything is waited for comes from a clock that has been set back since. */
export function hasCome(moment: number): boolean {
    return moment <= now() || moment > now() + POLICY.maxRetryAfterMs + POLICY.skewMs
}

/**
 * A run whose worker is gone waits to go on. Called only by who holds the claim: then nobody else can be at work. A run that loses its worker again
 * and again without storing a page in between is the reason itself, and ends. False when it has ended.
 */
export function revive(one: Unfinished): boolean {
    const record = byId(TABLE.syncEvent, one.id)
    if (record === null || text(record, 'state') !== CHOICE.eventState.running) {
        return false
    }
    const inRow = integer(record, 'retries_in_row', 0) + 1
    const message = `${say('sync.interrupted')}\n${text(record, 'message')}`
    if (inRow > POLICY.maxRetries) {
        failRecord(record, 'transient', message)
        return false
    }
    assign(record, {
        state: CHOICE.eventState.waiting, resume_at: toStored(now()), retries: integer(record, 'retries', 0) + 1, retries_in_row: inRow,
        message: `${say('sync.to_be_continued')}\n${message}`
    })
    record.update()
    return true
}

/** Queues the event that makes a waiting run go on. It names the slices so far, so that one that comes late or twice says nothing. */
export function goOn(id: string, at: number): void {
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
        goOn(id, 0)
    }
}
