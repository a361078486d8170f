import { gs } from '@servicenow/glide'

export function showInfo(message: string): void {
    gs.addInfoMessage(message)
}

export function showError(message: string): void {
    gs.addErrorMessage(message)
}

export function currentUserId(): string {
    return String(gs.getUserID())
}

/** What tells this instance from another: a clone keeps its data but not this. */
export function instanceId(): string {
    return String(gs.getProperty('instance_id', '') || gs.getProperty('instance_name', '') || '')
}

/** A warning for the system log, outside any piece of work that has a log of its own. */
export function logWarning(message: string): void {
    gs.warn(`Glance: ${message}`)
}
