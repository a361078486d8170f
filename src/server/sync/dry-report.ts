import type { DryChange } from './dry-store.ts'
import type { Kept } from './quarantine.ts'

/** The list of what a dry run would change: a file for people and spreadsheets, bounded in lines and cells. */

export const MAX_LINES = 1000
const MAX_CELL_CHARS = 100
const LINE_END = '\r\n'

const HEAD = ['change', 'row', 'glance_session_id', 'type', 'status', 'session_key', 'partner_user_id', 'started', 'ended', 'columns'] as const

/** Writes the line of a change, without names, addresses or telephone numbers of visitors; `hide` takes secrets out. */
export function writeChange({ kind, id, fields, columns }: DryChange, hide: (text: string) => string): string {
    const cells = [
        kind, id, fields.glanceSessionId, fields.type, fields.status, fields.sessionKey, fields.partnerUserId, writeTime(fields.started), writeTime(fields.ended), columns.join(' ')
    ]
    return cells.map(text => writeCell(hide(text))).join(',')
}

/** Writes the line of a record that would be set aside: its mark, the session ends it lies between, and the reason. */
export function writeAside({ identity, place, reason }: Kept, mark: string, hide: (text: string) => string): string {
    return ['set aside', mark, identity, '', '', '', '', writeTime(place.from), writeTime(place.to), reason].map(text => writeCell(hide(text))).join(',')
}

/** The file of earlier slices with more lines; empty text for no earlier file. The caller keeps to `MAX_LINES`. */
export function addLines(file: string, lines: readonly string[]): string {
    return [file === '' ? HEAD.join(',') + LINE_END : file, ...lines.map(line => line + LINE_END)].join('')
}

const writeTime = (moment: number | null): string => moment === null ? '' : new Date(moment).toISOString().replace('.000Z', 'Z')

/**
 * Writes a quoted cell. What a spreadsheet would take for a formula gets an apostrophe in front (OWASP, "CSV Injection": = + - @, tab, carriage return);
 * control characters become spaces, so that a line stays a line.
 */
export function writeCell(text: string): string {
    // eslint-disable-next-line no-control-regex -- control characters are what it looks for
    const flat = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, ' ').substring(0, MAX_CELL_CHARS)
    const safe = /^\s*[=+\-@|%\uff1d\uff0b\uff0d\uff20]/.test(flat) ? `'${flat}` : flat
    return `"${safe.replace(/"/g, '""')}"`
}
