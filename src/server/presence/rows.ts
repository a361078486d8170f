import { fromStored, toStored } from '../platform/clock.ts'
import { CHOICE, TABLE } from '../platform/columns.ts'
import { assign, insert, integer, open, sha256, text, type AppRecord } from '../platform/records.ts'

/** What is known, by whom it may be used, and until when. Times in milliseconds. */
export interface Known {
    /** Null: not known. */
    state: boolean | null
    since: number | null
    /** When it was asked of Glance; null when never with success. */
    checked: number | null
    validUntil: number
    failures: number
    /** Code of a problem that a person can put right; empty when there is none. */
    problem: string
}

export interface KnownRow extends Known {
    record: AppRecord
    id: string
    /** Whom the watcher found in the record, and of whom the answer is: another may be told at the moment in which the record changes. */
    visitorHash: string
    answerHash: string
    recordVersion: string
    resolved: number | null
}

type Kind = (typeof CHOICE.presenceKind)[keyof typeof CHOICE.presenceKind]

const SEPARATOR = '\u001f'

/** Key of a row: not what it is made of, though who may read the rows could try ids; letters of either case stay apart. */
export const keyOf = (kind: Kind, ...parts: readonly string[]): string => sha256([kind, ...parts].join(SEPARATOR))

/** No row is good for longer: one that says so was written by a clock that was wrong. */
const LONGEST = 310000

/** May the row be used as it is? */
export const isFresh = (row: Known, now: number): boolean => now < row.validUntil && row.validUntil - now <= LONGEST

export function readRow(hash: string): KnownRow | null {
    const record = open(TABLE.presence)
    record.addQuery('presence_hash', hash)
    record.setLimit(1)
    record.query()
    return record.next() ? known(record) : null
}

function known(record: AppRecord): KnownRow {
    const state = text(record, 'state')
    const validUntil = text(record, 'valid_until')
    return {
        record,
        id: String(record.getUniqueValue()),
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

type Cells = Record<string, string | number | null>

/** Every column has something in it: a change of many rows at once cannot be relied on to empty one. */
const NO_PROBLEM = 'none'

function cellsOf(value: Known): Cells {
    const { yes, no, unknown } = CHOICE.presenceState
    const since: Cells = value.since === null ? {} : { since: toStored(value.since) }
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
 * Writes a row under its key. Another who inserts the same one at this moment knows as much: theirs stays. False when what is stored of a visitor or a
 * session is newer: a slow one comes too late.
 */
export function writeRow(kind: Kind, hash: string, value: Known, row: KnownRow | null, more: Cells = {}): boolean {
    const cells = { ...cellsOf(value), ...more }
    // A row of a watcher or an agent is theirs alone.
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

/** By no more than a clock that is right can be ahead. */
const isNewer = (stored: number | null, mine: number | null): boolean => stored !== null && mine !== null && stored > mine && stored - mine < LONGEST

/** Tells all who watch a visitor, and have found them in their record since a moment, what is known now. */
export function tellWatchers(visitorHash: string, value: Known, resolvedSince: number): void {
    const record = open(TABLE.presence)
    record.addQuery('watched', visitorHash)
    record.addQuery('resolved', '>=', toStored(resolvedSince))
    // No rule has to know: then it can be one statement.
    record.setWorkflow(false)
    assign(record, { ...cellsOf(value), answered: visitorHash })
    record.updateMultiple()
}

/** Seconds a lock holds: longer than anybody asks Glance. A worker that dies leaves its lock; then it is taken away. */
const LOCK = 30000

/**
 * Takes a lock across nodes by inserting its row under the unique key; null when another has it. One that is older than its time, or from a clock that was
 * wrong, is taken away by its own sys_id, so that of two who find it one gets the new one.
 */
export function lock(name: string, now: number): string | null {
    const hash = keyOf(CHOICE.presenceKind.lock, name)
    const take = (): string | null => insert(TABLE.presence, {
        presence_hash: hash, kind: CHOICE.presenceKind.lock, checked: toStored(now), valid_until: String(now + LOCK)
    })
    const taken = take()
    if (taken !== null) {
        return taken
    }
    const held = readRow(hash)
    if (held === null) {
        // Given back between the two.
        return take()
    }
    const holds = now < held.validUntil && held.validUntil - now <= 2 * LOCK
    return holds ? null : (unlock(held.id), take())
}

/** Gives a lock back. Of one that was taken away meanwhile nothing is left to give. */
export function unlock(id: string): void {
    const record = open(TABLE.presence)
    record.addQuery('sys_id', id)
    record.setLimit(1)
    record.query()
    if (record.next()) {
        record.deleteRecord()
    }
}
