import { BusinessRule } from '@servicenow/sdk/core'
import { repairSchedule } from '../../server/rules/schedule.ts'
import { scheduledSyncJob } from '../jobs/glance-scheduled-sync.now'

/** Repairs what the rule on the interval let slip through. On a table of another scope a script may only run async. */
export const repairScheduleRule = BusinessRule({
    $id: Now.ID['rule-repair-schedule'],
    name: 'Glance: repair the sync interval',
    description: 'Sets the repeat interval of Glance Scheduled Sync to one hour when it is shorter',
    table: 'sysauto_script',
    when: 'async',
    action: ['insert', 'update'],
    order: 200,
    active: true,
    filterCondition: `sys_id=${scheduledSyncJob.$id}^ORname=Glance Scheduled Sync^EQ`,
    script: repairSchedule
})
