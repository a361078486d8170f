import { attachmentsOf, removeAttachments } from '../platform/attachments.ts'
import { TABLE } from '../platform/columns.ts'
import { assign, newGuid, open, sha256, text } from '../platform/records.ts'
import { isLaunchMark } from '../sync/launch-mark.ts'

/** Removing what tells of a visitor (A24). What stays says that there was a session, not with whom. */

/** What was removed. */
export interface Removed {
    sessions: number
    guests: number
    attachments: number
}

export const nothing = (): Removed => ({ sessions: 0, guests: 0, attachments: 0 })

const PERSONAL = ['visitor_id', 'visitor_name', 'visitor_email', 'visitor_phone', 'session_key', 'contact', 'contact_table', 'note'] as const
/** What leads to the visitor through other records: removed when a visitor is erased, kept when sessions only grow old. */
const LINKS = ['source_record', 'source_table', 'configuration_item'] as const
const OF_GUESTS = ['name', 'email', 'phone'] as const

/**
 * Removes it from sessions: first their guests and attachments, then the rows themselves with the mark that no synchronisation may fill them again. A
 * worker that dies in between leaves rows without the mark, and they are done again.
 */
export function anonymise(ids: readonly string[], links: boolean): Removed {
    if (ids.length === 0) {
        return nothing()
    }
    const guests = clearGuests(ids)
    const attachments = removeAttachments(attachmentsOf(TABLE.session, ids))
    const record = open(TABLE.session)
    record.addQuery('sys_id', 'IN', ids.join(','))
    record.query()
    let sessions = 0
    while (record.next()) {
        for (const column of links ? [...PERSONAL, ...LINKS] : PERSONAL) {
            record.setValue(column, '')
        }
        assign(record, { anonymised: true, erasure: '' })
        if (isLaunchMark(text(record, 'session_hash'))) {
            // A launch that never met its session: without key and visitor it must meet none any more.
            assign(record, { session_hash: `erased-${sha256(newGuid()).substring(0, 32)}` })
        }
        sessions += record.update() === null ? 0 : 1
    }
    return { sessions, guests, attachments }
}

/** Agents keep their name: they are known by their user id anyway, and it is the agent's work that the history is about. */
function clearGuests(ids: readonly string[]): number {
    const record = open(TABLE.sessionGuest)
    record.addQuery('session', 'IN', ids.join(','))
    record.addNullQuery('partner_user_id')
    record.query()
    let cleared = 0
    while (record.next()) {
        if (OF_GUESTS.some(column => text(record, column) !== '')) {
            OF_GUESTS.forEach(column => { record.setValue(column, '') })
            cleared += record.update() === null ? 0 : 1
        }
    }
    return cleared
}
