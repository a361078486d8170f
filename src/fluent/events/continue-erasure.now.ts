import { ScriptAction } from '@servicenow/sdk/core'
import { runErasure } from '../../server/removal/erasure.ts'

/** Erases the next slice of a visitor. */
export const continueErasureAction = ScriptAction({
    $id: Now.ID['script-action-continue-erasure'],
    name: 'Glance: erase a visitor',
    description: 'Erases the next slice of a visitor',
    eventName: 'x_glne_conn.erase',
    active: true,
    order: 100,
    script: runErasure
})
