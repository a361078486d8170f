import { classify } from '../glance/errors.ts'
import type { Agent } from '../glance/links.ts'
import type { Result } from '../glance/model.ts'
import { toLookupParameters, readLookup, type RunningSession } from '../glance/session.ts'
import { now } from '../platform/clock.ts'
import { REST_MESSAGE } from '../platform/columns.ts'
import { defaultCompany, type Company } from '../platform/company.ts'
import { call } from '../platform/http.ts'
import { createLog, type Log } from '../platform/log.ts'
import { readSettings, type Settings } from '../platform/properties.ts'
import { partnerUserId, signIn } from './agent.ts'

/** What Glance answered. `puzzle`: it does not offer the operation, or answered in an unknown form; null when the answer is clear. */
export type Lookup = Result<{ session: RunningSession | null, puzzle: string | null }>

/**
 * Is the visitor's session already running? The operation is documented, but its address is inferred: where it is not offered, or answers in an unknown form,
 * the caller goes on without the answer.
 */
export function lookUpSession(agent: Agent, key: string, log: Log): Lookup {
    const outcome = call({
        message: REST_MESSAGE.session, function: 'LookupPartnerCobrowseSession', serviceUrl: agent.serviceUrl,
        variables: toLookupParameters({ partnerId: agent.partnerId, partnerUserId: agent.partnerUserId, sessionKey: key, loginKey: agent.loginKey })
    })
    log.write('debug', `LookupPartnerCobrowseSession: ${outcome.kind === 'answer' ? `status ${outcome.status}, ${outcome.body.length} characters` : outcome.detail}`)
    if (outcome.kind === 'answer' && outcome.body !== '') {
        log.payload('response-lookup', withoutLink(outcome.body))
    }
    const error = classify(outcome, now())
    const answer: Result<RunningSession | null> = error !== null ? { ok: false, error } : readLookup(outcome.kind === 'answer' ? outcome.body : '')
    if (answer.ok) {
        return { ok: true, value: { session: answer.value, puzzle: null } }
    }
    return answer.error.code === 'contract' ? { ok: true, value: { session: null, puzzle: withoutLink(answer.error.detail) } } : answer
}

/** Quotes around a name or a value, as in JSON, in XML, and in one inside the other. */
const QUOTE = '(?:\\\\*["\']|&(?:amp;)*(?:quot|apos|#34|#39|#x22|#x27);)?'
const LINKS: readonly RegExp[] = [
    new RegExp(`(joinurl${QUOTE}\\s*[:=]\\s*${QUOTE})[^\\s"'<>]+`, 'gi'),
    /(joinurl\b(?:(?!&(?:amp;)*gt;)[^<>]){0,200}(?:>|&(?:amp;)*gt;)\s*(?:<!\[CDATA\[)?)(?:(?!&(?:amp;)*lt;)[^<>])+/gi
]

/** An answer fit to be stored: whoever has its link can join the session without signing in. */
const withoutLink = (body: string): string => LINKS.reduce((text, link) => text.replace(link, '$1***'), body)

/** Is the session with this key running at Glance now, asked on behalf of its agent? Null when Glance does not say. */
export function isRunning(companyId: string, agentId: string, key: string): boolean | null {
    const company = defaultCompany()
    if (typeof company === 'string' || company.id !== companyId) {
        return null
    }
    const uid = partnerUserId(agentId, company.partnerUidField)
    if (uid === '') {
        return null
    }
    const { agent, login } = signIn(company, uid)
    const answer = lookUpSession(agent, key, logFor(readSettings(), company, login.text))
    return answer.ok && answer.value.puzzle === null ? answer.value.session !== null : null
}

/** The log of what one click does. */
export function logFor(settings: Settings, company: Company, loginKey: string): Log {
    return createLog({ verbosity: settings.verbosity, attachResponses: settings.attachResponses, secrets: [company.apiKey, loginKey], source: 'Glance launch' })
}
