import { hostOf } from '../glance/links.ts'
import { fromStored, now, toStored } from '../platform/clock.ts'
import { CHOICE, SYNC_CHECKPOINT, TABLE } from '../platform/columns.ts'
import type { Company } from '../platform/company.ts'
import { assign, byId, insert, integer, open, sha256, text, type AppRecord } from '../platform/records.ts'
import type { CheckpointRow, ClaimStore, RunRow } from '../sync/claim.ts'
import { readCounts, readCursor, readSeen, writeCursor, writeSeen } from '../sync/cursor.ts'
import { POLICY } from '../sync/policy.ts'
import type { Place } from '../sync/types.ts'

const SEPARATOR = '\u001f'

/** The company and where its sessions come from. */
export type Source = Pick<Company, 'id' | 'partnerId' | 'serviceUrl'>

/**
 * Whose history a place belongs to. An administrator who corrects the partner id, or moves to another service, starts a history that nothing of was read
 * yet: a watermark of the wrong one would hide it.
 */
const sourceOf = (company: Source): string => `${company.partnerId}@${hostOf(company.serviceUrl)}`.substring(0, SYNC_CHECKPOINT.source)

/** Claims and checkpoints of one company, in table rows under unique indexes. */
export function claimStore(company: Source, trigger: string, eventId: string): ClaimStore {
    const companyId = company.id
    return {
        newestRun() {
            const record = newest(TABLE.syncRun, companyId, ['fence'])
            return record === null ? null : readRun(record)
        },
        newestCheckpoint() {
            const record = newest(TABLE.syncCheckpoint, companyId, ['fence', 'sequence'])
            return record === null ? null : readCheckpoint(record, company)
        },
        insertRun(fence) {
            const at = toStored(now())
            return insert(TABLE.syncRun, {
                company: companyId, fence, run_hash: sha256([companyId, fence].join(SEPARATOR)), trigger, state: CHOICE.runState.running,
                started: at, last_seen: at, sync_event: eventId
            })
        },
        insertCheckpoint: (fence, sequence, place) => insertPlace(company, fence, sequence, place, eventId),
        blockCheckpoint: (fence, sequence, place) => insertPlace(company, fence, sequence, place, null),
        abandonRun: id => close(id, CHOICE.runState.abandoned)
    }
}

function insertPlace(company: Source, fence: number, sequence: number, place: Place, eventId: string | null): boolean {
    return insert(TABLE.syncCheckpoint, {
        company: company.id, fence, sequence, checkpoint_hash: sha256([company.id, fence, sequence].join(SEPARATOR)), sync_event: eventId,
        source: sourceOf(company), ...cellsOf(place)
    }) !== null
}

/** Newest checkpoint that a run itself wrote, where its next slice goes on; null when there is none, or it belongs to another history. */
export function newestOfEvent(eventId: string, company: Source): CheckpointRow | null {
    const record = open(TABLE.syncCheckpoint)
    record.addQuery('sync_event', eventId)
    record.orderByDesc('fence')
    record.orderByDesc('sequence')
    record.setLimit(1)
    record.query()
    return record.next() && text(record, 'source') === sourceOf(company) ? readCheckpoint(record, company) : null
}

/** The claim goes over to the Sync event of the run that is gone on with. */
export function workFor(runId: string, eventId: string): void {
    const record = byId(TABLE.syncRun, runId)
    if (record !== null) {
        assign(record, { sync_event: eventId })
        record.update()
    }
}

/** Does the run still hold its claim? Asked before it ends its Sync event: one that was taken over has none any more. */
export function stillHeld(runId: string): boolean {
    const record = byId(TABLE.syncRun, runId)
    return record !== null && text(record, 'state') === CHOICE.runState.running
}

/**
 * Does nobody work for another company? After another became the default, the old one's slice may still be at work. Both claim before they ask, so that
 * never both are told that they are alone.
 */
export function isAlone(companyId: string): boolean {
    const others = companiesBut(companyId)
    if (others.length === 0) {
        return true
    }
    const record = open(TABLE.syncRun)
    record.addQuery('company', 'IN', others.join(','))
    // A slice that began earlier has long given up writing notes.
    record.addQuery('started', '>', toStored(now() - POLICY.staleAfterMs))
    record.addQuery('state', CHOICE.runState.running)
    record.setLimit(1)
    record.query()
    return !record.hasNext()
}

/** Companies are a handful, entered by hand. */
const MOST_COMPANIES = 100

function companiesBut(companyId: string): string[] {
    const record = open(TABLE.company)
    record.addQuery('sys_id', '!=', companyId)
    record.orderByDesc('is_default')
    record.setLimit(MOST_COMPANIES)
    record.query()
    const ids: string[] = []
    while (record.next()) {
        ids.push(String(record.getUniqueValue()))
    }
    return ids
}

/** Ends a run's claim. One that was taken over meanwhile stays as it is. */
export function releaseRun(id: string): void {
    close(id, CHOICE.runState.finished)
}

function close(id: string, state: string): void {
    const record = byId(TABLE.syncRun, id)
    if (record !== null && text(record, 'state') === CHOICE.runState.running) {
        const at = toStored(now())
        assign(record, { state, ended: at, last_seen: state === CHOICE.runState.finished ? at : text(record, 'last_seen') })
        record.update()
    }
}

/** The company's newest row, by columns that rise. */
export function newest(table: string, companyId: string, columns: readonly string[]): AppRecord | null {
    const record = open(table)
    record.addQuery('company', companyId)
    columns.forEach(column => record.orderByDesc(column))
    record.setLimit(1)
    record.query()
    return record.next() ? record : null
}

function readRun(record: AppRecord): RunRow {
    return {
        id: String(record.getUniqueValue()),
        fence: integer(record, 'fence', 0),
        running: text(record, 'state') === CHOICE.runState.running,
        lastSeen: fromStored(text(record, 'last_seen')) ?? 0,
        eventId: text(record, 'sync_event')
    }
}

function cellsOf(place: Place): Record<string, string | null> {
    return {
        watermark: place.watermark === null ? null : toStored(place.watermark),
        window_start: toStored(place.window.from),
        window_end: toStored(place.window.to),
        cursor: writeCursor(place.cursor),
        own: writeCursor(place.own),
        checked: place.checked === null ? null : toStored(place.checked),
        counts: place.counts === null ? null : JSON.stringify(place.counts),
        seen: writeSeen(place.seen)
    }
}

/** Of a place in another history only its number and its time count. */
function readCheckpoint(record: AppRecord, company: Source): CheckpointRow {
    const ours = text(record, 'source') === sourceOf(company)
    return {
        fence: integer(record, 'fence', 0),
        sequence: integer(record, 'sequence', 0),
        at: fromStored(text(record, 'sys_created_on')) ?? 0,
        watermark: ours ? fromStored(text(record, 'watermark')) : null,
        window: { from: fromStored(text(record, 'window_start')) ?? 0, to: fromStored(text(record, 'window_end')) ?? 0 },
        cursor: ours ? readCursor(text(record, 'cursor')) : null,
        own: ours ? readCursor(text(record, 'own')) : null,
        checked: ours ? fromStored(text(record, 'checked')) : null,
        counts: readCounts(text(record, 'counts')),
        seen: readSeen(ours ? text(record, 'seen') : '')
    }
}
