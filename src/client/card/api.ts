import type { CardAnswer, FailureAnswer, LaunchAnswer, PresenceAnswer, SessionAnswer, SyncAnswer, TermsAnswer, TermsRequest } from '../../server/contract.ts'

/** Why there is no answer: the log-in has ended, the role is missing, the server says why, or it could not be asked at all. */
export interface Failure {
    kind: 'signed_out' | 'forbidden' | 'answered' | 'unreachable'
    status: number
    code: string
    /** Sentences of the server in the user's language; empty when it said nothing. */
    message: string
    detail: string
}

export type Result<T> = { ok: true, value: T } | { ok: false, failure: Failure }

export interface LaunchBody { table: string, sys_id: string, type: 'C' | 'G' | 'V', session_key?: string }

/** The routes of the app, as the card uses them. Nothing throws. */
export interface Api {
    card(): Promise<Result<CardAnswer>>
    presence(): Promise<Result<PresenceAnswer>>
    launch(body: LaunchBody): Promise<Result<LaunchAnswer>>
    session(sysId: string): Promise<Result<SessionAnswer>>
    terms(sysId: string, status: TermsRequest['status']): Promise<Result<TermsAnswer>>
    sync(sysId: string): Promise<Result<SyncAnswer>>
    /** Gives up whatever is under way. */
    stop(): void
}

const BASE = '/api/x_glne_conn/glance/v1'
/** No route of the app takes longer; whoever waits longer has lost the connection. */
const LONGEST_WAIT = 30_000

const failed = (kind: Failure['kind'], status: number, body: Partial<FailureAnswer['error']> = {}): { ok: false, failure: Failure } =>
    ({ ok: false, failure: { kind, status, code: body.code || '', message: body.message || '', detail: body.detail || '' } })

/** What an answer that is not a success means; `body` is null when it is not JSON of ours. */
export function failureOf(status: number, body: FailureAnswer | null): { ok: false, failure: Failure } {
    const error = body?.error
    if (status === 401)
        return failed('signed_out', status, error)
    if (status === 403 && !error?.code)
        return failed('forbidden', status, error)
    return failed(error?.code ? 'answered' : 'unreachable', status, error)
}

/** Asks the server for one record. `token` is the page's own (`g_ck`), which guards writes; read at each call, because a page may renew it. */
export function connect(table: string, sysId: string, token: () => string): Api {
    const stopping = new AbortController()

    const ask = async <T>(method: string, path: string, body?: object): Promise<Result<T>> => {
        const one = new AbortController()
        const giveUp = () => one.abort()
        const timer = setTimeout(giveUp, LONGEST_WAIT)
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
