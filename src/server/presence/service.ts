import { classify } from '../glance/errors.ts'
import type { GlanceError, Result } from '../glance/model.ts'
import { readVisitor, toSignalParameters, toVisitorParameters, type VisitorPresence } from '../glance/presence.ts'
import { now } from '../platform/clock.ts'
import { CHOICE, REST_MESSAGE } from '../platform/columns.ts'
import type { Company } from '../platform/company.ts'
import { call, type HttpOutcome } from '../platform/http.ts'
import { redact } from '../platform/redact.ts'
import { rowLock } from './lock.ts'
import { pauseAfter } from './pace.ts'
import { withLock } from './single-flight.ts'
import { dropToken, noteFailure, noteSuccess, serviceOf, usableToken, type PresenceService, type SignIn } from './token.ts'
import { PRESENCE_TIMEOUT_MS, type PresenceOutcome, type PresenceProblem } from './types.ts'

/** Receives the outcome of a call, without the token, to log it and attach it to the record being worked on. */
export type Witness = (name: string, status: string, body: string) => void

/** A question about one visitor, and who asks it. */
export interface PresenceQuery {
    company: Company
    visitorId: string
    signIn: SignIn
    witness: Witness
    /** Somebody is waiting: Glance is asked even though it failed a moment ago, unless it has failed again and again. */
    urgent: boolean
}

/** After this many failures in a row a click does not try again: every time-out would block an agent's window for seconds. */
const MAX_URGENT_FAILURES = 3

/** Asks Glance whether a visitor is present. */
export function lookUpVisitor(query: PresenceQuery): PresenceOutcome<VisitorPresence> {
    const { company, visitorId } = query
    return withToken(query, 'LookupVisitor', token => call({
        message: REST_MESSAGE.presence, function: 'LookupVisitor', serviceUrl: company.presenceUrl, timeout: PRESENCE_TIMEOUT_MS,
        variables: toVisitorParameters(company.partnerId, visitorId), plain: { token }
    }), body => readVisitor(body, visitorId, company.presenceUrl, company.serviceUrl))
}

/** Asks the visitor to accept terms, or starts the session at once. Any successful status will do: what Glance answers is not public. */
export function signalVisitor(query: PresenceQuery, server: string, terms: boolean): PresenceOutcome<null> {
    const { company, visitorId } = query
    return withToken(query, 'SignalVisitor', token => call({
        message: REST_MESSAGE.presence, function: 'SignalVisitor', serviceUrl: server, timeout: PRESENCE_TIMEOUT_MS,
        variables: toSignalParameters(company.partnerId, visitorId, terms), plain: { token }
    }), () => ({ ok: true, value: null }))
}

/**
 * Makes a call with the company's token. A refused token is discarded and replaced once. While the service fails it is left alone, for all visitors; when the
 * pause is over, one caller tries first. A question about one visitor that Glance cannot take (400), or a signal that does not find them (404), says nothing
 * about the service.
 */
function withToken<T>(query: PresenceQuery, what: string, send: (token: string) => HttpOutcome, read: (body: string) => Result<T>): PresenceOutcome<T> {
    const service = serviceOf(query.company)
    const at = now()
    if (service.pausedUntil > at && (!query.urgent || service.failures >= MAX_URGENT_FAILURES)) {
        const pause = service.pausedUntil - at
        const problem = PROBLEM[service.state]
        return problem === undefined ? { kind: 'unknown', pause, ours: true } : { kind: 'trouble', problem, pause, own: false }
    }
    const work = (): PresenceOutcome<T> => callWithToken(query, what, service, send, read)
    return service.failures > 0 && !query.urgent
        ? withLock<PresenceOutcome<T>>(rowLock, `probe ${query.company.id}`, work, () => ({ kind: 'unknown', pause: 0, ours: true }))
        : work()
}

const PROBLEM: Readonly<Record<string, PresenceProblem | undefined>> = {
    [CHOICE.tokenState.refused]: 'presence_refused', [CHOICE.tokenState.notOffered]: 'presence_not_offered'
}

function callWithToken<T>(
    query: PresenceQuery, what: string, service: PresenceService, send: (token: string) => HttpOutcome, read: (body: string) => Result<T>
): PresenceOutcome<T> {
    for (let attempt = 0; attempt < 2; attempt++) {
        const token = usableToken(service, query.signIn, query.urgent)
        if (token.kind !== 'answer') {
            return token
        }
        const outcome = send(token.value)
        query.witness(what, outcome.kind === 'answer' ? `status ${outcome.status}` : outcome.detail, outcome.kind === 'answer' ? redact(outcome.body, [token.value]) : '')
        if (outcome.kind === 'answer' && (outcome.status === 401 || outcome.status === 403)) {
            dropToken(service, token.value)
            continue
        }
        return settle(service, what, outcome, read)
    }
    return fail(service, { code: 'config', retryable: false, detail: `Glance refused a token that it had just issued (${what})` }, 'presence_refused')
}

function settle<T>(service: PresenceService, what: string, outcome: HttpOutcome, read: (body: string) => Result<T>): PresenceOutcome<T> {
    const error = classify(outcome, now())
    const aboutOne = outcome.kind === 'answer' && (outcome.status === 400 || (outcome.status === 404 && what === 'SignalVisitor'))
    const answer: Result<T> = error !== null ? { ok: false, error } : read(outcome.kind === 'answer' ? outcome.body : '')
    if (answer.ok) {
        noteSuccess(service)
        return { kind: 'answer', value: answer.value }
    }
    if (aboutOne) {
        return { kind: 'absent' }
    }
    if (answer.error.code === 'contract') {
        return fail(service, answer.error, 'presence_not_offered')
    }
    const pause = pauseAfter(service.failures + 1, Math.random(), answer.error.retryAfter)
    noteFailure(service, answer.error, '', pause)
    return { kind: 'unknown', pause, ours: false }
}

function fail(service: PresenceService, error: GlanceError, code: PresenceProblem): PresenceOutcome<never> {
    const pause = pauseAfter(service.failures + 3, Math.random())
    noteFailure(service, error, code, pause)
    return { kind: 'trouble', problem: code, pause, own: false }
}
