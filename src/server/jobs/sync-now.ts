import type { RuleRecord, EventRecord, UiAction } from '../platform/records.ts'
export function syncNowFromList(): void {}
export function syncNowFromCompany(current: RuleRecord, action: UiAction): void { void current; void action }
export function syncNowFromSession(current: RuleRecord, action: UiAction): void { void current; void action }
export function runRequestedSync(event: EventRecord): void { void event }
