import { randomUUID } from 'node:crypto'
import type { Platform, Row, Transaction } from '../contracts'
import { notEmulated } from '../errors'
import { platformContext, readRows } from '../values/reader'
import { isTrue } from '../values/field-values'
import { formatStored } from '../values/time'
import { recipientsOf } from './email-recipients'
import { emailText } from './email-text'
import { eventBindings, inScope, scopeOf, subjectOf } from './script-bindings'
import { keepKnownFields } from './triggers'

/** Fields of a notification that ask for more than is emulated. */
const UNSUPPORTED: readonly [string, (value: string) => boolean][] = [
    ['recipient_groups', value => value !== ''], ['template', value => value !== ''], ['style', value => value !== ''], ['include_attachments', isTrue],
    ['push_message_only', isTrue], ['message_list', value => value !== ''], ['subscribable', isTrue], ['weight', value => value !== '' && Number(value) !== 0],
    ['type', value => value !== '' && value !== 'email'], ['enable_dynamic_translation', isTrue], ['default_digest', isTrue], ['from', value => value !== '']
]

/** "If a notification has more than 100 intended recipients, the system creates multiple notification messages" (the property changes the number). */
const MAX_RECIPIENTS = 100

/**
 * Notifications that an event triggers (docs: platform-administration/t_CreateANotification.md): rows of sys_email, type send-ready, state ready
 * (api-reference/rest-apis/email-api.md); nothing is sent. Those sent when a record is stored, or by a flow, are no business of an event.
 */
export function notify(platform: Platform, tx: Transaction, event: Row, attempt: (what: string, work: () => void) => void): void {
    for (const action of readRows(platform, 'sysevent_email_action', `event_name=${event.name}^active=true`)) {
        if (action.event_name !== event.name || (action.generation_type && action.generation_type !== 'event')) continue
        attempt(`sysevent_email_action.${action.sys_id}`, () => inScope(tx, scopeOf(platform, action), () => send(platform, tx, action, event)))
    }
}

function send(platform: Platform, tx: Transaction, action: Row, event: Row): void {
    const missing = UNSUPPORTED.find(([field, asks]) => asks(action[field] ?? ''))
    if (missing) throw notEmulated(`notification with sysevent_email_action.${missing[0]}`)
    const subject = subjectOf(platform, tx, event)
    if (action.collection && subject && !platform.data.dictionary.ancestors(subject.table).includes(action.collection)) return
    if (!meets(platform, action, subject) || !agrees(platform, tx, action, event)) return
    const recipients = recipientsOf(platform, action, event, subject)
    if (recipients.length === 0) return
    const text = emailText(platform, tx, action, event, subject)
    const most = Number(platform.records.property('glide.email.smtp.max_recipients')) || MAX_RECIPIENTS
    for (let from = 0; from < recipients.length; from += most) {
        const time = formatStored(platform.now())
        platform.data.insertRow('sys_email', keepKnownFields(platform, 'sys_email', {
            sys_id: randomUUID().replaceAll('-', ''), sys_created_on: time, sys_updated_on: time, sys_created_by: 'system', sys_updated_by: 'system', sys_mod_count: '0',
            type: 'send-ready', state: 'ready', notification_type: 'SMTP', recipients: recipients.slice(from, from + most).join(','), ...text,
            target_table: event.table ?? null, instance: event.instance ?? null, importance: action.importance ?? null, reply_to: action.reply_to ?? null, weight: '0'
        }), 'platform')
    }
}

/** "Both the condition and advanced condition must evaluate to true to send the notification." */
function meets(platform: Platform, action: Row, subject: { table: string, row: Row } | null): boolean {
    if (!action.condition) return true
    if (!subject) return false
    const context = platformContext(platform)
    const query = platform.data.parse(action.collection || subject.table, action.condition, context)
    const own = platform.data.parse(action.collection || subject.table, `sys_id=${subject.row.sys_id}`, context)
    return platform.data.select({ ...query, where: { kind: 'and', items: [query.where, own.where] } }, context).ids.length > 0
}

/** The script "must return true or set a global answer variable to true" (docs: platform-administration/c_OptSpecifyingAdvancedCond.md). */
function agrees(platform: Platform, tx: Transaction, action: Row, event: Row): boolean {
    if (!action.advanced_condition) return true
    const answer = platform.engine.run(tx, {
        name: `sysevent_email_action.${action.sys_id}.advanced_condition`, source: action.advanced_condition, scope: tx.scope, bindings: eventBindings(platform, tx, event)
    })
    return answer === true || String(answer) === 'true'
}
