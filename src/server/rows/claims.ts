import { hostOf } from '../glance/links.ts'
import { fromStored, now, toStored } from '../platform/clock.ts'
import { CHOICE, SYNC_CHECKPOINT, TABLE } from '../platform/columns.ts'
import type { Company } from '../platform/company.ts'
import { assign, byId, collect, first, idOf, insert, integer, open, sha256, text, type AppRecord } from '../platform/records.ts'
import type { CheckpointRow, ClaimStore, RunRow } from '../sync/claim.ts'
import { readCounts, readCursor, readSeen, writeCursor, writeSeen } from '../sync/cursor.ts'
import { POLICY } from '../sync/policy.ts'
import type { Place } from '../sync/types.ts'
import { KEY_SEPARATOR } from '../units.ts'

/** The company and where its sessions come from. */
export type Source = Pick<Company, 'id' | 'partnerId' | 'serviceUrl'>

/**
 * Whose history a place belongs to. With a corrected partner id, or on another service, a history begins of which nothing has been read: the watermark of the
 * old one would hide it.
 */
const sourceOf = (company: Source): string => `${company.partnerId}@${hostOf(company.serviceUrl)}`.substring(0, SYNC_CHECKPOINT.source)

/** Claims and checkpoints of one company, in table rows under unique indexes. */
export function claimStore(company: Source, trigger: string, eventId: string): ClaimStore {
    const companyId = company.id
    return {
        newestRun() {
            const record = findNewestRun(companyId)
            return record === null ? null : readRun(record)
        },
        newestCheckpoint() {
            const record = findNewestCheckpoint(companyId)
            return record === null ? null : readCheckpoint(record, company)
        },
        insertRun(fence) {
            const at = toStored(now())
            return insert(TABLE.syncRun, {
                company: companyId, fence, run_hash: sha256([companyId, fence].join(KEY_SEPARATOR)), trigger, state: CHOICE.runState.running,
                started: at, last_seen: at, sync_event: eventId
            })
        },
        insertCheckpoint: (fence, sequence, place) => insertCheckpoint(company, fence, sequence, place, eventId),
        blockCheckpoint: (fence, sequence, place) => insertCheckpoint(company, fence, sequence, place, null),
        abandonRun: id => closeRun(id, CHOICE.runState.abandoned)
    }
}

function insertCheckpoint(company: Source, fence: number, sequence: number, place: Place, eventId: string | null): boolean {
    return insert(TABLE.syncCheckpoint, {
        company: company.id, fence, sequence, checkpoint_hash: sha256([company.id, fence, sequence].join(KEY_SEPARATOR)), sync_event: eventId,
        source: sourceOf(company), ...cellsOf(place)
    }) !== null
}

/** Finds the newest checkpoint that a run itself wrote, where its next slice goes on; null when there is none, or when it belongs to another history. */
export function findNewestOwnCheckpoint(eventId: string, company: Source): CheckpointRow | null {
    const record = open(TABLE.syncCheckpoint)
    record.addQuery('sync_event', eventId)
    record.orderByDesc('fence')
    record.orderByDesc('sequence')
    const newest = first(record)
    return newest !== null && text(newest, 'source') === sourceOf(company) ? readCheckpoint(newest, company) : null
}

/** Passes the claim on to the Sync event of the unfinished run that is continued. */
export function passClaimTo(runId: string, eventId: string): void {
    const record = byId(TABLE.syncRun, runId)
    if (record !== null) {
        assign(record, { sync_event: eventId })
        record.update()
    }
}

/** Does the run still hold its claim? Asked before it ends its Sync event, which belongs to another worker after a takeover. */
export function isStillHeld(runId: string): boolean {
    const record = byId(TABLE.syncRun, runId)
    return record !== null && text(record, 'state') === CHOICE.runState.running
}

/**
 * Is no run of another company at work? When the default changes, a slice of the old one may still be. Both claim before they ask, so never do both find
 * themselves alone.
 */
export function isAlone(companyId: string): boolean {
    const others = findOtherCompanies(companyId)
    if (others.length === 0) {
        return true
    }
    const record = open(TABLE.syncRun)
    record.addQuery('company', 'IN', others.join(','))
    // A slice that began earlier has long stopped writing notes.
    record.addQuery('started', '>', toStored(now() - POLICY.staleAfterMs))
    record.addQuery('state', CHOICE.runState.running)
    record.setLimit(1)
    record.query()
    return !record.hasNext()
}

/** There are a handful, entered by hand. */
const MAX_COMPANIES = 100

function findOtherCompanies(companyId: string): string[] {
    const record = open(TABLE.company)
    record.addQuery('sys_id', '!=', companyId)
    record.orderByDesc('is_default')
    record.setLimit(MAX_COMPANIES)
    return collect(record, idOf)
}

/** Ends a run's claim; one that has been taken over stays as it is. */
export function releaseRun(id: string): void {
    closeRun(id, CHOICE.runState.finished)
}

function closeRun(id: string, state: string): void {
    const record = byId(TABLE.syncRun, id)
    if (record !== null && text(record, 'state') === CHOICE.runState.running) {
        const at = toStored(now())
        assign(record, { state, ended: at, last_seen: state === CHOICE.runState.finished ? at : text(record, 'last_seen') })
        record.update()
    }
}

/** The company's newest claim. */
export function findNewestRun(companyId: string): AppRecord | null {
    const record = open(TABLE.syncRun)
    record.addQuery('company', companyId)
    record.orderByDesc('fence')
    return first(record)
}

/** The company's newest checkpoint. */
export function findNewestCheckpoint(companyId: string): AppRecord | null {
    const record = open(TABLE.syncCheckpoint)
    record.addQuery('company', companyId)
    record.orderByDesc('fence')
    record.orderByDesc('sequence')
    return first(record)
}

function readRun(record: AppRecord): RunRow {
    return {
        id: idOf(record),
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

/** Reads a checkpoint. Of a place in another history, only the number and the time count. */
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
