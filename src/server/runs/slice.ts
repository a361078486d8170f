import { now, toIso } from '../platform/clock.ts'
import { CHOICE } from '../platform/columns.ts'
import type { Company } from '../platform/company.ts'
import type { Log } from '../platform/log.ts'
import { say } from '../platform/messages.ts'
import type { Settings } from '../platform/properties.ts'
import { sha256 } from '../platform/records.ts'
import { redact } from '../platform/redact.ts'
import { claimStore, findNewestOwnCheckpoint, isStillHeld } from '../rows/claims.ts'
import { markFailing, markWorking } from '../rows/company-marks.ts'
import { quarantineStore } from '../rows/quarantine.ts'
import { NOTHING, type Scope } from '../rows/scope.ts'
import { countAttempt, sessionStore } from '../rows/sessions.ts'
import { messageOf, type EventRow } from '../rows/sync-events.ts'
import { checkpointWriter, type Claim } from '../sync/claim.ts'
import { addCounts, laterCounts } from '../sync/counts.ts'
import { joinNotes } from '../sync/notes.ts'
import { planContinuation, type Continuation } from '../sync/retry.ts'
import { run, type RunOutcome } from '../sync/run.ts'
import type { Continued } from '../sync/run-state.ts'
import type { Counts, Note } from '../sync/types.ts'
import { DAY_MS, KEY_SEPARATOR } from '../units.ts'
import { noteMarker } from '../write-back/marks.ts'
import { AFTER_RANGE, AFTER_RUN } from './after/index.ts'
import type { AfterRun, AfterStep } from './after/step.ts'
import { dryRun } from './dry-run.ts'
import { activityTransport } from './transport.ts'

/** A slice of a run under its claim. */
export interface RunSlice {
    scope: Scope
    /** It makes no further call from this moment on, in milliseconds. */
    until: number
    settings: Settings
    company: Company
    event: EventRow
    held: Extract<Claim, { held: true }>
    log: Log
}

/** How far a slice has come, should it end unexpectedly. */
interface SliceProgress {
    counts: Counts
    reached: number | null
    pages: number
}

/** Works until the run or the slice is over, and leaves the result on the Sync event. Answers when the run goes on, in milliseconds; null when it is over. */
export function workSlice(slice: RunSlice): number | null {
    const { settings, event, log } = slice
    const clamped = settings.clamped.join('; ')
    if (clamped !== '') {
        log.write('warn', `${event.number}: ${say('sync.clamped', [clamped])}`)
    }
    const outcome = runWithSteps(slice)
    // The Sync event of a run that was taken over belongs to another worker.
    const goesOnAt = outcome.ending.kind === 'fenced' || !isStillHeld(slice.held.runId) ? null : leaveResult(slice, outcome, clamped)
    log.attachTo(event.record, event.slices)
    return goesOnAt
}

function runWithSteps(slice: RunSlice): RunOutcome {
    const progress: SliceProgress = { counts: slice.event.counts, reached: null, pages: 0 }
    try {
        const outcome = execute(slice, progress)
        return outcome.ending.kind === 'done' ? takeSteps(slice, outcome, stepsAfter(slice.scope)) : outcome
    } catch (error) {
        // Whatever it is: what was stored before is safe, and trying again does no harm.
        const detail = say('sync.unexpected', [String(error)])
        return {
            ending: { kind: 'error', error: { code: 'transient', retryable: true, detail } }, errorClass: 'transient',
            counts: progress.counts, window: null, reached: progress.reached, notes: [], stored: progress.pages, began: slice.event.began
        }
    }
}

function execute({ scope, until, settings, company, event, held, log }: RunSlice, progress: SliceProgress): RunOutcome {
    log.write('debug', `${event.number}: fence ${held.fence}, watermark ${held.place?.watermark ?? 'none'}, page size ${settings.resultCount}`)
    const last = event.slices > 1 ? findNewestOwnCheckpoint(event.id, company) : null
    const continued: Continued | null = last === null ? null : { cursor: scope.partial ? last.own : last.cursor, seen: last.seen }
    const stored = sessionStore(company.id, company.partnerUidField, event.id, noteMarker())
    const dry = scope.dryRun ? dryRun(stored, event.record, last !== null, [company.apiKey]) : null
    const outcome = run({
        clock: { now },
        transport: activityTransport(company, log),
        store: dry?.store ?? stored,
        progress: {
            checkpoint: checkpointWriter(claimStore(company, '', event.id), held.fence),
            report(counts, reached, range) {
                Object.assign(progress, { counts, reached, pages: progress.pages + 1 })
                event.report(counts, reached, range)
            }
        },
        hashOf: identity => sha256(company.partnerId + KEY_SEPARATOR + identity),
        quarantine: dry?.quarantine ?? quarantineStore({ companyId: company.id, eventId: event.id, secrets: [company.apiKey], now }),
        shouldStop: () => now() >= until,
        log: (level, line) => log.write(level, line)
    }, {
        pageSize: settings.resultCount,
        outside: company.logOutsideSessions ? { since: company.outsideSince } : null,
        partial: scope.partial,
        expiryMs: settings.pendingExpiry * DAY_MS,
        // Somebody who asks wants to know about all that waits.
        all: event.trigger !== CHOICE.trigger.schedule,
        onlySince: scope.onlySince,
        onlyRange: scope.onlyRange,
        place: { watermark: held.place?.watermark ?? null, cursor: held.place?.cursor ?? null, checked: held.place?.checked ?? null },
        continued,
        counts: last === null || last.counts === null ? event.counts : laterCounts(event.counts, last.counts),
        began: event.began
    })
    if (outcome.ending.kind !== 'fenced') {
        dry?.save()
    }
    if (dry !== null && outcome.ending.kind === 'done' && outcome.window !== null) {
        outcome.notes.push(dry.note())
    }
    return continued !== null && continued.cursor === null ? { ...outcome, errorClass: event.classBefore as RunOutcome['errorClass'] } : outcome
}

