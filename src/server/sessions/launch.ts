import {
    buildClientJoinLink, buildClientStartLink, isTrustedLink, buildJoinLink, toSafeKey, buildStartLink, type Agent
} from '../glance/links.ts'
import type { GlanceError } from '../glance/model.ts'
import type { RunningSession } from '../glance/session.ts'
import { cleanText, truncate } from '../glance/wire-text.ts'
import { now } from '../platform/clock.ts'
import { CHOICE } from '../platform/columns.ts'
import { defaultCompany, type Company } from '../platform/company.ts'
import { labelPath } from '../platform/labels.ts'
import type { Log } from '../platform/log.ts'
import { readSettings } from '../platform/properties.ts'
import { assign, idOf, text, type AppRecord } from '../platform/records.ts'
import { redact } from '../platform/redact.ts'
import { currentUserId } from '../platform/ui.ts'
import type { AgentScript, CardSession, LaunchAnswer } from '../contract.ts'
import { signIn } from './agent.ts'
import { findUsers, summaryOf, toCardSessions, type CardUser } from './history.ts'
import { isKey } from './problems.ts'
import { logFor, lookUpSession, type Lookup } from './running.ts'
import { insertSession } from './session-row.ts'
import { oneClickStart } from './signal.ts'
import { sourceRecord } from './source.ts'
import { displayConfiguration, visitorOf, type DisplayConfiguration, type Visitor } from './visitor.ts'

export type SessionType = 'C' | 'G' | 'V'

export interface LaunchRequest {
    table: string
    sysId: string
    type: SessionType
    /** As typed; empty when the visitor id is to be the key. */
    sessionKey: string
}

/** Why a launch is not possible. `values` go into the message of that code. */
export interface LaunchProblem {
    code: 'no_record' | 'table_blocked' | 'no_display_configuration' | 'button_off' | 'no_visitor_id' | 'bad_visitor_id' | 'bad_key' | 'no_partner_user_id'
        | 'not_configured' | 'refused' | 'glance_failed' | 'glance_timed_out' | 'not_stored'
    values: string[]
}

export interface Launched {
    sysId: string
    number: string
    /** Opens Glance, signed in. Holds the login key, so it is never stored. */
    joinUrl: string
    /** The link for the browser when the installed client is preferred; otherwise equal to `joinUrl`. */
    browserUrl: string
    /** Until when the link signs in; milliseconds. */
    expires: number
    joinMethod: 'browser' | 'client'
    type: SessionType
    sessionKey: string
    /** What became of a one-click start. */
    signal: LaunchAnswer['signal']
    agentScript: AgentScript | null
    session: CardSession
}

export type LaunchResult = { ok: true, value: Launched } | { ok: false, problem: LaunchProblem }

const refuse = (code: LaunchProblem['code'], ...values: string[]): { ok: false, problem: LaunchProblem } => ({ ok: false, problem: { code, values } })

/** Buttons of a display configuration by session type. */
const BUTTON: Readonly<Record<SessionType, string>> = { C: 'cobrowse', G: 'screen_share', V: 'video' }

/**
 * Launches a session for a record: checks that the caller may read it, finds the visitor, signs the agent in, asks Glance whether the visitor's session is
 * already running, inserts the Session and returns the join link (C2).
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
    const caller = findUsers([userId], company.partnerUidField).get(userId)
    if (caller === undefined || caller.partnerUserId === '') {
        return refuse('no_partner_user_id', labelPath('sys_user', company.partnerUidField))
    }
    const found = visitorOf(source.record, configuration)
    if (!found.ok) {
        return refuse('table_blocked', found.blocked)
    }
    const { visitor } = found
    const key = chooseKey(request, String(source.record.getRecordClassName() || request.table), configuration, visitor)
    return key.ok ? launchWith({ request, source: source.record, company, userId, caller, visitor, key: key.key }) : key
}

/** The session key: the typed one, or the visitor id. A screen share is started by the agent and needs none. */
function chooseKey(request: LaunchRequest, table: string, configuration: DisplayConfiguration, visitor: Visitor):
{ ok: true, key: string } | { ok: false, problem: LaunchProblem } {
    if (request.sessionKey !== '') {
        const typed = toSafeKey(request.sessionKey)
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
        return refuse('no_visitor_id', labelPath(table, configuration.fields.id))
    }
    return isKey(visitor.id) ? { ok: true, key: visitor.id } : refuse('bad_visitor_id', truncate(cleanText(visitor.id), 60))
}

