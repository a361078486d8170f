import { fromStored, now, toIso } from '../platform/clock.ts'
import { CHOICE, EVENT, TABLE } from '../platform/columns.ts'
import { defaultCompany, type Company } from '../platform/company.ts'
import { fire } from '../platform/events.ts'
import { isElsewhere, thisInstance } from '../platform/instance.ts'
import { say } from '../platform/messages.ts'
import { byId, idOf, text, type AppRecord } from '../platform/records.ts'
import { findLatestRequested, findSameRequest, queueEvent, type SyncRequest } from '../rows/sync-requests.ts'
import { FULL_TRIGGERS, type Trigger } from '../rows/triggers.ts'
import { endWait, findUnfinishedFull, mayGoOn, queueNextSlice } from '../rows/unfinished.ts'
import { POLICY } from '../sync/policy.ts'
import { MINUTE_MS, SECOND_MS } from '../units.ts'

/** *Sync now* takes one request in this time, for all sessions and for each single one. */
const REQUEST_EVERY_MS = MINUTE_MS

export type Requested =
    | { kind: 'queued' | 'already', eventId: string, number: string }
    | { kind: 'waits', eventId: string, number: string, until: number }
    | { kind: 'too_soon', seconds: number }
    | { kind: 'not_configured', reason: string }
    | { kind: 'resting', savedOn: string, here: string }

/**
 * Requests a synchronisation: leaves a queued Sync event for the engine to pick up. The same request while that one is queued, at work or waiting answers
 * with it, so repeating a request changes nothing. While a full run waits, asking for everything makes it go on, unless Glance has asked to wait.
 */
export function requestSync(trigger: Exclude<Trigger, 'schedule'>, request: SyncRequest = {}): Requested {
    const company = defaultCompany()
    if (typeof company === 'string') {
        return { kind: 'not_configured', reason: company }
    }
    const hindrance = findHindrance(company, trigger, request)
    if (hindrance !== null) {
        return hindrance
    }
    const id = queueEvent(company.id, trigger, request)
    const record = id === null ? null : byId(TABLE.syncEvent, id)
    if (record === null || id === null) {
        return { kind: 'too_soon', seconds: REQUEST_EVERY_MS / SECOND_MS }
    }
    fire(EVENT.syncRequested, record, id)
    return { kind: 'queued', eventId: id, number: text(record, 'number') }
}

/** Why a request is not queued: the same is under way, or it comes too soon, or on another instance. Null when nothing stands in the way. */
export function findHindrance(company: Company, trigger: Exclude<Trigger, 'schedule'>, request: SyncRequest): Exclude<Requested, { kind: 'queued' }> | null {
    if (isElsewhere(company.savedOn)) {
        return { kind: 'resting', savedOn: company.savedOn || '?', here: thisInstance() }
    }
    const full = FULL_TRIGGERS.includes(trigger) && request.dryRun !== true
    const same = full ? findSameRequest(company.id, [CHOICE.eventState.queued], request) : findSameRequest(company.id, UNDER_WAY, request, trigger)
    if (same !== null) {
        nudge(same)
        return { kind: 'already', eventId: idOf(same), number: text(same, 'number') }
    }
    const waits = full ? findUnfinishedFull(company.id) : null
    if (waits !== null && waits.state === CHOICE.eventState.waiting) {
        if (!mayGoOn(waits, true)) {
            return { kind: 'waits', eventId: waits.id, number: waits.number, until: waits.resumeAt }
        }
        endWait(waits.id)
        return { kind: 'already', eventId: waits.id, number: waits.number }
    }
    const last = findLatestRequested(company.id, request)
    const wait = last === null ? 0 : (fromStored(text(last, 'sys_created_on')) ?? 0) + REQUEST_EVERY_MS - now()
    // A longer wait than that is from before the clock was set back.
    return wait > 0 && wait <= REQUEST_EVERY_MS + POLICY.skewMs ? { kind: 'too_soon', seconds: Math.ceil(wait / SECOND_MS) } : null
}

const UNDER_WAY = [CHOICE.eventState.queued, CHOICE.eventState.running, CHOICE.eventState.waiting]

/** Fires the event of a queued Sync event, or of a wait that is over, again: it may have been lost with a node. A row is picked up once, so two do no harm. */
function nudge(record: AppRecord): void {
    const id = idOf(record)
    if (text(record, 'state') === CHOICE.eventState.queued) {
        fire(EVENT.syncRequested, record, id)
    } else if ((fromStored(text(record, 'resume_at')) ?? Infinity) <= now()) {
        queueNextSlice(id, 0)
    }
}

/** Puts what became of a request into a sentence. */
export function describeRequested(requested: Requested): string {
    switch (requested.kind) {
        case 'queued': return say('sync.queued', [requested.number])
        case 'already': return say('sync.already_queued', [requested.number])
        case 'waits': return say('sync.waits_for_glance', [requested.number, toIso(requested.until)])
        case 'resting': return say('sync.resting', [requested.savedOn, requested.here])
        case 'too_soon': return say('sync.too_soon', [requested.seconds])
        default: return say(`sync.not_configured.${requested.reason}`)
    }
}
