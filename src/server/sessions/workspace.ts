import type { AppRecord } from '../platform/records.ts'
import { displayConfiguration } from './visitor.ts'

/** Does the Display Configuration offer the card in workspaces for this record? Asked for every form that a workspace opens, so an error counts as no. */
export function offersWorkspace(record: AppRecord): boolean {
    try {
        return displayConfiguration(record)?.workspace ?? false
    } catch {
        // ServiceNow hides the table from this app: the card could not show anything either.
        return false
    }
}
