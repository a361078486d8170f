import { eventAttachments, removeOrphans } from '../platform/attachments.ts'
import { fromStored, now, toStored } from '../platform/clock.ts'
import { CHOICE, EVENT, TABLE } from '../platform/columns.ts'
import { fire } from '../platform/events.ts'
import { say } from '../platform/messages.ts'
import { readSettings } from '../platform/properties.ts'
import { integer, open, text, type AppRecord } from '../platform/records.ts'
import { failRecord } from '../rows/sync-events.ts'
import { oldQuarantine } from '../rows/quarantine.ts'

const DAY = 86400000
/** Bounds of one slice: rows and milliseconds. */
const MOST_ROWS = 500
const LONGEST = 20000
/** A Sync event that nobody has written to for so long has lost its run: no slice takes hours. */
const LOST = 6 * 3600000
/** One that waits or is queued is picked up within the hour, and never waits longer than six; after so long nobody will. */
const FORGOTTEN = 2 * DAY

/**
 * The daily clean-up: Sync events older than the set age go with their attachments, row by row (`deleteMultiple` would leave the attachments behind), never
 * one that waits or is at work; then claims, checkpoints and records set aside of that age, and what was known of visitors a day ago. Each slice reads the age
 * anew, and starts from an index. What is left after a slice goes on by event, as long as a slice removes something: rows that a rule of the instance keeps
 * must not set it going for ever. What a node takes with it goes the next night, attachments that have lost their record as well.
 */
export function cleanUpSyncEvents(): void {
    const began = now()
    endLost(began)
    const older = toStored(began - readSettings().cleanupAge * DAY)
    const slice: Slice = { rows: MOST_ROWS, until: began + LONGEST, deleted: 0 }
    const finished = deleteOld(oldEvents(CHOICE.eventState.done, older), slice) && deleteOld(oldEvents(CHOICE.eventState.failed, older), slice) &&
        deletePlaces(older, slice) && deleteOld(oldQuarantine(older), slice) && deleteOld(oldPresence(toStored(began - DAY)), slice)
    if (finished) {
        removeOrphans(TABLE.syncEvent, eventAttachments('<', older, MOST_ROWS))
    } else if (slice.deleted > 0) {
        fire(EVENT.cleanupContinue, null)
    }
}

interface Slice {
    /** Rows that may still be tried, and the moment to stop at. */
    rows: number
    until: number
    deleted: number
}

/** Sync events that ended in a state and began before a moment, oldest first: the index on state and start. */
function oldEvents(state: string, older: string): AppRecord {
    const record = open(TABLE.syncEvent)
    record.addQuery('state', state)
    record.addQuery('started', '<', older)
    record.orderBy('started')
    return record
}

/** What was known of visitors, and by whom, oldest first: it is of use for seconds. */
function oldPresence(older: string): AppRecord {
    const record = open(TABLE.presence)
    record.addQuery('checked', '<', older)
    record.orderBy('checked')
    return record
}

/**
 * Claims and checkpoints of that age, except those of each company's newest fence: they hold the watermark. Fences rise with time, so the newest old claim says
 * which checkpoints are old. A claim goes after its checkpoints. True when nothing is left to try.
 */
function deletePlaces(older: string, slice: Slice): boolean {
    for (const company of companies()) {
        const old = newestFence(TABLE.syncRun, company, older)
        const checkpoint = newestFence(TABLE.syncCheckpoint, company)
        const run = newestFence(TABLE.syncRun, company)
        if (old === null || run === null) {
            continue
        }
        if (!(checkpoint === null || deleteOld(upTo(TABLE.syncCheckpoint, company, Math.min(old, checkpoint - 1)), slice)) ||
            !deleteOld(upTo(TABLE.syncRun, company, Math.min(old, run - 1)), slice)) {
            return false
        }
    }
    return true
}

function companies(): string[] {
    const record = open(TABLE.company)
    record.orderByDesc('is_default')
    record.setLimit(MOST_ROWS)
    record.query()
    const ids: string[] = []
    while (record.next()) {
        ids.push(String(record.getUniqueValue()))
    }
    return ids
}

/** Highest fence of a company, or of its claims before a moment; null when there is none. */
function newestFence(table: string, company: string, before: string | null = null): number | null {
    const record = open(table)
    record.addQuery('company', company)
    if (before !== null) {
        record.addQuery('started', '<', before)
        record.orderByDesc('started')
    }
    record.orderByDesc('fence')
    record.setLimit(1)
    record.query()
    return record.next() ? integer(record, 'fence', 0) : null
}

function upTo(table: string, company: string, fence: number): AppRecord {
    const record = open(table)
    record.addQuery('company', company)
    record.addQuery('fence', '<=', fence)
    record.orderBy('fence')
    return record
}

/** True when nothing is left to try. */
function deleteOld(record: AppRecord, slice: Slice): boolean {
    if (slice.rows <= 0 || now() >= slice.until) {
        return false
    }
    record.setLimit(slice.rows + 1)
    record.query()
    while (record.next()) {
        if (slice.rows <= 0 || now() >= slice.until) {
            return false
        }
        slice.deleted += record.deleteRecord() ? 1 : 0
        slice.rows -= 1
    }
    return true
}

/** Ends Sync events whose run is long gone or will never come, for instance because another company has become the default. */
function endLost(began: number): void {
    const record = open(TABLE.syncEvent)
    record.addQuery('state', 'IN', [CHOICE.eventState.running, CHOICE.eventState.queued, CHOICE.eventState.waiting].join(','))
    record.addQuery('sys_updated_on', '<', toStored(began - LOST))
    record.setLimit(MOST_ROWS)
    record.query()
    while (record.next()) {
        if (text(record, 'state') === CHOICE.eventState.running || (fromStored(text(record, 'sys_updated_on')) ?? 0) < began - FORGOTTEN) {
            failRecord(record, 'transient', say('sync.was_taken_over', ['clean-up']))
        }
    }
}
