/** A small client of the Table API and of scripted REST, as an outside system would write it. */
export interface Answer<T = unknown> {
    status: number
    headers: Headers
    /** What stands under `result`, or the whole body when there is none. */
    result: T
    body: unknown
}

export interface RestClient {
    readonly url: string
    readonly user: string
    send<T = unknown>(method: string, path: string, body?: unknown): Promise<Answer<T>>
    /** All rows of a query, page by page. */
    rows(table: string, query?: string, fields?: string): Promise<Record<string, string>[]>
    create(table: string, values: Record<string, unknown>): Promise<Record<string, string>>
    update(table: string, sysId: string, values: Record<string, unknown>): Promise<Record<string, string>>
}

const PAGE = 5000

/** Client for one user; the password of a demo account is its name. */
export function restClient(url: string, user: string, password = user): RestClient {
    const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`

    const send = async <T>(method: string, path: string, body?: unknown): Promise<Answer<T>> => {
        const response = await fetch(url + path, {
            method,
            headers: { authorization, accept: 'application/json', ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
            ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) })
        })
        const text = await response.text()
        let parsed: unknown = text
        try {
            parsed = text ? JSON.parse(text) : null
        } catch {
            // Not JSON: the text itself is the body.
        }
        const result = parsed && typeof parsed === 'object' && 'result' in parsed ? parsed.result : parsed
        return { status: response.status, headers: response.headers, result: result as T, body: parsed }
    }

    const must = async (expected: number, method: string, path: string, body: unknown): Promise<Record<string, string>> => {
        const answer = await send<Record<string, string>>(method, path, body)
        if (answer.status !== expected)
            throw new Error(`${method} ${path} as ${user}: ${answer.status} ${JSON.stringify(answer.body)}`)
        return answer.result
    }

    return {
        url,
        user,
        send,
        async rows(table, query = '', fields = '') {
            const found: Record<string, string>[] = []
            for (;;) {
                const parameters = new URLSearchParams({
                    sysparm_query: `${query}^ORDERBYsys_id`, sysparm_limit: String(PAGE), sysparm_offset: String(found.length),
                    sysparm_exclude_reference_link: 'true', sysparm_fields: fields
                })
                const answer = await send<Record<string, string>[]>('GET', `/api/now/table/${table}?${parameters}`)
                if (answer.status !== 200)
                    throw new Error(`reading ${table} as ${user}: ${answer.status} ${JSON.stringify(answer.body)}`)
                found.push(...answer.result)
                if (answer.result.length < PAGE)
                    return found
            }
        },
        // Input as display values: that is how the Table API takes a clear password.
        create: (table, values) => must(201, 'POST', `/api/now/table/${table}?sysparm_input_display_value=true&sysparm_exclude_reference_link=true`, values),
        update: (table, sysId, values) => must(200, 'PATCH', `/api/now/table/${table}/${sysId}?sysparm_input_display_value=true&sysparm_exclude_reference_link=true`, values)
    }
}
