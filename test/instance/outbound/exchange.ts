import http from 'node:http'
import https from 'node:https'
import type { OutboundRequest, OutboundResponse } from '../contracts'

/** Most bytes of an answer: the default of `glide.http.response.max_size` is not documented; 10 MB is what the design allows. */
const MAX_ANSWER = 10 * 1024 * 1024

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

function flatten(headers: http.IncomingHttpHeaders): Record<string, string> {
    const flat: Record<string, string> = {}
    for (const [name, value] of Object.entries(headers)) {
        if (value !== undefined) flat[name] = Array.isArray(value) ? value.join(', ') : value
    }
    return flat
}

/** Text of an answer in the charset it names; anything unknown is read as UTF-8. */
function decode(chunks: Buffer[], contentType: string | undefined): string {
    const charset = /charset="?([\w-]+)/i.exec(contentType ?? '')?.[1] ?? 'utf-8'
    const bytes = Buffer.concat(chunks)
    try {
        return new TextDecoder(charset, { ignoreBOM: false }).decode(bytes)
    } catch {
        return bytes.toString('utf8')
    }
}

/**
 * One HTTP request to a loopback address. Never rejects: what goes wrong comes back as an error with a kind. `idleTimeout` is the
 * longest wait between bytes, `totalTimeout` the longest wait for the whole, both in milliseconds. Redirects are not followed here.
 */
export function exchange(request: OutboundRequest): Promise<OutboundResponse> {
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
    return new Promise(resolve => perform(url, request, resolve))
}

function perform(url: URL, request: OutboundRequest, resolve: (response: OutboundResponse) => void): void {
    const client = url.protocol === 'https:' ? https : http
    const body = request.body === null ? null : Buffer.from(request.body, 'utf8')
    const headers: Record<string, string> = { ...request.headers }
    if (body && !Object.keys(headers).some(name => name.toLowerCase() === 'content-length')) {
        headers['Content-Length'] = String(body.length)
    }
    let settled = false
    const finish = (response: OutboundResponse): void => {
        if (settled) return
        settled = true
        clearTimeout(total)
        outgoing.destroy()
        resolve(response)
    }
    const total = setTimeout(() => finish(failure('timeout', `No complete answer within ${request.totalTimeout} ms`)), request.totalTimeout)
    const outgoing = client.request(url, { method: request.method.toUpperCase(), headers, agent: false }, incoming => {
        const chunks: Buffer[] = []
        let size = 0
        incoming.on('data', (chunk: Buffer) => {
            size += chunk.length
            if (size > MAX_ANSWER) return finish(failure('protocol', `The answer is longer than ${MAX_ANSWER} bytes`))
            chunks.push(chunk)
        })
        incoming.on('end', () => {
            if (!incoming.complete) return finish(failure('reset', 'The connection closed before the answer was complete'))
            finish({ status: incoming.statusCode ?? 0, headers: flatten(incoming.headers), body: decode(chunks, incoming.headers['content-type']), error: null })
        })
        incoming.on('error', (error: NodeJS.ErrnoException) => finish(failure(kindOf(error), error.message)))
        incoming.on('aborted', () => finish(failure('reset', 'The connection closed before the answer was complete')))
    })
    outgoing.setTimeout(request.idleTimeout, () => finish(failure('timeout', `Nothing was received for ${request.idleTimeout} ms`)))
    outgoing.on('error', (error: NodeJS.ErrnoException) => finish(failure(kindOf(error), error.message)))
    outgoing.end(body ?? undefined)
}
