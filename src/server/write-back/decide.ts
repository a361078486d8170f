import { DAY_MS } from '../units.ts'

/** What a finished session leaves on the record it was launched from (D14): decisions only, nothing of ServiceNow. */

/** Journal field that takes the note; empty when none is to be written. */
export function journalOf(setting: string): string {
    return setting === 'work_note' ? 'work_notes' : setting === 'comment' ? 'comments' : ''
}

/** Both are searched: the setting may have changed between the note and its mark. */
export const JOURNAL_FIELDS = ['work_notes', 'comments'] as const

/** Ends every note, whatever its language. The brackets keep GLS0001000 apart from GLS00010001. */
export const markerOf = (number: string): string => `[${number}]`

/** Is the session's note among the entries? */
export const holdsNote = (entries: string, number: string): boolean => number !== '' && entries.includes(markerOf(number))

/** A record that we were not allowed to write to for this long has been dealt with in another way. */
const GIVE_UP_MS = 7 * DAY_MS

/** What the decision about one finished session depends on. */
export interface NoteSituation {
    /** Setting of the Display Configuration that applies to the record; empty when none does. */
    setting: string
    /** When it was switched on, and when the session ended; milliseconds, null when unknown. */
    since: number | null
    ended: number | null
    /** Null when the table has no such field: its records are always active. */
    active: boolean | null
    hasField: boolean
    /** The note is there already. */
    noted: boolean
}

export type Decision = { kind: 'write' | 'done' } | { kind: 'skip', reason: 'off' | 'before' | 'inactive' | 'no_field' }

/** Decides about one finished session. A note that is there settles it, whatever has changed since. */
export function decide(situation: NoteSituation): Decision {
    if (situation.noted) {
        return { kind: 'done' }
    }
    if (journalOf(situation.setting) === '') {
        return { kind: 'skip', reason: 'off' }
    }
    if (situation.since === null || situation.ended === null || situation.ended < situation.since) {
        return { kind: 'skip', reason: 'before' }
    }
    if (situation.active === false) {
        return { kind: 'skip', reason: 'inactive' }
    }
    return situation.hasField ? { kind: 'write' } : { kind: 'skip', reason: 'no_field' }
}

/** Is it time to give up on a session's note? */
export const isGivenUp = (ended: number | null, now: number): boolean => ended === null || now - ended > GIVE_UP_MS

/** Formats a length of time as h:mm:ss or m:ss; empty when unknown. */
export function formatLength(seconds: number | null): string {
    if (seconds === null || seconds < 0) {
        return ''
    }
    const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    const two = (value: number): string => value < 10 ? `0${value}` : String(value)
    return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`
}
