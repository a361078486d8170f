import {
    BooleanColumn, ChoiceColumn, DateTimeColumn, DocumentIdColumn, IntegerColumn, ReferenceColumn, StringColumn, Table, TableNameColumn
} from '@servicenow/sdk/core'

/** One attempt to update sessions. Every run leaves exactly one, whatever happens to it. */
export const x_glne_conn_sync_event = Table({
    name: 'x_glne_conn_sync_event',
    label: [{ label: 'Sync event', plural: 'Sync events', language: 'en', hint: 'One attempt to update sessions from Glance' }],
    display: 'number',
    schema: {
        number: StringColumn({ label: 'Number', maxLength: 40, readOnly: true, default: 'javascript:getNextObjNumberPadded();' }),
        company: ReferenceColumn({ label: 'Company', referenceTable: 'x_glne_conn_company_settings' }),
        trigger: ChoiceColumn({
            label: 'Trigger', maxLength: 40, dropdown: 'dropdown_with_none',
            choices: {
                schedule: { label: 'Schedule', sequence: 0 },
                manual: { label: 'Sync now', sequence: 1 },
                session: { label: 'Sync now on a session', sequence: 2 },
                company: { label: 'Sync now on a company', sequence: 3 },
                record: { label: 'Sync now on a record', sequence: 4 },
                repair: { label: 'Repair of a range', sequence: 5 },
                reconcile: { label: 'Reconciliation', sequence: 6 }
            }
        }),
        state: ChoiceColumn({
            label: 'State', maxLength: 40, dropdown: 'dropdown_with_none',
            choices: {
                queued: { label: 'Queued', sequence: 0 },
                running: { label: 'Running', sequence: 1 },
                waiting: { label: 'Waiting', sequence: 2 },
                done: { label: 'Done', sequence: 3 },
                failed: { label: 'Failed', sequence: 4 }
            }
        }),
        requested_for: ReferenceColumn({ label: 'Requested for', referenceTable: 'x_glne_conn_session', hint: 'The session that Sync now was used on' }),
        requested_table: TableNameColumn({ label: 'Requested table' }),
        requested_record: DocumentIdColumn({ label: 'Requested record', dependent: 'requested_table', hint: 'The record that Sync now was used on' }),
        range_start: DateTimeColumn({ label: 'Range start', hint: 'Sessions that ended at or after this time are read again' }),
        range_end: DateTimeColumn({ label: 'Range end' }),
        dry_run: BooleanColumn({ label: 'Dry run', default: false, hint: 'Lists what would change without changing anything' }),
        window_start: DateTimeColumn({ label: 'Window start' }),
        window_end: DateTimeColumn({ label: 'Window end' }),
        reached: DateTimeColumn({ label: 'Read up to', hint: 'Sessions that ended before this time have been read' }),
        percent_done: IntegerColumn({ label: 'Percent done', default: 0, hint: 'How much of the range has been read' }),
        slices: IntegerColumn({ label: 'Slices', default: 0, hint: 'Long runs work in slices of a few seconds' }),
        retries: IntegerColumn({ label: 'Retries', default: 0, hint: 'How often the run has waited and tried again after an error' }),
        retries_in_row: IntegerColumn({ label: 'Retries in a row', default: 0, hint: 'Retries since a page was last stored' }),
        resume_at: DateTimeColumn({ label: 'Continues at', hint: 'When a waiting run continues' }),
        requests: IntegerColumn({ label: 'Requests', default: 0, hint: 'Calls to Glance' }),
        pages: IntegerColumn({ label: 'Pages', default: 0, hint: 'Answers with session records' }),
        received: IntegerColumn({ label: 'Received', default: 0, hint: 'Session records in those answers' }),
        created: IntegerColumn({ label: 'Sessions created', default: 0 }),
        updated: IntegerColumn({ label: 'Sessions updated', default: 0 }),
        unchanged: IntegerColumn({ label: 'Sessions unchanged', default: 0 }),
        matched: IntegerColumn({ label: 'Matched', default: 0, hint: 'Launched sessions that were matched with their result' }),
        ignored: IntegerColumn({ label: 'Ignored', default: 0, hint: 'Sessions started outside ServiceNow that are not logged' }),
        failed: IntegerColumn({ label: 'Failed', default: 0, hint: 'Records quarantined because they could not be stored' }),
        error_class: ChoiceColumn({
            label: 'Error class', maxLength: 40, dropdown: 'dropdown_with_none',
            choices: {
                none: { label: 'No error', sequence: 0 },
                not_configured: { label: 'Not configured', sequence: 1 },
                contract: { label: 'Unexpected interface', sequence: 2 },
                config: { label: 'Rejected by Glance', sequence: 3 },
                rate: { label: 'Too many requests', sequence: 4 },
                transient: { label: 'Temporary', sequence: 5 },
                data: { label: 'Unreadable records', sequence: 6 },
                gap: { label: 'Gap', sequence: 7 },
                busy: { label: 'Another run in progress', sequence: 8 },
                resting: { label: 'Paused on this instance', sequence: 9 }
            }
        }),
        message: StringColumn({ label: 'Message', maxLength: 4000 }),
        notes: StringColumn({ label: 'Notes', maxLength: 16000, hint: 'The message as data: what the run carries from slice to slice' }),
        dry_run_memory: StringColumn({ label: 'Dry run memory', maxLength: 65000, hint: 'What a dry run carries from slice to slice' }),
        clamped: StringColumn({ label: 'Corrected settings', maxLength: 255 }),
        started: DateTimeColumn({ label: 'Started' }),
        ended: DateTimeColumn({ label: 'Ended' })
    },
    index: [
        { name: 'started', unique: false, element: 'started' },
        { name: 'company_started', unique: false, element: ['company', 'started'] },
        { name: 'state_started', unique: false, element: ['state', 'started'] }
    ],
    autoNumber: { prefix: 'GSE', number: 1000, numberOfDigits: 7 },
    accessibleFrom: 'public',
    actions: ['read'],
    allowWebServiceAccess: true
})
