import { ScheduledScript } from '@servicenow/sdk/core'
import { cleanUpSyncEvents } from '../../server/removal/cleanup.ts'

/** Removes old Sync events, daily at night by the instance's clock. */
export const syncEventCleanupJob = ScheduledScript({
    $id: Now.ID['job-sync-event-cleanup'],
    name: 'Glance Sync Event Cleanup',
    active: true,
    frequency: 'daily',
    executionTime: { hours: 2, minutes: 30, seconds: 0 },
    executionStart: '2026-01-01 00:00:00',
    script: cleanUpSyncEvents
})
