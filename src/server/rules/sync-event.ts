import { prepareRepair, queueRepair } from '../runs/repair.ts'
import type { RuleRecord } from '../platform/records.ts'
import { showError } from '../platform/ui.ts'

/** Before insert of a Sync event without a trigger: somebody requests a repair. Refuses an impossible one by name. */
export function prepareRequestedRepair(current: RuleRecord, _previous: RuleRecord | null): void {
    const problems = prepareRepair(current)
    if (problems.length > 0) {
        problems.forEach(showError)
        current.setAbortAction(true)
    }
}

/** After insert of a repair: queues the work. */
export function startRequestedRepair(current: RuleRecord, _previous: RuleRecord | null): void {
    queueRepair(current)
}
