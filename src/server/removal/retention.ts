import { eventAttachments, removeAttachments } from '../platform/attachments.ts'
import { now, toStored } from '../platform/clock.ts'
import { CHOICE, EVENT, TABLE } from '../platform/columns.ts'
import { fire } from '../platform/events.ts'
import { readSettings } from '../platform/properties.ts'
import { open, type AppRecord } from '../platform/records.ts'
import { anonymise } from './anonymise.ts'

const DAY = 86400000
/** Bounds of one slice: rows at once, and milliseconds. */
const AT_ONCE = 100
const LONGEST = 20000

/**
 * Nightly: sessions older than *Session Retention* (days; 0: never) lose what tells of the visitor, in slices that go on by event, as long as a slice
 * gets something done. What waits for its result is left until it has it, or has expired. Erasures that were confirmed and not finished go on.
 */
export function anonymiseOldSessions(): void {
    const began = now()
    goOnErasing()
    const days = readSettings().sessionRetention
    if (days === 0) {
        return
    }
    const until = began + LONGEST
    const older = toStored(began - days * DAY)
    const done = [
        work(until, () => anonymise(idsOf(oldSessions(older)), false).sessions),
        work(until, () => anonymise(idsOf(withoutStart(older)), false).sessions),
        work(until, () => removeAttachments(eventAttachments('<', older, AT_ONCE))),
        work(until, () => clearExcerpts(older))
    ]
    if (done.some(one => one.more) && done.some(one => one.count > 0)) {
        fire(EVENT.retentionContinue, null)
    }
}

/** Repeats a step until it finds nothing, or the slice is over. */
function work(until: number, step: () => number): { count: number, more: boolean } {
    let count = 0
    while (now() < until) {
        const did = step()
        count += did
        if (did === 0) {
            return { count, more: false }
        }
    }
    return { count, more: true }
}

function oldSessions(older: string): AppRecord {
    const record = kept()
    record.addQuery('started', '<', older)
    record.orderBy('started')
    return record
}

/** A session that Glance never gave a start goes by when it was stored. */
function withoutStart(older: string): AppRecord {
    const record = kept()
    record.addNullQuery('started')
    record.addQuery('sys_created_on', '<', older)
    return record
}

function kept(): AppRecord {
    const record = open(TABLE.session)
    record.addQuery('anonymised', false)
    record.addQuery('sync_state', '!=', CHOICE.syncState.pending)
    return record
}

function idsOf(record: AppRecord): string[] {
    record.setLimit(AT_ONCE)
    record.query()
    const ids: string[] = []
    while (record.next()) {
        ids.push(String(record.getUniqueValue()))
    }
    return ids
}

/** Pieces of answers that were set aside may name visitors. */
function clearExcerpts(older: string): number {
    const record = open(TABLE.quarantine)
    record.addQuery('last_seen', '<', older)
    record.addNotNullQuery('excerpt')
    record.setLimit(AT_ONCE)
    record.query()
    let cleared = 0
    while (record.next()) {
        record.setValue('excerpt', '')
        cleared += record.update() === null ? 0 : 1
    }
    return cleared
}

/** Their event may have been lost with a node. */
function goOnErasing(): void {
    const record = open(TABLE.session)
    record.addQuery('erasure', CHOICE.erasure.confirmed)
    record.setLimit(AT_ONCE)
    record.query()
    while (record.next()) {
        fire(EVENT.erase, record, String(record.getUniqueValue()))
    }
}
