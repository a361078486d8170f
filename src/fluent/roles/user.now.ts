import { Role } from '@servicenow/sdk/core'

/** Access to the Glance Card on any table where it has been placed. */
export const user = Role({
    name: 'x_glne_conn.user',
    description: 'Use Glance on records: start and join sessions, see the sessions of a record and one\'s own'
})
