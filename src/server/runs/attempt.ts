import { now } from '../platform/clock.ts'
import { CHOICE } from '../platform/columns.ts'
import { defaultCompany, type Company, type MissingCompany } from '../platform/company.ts'
import { isElsewhere, thisInstance } from '../platform/instance.ts'
import { createLog, type Log } from '../platform/log.ts'
import { say } from '../platform/messages.ts'
import { readSettings, type Settings } from '../platform/properties.ts'
import { newGuid, text } from '../platform/records.ts'
import { claim } from '../sync/claim.ts'
import { POLICY } from '../sync/policy.ts'
import { claimStore, isAlone, releaseRun, stillHeld, workFor } from '../rows/claims.ts'
import { eventNumber, failEvent, latestScheduled, leaveEvent, resumeEvent, startEvent, type EventRow, type Trigger } from '../rows/sync-events.ts'
import { EVERYTHING, type Scope } from '../rows/scope.ts'
import { workSlice } from './slice.ts'
import { goOn, mayGoOn, revive, unfinished, type Unfinished } from '../rows/unfinished.ts'
import { writeBack } from '../write-back/notes.ts'

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

/** Notes of what has become final have this much time after the slice. */
const A_MOMENT = 3000

/** A run that finds the claim taken comes again after this. */
const COME_AGAIN = 30000

/**
 * One slice of one attempt to update sessions: claims the company, works and leaves one Sync event for the whole attempt, whatever happens. A full run that
 * finds another one unfinished goes on with that instead. Without a usable company there is no attempt: only a Sync event that exists is told.
 */
export function synchronise(attempt: Attempt, company: Company | MissingCompany = defaultCompany()): AttemptResult {
    const settings = readSettings()
    if (typeof company === 'string') {
        const message = say(`sync.not_configured.${company}`)
        logFor(settings, '').write('warn', message)
        if (attempt.eventId !== null) {
            failEvent(attempt.eventId, 'not_configured', message)
        }
        return 'not_configured'
    }
    if (isElsewhere(company.savedOn)) {
        restOf(attempt, company)
        return 'resting'
    }
    if (attempt.eventId !== null && attempt.companyId !== company.id) {
        failEvent(attempt.eventId, 'not_configured', say('sync.other_company'))
        return 'not_configured'
    }
    const eventId = attempt.eventId ?? newGuid()
    const held = claim(claimStore(company, attempt.trigger, eventId), now(), POLICY.staleAfterMs)
    if (!held.held) {
        leave(attempt, company, held.by?.eventId ?? '')
        return 'busy'
    }
    let goesOnAt: number | null = null
    let event: EventRow | null = null
    try {
        event = eventFor(attempt, company, eventId, held.runId)
        if (event === null) {
            return 'not_due'
        }
        const scope = scopeFor(attempt, event, eventId)
        goesOnAt = workSlice({ scope, until: attempt.until, settings, company, event, held, log: logFor(settings, company.apiKey) })
        // What has just become final, whatever else the run came to.
        if (!scope.dryRun) {
            writeBack(false, attempt.until + A_MOMENT, () => stillHeld(held.runId) && isAlone(company.id))
        }
        return 'ran'
    } finally {
        releaseRun(held.runId)
        if (goesOnAt !== null && event !== null) {
            goOn(event.id, goesOnAt)
        }
    }
}

/** The Sync event to work on: the attempt's own, or that of the unfinished full run. Null when there is nothing to do. */
function eventFor(attempt: Attempt, company: Company, eventId: string, runId: string): EventRow | null {
    const others = revived(company.id, eventId)
    if (attempt.goesOn) {
        return resumeEvent(eventId, attempt.slices)
    }
    const full = attempt.scope.partial ? undefined : others.filter(one => one.full)[0]
    if (full === undefined) {
        return attempt.stillDue(company) ? startEvent(company.id, attempt.trigger, eventId, attempt.eventId !== null) : null
    }
    const goes = mayGoOn(full, attempt.trigger !== CHOICE.trigger.schedule)
    // The hourly job is told by that run's Sync event; what somebody asked for has one of its own to answer with.
    if (!goes || attempt.eventId !== null) {
        leaveEvent(company.id, attempt.trigger, attempt.eventId, 'busy', say('sync.busy', [full.number]))
    }
    if (!goes) {
        return null
    }
    workFor(runId, full.id)
    return resumeEvent(full.id, null)
}

/** Unfinished runs that wait. Holding the claim, those that still say they are at work have lost their worker: they wait from now on. */
function revived(companyId: string, ownId: string): Unfinished[] {
    const list = unfinished(companyId, [CHOICE.eventState.running, CHOICE.eventState.waiting])
    const alive = list.filter(one => one.state !== CHOICE.eventState.running || revive(one))
    alive.filter(one => one.state === CHOICE.eventState.running && one.id !== ownId).forEach(one => goOn(one.id, 0))
    return alive
}

/** An attempt that goes on with another's run works as that did: both read everything. */
const scopeFor = (attempt: Attempt, event: EventRow, eventId: string): Scope => event.id === eventId ? attempt.scope : EVERYTHING

/**
 * On another instance than the settings were made on, nothing is asked of Glance (A25). What was asked for is told so, and the schedule says it
 * once; a run that waits, copied with everything else, waits on: once confirmed, the hourly job goes on with it.
 */
function restOf(attempt: Attempt, company: Company): void {
    const message = say('sync.resting', [company.savedOn || '?', thisInstance()])
    const last = attempt.eventId === null ? latestScheduled(company.id) : null
    if (!attempt.goesOn && (last === null || text(last, 'error_class') !== 'resting')) {
        leaveEvent(company.id, attempt.trigger, attempt.eventId, 'resting', message)
    }
}

/**
 * Somebody else is at work. A run that goes on comes again; another attempt says so in its Sync event. When it is this very Sync event that the other is
 * about to start (an event came twice), there is nothing to say: a word on it would keep the other from starting it.
 */
function leave(attempt: Attempt, company: Company, otherId: string): void {
    if (otherId !== '' && otherId === attempt.eventId) {
        return
    }
    if (attempt.goesOn && attempt.eventId !== null) {
        goOn(attempt.eventId, now() + COME_AGAIN)
        return
    }
    leaveEvent(company.id, attempt.trigger, attempt.eventId, 'busy', say('sync.busy', [eventNumber(otherId) || '?']))
}

function logFor(settings: Settings, apiKey: string): Log {
    return createLog({ verbosity: settings.verbosity, attachResponses: settings.attachResponses, secrets: [apiKey], source: 'Glance sync' })
}
