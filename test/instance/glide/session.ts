import { readSessionToken } from '../security'
import type { GlideHost } from './host'

const clientData = new WeakMap<object, Map<string, string>>()

/** The session of the transaction. Documented in server-api-reference/c_GlideSessionScopedAPI.md. */
export class GlideSession {
    constructor(private readonly host: GlideHost) {}

    isInteractive(): boolean {
        return this.host.tx.interactive
    }

    isLoggedIn(): boolean {
        return this.host.tx.user.userName !== 'guest'
    }

    /** Nobody can impersonate here. */
    isImpersonating(): boolean {
        return false
    }

    getLanguage(): string {
        return this.host.tx.user.language ?? 'en'
    }

    getTimeZoneName(): string {
        return this.host.tx.user.timeZone
    }

    /** The instance listens on this address only. */
    getClientIP(): string {
        return '127.0.0.1'
    }

    /** Null for a user of the global domain who did not pick one: there are no others here. */
    getCurrentDomainID(): string | null {
        return null
    }

    /** What guards the session's writes: `g_ck` of its pages. Null for a script without a session. */
    getSessionToken(): string | null {
        return readSessionToken(this.host.platform, this.host.tx)
    }

    putClientData(name: unknown, value: unknown): void {
        const data = clientData.get(this.host.tx) ?? new Map<string, string>()
        clientData.set(this.host.tx, data.set(String(name), String(value)))
    }

    getClientData(name: unknown): string | null {
        return clientData.get(this.host.tx)?.get(String(name)) ?? null
    }
}
