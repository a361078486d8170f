import { now, toStored } from '../platform/clock.ts'
import { CHOICE, COMPANY, EVENT, TABLE } from '../platform/columns.ts'
import { fire } from '../platform/events.ts'
import { isElsewhere } from '../platform/instance.ts'
import { assign, byId, flag, text, type AppRecord } from '../platform/records.ts'
import { POLICY } from '../sync/policy.ts'
import { findRecipients } from './mail.ts'

/** Of the reason that goes into an event and its e-mail. */
const MAX_REASON_CHARS = 1000

/**
 * How the synchronisation of a company is doing, marked on its record. E-mails follow from the two events. The state is written first, then the event is
 * queued, then that is noted: admins are notified once, and at least once if a node dies in between.
 */

/** Marks that a run has failed for good. A configuration or contract error pauses the schedule: asking again every hour would help nobody. */
export function markFailing(companyId: string, errorClass: string, reason: string): void {
    const record = byId(TABLE.company, companyId)
    if (record === null) {
        return
    }
    const stopped = errorClass === 'config' || errorClass === 'contract'
    const fresh = !isFailing(record)
    writeMarks(record, {
        sync_status: stopped ? CHOICE.syncStatus.stopped : CHOICE.syncStatus.failing,
        failing_class: errorClass,
        failing_reason: reason.substring(0, COMPANY.failing_reason),
        rest_until: stopped ? toStored(now() + POLICY.restMs) : null,
        ...fresh ? { failing_since: toStored(now()), failing_notified: false } : {}
    })
    if (!flag(record, 'failing_notified')) {
        notifyAdmins(EVENT.syncFailing, record, reason)
        writeMarks(record, { failing_notified: true })
    }
}

/** Marks that a full run which asked Glance has come to its end. */
export function markWorking(companyId: string): void {
    const record = byId(TABLE.company, companyId)
    if (record === null || (text(record, 'sync_status') === CHOICE.syncStatus.ok && !flag(record, 'failing_notified'))) {
        return
    }
    writeMarks(record, { sync_status: CHOICE.syncStatus.ok, failing_class: null, failing_reason: null, rest_until: null })
    if (flag(record, 'failing_notified')) {
        notifyAdmins(EVENT.syncRecovered, record, text(record, 'failing_since'))
    }
    writeMarks(record, { failing_since: null, failing_notified: false })
}

/** Queues the event of an e-mail, but not on a clone: what befell its source is no news there. */
function notifyAdmins(event: string, record: AppRecord, parm1: string): void {
    if (!isElsewhere(text(record, 'saved_on'))) {
        fire(event, record, parm1.substring(0, MAX_REASON_CHARS), findRecipients())
    }
}

function isFailing(record: AppRecord): boolean {
    const status = text(record, 'sync_status')
    return status === CHOICE.syncStatus.failing || status === CHOICE.syncStatus.stopped
}

/** Writes without business rules: those are for what people save, and note the instance it was saved on. */
function writeMarks(record: AppRecord, values: Readonly<Record<string, string | boolean | null>>): void {
    record.setWorkflow(false)
    assign(record, values)
    record.update()
}
