import http from 'node:http'
import https from 'node:https'
import { gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import type { OutboundRequest, OutboundResponse } from '../contracts'
import { redirected } from './redirect'
import type { Timers } from './timers'

/** Most bytes of an answer: the default of `glide.http.response.max_size` is not documented; 10 MB is what the design allows. */
const MAX_ANSWER_BYTES = 10 * 1024 * 1024
/** Redirects that one request follows at most. */
const MAX_REDIRECTS = 5

type Kind = NonNullable<OutboundResponse['error']>['kind']

/** Loopback: 127.0.0.0/8, ::1 and the name localhost. Everything else is refused before a socket exists. */
export function isLoopback(hostname: string): boolean {
    const host = hostname.replace(/^\[|\]$/g, '').toLowerCase()
    return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)
}

function failure(kind: Kind, message: string): OutboundResponse {
    return { status: 0, headers: {}, body: '', error: { kind, message } }
}

const CODES: Readonly<Record<string, Kind>> = {
    ECONNREFUSED: 'refused', ECONNRESET: 'reset', EPIPE: 'reset', ENOTFOUND: 'dns', EAI_AGAIN: 'dns', ETIMEDOUT: 'timeout'
}

function kindOf(error: NodeJS.ErrnoException): Kind {
    const code = error.code ?? ''
    if (CODES[code]) return CODES[code]
    return code.startsWith('HPE_') ? 'protocol' : 'reset'
}

function headerLines(raw: readonly string[]): { name: string, value: string }[] {
    return Array.from({ length: raw.length / 2 }, (_, at) => ({ name: raw[2 * at]!, value: raw[2 * at + 1]! }))
}

/** Of a header that came more than once the last one counts (page c_RESTResponseV2API, getHeaders). */
function lastOf(lines: readonly { name: string, value: string }[]): Record<string, string> {
    return Object.fromEntries(new Map(lines.map(({ name, value }) => [name.toLowerCase(), [name, value] as const])).values())
}

/** The body without its compression; an encoding that is not known stays as it is. Throws when it is broken or too long. */
function expand(bytes: Buffer, encoding: string | undefined): Buffer {
    const limit = { maxOutputLength: MAX_ANSWER_BYTES }
    switch ((encoding ?? '').trim().toLowerCase()) {
        case 'gzip':
        case 'x-gzip': return gunzipSync(bytes, limit)
        // Most servers that say deflate send the zlib format, some the bare one.
        case 'deflate': return (bytes[0]! & 0x0f) === 8 ? inflateSync(bytes, limit) : inflateRawSync(bytes, limit)
        default: return bytes
    }
}

/** Text of an answer in the charset it names; anything unknown is read as UTF-8. */
function decode(bytes: Buffer, contentType: string | undefined): string {
    const charset = /charset="?([\w-]+)/i.exec(contentType ?? '')?.[1] ?? 'utf-8'
    try {
        return new TextDecoder(charset, { ignoreBOM: false }).decode(bytes)
    } catch {
        return bytes.toString('utf8')
    }
}

/** The bytes to send: text in the charset that its own header names, else UTF-8. */
function encode(request: OutboundRequest): Buffer | null {
    if (request.bodyBytes) return Buffer.from(request.bodyBytes)
    if (request.body === null) return null
    const type = Object.entries(request.headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1]
    const charset = /charset="?([\w-]+)/i.exec(type ?? '')?.[1]?.toLowerCase() ?? 'utf-8'
    return Buffer.from(request.body, ['iso-8859-1', 'latin1', 'us-ascii', 'windows-1252'].includes(charset) ? 'latin1' : charset === 'utf-16le' ? 'utf16le' : 'utf8')
}

/**
 * One HTTP request to a loopback address. Never rejects: what goes wrong comes back as an error with a kind. `idleTimeout` is the
 * longest wait between bytes, `totalTimeout` the longest wait for the whole, redirects included, both in milliseconds. A redirect comes back as it is unless
 * its target is among the allowed ones.
 */
