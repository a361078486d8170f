import type { GlanceError } from './model.ts'
import { cleaned, cut } from './wire-text.ts'

/** What came of a call: an answer with its HTTP status, or no answer at all. */
export type CallOutcome =
    | { kind: 'answer', status: number, body: string, headers: Readonly<Record<string, string>> }
    | { kind: 'none', detail: string, timedOut: boolean }

/**
 * Words of an answer that refuses the caller. How the service says so is not documented; a refused API key may come as 200 or 500 with
 * such a text, and trying again every hour would help nobody.
 */
const REFUSED = /api\s*key|partner\s*id|unauthori[sz]ed|not\s+authori[sz]ed|authenticat|access\s+denied|forbidden|credential|login\s*key/i
/** How the framework of the service answers when an operation or its parameters do not exist. */
const NOT_OFFERED = /request format is (unrecognized|invalid)|unknown web method|missing parameter|method name is not valid|did not recognize the value/i

/** The error in an answer that refuses the caller, or null when its text says nothing of the kind. */
export function refusal(text: string): GlanceError | null {
    return REFUSED.test(text) ? { code: 'config', retryable: false, detail: `Glance refused the request: ${excerpt(text)}` } : null
}

/** Error class of an outcome; null for a success (2xx). Sources: D9 of the product's rules; the vendor's sibling service for 400, 403, 500. */
export function classify(outcome: CallOutcome): GlanceError | null {
    if (outcome.kind === 'none') {
        return { code: 'transient', retryable: true, detail: outcome.timedOut ? `Glance did not answer in time (${outcome.detail})` : `Glance could not be reached (${outcome.detail})` }
    }
    const { status, body } = outcome
    if (status >= 200 && status < 300) {
        return null
    }
    const said = excerpt(body)
    const detail = `Glance answered with status ${status}${said === '' ? '' : `: ${said}`}`
    if (status === 401 || status === 403) {
        return { code: 'config', retryable: false, detail }
    }
    if (status === 429) {
        return { code: 'rate', retryable: true, detail, retryAfter: retryAfter(outcome.headers) }
    }
    if (NOT_OFFERED.test(body)) {
        return { code: 'contract', retryable: false, detail }
    }
    if (status >= 500 && REFUSED.test(body)) {
        return { code: 'config', retryable: false, detail }
    }
    if (status >= 500 || status === 408) {
        return { code: 'transient', retryable: true, detail }
    }
    return { code: 'contract', retryable: false, detail }
}

/** Seconds of a `Retry-After` header; undefined when it has none that can be read. */
function retryAfter(headers: Readonly<Record<string, string>>): number | undefined {
    for (const name of Object.keys(headers)) {
        const value = (headers[name] ?? '').trim()
        if (name.toLowerCase() === 'retry-after' && /^\d{1,6}$/.test(value)) {
            return Number(value)
        }
    }
    return undefined
}

/** Beginning of a body without its markup. */
function excerpt(body: string): string {
    return cut(cleaned(body.substring(0, 4000).replace(/<style[\s\S]*?<\/style>/gi, ' ').replace(/<[^>]*>/g, ' ').replace(/ {2,}/g, ' ')), 300)
}
