import { Property } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** Logging Verbosity. */
export const loggingVerbosity = Property({
    $id: Now.ID['property-logging-verbosity'],
    name: 'x_glne_conn.logging_verbosity',
    type: 'choicelist',
    choices: ['error', 'warn', 'info', 'debug'],
    value: 'info',
    description: 'Logging Verbosity: how much is written to the system log. At debug, logs are also attached to the Sync event or Session.',
    roles: { read: [admin], write: [admin] }
})
