import { readRetryAfterSeconds } from './http-date.ts'
import type { ErrorClass, GlanceError } from './model.ts'
import { means } from './phrases.ts'
import { cleanText, truncate } from './wire-text.ts'

/** The result of a call: an answer with its HTTP status, or no answer at all. */
export type CallOutcome =
    | { kind: 'answer', status: number, body: string, headers: Readonly<Record<string, string>> }
    | { kind: 'none', detail: string, /** By the platform's error code; without one its words are looked at. */ timedOut: boolean }

/**
 * What is done about an error. wait: try again after a while, a few times in a row, then the run fails and the next begins anew. stop: the run fails at once,
 * the company is marked, the schedule pauses. less: ask for a smaller part, until what cannot be read is alone and is set aside.
 */
export type ErrorAction = 'wait' | 'stop' | 'less'

/** A row of the table of errors: the first that fits decides. */
export interface ErrorRow {
    status: string
    /** What else the answer looks like. */
    shape: string
    code: ErrorClass
    action: ErrorAction
    /** Null where only reading the body tells; see wire.ts. */
    fits: ((outcome: CallOutcome) => boolean) | null
}

type NoAnswer = Extract<CallOutcome, { kind: 'none' }>

const onNoAnswer = (test: (outcome: NoAnswer) => boolean) => (outcome: CallOutcome): boolean => outcome.kind === 'none' && test(outcome)
const onStatus = (test: (code: number, body: string) => boolean) => (outcome: CallOutcome): boolean => outcome.kind === 'answer' && test(outcome.status, outcome.body)

/**
 * Status x shape x class x action. Sources: rule D9 of the product; the documentation of the vendor's sibling service for 400, 403 and 500; RFC 9110 for
 * the rest. docs/sync.md shows this table; a test holds the two together.
 */
export const ERROR_TABLE: readonly ErrorRow[] = [
    { status: 'no answer', shape: 'cut off because it was too large', code: 'contract', action: 'less', fits: onNoAnswer(outcome => !isTimeOut(outcome) && means(outcome.detail, 'tooLarge')) },
    { status: 'no answer', shape: 'timed out', code: 'transient', action: 'wait', fits: onNoAnswer(isTimeOut) },
    { status: 'no answer', shape: 'connection refused, reset or cut off, or no such host', code: 'transient', action: 'wait', fits: onNoAnswer(() => true) },
    { status: '401, 403', shape: 'any', code: 'config', action: 'stop', fits: onStatus(code => code === 401 || code === 403) },
    { status: '429', shape: 'any', code: 'rate', action: 'wait', fits: onStatus(code => code === 429) },
    {
        status: 'other than 2xx', shape: 'says there is no such operation or parameter', code: 'contract', action: 'stop',
        fits: onStatus((code, body) => !isSuccess(code) && means(body, 'notOffered'))
    },
    { status: '5xx', shape: 'says the key or partner is rejected', code: 'config', action: 'stop', fits: onStatus((code, body) => code >= 500 && means(body, 'refused')) },
    { status: '408, 5xx', shape: 'any other', code: 'transient', action: 'wait', fits: onStatus(code => code === 408 || code >= 500) },
    { status: 'other than 2xx', shape: 'any other', code: 'contract', action: 'stop', fits: onStatus(code => !isSuccess(code)) },
    { status: '2xx', shape: 'says the key or partner is rejected', code: 'config', action: 'stop', fits: null },
    {
        status: '2xx', shape: 'empty, a web page, an error text, no list of sessions, or records without the configured fields', code: 'contract',
        action: 'stop', fits: null
    },
    { status: '2xx', shape: 'starts as XML or JSON but cannot be parsed to its end, or is longer than five million characters', code: 'contract', action: 'less', fits: null }
]

function isTimeOut(outcome: CallOutcome): boolean {
    return outcome.kind === 'none' && (outcome.timedOut || means(outcome.detail, 'timedOut'))
}

const isSuccess = (code: number): boolean => code >= 200 && code < 300

/** The error of an answer whose text refuses the caller; null for any other text. */
export function findRefusal(text: string): GlanceError | null {
    return means(text, 'refused') ? { code: 'config', retryable: false, detail: `Glance refused the request: ${toExcerpt(text)}` } : null
}

/** The error of an outcome by the table; null for a success (2xx). A `Retry-After` with a date counts from `now`, in milliseconds. */
export function classify(outcome: CallOutcome, now: number): GlanceError | null {
    const row = ERROR_TABLE.filter(one => one.fits !== null && one.fits(outcome))[0]
    if (row === undefined) {
        return null
    }
    const wait = outcome.kind === 'answer' ? readRetryAfter(outcome.headers, now) : undefined
    return {
        code: row.code, retryable: row.action === 'wait', detail: detailOf(outcome),
        ...isTimeOut(outcome) ? { timedOut: true as const } : {},
        ...row.action === 'less' ? { shape: 'large' as const } : {},
        ...row.action === 'wait' && wait !== undefined ? { retryAfter: wait } : {}
    }
}

function detailOf(outcome: CallOutcome): string {
    if (outcome.kind === 'none') {
        return isTimeOut(outcome) ? `Glance did not answer in time (${outcome.detail})` : `Glance could not be reached (${outcome.detail})`
    }
    const said = toExcerpt(outcome.body)
    return `Glance answered with status ${outcome.status}${said === '' ? '' : `: ${said}`}`
}

function readRetryAfter(headers: Readonly<Record<string, string>>, now: number): number | undefined {
    const name = Object.keys(headers).filter(one => one.toLowerCase() === 'retry-after')[0]
    return name === undefined ? undefined : readRetryAfterSeconds(headers[name] ?? '', now)
}

/** Beginning of a body without its markup. */
function toExcerpt(body: string): string {
    return truncate(cleanText(body.substring(0, 4000).replace(/<style[\s\S]*?<\/style>/gi, ' ').replace(/<[^>]*>/g, ' ').replace(/ {2,}/g, ' ')), 300)
}
