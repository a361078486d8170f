import { truncate } from '../glance/wire-text.ts'
import type { Note } from './types.ts'

/**
 * What a run has to tell people, kept as data from slice to slice. Notes become sentences only where they are shown; nothing ever reads a sentence back.
 */

/** Characters of the column that holds them; see the table of Sync events. */
export const MAX_NOTES_CHARS = 16000
/** With the line above them, the message of a Sync event has twenty lines. */
export const MAX_NOTES = 19
/** The message shows 4000 characters in all, so nothing worth reading is longer than this. */
const MAX_VALUE_CHARS = 1000

/** Counts the notes that were left out; always the last. */
const LEFT_OUT = 'sync.notes_left_out'

/**
 * The notes of earlier slices and new ones, each once, in this order and within bounds. Where there are too many, those of the most frequent kind go first,
 * the latest of them before the others, so that a thousand records set aside do not hide that the numbers differ; a last note counts what was left out.
 */
export function joinNotes(earlier: readonly Note[], more: readonly Note[]): Note[] {
    let leftOut = 0
    const byContent = new Map<string, Note>()
    for (const note of [...earlier, ...more]) {
        if (note.key === LEFT_OUT) {
            leftOut += Number(note.values[0])
        } else {
            const short = { key: note.key, values: note.values.map(value => truncate(value, MAX_VALUE_CHARS)) }
            const content = JSON.stringify(short)
            byContent.set(content, byContent.get(content) ?? short)
        }
    }
    const kept = Array.from(byContent.values())
    while (!fits(closeNotes(kept, leftOut))) {
        kept.splice(lastOfMostFrequent(kept), 1)
        leftOut += 1
    }
    return closeNotes(kept, leftOut)
}

const closeNotes = (notes: readonly Note[], leftOut: number): Note[] => leftOut === 0 ? notes.slice() : [...notes, { key: LEFT_OUT, values: [String(leftOut)] }]

const fits = (notes: readonly Note[]): boolean => notes.length <= MAX_NOTES && writeNotes(notes).length <= MAX_NOTES_CHARS

function lastOfMostFrequent(notes: readonly Note[]): number {
    const counts = new Map<string, number>()
    notes.forEach(({ key }) => counts.set(key, (counts.get(key) ?? 0) + 1))
    const most = Math.max(...Array.from(counts.values()))
    return notes.reduce((last, note, index) => counts.get(note.key) === most ? index : last, 0)
}

/** Notes as the text of their column. */
export const writeNotes = (notes: readonly Note[]): string => notes.length === 0 ? '' : JSON.stringify(notes)

/** Notes from the text of their column; whatever else is found there counts as none. */
export function readNotes(source: string): Note[] {
    let parsed: unknown
    try {
        parsed = JSON.parse(source)
    } catch {
        return []
    }
    const notes: Note[] = []
    for (const one of Array.isArray(parsed) ? parsed as (Partial<Note> | null)[] : []) {
        if (typeof one?.key === 'string' && Array.isArray(one.values)) {
            notes.push({ key: one.key, values: one.values.map(String) })
        }
    }
    return notes
}

/** The message of a Sync event: how the run stands (may be empty), then its notes, a line each. `sentenceOf` puts a note into words. */
export function renderMessage(sentenceOf: (note: Note) => string, standing: string, notes: readonly Note[]): string {
    const lines = [standing, ...notes.map(sentenceOf)].filter(line => line !== '')
    return Array.from(new Set(lines)).join('\n')
}
