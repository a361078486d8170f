/** What an instance shows a user through its public APIs. Nothing is written; the one call with a body is refused by every route. */
export interface InstanceClient {
    /** Rows of a query; `hidden` counts those that the user may not read. Throws `Unreadable` when the table cannot be asked. */
    rows(table: string, query: string, fields: readonly string[]): Promise<{ rows: Record<string, string>[], hidden: number }>
    /** A call of a route; without the user's credentials when `anonymous`. */
    call(method: string, path: string, options: { anonymous: boolean, body?: string }): Promise<{ status: number, body: unknown }>
}

/** The instance does not let this user query; the message holds its answer. */
export class Unreadable extends Error {
    constructor(readonly status: number, message: string) {
        super(message)
    }
}

const PAGE = 500
const TIMEOUT = 30_000

const isLoopback = (url: URL): boolean => ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname)

/** Client of one instance for one user. Throws when the address is not https (http only for this machine), so that no password is sent in clear. */
export function instanceClient(address: string, user: string, password: string): InstanceClient {
    const base = new URL(address)
    if (base.protocol !== 'https:' && !(base.protocol === 'http:' && isLoopback(base)))
        throw new Error(`${base.origin} is not https: the password would go in clear`)
    const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`

    const send = (method: string, path: string, anonymous: boolean, body?: string): Promise<Response> => fetch(new URL(path, base.origin), {
        method,
        // A redirect would send the password elsewhere.
        redirect: 'error',
        signal: AbortSignal.timeout(TIMEOUT),
        headers: { accept: 'application/json', ...method === 'GET' ? {} : { 'content-type': 'application/json' }, ...anonymous ? {} : { authorization } },
        ...method === 'GET' ? {} : { body: body ?? '' }
    })

    const parse = (text: string): unknown => {
        try {
            return text ? JSON.parse(text) : null
        } catch {
            return text
        }
    }

    return {
        async rows(table, query, fields) {
            const rows: Record<string, string>[] = []
            for (let offset = 0, total = 1; offset < total; offset += PAGE) {
                const parameters = new URLSearchParams({
                    sysparm_query: `${query}^ORDERBYsys_id`, sysparm_fields: ['sys_id', ...fields].join(','), sysparm_limit: String(PAGE), sysparm_offset: String(offset),
                    sysparm_exclude_reference_link: 'true', sysparm_display_value: 'false'
                })
                const response = await send('GET', `/api/now/table/${table}?${parameters}`, false)
                const body = parse(await response.text()) as { result?: Record<string, string>[], error?: { message?: string } } | null
                if (response.status === 404)
                    return { rows: [], hidden: 0 }
                if (!response.ok || !Array.isArray(body?.result))
                    throw new Unreadable(response.status, `${table}: ${response.status} ${body?.error?.message ?? ''}`.trim())
                rows.push(...body.result)
                total = Number(response.headers.get('x-total-count') ?? 0)
                if (offset + PAGE >= total)
                    return { rows, hidden: Math.max(0, total - rows.length) }
            }
            return { rows, hidden: 0 }
        },
        async call(method, path, { anonymous, body }) {
            const response = await send(method, path, anonymous, body)
            return { status: response.status, body: parse(await response.text()) }
        }
    }
}
