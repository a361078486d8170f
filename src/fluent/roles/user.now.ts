import { Role } from '@servicenow/sdk/core'

/** Access to the Glance Card on any table where it has been placed. */
export const user = Role({
    name: 'x_glne_conn.user',
    description: 'Use Glance on records: start and join sessions, and see your own sessions and those of a record'
})
