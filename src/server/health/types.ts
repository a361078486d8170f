import type { Settings } from '../platform/properties.ts'
import type { AppRecord } from '../platform/records.ts'

export type CheckState = 'pass' | 'warn' | 'fail'

/**
 * What a check found. `key` names the texts: `health.<check>.<key>` is the reason, `health.<check>.<key>.fix` what to do. A check that passes
 * has the reason `health.<check>.pass` and nothing to do.
 */
export interface Finding {
    state: CheckState
    key: string
    values: readonly (string | number)[]
}

/** What all checks look at, read once. */
export interface Facts {
    /** Milliseconds. */
    now: number
    settings: Settings
    /** The default company; null when there is none. */
    company: AppRecord | null
    companyId: string
}

/** One thing that can be in order or not. */
export interface Check {
    /** Stable code of the answer and of the docs. */
    id: string
    look: (facts: Facts) => Finding
}

export const pass = (...values: (string | number)[]): Finding => ({ state: 'pass', key: 'pass', values })
export const warn = (key: string, ...values: (string | number)[]): Finding => ({ state: 'warn', key, values })
export const fail = (key: string, ...values: (string | number)[]): Finding => ({ state: 'fail', key, values })
