import { gunzipSync } from 'node:zlib'
import type { HttpRequest, Platform } from '../../contracts'
import { acceptedTypes, ApiError, isJson, isXml, mediaType } from '../respond'
import { fromXml } from '../xml'
import type { Route } from './route'
import { watch } from '../../uses'
import { BYTES_PER_MEGABYTE } from '../../values/units'

function isGzipped(request: HttpRequest): boolean {
    return /^(x-)?gzip$/i.test(request.headers['content-encoding'] ?? '')
}

/**
 * Largest body a script may read, in bytes (page r_ControllingMaxRequestSize): the scripted limit, another one for gzipped bodies, neither over the general
 * one, which itself is at most 25 MB.
 */
function bodyLimit(platform: Platform, request: HttpRequest): number {
    const number = (name: string, preset: number): number => Number(platform.records.property(name) ?? '') || preset
    const general = Math.min(number('glide.rest.max_content_length', 10), 25)
    const scripted = isGzipped(request) ? number('glide.rest.scripted.max_inbound_gzip_content_length_mb', 1) : number('glide.rest.scripted.max_inbound_content_length_mb', 10)
    return Math.min(scripted, general) * BYTES_PER_MEGABYTE
}

/** The body as its sender meant it. That a gzipped one may unfold to 25 MB at most is a limit of ours. */
function unfolded(request: HttpRequest): Uint8Array {
    if (!isGzipped(request)) return request.body
    try {
        return gunzipSync(request.body, { maxOutputLength: 25 * BYTES_PER_MEGABYTE })
    } catch (error) {
        throw new ApiError(400, 'Exception while reading request', (error as Error).message)
    }
}

/** Refuses the use of an API that the script's scope has no privilege for. */
export type ScriptableCheck = (api: string) => void

/** Bytes that a script hands on, to an attachment or to the answer. */
export class RequestStream {
    constructor(readonly bytes: Uint8Array, readonly contentType: string) {}
}

/**
 * `request.body`. The body is a stream: whoever reads it second finds it empty (page c_ScriptableServiceRequestBody). A class, because the engine shows
 * scripts the getters and methods of an object, and copies plain ones.
 */
export class ScriptRequestBody {
    #consumed = false
    #entries: unknown[] | null = null
    readonly #platform: Platform
    readonly #request: HttpRequest

    constructor(platform: Platform, request: HttpRequest) {
        this.#platform = platform
        this.#request = request
    }

    get data(): unknown { return this.#parse() }

    get dataString(): string { return this.#take() }

    get dataStream(): RequestStream {
        this.#consumed = true
        return new RequestStream(unfolded(this.#request), mediaType(this.#request.headers['content-type']))
    }

    hasNext(): boolean { return this.#queue().length > 0 }

    nextEntry(): unknown { return this.#queue().shift() }

    #take(): string {
        const type = mediaType(this.#request.headers['content-type']) || 'application/json'
        if (!isJson(type) && !isXml(type) && type !== 'application/x-www-form-urlencoded') {
            throw new ApiError(500, 'Unsupported request body format', `Only dataStream can read a body of type ${type}`)
        }
        if (this.#request.body.length > bodyLimit(this.#platform, this.#request)) {
            throw new ApiError(400, 'Request body too large', `The body has ${this.#request.body.length} bytes`)
        }
        if (this.#consumed) return ''
        this.#consumed = true
        return Buffer.from(unfolded(this.#request)).toString('utf8')
    }

    #parse(): unknown {
        const text = this.#take()
        if (text.trim() === '') return undefined
        try {
            if (!isXml(mediaType(this.#request.headers['content-type']))) return JSON.parse(text)
            const records = fromXml(text)
            return records.length === 1 ? records[0] : records
        } catch (error) {
            throw new ApiError(400, 'Exception while reading request', (error as Error).message)
        }
    }

    #queue(): unknown[] {
        if (this.#entries === null) {
            const data = this.#parse()
            this.#entries = data === undefined ? [] : Array.isArray(data) ? [...data] : [data]
        }
        return this.#entries
    }
}

/** Parameters as lists of text, those of an urlencoded body among them (page c_SpecifyContentType). */
function queryParameters(request: HttpRequest, url: URL): Record<string, string[]> {
    const parameters: Record<string, string[]> = {}
    const add = (search: URLSearchParams): void => search.forEach((value, name) => { (parameters[name] ??= []).push(value) })
    add(url.searchParams)
    if (mediaType(request.headers['content-type']) === 'application/x-www-form-urlencoded') {
        add(new URLSearchParams(Buffer.from(request.body).toString('utf8')))
    }
    return parameters
}

/** The `request` of a resource's script (page c_ScriptableServiceRequest). */
export class ScriptRequest {
    readonly #body: ScriptRequestBody
    readonly #request: HttpRequest
    readonly #url: URL
    readonly #route: Route
    readonly #check: ScriptableCheck

    constructor(platform: Platform, request: HttpRequest, url: URL, route: Route, check: ScriptableCheck) {
        this.#body = new ScriptRequestBody(platform, request)
        this.#request = request
        this.#url = url
        this.#route = route
        this.#check = check
    }

    get body(): ScriptRequestBody { return this.#checked('body', this.#body) }

    get pathParams(): Readonly<Record<string, string>> { return this.#checked('pathParams', this.#route.pathParams) }

    get queryParams(): Readonly<Record<string, string[]>> { return this.#checked('queryParams', queryParameters(this.#request, this.#url)) }

    get queryString(): string { return this.#checked('queryString', this.#url.search.replace(/^\?/, '')) }

    get headers(): Readonly<Record<string, string>> { return this.#checked('headers', this.#request.headers) }

    get uri(): string { return this.#checked('uri', this.#url.pathname) }

    get url(): string { return this.#checked('url', this.#url.href) }

    getHeader(name: unknown): string | null {
        return this.#checked('getHeader', this.#request.headers[String(name).toLowerCase()] ?? null)
    }

    getSupportedResponseContentTypes(): string[] {
        return this.#checked('getSupportedResponseContentTypes', acceptedTypes(this.#request.headers.accept ?? '*/*').map(({ type }) => type))
    }

    #checked<T>(member: string, value: T): T {
        this.#check(`RESTAPIRequest.${member}`)
        return value
    }
}

watch('RESTAPIRequest', ScriptRequest)
watch('RESTAPIRequestBody', ScriptRequestBody)
