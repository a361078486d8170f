import http from 'node:http'
import type { AddressInfo } from 'node:net'
import type { HttpRequest, HttpResponse } from '../contracts'
import { messageOf } from '../errors'

/**
 * Largest body taken at all, in bytes: what `glide.rest.max_content_length` can be raised to. What a script may read of it is decided
 * where it reads (400 over 10 MB, page r_ControllingMaxRequestSize).
 */
const MAX_BODY_BYTES = 25 * 1024 * 1024

const LOOPBACK_NAMES = /^(127(\.\d{1,3}){3}|localhost|\[::1\])(:\d+)?$/i

export type Answer = (request: HttpRequest) => Promise<HttpResponse>

export interface HttpServer {
    readonly port: number
    close(): Promise<void>
}

function json(status: number, message: string): HttpResponse {
    return {
        status, headers: { 'content-type': 'application/json;charset=UTF-8' },
        body: JSON.stringify({ error: { message, detail: null }, status: 'failure' })
    }
}

function readBody(incoming: http.IncomingMessage): Promise<Buffer | null> {
    return new Promise((resolve, reject) => {
        const chunks: Buffer[] = []
        let size = 0
        incoming.on('data', (chunk: Buffer) => {
            size += chunk.length
            // Read on without keeping: an answer reaches only a client that has finished sending.
            if (size <= MAX_BODY_BYTES) chunks.push(chunk)
            else chunks.length = 0
        })
        incoming.on('end', () => resolve(size > MAX_BODY_BYTES ? null : Buffer.concat(chunks)))
        incoming.on('error', reject)
    })
}

function flatten(headers: http.IncomingHttpHeaders): Record<string, string> {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value ?? '']))
}

async function handle(incoming: http.IncomingMessage, answer: Answer): Promise<HttpResponse> {
    // A page of another site that got its name to resolve to this machine must not talk to the instance.
    if (!LOOPBACK_NAMES.test(incoming.headers.host ?? '')) return json(421, 'The local instance answers to loopback names only')
    const body = await readBody(incoming)
    if (body === null) return json(413, `The request body is longer than ${MAX_BODY_BYTES} bytes`)
    return answer({
        method: (incoming.method ?? 'GET').toUpperCase(), url: incoming.url ?? '/', headers: flatten(incoming.headers), body,
        remoteAddress: incoming.socket.remoteAddress ?? ''
    })
}

function send(outgoing: http.ServerResponse, response: HttpResponse, withoutBody: boolean): void {
    const body = typeof response.body === 'string' ? Buffer.from(response.body, 'utf8') : Buffer.from(response.body)
    outgoing.writeHead(response.status, { ...response.headers, ...response.status === 204 ? {} : { 'content-length': body.length } })
    outgoing.end(withoutBody || response.status === 204 ? undefined : body)
}

/** Serves on 127.0.0.1 only. Rejects with a sentence when the port is taken. Port 0 takes any free one. */
export function startServer(port: number, answer: Answer): Promise<HttpServer> {
    const server = http.createServer((incoming, outgoing) => {
        handle(incoming, answer)
            .catch((error: unknown) => json(500, messageOf(error)))
            .then(response => send(outgoing, response, incoming.method === 'HEAD'))
            .catch((error: unknown) => {
                // A header that cannot be sent, say with a line break in it.
                if (outgoing.headersSent) outgoing.destroy()
                else send(outgoing, json(500, messageOf(error)), false)
            })
    })
    // Only the client ends a connection that is idle: one that the server closed could be taken for the next request at that very moment.
    server.keepAliveTimeout = 0
    return new Promise((resolve, reject) => {
        server.once('error', (error: NodeJS.ErrnoException) => {
            reject(error.code === 'EADDRINUSE' ? new Error(`Port ${port} is in use: choose another one with --port`) : error)
        })
        server.listen(port, '127.0.0.1', () => resolve({
            port: (server.address() as AddressInfo).port,
            close: () => new Promise(done => {
                server.close(() => done())
                server.closeAllConnections()
            })
        }))
    })
}
