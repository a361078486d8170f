import type { RuleRecord } from '../platform/records.ts'
export function validateCompany(current: RuleRecord, previous: RuleRecord): void { void current; void previous }
export function keepSingleDefault(current: RuleRecord, previous: RuleRecord): void { void current; void previous }
export function refuseDeletion(current: RuleRecord, previous: RuleRecord): void { void current; void previous }
