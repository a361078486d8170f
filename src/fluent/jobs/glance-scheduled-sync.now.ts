import { ScheduledScript } from '@servicenow/sdk/core'

/** Scheduled Sync, hourly. It keeps to one start an hour by itself, whatever copies of the job exist. */
export const scheduledSyncJob = ScheduledScript({
    $id: Now.ID['job-scheduled-sync'],
    name: 'Glance Scheduled Sync',
    active: true,
    frequency: 'periodically',
    executionInterval: { hours: 1 },
    executionStart: '2026-01-01 00:00:00',
    script: 'new GlanceActivityService().scheduledSync();'
})