export async function exchange(request: OutboundRequest, timers: Timers): Promise<OutboundResponse> {
    const end = timers.now() + request.totalTimeout
    let current = request
    for (let hops = 0; ; hops++) {
        const response = await once({ ...current, totalTimeout: Math.max(end - timers.now(), 1) }, timers)
        const next = hops < MAX_REDIRECTS ? redirected(current, response) : null
        if (next === null) return response
        current = next
    }
}

function once(request: OutboundRequest, timers: Timers): Promise<OutboundResponse> {
    let url: URL
    try {
        url = new URL(request.url)
    } catch {
        return Promise.resolve(failure('protocol', `Invalid uri: ${request.url}`))
    }
    if (url.protocol !== 'http:' && url.protocol !== 'https:') {
        return Promise.resolve(failure('protocol', `Unsupported protocol: ${url.protocol}`))
    }
    if (!isLoopback(url.hostname)) {
        return Promise.resolve(failure('blocked', `The local instance calls loopback addresses only: ${url.hostname} was refused`))
    }
    return new Promise(resolve => perform(url, request, timers, resolve))
}

function answerOf(incoming: http.IncomingMessage, chunks: Buffer[], binary: boolean): OutboundResponse {
    const lines = headerLines(incoming.rawHeaders)
    let bytes: Buffer
    try {
        bytes = chunks.length === 0 ? Buffer.alloc(0) : expand(Buffer.concat(chunks), incoming.headers['content-encoding'])
    } catch (error) {
        return failure('protocol', `The compressed answer cannot be read: ${(error as Error).message}`)
    }
    return {
        status: incoming.statusCode ?? 0, headers: lastOf(lines), headerLines: lines, error: null,
        ...binary ? { body: '', bytes } : { body: decode(bytes, incoming.headers['content-type']) }
    }
}

function perform(url: URL, request: OutboundRequest, timers: Timers, resolve: (response: OutboundResponse) => void): void {
    const client = url.protocol === 'https:' ? https : http
    const body = encode(request)
    const headers: Record<string, string> = { ...request.headers }
    if (body && !Object.keys(headers).some(name => name.toLowerCase() === 'content-length')) {
        headers['Content-Length'] = String(body.length)
    }
    let settled = false
    const finish = (response: OutboundResponse): void => {
        if (settled) return
        settled = true
        stopTotal()
        stopIdle()
        outgoing.destroy()
        resolve(response)
    }
    const stopTotal = timers.after(request.totalTimeout, () => finish(failure('timeout', `No complete answer within ${request.totalTimeout} ms`)))
    const awaitBytes = (): (() => void) => timers.after(request.idleTimeout, () => finish(failure('timeout', `Nothing was received for ${request.idleTimeout} ms`)))
    let stopIdle = awaitBytes()
    const received = (): void => {
        stopIdle()
        if (!settled) stopIdle = awaitBytes()
    }
    const outgoing = client.request(url, { method: request.method.toUpperCase(), headers, agent: false }, incoming => {
        const chunks: Buffer[] = []
        let size = 0
        received()
        incoming.on('data', (chunk: Buffer) => {
            received()
            size += chunk.length
            if (size > MAX_ANSWER_BYTES) return finish(failure('protocol', `The answer is longer than ${MAX_ANSWER_BYTES} bytes`))
            chunks.push(chunk)
        })
        incoming.on('end', () => {
            if (!incoming.complete) return finish(failure('reset', 'The connection closed before the answer was complete'))
            finish(answerOf(incoming, chunks, request.binary ?? false))
        })
        incoming.on('error', (error: NodeJS.ErrnoException) => finish(failure(kindOf(error), error.message)))
        incoming.on('aborted', () => finish(failure('reset', 'The connection closed before the answer was complete')))
    })
    outgoing.on('error', (error: NodeJS.ErrnoException) => finish(failure(kindOf(error), error.message)))
    outgoing.end(body ?? undefined)
}
