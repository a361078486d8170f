import { classify, findRefusal } from '../glance/errors.ts'
import type { GlanceError, Result } from '../glance/model.ts'
import { readPresenceToken, toTokenParameters, TOKEN_MINUTES, type PresenceToken } from '../glance/presence.ts'
import { fromStored, now, toStored } from '../platform/clock.ts'
import { CHOICE, PRESENCE_TOKEN, REST_MESSAGE, TABLE } from '../platform/columns.ts'
import type { Company } from '../platform/company.ts'
import { call } from '../platform/http.ts'
import { createLog } from '../platform/log.ts'
import { readSettings } from '../platform/properties.ts'
import { assign, insert, integer, open, text, type AppRecord } from '../platform/records.ts'
import { redact } from '../platform/redact.ts'
import { decrypted, encrypt } from '../platform/secrets.ts'
import { pauseAfter } from './pace.ts'
import { keyOf, lock, readRow, unlock, writeRow } from './rows.ts'
import { PRESENCE_TIMEOUT, type Asked, type PresenceProblem } from './types.ts'

/** The agent who asks, signed in at Glance with a login key minted now; null when they have no partner user id. */
export type SignIn = () => { userId: string, partnerUserId: string, loginKey: string } | null

/** The presence service of a company as it was found last. Times in milliseconds. */
export interface Service {
    company: Company
    /** sys_id of its row; empty when there is none yet. */
    id: string
    /** Empty when there is none. */
    token: string
    expires: number
    state: string
    failures: number
    /** Nobody asks before. */
    pausedUntil: number
}

/** A token is not used in its last moments, and minted again a little before. */
const UNUSABLE = 5000
const RENEW = 30000
/** Milliseconds for which an agent whose login was refused does not try again; others may. */
const AGENT_PAUSE = 300000

export function serviceOf(company: Company): Service {
    const record = rowOf(company.id)
    if (record === null) {
        return { company, id: '', token: '', expires: 0, state: '', failures: 0, pausedUntil: 0 }
    }
    const pausedUntil = fromStored(text(record, 'paused_until')) ?? 0
    return {
        company,
        id: String(record.getUniqueValue()),
        token: decrypted(record, 'token'),
        expires: fromStored(text(record, 'expires')) ?? 0,
        state: text(record, 'state'),
        failures: integer(record, 'failures', 0),
        // A pause beyond all bounds is from a clock that was wrong.
        pausedUntil: pausedUntil - now() > 310000 ? 0 : pausedUntil
    }
}

function rowOf(companyId: string): AppRecord | null {
    const record = open(TABLE.presenceToken)
    record.addQuery('company', companyId)
    record.setLimit(1)
    record.query()
    return record.next() ? record : null
}

/**
 * The company's token: the stored one, or a new one with the login key of the agent who asks. Of all who find none, across nodes, one mints; a click (`urgent`)
 * does not wait for that one.
 */
export function usableToken(service: Service, signIn: SignIn, urgent: boolean): Asked<string> {
    if (service.token !== '' && service.expires > now() + RENEW) {
        return { kind: 'answer', value: service.token }
    }
    const held = lock(`token ${service.company.id}`, now())
    if (held === null) {
        const usable = service.token !== '' && service.expires > now() + UNUSABLE
        return usable ? { kind: 'answer', value: service.token } : urgent ? minted(service, signIn, true) : { kind: 'unknown', pause: 0, ours: true }
    }
    try {
        Object.assign(service, serviceOf(service.company))
        const { token, expires } = service
        if (token !== '' && expires > now() + RENEW) {
            return { kind: 'answer', value: token }
        }
        const fresh = minted(service, signIn, urgent)
        return fresh.kind !== 'answer' && token !== '' && expires > now() + UNUSABLE ? { kind: 'answer', value: token } : fresh
    } finally {
        unlock(held)
    }
}

function minted(service: Service, signIn: SignIn, urgent: boolean): Asked<string> {
    const agent = signIn()
    if (agent === null) {
        return { kind: 'trouble', problem: 'no_partner_user_id', pause: AGENT_PAUSE / 5, own: true }
    }
    const hash = keyOf(CHOICE.presenceKind.agent, service.company.id, agent.userId)
    const before = readRow(hash)
    if (!urgent && before !== null && before.validUntil > now() && before.validUntil - now() <= AGENT_PAUSE) {
        return { kind: 'trouble', problem: 'presence_refused', pause: before.validUntil - now(), own: true }
    }
    const answer = mint(service.company, agent, TOKEN_MINUTES.server)
    if (answer.ok) {
        storeToken(service, answer.value)
        return { kind: 'answer', value: answer.value.text }
    }
    if (answer.error.code === 'config') {
        // Whether the key is wrong or only this agent unknown, nobody can tell: the agent waits, others try.
        const known = { state: null, since: null, checked: now(), validUntil: now() + AGENT_PAUSE, failures: 1, problem: 'presence_refused' }
        writeRow(CHOICE.presenceKind.agent, hash, known, before)
        noteFailure(service, answer.error, 'presence_refused', 0, [agent.loginKey])
        return { kind: 'trouble', problem: 'presence_refused', pause: AGENT_PAUSE, own: true }
    }
    const pause = pauseAfter(service.failures + 1, Math.random(), answer.error.retryAfter)
    const problem: PresenceProblem | '' = answer.error.code === 'contract' ? 'presence_not_offered' : ''
    noteFailure(service, answer.error, problem, pause, [agent.loginKey])
    return problem === '' ? { kind: 'unknown', pause, ours: false } : { kind: 'trouble', problem, pause, own: false }
}

