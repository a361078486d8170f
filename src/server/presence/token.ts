import { classify } from '../glance/errors.ts'
import type { GlanceError, Result } from '../glance/model.ts'
import { readPresenceToken, toTokenParameters, TOKEN_MINUTES, type PresenceToken } from '../glance/presence.ts'
import { fromStored, now, toStored } from '../platform/clock.ts'
import { CHOICE, PRESENCE_TOKEN, REST_MESSAGE, TABLE } from '../platform/columns.ts'
import type { Company } from '../platform/company.ts'
import { call } from '../platform/http.ts'
import { createLog } from '../platform/log.ts'
import { readSettings } from '../platform/properties.ts'
import { assign, create, first, idOf, integer, open, text, type AppRecord } from '../platform/records.ts'
import { redact } from '../platform/redact.ts'
import { decrypt, encrypt } from '../platform/secrets.ts'
import { MINUTE_MS, SECOND_MS } from '../units.ts'
import { rowLock } from './lock.ts'
import { pauseAfter } from './pace.ts'
import { keyOf, MAX_VALID_MS, readRow, writeRow } from './rows.ts'
import { singleFlight } from './single-flight.ts'
import { PRESENCE_TIMEOUT_MS, type PresenceOutcome, type PresenceProblem } from './types.ts'

/** Signs the agent who asks in to Glance with a new login key; null when they have no partner user id. */
export type SignIn = () => { userId: string, partnerUserId: string, loginKey: string } | null

/** A company's presence service as it was last found. Times in milliseconds. */
export interface PresenceService {
    company: Company
    /** sys_id of its row; empty when there is none yet. */
    id: string
    /** Empty when there is none. */
    token: string
    expires: number
    state: string
    failures: number
    /** Nobody asks before then. */
    pausedUntil: number
}

/** A token is renewed when it has less than this left, and not used at all in its last moments. */
const RENEW_BEFORE_MS = 30 * SECOND_MS
const MIN_LEFT_MS = 5 * SECOND_MS
/** How long an agent whose sign-in was rejected does not try again; others may. */
const AGENT_PAUSE_MS = 5 * MINUTE_MS
/** An agent without a partner user id is looked up again sooner: only their user record has to change. */
const NO_ID_PAUSE_MS = MINUTE_MS

export function serviceOf(company: Company): PresenceService {
    const record = findServiceRow(company.id)
    if (record === null) {
        return { company, id: '', token: '', expires: 0, state: '', failures: 0, pausedUntil: 0 }
    }
    const pausedUntil = fromStored(text(record, 'paused_until')) ?? 0
    return {
        company,
        id: idOf(record),
        token: decrypt(record, 'token'),
        expires: fromStored(text(record, 'expires')) ?? 0,
        state: text(record, 'state'),
        failures: integer(record, 'failures', 0),
        // A longer pause comes from a clock that was wrong.
        pausedUntil: pausedUntil - now() > MAX_VALID_MS ? 0 : pausedUntil
    }
}

/** The company's row; null when its presence service has never been asked. */
export function findServiceRow(companyId: string): AppRecord | null {
    const query = open(TABLE.presenceToken)
    query.addQuery('company', companyId)
    return first(query)
}

/**
 * The company's token: the stored one, or a new one minted with the login key of the agent who asks. Of all who find none, across nodes, one mints it; a click
 * (`urgent`) does not wait for that one.
 */
export function usableToken(service: PresenceService, signIn: SignIn, urgent: boolean): PresenceOutcome<string> {
    const storedFor = (leftMs: number): PresenceOutcome<string> | null =>
        service.token !== '' && service.expires > now() + leftMs ? { kind: 'answer', value: service.token } : null
    return singleFlight<PresenceService, PresenceOutcome<string>>(rowLock, {
        key: `token ${service.company.id}`,
        cached: service,
        readAgain: () => Object.assign(service, serviceOf(service.company)),
        fresh: () => storedFor(RENEW_BEFORE_MS),
        ask() {
            const { token, expires } = service
            const minted = mintToken(service, signIn, urgent)
            return minted.kind !== 'answer' && token !== '' && expires > now() + MIN_LEFT_MS ? { kind: 'answer', value: token } : minted
        },
        busy: () => storedFor(MIN_LEFT_MS) ?? (urgent ? mintToken(service, signIn, true) : { kind: 'unknown', pause: 0, ours: true })
    })
}

