import type { HttpRequest, HttpResponse, Platform, Transaction } from '../contracts'

/** What pages need of the session keeper and the scheduler, which live elsewhere. */
export interface UiPorts {
    /** Starts a session and returns the value of the Set-Cookie header, or null when name or password is wrong. */
    login(platform: Platform, request: HttpRequest, userName: string, password: string): string | string[] | null
    /** Ends the session of the transaction and returns the Set-Cookie header that removes it. */
    logout(platform: Platform, tx: Transaction): string | string[]
    /** Token that guards writes of the transaction's session; null when there is no session. */
    token(platform: Platform, tx: Transaction): string | null
    /** Starts a scheduled job at once, as Execute Now does. Returns the message to show. */
    runJob(platform: Platform, tx: Transaction, jobTable: string, sysId: string): string
}

/** One request being answered. */
export interface Ui {
    readonly platform: Platform
    readonly tx: Transaction
    readonly request: HttpRequest
    readonly url: URL
    /** Fields of a posted form; empty for other methods. */
    readonly form: URLSearchParams
    readonly ports: UiPorts
}

export type Page = (ui: Ui) => HttpResponse

/** A parameter of the posted form or of the address, the form first; '' when absent. */
export function readParameter(ui: Ui, name: string): string {
    return ui.form.get(name) ?? ui.url.searchParams.get(name) ?? ''
}

/** Ends the page with a status and a sentence for the reader. */
export class PageError extends Error {
    constructor(readonly status: number, message: string) {
        super(message)
    }
}

/** Names in a comma-separated list. */
export function splitNames(list: string | null | undefined): string[] {
    return (list ?? '').split(',').map(name => name.trim()).filter(name => name !== '')
}

/** True when the user has one of the roles, when none is asked for, or is an administrator. */
export function hasAnyRole(ui: Ui, roles: readonly string[]): boolean {
    return roles.length === 0 || ui.tx.user.isAdmin || roles.some(role => ui.platform.security.hasRole(ui.tx.user, role))
}
