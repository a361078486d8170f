import { fromStored, now } from '../platform/clock.ts'
import { CHOICE, EVENT, TABLE } from '../platform/columns.ts'
import { defaultCompany } from '../platform/company.ts'
import { fire } from '../platform/events.ts'
import { say } from '../platform/messages.ts'
import { byId, open, text, type EventRecord, type RuleRecord, type UiAction } from '../platform/records.ts'
import { showError, showInfo } from '../platform/ui.ts'
import { synchronise } from './engine.ts'
import { latestRequested, queueEvent, type Trigger } from './event-row.ts'
import { runScheduledSync } from './scheduled-sync.ts'

/** *Sync now* has its own floor: one request a minute, for all sessions and for each single one. */
const FLOOR = 60000

export type Requested =
    | { kind: 'queued' | 'already', eventId: string, number: string }
    | { kind: 'too_soon', seconds: number }
    | { kind: 'not_configured', reason: string }

/**
 * Asks for a synchronisation: leaves a queued Sync event that the engine picks up. Asking again while one waits answers that one, so that
 * repeating it changes nothing.
 */
export function requestSync(trigger: Exclude<Trigger, 'schedule'>, sessionId: string): Requested {
    const company = defaultCompany()
    if (typeof company === 'string') {
        return { kind: 'not_configured', reason: company }
    }
    const waiting = queuedEvent(company.id, sessionId)
    if (waiting !== null) {
        // Its event may have been lost with a node; another costs nothing, because a row is picked up once.
        fire(EVENT.syncRequested, waiting, String(waiting.getUniqueValue()))
        return { kind: 'already', eventId: String(waiting.getUniqueValue()), number: text(waiting, 'number') }
    }
    const last = latestRequested(company.id, sessionId)
    const wait = last === null ? 0 : (fromStored(text(last, 'sys_created_on')) ?? 0) + FLOOR - now()
    if (wait > 0) {
        return { kind: 'too_soon', seconds: Math.ceil(wait / 1000) }
    }
    const id = queueEvent(company.id, trigger, sessionId)
    const record = id === null ? null : byId(TABLE.syncEvent, id)
    if (record === null || id === null) {
        return { kind: 'too_soon', seconds: FLOOR / 1000 }
    }
    fire(EVENT.syncRequested, record, id)
    return { kind: 'queued', eventId: id, number: text(record, 'number') }
}

function queuedEvent(companyId: string, sessionId: string): ReturnType<typeof byId> {
    const record = open(TABLE.syncEvent)
    record.addQuery('company', companyId)
    record.addQuery('state', CHOICE.eventState.queued)
    if (sessionId === '') {
        record.addNullQuery('requested_for')
    } else {
        record.addQuery('requested_for', sessionId)
    }
    record.setLimit(1)
    record.query()
    return record.next() ? record : null
}

function tell(requested: Requested): void {
    switch (requested.kind) {
        case 'queued': showInfo(say('sync.queued', [requested.number])); break
        case 'already': showInfo(say('sync.already_queued', [requested.number])); break
        case 'too_soon': showError(say('sync.too_soon', [requested.seconds])); break
        default: showError(say(`sync.not_configured.${requested.reason}`))
    }
}

/** List button of Sync events. */
export function syncNowFromList(): void {
    tell(requestSync('manual', ''))
}

/** Form button of Company Settings. Only the default company synchronises. */
export function syncNowFromCompany(current: RuleRecord, action: UiAction): void {
    tell(requestSync('company', ''))
    action.setRedirectURL(current)
}

/** Form button of a Session. */
export function syncNowFromSession(current: RuleRecord, action: UiAction): void {
    tell(requestSync('session', String(current.getUniqueValue())))
    action.setRedirectURL(current)
}

/** Script action: runs the queued Sync event named by `parm1`; without one, the scheduled run that came a little early. */
export function runRequestedSync(event: EventRecord): void {
    const id = text(event, 'parm1')
    if (id === '') {
        runScheduledSync()
        return
    }
    runQueued(id)
}

/** Runs a queued Sync event; one that is not queued any more is left alone. */
export function runQueued(id: string): void {
    const queued = byId(TABLE.syncEvent, id)
    if (queued === null || text(queued, 'state') !== CHOICE.eventState.queued) {
        return
    }
    const sessionId = text(queued, 'requested_for')
    const session = sessionId === '' ? null : byId(TABLE.session, sessionId)
    synchronise({
        trigger: text(queued, 'trigger') as Trigger,
        queuedId: id,
        onlySince: session === null ? null : fromStored(text(session, 'started')),
        sessionId: session === null ? '' : sessionId,
        stillDue: () => true
    })
}
