import { Record } from '@servicenow/sdk/core'
import { scheduledSyncJob } from '../jobs/glance-scheduled-sync.now'

/**
 * Scheduled Sync runs at most hourly: a shorter interval is set back to one hour, with a message. The table belongs to the platform, so the
 * rule may only set a value, neither run a script nor refuse the save. Filtered to the app's own job and to copies that kept its name.
 * A plain record, because BusinessRule() puts a script of its own into a rule that has none.
 */
export const scheduledSyncIntervalRule = Record({
    $id: Now.ID['rule-scheduled-sync-interval'],
    table: 'sys_script',
    data: {
        name: 'Glance: keep the sync interval at one hour or more',
        description: 'Sets the repeat interval of Glance Scheduled Sync back to one hour when it is shorter',
        collection: 'sysauto_script',
        when: 'before',
        action_insert: true,
        action_update: true,
        action_delete: false,
        action_query: false,
        order: 100,
        active: true,
        advanced: false,
        abort_action: false,
        access: 'package_private',
        filter_condition: `sys_id=${scheduledSyncJob.$id}^ORname=Glance Scheduled Sync^run_type=periodically^run_period<1970-01-01 01:00:00^EQ`,
        template: 'run_period=1970-01-01 01:00:00^EQ',
        add_message: true,
        message: 'Glance Scheduled Sync should not be executed more than once per hour. The repeat interval was set to one hour.',
        script: ''
    }
})
