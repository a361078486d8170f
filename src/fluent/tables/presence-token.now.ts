import { DateTimeColumn, IntegerColumn, Password2Column, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

/** The presence service of a company as this instance finds it, and the token that opens it: encrypted, never shown, minted again before it ends. */
export const x_glne_conn_presence_token = Table({
    name: 'x_glne_conn_presence_token',
    label: [{ label: 'Presence token', plural: 'Presence tokens', language: 'en' }],
    schema: {
        company: ReferenceColumn({ label: 'Company', referenceTable: 'x_glne_conn_company_settings', cascadeRule: 'delete' }),
        token: Password2Column({ label: 'Token', maxLength: 4000, attributes: { no_audit: true } }),
        expires: DateTimeColumn({ label: 'Expires' }),
        state: StringColumn({ label: 'State', maxLength: 40, hint: 'works, failing, refused or not_offered' }),
        failures: IntegerColumn({ label: 'Failures in a row' }),
        paused_until: DateTimeColumn({ label: 'Paused until' }),
        last_error: StringColumn({ label: 'Last error', maxLength: 1000 }),
        last_success: DateTimeColumn({ label: 'Works since' })
    },
    index: [{ name: 'company', unique: true, element: 'company' }],
    accessibleFrom: 'package_private',
    actions: [],
    allowWebServiceAccess: false
})
