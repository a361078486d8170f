import { DateTimeColumn, IntegerColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

/** Where a run has got to; rows are only ever added. */
export const x_glne_conn_sync_checkpoint = Table({
    name: 'x_glne_conn_sync_checkpoint',
    label: [{ label: 'Sync checkpoint', plural: 'Sync checkpoints', language: 'en' }],
    schema: {
        company: ReferenceColumn({ label: 'Company', referenceTable: 'x_glne_conn_company_settings', cascadeRule: 'delete' }),
        fence: IntegerColumn({ label: 'Fence' }),
        sequence: IntegerColumn({ label: 'Sequence' }),
        checkpoint_hash: StringColumn({ label: 'Checkpoint hash', maxLength: 64 }),
        sync_event: ReferenceColumn({ label: 'Sync event', referenceTable: 'x_glne_conn_sync_event' }),
        source: StringColumn({ label: 'Source', maxLength: 255, hint: 'Partner and service that this history comes from' }),
        watermark: DateTimeColumn({ label: 'Watermark' }),
        window_start: DateTimeColumn({ label: 'Window start' }),
        window_end: DateTimeColumn({ label: 'Window end' }),
        cursor: StringColumn({ label: 'Cursor', maxLength: 4000, hint: 'Place of the unfinished full run' }),
        own: StringColumn({ label: 'Own cursor', maxLength: 4000, hint: 'Place of the partial run that wrote this' }),
        checked: DateTimeColumn({ label: 'Checked', hint: 'Start of the last complete full run' }),
        counts: StringColumn({ label: 'Counts', maxLength: 1000, hint: 'What the run had counted at this point' }),
        seen: StringColumn({ label: 'Seen', maxLength: 65000, hint: 'Fingerprints of records that the next answer can repeat' })
    },
    index: [
        { name: 'checkpoint_hash', unique: true, element: 'checkpoint_hash' },
        { name: 'company_fence_sequence', unique: false, element: ['company', 'fence', 'sequence'] },
        { name: 'sync_event', unique: false, element: 'sync_event' }
    ],
    accessibleFrom: 'package_private',
    actions: [],
    allowWebServiceAccess: false
})
