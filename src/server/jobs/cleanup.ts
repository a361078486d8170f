import { fromStored, now, toStored } from '../platform/clock.ts'
import { CHOICE, EVENT, TABLE } from '../platform/columns.ts'
import { fire } from '../platform/events.ts'
import { say } from '../platform/messages.ts'
import { readSettings } from '../platform/properties.ts'
import { open, text, type AppRecord } from '../platform/records.ts'
import { failRecord } from './event-row.ts'
import { oldQuarantine } from './quarantine.ts'

const DAY = 86400000
/** Bounds of one slice: rows and milliseconds. */
const MOST_ROWS = 500
const LONGEST = 20000
/** A Sync event that nobody has written to for so long has lost its run: no slice takes hours. */
const LOST = 6 * 3600000
/** One that waits or is queued is picked up within the hour, and never waits longer than six; after so long nobody will. */
const FORGOTTEN = 2 * DAY

/**
 * The daily clean-up: Sync events older than the set age go with their attachments, row by row (`deleteMultiple` would leave the
 * attachments behind), never one that waits or is at work. What is left after a slice goes on by event, as long as a slice removes something:
 * rows that a rule of the instance keeps must not set it going for ever.
 */
export function cleanUpSyncEvents(): void {
    const began = now()
    endLost(began)
    const older = toStored(began - readSettings().cleanupAge * DAY)
    const slice: Slice = { rows: MOST_ROWS, until: began + LONGEST, deleted: 0 }
    const finished = deleteOld(oldEvents(older), slice) && deleteOld(oldPlaces(TABLE.syncCheckpoint, older), slice) &&
        deleteOld(oldPlaces(TABLE.syncRun, older), slice) && deleteOld(oldQuarantine(older), slice)
    if (!finished && slice.deleted > 0) {
        fire(EVENT.cleanupContinue, null)
    }
}

interface Slice {
    /** Rows that may still be tried, and the moment to stop at. */
    rows: number
    until: number
    deleted: number
}

function oldEvents(older: string): AppRecord {
    const record = open(TABLE.syncEvent)
    record.addQuery('sys_created_on', '<', older)
    record.addQuery('state', 'NOT IN', [CHOICE.eventState.queued, CHOICE.eventState.running, CHOICE.eventState.waiting].join(','))
    record.orderBy('sys_created_on')
    return record
}

/** Claims and checkpoints of that age, except those of the newest fence of each company: they hold the watermark. */
function oldPlaces(table: string, older: string): AppRecord {
    const record = open(table)
    record.addQuery('sys_created_on', '<', older)
    newestFences(table).forEach(({ company, fence }) => {
        record.addQuery('company', '!=', company).addOrCondition('fence', '<', fence)
    })
    record.orderBy('sys_created_on')
    return record
}

function newestFences(table: string): { company: string, fence: string }[] {
    const company = open(TABLE.company)
    company.query()
    const list: { company: string, fence: string }[] = []
    while (company.next()) {
        const newest = open(table)
        newest.addQuery('company', String(company.getUniqueValue()))
        newest.orderByDesc('fence')
        newest.setLimit(1)
        newest.query()
        if (newest.next()) {
            list.push({ company: String(company.getUniqueValue()), fence: text(newest, 'fence') })
        }
    }
    return list
}

/** True when nothing is left to try. */
function deleteOld(record: AppRecord, slice: Slice): boolean {
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
