import { DateTimeColumn, IntegerColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

/**
 * A guest of a session as Glance reports it; the agent is one of them. Guest types and statuses are not public: kept raw.
 * Goes with its session when that is deleted.
 */
export const x_glne_conn_session_guest = Table({
    name: 'x_glne_conn_session_guest',
    label: [{ label: 'Session guest', plural: 'Session guests', language: 'en' }],
    display: 'name',
    schema: {
        session: ReferenceColumn({ label: 'Session', referenceTable: 'x_glne_conn_session', cascadeRule: 'delete', mandatory: true }),
        guest_hash: StringColumn({ label: 'Guest key hash', maxLength: 64 }),
        type: StringColumn({ label: 'Type', maxLength: 40 }),
        status: StringColumn({ label: 'Status', maxLength: 40 }),
        name: StringColumn({ label: 'Name', maxLength: 63 }),
        email: StringColumn({ label: 'E-mail', maxLength: 127 }),
        phone: StringColumn({ label: 'Phone', maxLength: 31 }),
        partner_user_id: StringColumn({ label: 'Partner user id', maxLength: 255 }),
        started: DateTimeColumn({ label: 'Started' }),
        duration_seconds: IntegerColumn({ label: 'Duration (seconds)' })
    },
    index: [
        { name: 'guest_hash', unique: true, element: 'guest_hash' },
        { name: 'session', unique: false, element: 'session' },
        { name: 'email', unique: false, element: 'email' }
    ],
    accessibleFrom: 'public',
    actions: ['read'],
    allowWebServiceAccess: true
})
