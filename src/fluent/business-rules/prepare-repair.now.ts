import { BusinessRule } from '@servicenow/sdk/core'
import { prepareRequestedRepair } from '../../server/rules/sync-event.ts'

/** What no trigger has made was made by a person: a repair. The engine always names its trigger. */
export const prepareRepairRule = BusinessRule({
    $id: Now.ID['rule-prepare-repair'],
    name: 'Glance: prepare a repair',
    description: 'Checks the range of a repair and queues it',
    table: 'x_glne_conn_sync_event',
    when: 'before',
    action: ['insert'],
    order: 100,
    active: true,
    filterCondition: 'triggerISEMPTY^EQ',
    script: prepareRequestedRepair
})
