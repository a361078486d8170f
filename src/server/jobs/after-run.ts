import type { Company } from '../platform/company.ts'
import type { Log } from '../platform/log.ts'
import type { Settings } from '../platform/properties.ts'
import type { Counts, RunClass, Transport } from '../sync/types.ts'

/** What a step after a complete full run works with: under the same claim, Sync event and slice. */
export interface AfterRun {
    company: Company
    settings: Settings
    eventId: string
    /** Begin of the run: whatever waited then has been asked for. */
    began: number
    now(): number
    /** How the run ended: none, data or gap. */
    errorClass: RunClass
    /** Asked before each unit of work: true ends the slice. */
    shouldStop(): boolean
    transport: Transport
    log: Log
    /** A sentence for the Sync event: key of a message and its values. */
    note(key: string, values: readonly (string | number)[]): void
    /** Adds to the counts of the Sync event. */
    count(counts: Partial<Counts>): void
}

/**
 * One step. `more`: the slice is over before the step is; all steps are called again in the next slice, so a step keeps its place in rows and costs
 * next to nothing when there is nothing left to do. It answers `more` only when it has done something in this slice.
 */
export type AfterStep = (run: AfterRun) => 'done' | 'more'

/** In this order; one file each. */
export const AFTER_RUN: readonly AfterStep[] = []
