import { attachmentsOf, removeAttachments } from '../platform/attachments.ts'
import { TABLE } from '../platform/columns.ts'
import { assign, collect, newGuid, open, sha256, text } from '../platform/records.ts'
import { isLaunchMark } from '../sync/launch-mark.ts'

/** Removes what identifies a visitor (A24). What stays shows that there was a session, but not with whom. */

/** Numbers of rows and files that were changed or removed. */
export interface Removed {
    sessions: number
    guests: number
    attachments: number
}

export const noneRemoved = (): Removed => ({ sessions: 0, guests: 0, attachments: 0 })

const PERSONAL_COLUMNS = ['visitor_id', 'visitor_name', 'visitor_email', 'visitor_phone', 'session_key', 'contact', 'contact_table', 'note'] as const
/** Columns that lead to the visitor through other records: emptied when a visitor is erased, kept when a session is only old. */
const LINK_COLUMNS = ['source_record', 'source_table', 'configuration_item'] as const
const GUEST_COLUMNS = ['name', 'email', 'phone'] as const

/**
 * Anonymises sessions: first their guests and attachments, then the rows themselves, which are marked so that no synchronisation fills them again. A worker
 * that dies in between leaves rows without the mark, and they are done again.
 */
export function anonymise(ids: readonly string[], links: boolean): Removed {
    if (ids.length === 0) {
        return noneRemoved()
    }
    const guests = clearGuests(ids)
    const attachments = removeAttachments(attachmentsOf(TABLE.session, ids))
    const record = open(TABLE.session)
    record.addQuery('sys_id', 'IN', ids.join(','))
    const updated = collect(record, row => {
        for (const column of links ? [...PERSONAL_COLUMNS, ...LINK_COLUMNS] : PERSONAL_COLUMNS) {
            row.setValue(column, '')
        }
        assign(row, { anonymised: true, erasure: '' })
        if (isLaunchMark(text(row, 'session_hash'))) {
            // A launch that was never matched: without its key and visitor, no reported session may be matched to it any more.
            assign(row, { session_hash: `erased-${sha256(newGuid()).substring(0, 32)}` })
        }
        return row.update() !== null
    })
    return { sessions: updated.filter(done => done).length, guests, attachments }
}

/** Agents among the guests keep their name: their user id identifies them anyway, and the history is about their work. */
function clearGuests(ids: readonly string[]): number {
    const record = open(TABLE.sessionGuest)
    record.addQuery('session', 'IN', ids.join(','))
    record.addNullQuery('partner_user_id')
    return collect(record, row => {
        if (GUEST_COLUMNS.every(column => text(row, column) === '')) {
            return false
        }
        GUEST_COLUMNS.forEach(column => { row.setValue(column, '') })
        return row.update() !== null
    }).filter(cleared => cleared).length
}
