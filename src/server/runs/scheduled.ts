import { fromStored, now } from '../platform/clock.ts'
import { CHOICE, EVENT } from '../platform/columns.ts'
import { defaultCompany, type Company, type MissingCompany } from '../platform/company.ts'
import { fireAt } from '../platform/events.ts'
import { createLog } from '../platform/log.ts'
import { say } from '../platform/messages.ts'
import { readSettings } from '../platform/properties.ts'
import { text } from '../platform/records.ts'
import { POLICY } from '../sync/policy.ts'
import { synchronise, type AttemptResult } from './attempt.ts'
import { latestScheduled } from '../rows/sync-events.ts'
import { runQueued } from './run-queued.ts'
import { EVERYTHING } from '../rows/scope.ts'
import { hasCome, isUnfinishedFull, unfinished, type Unfinished } from '../rows/unfinished.ts'

/** Not more often than this by schedule, whatever copies of the job there are (Glance's guide: at most once per hour). */
const HOUR = 3600000
/** A job that comes a little early (the last one came a little late) runs as soon as the hour is over instead of an hour later. */
const A_LITTLE = 5 * 60000

/** When the last scheduled run began, in milliseconds. */
function lastStart(companyId: string): number | null {
    const record = latestScheduled(companyId)
    return record === null ? null : fromStored(text(record, 'started'))
}

/**
 * The hourly job: goes on with what is unfinished; else synchronises, unless a scheduled run began less than an hour ago or the schedule rests after an error
 * that a person has to put right. Called with no user; leaves one Sync event per run. Then, while the slice lasts, does what was asked for and
 * not done: events that nobody served are no reason for it to wait for ever.
 */
export function runScheduledSync(): void {
    const until = now() + POLICY.sliceMs
    const company = defaultCompany()
    if (typeof company === 'string') {
        attempt(until, company)
        return
    }
    const open = unfinished(company.id, [CHOICE.eventState.queued, CHOICE.eventState.waiting, CHOICE.eventState.running])
    const result = !open.some(isUnfinishedFull) && rests(company) ? 'not_due' : attempt(until, company)
    if (result !== 'busy' && result !== 'resting') {
        // A run that read everything may have asked for more: a comparison of numbers does.
        catchUp(result === 'ran' ? unfinished(company.id, [CHOICE.eventState.queued, CHOICE.eventState.waiting]) : open, until)
    }
}

function attempt(until: number, company: Company | MissingCompany): AttemptResult {
    return synchronise({
        trigger: 'schedule',
        eventId: null,
        companyId: '',
        goesOn: false,
        slices: null,
        scope: EVERYTHING,
        until,
        stillDue: held => {
            const begun = lastStart(held.id)
            return begun === null || now() - begun >= HOUR
        }
    }, company)
}

/** Is it too early for a scheduled run? Says so in the system log. */
function rests(company: Company): boolean {
    const last = lastStart(company.id)
    const wait = last === null ? 0 : last + HOUR - now()
    const log = createLog({ ...readSettings(), secrets: [], source: 'Glance sync' })
    if (wait > 0) {
        if (wait <= A_LITTLE) {
            fireAt(EVENT.syncRequested, null, (last ?? 0) + HOUR + 1000)
        }
        log.write('info', say('sync.not_due', [Math.ceil(wait / 60000)]))
        return true
    }
    // Longer than it ever rests: the clock was set back.
    if (company.restUntil !== null && company.restUntil > now() && company.restUntil <= now() + POLICY.restMs + POLICY.skewMs) {
        log.write('warn', say('sync.rests', [Math.ceil((company.restUntil - now()) / 60000)]))
        return true
    }
    return false
}

/** What was asked for and waits, oldest first, as long as the slice lasts. */
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
