import { fromStored, now } from '../platform/clock.ts'
import { CHOICE, SESSION, TABLE } from '../platform/columns.ts'
import { say } from '../platform/messages.ts'
import { assign, byId, collect, flag, idOf, integer, open, tableExists, text, type AppRecord } from '../platform/records.ts'
import { displayConfiguration } from '../sessions/visitor.ts'
import { MINUTE_MS } from '../units.ts'
import { decide, formatLength, holdsNote, isGivenUp, JOURNAL_FIELDS, journalOf, markerOf } from './decide.ts'

/** Sessions of one query. */
const BATCH_SESSIONS = 100
/** Rounds over sessions that were tried before; each leaves out the tables that turned out to be closed to this app. */
const MAX_ROUNDS = 10
/**
 * Most that may pass between the search for a note and its writing: a worker that hung for minutes may have been taken over, and the other may have written
 * it.
 */
const MAX_CHECK_AGE_MS = MINUTE_MS

/**
 * What became of one session: its note is settled, or it keeps waiting. `closed`: its table is closed to this app. `kept`: a rule of the instance refused the
 * update of its row, so it would come back forever. `stop`: the time is over.
 */
type NoteOutcome = 'settled' | 'waits' | 'closed' | 'kept' | 'stop'

/**
 * Writes the notes of finished sessions on their records, once each (D14). Only the holder of a company's claim may call it, and only if `alone` confirms that
 * there is no other holder does it write: so no two workers write at the same time. A note whose writer died before marking the session is recognised by the
 * session's number. `again`: also tries those that were tried before.
 */
export function writeBack(
    again: boolean, until: number | null, alone: () => boolean, shouldStop: () => boolean = () => until !== null && now() >= until
): { settled: number, more: boolean } {
    let settled = 0
    let may: boolean | null = null
    const rowsToTry = (tried: boolean, except: readonly string[]): WaitingNote[] => {
        const rows = findWaiting(tried, except)
        // Checked once, and only when there is something to write.
        may ??= rows.length === 0 ? null : alone()
        return may === true ? rows : []
    }
    for (;;) {
        const batch = rowsToTry(false, [])
        if (batch.length === 0) {
            break
        }
        const done = batch.map(row => shouldStop() ? 'stop' : settle(row))
        const moved = done.filter(one => one !== 'stop' && one !== 'kept').length
        settled += moved
        if (done.includes('stop')) {
            return { settled, more: true }
        }
        if (moved === 0) {
            break
        }
    }
    return again ? tryAgain(settled, closed => rowsToTry(true, closed), shouldStop) : { settled, more: false }
}

function tryAgain(before: number, rowsBut: (closed: readonly string[]) => WaitingNote[], shouldStop: () => boolean): { settled: number, more: boolean } {
    const closed: string[] = []
    let settled = before
    for (let round = 0; round < MAX_ROUNDS; round++) {
        let moved = false
        for (const row of rowsBut(closed)) {
            if (closed.includes(row.table)) {
                continue
            }
            const outcome = shouldStop() ? 'stop' : settle(row)
            if (outcome === 'stop') {
                return { settled, more: true }
            }
            if (outcome === 'closed') {
                closed.push(row.table)
            }
            settled += outcome === 'settled' ? 1 : 0
            moved = moved || (outcome !== 'waits' && outcome !== 'kept')
        }
        if (!moved) {
            break
        }
    }
    return { settled, more: false }
}

/** A session whose note has not been written yet. */
interface WaitingNote {
    id: string
    number: string
    table: string
    source: string
    ended: number | null
}