function mintToken(service: PresenceService, signIn: SignIn, urgent: boolean): PresenceOutcome<string> {
    const agent = signIn()
    if (agent === null) {
        return { kind: 'trouble', problem: 'no_partner_user_id', pause: NO_ID_PAUSE_MS, own: true }
    }
    const hash = keyOf(CHOICE.presenceKind.agent, service.company.id, agent.userId)
    const before = readRow(hash)
    if (!urgent && before !== null && before.validUntil > now() && before.validUntil - now() <= AGENT_PAUSE_MS) {
        return { kind: 'trouble', problem: 'presence_refused', pause: before.validUntil - now(), own: true }
    }
    const answer = requestToken(service.company, agent, TOKEN_MINUTES.server)
    if (answer.ok) {
        storeToken(service, answer.value)
        return { kind: 'answer', value: answer.value.text }
    }
    if (answer.error.code === 'config') {
        // The key may be wrong, or just this agent unknown; Glance does not say which. So this agent waits while others may try.
        const refused = { state: null, since: null, checked: now(), validUntil: now() + AGENT_PAUSE_MS, failures: 1, problem: 'presence_refused' }
        writeRow(CHOICE.presenceKind.agent, hash, refused, before)
        noteFailure(service, answer.error, 'presence_refused', 0, [agent.loginKey])
        return { kind: 'trouble', problem: 'presence_refused', pause: AGENT_PAUSE_MS, own: true }
    }
    const pause = pauseAfter(service.failures + 1, Math.random(), answer.error.retryAfter)
    const problem: PresenceProblem | '' = answer.error.code === 'contract' ? 'presence_not_offered' : ''
    noteFailure(service, answer.error, problem, pause, [agent.loginKey])
    return problem === '' ? { kind: 'unknown', pause, ours: false } : { kind: 'trouble', problem, pause, own: false }
}

/** Requests a token that is valid for `minutes`, with an agent's login key. */
export function requestToken(company: Company, agent: { partnerUserId: string, loginKey: string }, minutes: number): Result<PresenceToken> {
    const outcome = call({
        message: REST_MESSAGE.presence, function: 'Token', serviceUrl: company.serviceUrl, timeout: PRESENCE_TIMEOUT_MS,
        variables: toTokenParameters({ partnerId: company.partnerId, ...agent }, minutes)
    })
    const error = classify(outcome, now())
    if (error !== null) {
        return { ok: false, error }
    }
    const body = outcome.kind === 'answer' ? outcome.body : ''
    return readPresenceToken(body, now(), minutes)
}

function storeToken(service: PresenceService, token: PresenceToken): void {
    Object.assign(service, { token: token.text, expires: token.expires })
    const record = findServiceRow(service.company.id) ?? createRow(service.company.id)
    if (record === null) {
        return
    }
    service.id = idOf(record)
    assign(record, { expires: toStored(token.expires) })
    encrypt(record, 'token', token.text)
    record.update()
}

/** The company's row; the one that somebody else has just created, if they were faster. */
function createRow(companyId: string): AppRecord | null {
    return create(TABLE.presenceToken, { company: companyId, failures: 0 }) ?? findServiceRow(companyId)
}

/** Discards a token that Glance refused, unless somebody has replaced it already. */
export function dropToken(service: PresenceService, refused: string): void {
    const record = findServiceRow(service.company.id)
    if (record !== null && decrypt(record, 'token') === refused) {
        assign(record, { token: '', expires: null })
        record.update()
    }
    Object.assign(service, { token: '', expires: 0 })
}

/** Notes that the service answered. Written only when that is news: after failures, and the first time. */
export function noteSuccess(service: PresenceService): void {
    const { works } = CHOICE.tokenState
    if (service.state === works && service.failures === 0) {
        return
    }
    if (service.state !== works && service.state !== '') {
        logOf(service).write('info', 'Glance answers again')
    }
    updateRow(service, { state: works, failures: 0, paused_until: null, last_error: '', last_success: toStored(now()) })
    Object.assign(service, { state: works, failures: 0, pausedUntil: 0 })
}

/** Notes that the service failed: nobody asks for `pause` milliseconds (0: others may at once). Logged when it is news. */
export function noteFailure(service: PresenceService, error: GlanceError, problem: PresenceProblem | '', pause: number, secrets: readonly string[] = []): void {
    const { failing, refused, notOffered } = CHOICE.tokenState
    const state = problem === 'presence_refused' ? refused : problem === 'presence_not_offered' ? notOffered : failing
    const detail = redact(error.detail, [service.company.apiKey, service.token, ...secrets]).substring(0, PRESENCE_TOKEN.last_error)
    if (service.state !== state) {
        logOf(service).write('warn', detail)
    }
    const failures = pause > 0 ? Math.min(service.failures + 1, 100) : service.failures
    const pausedUntil = pause > 0 ? now() + pause : service.pausedUntil
    updateRow(service, { state, failures, paused_until: pausedUntil > 0 ? toStored(pausedUntil) : null, last_error: detail })
    Object.assign(service, { state, failures, pausedUntil })
}

function updateRow(service: PresenceService, cells: Readonly<Record<string, string | number | null>>): void {
    const record = findServiceRow(service.company.id) ?? createRow(service.company.id)
    if (record !== null) {
        assign(record, cells)
        record.update()
    }
}

const logOf = (service: PresenceService): ReturnType<typeof createLog> => createLog({
    verbosity: readSettings().verbosity, attachResponses: false, secrets: [service.company.apiKey, service.token], source: 'Glance presence'
})

/** Forgets the service after its settings have changed: what was found no longer holds, and the old token must not be used. */
export function forgetService(companyId: string): void {
    findServiceRow(companyId)?.deleteRecord()
}
