import { ChoiceColumn, DateTimeColumn, IntegerColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

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
                company: { label: 'Sync now on a company', sequence: 3 }
            }
        }),
        state: ChoiceColumn({
            label: 'State', maxLength: 40, dropdown: 'dropdown_with_none',
            choices: {
                queued: { label: 'Queued', sequence: 0 },
                running: { label: 'Running', sequence: 1 },
                done: { label: 'Done', sequence: 2 },
                failed: { label: 'Failed', sequence: 3 }
            }
        }),
        requested_for: ReferenceColumn({ label: 'Requested for', referenceTable: 'x_glne_conn_session', hint: 'The session that Sync now was asked for' }),
        window_start: DateTimeColumn({ label: 'Window start' }),
        window_end: DateTimeColumn({ label: 'Window end' }),
        requests: IntegerColumn({ label: 'Requests', default: 0, hint: 'Calls to Glance' }),
        pages: IntegerColumn({ label: 'Pages', default: 0, hint: 'Answers with session records' }),
        received: IntegerColumn({ label: 'Received', default: 0, hint: 'Session records in those answers' }),
        created: IntegerColumn({ label: 'Sessions created', default: 0 }),
        updated: IntegerColumn({ label: 'Sessions updated', default: 0 }),
        unchanged: IntegerColumn({ label: 'Sessions unchanged', default: 0 }),
        matched: IntegerColumn({ label: 'Matched', default: 0, hint: 'Launched sessions that met their result' }),
        ignored: IntegerColumn({ label: 'Ignored', default: 0, hint: 'Sessions started outside ServiceNow that are not logged' }),
        failed: IntegerColumn({ label: 'Failed', default: 0, hint: 'Records set aside because they could not be read' }),
        error_class: ChoiceColumn({
            label: 'Error class', maxLength: 40, dropdown: 'dropdown_with_none',
            choices: {
                none: { label: 'No error', sequence: 0 },
                not_configured: { label: 'Not configured', sequence: 1 },
                contract: { label: 'Glance offers another interface', sequence: 2 },
                config: { label: 'Refused by Glance', sequence: 3 },
                rate: { label: 'Too many requests', sequence: 4 },
                transient: { label: 'Temporary', sequence: 5 },
                data: { label: 'Unreadable records', sequence: 6 },
                gap: { label: 'Gap', sequence: 7 },
                busy: { label: 'Another run was at work', sequence: 8 }
            }
        }),
        message: StringColumn({ label: 'Message', maxLength: 4000 }),
        clamped: StringColumn({ label: 'Settings brought into range', maxLength: 255 }),
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
