import { prepareRepair, queueRepair } from '../runs/repair.ts'
import type { RuleRecord } from '../platform/records.ts'
import { showError } from '../platform/ui.ts'

/** Before insert of a Sync event that no trigger has made: a person asks for a repair. Refuses what cannot be, by name. */
export function prepareRequestedRepair(current: RuleRecord, _previous: RuleRecord | null): void {
    const problems = prepareRepair(current)
    if (problems.length > 0) {
        problems.forEach(showError)
        current.setAbortAction(true)
    }
}

/** After insert of a repair: the work goes to the queue. */
export function startRequestedRepair(current: RuleRecord, _previous: RuleRecord | null): void {
    queueRepair(current)
}