/** The oldest ones: never tried, or tried before and not of the excluded tables. */
function findWaiting(again: boolean, except: readonly string[]): WaitingNote[] {
    const record = open(TABLE.session)
    record.addQuery('write_back', CHOICE.writeBackState.pending)
    if (again) {
        record.addNotNullQuery('write_back_note')
        if (except.length > 0) {
            record.addQuery('source_table', 'NOT IN', except.join(','))
        }
    } else {
        record.addNullQuery('write_back_note')
    }
    record.orderBy('started')
    record.setLimit(BATCH_SESSIONS)
    return collect(record, row => ({
        id: idOf(row), number: text(row, 'number'), table: text(row, 'source_table'), source: text(row, 'source_record'),
        ended: fromStored(text(row, 'ended')) ?? fromStored(text(row, 'started'))
    }))
}

function settle(row: WaitingNote): NoteOutcome {
    const began = now()
    const source = readSource(row)
    if (source === 'gone') {
        return storeState(row, CHOICE.writeBackState.skipped, say('write_back.gone'))
    }
    if (source === 'closed') {
        return keepWaiting(row, say('write_back.unreadable', [row.table]), 'closed')
    }
    const configuration = displayConfiguration(source)
    const journal = journalOf(configuration?.writeBack ?? '')
    const noted = JOURNAL_FIELDS.some(field => source.isValidField(field) && holdsNote(String(source.getElement(field).getJournalEntry(-1) ?? ''), row.number))
    const decision = decide({
        setting: configuration?.writeBack ?? '', since: fromStored(configuration?.writeBackSince ?? ''), ended: row.ended,
        active: source.isValidField('active') ? flag(source, 'active') : null, hasField: journal !== '' && source.isValidField(journal), noted
    })
    if (decision.kind === 'skip') {
        return storeState(row, CHOICE.writeBackState.skipped, say(`write_back.${decision.reason}`, [row.table, journal]))
    }
    if (decision.kind === 'done') {
        return storeState(row, CHOICE.writeBackState.done, '')
    }
    return now() - began > MAX_CHECK_AGE_MS ? 'stop' : writeNote(row, source, journal)
}

/** The record, read with the app's rights: whoever launched from it could read it. */
function readSource(row: WaitingNote): AppRecord | 'gone' | 'closed' {
    if (!tableExists(row.table)) {
        return 'gone'
    }
    try {
        return byId(row.table, row.source) ?? 'gone'
    } catch {
        return 'closed'
    }
}

function writeNote(row: WaitingNote, source: AppRecord, journal: string): NoteOutcome {
    const note = composeNote(row)
    try {
        // Journal fields are set by assignment: setValue() is documented not to work on them.
        (source as unknown as Record<string, string>)[journal] = note
        if (source.update() === null) {
            return keepWaiting(row, say('write_back.refused', [row.table]), 'waits')
        }
    } catch {
        return keepWaiting(row, say('write_back.table_blocked', [row.table]), 'closed')
    }
    return storeState(row, CHOICE.writeBackState.done, '')
}

/** Text of the note. Says nothing about the visitor: a note cannot be taken back. */
function composeNote(row: WaitingNote): string {
    const session = byId(TABLE.session, row.id)
    const shown = (column: string): string => session === null ? '' : String(session.getDisplayValue(column) ?? '')
    const length = session === null ? null : integer(session, 'duration_seconds', null)
    return `${say('write_back.note', [shown('type'), shown('status'), shown('agent') || '-', formatLength(length) || '-'])} ${markerOf(row.number)}`
}

/** Stores why the note has to wait; gives up a week after the session's end. */
function keepWaiting(row: WaitingNote, reason: string, outcome: NoteOutcome): NoteOutcome {
    if (isGivenUp(row.ended, now())) {
        return storeState(row, CHOICE.writeBackState.skipped, say('write_back.given_up', [reason]))
    }
    return storeState(row, CHOICE.writeBackState.pending, reason) === 'kept' ? 'kept' : outcome
}

function storeState(row: WaitingNote, state: string, note: string): NoteOutcome {
    const record = byId(TABLE.session, row.id)
    if (record !== null) {
        assign(record, { write_back: state, write_back_note: note.substring(0, SESSION.write_back_note) })
        return record.update() === null ? 'kept' : 'settled'
    }
    return 'settled'
}
