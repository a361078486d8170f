import type { Company } from '../../platform/company.ts'
import type { Log } from '../../platform/log.ts'
import type { Settings } from '../../platform/properties.ts'
import type { Counts, CountsTransport, Range, RunClass } from '../../sync/types.ts'

/** What a step after a complete run works with: under the same claim, Sync event and slice. */
export interface AfterRun {
    company: Company
    settings: Settings
    eventId: string
    trigger: string
    /** What was read, when the run was asked for a range; null after a full run. */
    range: Range | null
    /** Whatever waited then has been asked for: begin of the run, or of an earlier one that it went on from. */
    began: number
    now(): number
    /** How the run ended: none, data or gap. */
    errorClass: RunClass
    /** Asked before each unit of work: true ends the slice. */
    shouldStop(): boolean
    transport: CountsTransport
    log: Log
    /** A sentence for the Sync event: key of a message and its values. */
    note(key: string, values: readonly (string | number)[]): void
    /** Adds to the counts of the Sync event. */
    count(counts: Partial<Counts>): void
    /** Something is wrong that does not make the run fail: its class on the Sync event. */
    worse(errorClass: RunClass): void
}

/**
 * One step. `more`: the slice is over before the step is; all steps are called again in the next slice, so a step keeps its place in rows and costs
 * next to nothing when there is nothing left to do. It answers `more` only when it has done something in this slice.
 */
export type AfterStep = (run: AfterRun) => 'done' | 'more'
