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
        partner_id: StringColumn({ label: 'Partner id', maxLength: 40, mandatory: true, hint: 'The Glance group id, 4 to 6 digits' }),
        api_key: Password2Column({ label: 'API key', hint: 'Created in Glance; stored encrypted and never shown again', attributes: { no_audit: true } }),
        sso_expiration: IntegerColumn({ label: 'SSO expiration (seconds)', default: 3600, hint: 'How long an agent\'s login key is valid, at most 86400' }),
        partner_uid_field: StringColumn({ label: 'Partner UID field', maxLength: 80, default: 'email', hint: 'Name of the User field that holds the agent\'s Glance partner user id' }),
        is_default: BooleanColumn({ label: 'Default', default: false, hint: 'The one company that is used' }),
        presence: BooleanColumn({ label: 'Presence', default: false, hint: 'Show when the visitor is on the website (1-Click Connect)' }),
        show_terms: BooleanColumn({ label: 'Show terms', default: true, hint: 'Ask the visitor to accept the terms before a session starts' }),
        agent_script: BooleanColumn({
            label: 'Load Glance\'s script in agents\' browsers', default: false,
            hint: 'Shows the agent when a visitor declines. Loads a script of Glance on ServiceNow pages; the domain of this instance must be on Glance\'s allow list'
        }),
        agent_script_url: StringColumn({ label: 'Script URL', maxLength: 255, default: 'https://ww2.glancecdn.net/cobrowse/CobrowseJS.ashx', hint: 'Where Glance\'s PresenceAgent script is' }),
        log_outside_sessions: BooleanColumn({ label: 'Log sessions started outside ServiceNow', default: false }),
        outside_since: DateTimeColumn({ label: 'Outside sessions since', hint: 'From when on sessions started outside ServiceNow are fetched; empty means the last 31 days' }),
        service_url: StringColumn({ label: 'Service URL', maxLength: 255, default: 'https://www.glance.net', hint: 'Where Glance\'s services and join pages are' }),
        presence_url: StringColumn({ label: 'Presence URL', maxLength: 255, default: 'https://presence.glance.net', hint: 'Where Glance answers whether a visitor is present' }),
        saved_on: StringColumn({ label: 'Saved on', maxLength: 100, hint: 'Instance these settings were made on or last confirmed for; on another one, a clone, synchronisation and write-back rest' }),
        last_check: DateTimeColumn({ label: 'Last check' }),
        last_check_result: StringColumn({ label: 'Last check result', maxLength: 255 }),
        sync_status: ChoiceColumn({
            label: 'Synchronisation', maxLength: 40, dropdown: 'dropdown_with_none', readOnly: true, hint: 'Written by the synchronisation',
            choices: {
                ok: { label: 'Works', sequence: 0 },
                failing: { label: 'Failing, tried again by itself', sequence: 1 },
                stopped: { label: 'Stopped until something is put right', sequence: 2 }
            }
        }),
        failing_since: DateTimeColumn({ label: 'Failing since', readOnly: true }),
        failing_class: StringColumn({ label: 'Failing with', maxLength: 40, readOnly: true, hint: 'Error class of the latest failed run' }),
        failing_reason: StringColumn({ label: 'Reason', maxLength: 1000, readOnly: true, hint: 'Message of the latest failed run' }),
        failing_notified: BooleanColumn({ label: 'Failure told', default: false, readOnly: true, hint: 'The event that tells of the failure is queued' }),
        rest_until: DateTimeColumn({ label: 'Schedule rests until', readOnly: true, hint: 'Saving these settings or Sync now ends the rest' }),
        last_reconciled: DateTimeColumn({ label: 'Numbers compared', readOnly: true, hint: 'When Glance\'s own numbers of sessions were last compared with those stored here' }),
        counts_differ: StringColumn({ label: 'Numbers differ', maxLength: 1000, readOnly: true, hint: 'Where they still differed after reading the sessions again' })
    },
    index: [{ name: 'is_default', unique: false, element: 'is_default' }],
    audit: true,
    accessibleFrom: 'public',
    actions: [],
    allowWebServiceAccess: true
})
