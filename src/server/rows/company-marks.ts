import { now, toStored } from '../platform/clock.ts'
import { CHOICE, COMPANY, EVENT, TABLE } from '../platform/columns.ts'
import { fire } from '../platform/events.ts'
import { isElsewhere } from '../platform/instance.ts'
import { assign, byId, flag, text, type AppRecord } from '../platform/records.ts'
import { POLICY } from '../sync/policy.ts'
import { mailRecipients } from './mail.ts'

/** Of the reason in an event and its e-mail, in characters. */
const LONGEST_REASON = 1000

/**
 * What the synchronisation says about a company on its record. E-mails hang on the two events. The mark is written first, then the event is queued, then
 * the mark says so: told once, and after a node's death in between at least once.
 */

/** A run has failed for good. A configuration or contract error stops the schedule for a while: asking again every hour would help nobody. */
export function markFailing(companyId: string, errorClass: string, reason: string): void {
    const record = byId(TABLE.company, companyId)
    if (record === null) {
        return
    }
    const stopped = errorClass === 'config' || errorClass === 'contract'
    const fresh = !isFailing(record)
    write(record, {
        sync_status: stopped ? CHOICE.syncStatus.stopped : CHOICE.syncStatus.failing,
        failing_class: errorClass,
        failing_reason: reason.substring(0, COMPANY.failing_reason),
        rest_until: stopped ? toStored(now() + POLICY.restMs) : null,
        ...fresh ? { failing_since: toStored(now()), failing_notified: false } : {}
    })
    if (!flag(record, 'failing_notified')) {
        tell(EVENT.syncFailing, record, reason)
        write(record, { failing_notified: true })
    }
}

/** A full run that asked Glance has come to its end. */
export function markWorking(companyId: string): void {
    const record = byId(TABLE.company, companyId)
    if (record === null || (text(record, 'sync_status') === CHOICE.syncStatus.ok && !flag(record, 'failing_notified'))) {
        return
    }
    write(record, { sync_status: CHOICE.syncStatus.ok, failing_class: null, failing_reason: null, rest_until: null })
    if (flag(record, 'failing_notified')) {
        tell(EVENT.syncRecovered, record, text(record, 'failing_since'))
    }
    write(record, { failing_since: null, failing_notified: false })
}

/** On a clone nobody is told of what befell its source. */
function tell(event: string, record: AppRecord, parm1: string): void {
    if (!isElsewhere(text(record, 'saved_on'))) {
        fire(event, record, parm1.substring(0, LONGEST_REASON), mailRecipients())
    }
}

function isFailing(record: AppRecord): boolean {
    const status = text(record, 'sync_status')
    return status === CHOICE.syncStatus.failing || status === CHOICE.syncStatus.stopped
}

/** Without rules: they are for what people save, and note the instance it was saved on. */
function write(record: AppRecord, values: Readonly<Record<string, string | boolean | null>>): void {
    record.setWorkflow(false)
    assign(record, values)
    record.update()
}
