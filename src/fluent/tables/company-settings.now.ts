import { BooleanColumn, ChoiceColumn, DateTimeColumn, IntegerColumn, Password2Column, StringColumn, Table } from '@servicenow/sdk/core'

/**
 * A Glance company (partner) and how this instance works with it. Only the record marked default is used.
 * The API key can be written, never read back; the partner user id field is the name of a field of the User table.
 */
export const x_glne_conn_company_settings = Table({
    name: 'x_glne_conn_company_settings',
    label: [{ label: 'Company Settings', plural: 'Company Settings', language: 'en', hint: 'A Glance company and its API key' }],
    display: 'name',
    schema: {
        name: StringColumn({ label: 'Name', maxLength: 100, mandatory: true }),
        partner_id: StringColumn({ label: 'Partner id', maxLength: 40, mandatory: true, hint: 'Your Glance group id, 4 to 6 digits' }),
        api_key: Password2Column({ label: 'API key', hint: 'Created in Glance. Stored encrypted and never shown again', attributes: { no_audit: true } }),
        sso_expiration: IntegerColumn({ label: 'SSO expiration (seconds)', default: 3600, hint: 'How long an agent\'s login key is valid, up to 86400' }),
        partner_uid_field: StringColumn({ label: 'Partner UID field', maxLength: 80, default: 'email', hint: 'Name of the field on the User table that holds the agent\'s Glance partner user id' }),
        is_default: BooleanColumn({ label: 'Default', default: false, hint: 'The company that is used; only one can be the default' }),
        presence: BooleanColumn({ label: 'Presence', default: false, hint: 'Show agents when the visitor is on the website (1-Click Connect)' }),
        show_terms: BooleanColumn({ label: 'Show terms', default: true, hint: 'Ask the visitor to accept the terms before a session starts' }),
        agent_script: BooleanColumn({
            label: 'Load Glance script in agents\' browsers', default: false,
            hint: 'Shows the agent when a visitor declines. Loads a Glance script on ServiceNow pages; this instance\'s domain must be on Glance\'s allow list'
        }),
        agent_script_url: StringColumn({ label: 'Script URL', maxLength: 255, default: 'https://ww2.glancecdn.net/cobrowse/CobrowseJS.ashx', hint: 'Address of Glance\'s PresenceAgent script' }),
        log_outside_sessions: BooleanColumn({ label: 'Log sessions started outside ServiceNow', default: false }),
        outside_since: DateTimeColumn({ label: 'Log outside sessions since', hint: 'Sessions started outside ServiceNow are fetched from this time on; empty means the last 31 days' }),
        service_url: StringColumn({ label: 'Service URL', maxLength: 255, default: 'https://www.glance.net', hint: 'Address of Glance\'s services and join pages' }),
        presence_url: StringColumn({ label: 'Presence URL', maxLength: 255, default: 'https://presence.glance.net', hint: 'Address of Glance\'s presence service' }),
        saved_on: StringColumn({ label: 'Saved on', maxLength: 100, hint: 'The instance these settings were made on or last confirmed for. On any other, such as a clone, synchronisation and write-back are paused' }),
        last_check: DateTimeColumn({ label: 'Last check' }),
        last_check_result: StringColumn({ label: 'Last check result', maxLength: 255 }),
        sync_status: ChoiceColumn({
            label: 'Synchronisation', maxLength: 40, dropdown: 'dropdown_with_none', readOnly: true, hint: 'Set by the synchronisation',
            choices: {
                ok: { label: 'Working', sequence: 0 },
                failing: { label: 'Failing, retried automatically', sequence: 1 },
                stopped: { label: 'Stopped until the cause is fixed', sequence: 2 }
            }
        }),
        failing_since: DateTimeColumn({ label: 'Failing since', readOnly: true }),
        failing_class: StringColumn({ label: 'Error class', maxLength: 40, readOnly: true, hint: 'Error class of the latest failed run' }),
        failing_reason: StringColumn({ label: 'Reason', maxLength: 1000, readOnly: true, hint: 'Message of the latest failed run' }),
        failing_notified: BooleanColumn({ label: 'Admins notified', default: false, readOnly: true, hint: 'Glance admins have been sent an e-mail about this failure' }),
        rest_until: DateTimeColumn({ label: 'Paused until', readOnly: true, hint: 'Saving these settings or choosing Sync now ends the pause' }),
        last_reconciled: DateTimeColumn({ label: 'Counts last compared', readOnly: true, hint: 'When Glance\'s session counts were last compared with those stored here' }),
        counts_differ: StringColumn({ label: 'Count differences', maxLength: 1000, readOnly: true, hint: 'Counts that still differed after the sessions were read again' }),
        differences: StringColumn({ label: 'Count differences (data)', maxLength: 4000, readOnly: true, hint: 'The same differences as data, for the next comparison' })
    },
    index: [{ name: 'is_default', unique: false, element: 'is_default' }],
    audit: true,
    accessibleFrom: 'public',
    actions: [],
    allowWebServiceAccess: true
})
