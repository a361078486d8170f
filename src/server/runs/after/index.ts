import { expiryStep } from './expiry.ts'
import { reconciliationStep } from './reconciliation.ts'
import type { AfterStep } from './step.ts'
import { writeBackStep } from './write-back.ts'

/** The steps that follow a complete full run, in this order; one file each. */
export const AFTER_RUN: readonly AfterStep[] = [expiryStep, writeBackStep, reconciliationStep]

/** The steps that follow a range read again: a repair, or a difference between Glance's numbers and ours. */
export const AFTER_RANGE: readonly AfterStep[] = [reconciliationStep]
