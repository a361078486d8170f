import { eventAttachments, removeOrphans } from '../platform/attachments.ts'
import { fromStored, now, toStored } from '../platform/clock.ts'
import { CHOICE, EVENT, TABLE } from '../platform/columns.ts'
import { fire } from '../platform/events.ts'
import { readSettings } from '../platform/properties.ts'
import { collect, first, idOf, integer, open, text, type AppRecord } from '../platform/records.ts'
import { findNewestCheckpoint, findNewestRun } from '../rows/claims.ts'
import { failEvent } from '../rows/sync-events.ts'
import { queryOldQuarantine } from '../rows/quarantine.ts'
import { DAY_MS, HOUR_MS, SECOND_MS } from '../units.ts'
import { isSpent, type SliceBudget } from './slice.ts'

/** Bounds of one slice. */
const SLICE_ROWS = 500
const SLICE_MS = 20 * SECOND_MS
/** A Sync event that nobody has written to for this long has lost its run: no slice takes hours. */
const LOST_MS = 6 * HOUR_MS
/** A queued one is picked up within the hour, and none waits longer than six: after this long nobody will pick it up. */
const FORGOTTEN_MS = 2 * DAY_MS

/**
 * The daily clean-up. Deletes Sync events older than the set age with their attachments, row by row (`deleteMultiple` would leave the attachments behind),
 * but none that is waiting or running; then claims, checkpoints and quarantined records of that age, and what was known of visitors a day ago. Each slice reads
 * the age again and starts from an index. The rest continues by event as long as a slice deletes something: rows that a rule of the instance protects must not
 * keep it going forever. What is lost when a node dies is done the next night, including attachments whose record is gone.
 */
export function cleanUpSyncEvents(): void {
    const began = now()
    endLost(began)
    const older = toStored(began - readSettings().cleanupAge * DAY_MS)
    const slice: DeletionSlice = { rows: SLICE_ROWS, until: began + SLICE_MS, deleted: 0 }
    const finished = deleteOld(queryOldEvents(CHOICE.eventState.done, older), slice) && deleteOld(queryOldEvents(CHOICE.eventState.failed, older), slice) &&
        deleteCheckpoints(older, slice) && deleteOld(queryOldQuarantine(older), slice) && deleteOld(queryOldPresence(toStored(began - DAY_MS)), slice)
    if (finished) {
        removeOrphans(TABLE.syncEvent, eventAttachments('<', older, SLICE_ROWS))
    } else if (slice.deleted > 0) {
        fire(EVENT.cleanupContinue, null)
    }
}

interface DeletionSlice extends SliceBudget {
    deleted: number
}

/** Sync events in a final state that began before a moment, oldest first, by the index on state and start. */
function queryOldEvents(state: string, older: string): AppRecord {
    const record = open(TABLE.syncEvent)
    record.addQuery('state', state)
    record.addQuery('started', '<', older)
    record.orderBy('started')
    return record
}

/** What was known of visitors, and by whom, oldest first. It is useful for seconds only. */
function queryOldPresence(older: string): AppRecord {
    const record = open(TABLE.presence)
    record.addQuery('checked', '<', older)
    record.orderBy('checked')
    return record
}

/**
 * Deletes claims and checkpoints of that age, except those of each company's newest fence, which hold the watermark. Fences rise with time, so the newest old
 * claim tells which checkpoints are old. A claim is deleted after its checkpoints. True when nothing is left to try.
 */
function deleteCheckpoints(older: string, slice: DeletionSlice): boolean {
    for (const company of companies()) {
        const old = fenceOf(newestOldRun(company, older))
        const checkpoint = fenceOf(findNewestCheckpoint(company))
        const run = fenceOf(findNewestRun(company))
        if (old === null || run === null) {
            continue
        }
        if (!(checkpoint === null || deleteOld(queryUpTo(TABLE.syncCheckpoint, company, Math.min(old, checkpoint - 1)), slice)) ||
            !deleteOld(queryUpTo(TABLE.syncRun, company, Math.min(old, run - 1)), slice)) {
            return false
        }
    }
    return true
}

function companies(): string[] {
    const record = open(TABLE.company)
    record.orderByDesc('is_default')
    record.setLimit(SLICE_ROWS)
    return collect(record, idOf)
}

/** The company's claim with the highest fence among those that began before a moment. */
function newestOldRun(company: string, before: string): AppRecord | null {
    const record = open(TABLE.syncRun)
    record.addQuery('company', company)
    record.addQuery('started', '<', before)
    record.orderByDesc('started')
    record.orderByDesc('fence')
    return first(record)
}

const fenceOf = (record: AppRecord | null): number | null => record === null ? null : integer(record, 'fence', 0)

function queryUpTo(table: string, company: string, fence: number): AppRecord {
    const record = open(table)
    record.addQuery('company', company)
    record.addQuery('fence', '<=', fence)
    record.orderBy('fence')
    return record
}

/** Deletes the rows of a query one by one. True when nothing is left to try. */
function deleteOld(record: AppRecord, slice: DeletionSlice): boolean {
    if (isSpent(slice)) {
        return false
    }
    record.setLimit(slice.rows + 1)
    record.query()
    while (record.next()) {
        if (isSpent(slice)) {
            return false
        }
        slice.deleted += record.deleteRecord() ? 1 : 0
        slice.rows -= 1
    }
    return true
}

/** Fails Sync events whose run is long gone or will never come, for example because another company has become the default. */
function endLost(began: number): void {
    const record = open(TABLE.syncEvent)
    record.addQuery('state', 'IN', [CHOICE.eventState.running, CHOICE.eventState.queued, CHOICE.eventState.waiting].join(','))
    record.addQuery('sys_updated_on', '<', toStored(began - LOST_MS))
    record.setLimit(SLICE_ROWS)
    collect(record, row => {
        if (text(row, 'state') === CHOICE.eventState.running || (fromStored(text(row, 'sys_updated_on')) ?? 0) < began - FORGOTTEN_MS) {
            failEvent(row, 'transient', [{ key: 'sync.was_taken_over', values: ['clean-up'] }])
        }
    })
}
