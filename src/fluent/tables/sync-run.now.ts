import { ChoiceColumn, DateTimeColumn, IntegerColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

/** A claim: one worker of one company. The unique hash of company and fence makes the claim. */
export const x_glne_conn_sync_run = Table({
    name: 'x_glne_conn_sync_run',
    label: [{ label: 'Sync run', plural: 'Sync runs', language: 'en' }],
    schema: {
        company: ReferenceColumn({ label: 'Company', referenceTable: 'x_glne_conn_company_settings', cascadeRule: 'delete' }),
        fence: IntegerColumn({ label: 'Fence' }),
        run_hash: StringColumn({ label: 'Run hash', maxLength: 64 }),
        sync_event: ReferenceColumn({ label: 'Sync event', referenceTable: 'x_glne_conn_sync_event' }),
        trigger: StringColumn({ label: 'Trigger', maxLength: 40 }),
        state: ChoiceColumn({
            label: 'State', maxLength: 40, dropdown: 'dropdown_with_none',
            choices: {
                running: { label: 'Running', sequence: 0 },
                finished: { label: 'Finished', sequence: 1 },
                abandoned: { label: 'Abandoned', sequence: 2 }
            }
        }),
        started: DateTimeColumn({ label: 'Started' }),
        last_seen: DateTimeColumn({ label: 'Last seen' }),
        ended: DateTimeColumn({ label: 'Ended' })
    },
    index: [
        { name: 'run_hash', unique: true, element: 'run_hash' },
        { name: 'company_fence', unique: false, element: ['company', 'fence'] },
        { name: 'company_started', unique: false, element: ['company', 'started'] }
    ],
    accessibleFrom: 'package_private',
    actions: [],
    allowWebServiceAccess: false
})
