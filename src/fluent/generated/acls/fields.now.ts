import { Acl } from '@servicenow/sdk/core'
import { admin } from '../../roles/admin.now'

/** Written by `npm run access` from src/access/matrix.ts: edit that. */

/** Kept by the app. */
Acl({
    $id: Now.ID['acl-company-settings-differences-write'],
    type: 'record',
    table: 'x_glne_conn_company_settings',
    field: 'differences',
    operation: 'write',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody edits differences by hand'
})

Acl({
    $id: Now.ID['acl-company-settings-failing-class-write'],
    type: 'record',
    table: 'x_glne_conn_company_settings',
    field: 'failing_class',
    operation: 'write',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody edits failing_class by hand'
})

Acl({
    $id: Now.ID['acl-company-settings-failing-notified-write'],
    type: 'record',
    table: 'x_glne_conn_company_settings',
    field: 'failing_notified',
    operation: 'write',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody edits failing_notified by hand'
})

Acl({
    $id: Now.ID['acl-company-settings-failing-reason-write'],
    type: 'record',
    table: 'x_glne_conn_company_settings',
    field: 'failing_reason',
    operation: 'write',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody edits failing_reason by hand'
})

Acl({
    $id: Now.ID['acl-company-settings-failing-since-write'],
    type: 'record',
    table: 'x_glne_conn_company_settings',
    field: 'failing_since',
    operation: 'write',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody edits failing_since by hand'
})

Acl({
    $id: Now.ID['acl-company-settings-last-check-write'],
    type: 'record',
    table: 'x_glne_conn_company_settings',
    field: 'last_check',
    operation: 'write',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody edits last_check by hand'
})

Acl({
    $id: Now.ID['acl-company-settings-last-check-result-write'],
    type: 'record',
    table: 'x_glne_conn_company_settings',
    field: 'last_check_result',
    operation: 'write',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody edits last_check_result by hand'
})

Acl({
    $id: Now.ID['acl-company-settings-rest-until-write'],
    type: 'record',
    table: 'x_glne_conn_company_settings',
    field: 'rest_until',
    operation: 'write',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody edits rest_until by hand'
})

Acl({
    $id: Now.ID['acl-company-settings-saved-on-write'],
    type: 'record',
    table: 'x_glne_conn_company_settings',
    field: 'saved_on',
    operation: 'write',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody edits saved_on by hand'
})

Acl({
    $id: Now.ID['acl-company-settings-sync-status-write'],
    type: 'record',
    table: 'x_glne_conn_company_settings',
    field: 'sync_status',
    operation: 'write',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody edits sync_status by hand'
})

Acl({
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

/** For the app alone: nobody reads it, administrators included. */
Acl({
    $id: Now.ID['acl-presence-token-token-read'],
    type: 'record',
    table: 'x_glne_conn_presence_token',
    field: 'token',
    operation: 'read',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody reads the token'
})
