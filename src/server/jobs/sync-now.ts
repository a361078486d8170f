import { fromStored, now, toIso } from '../platform/clock.ts'
import { CHOICE, EVENT, TABLE } from '../platform/columns.ts'
import { defaultCompany } from '../platform/company.ts'
import { fire } from '../platform/events.ts'
import { isElsewhere, thisInstance } from '../platform/instance.ts'
import { say } from '../platform/messages.ts'
import { byId, integer, open, text, type AppRecord, type EventRecord, type RuleRecord, type UiAction } from '../platform/records.ts'
import { showError, showInfo } from '../platform/ui.ts'
import { FULL_TRIGGERS, latestRequested, queueEvent, sameWish, type Asked, type Trigger } from './event-row.ts'
import { runQueued } from './run-queued.ts'
import { runScheduledSync } from './scheduled-sync.ts'
import { endWait, mayGoOn, unfinishedFull } from './unfinished.ts'

/** *Sync now* has its own floor: one request a minute, for all sessions and for each single one. */
const FLOOR = 60000

export type Requested =
    | { kind: 'queued' | 'already', eventId: string, number: string }
    | { kind: 'waits', eventId: string, number: string, until: number }
    | { kind: 'too_soon', seconds: number }
    | { kind: 'not_configured', reason: string }
    | { kind: 'resting', savedOn: string, here: string }

/**
 * Asks for a synchronisation: leaves a queued Sync event that the engine picks up. Asking again while one waits answers that one, so that
 * repeating it changes nothing. While a full run waits, asking for everything makes that go on, unless Glance has asked to wait.
 */
export function requestSync(trigger: Exclude<Trigger, 'schedule'>, asked: Asked = {}): Requested {
    const company = defaultCompany()
    if (typeof company === 'string') {
        return { kind: 'not_configured', reason: company }
    }
    if (isElsewhere(company.savedOn)) {
        return { kind: 'resting', savedOn: company.savedOn || '?', here: thisInstance() }
    }
    const queued = queuedEvent(company.id, asked)
    if (queued !== null) {
        // Its event may have been lost with a node; another costs nothing, because a row is picked up once.
        fire(EVENT.syncRequested, queued, String(queued.getUniqueValue()))
        return { kind: 'already', eventId: String(queued.getUniqueValue()), number: text(queued, 'number') }
    }
    const full = FULL_TRIGGERS.includes(trigger) && asked.dryRun !== true ? unfinishedFull(company.id) : null
    if (full !== null && full.state === CHOICE.eventState.waiting) {
        if (!mayGoOn(full, true)) {
            return { kind: 'waits', eventId: full.id, number: full.number, until: full.resumeAt }
        }
        endWait(full.id)
        return { kind: 'already', eventId: full.id, number: full.number }
    }
    const last = latestRequested(company.id, asked)
    const wait = last === null ? 0 : (fromStored(text(last, 'sys_created_on')) ?? 0) + FLOOR - now()
    if (wait > 0) {
        return { kind: 'too_soon', seconds: Math.ceil(wait / 1000) }
    }
    const id = queueEvent(company.id, trigger, asked)
    const record = id === null ? null : byId(TABLE.syncEvent, id)
    if (record === null || id === null) {
        return { kind: 'too_soon', seconds: FLOOR / 1000 }
    }
    fire(EVENT.syncRequested, record, id)
    return { kind: 'queued', eventId: id, number: text(record, 'number') }
}

function queuedEvent(companyId: string, asked: Asked): AppRecord | null {
    const record = open(TABLE.syncEvent)
    record.addQuery('company', companyId)
    record.addQuery('state', CHOICE.eventState.queued)
    sameWish(record, asked)
    record.setLimit(1)
    record.query()
    return record.next() ? record : null
}

function tell(requested: Requested): void {
    switch (requested.kind) {
        case 'queued': showInfo(say('sync.queued', [requested.number])); break
        case 'already': showInfo(say('sync.already_queued', [requested.number])); break
        case 'waits': showInfo(say('sync.waits_for_glance', [requested.number, toIso(requested.until)])); break
        case 'resting': showError(say('sync.resting', [requested.savedOn, requested.here])); break
        case 'too_soon': showError(say('sync.too_soon', [requested.seconds])); break
        default: showError(say(`sync.not_configured.${requested.reason}`))
    }
}

/** List button of Sync events. */
export function syncNowFromList(): void {
    tell(requestSync('manual'))
}

/** Form button of Company Settings. Only the default company synchronises. */
export function syncNowFromCompany(current: RuleRecord, action: UiAction): void {
    tell(requestSync('company'))
    action.setRedirectURL(current)
}

/** Form button of a Session. */
export function syncNowFromSession(current: RuleRecord, action: UiAction): void {
    tell(requestSync('session', { sessionId: String(current.getUniqueValue()) }))
    action.setRedirectURL(current)
}

/** Script action: runs the queued or waiting Sync event named by `parm1`; without one, the scheduled run that came a little early. */
export function runRequestedSync(event: EventRecord): void {
    const id = text(event, 'parm1')
    if (id === '') {
        runScheduledSync()
        return
    }
    runQueued(id, integer(event, 'parm2', null))
}
