import type { Platform, Row, Transaction } from '../contracts'
import { notEmulated } from '../errors'
import { readRows } from '../values/reader'
import { fieldAt, type Subject } from './email-fields'
import { eventBindings, inScope, scopeOf } from './script-bindings'

/** `template` of a mail script (docs: api-reference/server-api-reference/c_TemplatePrinterScopedAPI.md). */
class TemplatePrinter {
    private readonly parts: string[] = []

    print(text: unknown): void {
        this.parts.push(String(text))
    }

    space(spaces: unknown): void {
        this.parts.push('&nbsp;'.repeat(Math.max(0, Number(spaces) || 0)))
    }

    toString(): string {
        return this.parts.join('')
    }
}

/** `email` of a mail script (docs: platform-administration/r_MailScriptAPI.md): none of its methods is emulated. */
class EmailOutbound {
    private readonly refuse = (name: string): never => {
        throw notEmulated(`EmailOutbound.${name} in a mail script`)
    }

    addAddress(): void { this.refuse('addAddress') }
    setFrom(): void { this.refuse('setFrom') }
    setReplyTo(): void { this.refuse('setReplyTo') }
    setSubject(): void { this.refuse('setSubject') }
    setBody(): void { this.refuse('setBody') }
}

/**
 * Subject and body of a notification, with its variables put in (docs: platform-administration/notification-variables.md), and `${event.parm1}` besides
 * (conversational-interfaces/virtual-agent/define-va-notif-contents.md). HTML is the default;
 * with plain text the message's text counts, with both, both. No watermark is added.
 */
export function emailText(platform: Platform, tx: Transaction, action: Row, event: Row, subject: Subject | null): Row {
    const fill = (text: string | null | undefined): string => filled(platform, tx, text ?? '', name => valueOf(platform, tx, event, action, subject, name))
    const type = action.content_type || 'text/html'
    return {
        subject: fill(action.subject), content_type: type,
        body: type === 'text/plain' ? null : fill(action.message_html || action.message),
        body_text: type === 'text/html' ? null : fill(action.message_text || action.message)
    }
}

function filled(platform: Platform, tx: Transaction, text: string, value: (name: string) => string): string {
    if (/<mail_script>/i.test(text)) throw notEmulated('notification with an inline mail script')
    return text.replace(/\$\{([^}]*)\}/g, (_, name: string) => value(name.trim()))
}

function valueOf(platform: Platform, tx: Transaction, event: Row, action: Row, subject: Subject | null, name: string): string {
    const script = /^mail_script:(.+)$/.exec(name)?.[1]
    if (script) return mailScript(platform, tx, event, action, script.trim())
    const parameter = /^event\.(parm[12])$/.exec(name)?.[1]
    if (parameter) return event[parameter] ?? ''
    const link = /^(?:(.+)\.)?(URI|URI_REF)$/.exec(name)
    if (link) return subject ? linkTo(platform, tx, subject, link[1], link[2] === 'URI') : ''
    if (!/^[a-z_][a-z0-9_]*(\.[a-z_][a-z0-9_]*)*$/.test(name)) throw notEmulated(`notification variable \${${name}}`)
    if (!subject) return ''
    const at = fieldAt(platform, subject, name)
    return at.row ? platform.records.displayValue(tx, at.table, at.name, at.value, at.row) : ''
}

/** A link to the record, or to that in a reference field; the text is the word LINK or the record's display value. That the address is absolute is inferred. */
function linkTo(platform: Platform, tx: Transaction, subject: Subject, path: string | undefined, plain: boolean): string {
    const target = path === undefined ? subject : referred(platform, tx, subject, path)
    if (!target) return ''
    const address = `${platform.records.property('glide.servlet.uri') ?? ''}${target.table}.do?sys_id=${target.row.sys_id}`
    return `<a href="${address}">${plain ? 'LINK' : escaped(platform.records.recordDisplay(tx, target.table, target.row))}</a>`
}

function referred(platform: Platform, tx: Transaction, subject: Subject, path: string): Subject | null {
    const { field, value } = fieldAt(platform, subject, path)
    if (!field.reference) throw new Error(`Unknown field ${path} in a notification on ${subject.table}: it is no reference`)
    const row = value ? platform.records.find(tx, field.reference, value, 'platform') : null
    return row ? { table: row.sys_class_name || field.reference, row } : null
}

/** What a mail script prints (docs: platform-administration/use-mail-scripts-email-notifications.md). */
function mailScript(platform: Platform, tx: Transaction, event: Row, action: Row, name: string): string {
    const script = readRows(platform, 'sys_script_email', `name=${name}`).find(row => row.name === name)
    if (!script) throw new Error(`There is no mail script ${name}`)
    const scope = scopeOf(platform, script)
    return inScope(tx, scope, () => {
        const template = new TemplatePrinter()
        const bindings = {
            ...eventBindings(platform, tx, event), template, email: new EmailOutbound(),
            email_action: platform.engine.recordFor(tx, 'sysevent_email_action', action, { operation: 'none', writable: false }).object
        }
        platform.engine.run(tx, { name: `sys_script_email.${script.sys_id}.script`, source: script.script ?? '', scope, bindings })
        const text = template.toString()
        return script.new_lines_to_html === '1' ? text.replace(/\n/g, '<br/>') : text
    })
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, mark => `&#${mark.charCodeAt(0)};`)
