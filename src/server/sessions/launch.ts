import { classify } from '../glance/errors.ts'
import {
    clientJoinLink, clientStartLink, isTrustedLink, joinLink, safeKey, startLink, type Agent
} from '../glance/links.ts'
import type { GlanceError, Result } from '../glance/model.ts'
import { lookupParameters, readLookup, type RunningSession } from '../glance/session.ts'
import { now } from '../platform/clock.ts'
import { CHOICE, REST_MESSAGE, TABLE } from '../platform/columns.ts'
import { defaultCompany, type Company } from '../platform/company.ts'
import { call } from '../platform/http.ts'
import { createLog, type Log } from '../platform/log.ts'
import { readSettings, type Settings } from '../platform/properties.ts'
import { byId, tableExists, type AppRecord } from '../platform/records.ts'
import { redact } from '../platform/redact.ts'
import { currentUserId } from '../platform/ui.ts'
import { partnerUserId, signIn } from './agent.ts'
import { storeLaunch } from './session-row.ts'
import { displayConfiguration, readable, visitorOf, type DisplayConfiguration, type Visitor } from './visitor.ts'

export type SessionType = 'C' | 'G' | 'V'

export interface LaunchRequest {
    table: string
    sysId: string
    type: SessionType
    /** As typed; empty when the visitor id shall be the key. */
    sessionKey: string
}

/** What stands in the way of a launch. `values` go into the message of that code. */
export interface LaunchProblem {
    code: 'no_record' | 'table_blocked' | 'no_display_configuration' | 'button_off' | 'no_visitor_id' | 'bad_visitor_id' | 'bad_key' | 'no_partner_user_id'
        | 'not_configured' | 'refused' | 'glance_failed' | 'glance_timed_out' | 'not_stored'
    values: string[]
}

export interface Launched {
    sysId: string
    number: string
    /** Opens Glance, signed in; holds the login key, so it is answered and never stored. */
    joinUrl: string
    /** The same in the browser, where the installed client is preferred; else equal to `joinUrl`. */
    browserUrl: string
    /** Milliseconds; the link signs in until then. */
    expires: number
    joinMethod: 'browser' | 'client'
    type: SessionType
    sessionKey: string
}

export type LaunchResult = { ok: true, value: Launched } | { ok: false, problem: LaunchProblem }

const refuse = (code: LaunchProblem['code'], ...values: string[]): { ok: false, problem: LaunchProblem } => ({ ok: false, problem: { code, values } })

/** Buttons of a display configuration by session type. */
const BUTTON: Readonly<Record<SessionType, string>> = { C: 'cobrowse', G: 'screen_share', V: 'video' }

/**
 * Launches a session for a record: checks that the caller may read it, finds the visitor, signs the agent in, asks Glance whether the visitor's
 * session runs already, writes the Session and answers the join link (C2).
 */
export function launch(request: LaunchRequest): LaunchResult {
    const source = sourceRecord(request.table, request.sysId)
    if (!source.ok) {
        return source
    }
    const configuration = displayConfiguration(source.record)
    if (configuration === null) {
        return refuse('no_display_configuration', request.table)
    }
    const company = defaultCompany()
    if (typeof company === 'string') {
        return refuse('not_configured', company)
    }
    const userId = currentUserId()
    const agentUid = partnerUserId(userId, company.partnerUidField)
    if (agentUid === '') {
        return refuse('no_partner_user_id', company.partnerUidField)
    }
    const found = visitorOf(source.record, configuration)
    if (!found.ok) {
        return refuse('table_blocked', found.blocked)
    }
    const { visitor } = found
    const key = keyFor(request, configuration, visitor)
    return key.ok ? open({ request, source: source.record, company, userId, agentUid, visitor, key: key.key }) : key
}

/** The record, read with the rights of the current user. A table that ServiceNow hides from this app is told apart from a missing record. */
export function sourceRecord(table: string, sysId: string): { ok: true, record: AppRecord } | { ok: false, problem: LaunchProblem } {
    if (!tableExists(table)) {
        return refuse('no_record')
    }
    let asked = table
    try {
        const record = readable(table, sysId)
        const own = record === null ? table : String(record.getRecordClassName() || table)
        if (own === table) {
            return record === null ? refuse('no_record') : { ok: true, record }
        }
        // Asked for by a table that its own extends: conditions and visitor fields may be on its own.
        asked = own
        const whole = readable(own, sysId)
        return whole === null ? refuse('no_record') : { ok: true, record: whole }
    } catch {
        return refuse('table_blocked', asked)
    }
}

