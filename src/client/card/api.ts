import type { CardAnswer, FailureAnswer, LaunchAnswer, PresenceAnswer, SessionAnswer, SyncAnswer, TermsAnswer, TermsRequest } from '../../server/contract.ts'

/** Why there is no answer: the session has ended, the role is missing, the server gave a reason, or it could not be reached. */
export interface Failure {
    kind: 'signed_out' | 'forbidden' | 'answered' | 'unreachable'
    status: number
    code: string
    /** The server's sentences in the user's language; empty when it gave none. */
    message: string
    detail: string
}

export type ApiResult<T> = { ok: true, value: T } | { ok: false, failure: Failure }

export interface LaunchBody { table: string, sys_id: string, type: 'C' | 'G' | 'V', session_key?: string }

/** The app's routes as the card uses them. Nothing throws. */
export interface Api {
    card(): Promise<ApiResult<CardAnswer>>
    presence(): Promise<ApiResult<PresenceAnswer>>
    launch(body: LaunchBody): Promise<ApiResult<LaunchAnswer>>
    session(sysId: string): Promise<ApiResult<SessionAnswer>>
    terms(sysId: string, status: TermsRequest['status']): Promise<ApiResult<TermsAnswer>>
    sync(sysId: string): Promise<ApiResult<SyncAnswer>>
    /** Aborts whatever is under way. */
    stop(): void
}

const BASE = '/api/x_glne_conn/glance/v1'
/** No route of the app takes longer: after this the connection must be lost. */
const TIMEOUT_MS = 30_000

const failed = (kind: Failure['kind'], status: number, body: Partial<FailureAnswer['error']> = {}): { ok: false, failure: Failure } =>
    ({ ok: false, failure: { kind, status, code: body.code || '', message: body.message || '', detail: body.detail || '' } })

/** Reads an error answer; `body` is null when it is not JSON. */
export function failureOf(status: number, body: FailureAnswer | null): { ok: false, failure: Failure } {
    const error = body?.error
    if (status === 401) {
        return failed('signed_out', status, error)
    }
    if (status === 403 && !error?.code) {
        return failed('forbidden', status, error)
    }
    return failed(error?.code ? 'answered' : 'unreachable', status, error)
}

/** Connects to the server for one record. `token` is the page's own (`g_ck`), which guards writes; it is read for every call, because a page may renew it. */
export function connect(table: string, sysId: string, token: () => string): Api {
    const stopping = new AbortController()

    const ask = async <T>(method: string, path: string, body?: object): Promise<ApiResult<T>> => {
        const one = new AbortController()
        const giveUp = () => one.abort()
        const timer = setTimeout(giveUp, TIMEOUT_MS)
        stopping.signal.addEventListener('abort', giveUp)
        const headers = { accept: 'application/json', 'X-UserToken': token() }
        try {
            const response = await fetch(BASE + path, {
                method,
                credentials: 'same-origin',
                cache: 'no-store',
                redirect: 'error',
                signal: one.signal,
                headers: body ? Object.assign(headers, { 'content-type': 'application/json' }) : headers,
                body: body && JSON.stringify(body)
            })
            const answer: unknown = await response.json().catch(() => null)
            const result = (answer as { result?: T } | null)?.result
            return response.ok && result ? { ok: true, value: result } : failureOf(response.status, answer as FailureAnswer | null)
        } catch {
            return failed('unreachable', 0)
        } finally {
            clearTimeout(timer)
            stopping.signal.removeEventListener('abort', giveUp)
        }
    }

    const record = `${encodeURIComponent(table)}/${encodeURIComponent(sysId)}`
    const session = (id: string) => `/sessions/${encodeURIComponent(id)}`
    return {
        card: () => ask('GET', `/card/${record}`),
        presence: () => ask('GET', `/presence/${record}`),
        launch: body => ask('POST', '/sessions', body),
        session: id => ask('GET', session(id)),
        terms: (id, status) => ask('POST', `${session(id)}/terms`, { status }),
        sync: id => ask('POST', `${session(id)}/sync`),
        stop: () => stopping.abort()
    }
}
