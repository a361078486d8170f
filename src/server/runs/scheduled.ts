import { fromStored, now } from '../platform/clock.ts'
import { CHOICE, EVENT } from '../platform/columns.ts'
import { defaultCompany, type Company, type MissingCompany } from '../platform/company.ts'
import { fireAt } from '../platform/events.ts'
import { createLog } from '../platform/log.ts'
import { say } from '../platform/messages.ts'
import { readSettings } from '../platform/properties.ts'
import { text } from '../platform/records.ts'
import { EVERYTHING } from '../rows/scope.ts'
import { findLatestScheduled } from '../rows/sync-requests.ts'
import { findUnfinished, hasCome, isUnfinishedFull, type Unfinished } from '../rows/unfinished.ts'
import { POLICY } from '../sync/policy.ts'
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../units.ts'
import { synchronise, type AttemptResult } from './attempt.ts'
import { runQueued } from './run-queued.ts'

/** The schedule runs no more often than this, however many copies of the job there are (Glance's guide: at most once per hour). */
const SCHEDULE_EVERY_MS = HOUR_MS
/** A job that comes this much too early (the last one came late) runs as soon as the hour is over instead of an hour later. */
const EARLY_JOB_MS = 5 * MINUTE_MS

/** When the last scheduled run began, in milliseconds. */
function findLastStart(companyId: string): number | null {
    const record = findLatestScheduled(companyId)
    return record === null ? null : fromStored(text(record, 'started'))
}

/**
 * The hourly job: goes on with what is unfinished; otherwise synchronises, unless a scheduled run began less than an hour ago or the schedule is paused after
 * an error that a person has to put right. Runs without a user and leaves one Sync event per run. For the rest of its slice it does what was asked for and
 * never done, so that a request does not wait for ever because its event was lost.
 */
export function runScheduledSync(): void {
    const until = now() + POLICY.sliceMs
    const company = defaultCompany()
    if (typeof company === 'string') {
        attemptScheduled(until, company)
        return
    }
    const open = findUnfinished(company.id, [CHOICE.eventState.queued, CHOICE.eventState.waiting, CHOICE.eventState.running])
    const result = !open.some(isUnfinishedFull) && isPaused(company) ? 'not_due' : attemptScheduled(until, company)
    if (result !== 'busy' && result !== 'resting') {
        // A run that read everything may have asked for more: a comparison of numbers does.
        catchUp(result === 'ran' ? findUnfinished(company.id, [CHOICE.eventState.queued, CHOICE.eventState.waiting]) : open, until)
    }
}

function attemptScheduled(until: number, company: Company | MissingCompany): AttemptResult {
    return synchronise({
        trigger: 'schedule',
        eventId: null,
        companyId: '',
        goesOn: false,
        slices: null,
        scope: EVERYTHING,
        until,
        stillDue: held => {
            const begun = findLastStart(held.id)
            return begun === null || now() - begun >= SCHEDULE_EVERY_MS
        }
    }, company)
}

/** Must the schedule not run now, because it is too early or paused after an error? The reason goes to the system log. */
function isPaused(company: Company): boolean {
    const last = findLastStart(company.id)
    const wait = last === null ? 0 : last + SCHEDULE_EVERY_MS - now()
    const log = createLog({ ...readSettings(), secrets: [], source: 'Glance sync' })
    if (wait > 0) {
        if (wait <= EARLY_JOB_MS) {
            fireAt(EVENT.syncRequested, null, (last ?? 0) + SCHEDULE_EVERY_MS + SECOND_MS)
        }
        log.write('info', say('sync.not_due', [Math.ceil(wait / MINUTE_MS)]))
        return true
    }
    // A pause longer than any is from before the clock was set back.
    if (company.restUntil !== null && company.restUntil > now() && company.restUntil <= now() + POLICY.restMs + POLICY.skewMs) {
        log.write('warn', say('sync.rests', [Math.ceil((company.restUntil - now()) / MINUTE_MS)]))
        return true
    }
    return false
}

/** Runs what was asked for and waits, oldest first, as long as the slice lasts. */
function catchUp(open: readonly Unfinished[], until: number): void {
    for (const one of open) {
        if (now() >= until) {
            return
        }
        if (one.state !== CHOICE.eventState.running && !isUnfinishedFull(one) && hasCome(one.resumeAt)) {
            runQueued(one.id, one.slices, until)
        }
    }
}
