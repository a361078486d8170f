import { MAX_RANGE_MS } from '../../glance/activity.ts'
import type { Result, SessionCount } from '../../glance/model.ts'
import { readSessionCounts } from '../../glance/wire-counts.ts'
import { countBy, type Condition } from '../../platform/aggregate.ts'
import { now, toIso, toStored } from '../../platform/clock.ts'
import { CHOICE, COMPANY, EVENT, TABLE } from '../../platform/columns.ts'
import { fireAt } from '../../platform/events.ts'
import { assign, byId } from '../../platform/records.ts'
import { comparedRange, differences, isComparisonDue, isKnown, newestPart, written, type Difference } from '../../sync/reconcile.ts'
import type { Range } from '../../sync/types.ts'
import type { AfterRun, AfterStep } from './step.ts'
import { eventNumber, queueEvent } from '../../rows/sync-events.ts'

/**
 * Glance's own numbers of sessions against ours (D11): once a day after a complete full run, and after a range has been read again. Only where sessions started
 * elsewhere are stored: otherwise the numbers have to differ.
 */
export const reconciliationStep: AfterStep = run => {
    const { company } = run
    const range = !company.logOutsideSessions ? null : run.range !== null ? newestPart(run.range, MAX_RANGE_MS) : daily(run)
    if (range === null) {
        return 'done'
    }
    if (run.shouldStop()) {
        // Without time for a request: the daily comparison is left to the next run, what a range was read for to the next slice.
        return run.range === null ? 'done' : 'more'
    }
    const found = compare(run, range)
    if (!found.ok) {
        run.note('sync.counts_failed', [found.error.detail])
        if (run.trigger !== CHOICE.trigger.repair && !found.error.retryable) {
            mark(run, null)
        }
        return 'done'
    }
    tell(run, range, found.value)
    return 'done'
}

function daily(run: AfterRun): Range | null {
    return isComparisonDue(run.now(), run.company.lastReconciled) ? comparedRange(run.began, run.company.outsideSince) : null
}

function compare(run: AfterRun, range: Range): Result<Difference[]> {
    run.count({ requests: 1 })
    // The documented sample: status C lists everything that is over.
    const answer = run.transport.counts({ ...range, type: '', status: 'C' })
    const reported: Result<SessionCount[]> = answer.ok ? readSessionCounts(answer.body) : answer
    if (!reported.ok) {
        return reported
    }
    const held = stored(run.company.id, range)
    const first = differences(reported.value, held)
    return { ok: true, value: first.length === 0 ? first : differences(reported.value, held, atEdges(run.company.id, range)) }
}

/** Numbers of rows that ended in a range, by type and status: whatever their state, one statement. */
function stored(companyId: string, range: Range): SessionCount[] {
    const conditions: Condition[] = [['company', '=', companyId], ['ended', '>=', toStored(range.from)], ['ended', '<=', toStored(range.to)]]
    return countBy(TABLE.session, conditions, ['type', 'status']).map(({ values: [type, status], count }) => ({ type: type ?? '', status: status ?? '', count }))
}

function atEdges(companyId: string, range: Range): SessionCount[] {
    return [...stored(companyId, { from: range.from, to: range.from }), ...stored(companyId, { from: range.to, to: range.to })]
}

function tell(run: AfterRun, range: Range, list: readonly Difference[]): void {
    const text = written(list).substring(0, COMPANY.counts_differ)
    const values = [text, toIso(range.from), toIso(range.to)]
    if (run.range === null && list.length > 0 && !isKnown(list, run.company.countsDiffer)) {
        // Read once more first: it may be a late arrival. That run compares again, and marks.
        run.note('sync.counts_read_again', [...values, readAgain(run, range)])
        mark(run, null)
        return
    }
    if (list.length > 0) {
        run.worse('gap')
        run.note('sync.counts_differ', values)
    }
    if (run.trigger !== CHOICE.trigger.repair) {
        mark(run, text)
    }
}

const A_MOMENT = 30000

/** Queues a run that reads the range again: its number. */
function readAgain(run: AfterRun, range: Range): string {
    const id = queueEvent(run.company.id, CHOICE.trigger.reconcile, { range })
    const record = id === null ? null : byId(TABLE.syncEvent, id)
    if (id === null || record === null) {
        return '?'
    }
    // This run still holds the claim: a little later, so that the other finds it free.
    fireAt(EVENT.syncRequested, record, now() + A_MOMENT, id)
    return eventNumber(id)
}

/** Notes on the company that the numbers were compared, and with a text where they differ. Without rules: those are for what people save. */
function mark(run: AfterRun, text: string | null): void {
    const record = byId(TABLE.company, run.company.id)
    if (record !== null) {
        record.setWorkflow(false)
        assign(record, { last_reconciled: toStored(run.now()), ...(text === null ? {} : { counts_differ: text }) })
        record.update()
    }
}
