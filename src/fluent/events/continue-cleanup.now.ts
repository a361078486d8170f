import { ScriptAction } from '@servicenow/sdk/core'
import { cleanUpSyncEvents } from '../../server/removal/cleanup.ts'

/** The next slice of the clean-up. */
export const continueCleanupAction = ScriptAction({
    $id: Now.ID['script-action-continue-cleanup'],
    name: 'Glance: continue clean-up',
    description: 'Removes the next slice of old Sync events',
    eventName: 'x_glne_conn.cleanup.continue',
    active: true,
    order: 100,
    script: cleanUpSyncEvents
})