/** The session key: the typed one, or the visitor id. A screen share is started by the agent and needs none. */
function keyFor(request: LaunchRequest, configuration: DisplayConfiguration, visitor: Visitor):
{ ok: true, key: string } | { ok: false, problem: LaunchProblem } {
    if (request.sessionKey !== '') {
        const typed = safeKey(request.sessionKey)
        const allowed = configuration.buttons.includes('join_with_key') || configuration.buttons.includes(BUTTON[request.type])
        return !allowed ? refuse('button_off') : typed === null ? refuse('bad_key') : { ok: true, key: typed }
    }
    if (!configuration.buttons.includes(BUTTON[request.type])) {
        return refuse('button_off')
    }
    if (request.type === 'G') {
        return { ok: true, key: '' }
    }
    if (visitor.id === '') {
        return refuse('no_visitor_id', configuration.fields.id)
    }
    const key = safeKey(visitor.id)
    return key === visitor.id && key !== null ? { ok: true, key } : refuse('bad_visitor_id', visitor.id.substring(0, 60))
}

interface Ready {
    request: LaunchRequest
    source: AppRecord
    company: Company
    userId: string
    agentUid: string
    visitor: Visitor
    key: string
}

function open(ready: Ready): LaunchResult {
    const { company, request } = ready
    const settings = readSettings()
    const { agent, login } = signIn(company, ready.agentUid)
    const log = logFor(settings, company, login.text)
    const running = request.type === 'G' ? { ok: true as const, value: null } : lookUp(agent, ready.key, log)
    if (!running.ok) {
        // What Glance said is told to the agent: a service that repeats what it was asked must not show the key that way.
        return problemOf({ ...running.error, detail: redact(running.error.detail, [company.apiKey, login.text]) })
    }
    const browserUrl = browserLink(ready, agent, running.value, log)
    const byClient = settings.joinWithClient && request.type !== 'V'
    const joinUrl = !byClient ? browserUrl : request.type === 'G' ? clientStartLink(agent, ready.key) : clientJoinLink(agent, ready.key)
    const joinMethod = byClient ? CHOICE.joinMethod.client : CHOICE.joinMethod.browser
    const stored = storeLaunch({
        company, type: request.type, key: ready.key, visitor: ready.visitor, agentId: ready.userId, partnerUserId: ready.agentUid, joinMethod,
        source: ready.source
    })
    if (stored === null) {
        return refuse('not_stored')
    }
    log.write('info', `${stored.number}: type ${request.type}, ${joinMethod}, ${running.value === null ? 'not started yet' : 'already running'}`)
    const row = byId(TABLE.session, stored.sysId)
    if (row !== null) {
        log.attachTo(row)
    }
    return { ok: true, value: { ...stored, joinUrl, browserUrl, expires: login.expires, joinMethod, type: request.type, sessionKey: ready.key } }
}

function logFor(settings: Settings, company: Company, loginKey: string): Log {
    return createLog({ verbosity: settings.verbosity, attachResponses: settings.attachResponses, secrets: [company.apiKey, loginKey], source: 'Glance launch' })
}

/** The service's own link of a running session, when it leads where the company's service is; else the documented join link. */
function browserLink(ready: Ready, agent: Agent, running: RunningSession | null, log: Log): string {
    if (running !== null) {
        if (isTrustedLink(running.joinUrl, agent.serviceUrl)) {
            return running.joinUrl
        }
        log.write('warn', 'The join link that Glance answered leads to another host and was not used')
    }
    const { name, email, phone } = ready.visitor
    return ready.request.type === 'G' ? startLink(agent) : joinLink(agent, ready.key, { name, email, phone }, true)
}

/**
 * Does the visitor's session run already? The operation is documented, its address is inferred: where it is not offered, or answers in another
 * shape, the launch goes on without the answer.
 */
function lookUp(agent: Agent, key: string, log: Log): Result<RunningSession | null> {
    const outcome = call({
        message: REST_MESSAGE.session, function: 'LookupPartnerCobrowseSession', serviceUrl: agent.serviceUrl,
        variables: lookupParameters({ partnerId: agent.partnerId, partnerUserId: agent.partnerUserId, sessionKey: key, loginKey: agent.loginKey })
    })
    log.write('debug', `LookupPartnerCobrowseSession: ${outcome.kind === 'answer' ? `status ${outcome.status}, ${outcome.body.length} characters` : outcome.detail}`)
    if (outcome.kind === 'answer' && outcome.body !== '') {
        log.payload('response-lookup', outcome.body)
    }
    const error = classify(outcome, now())
    const answer: Result<RunningSession | null> = error !== null ? { ok: false, error } : readLookup(outcome.kind === 'answer' ? outcome.body : '')
    if (!answer.ok && answer.error.code === 'contract') {
        log.write('warn', `LookupPartnerCobrowseSession: ${answer.error.detail}`)
        return { ok: true, value: null }
    }
    return answer
}

function problemOf(error: GlanceError): LaunchResult {
    if (error.code === 'config') {
        return refuse('refused', error.detail)
    }
    return /in time/.test(error.detail) ? refuse('glance_timed_out', error.detail) : refuse('glance_failed', error.detail)
}
