import { fromStored } from './clock.ts'
import { CHOICE, TABLE } from './columns.ts'
import { flag, integer, open, text, type AppRecord } from './records.ts'
import { decrypted } from './secrets.ts'

/** Company Settings as typed values. The API key is read when it is needed and kept in no variable longer than the work. */
export interface Company {
    id: string
    partnerId: string
    apiKey: string
    /** Seconds. */
    ssoExpiration: number
    partnerUidField: string
    serviceUrl: string
    presenceUrl: string
    /** One-click start: is the visitor there, and may they be signalled? */
    presence: boolean
    /** Ask the visitor terms before a one-click session starts. */
    showTerms: boolean
    /** Load the vendor's script in the browsers of agents, so that a refusal is seen; and where it is. */
    agentScript: boolean
    agentScriptUrl: string
    /** The last synchronisation ended because Glance refused partner id or API key, and nothing has worked since. */
    refused: boolean
    logOutsideSessions: boolean
    /** Milliseconds, null when not set. */
    outsideSince: number | null
    /** Name and id of the instance it was made on or last confirmed for. */
    savedOn: string
    /** The schedule rests until then after an error that a person has to put right; milliseconds, null when it does not. */
    restUntil: number | null
    /** The last full run worked, and nobody waits to be told so. */
    works: boolean
    /** When Glance's numbers were last compared with ours; milliseconds, null when never. */
    lastReconciled: number | null
    /** Where they differ; empty when they do not. */
    countsDiffer: string
}

/** Why there is no company to work with. */
export type MissingCompany = 'no_default_company' | 'no_api_key' | 'api_key_unreadable' | 'no_partner_id'

/** The company that is used: the one marked default. */
export function defaultCompany(): Company | MissingCompany {
    const record = open(TABLE.company)
    record.addQuery('is_default', true)
    record.orderBy('sys_created_on')
    record.setLimit(1)
    record.query()
    return record.next() ? usable(record) : 'no_default_company'
}

function usable(record: AppRecord): Company | MissingCompany {
    const apiKey = decrypted(record, 'api_key')
    const partnerId = text(record, 'partner_id')
    if (!/^\d{4,6}$/.test(partnerId)) {
        return 'no_partner_id'
    }
    if (apiKey === '') {
        return text(record, 'api_key') === '' ? 'no_api_key' : 'api_key_unreadable'
    }
    return {
        id: String(record.getUniqueValue()),
        partnerId,
        apiKey,
        ssoExpiration: Math.min(Math.max(integer(record, 'sso_expiration', 3600), 1), 86400),
        partnerUidField: text(record, 'partner_uid_field'),
        serviceUrl: text(record, 'service_url'),
        presenceUrl: text(record, 'presence_url'),
        presence: flag(record, 'presence'),
        showTerms: flag(record, 'show_terms'),
        agentScript: flag(record, 'agent_script'),
        agentScriptUrl: text(record, 'agent_script_url'),
        refused: text(record, 'sync_status') === CHOICE.syncStatus.stopped && text(record, 'failing_class') === 'config',
        logOutsideSessions: flag(record, 'log_outside_sessions'),
        outsideSince: fromStored(text(record, 'outside_since')),
        savedOn: text(record, 'saved_on'),
        restUntil: fromStored(text(record, 'rest_until')),
        works: text(record, 'sync_status') === CHOICE.syncStatus.ok && !flag(record, 'failing_notified'),
        lastReconciled: fromStored(text(record, 'last_reconciled')),
        countsDiffer: text(record, 'counts_differ')
    }
}
