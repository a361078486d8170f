import { percentEncode, toWellFormed } from '../url-encoding.ts'

/** Who signs in, and where. */
export interface Agent {
    /** Base address of the service, e.g. `https://www.glance.net`. */
    serviceUrl: string
    partnerId: string
    partnerUserId: string
    loginKey: string
}

export interface VisitorDetails {
    name?: string
    email?: string
    phone?: string
}

/** Characters of each visitor detail that a join link may carry (Glance's documentation). */
const MAX_CHARS_SHOWN = { name: 63, email: 127, phone: 31 } as const

const SAFE_KEY = /^[A-Za-z0-9_-]{1,50}$/

/** A session key as typed, without spaces, leading zeros kept. Null unless it is 1 to 50 letters, digits, `_` and `-`. */
export function toSafeKey(typed: string): string | null {
    const key = typed.replace(/\s+/g, '')
    return SAFE_KEY.test(key) ? key : null
}

function toQuery(pairs: readonly (readonly [string, string])[]): string {
    return pairs.map(([name, value]) => `${name}=${percentEncode(value)}`).join('&')
}

const trimSlashes = (url: string): string => url.replace(/\/+$/, '')

/** Host, and port if any, of a service address, as the client's link expects it. */
export function hostOf(url: string): string {
    const match = /^https?:\/\/([^/?#\\]+)/i.exec(url)
    const authority = match?.[1] ?? ''
    return authority.substring(authority.lastIndexOf('@') + 1).toLowerCase()
}

function listCredentials(agent: Agent): [string, string][] {
    return [['partnerid', agent.partnerId], ['partneruserid', agent.partnerUserId], ['loginkey', agent.loginKey]]
}

function listVisitorFields(visitor: VisitorDetails): [string, string][] {
    const pairs: [string, string][] = []
    for (const field of ['name', 'email', 'phone'] as const) {
        const value = (visitor[field] ?? '').trim()
        if (value !== '') {
            pairs.push([field, toWellFormed(value.substring(0, MAX_CHARS_SHOWN[field])).replace(/\uFFFD$/, '')])
        }
    }
    return pairs
}

/** Joins a session with a known key in the browser. `Wait`: until the visitor starts it, the page waits; without it, it would show an error. */
export function buildJoinLink(agent: Agent, key: string, visitor: VisitorDetails = {}): string {
    const pairs: [string, string][] = [['SessionKey', key], ...listCredentials(agent), ...listVisitorFields(visitor), ['Wait', '1']]
    return `${trimSlashes(agent.serviceUrl)}/agentjoin/AgentView.aspx?${toQuery(pairs)}`
}

/** Starts a screen share in the browser. */
export function buildStartLink(agent: Agent): string {
    return `${trimSlashes(agent.serviceUrl)}/agent/start?${toQuery(listCredentials(agent))}`
}

/** Joins with the installed client (address format seen in public code, not documented). */
export function buildClientJoinLink(agent: Agent, key: string): string {
    return `glancepanorama://agentjoin/${hostOf(agent.serviceUrl)}/${percentEncode(agent.partnerId)}/${percentEncode(key)}?${toQuery(listCredentials(agent))}`
}

/** Starts a screen share with the installed client. */
export function buildClientStartLink(agent: Agent, key: string): string {
    return `glance://startssn?${toQuery([['key', key], ...listCredentials(agent)])}`
}

/**
 * May a link from an answer of the service be followed? Only https (or the configured scheme) to the configured host, a host below it, or another host of the
 * same registered domain (`a.glance.net` for `www.glance.net`). An address with user information is refused.
 */
export function isTrustedLink(link: string, serviceUrl: string): boolean {
    const match = /^(https?):\/\/([^/?#\\]+)(?:[/?#][^\\]*)?$/i.exec(link)
    // eslint-disable-next-line no-control-regex -- a browser drops control characters and blanks of an address, so one that has any is not what it seems
    if (match === null || /[\u0000-\u0020]/.test(link) || (match[2] ?? '').includes('@')) {
        return false
    }
    const wanted = hostOf(serviceUrl)
    const host = (match[2] ?? '').toLowerCase()
    if (host === wanted) {
        return (match[1] ?? '').toLowerCase() === 'https' || /^http:/i.test(serviceUrl)
    }
    const labels = wanted.split('.')
    const isName = labels.length > 1 && !/^[\d.:]+$/.test(wanted) && !wanted.includes(':')
    const domain = isName && labels[0] === 'www' ? labels.slice(1).join('.') : wanted
    return isName && (match[1] ?? '').toLowerCase() === 'https' && host.endsWith(`.${domain}`) && !host.includes(':')
}
