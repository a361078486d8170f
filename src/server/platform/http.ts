import { RESTMessageV2 } from '@servicenow/glide/sn_ws'
import type { RESTResponseV2 } from '@servicenow/glide/sn_ws'

/** The constructor as documented; the published types know only an internal one. */
const Message = RESTMessageV2 as unknown as new (name: string, functionName: string) => RESTMessageV2

/** What came of a call: an answer with its status, or no answer. */
export type HttpOutcome =
    | { kind: 'answer', status: number, body: string, headers: Record<string, string> }
    | { kind: 'none', detail: string, timedOut: boolean }

export interface HttpCall {
    /** Name of the REST message record and of its function. */
    message: string
    function: string
    /** Base address, put in as it is. */
    serviceUrl: string
    /** Values of the message's variables, in clear; encoded here to fit the message's content type. */
    variables: Readonly<Record<string, string>>
    /** Values that go in as they are: of headers, which know no encoding. The caller has made sure that they are plain. */
    plain?: Readonly<Record<string, string>>
    /** Milliseconds, when less than the usual. */
    timeout?: number
}

/** No call takes longer; the platform itself ends one after 30 seconds. An idle time-out: a dripping answer may outlive it. */
export const CALL_TIMEOUT = 15000

/** Documented error code of a socket time-out. */
const SOCKET_TIMEOUT = 1

/** Makes a call by a REST message record and waits for the answer. Never throws. */
export function call(request: HttpCall): HttpOutcome {
    try {
        const message = new Message(request.message, request.function)
        const encode = encoderFor(message)
        message.setStringParameterNoEscape('service_url', request.serviceUrl.replace(/\/+$/, ''))
        for (const name of Object.keys(request.variables)) {
            message.setStringParameterNoEscape(name, encode(request.variables[name] ?? ''))
        }
        const plain = request.plain ?? {}
        Object.keys(plain).forEach(name => { message.setStringParameterNoEscape(name, plain[name] ?? '') })
        message.setHttpTimeout(request.timeout ?? CALL_TIMEOUT)
        return outcomeOf(message.execute())
    } catch (error) {
        return failed(String(error))
    }
}

function outcomeOf(response: RESTResponseV2): HttpOutcome {
    const status = Number(response.getStatusCode())
    if (!(status >= 100)) {
        return failed(String(response.getErrorMessage() ?? 'no answer'), Number(response.getErrorCode()) === SOCKET_TIMEOUT)
    }
    const headers: Record<string, string> = {}
    if (status === 429 || status === 503) {
        headers['retry-after'] = String(response.getHeader('Retry-After') ?? '')
    }
    return { kind: 'answer', status, body: String(response.getBody() ?? ''), headers }
}

/** By the platform's error code; where the call throws instead, only its text can tell. */
function failed(detail: string, timedOut = false): HttpOutcome {
    return { kind: 'none', detail: detail.substring(0, 300), timedOut: timedOut || /time[d -]*\s*out/i.test(detail) }
}

/**
 * Values are encoded to fit the content type that the message record sends, so that an administrator can change a form post to JSON or XML
 * by editing the record alone.
 */
function encoderFor(message: RESTMessageV2): (value: string) => string {
    const declared = String(message.getRequestHeader('Content-Type') ?? '').toLowerCase()
    if (declared.includes('json')) {
        return value => JSON.stringify(value).slice(1, -1)
    }
    if (declared.includes('xml')) {
        return value => value.replace(/[<>&"']/g, mark => `&#${mark.charCodeAt(0)};`)
    }
    return formEncode
}

/** Percent-encoding for a form or a query; lone surrogates, which cannot be encoded, become U+FFFD. */
export function formEncode(value: string): string {
    const sound = value.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g, unit => unit.length === 2 ? unit : '\uFFFD')
    return encodeURIComponent(sound).replace(/[!'()*]/g, mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
}
