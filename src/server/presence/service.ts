import { classify } from '../glance/errors.ts'
import type { GlanceError, Result } from '../glance/model.ts'
import { readVisitor, toSignalParameters, toVisitorParameters, type VisitorPresence } from '../glance/presence.ts'
import { now } from '../platform/clock.ts'
import { CHOICE, REST_MESSAGE } from '../platform/columns.ts'
import type { Company } from '../platform/company.ts'
import { call, type HttpOutcome } from '../platform/http.ts'
import { redact } from '../platform/redact.ts'
import { pauseAfter } from './pace.ts'
import { lock, unlock } from './rows.ts'
import { dropToken, noteFailure, noteSuccess, serviceOf, usableToken, type Service, type SignIn } from './token.ts'
import { PRESENCE_TIMEOUT, type Asked, type PresenceProblem } from './types.ts'

/** Takes what came of a call, without the token, so that it can be logged and attached to the record at work. */
export type Witness = (name: string, status: string, body: string) => void

export interface Asking {
    company: Company
    visitorId: string
    signIn: SignIn
    witness: Witness
    /** A person waits for it: Glance is asked although it failed a moment ago, unless it has failed again and again. */
    urgent: boolean
}

/** After so many failures in a row a click does not wait for another: a time-out would hold each agent's window for seconds. */
const AGAIN = 3

/** Asks Glance whether a visitor is present. */
export function lookUpVisitor(asking: Asking): Asked<VisitorPresence> {
    const { company, visitorId } = asking
    return withToken(asking, 'LookupVisitor', token => call({
        message: REST_MESSAGE.presence, function: 'LookupVisitor', serviceUrl: company.presenceUrl, timeout: PRESENCE_TIMEOUT,
        variables: toVisitorParameters(company.partnerId, visitorId), plain: { token }
    }), body => readVisitor(body, visitorId, company.presenceUrl, company.serviceUrl))
}

/** Asks the visitor for terms, or starts the session at once. Any success will do: what Glance answers is not public. */
export function signalVisitor(asking: Asking, server: string, terms: boolean): Asked<null> {
    const { company, visitorId } = asking
    return withToken(asking, 'SignalVisitor', token => call({
        message: REST_MESSAGE.presence, function: 'SignalVisitor', serviceUrl: server, timeout: PRESENCE_TIMEOUT,
        variables: toSignalParameters(company.partnerId, visitorId, terms), plain: { token }
    }), () => ({ ok: true, value: null }))
}

/**
 * Makes a call with the company's token. A refused token is thrown away and one more is minted, once. While the service fails it is left alone, all visitors
 * alike; when that time is over one asks first. A question about one visitor that Glance cannot take (400), or a signal that does not find them (404), says
 * nothing of the service.
 */
function withToken<T>(asking: Asking, what: string, send: (token: string) => HttpOutcome, read: (body: string) => Result<T>): Asked<T> {
    const service = serviceOf(asking.company)
    const at = now()
    if (service.pausedUntil > at && (!asking.urgent || service.failures >= AGAIN)) {
        const pause = service.pausedUntil - at
        const known = PROBLEM[service.state]
        return known === undefined ? { kind: 'unknown', pause, ours: true } : { kind: 'trouble', problem: known, pause, own: false }
    }
    const probe = service.failures > 0 && !asking.urgent ? lock(`probe ${asking.company.id}`, at) : ''
    if (probe === null) {
        return { kind: 'unknown', pause: 0, ours: true }
    }
    try {
        return tried(asking, what, service, send, read)
    } finally {
        if (probe !== '') {
            unlock(probe)
        }
    }
}

const PROBLEM: Readonly<Record<string, PresenceProblem | undefined>> = {
    [CHOICE.tokenState.refused]: 'presence_refused', [CHOICE.tokenState.notOffered]: 'presence_not_offered'
}

function tried<T>(asking: Asking, what: string, service: Service, send: (token: string) => HttpOutcome, read: (body: string) => Result<T>): Asked<T> {
    for (let attempt = 0; attempt < 2; attempt++) {
        const token = usableToken(service, asking.signIn, asking.urgent)
        if (token.kind !== 'answer') {
            return token
        }
        const outcome = send(token.value)
        asking.witness(what, outcome.kind === 'answer' ? `status ${outcome.status}` : outcome.detail, outcome.kind === 'answer' ? redact(outcome.body, [token.value]) : '')
        if (outcome.kind === 'answer' && (outcome.status === 401 || outcome.status === 403)) {
            dropToken(service, token.value)
            continue
        }
        return settled(service, what, outcome, read)
    }
    return problem(service, { code: 'config', retryable: false, detail: `Glance refused a token that it had just given (${what})` }, 'presence_refused')
}

function settled<T>(service: Service, what: string, outcome: HttpOutcome, read: (body: string) => Result<T>): Asked<T> {
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
        return problem(service, answer.error, 'presence_not_offered')
    }
    const pause = pauseAfter(service.failures + 1, Math.random(), answer.error.retryAfter)
    noteFailure(service, answer.error, '', pause)
    return { kind: 'unknown', pause, ours: false }
}

function problem(service: Service, error: GlanceError, code: PresenceProblem): Asked<never> {
    const pause = pauseAfter(service.failures + 3, Math.random())
    noteFailure(service, error, code, pause)
    return { kind: 'trouble', problem: code, pause, own: false }
}
