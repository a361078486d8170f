import type { DryChange } from './dry-store.ts'
import type { Kept } from './quarantine.ts'

/** The list of what a dry run would change: a file for people and spreadsheets, bounded in lines and cells. */

export const MOST_LISTED = 1000
const LONGEST_CELL = 100
const LINE_END = '\r\n'

const HEAD = ['change', 'row', 'glance_session_id', 'type', 'status', 'session_key', 'partner_user_id', 'started', 'ended', 'columns'] as const

/** One line without its end. No names, addresses or telephone numbers of visitors; `hide` takes secrets out. */
export function lineOf({ kind, id, fields, columns }: DryChange, hide: (text: string) => string): string {
    const cells = [
        kind, id, fields.glanceSessionId, fields.type, fields.status, fields.sessionKey, fields.partnerUserId, time(fields.started), time(fields.ended), columns.join(' ')
    ]
    return cells.map(text => cell(hide(text))).join(',')
}

/** A record that would be set aside: known by its mark, with the session ends between which it stands, and why. */
export function asideLine({ identity, place, reason }: Kept, mark: string, hide: (text: string) => string): string {
    return ['set aside', mark, identity, '', '', '', '', time(place.from), time(place.to), reason].map(text => cell(hide(text))).join(',')
}

/** The file of these lines, of which there may have been more. */
export function fileOf(lines: readonly string[]): string {
    return [HEAD.join(','), ...lines.slice(0, MOST_LISTED)].map(line => line + LINE_END).join('')
}

/** Lines of a file made by `fileOf`, without its head. */
export function linesOf(file: string): string[] {
    return file.split(LINE_END).slice(1).filter(line => line !== '')
}

/** Rows that met their session, as the lines tell. */
export const metIn = (lines: readonly string[]): string[] => rowsOf(lines, '"match",')

/** Marks of what was set aside, as the lines tell. */
export const asideIn = (lines: readonly string[]): string[] => rowsOf(lines, '"set aside",')

function rowsOf(lines: readonly string[], begin: string): string[] {
    return lines.filter(line => line.startsWith(begin)).map(line => (line.split(',')[1] ?? '').replace(/"/g, ''))
}

const time = (moment: number | null): string => moment === null ? '' : new Date(moment).toISOString().replace('.000Z', 'Z')

/**
 * A quoted cell. What a spreadsheet would take for a formula gets an apostrophe in front (OWASP, "CSV Injection": = + - @, tab, carriage return); control
 * characters become spaces, so that a line stays a line.
 */
export function cell(text: string): string {
    // eslint-disable-next-line no-control-regex -- control characters are what it looks for
    const flat = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, ' ').substring(0, LONGEST_CELL)
    const safe = /^\s*[=+\-@|%\uff1d\uff0b\uff0d\uff20]/.test(flat) ? `'${flat}` : flat
    return `"${safe.replace(/"/g, '""')}"`
}
