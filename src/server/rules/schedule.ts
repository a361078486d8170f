import type { RuleRecord } from '../platform/records.ts'
export function repairSchedule(current: RuleRecord, previous: RuleRecord): void { void current; void previous }
