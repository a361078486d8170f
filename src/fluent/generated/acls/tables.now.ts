import { Acl } from '@servicenow/sdk/core'
import { admin } from '../../roles/admin.now'
import { sessionViewer } from '../../roles/session-viewer.now'

/** Written by `npm run access` from src/access/matrix.ts: edit that. */

/** Set-up. A business rule refuses to delete a company whose sessions are pending. The API key has rules of its own. */
Acl({
    $id: Now.ID['acl-company-settings-read'],
    type: 'record',
    table: 'x_glne_conn_company_settings',
    operation: 'read',
    roles: [admin],
    adminOverrides: true,
    active: true,
    description: 'Glance admins read company settings'
})

Acl({
    $id: Now.ID['acl-company-settings-create'],
    type: 'record',
    table: 'x_glne_conn_company_settings',
    operation: 'create',
    roles: [admin],
    adminOverrides: true,
    active: true,
    description: 'Glance admins create company settings'
})

Acl({
    $id: Now.ID['acl-company-settings-write'],
    type: 'record',
    table: 'x_glne_conn_company_settings',
    operation: 'write',
    roles: [admin],
    adminOverrides: true,
    active: true,
    description: 'Glance admins write company settings'
})

Acl({
    $id: Now.ID['acl-company-settings-delete'],
    type: 'record',
    table: 'x_glne_conn_company_settings',
    operation: 'delete',
    roles: [admin],
    adminOverrides: true,
    active: true,
    description: 'Glance admins delete company settings'
})

/** Set-up. */
Acl({
    $id: Now.ID['acl-display-configuration-read'],
    type: 'record',
    table: 'x_glne_conn_display_configuration',
    operation: 'read',
    roles: [admin],
    adminOverrides: true,
    active: true,
    description: 'Glance admins read display configurations'
})

Acl({
    $id: Now.ID['acl-display-configuration-create'],
    type: 'record',
    table: 'x_glne_conn_display_configuration',
    operation: 'create',
    roles: [admin],
    adminOverrides: true,
    active: true,
    description: 'Glance admins create display configurations'
})

Acl({
    $id: Now.ID['acl-display-configuration-write'],
    type: 'record',
    table: 'x_glne_conn_display_configuration',
    operation: 'write',
    roles: [admin],
    adminOverrides: true,
    active: true,
    description: 'Glance admins write display configurations'
})

Acl({
    $id: Now.ID['acl-display-configuration-delete'],
    type: 'record',
    table: 'x_glne_conn_display_configuration',
    operation: 'delete',
    roles: [admin],
    adminOverrides: true,
    active: true,
    description: 'Glance admins delete display configurations'
})

/** A history that someone could edit would not be one. Agents also read their own. Erasing a visitor may need delete. */
Acl({
    $id: Now.ID['acl-session-read'],
    type: 'record',
    table: 'x_glne_conn_session',
    operation: 'read',
    roles: [admin, sessionViewer],
    adminOverrides: true,
    active: true,
    description: 'Glance admins and session viewers read every session'
})

Acl({
    $id: Now.ID['acl-session-create'],
    type: 'record',
    table: 'x_glne_conn_session',
    operation: 'create',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody creates sessions by hand'
})

Acl({
    $id: Now.ID['acl-session-write'],
    type: 'record',
    table: 'x_glne_conn_session',
    operation: 'write',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody edits sessions by hand'
})

Acl({
    $id: Now.ID['acl-session-delete'],
    type: 'record',
    table: 'x_glne_conn_session',
    operation: 'delete',
    roles: [admin],
    adminOverrides: true,
    active: true,
    description: 'Glance admins may delete sessions'
})

/** As their session. */
Acl({
    $id: Now.ID['acl-session-guest-read'],
    type: 'record',
    table: 'x_glne_conn_session_guest',
    operation: 'read',
    roles: [admin, sessionViewer],
    adminOverrides: true,
    active: true,
    description: 'Glance admins and session viewers read every guest'
})

Acl({
    $id: Now.ID['acl-session-guest-create'],
    type: 'record',
    table: 'x_glne_conn_session_guest',
    operation: 'create',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody creates guests by hand'
})

Acl({
    $id: Now.ID['acl-session-guest-write'],
    type: 'record',
    table: 'x_glne_conn_session_guest',
    operation: 'write',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody edits guests by hand'
})

Acl({
    $id: Now.ID['acl-session-guest-delete'],
    type: 'record',
    table: 'x_glne_conn_session_guest',
    operation: 'delete',
    roles: [admin],
    adminOverrides: true,
    active: true,
    description: 'Glance admins may delete guests'
})

/** What happened, and when. A new one asks for a repair. The daily clean-up deletes old ones; an admin may do so earlier. */
Acl({
    $id: Now.ID['acl-sync-event-read'],
    type: 'record',
    table: 'x_glne_conn_sync_event',
    operation: 'read',
    roles: [admin],
    adminOverrides: true,
    active: true,
    description: 'Glance admins read sync events'
})

Acl({
    $id: Now.ID['acl-sync-event-write'],
    type: 'record',
    table: 'x_glne_conn_sync_event',
    operation: 'write',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody edits sync events by hand'
})

