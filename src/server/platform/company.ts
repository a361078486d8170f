import { fromStored } from './clock.ts'
import { CHOICE, TABLE } from './columns.ts'
import { first, flag, idOf, integer, open, text, type AppRecord } from './records.ts'
import { decrypt } from './secrets.ts'

/** Company Settings as typed values. The API key is read when it is needed, and no variable holds it longer than the work takes. */
export interface Company {
    id: string
    partnerId: string
    apiKey: string
    /** Seconds. */
    ssoExpiration: number
    partnerUidField: string
    serviceUrl: string
    presenceUrl: string
    /** One-click start: show whether the visitor is present, and signal them. */
    presence: boolean
    /** Ask the visitor to accept terms before a one-click session starts. */
    showTerms: boolean
    /** Load the vendor's script (at this address) in agents' browsers, so that they see when a visitor declines. */
    agentScript: boolean
    agentScriptUrl: string
    /** The last synchronisation ended because Glance rejected partner id or API key, and none has worked since. */
    refused: boolean
    logOutsideSessions: boolean
    /** Milliseconds, null when not set. */
    outsideSince: number | null
    /** Name and id of the instance that the settings were made on or last confirmed for. */
    savedOn: string
    /** Until when the schedule is paused after an error that somebody has to fix; milliseconds, null when it is not. */
    restUntil: number | null
    /** The last full run worked, and no message about that is due. */
    works: boolean
    /** When Glance's counts were last compared with ours; milliseconds, null when never. */
    lastReconciled: number | null
    /** Where they differ, as data for the next comparison; empty when they agree. */
    differences: string
}

/** Why the app has no company to work with. */
export type MissingCompany = 'no_default_company' | 'no_api_key' | 'api_key_unreadable' | 'no_partner_id'

/** The Company Settings record marked default; the oldest, should there be several. Null when there is none. */
export function defaultCompanyRecord(): AppRecord | null {
    const query = open(TABLE.company)
    query.addQuery('is_default', true)
    query.orderBy('sys_created_on')
    return first(query)
}

/** The company that the app works with: the one marked default. */
export function defaultCompany(): Company | MissingCompany {
    const record = defaultCompanyRecord()
    return record === null ? 'no_default_company' : readCompany(record)
}

function readCompany(record: AppRecord): Company | MissingCompany {
    const apiKey = decrypt(record, 'api_key')
    const partnerId = text(record, 'partner_id')
    if (!/^\d{4,6}$/.test(partnerId)) {
        return 'no_partner_id'
    }
    if (apiKey === '') {
        return text(record, 'api_key') === '' ? 'no_api_key' : 'api_key_unreadable'
    }
    return {
        id: idOf(record),
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
        differences: text(record, 'differences')
    }
}
