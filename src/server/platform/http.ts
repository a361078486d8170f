import { RESTMessageV2 } from '@servicenow/glide/sn_ws'
import type { RESTResponseV2 } from '@servicenow/glide/sn_ws'
import { SECOND_MS } from '../units.ts'
import { percentEncode } from '../url-encoding.ts'

/** The documented constructor; the published types have only an internal one. */
const Message = RESTMessageV2 as unknown as new (name: string, functionName: string) => RESTMessageV2

/** Outcome of a call: an answer with its status, or none. */
export type HttpOutcome =
    | { kind: 'answer', status: number, body: string, headers: Record<string, string> }
    | { kind: 'none', detail: string, /** By the platform's error code, which is missing where the call throws. */ timedOut: boolean }

export interface HttpCall {
    /** Name of the REST message record and of its function. */
    message: string
    function: string
    /** Base address, inserted unchanged. */
    serviceUrl: string
    /** Values of the message's variables, not encoded: that happens here, to fit the message's content type. */
    variables: Readonly<Record<string, string>>
    /** Values inserted unchanged, for headers, which have no encoding. The caller has made sure that they are safe. */
    plain?: Readonly<Record<string, string>>
    /** Milliseconds, when shorter than usual. */
    timeout?: number
}

/** Time-out of a call; the platform itself ends one after 30 seconds. Counts idle time only: an answer that trickles in may take longer. */
const CALL_TIMEOUT_MS = 15 * SECOND_MS

/** Documented error code of a socket time-out. */
const SOCKET_TIMEOUT_CODE = 1

/** Makes a call with a REST message record and waits for the answer. Never throws. */
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
        message.setHttpTimeout(request.timeout ?? CALL_TIMEOUT_MS)
        return outcomeOf(message.execute())
    } catch (error) {
        return noAnswer(String(error))
    }
}

function outcomeOf(response: RESTResponseV2): HttpOutcome {
    const status = Number(response.getStatusCode())
    if (!(status >= 100)) {
        return noAnswer(String(response.getErrorMessage() ?? 'no answer'), Number(response.getErrorCode()) === SOCKET_TIMEOUT_CODE)
    }
    const headers: Record<string, string> = {}
    if (status === 429 || status === 503) {
        headers['retry-after'] = String(response.getHeader('Retry-After') ?? '')
    }
    return { kind: 'answer', status, body: String(response.getBody() ?? ''), headers }
}

function noAnswer(detail: string, timedOut = false): HttpOutcome {
    return { kind: 'none', detail: detail.substring(0, 300), timedOut }
}

/**
 * Encodes values to fit the content type that the message record sends, so that an administrator can change a form post to JSON or XML by editing only the
 * record.
 */
function encoderFor(message: RESTMessageV2): (value: string) => string {
    const declared = String(message.getRequestHeader('Content-Type') ?? '').toLowerCase()
    if (declared.includes('json')) {
        return value => JSON.stringify(value).slice(1, -1)
    }
    if (declared.includes('xml')) {
        return value => value.replace(/[<>&"']/g, mark => `&#${mark.charCodeAt(0)};`)
    }
    return percentEncode
}
