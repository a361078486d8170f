import { now } from '../platform/clock.ts'
import { CHOICE } from '../platform/columns.ts'
import { defaultCompany, type Company, type MissingCompany } from '../platform/company.ts'
import { isElsewhere, thisInstance } from '../platform/instance.ts'
import { createLog, type Log } from '../platform/log.ts'
import { readSettings, type Settings } from '../platform/properties.ts'
import { newGuid, text } from '../platform/records.ts'
import { claimStore, isAlone, isStillHeld, passClaimTo, releaseRun } from '../rows/claims.ts'
import { EVERYTHING, type Scope } from '../rows/scope.ts'
import { eventNumber, failEventById, leaveEvent, messageOf, resumeEvent, startEvent, type EventRow } from '../rows/sync-events.ts'
import { findLatestScheduled } from '../rows/sync-requests.ts'
import type { Trigger } from '../rows/triggers.ts'
import { findUnfinished, mayGoOn, queueNextSlice, reviveRun, type Unfinished } from '../rows/unfinished.ts'
import { claim } from '../sync/claim.ts'
import { POLICY } from '../sync/policy.ts'
import type { Note } from '../sync/types.ts'
import { SECOND_MS } from '../units.ts'
import { writeBack } from '../write-back/notes.ts'
import { workSlice } from './slice.ts'

export interface Attempt {
    trigger: Trigger
    /** Sync event of this attempt: queued, or waiting to go on; null makes a new one. */
    eventId: string | null
    /** Company of that Sync event; empty without one. */
    companyId: string
    /** The Sync event waits to go on; with a number, only when it has had so many slices. */
    goesOn: boolean
    slices: number | null
    scope: Scope
    /** The slice makes no further call from this moment on. */
    until: number
    /** Asked again once the claim is held, when nobody else can start: false means this attempt must not be. */
    stillDue: (company: Company) => boolean
}

export type AttemptResult = 'ran' | 'busy' | 'not_due' | 'not_configured' | 'resting'

/** How much longer than the slice the notes on records of sessions that have just become final may take. */
const WRITE_BACK_GRACE_MS = 3 * SECOND_MS

/** A run that finds the claim taken tries again after this. */
const CLAIM_RETRY_MS = 30 * SECOND_MS

/**
 * One slice of one attempt to update sessions: claims the company, works and leaves one Sync event for the whole attempt, whatever happens. A full run that
 * finds another one unfinished goes on with that instead. Without a usable company there is no attempt; a Sync event that waits for one fails.
 */
export function synchronise(attempt: Attempt, company: Company | MissingCompany = defaultCompany()): AttemptResult {
    const settings = readSettings()
    if (typeof company === 'string') {
        const why: Note = { key: `sync.not_configured.${company}`, values: [] }
        logFor(settings, '').write('warn', messageOf('', [why]))
        if (attempt.eventId !== null) {
            failEventById(attempt.eventId, 'not_configured', why)
        }
        return 'not_configured'
    }
    if (isElsewhere(company.savedOn)) {
        leaveAtRest(attempt, company)
        return 'resting'
    }
    if (attempt.eventId !== null && attempt.companyId !== company.id) {
        failEventById(attempt.eventId, 'not_configured', { key: 'sync.other_company', values: [] })
        return 'not_configured'
    }
    const eventId = attempt.eventId ?? newGuid()
    const held = claim(claimStore(company, attempt.trigger, eventId), now(), POLICY.staleAfterMs)
    if (!held.held) {
        leaveToOther(attempt, company, held.by?.eventId ?? '')
        return 'busy'
    }
    let goesOnAt: number | null = null
    let event: EventRow | null = null
    try {
        event = takeUpEvent(attempt, company, eventId, held.runId)
        if (event === null) {
            return 'not_due'
        }
        const scope = scopeFor(attempt, event, eventId)
        goesOnAt = workSlice({ scope, until: attempt.until, settings, company, event, held, log: logFor(settings, company.apiKey) })
        // Whatever else became of the run: sessions that have just become final get their notes.
        if (!scope.dryRun) {
            writeBack(false, attempt.until + WRITE_BACK_GRACE_MS, () => isStillHeld(held.runId) && isAlone(company.id))
        }
        return 'ran'
    } finally {
        releaseRun(held.runId)
        if (goesOnAt !== null && event !== null) {
            queueNextSlice(event.id, goesOnAt)
        }
    }
}

