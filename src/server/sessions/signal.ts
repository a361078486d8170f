import type { Agent } from '../glance/links.ts'
import { toAgentScriptUrl, TOKEN_MINUTES } from '../glance/presence.ts'
import { now } from '../platform/clock.ts'
import { CHOICE } from '../platform/columns.ts'
import type { Company } from '../platform/company.ts'
import type { Log } from '../platform/log.ts'
import { redact } from '../platform/redact.ts'
import { lookUpVisitor, signalVisitor, type PresenceQuery } from '../presence/service.ts'
import { requestToken } from '../presence/token.ts'
import { storeAnswer, visitorHash } from '../presence/visitor.ts'
import type { AgentScript, LaunchAnswer } from '../contract.ts'
import { SECOND_MS } from '../units.ts'
import { presenceRests } from './visitor-presence.ts'

/** What became of a one-click start. */
export interface OneClickStart {
    signal: LaunchAnswer['signal']
    agentScript: AgentScript | null
}

/** A launch that has been stored. */
export interface StoredLaunch {
    type: string
    running: boolean
    /** The agent typed the key, so nobody knows whom it belongs to. */
    typed: boolean
    company: Company
    agent: Agent
    userId: string
    /** The visitor id, which is the key. */
    key: string
    log: Log
    /** When the agent clicked; milliseconds. */
    began: number
}

/**
 * How long after the click each step may still begin. The agent's page waits 30 seconds: a visitor asked later than that would be asked by nobody, and a
 * transaction may not take forever.
 */
const LATEST_START_MS = { lookup: 10 * SECOND_MS, signal: 15 * SECOND_MS, script: 20 * SECOND_MS } as const

function isLate(launch: StoredLaunch, step: keyof typeof LATEST_START_MS): boolean {
    const late = now() - launch.began > LATEST_START_MS[step]
    if (late) {
        launch.log.write('warn', `Glance is slow: the ${step} was left out`)
    }
    return late
}

const unsignalled = (signal: OneClickStart['signal']): OneClickStart => ({ signal, agentScript: null })

/**
 * One-click start (A21, A22): asks Glance whether the visitor is present right now, and has them asked to accept terms, or the session started at once. Only
 * for a cobrowse by the visitor's id, while presence is on. Whatever fails, the launch goes on: the visitor can start the session themselves.
 */
export function oneClickStart(launch: StoredLaunch): OneClickStart {
    const { company, key, log, type } = launch
    if (launch.running) {
        return unsignalled(type === CHOICE.type.screenShare ? 'off' : 'running')
    }
    if (type !== CHOICE.type.cobrowse || launch.typed || presenceRests(company)) {
        return unsignalled('off')
    }
    if (isLate(launch, 'lookup')) {
        return unsignalled('failed')
    }
    const { agent, userId } = launch
    const query: PresenceQuery = {
        company, visitorId: key, urgent: true,
        signIn: () => ({ userId, partnerUserId: agent.partnerUserId, loginKey: agent.loginKey }),
        witness(name, outcome, body) {
            log.write('debug', `${name}: ${outcome}`)
            if (body !== '') {
                log.payload(`response-${name === 'LookupVisitor' ? 'presence' : 'signal'}`, body)
            }
        }
    }
    const at = now()
    const looked = lookUpVisitor(query)
    if (looked.kind !== 'answer') {
        log.write('warn', `Glance did not tell whether the visitor is there (${looked.kind === 'trouble' ? looked.problem : 'no answer'})`)
        return unsignalled('failed')
    }
    storeAnswer(visitorHash(company, key), looked.value, at)
    if (!looked.value.present) {
        return unsignalled('absent')
    }
    if (looked.value.server === '') {
        log.write('warn', 'The server that Glance named for the visitor is not one of Glance\'s: it was not asked')
        return unsignalled('failed')
    }
    return isLate(launch, 'signal') ? unsignalled('failed') : signal(launch, query, looked.value.server)
}

function signal(launch: StoredLaunch, query: PresenceQuery, server: string): OneClickStart {
    const { company, log } = launch
    const signalled = signalVisitor(query, server, company.showTerms)
    if (signalled.kind === 'absent') {
        return unsignalled('absent')
    }
    if (signalled.kind !== 'answer') {
        log.write('warn', 'The visitor could not be signalled')
        return unsignalled('failed')
    }
    return company.showTerms ? { signal: 'asked', agentScript: prepareScript(launch) } : unsignalled('started')
}

/** May the vendor's script run in the agent's browser, so that the agent sees when the visitor declines (B7)? */
export const canSeeRefusal = (company: Company): boolean => company.agentScript && company.agentScriptUrl !== '' && company.showTerms && !presenceRests(company)

/** What the vendor's script needs in the agent's browser: a token of a few minutes for this agent alone. The server's own token never leaves it. */
function prepareScript(launch: StoredLaunch): AgentScript | null {
    const { company, agent, key, log } = launch
    if (!canSeeRefusal(company) || isLate(launch, 'script')) {
        return null
    }
    const token = requestToken(company, agent, TOKEN_MINUTES.browser)
    if (!token.ok) {
        log.write('warn', `No token for the agent's browser: ${redact(token.error.detail, [company.apiKey, agent.loginKey])}`)
        return null
    }
    const src = toAgentScriptUrl(company.agentScriptUrl, company.partnerId)
    return { src, group_id: company.partnerId, visitor_id: key, session_key: key, token: token.value.text }
}
