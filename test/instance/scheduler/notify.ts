import { randomUUID } from 'node:crypto'
import type { Platform, Row, Transaction } from '../contracts'
import { byId, rows } from '../http/reader'
import { toStored } from './clock'
import { known } from './triggers'

/**
 * Notifications that an event triggers (sysevent_email_action): a row of sys_email, state ready, type send-ready; nothing is sent. Recipients: the users
 * of the record, and parm1 or parm2 where the record says they name one. Text: the record's, with `${field}` and `${event.parm1}` put in. Templates,
 * groups and mail scripts are not emulated and say so.
 */
export function notify(platform: Platform, tx: Transaction, event: Row): void {
    const actions = rows(platform, 'sysevent_email_action', `event_name=${event.name}^active=true`)
    if (actions.length === 0) return
    const record = event.table && event.instance && platform.data.dictionary.table(event.table)
        ? platform.records.find(tx, event.table, event.instance, 'platform') : null
    for (const action of actions) {
        const recipients = recipientsOf(platform, action, event, record)
        if (recipients.length > 0) writeEmail(platform, tx, action, event, record, recipients)
    }
}

function recipientsOf(platform: Platform, action: Row, event: Row, record: Row | null): string[] {
    if (action.recipient_groups) throw new Error('NotEmulated: notification to groups (sysevent_email_action.recipient_groups)')
    const list = (text: string | null | undefined): string[] => (text ?? '').split(',').map(part => part.trim()).filter(part => part !== '')
    const named = [
        ...list(action.recipient_users),
        ...list(action.recipient_fields).flatMap(field => list(record?.[field])),
        ...action.event_parm_1 === '1' ? list(event.parm1) : [],
        ...action.event_parm_2 === '1' ? list(event.parm2) : []
    ]
    return [...new Set(named.map(name => name.includes('@') ? name : byId(platform, 'sys_user', name)?.email ?? '').filter(email => email !== ''))]
}

function writeEmail(platform: Platform, tx: Transaction, action: Row, event: Row, record: Row | null, recipients: string[]): void {
    if (action.template) throw new Error('NotEmulated: notification with a template (sysevent_email_action.template)')
    const fill = (text: string | null | undefined): string => (text ?? '').replace(/\$\{([^}]*)\}/g, (_, name: string) => valueOf(platform, tx, event, record, name.trim()))
    const time = toStored(platform.now())
    platform.data.insertRow('sys_email', known(platform, 'sys_email', {
        sys_id: randomUUID().replaceAll('-', ''), sys_created_on: time, sys_updated_on: time, sys_created_by: 'system', sys_updated_by: 'system', sys_mod_count: '0',
        type: 'send-ready', state: 'ready', recipients: recipients.join(','), subject: fill(action.subject), body: fill(action.message_html || action.message_text || action.message),
        target_table: event.table ?? null, instance: event.instance ?? null, content_type: action.content_type || 'text/html'
    }), 'platform')
}

function valueOf(platform: Platform, tx: Transaction, event: Row, record: Row | null, name: string): string {
    if (name.startsWith('mail_script:')) throw new Error('NotEmulated: notification with a mail script')
    if (name.startsWith('event.')) return event[name.slice('event.'.length)] ?? ''
    const table = record?.sys_class_name || event.table
    if (!record || !table || !platform.data.dictionary.fields(table).has(name)) return ''
    return platform.records.displayValue(tx, table, name, record[name] ?? null, record)
}
