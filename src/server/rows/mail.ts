import { SCOPE } from '../platform/columns.ts'
import { say, type MessageKey } from '../platform/messages.ts'
import { holdersOf } from '../platform/recipients.ts'
import { text, type AppRecord, type EventRecord } from '../platform/records.ts'
import { redact } from '../platform/redact.ts'

/** A sys_id and a comma each, within the 4000 characters of an event's parameter. */
const MAX_RECIPIENTS = 120

/**
 * Finds who gets the e-mails: holders of the app's admin role, as a list for the event's second parameter. No group ships, and a notification cannot name a
 * role, so they are worked out when the event is queued.
 */
export function findRecipients(): string {
    return holdersOf(`${SCOPE}.admin`, MAX_RECIPIENTS).join(',')
}

/** Writes the e-mail (HTML) for when synchronisation begins to fail: what, since when, why, what to do. Called by the mail script of that name. */
export function failingMail(event: EventRecord, company: AppRecord): string {
    const stopped = text(company, 'failing_class')
    const fix: MessageKey = stopped === 'config' ? 'health.sync_status.config.fix' : stopped === 'contract' ? 'health.sync_status.contract.fix' : 'health.sync_status.failing.fix'
    return writeParagraphs([
        say('mail.failing', [text(company, 'name'), text(company, 'failing_since')]), redact(text(event, 'parm1')), say(fix), say('mail.failing.nothing_lost')
    ])
}

/** Writes the e-mail (HTML) for when that is over. */
export function recoveredMail(event: EventRecord, company: AppRecord): string {
    return writeParagraphs([say('mail.recovered', [text(company, 'name'), text(event, 'parm1')])])
}

/** Writes paragraphs. Texts may hold what Glance answered, so nothing of them is taken as markup. */
function writeParagraphs(texts: readonly string[]): string {
    return texts.filter(one => one !== '').map(one => `<p>${one.replace(/[&<>"']/g, mark => `&#${mark.charCodeAt(0)};`).replace(/\n/g, '<br/>')}</p>`).join('\n')
}
