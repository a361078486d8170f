import { fromStored, now, toStored } from '../platform/clock.ts'
import { CHOICE, SYNC_EVENT, TABLE } from '../platform/columns.ts'
import { say } from '../platform/messages.ts'
import { assign, byId, idOf, insert, integer, text, type AppRecord } from '../platform/records.ts'
import { noCounts } from '../sync/counts.ts'
import { readNotes, renderMessage, writeNotes } from '../sync/notes.ts'
import type { Counts, Note, Range } from '../sync/types.ts'
import type { Trigger } from './triggers.ts'

/** A Sync event at work: one attempt from its start to its end, over all its slices. */

/** What one slice leaves on its Sync event. */
export interface SliceResult {
    errorClass: string
    /** How the run stands, in words: why it ended or what it waits for. Empty when the notes are all there is to say. */
    standing: string
    /** Notes of the whole attempt. */
    notes: readonly Note[]
    counts: Counts
    window: Range | null
    reached: number | null
    clamped: string
}

/** The Sync event of one attempt while it is at work. */
export interface EventRow {
    readonly id: string
    readonly number: string
    readonly trigger: string
    readonly record: AppRecord
    /** Begin of the attempt: of its first slice. */
    readonly began: number
    /** Slices so far, this one included. */
    readonly slices: number
    readonly retriesInRow: number
    /** What earlier slices counted and noted, and how the last of them ended. */
    readonly counts: Counts
    readonly notes: readonly Note[]
    readonly classBefore: string
    report(counts: Counts, reached: number, range: Range): void
    /** Ends the attempt. */
    finish(state: 'done' | 'failed', result: SliceResult): void
    /** Ends the slice: the attempt goes on at a moment. */
    wait(at: number, retry: boolean, retriesInRow: number, result: SliceResult): void
}

/** The message that people read on a Sync event, in the language of whoever writes it. */
export const messageOf = (standing: string, notes: readonly Note[]): string => renderMessage(note => say(note.key, note.values), standing, notes)

/** Columns of what is said: the message for people, and its notes as data, from which the next slice goes on. */
function cellsOfNotes(standing: string, notes: readonly Note[]): { message: string, notes: string } {
    return { message: messageOf(standing, notes).substring(0, SYNC_EVENT.message), notes: writeNotes(notes) }
}

/** Starts an attempt: puts the queued Sync event to work, or makes one with the id given. Null when it is refused, or is no longer queued. */
export function startEvent(companyId: string, trigger: Trigger, id: string, isQueued: boolean): EventRow | null {
    const begun = { company: companyId, state: CHOICE.eventState.running, started: toStored(now()), error_class: 'none', slices: 1 }
    if (!isQueued && insert(TABLE.syncEvent, { ...begun, trigger }, id) === null) {
        return null
    }
    const record = byId(TABLE.syncEvent, id)
    if (record === null || (isQueued && text(record, 'state') !== CHOICE.eventState.queued)) {
        return null
    }
    if (isQueued) {
        assign(record, begun)
        record.update()
    }
    return eventRow(record, 'none')
}

/** Puts a waiting Sync event to work again. Null when it no longer waits, or (with a number of slices) has gone on since. */
export function resumeEvent(id: string, slices: number | null): EventRow | null {
    const record = byId(TABLE.syncEvent, id)
    if (record === null || text(record, 'state') !== CHOICE.eventState.waiting || (slices !== null && integer(record, 'slices', 0) !== slices)) {
        return null
    }
    const classBefore = text(record, 'error_class')
    assign(record, {
        state: CHOICE.eventState.running, slices: integer(record, 'slices', 0) + 1, resume_at: null, error_class: 'none',
        ...cellsOfNotes('', notesOf(record))
    })
    record.update()
    return eventRow(record, classBefore)
}

/** Leaves a Sync event that says why nothing was done: the queued one, or a new one. */
export function leaveEvent(companyId: string, trigger: Trigger, queuedId: string | null, errorClass: string, why: Note): void {
    const at = toStored(now())
    const cells = { company: companyId, state: CHOICE.eventState.done, started: at, ended: at, error_class: errorClass, ...cellsOfNotes('', [why]) }
    if (queuedId === null) {
        insert(TABLE.syncEvent, { ...cells, trigger })
        return
    }
    const record = byId(TABLE.syncEvent, queuedId)
    if (record !== null && text(record, 'state') === CHOICE.eventState.queued) {
        assign(record, cells)
        record.update()
    }
}

