import type { Agent } from '../glance/links.ts'
import { toAgentScriptUrl, TOKEN_MINUTES } from '../glance/presence.ts'
import { now } from '../platform/clock.ts'
import { CHOICE } from '../platform/columns.ts'
import type { Company } from '../platform/company.ts'
import type { Log } from '../platform/log.ts'
import { redact } from '../platform/redact.ts'
import { lookUpVisitor, signalVisitor, type Asking } from '../presence/service.ts'
import { mint } from '../presence/token.ts'
import { keepAnswer, visitorHash } from '../presence/visitor.ts'
import type { AgentScript, LaunchAnswer } from '../contract.ts'
import { presenceRests } from './visitor-presence.ts'

/** What became of a one-click start. */
export interface Start {
    signal: LaunchAnswer['signal']
    agentScript: AgentScript | null
}

/** A launch that was stored. */
export interface Launching {
    type: string
    running: boolean
    /** The agent typed a key: whom it belongs to is not known. */
    typed: boolean
    company: Company
    agent: Agent
    userId: string
    /** The visitor id, which is the key. */
    key: string
    log: Log
    /** When the click came; milliseconds. */
    began: number
}

/**
 * Milliseconds after the click until which a next step is begun. The agent's page waits 30 seconds: a visitor who is asked later is asked by nobody, and a
 * transaction may not take for ever.
 */
const UNTIL = { lookup: 10000, signal: 15000, script: 20000 } as const

function isLate(launching: Launching, step: keyof typeof UNTIL): boolean {
    const late = now() - launching.began > UNTIL[step]
    if (late) {
        launching.log.write('warn', `Glance is slow: the ${step} was left out`)
    }
    return late
}

const nothing = (signal: Start['signal']): Start => ({ signal, agentScript: null })

/**
 * One-click start (A21, A22): asks Glance whether the visitor is there, now, and has them asked for terms, or the session started at once. For a cobrowse by
 * the visitor's id, while presence is on. Whatever fails, the launch goes on: the visitor can start the session themselves.
 */
export function oneClickStart(launching: Launching): Start {
    const { company, key, log, type } = launching
    if (launching.running) {
        return nothing(type === CHOICE.type.screenShare ? 'off' : 'running')
    }
    if (type !== CHOICE.type.cobrowse || launching.typed || presenceRests(company)) {
        return nothing('off')
    }
    if (isLate(launching, 'lookup')) {
        return nothing('failed')
    }
    const { agent, userId } = launching
    const asking: Asking = {
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
    const looked = lookUpVisitor(asking)
    if (looked.kind !== 'answer') {
        log.write('warn', `Glance did not tell whether the visitor is there (${looked.kind === 'trouble' ? looked.problem : 'no answer'})`)
        return nothing('failed')
    }
    keepAnswer(visitorHash(company, key), looked.value, at)
    if (!looked.value.present) {
        return nothing('absent')
    }
    if (looked.value.server === '') {
        log.write('warn', 'The server that Glance named for the visitor is not one of Glance\'s: it was not asked')
        return nothing('failed')
    }
    return isLate(launching, 'signal') ? nothing('failed') : signal(launching, asking, looked.value.server)
}

function signal(launching: Launching, asking: Asking, server: string): Start {
    const { company, log } = launching
    const signalled = signalVisitor(asking, server, company.showTerms)
    if (signalled.kind === 'absent') {
        return nothing('absent')
    }
    if (signalled.kind !== 'answer') {
        log.write('warn', 'The visitor could not be signalled')
        return nothing('failed')
    }
    return company.showTerms ? { signal: 'asked', agentScript: agentScript(launching) } : nothing('started')
}

/** May the vendor's script be loaded in the agent's browser, so that a refusal is seen (B7)? */
export const refusalSeen = (company: Company): boolean => company.agentScript && company.agentScriptUrl !== '' && company.showTerms && !presenceRests(company)

/** What the vendor's script needs in the agent's browser: a token minted for this agent, for minutes; the one the server keeps never leaves it. */
function agentScript(launching: Launching): AgentScript | null {
    const { company, agent, key, log } = launching
    if (!refusalSeen(company) || isLate(launching, 'script')) {
        return null
    }
    const token = mint(company, agent, TOKEN_MINUTES.browser)
    if (!token.ok) {
        log.write('warn', `No token for the agent's browser: ${redact(token.error.detail, [company.apiKey, agent.loginKey])}`)
        return null
    }
    const src = toAgentScriptUrl(company.agentScriptUrl, company.partnerId)
    return { src, group_id: company.partnerId, visitor_id: key, session_key: key, token: token.value.text }
}
