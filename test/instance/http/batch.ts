import { STATUS_CODES } from 'node:http'
import type { HttpRequest, HttpResponse, Platform } from '../contracts'
import { notEmulated } from '../errors'
import { acceptedTypes, ApiError, isJson, mediaType, methodNotSupported, structured, unknownUri } from './respond'
import type { TableCall } from './table/api'
import { BYTES_PER_MEGABYTE } from '../values/units'

/** Milliseconds after which the quota rule ends a batch. */
const TIME_LIMIT_MS = 30000

interface Item {
    id: string
    method: string
    url: string
    headers: Record<string, string>
    body: Buffer
    bare: boolean
}

/** Answers one call as if it had come alone. */
export type Answer = (request: HttpRequest, url: URL) => HttpResponse

/**
 * `POST /api/now/v1/batch` (page batch-api): several calls in one request, one after the other, each with its own access controls. When an item or its answer
 * is too large, or the time is up, it and those after it stay unserviced. Answers come as JSON only.
 */
export function handleBatch(call: TableCall, path: string[], answer: Answer): HttpResponse {
    const { platform, request } = call
    if (path.length > 0) throw unknownUri()
    if (request.method !== 'POST') throw methodNotSupported()
    if (!isJson(mediaType(request.headers['content-type']) || 'application/json')) throw new ApiError(415, 'Unsupported media type', 'A batch is application/json')
    if (acceptedTypes(request.headers.accept ?? '')[0]?.type === 'multipart/mixed') throw notEmulated('Batch API multipart/mixed')
    const { id, items } = readBatch(request)
    const inputLimit = limit(platform, 'glide.rest.batch.max.inputSize', 5)
    // The header is taken to be in bytes.
    const outputLimit = Math.min(limit(platform, 'glide.rest.batch.max.outputSize', 10), Number(request.headers['x-batchrequest-max-output-size']) || Infinity)
    const started = Date.now()
    const serviced: object[] = []
    for (const item of items) {
        const began = Date.now()
        if (item.body.length > inputLimit || began - started > TIME_LIMIT_MS) break
        const response = perform(call, item, answer)
        const body = Buffer.from(response.body as string)
        if (body.length > outputLimit) break
        serviced.push({
            id: item.id, body: body.toString('base64'), status_code: response.status, status_text: STATUS_CODES[response.status] ?? '', execution_time: Date.now() - began,
            ...item.bare ? {} : { headers: headersOf(response) }
        })
    }
    return structured(200, { batch_request_id: id, serviced_requests: serviced, unserviced_requests: items.slice(serviced.length).map(item => item.id) }, 'json')
}

function perform({ request, url }: TableCall, item: Item, answer: Answer): HttpResponse {
    const target = new URL(item.url, url.origin)
    if (/^\/api\/now\/(v\d+\/)?batch/.test(target.pathname)) throw notEmulated('Batch API within a batch')
    const { method, headers, body } = item
    return answer({ method, url: target.pathname + target.search, headers: { host: url.host, ...headers }, body, remoteAddress: request.remoteAddress }, target)
}

/** The properties are in megabytes (inferred from the page's "5 MB" and "Maximum value: 10 MB"); bytes. */
function limit(platform: Platform, property: string, preset: number): number {
    return Math.min(Number(platform.records.property(property) ?? '') || preset, 10) * BYTES_PER_MEGABYTE
}

function headersOf(response: HttpResponse): object[] {
    return Object.entries(response.headers).flatMap(([name, value]) => [value].flat().map(one => ({ name, value: one })))
}

function readBatch(request: HttpRequest): { id: string, items: Item[] } {
    let parsed: unknown
    try {
        parsed = JSON.parse(Buffer.from(request.body).toString('utf8'))
    } catch {
        throw new ApiError(400, 'Exception while reading request', 'The payload is not valid JSON.')
    }
    const { batch_request_id: id, rest_requests: items } = Object(parsed) as Record<string, unknown>
    if (!Array.isArray(items)) throw new ApiError(400, 'Invalid request', 'rest_requests is missing')
    return { id: text(id), items: items.map(readItem) }
}

function text(value: unknown): string {
    return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function readItem(source: unknown): Item {
    const item = Object(source) as Record<string, unknown>
    const [id, method, url] = ['id', 'method', 'url'].map(name => {
        const value = text(item[name])
        if (value === '') throw new ApiError(400, 'Invalid request', `rest_requests.${name} is missing`)
        return value
    }) as [string, string, string]
    if (!/^\/(?!\/)/.test(url)) throw new ApiError(400, 'Invalid request', `rest_requests.url must be a path: ${url}`)
    const headers = Array.isArray(item.headers) ? item.headers.map(header => Object(header) as Record<string, unknown>) : []
    return {
        id, method: method.toUpperCase(), url, headers: Object.fromEntries(headers.map(({ name, value }) => [text(name).toLowerCase(), text(value)])),
        body: Buffer.from(text(item.body), 'base64'), bare: item.exclude_response_headers === true
    }
}
