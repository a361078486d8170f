import { ScheduledScript } from '@servicenow/sdk/core'
import { anonymiseOldSessions } from '../../server/removal/retention.ts'

/** Anonymises sessions older than Session Retention, daily at night by the instance's clock, and goes on with erasures that were confirmed. */
export const sessionRetentionJob = ScheduledScript({
    $id: Now.ID['job-session-retention'],
    name: 'Glance Session Retention',
    active: true,
    frequency: 'daily',
    executionTime: { hours: 3, minutes: 30, seconds: 0 },
    executionStart: '2026-01-01 00:00:00',
    script: anonymiseOldSessions
})
