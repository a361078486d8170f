import type { HttpResponse } from '../../contracts'
import { ApiError, isXml, noContent, structured, type Format } from '../respond'
import { ScriptRequest, type ScriptableCheck } from './request'
import { watch } from '../../uses'

/** Bytes of a stream that a script writes: bytes of ours, or anything that hands out bytes or text. */
function bytesOf(stream: unknown): Buffer {
    if (typeof stream === 'string') return Buffer.from(stream, 'utf8')
    if (stream instanceof Uint8Array) return Buffer.from(stream)
    if (typeof stream === 'object' && stream !== null) {
        const { bytes, readBytes } = stream as { bytes?: unknown, readBytes?: unknown }
        if (bytes instanceof Uint8Array) return Buffer.from(bytes)
        if (typeof readBytes === 'function') return bytesOf((readBytes as () => unknown).call(stream))
    }
    throw new Error('writeStream was given something that is not a stream')
}

interface ErrorLike {
    status: number
    message: string
    detail: string | null
}

/** The status, message and detail of an `sn_ws_err` object, or null when the thing is none. */
export function serviceError(thrown: unknown): ErrorLike | null {
    if (thrown instanceof ApiError) return { status: thrown.status, message: thrown.message, detail: thrown.detail }
    if (typeof thrown !== 'object' || thrown === null) return null
    const read = (getter: string, ...fields: string[]): unknown => {
        const object = thrown as Record<string, unknown>
        if (typeof object[getter] === 'function') return (object[getter] as () => unknown).call(object)
        return fields.map(field => object[field]).find(value => value !== undefined)
    }
    const status = Number(read('getStatus', 'status', 'statusCode'))
    if (!Number.isInteger(status) || status < 400 || status > 599) return null
    const detail = read('getDetail', 'detail')
    return { status, message: String(read('getMessage', 'message') ?? ''), detail: detail === undefined || detail === null ? null : String(detail) }
}

export function errorResponse(error: ErrorLike, format: Format): HttpResponse {
    return structured(error.status, { error: { message: error.message, detail: error.detail ?? '' }, status: 'failure' }, format)
}

/**
 * `response.getStreamWriter()` (page c_ScriptableServiceRespStreamWriter): the content type has to be there before the first byte, "or the response will fail";
 * status and headers hold from then on. A status that was not set is 200 (the page wants it set, too; that its lack fails is not believed).
 */
export class ResponseStream {
    readonly #state: ResponseState

    constructor(state: ResponseState) { this.#state = state }

    writeString(text: unknown): void { this.#write(Buffer.from(String(text), 'utf8')) }

    writeStream(stream: unknown): void { this.#write(bytesOf(stream)) }

    #write(bytes: Buffer): void {
        if (this.#state.contentType === null) throw new ApiError(500, 'Content type not set', 'The content type must be set before the response is written')
        this.#state.sent = true
        this.#state.written?.push(bytes)
    }
}

/** The `response` of a resource's script (page c_ScriptableServiceResponseBuilder). A class for the same reason as the request. */
export class ScriptResponse {
    readonly #state: ResponseState
    readonly #check: ScriptableCheck

    constructor(state: ResponseState, check: ScriptableCheck) {
        this.#state = state
        this.#check = check
    }

    /** A status that is no number becomes 0, as documented. */
    setStatus(value: unknown): void {
        this.#use('setStatus').status = typeof value === 'number' ? Math.trunc(value) : 0
    }

    setBody(value: unknown): void { this.#use('setBody').body = value }

    setError(value: unknown): void { this.#use('setError').error = value }

    setContentType(value: unknown): void { this.#use('setContentType').contentType = String(value) }

    setLocation(value: unknown): void { this.#use('setLocation').headers.location = String(value) }

    setHeader(name: unknown, value: unknown): void { setHeader(this.#use('setHeader'), name, value) }

    setHeaders(values: Record<string, unknown>): void {
        const state = this.#use('setHeaders')
        for (const [name, value] of Object.entries(values)) setHeader(state, name, value)
    }

    getStreamWriter(): ResponseStream {
        const state = this.#use('getStreamWriter')
        state.written ??= []
        return new ResponseStream(state)
    }

    #use(member: string): ResponseState {
        this.#check(`RESTAPIResponse.${member}`)
        // What was sent cannot be changed any more: the change is lost.
        return this.#state.sent ? { ...this.#state, headers: {} } : this.#state
    }
}

function setHeader(state: ResponseState, name: unknown, value: unknown): void {
    const field = String(name).toLowerCase()
    if (field === 'content-type') state.contentType = String(value)
    else state.headers[field] = String(value)
}

/** What a script did with its response. */
export interface ResponseState {
    headers: Record<string, string>
    status: number | null
    contentType: string | null
    body: unknown
    error: unknown
    /** Not null once the script asked for the stream. */
    written: Buffer[] | null
    /** Something was written to the stream. */
    sent: boolean
}

export function emptyResponse(): ResponseState {
    return { headers: {}, status: null, contentType: null, body: undefined, error: null, written: null, sent: false }
}

/** The answer that follows from it; `returned` is the script's value, which is the body when it set none. */
export function finishResponse(state: ResponseState, returned: unknown, format: Format): HttpResponse {
    const { headers, status, contentType, error, written } = state
    if (error !== null) return finishError(error, format)
    if (status === 0) throw new ApiError(500, 'Invalid response status', 'setStatus was given something that is not a number')
    if (written) {
        const type = contentType ?? (format === 'json' ? 'application/json' : 'application/xml')
        return { status: status ?? 200, headers: { ...headers, 'content-type': type }, body: Buffer.concat(written) }
    }
    const value = state.body === undefined ? returned : state.body
    if (value instanceof ScriptResponse || value instanceof ScriptRequest) {
        throw new ApiError(500, 'Serialization error', 'The request or response itself cannot be the body')
    }
    if (status === 204) return noContent(headers)
    if (value === undefined || value === null) return { status: status ?? 200, headers, body: '' }
    return structured(status ?? 200, { result: value }, formatOf(contentType) ?? format, headers)
}

/** A content type that is neither JSON nor XML falls back (page: an invalid type causes the response to default to JSON). */
function formatOf(contentType: string | null): Format | null {
    if (contentType === null) return null
    const type = contentType.split(';')[0]!.trim().toLowerCase()
    return isXml(type) ? 'xml' : 'json'
}

function finishError(error: unknown, format: Format): HttpResponse {
    const known = serviceError(error)
    if (known) return errorResponse(known, format)
    const message = typeof error === 'object' && error !== null && 'message' in error ? String((error as { message: unknown }).message) : String(error)
    return errorResponse({ status: 500, message, detail: null }, format)
}

watch('RESTAPIResponse', ScriptResponse)
watch('RESTAPIResponseStream', ResponseStream)
