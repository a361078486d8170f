import { eventAttachments, removeAttachments } from '../platform/attachments.ts'
import { now, toStored } from '../platform/clock.ts'
import { CHOICE, EVENT, TABLE } from '../platform/columns.ts'
import { fire } from '../platform/events.ts'
import { readSettings } from '../platform/properties.ts'
import { collect, idOf, open, type AppRecord } from '../platform/records.ts'
import { DAY_MS, SECOND_MS } from '../units.ts'
import { anonymise } from './anonymise.ts'
import { budgetUntil, repeat } from './slice.ts'

/** Rows of one step, and how long a slice may take. */
const BATCH_ROWS = 100
const SLICE_MS = 20 * SECOND_MS

/**
 * Nightly: anonymises sessions older than *Session Retention* (days; 0: never), in slices that continue by event as long as a slice gets something done.
 * Pending sessions are left until they have their result or have expired. Erasures that were confirmed but not finished are continued.
 */
export function anonymiseOldSessions(): void {
    const began = now()
    continueErasures()
    const days = readSettings().sessionRetention
    if (days === 0) {
        return
    }
    const budget = budgetUntil(began + SLICE_MS)
    const older = toStored(began - days * DAY_MS)
    const done = [
        repeat(budget, () => anonymise(readIds(queryOld(older)), false).sessions),
        repeat(budget, () => anonymise(readIds(queryUnstarted(older)), false).sessions),
        repeat(budget, () => removeAttachments(eventAttachments('<', older, BATCH_ROWS))),
        repeat(budget, () => clearExcerpts(older))
    ]
    if (done.some(one => one.more) && done.some(one => one.count > 0)) {
        fire(EVENT.retentionContinue, null)
    }
}

function queryOld(older: string): AppRecord {
    const record = queryFinished()
    record.addQuery('started', '<', older)
    record.orderBy('started')
    return record
}

/** Sessions for which Glance gave no start: their age counts from when they were stored. */
function queryUnstarted(older: string): AppRecord {
    const record = queryFinished()
    record.addNullQuery('started')
    record.addQuery('sys_created_on', '<', older)
    return record
}

function queryFinished(): AppRecord {
    const record = open(TABLE.session)
    record.addQuery('anonymised', false)
    record.addQuery('sync_state', '!=', CHOICE.syncState.pending)
    return record
}

function readIds(record: AppRecord): string[] {
    record.setLimit(BATCH_ROWS)
    return collect(record, idOf)
}

/** Excerpts of answers in quarantine may name visitors. */
function clearExcerpts(older: string): number {
    const record = open(TABLE.quarantine)
    record.addQuery('last_seen', '<', older)
    record.addNotNullQuery('excerpt')
    record.setLimit(BATCH_ROWS)
    return collect(record, row => {
        row.setValue('excerpt', '')
        return row.update() !== null
    }).filter(cleared => cleared).length
}

/** Queues the next slice of unfinished erasures again: their event may have been lost with a node. */
function continueErasures(): void {
    const record = open(TABLE.session)
    record.addQuery('erasure', CHOICE.erasure.confirmed)
    record.setLimit(BATCH_ROWS)
    collect(record, row => { fire(EVENT.erase, row, idOf(row)) })
}
