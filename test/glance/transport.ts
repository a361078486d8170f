import type { ServerResponse } from 'node:http'
import type { FaultRule } from './faults'
import type { Reply } from './http'

const HTML_PAGE = '<!DOCTYPE html><html><head><title>Maintenance</title></head><body><h1>We will be back soon</h1></body></html>'

/** What a fault does to a whole answer before it is sent. */
export function spoilReply(reply: Reply, fault: FaultRule | null): Reply {
    switch (fault?.kind) {
        case 'status': {
            const status = fault.status ?? 500
            const headers = fault.retryAfter === undefined ? undefined : { 'Retry-After': String(fault.retryAfter) }
            return { status, type: 'text/plain; charset=utf-8', body: fault.body ?? `Planted status ${status}`, headers, count: 0 }
        }
        case 'malformed': return { ...reply, body: reply.body.slice(0, Math.floor(reply.body.length / 2)) }
        case 'empty': return { ...reply, body: '', count: 0 }
        case 'html': return { status: fault.status ?? 200, type: 'text/html; charset=utf-8', body: HTML_PAGE, count: 0 }
        case 'error-text': return { status: 200, type: 'text/plain; charset=utf-8', body: fault.body ?? 'An error has occurred.', count: 0 }
        case 'redirect': return { status: 302, type: 'text/plain; charset=utf-8', body: '', headers: { Location: fault.body ?? 'http://127.0.0.1:9/elsewhere' }, count: 0 }
        case 'poison': return holds(reply, fault) ? { ...reply, body: reply.body.slice(0, reply.body.length - 9) } : reply
        case 'bloat': return holds(reply, fault) ? { ...reply, body: reply.body + ' '.repeat(fault.amount ?? 12_000_000) } : reply
        case 'wrong-host': return elsewhere(reply, fault.body ?? 'pr0001.evil.example')
        default: return reply
    }
}

/** A presence answer that names another server; others stay as they are. */
function elsewhere(reply: Reply, host: string): Reply {
    if (!reply.body.includes('"directserver"')) return reply
    const named = { direct: `${host}:443`, ds: `${host}/0`, directserver: host, tlsport: 5501, httpsport: 443 }
    return { ...reply, body: JSON.stringify({ ...JSON.parse(reply.body) as object, ...named }) }
}

const holds = (reply: Reply, { sessionIds = [] }: FaultRule) => sessionIds.some(id => new RegExp(`[>"]${id}[<"]`).test(reply.body))

const wait = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))

/** Sends an answer, or does not: the faults of the connection itself happen here. Resolves when the answer is out or the connection gone. */
export async function send(response: ServerResponse, reply: Reply, fault: FaultRule | null): Promise<void> {
    const body = Buffer.from(reply.body, 'utf8')
    const headers = { 'Content-Type': reply.type, 'Content-Length': String(body.length), 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff', ...reply.headers }
    switch (fault?.kind) {
        case 'reset':
            response.socket?.resetAndDestroy()
            return
        case 'timeout':
            if (fault.delay) setTimeout(() => response.destroy(), fault.delay).unref()
            return
        case 'truncate':
            response.writeHead(reply.status, headers)
            await new Promise(resolve => response.write(body.subarray(0, Math.floor(body.length / 2)), resolve))
            response.destroy()
            return
        case 'drip':
            response.writeHead(reply.status, headers)
            await drip(response, body, fault)
            return
        case 'delay':
            await wait(fault.delay ?? 1000)
    }
    response.writeHead(reply.status, headers)
    response.end(body)
}

async function drip(response: ServerResponse, body: Buffer, fault: FaultRule): Promise<void> {
    const step = fault.amount ?? 1
    for (let at = 0; at < body.length && !response.destroyed; at += step) {
        response.write(body.subarray(at, at + step))
        await wait(fault.delay ?? 100)
    }
    response.end()
}
