import { fromStored, now } from '../platform/clock.ts'
import { CHOICE, SESSION, TABLE } from '../platform/columns.ts'
import { say } from '../platform/messages.ts'
import { assign, byId, flag, integer, open, tableExists, text, type AppRecord } from '../platform/records.ts'
import { decide, holdsNote, isGivenUp, journalOf, JOURNALS, lengthOf, marker } from './decide.ts'
import { displayConfiguration } from '../sessions/visitor.ts'

/** Sessions of one look. */
const MOST = 100
/** Looks at those that were tried before: each leaves out one more table that turned out to be closed. */
const MOST_ROUNDS = 10
/**
 * Between the look for the note and its writing so much may pass at most: a worker that was held still for minutes may have been taken over meanwhile, and the
 * other may have written it.
 */
const LEASE = 60000

/** What became of one session: its note is settled, or it waits on. `kept`: a rule of the instance keeps its row as it was, so it would come again for ever. */
type Outcome = 'settled' | 'waits' | 'closed' | 'kept' | 'stop'

/**
 * Leaves the notes of finished sessions on their records, once each (D14). Only who holds a company's claim may call it, and `alone` says that nobody else
 * does: then nobody else writes one at the same time. A note that was written by somebody who died before the mark is found by the session's number.
 * `again`: those that were tried before, too.
 */
export function writeBack(
    again: boolean, until: number | null, alone: () => boolean, shouldStop: () => boolean = () => until !== null && now() >= until
): { settled: number, more: boolean } {
    let settled = 0
    let may: boolean | null = null
    const rowsToTry = (tried: boolean, except: readonly string[]): Waiting[] => {
        const rows = waiting(tried, except)
        // Asked once, and only when there is something to write.
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

function tryAgain(before: number, rowsBut: (closed: readonly string[]) => Waiting[], shouldStop: () => boolean): { settled: number, more: boolean } {
    const closed: string[] = []
    let settled = before
    for (let round = 0; round < MOST_ROUNDS; round++) {
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

/** A session whose note waits. */
interface Waiting {
    id: string
    number: string
    table: string
    source: string
    ended: number | null
}

/** The oldest ones: never tried, or tried before and not of these tables. */
function waiting(again: boolean, except: readonly string[]): Waiting[] {
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
    record.setLimit(MOST)
    record.query()
    const list: Waiting[] = []
    while (record.next()) {
        list.push({
            id: String(record.getUniqueValue()), number: text(record, 'number'), table: text(record, 'source_table'), source: text(record, 'source_record'),
            ended: fromStored(text(record, 'ended')) ?? fromStored(text(record, 'started'))
        })
    }
    return list
}

function settle(row: Waiting): Outcome {
    const began = now()
    const source = sourceOf(row)
    if (source === 'gone') {
        return leave(row, CHOICE.writeBackState.skipped, say('write_back.gone'))
    }
    if (source === 'closed') {
        return wait(row, say('write_back.unreadable', [row.table]), 'closed')
    }
    const configuration = displayConfiguration(source)
    const journal = journalOf(configuration?.writeBack ?? '')
    const noted = JOURNALS.some(field => source.isValidField(field) && holdsNote(String(source.getElement(field).getJournalEntry(-1) ?? ''), row.number))
    const decision = decide({
        setting: configuration?.writeBack ?? '', since: fromStored(configuration?.writeBackSince ?? ''), ended: row.ended,
        active: source.isValidField('active') ? flag(source, 'active') : null, hasField: journal !== '' && source.isValidField(journal), noted
    })
    if (decision.kind === 'skip') {
        return leave(row, CHOICE.writeBackState.skipped, say(`write_back.${decision.reason}`, [row.table, journal]))
    }
    if (decision.kind === 'done') {
        return leave(row, CHOICE.writeBackState.done, '')
    }
    return now() - began > LEASE ? 'stop' : write(row, source, journal)
}

/** The record, as the app: whoever launched from it could read it. */
function sourceOf(row: Waiting): AppRecord | 'gone' | 'closed' {
    if (!tableExists(row.table)) {
        return 'gone'
    }
    try {
        return byId(row.table, row.source) ?? 'gone'
    } catch {
        return 'closed'
    }
}

function write(row: Waiting, source: AppRecord, journal: string): Outcome {
    const note = noteOf(row)
    try {
        // Journal fields are assigned to: setValue() is documented not to work on them.
        (source as unknown as Record<string, string>)[journal] = note
        if (source.update() === null) {
            return wait(row, say('write_back.refused', [row.table]), 'waits')
        }
    } catch {
        return wait(row, say('write_back.table_blocked', [row.table]), 'closed')
    }
    return leave(row, CHOICE.writeBackState.done, '')
}

/** What happened, without a word about the visitor: a note cannot be taken back. */
function noteOf(row: Waiting): string {
    const session = byId(TABLE.session, row.id)
    const shown = (column: string): string => session === null ? '' : String(session.getDisplayValue(column) ?? '')
    const length = session === null ? null : integer(session, 'duration_seconds', null)
    return `${say('write_back.note', [shown('type'), shown('status'), shown('agent') || '-', lengthOf(length) || '-'])} ${marker(row.number)}`
}

/** Waits on with the reason, for a week after its end. */
function wait(row: Waiting, reason: string, outcome: Outcome): Outcome {
    if (isGivenUp(row.ended, now())) {
        return leave(row, CHOICE.writeBackState.skipped, say('write_back.given_up', [reason]))
    }
    return leave(row, CHOICE.writeBackState.pending, reason) === 'kept' ? 'kept' : outcome
}

function leave(row: Waiting, state: string, note: string): Outcome {
    const record = byId(TABLE.session, row.id)
    if (record !== null) {
        assign(record, { write_back: state, write_back_note: note.substring(0, SESSION.write_back_note) })
        return record.update() === null ? 'kept' : 'settled'
    }
    return 'settled'
}
