import { ScriptAction } from '@servicenow/sdk/core'
import { anonymiseOldSessions } from '../../server/removal/retention.ts'

/** Anonymises the next slice of old sessions. */
export const continueRetentionAction = ScriptAction({
    $id: Now.ID['script-action-continue-retention'],
    name: 'Glance: continue retention',
    description: 'Anonymises the next slice of old sessions',
    eventName: 'x_glne_conn.retention.continue',
    active: true,
    order: 100,
    script: anonymiseOldSessions
})
