import { IntegerColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

/** A claim: one worker of one company. The unique hash of company and fence makes the claim. */
export const x_glne_conn_sync_run = Table({
    name: 'x_glne_conn_sync_run',
    label: [{ label: 'Sync run', plural: 'Sync runs', language: 'en' }],
    schema: {
        company: ReferenceColumn({ label: 'Company', referenceTable: 'x_glne_conn_company_settings', cascadeRule: 'delete' }),
        fence: IntegerColumn({ label: 'Fence' }),
        run_hash: StringColumn({ label: 'Run hash', maxLength: 64 }),
        sync_event: ReferenceColumn({ label: 'Sync event', referenceTable: 'x_glne_conn_sync_event' })
    },
    index: [{ name: 'run_hash', unique: true, element: 'run_hash' }],
    accessibleFrom: 'package_private',
    actions: [],
    allowWebServiceAccess: false
})
