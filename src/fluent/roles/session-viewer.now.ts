import { Role } from '@servicenow/sdk/core'

/** Reads all sessions and nothing else. */
export const sessionViewer = Role({
    name: 'x_glne_conn.session_viewer',
    description: 'Read all Glance sessions'
})
