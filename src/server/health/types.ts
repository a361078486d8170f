import type { Settings } from '../platform/properties.ts'
import type { AppRecord } from '../platform/records.ts'

export type CheckState = 'pass' | 'warn' | 'fail'

/**
 * What a check found. `key` names the texts: `health.<check>.<key>` is the reason, `health.<check>.<key>.fix` what to do. A check that passes
 * has the reason `health.<check>.pass` and nothing to fix.
 */
export interface CheckResult {
    state: CheckState
    key: string
    values: readonly (string | number)[]
}

/** What all checks share, read once. */
export interface CheckInput {
    /** Milliseconds. */
    now: number
    settings: Settings
    /** The default company; null when there is none. */
    company: AppRecord | null
    companyId: string
}

/** One thing that can be right or wrong. */
export interface Check {
    /** Stable code in the answer and in the docs. */
    id: string
    look: (input: CheckInput) => CheckResult
}

export const pass = (...values: (string | number)[]): CheckResult => ({ state: 'pass', key: 'pass', values })
export const warn = (key: string, ...values: (string | number)[]): CheckResult => ({ state: 'warn', key, values })
export const fail = (key: string, ...values: (string | number)[]): CheckResult => ({ state: 'fail', key, values })