/** The Sync event to work on: the attempt's own, or that of the unfinished full run. Null when there is nothing to do. */
function takeUpEvent(attempt: Attempt, company: Company, eventId: string, runId: string): EventRow | null {
    const others = reviveLost(company.id, eventId)
    if (attempt.goesOn) {
        return resumeEvent(eventId, attempt.slices)
    }
    const full = attempt.scope.partial ? undefined : others.filter(one => one.full)[0]
    if (full === undefined) {
        return attempt.stillDue(company) ? startEvent(company.id, attempt.trigger, eventId, attempt.eventId !== null) : null
    }
    const goes = mayGoOn(full, attempt.trigger !== CHOICE.trigger.schedule)
    // That run's Sync event answers for the hourly job; what somebody asked for has a Sync event of its own, which needs an answer.
    if (!goes || attempt.eventId !== null) {
        leaveEvent(company.id, attempt.trigger, attempt.eventId, 'busy', { key: 'sync.busy', values: [full.number] })
    }
    if (!goes) {
        return null
    }
    passClaimTo(runId, full.id)
    return resumeEvent(full.id, null)
}

/** Unfinished runs that wait. Since this attempt holds the claim, those still marked as running have lost their worker: they wait from now on. */
function reviveLost(companyId: string, ownId: string): Unfinished[] {
    const list = findUnfinished(companyId, [CHOICE.eventState.running, CHOICE.eventState.waiting])
    const alive = list.filter(one => one.state !== CHOICE.eventState.running || reviveRun(one))
    alive.filter(one => one.state === CHOICE.eventState.running && one.id !== ownId).forEach(one => queueNextSlice(one.id, 0))
    return alive
}

/** An attempt that goes on with another's run works as that did: both read everything. */
const scopeFor = (attempt: Attempt, event: EventRow, eventId: string): Scope => event.id === eventId ? attempt.scope : EVERYTHING

/**
 * Nothing is asked of Glance on another instance than the one the settings were made on (A25). Each request gets that answer, the schedule leaves it once;
 * a run that waits, copied with everything else, keeps waiting: once the instance is confirmed, the hourly job goes on with it.
 */
function leaveAtRest(attempt: Attempt, company: Company): void {
    const last = attempt.eventId === null ? findLatestScheduled(company.id) : null
    if (!attempt.goesOn && (last === null || text(last, 'error_class') !== 'resting')) {
        leaveEvent(company.id, attempt.trigger, attempt.eventId, 'resting', { key: 'sync.resting', values: [company.savedOn || '?', thisInstance()] })
    }
}

/**
 * Another worker holds the claim. A run that goes on tries again later; any other attempt ends with that as its answer. When the other is about to start
 * this very Sync event (an event came twice), it is left alone: writing to it would keep the other from starting it.
 */
function leaveToOther(attempt: Attempt, company: Company, otherId: string): void {
    if (otherId !== '' && otherId === attempt.eventId) {
        return
    }
    if (attempt.goesOn && attempt.eventId !== null) {
        queueNextSlice(attempt.eventId, now() + CLAIM_RETRY_MS)
        return
    }
    leaveEvent(company.id, attempt.trigger, attempt.eventId, 'busy', { key: 'sync.busy', values: [eventNumber(otherId) || '?'] })
}

function logFor(settings: Settings, apiKey: string): Log {
    return createLog({ verbosity: settings.verbosity, attachResponses: settings.attachResponses, secrets: [apiKey], source: 'Glance sync' })
}
