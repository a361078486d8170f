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
                sync_now: { label: 'Sync now', sequence: 1 },
                resume: { label: 'Resumed', sequence: 2 }
            }
        }),
        state: ChoiceColumn({
            label: 'State', maxLength: 40, dropdown: 'dropdown_with_none',
            choices: {
                running: { label: 'Running', sequence: 0 },
                completed: { label: 'Completed', sequence: 1 },
                failed: { label: 'Failed', sequence: 2 }
            }
        }),
        window_start: DateTimeColumn({ label: 'Window start' }),
        window_end: DateTimeColumn({ label: 'Window end' }),
        pages: IntegerColumn({ label: 'Pages', default: 0, hint: 'Answers received from Glance' }),
        received: IntegerColumn({ label: 'Received', default: 0, hint: 'Session records in those answers' }),
        created: IntegerColumn({ label: 'Created', default: 0 }),
        updated: IntegerColumn({ label: 'Updated', default: 0 }),
        unchanged: IntegerColumn({ label: 'Unchanged', default: 0 }),
        matched: IntegerColumn({ label: 'Matched', default: 0, hint: 'Launched sessions that met their result' }),
        ignored: IntegerColumn({ label: 'Ignored', default: 0, hint: 'Sessions started outside ServiceNow that are not logged' }),
        failed: IntegerColumn({ label: 'Failed', default: 0, hint: 'Records set aside because they could not be read' }),
        error_class: StringColumn({ label: 'Error class', maxLength: 40 }),
        message: StringColumn({ label: 'Message', maxLength: 4000 }),
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
