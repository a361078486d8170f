import { MAX_RANGE_MS } from '../../glance/activity.ts'
import type { Result, SessionCount } from '../../glance/model.ts'
import { readSessionCounts } from '../../glance/wire-counts.ts'
import { countBy, type Condition } from '../../platform/aggregate.ts'
import { now, toIso, toStored } from '../../platform/clock.ts'
import { CHOICE, COMPANY, EVENT, TABLE } from '../../platform/columns.ts'
import { fireAt } from '../../platform/events.ts'
import { assign, byId } from '../../platform/records.ts'
import { eventNumber } from '../../rows/sync-events.ts'
import { queueEvent } from '../../rows/sync-requests.ts'
import {
    comparedRange, describeDifferences, differences, isComparisonDue, isKnown, newestPart, readDifferences, writeDifferences, type Difference
} from '../../sync/reconcile.ts'
import type { Range } from '../../sync/types.ts'
import { SECOND_MS } from '../../units.ts'
import type { AfterRun, AfterStep } from './step.ts'

/**
 * Glance's own numbers of sessions against ours (D11): once a day after a complete full run, and after a range has been read again. Only where sessions started
 * elsewhere are stored: otherwise the numbers have to differ.
 */
export const reconciliationStep: AfterStep = run => {
    const { company } = run
    const range = !company.logOutsideSessions ? null : run.range !== null ? newestPart(run.range, MAX_RANGE_MS) : dailyRange(run)
    if (range === null) {
        return 'done'
    }
    if (run.shouldStop()) {
        // No time left for a request: the daily comparison is left to the next run, that of a range to the next slice.
        return run.range === null ? 'done' : 'more'
    }
    const found = compare(run, range)
    if (!found.ok) {
        run.note('sync.counts_failed', [found.error.detail])
        if (run.trigger !== CHOICE.trigger.repair && !found.error.retryable) {
            markCompared(run, null)
        }
        return 'done'
    }
    noteDifferences(run, range, found.value)
    return 'done'
}

/** The range that a full run compares; null when it is not yet time. */
function dailyRange(run: AfterRun): Range | null {
    return isComparisonDue(run.now(), run.company.lastReconciled) ? comparedRange(run.began, run.company.outsideSince) : null
}

/** Asks Glance for its numbers and compares them with ours. */
function compare(run: AfterRun, range: Range): Result<Difference[]> {
    run.count({ requests: 1 })
    // The documented sample: status C lists everything that is over.
    const answer = run.transport.counts({ ...range, type: '', status: 'C' })
    const reported: Result<SessionCount[]> = answer.ok ? readSessionCounts(answer.body) : answer
    if (!reported.ok) {
        return reported
    }
    const held = countStored(run.company.id, range)
    const first = differences(reported.value, held)
    return { ok: true, value: first.length === 0 ? first : differences(reported.value, held, countAtEdges(run.company.id, range)) }
}

/** Counts the rows that ended in a range, by type and status, whatever their state: one statement. */
function countStored(companyId: string, range: Range): SessionCount[] {
    const conditions: Condition[] = [['company', '=', companyId], ['ended', '>=', toStored(range.from)], ['ended', '<=', toStored(range.to)]]
    return countBy(TABLE.session, conditions, ['type', 'status']).map(({ values: [type, status], count }) => ({ type: type ?? '', status: status ?? '', count }))
}

function countAtEdges(companyId: string, range: Range): SessionCount[] {
    return [...countStored(companyId, { from: range.from, to: range.from }), ...countStored(companyId, { from: range.to, to: range.to })]
}

/** Notes differences on the Sync event and the company. Those that are new are read again first. */
function noteDifferences(run: AfterRun, range: Range, list: readonly Difference[]): void {
    const values = [describeDifferences(list).substring(0, COMPANY.counts_differ), toIso(range.from), toIso(range.to)]
    if (run.range === null && list.length > 0 && !isKnown(list, readDifferences(run.company.differences))) {
        // It may be a late arrival. The run that reads again compares again, and marks.
        run.note('sync.counts_read_again', [...values, queueReread(run, range)])
        markCompared(run, null)
        return
    }
    if (list.length > 0) {
        run.worse('gap')
        run.note('sync.counts_differ', values)
    }
    if (run.trigger !== CHOICE.trigger.repair) {
        markCompared(run, list)
    }
}

/** The run that reads again starts so much later, because this one still holds the claim. */
const REREAD_DELAY_MS = 30 * SECOND_MS

/** Queues a run that reads the range again. Answers its number. */
function queueReread(run: AfterRun, range: Range): string {
    const id = queueEvent(run.company.id, CHOICE.trigger.reconcile, { range })
    const record = id === null ? null : byId(TABLE.syncEvent, id)
    if (id === null || record === null) {
        return '?'
    }
    fireAt(EVENT.syncRequested, record, now() + REREAD_DELAY_MS, id)
    return eventNumber(id)
}

/** Marks the company as compared, with the differences unless they are null. Without business rules: those are for what people save. */
function markCompared(run: AfterRun, found: readonly Difference[] | null): void {
    const record = byId(TABLE.company, run.company.id)
    if (record !== null) {
        record.setWorkflow(false)
        assign(record, { last_reconciled: toStored(run.now()), ...(found === null ? {} : cellsOf(found)) })
        record.update()
    }
}

/** Columns of the differences: in words for people, and as data for the next comparison. */
function cellsOf(found: readonly Difference[]): { counts_differ: string, differences: string } {
    return { counts_differ: describeDifferences(found).substring(0, COMPANY.counts_differ), differences: writeDifferences(found) }
}