interface Ready {
    request: LaunchRequest
    source: AppRecord
    company: Company
    userId: string
    caller: CardUser
    visitor: Visitor
    key: string
}

const NOT_ASKED: Lookup = { ok: true, value: { session: null, puzzle: null } }

function launchWith(ready: Ready): LaunchResult {
    const { company, request } = ready
    const settings = readSettings()
    const began = now()
    const { agent, login } = signIn(company, ready.caller.partnerUserId)
    const log = logFor(settings, company, login.text)
    // The operation knows only cobrowse sessions: for a video it would lead into the visitor's cobrowse session.
    const looked = request.type === 'C' ? lookUpSession(agent, ready.key, log) : NOT_ASKED
    if (!looked.ok) {
        // The agent sees what Glance answered: a service that echoes the request must not reveal the key that way.
        return problemOf({ ...looked.error, detail: redact(looked.error.detail, [company.apiKey, login.text]) })
    }
    const { session: running, puzzle } = looked.value
    if (puzzle !== null) {
        log.write('warn', `LookupPartnerCobrowseSession: ${puzzle}`)
    }
    const browserUrl = chooseBrowserLink(ready, agent, running, log)
    const byClient = settings.joinWithClient && request.type !== 'V'
    const joinUrl = !byClient ? browserUrl : request.type === 'G' ? buildClientStartLink(agent, ready.key) : buildClientJoinLink(agent, ready.key)
    const joinMethod = byClient ? CHOICE.joinMethod.client : CHOICE.joinMethod.browser
    const row = insertSession({
        company, type: request.type, key: ready.key, visitor: ready.visitor, agentId: ready.userId, partnerUserId: ready.caller.partnerUserId, joinMethod,
        source: ready.source
    })
    if (row === null) {
        return refuse('not_stored')
    }
    const number = text(row, 'number')
    log.write('info', `${number}: type ${request.type}, ${joinMethod}, ${running === null ? 'not started yet' : 'already running'}`)
    const start = oneClickStart({
        type: request.type, running: running !== null, typed: request.sessionKey !== '', company, agent, userId: ready.userId, key: ready.key, log,
        began
    })
    if (start.signal === 'asked') {
        assign(row, { terms: CHOICE.terms.asked })
        row.update()
    }
    log.attachTo(row)
    const [session] = toCardSessions({ userId: ready.userId, partnerUserId: '' }, [summaryOf(row)], new Map([[ready.userId, ready.caller]]))
    return session === undefined ? refuse('not_stored') : {
        ok: true,
        value: {
            sysId: idOf(row), number, joinUrl, browserUrl, expires: login.expires, joinMethod, type: request.type, sessionKey: ready.key,
            signal: start.signal, agentScript: start.agentScript, session
        }
    }
}

/** The link that the service gave for a running session, if it leads to the company's own service; else the documented join link. */
function chooseBrowserLink(ready: Ready, agent: Agent, running: RunningSession | null, log: Log): string {
    if (running !== null) {
        if (isTrustedLink(running.joinUrl, agent.serviceUrl)) {
            return running.joinUrl
        }
        log.write('warn', 'The join link that Glance answered leads to another host and was not used')
    }
    const { name, email, phone } = ready.visitor
    return ready.request.type === 'G' ? buildStartLink(agent) : buildJoinLink(agent, ready.key, { name, email, phone })
}

function problemOf(error: GlanceError): LaunchResult {
    if (error.code === 'config') {
        return refuse('refused', error.detail)
    }
    return error.timedOut === true ? refuse('glance_timed_out', error.detail) : refuse('glance_failed', error.detail)
}