function stepsAfter(scope: Scope): readonly AfterStep[] {
    // What was asked for and is gone leaves no range to compare.
    return !scope.partial ? AFTER_RUN : scope.onlyRange !== null && scope !== NOTHING && !scope.dryRun ? AFTER_RANGE : []
}

/** Takes the steps that follow a complete run. One that fails leaves a note and does not stop the others. */
function takeSteps(slice: RunSlice, outcome: RunOutcome, steps: readonly AfterStep[]): RunOutcome {
    const { company, settings, event, log } = slice
    let { counts, errorClass } = outcome
    const notes = outcome.notes.slice()
    const context: AfterRun = {
        company, settings, eventId: event.id, trigger: event.trigger, range: slice.scope.onlyRange, began: outcome.began, now, errorClass: outcome.errorClass,
        shouldStop: () => now() >= slice.until,
        transport: activityTransport(company, log), log,
        note: (key, values) => { notes.push({ key, values: values.map(String) }) },
        count: more => { counts = addCounts(counts, more) },
        worse: found => { errorClass = found }
    }
    let more = false
    for (const step of steps) {
        try {
            more = step(context) === 'more' || more
        } catch (error) {
            log.write('error', `${event.number}: ${String(error)}`)
            notes.push({ key: 'sync.unexpected', values: [String(error)] })
        }
    }
    return { ...outcome, counts, errorClass, notes, ending: { kind: more ? 'slice_over' : 'done' } }
}

/** Ends the Sync event, or lets it wait; the company is marked before that, so that the mark is not lost with a node. */
function leaveResult(slice: RunSlice, outcome: RunOutcome, clamped: string): number | null {
    const { company, event, log, scope } = slice
    const next = planContinuation(outcome, event.retriesInRow, now(), Math.random())
    const notes = joinNotes(event.notes, outcome.notes.filter(note => note.key !== 'sync.to_be_continued').map(note => redactNote(note, [company.apiKey])))
    const standing = redact(standingOf(outcome, next, notes), [company.apiKey])
    const message = messageOf(standing, notes)
    const result = { errorClass: outcome.errorClass, standing, notes, counts: outcome.counts, window: outcome.window, reached: outcome.reached, clamped }
    log.write(next.kind === 'end' && next.failed ? 'error' : outcome.ending.kind === 'error' ? 'warn' : 'info', `${event.number}: ${message}`)
    if (next.kind === 'wait') {
        event.wait(next.at, next.retry, next.retriesInRow, result)
        return next.at
    }
    // A dry run changes nothing, the company's marks included.
    if (next.failed && !scope.dryRun) {
        markFailing(company.id, outcome.errorClass, message)
    } else if (!scope.partial && outcome.counts.requests > 0 && !company.works) {
        markWorking(company.id)
    }
    if (scope.sessionId !== '' && !next.failed) {
        countAttempt(scope.sessionId, event.id)
    }
    event.finish(next.failed ? 'failed' : 'done', result)
    return null
}

/** What Glance sent may be among the values. */
const redactNote = (note: Note, secrets: readonly string[]): Note => ({ key: note.key, values: note.values.map(value => redact(value, secrets)) })

/** How the run stands, in words: why it ended or what it waits for. Empty when it ended well and has notes to show. */
function standingOf(outcome: RunOutcome, next: Continuation, notes: readonly Note[]): string {
    const error = outcome.ending.kind === 'error' ? outcome.ending.error.detail : ''
    if (next.kind === 'wait') {
        const why = next.retry ? say('sync.waits', [toIso(next.at), next.retriesInRow]) : say('sync.to_be_continued')
        return error === '' ? why : `${why} ${error}`
    }
    return error === '' && notes.length === 0 ? say('sync.up_to_date') : error
}
