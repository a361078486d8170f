import { ApplicationMenu } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'
import { sessionViewer } from '../roles/session-viewer.now'

/** The Glance menu. Every module names its role; session viewers see theirs only. */
export const glanceMenu = ApplicationMenu({
    $id: Now.ID['menu-glance'],
    title: 'Glance',
    name: 'x_glne_conn_glance',
    hint: 'Glance cobrowse, screen share and video',
    description: 'Glance cobrowse, screen share and video on ServiceNow records',
    roles: [admin, sessionViewer],
    active: true
})
