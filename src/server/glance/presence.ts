import { MINUTE_MS, SECOND_MS } from '../units.ts'
import { percentEncode } from '../url-encoding.ts'
import { findRefusal } from './errors.ts'
import { hostOf, isTrustedLink } from './links.ts'
import type { Result } from './model.ts'
import { readDate } from './wire-date.ts'
import { cleanText, truncate } from './wire-text.ts'

/** Whether a visitor is on the customer's site, and which server they are connected to. */
export interface VisitorPresence {
    present: boolean
    /** Milliseconds; null when Glance does not report it. */
    since: number | null
    /** Base address that reaches the visitor, e.g. `https://pr0016.glance.net`; empty when none was named, or one that is not Glance's. */
    server: string
}

export interface PresenceToken {
    text: string
    /** Milliseconds, within what was asked for. */
    expires: number
}

/** Lifetimes to ask for, in minutes (Glance gives 1 to 120): of the token the server keeps, and of one for the browser of an agent awaiting an answer. */
export const TOKEN_MINUTES = { server: 60, browser: 10 } as const

/** Parameters of LookupVisitor and SignalVisitor, by the names of Glance's documentation. */
export function toVisitorParameters(partnerId: string, visitorId: string): Record<string, string> {
    return { groupid: partnerId, visitorid: visitorId }
}

/**
 * Parameters of SignalVisitor: asks the visitor for terms, or starts the session at once (Glance's Presence API). The visitor id is the session key, as
 * Glance's own one-click start has it.
 */
export function toSignalParameters(partnerId: string, visitorId: string, terms: boolean): Record<string, string> {
    return { ...toVisitorParameters(partnerId, visitorId), func: `GLANCE.Cobrowse.Visitor.${terms ? 'showTerms' : 'startSession'}`, sessionkey: visitorId }
}

export function toTokenParameters(agent: { partnerId: string, partnerUserId: string, loginKey: string }, minutes: number): Record<string, string> {
    return { partnerid: agent.partnerId, partneruserid: agent.partnerUserId, loginkey: agent.loginKey, duration: String(minutes) }
}

const contractError = (detail: string): { ok: false, error: { code: 'contract', retryable: false, detail: string } } => ({ ok: false, error: { code: 'contract', retryable: false, detail } })

/** No answer of the presence service comes near this length. */
const MAX_ANSWER_CHARS = 20000

/** A JSON object with its names in lower case, or null. */
function readObject(body: string): Record<string, unknown> | null {
    if (body.length > MAX_ANSWER_CHARS) {
        return null
    }
    try {
        const value: unknown = JSON.parse(body)
        if (value === null || typeof value !== 'object' || Array.isArray(value)) {
            return null
        }
        const fields: Record<string, unknown> = {}
        Object.keys(value).forEach(name => { fields[name.toLowerCase()] = (value as Record<string, unknown>)[name] })
        return fields
    } catch {
        return null
    }
}

const readWord = (value: unknown): string => typeof value === 'string' ? value.trim() : typeof value === 'number' && isFinite(value) ? String(value) : ''

/**
 * Reads the answer of LookupVisitor for a visitor: `visitorpresent` and `directserver` for one who is there, an empty object for one who is not (the latter
 * seen only in public code). An answer about somebody else is an error.
 */
export function readVisitor(body: string, visitorId: string, presenceUrl: string, serviceUrl: string): Result<VisitorPresence> {
    const fields = readObject(body)
    if (fields === null) {
        return contractError(`Not an object of the presence service: ${truncate(cleanText(body.substring(0, 400)), 200)}`)
    }
    if (Object.keys(fields).length === 0 || fields.visitorfound === false) {
        return { ok: true, value: { present: false, since: null, server: '' } }
    }
    const answeredFor = readWord(fields.visitorid)
    if (answeredFor !== '' && answeredFor !== visitorId) {
        return contractError('The presence service answered about another visitor')
    }
    const [since, direct] = [readWord(fields.visitorpresent), readWord(fields.directserver)]
    if (since === '' && direct === '' && readWord(fields.direct) === '') {
        return contractError('The presence service answered neither that the visitor is present nor that they are not')
    }
    return { ok: true, value: { present: true, since: readUnixSeconds(since), server: serverOf(fields, presenceUrl, serviceUrl) } }
}

