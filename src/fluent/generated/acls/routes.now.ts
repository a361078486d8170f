import { Acl } from '@servicenow/sdk/core'
import { admin } from '../../roles/admin.now'
import { user } from '../../roles/user.now'

/** Written by `npm run access` from src/access/matrix.ts: edit that. */

export const restLaunchSessionAcl = Acl({
    $id: Now.ID['acl-rest-launch-session'],
    type: 'rest_endpoint',
    name: 'x_glne_conn.glance.launch_session',
    operation: 'execute',
    roles: [user],
    adminOverrides: true,
    active: true,
    description: 'Glance users launch sessions'
})

export const restReadCardAcl = Acl({
    $id: Now.ID['acl-rest-read-card'],
    type: 'rest_endpoint',
    name: 'x_glne_conn.glance.read_card',
    operation: 'execute',
    roles: [user],
    adminOverrides: true,
    active: true,
    description: 'Glance users read the card of a record'
})

export const restReadPresenceAcl = Acl({
    $id: Now.ID['acl-rest-read-presence'],
    type: 'rest_endpoint',
    name: 'x_glne_conn.glance.read_presence',
    operation: 'execute',
    roles: [user],
    adminOverrides: true,
    active: true,
    description: 'Glance users ask whether the visitor of a record is present'
})

export const restReadSessionAcl = Acl({
    $id: Now.ID['acl-rest-read-session'],
    type: 'rest_endpoint',
    name: 'x_glne_conn.glance.read_session',
    operation: 'execute',
    roles: [user],
    adminOverrides: true,
    active: true,
    description: 'Glance users read how a session goes on'
})

export const restRecordTermsAcl = Acl({
    $id: Now.ID['acl-rest-record-terms'],
    type: 'rest_endpoint',
    name: 'x_glne_conn.glance.record_terms',
    operation: 'execute',
    roles: [user],
    adminOverrides: true,
    active: true,
    description: 'Glance users tell how the visitor answered the terms'
})

export const restSyncRecordAcl = Acl({
    $id: Now.ID['acl-rest-sync-record'],
    type: 'rest_endpoint',
    name: 'x_glne_conn.glance.sync_record',
    operation: 'execute',
    roles: [user],
    adminOverrides: true,
    active: true,
    description: 'Glance users ask for the synchronisation of the sessions of a record'
})

export const restSyncSessionAcl = Acl({
    $id: Now.ID['acl-rest-sync-session'],
    type: 'rest_endpoint',
    name: 'x_glne_conn.glance.sync_session',
    operation: 'execute',
    roles: [user],
    adminOverrides: true,
    active: true,
    description: 'Glance users ask for the synchronisation of a session'
})

export const restReadHealthAcl = Acl({
    $id: Now.ID['acl-rest-read-health'],
    type: 'rest_endpoint',
    name: 'x_glne_conn.glance.read_health',
    operation: 'execute',
    roles: [admin],
    adminOverrides: true,
    active: true,
    description: 'Glance administrators read the state of the app'
})
