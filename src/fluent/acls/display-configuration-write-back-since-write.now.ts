import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** Kept by the app. */
export const displayConfigurationWriteBackSinceWriteAcl = Acl({
    $id: Now.ID['acl-display-configuration-write-back-since-write'],
    type: 'record',
    table: 'x_glne_conn_display_configuration',
    field: 'write_back_since',
    operation: 'write',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody edits write_back_since by hand'
})
