import { ChoiceColumn, DateTimeColumn, IntegerColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

/** A record of Glance's answers that could not be stored, or a place where an answer cannot be read. Kept until it is seen whole, and shown. */
export const x_glne_conn_quarantine = Table({
    name: 'x_glne_conn_quarantine',
    label: [{ label: 'Quarantined record', plural: 'Quarantined records', language: 'en', hint: 'What Glance reported but could not be stored' }],
    display: 'reason',
    schema: {
        company: ReferenceColumn({ label: 'Company', referenceTable: 'x_glne_conn_company_settings', cascadeRule: 'delete' }),
        record_hash: StringColumn({ label: 'Record hash', maxLength: 64 }),
        kind: ChoiceColumn({
            label: 'Kind', maxLength: 40, dropdown: 'dropdown_with_none',
            choices: {
                record: { label: 'A record', sequence: 0 },
                place: { label: 'An unreadable answer', sequence: 1 }
            }
        }),
        state: ChoiceColumn({
            label: 'State', maxLength: 40, dropdown: 'dropdown_with_none',
            choices: {
                open: { label: 'Open', sequence: 0 },
                resolved: { label: 'Resolved', sequence: 1 }
            }
        }),
        identity: StringColumn({ label: 'Which record', maxLength: 255, hint: 'Reported session id or key, where known; for an unreadable answer, the type and status letters asked for' }),
        place_type: StringColumn({ label: 'Type asked for', maxLength: 40, hint: 'For an unreadable answer: the session type that was asked for, empty for all' }),
        place_status: StringColumn({ label: 'Status asked for', maxLength: 40, hint: 'For an unreadable answer: the session status that was asked for, empty for all' }),
        reason: StringColumn({ label: 'Reason', maxLength: 255 }),
        excerpt: StringColumn({ label: 'Excerpt', maxLength: 1000, hint: 'Start of what Glance sent' }),
        place_start: DateTimeColumn({ label: 'Ended from', hint: 'It was reported among sessions that ended in this range' }),
        place_end: DateTimeColumn({ label: 'Ended to' }),
        first_seen: DateTimeColumn({ label: 'First seen' }),
        last_seen: DateTimeColumn({ label: 'Last seen' }),
        times_seen: IntegerColumn({ label: 'Times seen', default: 0, hint: 'Number of runs that came across it' }),
        next_try: DateTimeColumn({ label: 'Next attempt', hint: 'The first run after this time asks Glance for it again' }),
        resolved: DateTimeColumn({ label: 'Resolved' }),
        last_sync_event: ReferenceColumn({ label: 'Last sync event', referenceTable: 'x_glne_conn_sync_event' })
    },
    index: [
        { name: 'record_hash', unique: true, element: 'record_hash' },
        { name: 'company_state', unique: false, element: ['company', 'state', 'last_seen'] },
        { name: 'last_sync_event', unique: false, element: 'last_sync_event' },
        { name: 'last_seen', unique: false, element: 'last_seen' }
    ],
    accessibleFrom: 'public',
    actions: ['read'],
    allowWebServiceAccess: true
})
