import { fromStored, now, toIso } from '../platform/clock.ts'
import { CHOICE, EVENT, TABLE } from '../platform/columns.ts'
import { defaultCompany, type Company } from '../platform/company.ts'
import { fire } from '../platform/events.ts'
import { isElsewhere, thisInstance } from '../platform/instance.ts'
import { say } from '../platform/messages.ts'
import { byId, text, type AppRecord } from '../platform/records.ts'
import { POLICY } from '../sync/policy.ts'
import { FULL_TRIGGERS, latestRequested, queueEvent, sameWishIn, type Asked, type Trigger } from '../rows/sync-events.ts'
import { endWait, goOn, mayGoOn, unfinishedFull } from '../rows/unfinished.ts'

/** *Sync now* has its own floor: one request a minute, for all sessions and for each single one. */
const FLOOR = 60000

export type Requested =
    | { kind: 'queued' | 'already', eventId: string, number: string }
    | { kind: 'waits', eventId: string, number: string, until: number }
    | { kind: 'too_soon', seconds: number }
    | { kind: 'not_configured', reason: string }
    | { kind: 'resting', savedOn: string, here: string }

/**
 * Asks for a synchronisation: leaves a queued Sync event that the engine picks up. Asking again for the same while that is queued, at work or waiting
 * answers that one, so that repeating it changes nothing. While a full run waits, asking for everything makes that go on, unless Glance has asked to wait.
 */
export function requestSync(trigger: Exclude<Trigger, 'schedule'>, asked: Asked = {}): Requested {
    const company = defaultCompany()
    if (typeof company === 'string') {
        return { kind: 'not_configured', reason: company }
    }
    const hindered = hindrance(company, trigger, asked)
    if (hindered !== null) {
        return hindered
    }
    const id = queueEvent(company.id, trigger, asked)
    const record = id === null ? null : byId(TABLE.syncEvent, id)
    if (record === null || id === null) {
        return { kind: 'too_soon', seconds: FLOOR / 1000 }
    }
    fire(EVENT.syncRequested, record, id)
    return { kind: 'queued', eventId: id, number: text(record, 'number') }
}

/** Why nothing new is queued for a wish: the same is under way, or it is too soon, or not for this instance. Null when nothing stands in the way. */
export function hindrance(company: Company, trigger: Exclude<Trigger, 'schedule'>, asked: Asked): Exclude<Requested, { kind: 'queued' }> | null {
    if (isElsewhere(company.savedOn)) {
        return { kind: 'resting', savedOn: company.savedOn || '?', here: thisInstance() }
    }
    const full = FULL_TRIGGERS.includes(trigger) && asked.dryRun !== true
    const same = full ? sameWishIn(company.id, [CHOICE.eventState.queued], asked) : sameWishIn(company.id, UNDER_WAY, asked, trigger)
    if (same !== null) {
        nudge(same)
        return { kind: 'already', eventId: String(same.getUniqueValue()), number: text(same, 'number') }
    }
    const waits = full ? unfinishedFull(company.id) : null
    if (waits !== null && waits.state === CHOICE.eventState.waiting) {
        if (!mayGoOn(waits, true)) {
            return { kind: 'waits', eventId: waits.id, number: waits.number, until: waits.resumeAt }
        }
        endWait(waits.id)
        return { kind: 'already', eventId: waits.id, number: waits.number }
    }
    const last = latestRequested(company.id, asked)
    const wait = last === null ? 0 : (fromStored(text(last, 'sys_created_on')) ?? 0) + FLOOR - now()
    // Longer than the floor: the clock was set back since.
    return wait > 0 && wait <= FLOOR + POLICY.skewMs ? { kind: 'too_soon', seconds: Math.ceil(wait / 1000) } : null
}

const UNDER_WAY = [CHOICE.eventState.queued, CHOICE.eventState.running, CHOICE.eventState.waiting]

/** The event of what is queued, or of a wait that is over, may have been lost with a node; another costs nothing, because a row is picked up once. */
function nudge(record: AppRecord): void {
    const id = String(record.getUniqueValue())
    if (text(record, 'state') === CHOICE.eventState.queued) {
        fire(EVENT.syncRequested, record, id)
    } else if ((fromStored(text(record, 'resume_at')) ?? Infinity) <= now()) {
        goOn(id, 0)
    }
}

/** What became of a request, in a sentence. */
export function wordOf(requested: Requested): string {
    switch (requested.kind) {
        case 'queued': return say('sync.queued', [requested.number])
        case 'already': return say('sync.already_queued', [requested.number])
        case 'waits': return say('sync.waits_for_glance', [requested.number, toIso(requested.until)])
        case 'resting': return say('sync.resting', [requested.savedOn, requested.here])
        case 'too_soon': return say('sync.too_soon', [requested.seconds])
        default: return say(`sync.not_configured.${requested.reason}`)
    }
}
