import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { HttpRequest, Platform, Transaction, UserContext } from '../contracts'
import { MS_PER_MINUTE } from '../values/units'

/**
 * Log-in sessions of browsers, kept as instance-wide state so that every node knows them. Their age is measured by the machine's clock, not
 * the instance's: moving the instance's clock in a test must not log the person at the browser out.
 */
const COOKIE = 'JSESSIONID'
/** `glide.ui.session_timeout` in minutes; 30 when it is not set (page sc-session-activity-timeout). */
const DEFAULT_TIMEOUT_MINUTES = 30
/** Activity is written down at most this often, so that reading pages does not write. Milliseconds. */
const TOUCH_INTERVAL_MS = 30000

export interface Session {
    id: string
    userId: string
    /** The anti-CSRF token: `g_ck` on pages, `X-UserToken` of calls, `sysparm_ck` of forms. */
    token: string
    lastSeen: number
}

function key(id: string): string {
    return `session.${id}`
}

export function createSession(platform: Platform, user: UserContext, now = Date.now()): Session {
    const session = { id: randomBytes(16).toString('hex').toUpperCase(), userId: user.sysId, token: randomBytes(36).toString('hex'), lastSeen: now }
    platform.data.setState(key(session.id), JSON.stringify(session))
    return session
}

/** The session of an id, or null when there is none or it has been idle for longer than the time-out. Notes that it was used. */
export function findSession(platform: Platform, id: string, now = Date.now()): Session | null {
    if (!/^[0-9A-F]{32}$/.test(id)) return null
    const stored = platform.data.getState(key(id))
    if (stored === null) return null
    const session = JSON.parse(stored) as Session
    const timeout = (Number(platform.records.property('glide.ui.session_timeout') ?? '') || DEFAULT_TIMEOUT_MINUTES) * MS_PER_MINUTE
    if (now - session.lastSeen > timeout) {
        destroySession(platform, id)
        return null
    }
    if (now - session.lastSeen > TOUCH_INTERVAL_MS) platform.data.setState(key(id), JSON.stringify({ ...session, lastSeen: now }))
    return session
}

export function destroySession(platform: Platform, id: string): void {
    platform.data.setState(key(id), null)
}

/** The session a request's cookie names. */
export function findSessionOfRequest(platform: Platform, request: HttpRequest): Session | null {
    for (const part of (request.headers.cookie ?? '').split(';')) {
        const [name, value] = part.trim().split('=')
        if (name === COOKIE && value) return findSession(platform, value)
    }
    return null
}

/** The token that guards writes of the transaction's session; null without a session. */
export function readSessionToken(platform: Platform, tx: Transaction): string | null {
    return tx.sessionId === null ? null : findSession(platform, tx.sessionId)?.token ?? null
}

export function makeSessionCookie(session: Session): string {
    return `${COOKIE}=${session.id}; Path=/; HttpOnly; SameSite=Lax`
}

export function makeExpiredCookie(): string {
    return `${COOKIE}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax`
}

/** Does the request carry the session's token? Header for calls, field of an urlencoded form for pages. */
export function carriesToken(request: HttpRequest, session: Session): boolean {
    const sent = request.headers['x-usertoken'] ?? formToken(request) ?? ''
    const left = Buffer.from(sent)
    const right = Buffer.from(session.token)
    return left.length === right.length && timingSafeEqual(left, right)
}

function formToken(request: HttpRequest): string | null {
    if (!(request.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded')) return null
    return new URLSearchParams(Buffer.from(request.body).toString('utf8')).get('sysparm_ck')
}
