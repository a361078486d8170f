import type { IncomingMessage } from 'node:http'

export interface Incoming {
    method: string
    path: string
    query: URLSearchParams
    /** Media type in lower case, without parameters. */
    contentType: string
    headers: IncomingMessage['headers']
    body: string
    /** Aborted when the one who asked has gone. */
    gone: AbortSignal
}

export interface Reply {
    status: number
    type: string
    body: string
    headers?: Record<string, string>
    /** Records in the answer, for the request log. */
    count?: number
}

export function json(body: unknown, status = 200): Reply {
    return { status, type: 'application/json; charset=utf-8', body: JSON.stringify(body) }
}

export function text(body: string, status = 200): Reply {
    return { status, type: 'text/plain; charset=utf-8', body }
}

export function redirect(location: string): Reply {
    return { status: 303, type: 'text/plain; charset=utf-8', body: '', headers: { Location: location } }
}

/** Thrown when a body is larger than it may be. */
export class BodyTooLarge extends Error {}

/** Reads a request's body as UTF-8, up to a number of bytes. */
export async function readBody(request: IncomingMessage, limit: number): Promise<string> {
    const chunks: Buffer[] = []
    let size = 0
    for await (const chunk of request as AsyncIterable<Buffer>) {
        size += chunk.length
        if (size > limit) throw new BodyTooLarge(`The body is larger than ${limit} bytes`)
        chunks.push(chunk)
    }
    return Buffer.concat(chunks).toString('utf8')
}

/** A parameter of a query or form whatever the case of its name: the vendor's pages mix them (`SessionKey`, `partnerid`). */
export function insensitive(query: URLSearchParams): (name: string) => string | null {
    const byName = new Map<string, string>()
    for (const [name, value] of query) if (!byName.has(name.toLowerCase())) byName.set(name.toLowerCase(), value)
    return name => byName.get(name.toLowerCase()) ?? null
}