/** Seconds since 1970, with a fraction, as milliseconds. */
function readUnixSeconds(value: string): number | null {
    const number = /^\d{9,11}(\.\d{1,9})?$/.test(value) ? Number(value) : NaN
    return isFinite(number) ? Math.floor(number * SECOND_MS) : null
}

function serverOf(fields: Record<string, unknown>, presenceUrl: string, serviceUrl: string): string {
    const name = readWord(fields.directserver).toLowerCase()
    const port = readWord(fields.httpsport)
    const authority = name === '' ? readWord(fields.direct).toLowerCase() : `${name}${port === '' || port === '443' ? '' : `:${port}`}`
    return trustedServer(authority, presenceUrl, serviceUrl)
}

/** First labels of host names of the presence service: what follows is the domain of Glance, or of the company's own installation. */
const FIRST_LABEL = /^(www|pr\d+|[a-z0-9-]*presence[a-z0-9-]*)$/

/**
 * Base address of the server that a visitor is connected to, if it may be trusted with the token: the host of the presence URL itself, a host below its
 * domain, or one that links of the service may lead to. Only https on the usual port, or exactly the address of the presence URL. Empty for any other: an
 * answer must not be able to send the token elsewhere.
 */
export function trustedServer(authority: string, presenceUrl: string, serviceUrl: string): string {
    if (!/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?$/.test(authority)) {
        return ''
    }
    const wanted = hostOf(presenceUrl)
    const host = authority.replace(/:443$/, '')
    if (authority === wanted || host === wanted.replace(/:443$/, '')) {
        return presenceUrl.replace(/\/+$/, '')
    }
    if (host.includes(':')) {
        return ''
    }
    const address = `https://${host}`
    const domain = domainOf(wanted)
    return (domain !== '' && host.endsWith(`.${domain}`)) || isTrustedLink(address, serviceUrl) ? address : ''
}

/** The domain that a presence host shares with its neighbours; the host itself where that is not clear. Empty for a numeric address. */
function domainOf(host: string): string {
    const labels = host.split('.')
    if (labels.length < 2 || host.includes(':') || /^[\d.]+$/.test(host)) {
        return ''
    }
    return labels.length > 2 && FIRST_LABEL.test(labels[0] ?? '') ? labels.slice(1).join('.') : host
}

/** How long a token is used when the answer gives no end. */
const DEFAULT_TOKEN_MS = 10 * MINUTE_MS

/** What may follow `Bearer` in a header (RFC 6750). */
const TOKEN = /^[A-Za-z0-9._~+/-]{16,3500}=*$/

/**
 * Reads the answer of the token service: `authToken` and `authTokeExp` (Glance's spelling). The token ends no later than asked for, and no sooner than in a
 * minute, because the two clocks differ. Where no end is given, it is `DEFAULT_TOKEN_MS` from now.
 */
export function readPresenceToken(body: string, now: number, minutes: number): Result<PresenceToken> {
    const fields = readObject(body)
    const text = fields === null ? '' : readWord(fields.authtoken)
    if (!TOKEN.test(text)) {
        const said = fields === null ? '' : truncate(cleanText(readWord(fields.message)), 200)
        const refusal = findRefusal(said)
        return refusal === null ? contractError(`The answer holds no token${said === '' ? '' : `: ${said}`}`) : { ok: false, error: refusal }
    }
    const reported = readDate(fields === null ? '' : readWord(fields.authtokeexp) || readWord(fields.authtokenexp))
    const end = reported.kind === 'moment' ? reported.ms : now + DEFAULT_TOKEN_MS
    return { ok: true, value: { text, expires: Math.min(Math.max(end, now + MINUTE_MS), now + minutes * MINUTE_MS) } }
}

/** Address of the vendor's PresenceAgent script for a group. */
export function toAgentScriptUrl(url: string, partnerId: string): string {
    return `${url}${url.includes('?') ? '&' : '?'}groupid=${percentEncode(partnerId)}&script=PresenceAgent`
}
