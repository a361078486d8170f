import type { Platform, Row } from '../contracts'
import { notEmulated } from '../errors'
import { readById } from '../values/reader'
import { isTrue } from '../values/field-values'
import { fieldAt, type Subject } from './email-fields'

/**
 * Addresses of those who get a notification (docs: platform-administration/t_CreateANotification.md): *Users* and *Users/groups in fields*, and the
 * event's parameters that are said to hold recipients, as lists of users or addresses. "Recipients must be active users and have a valid email
 * address"; who made the event does not get it when *Send to event creator* is off. Access controls do not matter. Each address once.
 */
export function recipientsOf(platform: Platform, action: Row, event: Row, subject: Subject | null): string[] {
    const named = [
        ...list(action.recipient_users),
        ...list(action.recipient_fields).flatMap(path => fromField(platform, subject, path)),
        ...isTrue(action.event_parm_1) ? list(event.parm1) : [],
        ...isTrue(action.event_parm_2) ? list(event.parm2) : []
    ]
    const without = isTrue(action.send_self || '1') ? '' : event.user_id ?? ''
    return [...new Set(named.filter(name => name !== without).map(name => addressOf(platform, name)).filter(address => address !== ''))]
}

const list = (text: string | null | undefined): string[] => (text ?? '').split(',').map(part => part.trim()).filter(part => part !== '')

function fromField(platform: Platform, subject: Subject | null, path: string): string[] {
    if (!subject) return []
    const { field, value } = fieldAt(platform, subject, path)
    if (field.reference === 'sys_user_group') throw notEmulated(`notification to the group in ${path}`)
    return list(value)
}

function addressOf(platform: Platform, name: string): string {
    if (name.includes('@')) return name
    const user = readById(platform, 'sys_user', name)
    return user && isTrue(user.active) ? user.email ?? '' : ''
}
