import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'

export type RestRequest = RESTAPIRequest
export type RestResponse = RESTAPIResponse

/** An error answer: HTTP status, a stable code, a sentence, and where it applies the fields at fault. */
export interface RestFailure {
    status: 400 | 403 | 404 | 409 | 422 | 429 | 502 | 504
    code: string
    message: string
    detail: string
    fields?: Readonly<Record<string, string>>
    /** Seconds, for 429. */
    retryAfter?: number
}

/** The body as a JSON object; null when it is none. */
export function jsonBody(request: RestRequest): Record<string, unknown> | null {
    try {
        const parsed: unknown = JSON.parse(String(request.body.dataString))
        return parsed !== null && typeof parsed === 'object' && !Array.isArray(parsed) ? parsed as Record<string, unknown> : null
    } catch {
        return null
    }
}

export function pathParameter(request: RestRequest, name: string): string {
    const value: unknown = request.pathParams?.[name]
    return value === null || value === undefined ? '' : String(value)
}

/**
 * Keeps the answer out of caches: it may hold login keys or visitor details. The platform does so for its own APIs; for scripted ones that is not documented.
 */
function begin(response: RestResponse, status: number): void {
    response.setStatus(status)
    response.setContentType('application/json')
    response.setHeader('Cache-Control', 'no-store')
}

/** A success body; the platform puts it under `result`. */
export function sendResult(response: RestResponse, status: number, body: object): void {
    begin(response, status)
    response.setBody(body as Parameters<RestResponse['setBody']>[0])
}

/**
 * An error in the platform's own form, with a stable code. Written as text: `setBody` would put it under `result`, and the platform's error object has no place
 * for a code.
 */
export function sendFailure(response: RestResponse, failure: RestFailure): void {
    const error: Record<string, unknown> = { message: failure.message, detail: failure.detail, code: failure.code }
    if (failure.fields !== undefined) {
        error.fields = failure.fields
    }
    begin(response, failure.status)
    if (failure.retryAfter !== undefined) {
        response.setHeader('Retry-After', String(failure.retryAfter))
    }
    response.getStreamWriter().writeString(JSON.stringify({ error, status: 'failure' }))
}
