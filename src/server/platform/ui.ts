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

/** Language of the current user's texts, e.g. `en`. */
export function currentLanguage(): string {
    return String(gs.getSession().getLanguage() ?? '') || 'en'
}

/** A warning for the system log, outside any piece of work that has a log of its own. */
export function logWarning(message: string): void {
    gs.warn(`Glance: ${message}`)
}

/** A line for the system log, outside any piece of work that has a log of its own. */
export function logNote(message: string): void {
    gs.info(`Glance: ${message}`)
}
