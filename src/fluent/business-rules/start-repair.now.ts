import { BusinessRule } from '@servicenow/sdk/core'
import { startRequestedRepair } from '../../server/rules/sync-event.ts'

/** The work goes to the queue, not into the request of the person who asked. */
export const startRepairRule = BusinessRule({
    $id: Now.ID['rule-start-repair'],
    name: 'Glance: start a repair',
    description: 'Starts a queued repair in the background',
    table: 'x_glne_conn_sync_event',
    when: 'after',
    action: ['insert'],
    order: 100,
    active: true,
    filterCondition: 'trigger=repair^state=queued^EQ',
    script: startRequestedRepair
})
