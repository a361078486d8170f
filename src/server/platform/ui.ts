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

/** Language of the current user, e.g. `en`. */
export function currentLanguage(): string {
    return String(gs.getSession().getLanguage() ?? '') || 'en'
}

/** Writes a warning to the system log, for work that has no log of its own. */
export function logWarning(message: string): void {
    gs.warn(`Glance: ${message}`)
}

/** Writes a line to the system log, for work that has no log of its own. */
export function logNote(message: string): void {
    gs.info(`Glance: ${message}`)
}
