import { ScriptAction } from '@servicenow/sdk/core'
import { runRequestedSync } from '../../server/runs/requested.ts'

/** Does what the event asks for. */
export const runRequestedSyncAction = ScriptAction({
    $id: Now.ID['script-action-run-requested-sync'],
    name: 'Glance: run requested sync',
    description: 'Synchronises sessions in the background',
    eventName: 'x_glne_conn.sync.requested',
    active: true,
    order: 100,
    script: runRequestedSync
})
