import type { Row } from '../contracts'
import { readRows } from '../values/reader'
import { startInProcess, type InProcess } from '../testing/in-process'
import { listenForChanges, prepareSchedule, workOnce } from './work'

let instance: InProcess
let ann: string
let book: string

beforeEach(() => {
    instance = startInProcess()
    listenForChanges(instance.platform, () => undefined)
    prepareSchedule(instance.platform)
    ann = user('ann')
    book = insert('x_acme_lib_book', { title: 'Emma & <Co>', state: 'out', borrower: ann })
    run()
})
afterEach(() => instance.close())

const system = (): ReturnType<InProcess['platform']['begin']> => instance.platform.begin('script', instance.platform.security.systemUser())
const insert = (table: string, values: Record<string, string>): string => instance.platform.records.insert(system(), table, values, { workflow: true, origin: 'platform' }).sysId!
const update = (table: string, id: string, values: Row): void => {
    const tx = system()
    instance.platform.records.update(tx, table, id, instance.platform.records.find(tx, table, id, 'platform')!, values, { workflow: true, origin: 'platform' })
}

function user(name: string, values: Record<string, string> = {}): string {
    const id = instance.addUser(name, [])
    update('sys_user', id, { email: `${name}@example.com`, ...values })
    return id
}

/** A notification on the event `book.late` of the Book table, to Ann. */
const notification = (values: Record<string, string>): string => insert('sysevent_email_action', {
    name: 'Late', collection: 'x_acme_lib_book', generation_type: 'event', event_name: 'book.late', active: '1', recipient_users: ann, subject: 'Late',
    message_html: '<p>Late</p>', ...values
})

/** Works until nothing is left: the first error, or none. */
function run(): string | null {
    let error: string | null = null
    for (let report = workOnce(instance.platform); report.ran; report = workOnce(instance.platform)) error ??= report.ran.error
    return error
}

function fire(parm1 = '', parm2 = ''): string | null {
    instance.platform.records.queueEvent(system(), { name: 'book.late', table: 'x_acme_lib_book', instance: book, parm1, parm2, queue: null, processOn: null })
    return run()
}

const mails = (): Row[] => readRows(instance.platform, 'sys_email', 'ORDERBYrecipients')
const recipients = (): string[] => mails().map(mail => mail.recipients ?? '')

describe('a notification that an event triggers (docs: platform-administration/t_CreateANotification.md)', () => {
    test('becomes a mail that is ready to be sent (api-reference/rest-apis/email-api.md: type send-ready, state ready)', () => {
        notification({ importance: 'high', reply_to: 'desk@example.com' })
        expect(fire()).toBeNull()
        expect(mails()).toEqual([expect.objectContaining({
            type: 'send-ready', state: 'ready', recipients: 'ann@example.com', subject: 'Late', body: '<p>Late</p>', content_type: 'text/html',
            target_table: 'x_acme_lib_book', instance: book, importance: 'high', reply_to: 'desk@example.com'
        })])
    })

    test('not one that is inactive, of another event, of another table, or sent when a record is stored', () => {
        notification({ active: '0' })
        notification({ event_name: 'book.lost' })
        notification({ collection: 'x_acme_lib_loan' })
        notification({ generation_type: 'engine' })
        expect(fire()).toBeNull()
        expect(mails()).toEqual([])
    })

    test('only when its conditions and its advanced condition hold (platform-administration/c_OptSpecifyingAdvancedCond.md)', () => {
        notification({ subject: 'out', condition: 'state=out' })
        notification({ subject: 'in', condition: 'state=in^ORstate=lost' })
        notification({ subject: 'returned', condition: 'state=out', advanced_condition: '(function () { return String(event.parm1) === "yes" && current.getValue("state") === "out" })()' })
        notification({ subject: 'answer', advanced_condition: 'if (String(event.parm1) === "yes") { answer = true } else { answer = false }' })
        fire('no')
        expect(mails().map(mail => mail.subject)).toEqual(['out'])
        fire('yes')
        expect(mails().map(mail => mail.subject).sort()).toEqual(['answer', 'out', 'out', 'returned'])
    })

    test('to users, to users and addresses in fields, to lists in the event\'s parameters; each once', () => {
        const [bob, cid, dan] = [user('bob'), user('cid'), user('dan')]
        notification({ recipient_users: `${ann},${bob}`, recipient_fields: 'borrower,borrower.email', event_parm_1: '1', event_parm_2: '1' })
        fire(`${cid},${bob}`, `${dan},extern@example.com`)
        expect(recipients()).toEqual(['ann@example.com,bob@example.com,cid@example.com,dan@example.com,extern@example.com'])
    })

    test('parameters count only where the notification says so', () => {
        notification({ recipient_users: '', event_parm_2: '1' })
        fire(ann, user('bob'))
        expect(recipients()).toEqual(['bob@example.com'])
    })

    test('"must be active users and have a valid email address"; nobody left, no mail', () => {
        notification({ recipient_users: '', event_parm_1: '1' })
        const [gone, mute] = [user('gone', { active: '0' }), user('mute', { email: '' })]
        fire(`${gone},${mute}`)
        expect(mails()).toEqual([])
        fire(`${gone},${mute},${ann}`)
        expect(recipients()).toEqual(['ann@example.com'])
    })

    test('"creates multiple notification messages with up to 100 recipients each", or as many as glide.email.smtp.max_recipients says', () => {
        notification({ recipient_users: '', event_parm_1: '1' })
        const addresses = Array.from({ length: 101 }, (_, at) => `u${String(at).padStart(3, '0')}@example.com`)
        fire(addresses.join(','))
        expect(recipients().map(list => list.split(',').length)).toEqual([100, 1])
        insert('sys_properties', { name: 'glide.email.smtp.max_recipients', value: '60', type: 'integer' })
        fire(addresses.join(','))
        expect(recipients().map(list => list.split(',').length).sort()).toEqual([1, 100, 41, 60].sort())
    })

    test.each([
        ['recipient_groups', 'g'], ['template', 't'], ['style', 's'], ['include_attachments', '1'], ['push_message_only', '1'], ['subscribable', '1'], ['weight', '5'], ['type', 'vcalendar']
    ])('%s is not emulated and says so', (field, value) => {
        notification({ [field]: value })
        expect(fire()).toContain(`NotEmulated: notification with sysevent_email_action.${field}`)
        expect(mails()).toEqual([])
    })

    test('one that fails leaves the others', () => {
        notification({ weight: '1' })
        notification({ subject: 'fine' })
        expect(fire()).toContain('NotEmulated')
        expect(mails().map(mail => mail.subject)).toEqual(['fine'])
    })
})

