import { now } from '../platform/clock.ts'
import { defaultCompany, type Company } from '../platform/company.ts'
import { createLog, type Log } from '../platform/log.ts'
import { say } from '../platform/messages.ts'
import { readSettings, type Settings } from '../platform/properties.ts'
import { newGuid, sha256 } from '../platform/records.ts'
import { redact } from '../platform/redact.ts'
import { checkpoints, claim, type Claim } from '../sync/claim.ts'
import { noCounts } from '../sync/counts.ts'
import { POLICY } from '../sync/policy.ts'
import { run, type RunOutcome } from '../sync/run.ts'
import { claimStore, releaseRun } from './claim-store.ts'
import { eventNumber, failEvent, startEvent, type EventRow, type Trigger } from './event-row.ts'
import { countAttempt, sessionStore } from './session-store.ts'
import { activityTransport } from './transport.ts'

export interface Attempt {
    trigger: Trigger
    /** Queued Sync event of this attempt; null makes a new one. */
    queuedId: string | null
    /** Start of the one session that was asked for, in milliseconds; null for all. */
    onlySince: number | null
    /** sys_id of that session; empty for all. */
    sessionId: string
    /** Asked again once the claim is held, when nobody else can start: false means this attempt must not be. */
    stillDue: (company: Company) => boolean
}

export type AttemptResult = 'ran' | 'busy' | 'not_due' | 'not_configured'

/**
 * One attempt to update sessions: claims the company, runs the engine and leaves one Sync event, whatever happens. Without a usable company
 * there is no attempt: only a queued Sync event is told.
 */
export function synchronise(attempt: Attempt): AttemptResult {
    const settings = readSettings()
    const company = defaultCompany()
    if (typeof company === 'string') {
        const message = say(`sync.not_configured.${company}`)
        logFor(settings, '').write('warn', message)
        if (attempt.queuedId !== null) {
            failEvent(attempt.queuedId, 'not_configured', message)
        }
        return 'not_configured'
    }
    const eventId = attempt.queuedId ?? newGuid()
    const store = claimStore(company.id, attempt.trigger, eventId)
    const held = claim(store, now(), POLICY.stale)
    if (!held.held) {
        leave(attempt, company, eventId, held.by?.eventId ?? '')
        return 'busy'
    }
    try {
        if (!attempt.stillDue(company)) {
            return 'not_due'
        }
        const event = startEvent(company.id, attempt.trigger, eventId, attempt.queuedId !== null)
        if (event === null) {
            return 'not_due'
        }
        if (held.takenOver !== null && held.takenOver.eventId !== '') {
            failEvent(held.takenOver.eventId, 'transient', say('sync.was_taken_over', [event.number]))
        }
        work({ attempt, settings, company, event, held, checkpoint: checkpoints(store, held.fence) })
        return 'ran'
    } finally {
        releaseRun(held.runId)
    }
}

/** Somebody else is at work: says so in a Sync event of its own. */
function leave(attempt: Attempt, company: Company, eventId: string, otherId: string): void {
    const event = startEvent(company.id, attempt.trigger, eventId, attempt.queuedId !== null)
    if (event !== null) {
        event.finish({ state: 'done', errorClass: 'busy', message: say('sync.busy', [eventNumber(otherId) || '?']), counts: noCounts(), window: null, clamped: '' })
    }
}

interface Work {
    attempt: Attempt
    settings: Settings
    company: Company
    event: EventRow
    held: Extract<Claim, { held: true }>
    checkpoint: ReturnType<typeof checkpoints>
}

function logFor(settings: Settings, apiKey: string): Log {
    return createLog({ verbosity: settings.verbosity, attachResponses: settings.attachResponses, secrets: [apiKey], source: 'Glance sync' })
}

function work(parts: Work): void {
    const { settings, company, event } = parts
    const log = logFor(settings, company.apiKey)
    const clamped = settings.clamped.join('; ')
    if (clamped !== '') {
        log.write('warn', `${event.number}: ${say('sync.clamped', [clamped])}`)
    }
    try {
        const outcome = execute(parts, log)
        const message = redact(messageOf(outcome), [company.apiKey])
        event.finish({
            state: outcome.error === null && !outcome.fenced ? 'done' : 'failed',
            errorClass: outcome.errorClass,
            message,
            counts: outcome.counts,
            window: outcome.window,
            clamped
        })
        log.write(outcome.error === null ? 'info' : 'error', `${event.number}: ${message}`)
        if (parts.attempt.sessionId !== '' && outcome.error === null && !outcome.fenced) {
            countAttempt(parts.attempt.sessionId, event.id)
        }
    } catch (error) {
        const message = redact(say('sync.unexpected', [String(error)]), [company.apiKey])
        log.write('error', `${event.number}: ${message}`)
        failEvent(event.id, 'transient', message)
    }
    log.attachTo(event.record)
}

function execute({ attempt, settings, company, event, held, checkpoint }: Work, log: Log): RunOutcome {
    log.write('debug', `${event.number}: fence ${held.fence}, watermark ${held.place?.watermark ?? 'none'}, page size ${settings.resultCount}`)
    return run({
        clock: { now },
        transport: activityTransport(company, log),
        store: sessionStore(company.id, company.partnerUidField, event.id),
        progress: { checkpoint, report: (counts, reached) => event.report(counts, reached) },
        hashOf: identity => sha256(`${company.partnerId}\u001f${identity}`),
        log: (level, line) => log.write(level, line)
    }, {
        pageSize: settings.resultCount,
        outside: company.logOutsideSessions ? { since: company.outsideSince } : null,
        partial: attempt.onlySince !== null,
        onlySince: attempt.onlySince,
        onlyRange: null,
        place: { watermark: held.place?.watermark ?? null, cursor: held.place?.cursor ?? null, checked: held.place?.checked ?? null },
        continued: null,
        counts: noCounts(),
        began: now()
    })
}

function messageOf(outcome: RunOutcome): string {
    const lines = outcome.error === null ? [] : [outcome.error.detail]
    const seen = new Set<string>()
    for (const note of outcome.notes) {
        const line = say(note.key, note.values)
        if (!seen.has(line) && seen.size < 20) {
            seen.add(line)
            lines.push(line)
        }
    }
    return lines.length === 0 ? say('sync.up_to_date') : lines.join('\n')
}
