import type { RuleRecord } from '../platform/records.ts'
export function validateDisplayConfiguration(current: RuleRecord, previous: RuleRecord): void { void current; void previous }