/** A token for so many minutes, by the login key of an agent. */
export function mint(company: Company, agent: { partnerUserId: string, loginKey: string }, minutes: number): Result<PresenceToken> {
    const outcome = call({
        message: REST_MESSAGE.presence, function: 'Token', serviceUrl: company.serviceUrl, timeout: PRESENCE_TIMEOUT,
        variables: toTokenParameters({ partnerId: company.partnerId, ...agent }, minutes)
    })
    const error = classify(outcome, now())
    if (error !== null) {
        return { ok: false, error }
    }
    const body = outcome.kind === 'answer' ? outcome.body : ''
    const answer = readPresenceToken(body, now(), minutes)
    const refused = answer.ok ? null : findRefusal(answer.error.detail)
    return refused === null ? answer : { ok: false, error: refused }
}

function storeToken(service: Service, token: PresenceToken): void {
    Object.assign(service, { token: token.text, expires: token.expires })
    const record = rowOf(service.company.id) ?? created(service.company.id)
    if (record === null) {
        return
    }
    service.id = String(record.getUniqueValue())
    assign(record, { expires: toStored(token.expires) })
    encrypt(record, 'token', token.text)
    record.update()
}

function created(companyId: string): AppRecord | null {
    insert(TABLE.presenceToken, { company: companyId, failures: 0 })
    return rowOf(companyId)
}

/** Throws a refused token away, unless another has put a new one in its place. */
export function dropToken(service: Service, refused: string): void {
    const record = rowOf(service.company.id)
    if (record !== null && decrypted(record, 'token') === refused) {
        assign(record, { token: '', expires: null })
        record.update()
    }
    Object.assign(service, { token: '', expires: 0 })
}

/** The service answered: after failures that is news, else nothing is written. */
export function noteSuccess(service: Service): void {
    const { works } = CHOICE.tokenState
    if (service.state === works && service.failures === 0) {
        return
    }
    if (service.state !== works && service.state !== '') {
        logOf(service).write('info', 'Glance answers again')
    }
    change(service, { state: works, failures: 0, paused_until: null, last_error: '', last_success: toStored(now()) })
    Object.assign(service, { state: works, failures: 0, pausedUntil: 0 })
}

/** The service failed: nobody asks for `pause` milliseconds (0: others may at once). Said in the log when it is news. */
export function noteFailure(service: Service, error: GlanceError, problem: PresenceProblem | '', pause: number, secrets: readonly string[] = []): void {
    const { failing, refused, notOffered } = CHOICE.tokenState
    const state = problem === 'presence_refused' ? refused : problem === 'presence_not_offered' ? notOffered : failing
    const detail = redact(error.detail, [service.company.apiKey, service.token, ...secrets]).substring(0, PRESENCE_TOKEN.last_error)
    if (service.state !== state) {
        logOf(service).write('warn', detail)
    }
    const failures = pause > 0 ? Math.min(service.failures + 1, 100) : service.failures
    const pausedUntil = pause > 0 ? now() + pause : service.pausedUntil
    change(service, { state, failures, paused_until: pausedUntil > 0 ? toStored(pausedUntil) : null, last_error: detail })
    Object.assign(service, { state, failures, pausedUntil })
}

function change(service: Service, cells: Readonly<Record<string, string | number | null>>): void {
    const record = rowOf(service.company.id) ?? created(service.company.id)
    if (record !== null) {
        assign(record, cells)
        record.update()
    }
}

const logOf = (service: Service): ReturnType<typeof createLog> => createLog({
    verbosity: readSettings().verbosity, attachResponses: false, secrets: [service.company.apiKey, service.token], source: 'Glance presence'
})

/** Settings have changed: what was found of the service says nothing any more, and a token of the old ones must not be used. */
export function forgetService(companyId: string): void {
    const record = rowOf(companyId)
    if (record !== null) {
        record.deleteRecord()
    }
}