Acl({
    $id: Now.ID['acl-sync-event-delete'],
    type: 'record',
    table: 'x_glne_conn_sync_event',
    operation: 'delete',
    roles: [admin],
    adminOverrides: true,
    active: true,
    description: 'Glance admins may delete sync events'
})

/** May hold what Glance reported of a visitor. The daily clean-up deletes old ones; an admin may do so earlier. */
Acl({
    $id: Now.ID['acl-quarantine-read'],
    type: 'record',
    table: 'x_glne_conn_quarantine',
    operation: 'read',
    roles: [admin],
    adminOverrides: true,
    active: true,
    description: 'Glance admins read quarantined records'
})

Acl({
    $id: Now.ID['acl-quarantine-create'],
    type: 'record',
    table: 'x_glne_conn_quarantine',
    operation: 'create',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody creates quarantined records by hand'
})

Acl({
    $id: Now.ID['acl-quarantine-write'],
    type: 'record',
    table: 'x_glne_conn_quarantine',
    operation: 'write',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody edits quarantined records by hand'
})

Acl({
    $id: Now.ID['acl-quarantine-delete'],
    type: 'record',
    table: 'x_glne_conn_quarantine',
    operation: 'delete',
    roles: [admin],
    adminOverrides: true,
    active: true,
    description: 'Glance admins may delete quarantined records'
})

/** State of the engine; read for diagnosis. */
Acl({
    $id: Now.ID['acl-sync-run-read'],
    type: 'record',
    table: 'x_glne_conn_sync_run',
    operation: 'read',
    roles: [admin],
    adminOverrides: true,
    active: true,
    description: 'Glance admins read sync runs'
})

Acl({
    $id: Now.ID['acl-sync-run-create'],
    type: 'record',
    table: 'x_glne_conn_sync_run',
    operation: 'create',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody may create sync runs by hand'
})

Acl({
    $id: Now.ID['acl-sync-run-write'],
    type: 'record',
    table: 'x_glne_conn_sync_run',
    operation: 'write',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody may write sync runs by hand'
})

Acl({
    $id: Now.ID['acl-sync-run-delete'],
    type: 'record',
    table: 'x_glne_conn_sync_run',
    operation: 'delete',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody may delete sync runs by hand'
})

Acl({
    $id: Now.ID['acl-sync-checkpoint-read'],
    type: 'record',
    table: 'x_glne_conn_sync_checkpoint',
    operation: 'read',
    roles: [admin],
    adminOverrides: true,
    active: true,
    description: 'Glance admins read sync checkpoints'
})

Acl({
    $id: Now.ID['acl-sync-checkpoint-create'],
    type: 'record',
    table: 'x_glne_conn_sync_checkpoint',
    operation: 'create',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody may create sync checkpoints by hand'
})

Acl({
    $id: Now.ID['acl-sync-checkpoint-write'],
    type: 'record',
    table: 'x_glne_conn_sync_checkpoint',
    operation: 'write',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody may write sync checkpoints by hand'
})

Acl({
    $id: Now.ID['acl-sync-checkpoint-delete'],
    type: 'record',
    table: 'x_glne_conn_sync_checkpoint',
    operation: 'delete',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody may delete sync checkpoints by hand'
})

/** Kept by the app; read for diagnosis. */
Acl({
    $id: Now.ID['acl-presence-read'],
    type: 'record',
    table: 'x_glne_conn_presence',
    operation: 'read',
    roles: [admin],
    adminOverrides: true,
    active: true,
    description: 'Glance admins read what is known of visitors'
})

Acl({
    $id: Now.ID['acl-presence-create'],
    type: 'record',
    table: 'x_glne_conn_presence',
    operation: 'create',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody may create what is known of visitors by hand'
})

Acl({
    $id: Now.ID['acl-presence-write'],
    type: 'record',
    table: 'x_glne_conn_presence',
    operation: 'write',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody may write what is known of visitors by hand'
})

Acl({
    $id: Now.ID['acl-presence-delete'],
    type: 'record',
    table: 'x_glne_conn_presence',
    operation: 'delete',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody may delete what is known of visitors by hand'
})

/** Kept by the app; read for diagnosis, but for the token itself. */
Acl({
    $id: Now.ID['acl-presence-token-read'],
    type: 'record',
    table: 'x_glne_conn_presence_token',
    operation: 'read',
    roles: [admin],
    adminOverrides: true,
    active: true,
    description: 'Glance admins read presence tokens'
})

Acl({
    $id: Now.ID['acl-presence-token-create'],
    type: 'record',
    table: 'x_glne_conn_presence_token',
    operation: 'create',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody may create presence tokens by hand'
})

Acl({
    $id: Now.ID['acl-presence-token-write'],
    type: 'record',
    table: 'x_glne_conn_presence_token',
    operation: 'write',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody may write presence tokens by hand'
})

Acl({
    $id: Now.ID['acl-presence-token-delete'],
    type: 'record',
    table: 'x_glne_conn_presence_token',
    operation: 'delete',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody may delete presence tokens by hand'
})
