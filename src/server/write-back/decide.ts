/** What a finished session leaves on the record it was launched from (D14): the decisions, without ServiceNow. */

/** Field of the record that takes the note; empty when there is to be none. */
export function journalOf(setting: string): string {
    return setting === 'work_note' ? 'work_notes' : setting === 'comment' ? 'comments' : ''
}

/** Both fields are looked through: the setting may have changed between the note and its mark. */
export const JOURNALS = ['work_notes', 'comments'] as const

/** Ends every note, in whatever language the rest is. The brackets tell GLS0001000 from GLS00010001. */
export const marker = (number: string): string => `[${number}]`

/** Is the session's note among the entries? */
export const holdsNote = (entries: string, number: string): boolean => number !== '' && entries.includes(marker(number))

/** Given up after so long: a record that nobody lets us write to for a week has been looked after otherwise. */
const GIVE_UP = 7 * 86400000

export interface Facts {
    /** Setting of the Display Configuration that counts for the record; empty when none does. */
    setting: string
    /** When it was switched on, and when the session ended; milliseconds, null when unknown. */
    since: number | null
    ended: number | null
    /** Null: the table has no such field, so its records are always active. */
    active: boolean | null
    hasField: boolean
    /** The note is there. */
    noted: boolean
}

export type Decision = { kind: 'write' | 'done' } | { kind: 'skip', reason: 'off' | 'before' | 'inactive' | 'no_field' }

/** What to do about one finished session. A note that is there is the end of it, whatever has changed since. */
export function decide(facts: Facts): Decision {
    if (facts.noted) {
        return { kind: 'done' }
    }
    if (journalOf(facts.setting) === '') {
        return { kind: 'skip', reason: 'off' }
    }
    if (facts.since === null || facts.ended === null || facts.ended < facts.since) {
        return { kind: 'skip', reason: 'before' }
    }
    if (facts.active === false) {
        return { kind: 'skip', reason: 'inactive' }
    }
    return facts.hasField ? { kind: 'write' } : { kind: 'skip', reason: 'no_field' }
}

/** Is it time to leave a session without its note? */
export const isGivenUp = (ended: number | null, now: number): boolean => ended === null || now - ended > GIVE_UP

/** A length of time as h:mm:ss or m:ss; empty when unknown. */
export function lengthOf(seconds: number | null): string {
    if (seconds === null || seconds < 0) {
        return ''
    }
    const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    const two = (value: number): string => value < 10 ? `0${value}` : String(value)
    return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`
}
