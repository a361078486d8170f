import { Role } from '@servicenow/sdk/core'
import { user } from './user.now'

/** Full access to all functionality of the app. Contains no role of the platform. */
export const admin = Role({
    name: 'x_glne_conn.admin',
    description: 'Full access to all functionality of Glance for ServiceNow',
    containsRoles: [user]
})
