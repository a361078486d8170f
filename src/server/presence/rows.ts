import { fromStored, toStored } from '../platform/clock.ts'
import { CHOICE, TABLE } from '../platform/columns.ts'
import { assign, first, idOf, insert, integer, open, sha256, text, type AppRecord } from '../platform/records.ts'
import { KEY_SEPARATOR, SECOND_MS } from '../units.ts'
import { MAX_PAUSE_MS } from './pace.ts'

/** An answer of Glance as the cache holds it, and until when it may be used. Times in milliseconds. */
export interface CachedAnswer {
    /** Null: not known. */
    state: boolean | null
    since: number | null
    /** When Glance was asked; null when it never answered. */
    checked: number | null
    validUntil: number
    failures: number
    /** Code of a problem that somebody can fix; empty when there is none. */
    problem: string
}

export interface CacheRow extends CachedAnswer {
    record: AppRecord
    id: string
    /** Whom the watcher found in the record, and whom the answer is about: the two differ for a moment when the record changes. */
    visitorHash: string
    answerHash: string
    recordVersion: string
    resolved: number | null
}

type Kind = (typeof CHOICE.presenceKind)[keyof typeof CHOICE.presenceKind]

/** Key of a row. A hash, so that the row does not show what it is about (whoever can read the rows could still try ids); case counts. */
export const keyOf = (kind: Kind, ...parts: readonly string[]): string => sha256([kind, ...parts].join(KEY_SEPARATOR))

/** Nothing is valid for longer than the longest pause and a little: a time beyond that comes from a clock that was wrong. */
export const MAX_VALID_MS = MAX_PAUSE_MS + 10 * SECOND_MS

/** May the answer be used without asking again? */
export const isFresh = (row: CachedAnswer, now: number): boolean => now < row.validUntil && row.validUntil - now <= MAX_VALID_MS

export function readRow(hash: string): CacheRow | null {
    const query = open(TABLE.presence)
    query.addQuery('presence_hash', hash)
    const record = first(query)
    return record === null ? null : fromRecord(record)
}

function fromRecord(record: AppRecord): CacheRow {
    const state = text(record, 'state')
    const validUntil = text(record, 'valid_until')
    return {
        record,
        id: idOf(record),
        state: state === CHOICE.presenceState.yes ? true : state === CHOICE.presenceState.no ? false : null,
        since: state === CHOICE.presenceState.yes ? fromStored(text(record, 'since')) : null,
        checked: fromStored(text(record, 'checked')),
        validUntil: /^\d{1,15}$/.test(validUntil) ? Number(validUntil) : 0,
        failures: integer(record, 'failures', 0),
        problem: text(record, 'problem_code').replace(NO_PROBLEM, ''),
        visitorHash: text(record, 'watched'),
        answerHash: text(record, 'answered'),
        recordVersion: text(record, 'record_version'),
        resolved: fromStored(text(record, 'resolved'))
    }
}

type CacheCells = Record<string, string | number | null>

/** Never empty: an update of many rows at once cannot be relied on to empty a column. */
const NO_PROBLEM = 'none'

function cellsOf(value: CachedAnswer): CacheCells {
    const { yes, no, unknown } = CHOICE.presenceState
    const since: CacheCells = value.since === null ? {} : { since: toStored(value.since) }
    return {
        state: value.state === null ? unknown : value.state ? yes : no,
        ...since,
        checked: value.checked === null ? null : toStored(value.checked),
        valid_until: String(Math.round(value.validUntil)),
        failures: value.failures,
        problem_code: value.problem === '' ? NO_PROBLEM : value.problem
    }
}

/**
 * Writes a row under its key. If another worker inserts the same row at the same moment, theirs stays: it holds the same knowledge. False when the stored
 * answer about a visitor or a session is newer than this one, which then came too late.
 */
export function writeRow(kind: Kind, hash: string, value: CachedAnswer, row: CacheRow | null, more: CacheCells = {}): boolean {
    const cells = { ...cellsOf(value), ...more }
    // Only one user writes the row of a watcher or an agent.
    const shared = kind === CHOICE.presenceKind.visitor || kind === CHOICE.presenceKind.session
    const current = row !== null && shared ? readRow(hash) : row
    if (current === null) {
        insert(TABLE.presence, { presence_hash: hash, kind, ...cells })
        return true
    }
    if (shared && isNewer(current.checked, value.checked)) {
        return false
    }
    assign(current.record, cells)
    current.record.update()
    return true
}

/** Newer, but by no more than a sound clock can be ahead. */
const isNewer = (stored: number | null, mine: number | null): boolean => stored !== null && mine !== null && stored > mine && stored - mine < MAX_VALID_MS

/** Gives an answer to everyone who watches the visitor and has found them in their record since a moment. One statement. */
export function updateWatchers(visitorHash: string, value: CachedAnswer, resolvedSince: number): void {
    const record = open(TABLE.presence)
    record.addQuery('watched', visitorHash)
    record.addQuery('resolved', '>=', toStored(resolvedSince))
    // Business rules would turn it into one statement per row.
    record.setWorkflow(false)
    assign(record, { ...cellsOf(value), answered: visitorHash })
    record.updateMultiple()
}
