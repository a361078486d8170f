import { cleanText, truncate } from '../glance/wire-text.ts'
import { now, toStored } from '../platform/clock.ts'
import { CHOICE, SESSION, TABLE } from '../platform/columns.ts'
import type { Company } from '../platform/company.ts'
import { create, idOf, isSysId, newGuid, sha256, text, type AppRecord } from '../platform/records.ts'
import { launchMark } from '../sync/launch-mark.ts'
import type { Visitor } from './visitor.ts'

export interface LaunchedSession {
    company: Company
    type: string
    key: string
    visitor: Visitor
    agentId: string
    partnerUserId: string
    joinMethod: string
    source: AppRecord
}

/** Inserts the Session of a launch, which stays pending until a run finds it at Glance, and returns its record. Holds no secret. Null when it is refused. */
export function insertSession(launch: LaunchedSession): AppRecord | null {
    const notes: string[] = []
    const fit = (value: string, column: 'visitor_id' | 'visitor_name' | 'visitor_email' | 'visitor_phone'): string => {
        const clean = cleanText(value)
        if (clean.length > SESSION[column]) {
            notes.push(`${column} was cut from ${clean.length} to ${SESSION[column]} characters`)
        }
        return truncate(clean, SESSION[column])
    }
    const { source, visitor } = launch
    return create(TABLE.session, {
        session_hash: launchMark(sha256(newGuid()).substring(0, 32)),
        company: launch.company.id,
        type: launch.type,
        session_key: launch.key,
        visitor_id: fit(visitor.id, 'visitor_id'),
        visitor_name: fit(visitor.name, 'visitor_name'),
        visitor_email: fit(visitor.email, 'visitor_email'),
        visitor_phone: fit(visitor.phone, 'visitor_phone'),
        agent: launch.agentId,
        partner_user_id: launch.partnerUserId,
        source_table: String(source.getRecordClassName() || source.getTableName()),
        source_record: idOf(source),
        ...relationsOf(source),
        started: toStored(now()),
        join_method: launch.joinMethod,
        terms: CHOICE.terms.notAsked,
        origin: CHOICE.origin.servicenow,
        sync_state: CHOICE.syncState.pending,
        sync_attempts: 0,
        note: notes.join('; ')
    })
}

/** Fields that hold the contact, on the tables that have them; the first filled one counts. */
const CONTACT_FIELDS = ['contact', 'caller_id', 'requested_for', 'opened_for'] as const

/** Contact, account and configuration item of the source record, as far as it has them and the current user may read them. */
function relationsOf(source: AppRecord): Record<string, string> {
    const relation: Record<string, string> = { contact_table: '', contact: '', account: '', configuration_item: '' }
    for (const field of CONTACT_FIELDS) {
        const table = referenceOf(source, field)
        if (relation.contact === '' && table !== '') {
            relation.contact_table = table
            relation.contact = text(source, field)
        }
    }
    for (const field of ['company', 'account'] as const) {
        // The column holds companies; accounts of other applications extend that table.
        const table = referenceOf(source, field)
        if (relation.account === '' && (table === 'core_company' || table === 'customer_account')) {
            relation.account = text(source, field)
        }
    }
    if (referenceOf(source, 'cmdb_ci') !== '') {
        relation.configuration_item = text(source, 'cmdb_ci')
    }
    return relation
}

/** Table that a filled reference points to; empty when the record has no such field or the field is empty. */
function referenceOf(record: AppRecord, field: string): string {
    return record.isValidField(field) && isSysId(text(record, field)) ? String(record.getElement(field).getReferenceTable() ?? '') : ''
}