describe('variables (docs: platform-administration/notification-variables.md)', () => {
    const body = (source: string, parm1 = ''): string | null | undefined => {
        notification({ message_html: source })
        const error = fire(parm1)
        return error ?? mails()[0]?.body
    }

    test('${field-name}: display values, also behind references; parameters of the event', () => {
        expect(body('${state}, ${borrower.email}, ${event.parm1}', 'three days')).toBe('Lent out, ann@example.com, three days')
    })

    test('${URI}: the link text is the word LINK; ${URI_REF}: the display value of the record (c_ChangeTheLinkText.md); of a reference (c_LinkToRelatedRecords.md)', () => {
        const root = instance.platform.records.property('glide.servlet.uri')
        const link = `<a href="${root}x_acme_lib_book.do?sys_id=${book}">`
        expect(body('${URI} ${URI_REF} ${borrower.URI}')).toBe(`${link}LINK</a> ${link}Emma &#38; &#60;Co&#62;</a> <a href="${root}sys_user.do?sys_id=${ann}">LINK</a>`)
    })

    test('content types: HTML, plain text, both', () => {
        notification({ content_type: 'text/plain', subject: 'a', message_text: 'text ${state}' })
        notification({ content_type: 'multipart/mixed', subject: 'b', message_text: 'text', message_html: 'html' })
        fire()
        expect(mails().map(mail => [mail.subject, mail.body ?? '', mail.body_text ?? '']).sort()).toEqual([['a', '', 'text Lent out'], ['b', 'html', 'text']])
    })

    test('a field that is not there, and a variable that is not emulated, say so', () => {
        expect(body('${stat}')).toContain('Unknown field stat')
        expect(fire()).toContain('Unknown field stat')
    })

    test.each(['${CMS_URI+ess/x}', '${NOTIF_UNSUB}', '${comments:3}', '${notification:body}', '${URI+&sysparm_view=ess}'])('%s is not emulated', source => {
        expect(body(source)).toContain('NotEmulated: notification variable')
    })
})

describe('mail scripts (docs: platform-administration/use-mail-scripts-email-notifications.md, r_MailScriptAPI.md)', () => {
    const script = (source: string, values: Record<string, string> = {}): void => {
        insert('sys_script_email', { name: 'late_text', script: source, new_lines_to_html: '0', ...values })
        notification({ message_html: '<div>${mail_script:late_text}</div>' })
    }

    test('template.print and template.space (api-reference/server-api-reference/c_TemplatePrinterScopedAPI.md); current, event and email_action are there', () => {
        script('(function runMailScript(current, template, email, email_action, event) { template.print("Book - " + current.title); template.space(2); template.print(event.parm1 + " " + email_action.name) })(current, template, email, email_action, event)')
        expect(fire('one')).toBeNull()
        expect(mails()[0]?.body).toBe('<div>Book - Emma & <Co>&nbsp;&nbsp;one Late</div>')
    })

    test('Newlines to HTML (platform-administration/c_HandlingLineBreaks.md)', () => {
        script('template.print("a\\nb")', { new_lines_to_html: '1' })
        fire()
        expect(mails()[0]?.body).toBe('<div>a<br/>b</div>')
    })

    test('one that is not there, one that throws, and the methods of email say so', () => {
        script('email.setSubject("x")')
        expect(fire()).toContain('NotEmulated: EmailOutbound.setSubject')
        notification({ message_html: '${mail_script:nowhere}' })
        notification({ message_html: '<mail_script>template.print(1)</mail_script>' })
        const errors = fire()
        expect(errors).toContain('There is no mail script nowhere')
        expect(errors).toContain('NotEmulated: notification with an inline mail script')
        expect(mails()).toEqual([])
    })
})
