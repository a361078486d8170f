import type { AppRecord } from '../platform/records.ts'
import { displayConfiguration } from './visitor.ts'

/** Is the card offered in workspaces for this record? Asked for every form that a workspace shows, so what goes wrong is a no. */
export function inWorkspace(record: AppRecord): boolean {
    try {
        return displayConfiguration(record)?.workspace ?? false
    } catch {
        // ServiceNow does not let the app read the table: the card could not show anything either.
        return false
    }
}