/** Notes of the Sync event that a record is positioned on. */
export const notesOf = (record: AppRecord): Note[] => readNotes(text(record, 'notes'))

/** Lets an interrupted attempt wait to go on at once: one more retry. Its notes are those given. */
export function makeEventWait(record: AppRecord, retriesInRow: number, notes: readonly Note[]): void {
    assign(record, {
        state: CHOICE.eventState.waiting, resume_at: toStored(now()), retries: integer(record, 'retries', 0) + 1, retries_in_row: retriesInRow,
        ...cellsOfNotes(say('sync.to_be_continued'), notes)
    })
    record.update()
}

/** Fails a Sync event by its id, unless it has ended: never is a row left queued, waiting or running. */
export function failEventById(id: string, errorClass: string, why: Note): void {
    const record = byId(TABLE.syncEvent, id)
    const unfinished: readonly string[] = [CHOICE.eventState.running, CHOICE.eventState.queued, CHOICE.eventState.waiting]
    if (record !== null && unfinished.includes(text(record, 'state'))) {
        failEvent(record, errorClass, [why])
    }
}

/** Fails the Sync event that a record is positioned on. */
export function failEvent(record: AppRecord, errorClass: string, notes: readonly Note[]): void {
    const at = toStored(now())
    assign(record, {
        state: CHOICE.eventState.failed, error_class: errorClass, ended: at, resume_at: null,
        // Everything that has ended has a start: the clean-up goes by it.
        started: text(record, 'started') || at,
        ...cellsOfNotes('', notes)
    })
    record.update()
}

/** Number of a Sync event for people; empty when it is gone. */
export function eventNumber(id: string): string {
    const record = byId(TABLE.syncEvent, id)
    return record === null ? '' : text(record, 'number')
}

const COUNTS = Object.keys(noCounts()) as (keyof Counts)[]

/** Counts of the Sync event that a record is positioned on. */
export function countsOf(record: AppRecord): Counts {
    const counts = noCounts()
    COUNTS.forEach(name => { counts[name] = integer(record, name, 0) })
    return counts
}

/** Part of the range that is read; 100 is left to the end of the run, since steps follow the last page. */
function percentOf(range: Range, reached: number): number {
    return Math.max(0, Math.min(99, Math.floor((reached - range.from) / Math.max(1, range.to - range.from) * 100)))
}

function eventRow(record: AppRecord, classBefore: string): EventRow {
    const id = idOf(record)
    return {
        id,
        number: text(record, 'number'),
        trigger: text(record, 'trigger'),
        record,
        began: fromStored(text(record, 'started')) ?? now(),
        slices: integer(record, 'slices', 1),
        retriesInRow: integer(record, 'retries_in_row', 0),
        counts: countsOf(record),
        notes: notesOf(record),
        classBefore,
        report(counts, reached, range) {
            // A page is stored: deaths and errors before it are not in a row with those to come.
            assign(record, { ...counts, reached: toStored(reached), percent_done: percentOf(range, reached), retries_in_row: 0 })
            record.update()
        },
        finish: (state, result) => {
            const whole: Record<string, number> = state === CHOICE.eventState.done ? { percent_done: 100 } : {}
            writeResult(id, { state, ended: toStored(now()), resume_at: null, ...whole }, result)
        },
        wait: (at, retry, retriesInRow, result) => writeResult(id, {
            state: CHOICE.eventState.waiting, resume_at: toStored(at), retries_in_row: retriesInRow, retries: integer(record, 'retries', 0) + (retry ? 1 : 0)
        }, result)
    }
}

function writeResult(id: string, cells: Readonly<Record<string, string | number | null>>, result: SliceResult): void {
    // Read again: a run that was taken over while it stood still may have written old counts in between.
    const record = byId(TABLE.syncEvent, id)
    if (record === null) {
        return
    }
    assign(record, {
        ...result.counts, ...cells, error_class: result.errorClass, ...cellsOfNotes(result.standing, result.notes),
        clamped: result.clamped.substring(0, SYNC_EVENT.clamped)
    })
    if (result.window !== null) {
        const begin = fromStored(text(record, 'window_start'))
        assign(record, { window_start: toStored(begin ?? result.window.from), window_end: toStored(result.window.to) })
    }
    if (result.reached !== null) {
        assign(record, { reached: toStored(result.reached) })
    }
    record.update()
}
