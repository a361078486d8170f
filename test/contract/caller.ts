import type { Description, Operation } from './description'

/** Plays requests that the description tells of, and holds every answer against it. */

export interface Call {
    /** Values of the path's parameters. */
    path?: Record<string, string>
    /** Sent as JSON, or as it is when it is a text. */
    body?: unknown
    user?: string
    password?: string
    /** Instead of, or besides, what a plain call would have; null leaves one out. */
    headers?: Record<string, string | null>
}

export interface Reply {
    status: number
    headers: Headers
    body: unknown
    /** Of a failure of ours; null when it has none. */
    code: string | null
}

/** Kind of an answer that was seen, e.g. `launchSession 422 no_visitor_id`; `-` stands for a failure without a code, nothing for a success. */
export const kind = (operation: string, status: number, code: string | null): string =>
    `${operation} ${status}${status < 400 ? '' : ` ${code ?? '-'}`}`

export class Caller {
    readonly seen = new Map<string, number>()
    /** Codes of problems that answers told of. */
    readonly problems = new Set<string>()
    readonly #base: string

    constructor(private readonly description: Description, private readonly url: string) {
        this.#base = new URL(String(description.tree('/servers/0').url).replace('{instance}', 'instance')).pathname
    }

    /** Sends one request. Throws when the answer is not as described. */
    async play(id: string, call: Call = {}): Promise<Reply> {
        const operation = this.description.operation(id)
        const reply = await this.send(operation, call)
        const faults = this.faultsOf(operation, reply)
        if (faults.length > 0)
            throw new Error(`${operation.method} ${operation.path} ${JSON.stringify(call)} answered ${reply.status} ${JSON.stringify(reply.body)}\n${faults.join('\n')}`)
        const name = kind(id, reply.status, reply.code)
        this.seen.set(name, (this.seen.get(name) ?? 0) + 1)
        this.noteProblems(reply.body)
        return reply
    }

    async send(operation: Operation, { path = {}, body, user, password = user, headers = {} }: Call): Promise<Reply> {
        const address = operation.path.replace(/\{(\w+)\}/g, (_whole, name: string) => encodeURIComponent(path[name] ?? ''))
        const all: Record<string, string | null> = {
            accept: 'application/json',
            ...user === undefined ? {} : { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` },
            ...body === undefined ? {} : { 'content-type': 'application/json' },
            ...headers
        }
        const response = await fetch(this.url + this.#base + address, {
            method: operation.method,
            headers: Object.entries(all).filter((pair): pair is [string, string] => pair[1] !== null),
            ...body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }
        })
        const text = await response.text()
        let parsed: unknown = text
        try {
            parsed = JSON.parse(text)
        } catch {
            // Not JSON: the check of the body says so.
        }
        const code = (parsed as { error?: { code?: unknown } } | null)?.error?.code
        return { status: response.status, headers: response.headers, body: parsed, code: typeof code === 'string' ? code : null }
    }

    private noteProblems(value: unknown): void {
        if (typeof value !== 'object' || value === null)
            return
        if ('fix' in value && 'buttons' in value && 'code' in value)
            this.problems.add(String(value.code))
        Object.values(value).forEach(one => this.noteProblems(one))
    }

    /** How an answer differs from the description, one sentence each. */
    faultsOf(operation: Operation, { status, headers, body }: Reply): string[] {
        const answer = operation.answers.find(one => one.status === status)
        if (!answer)
            return [`status ${status} is not described`]
        const type = headers.get('content-type') ?? ''
        return [
            ...type.split(';')[0]!.trim() === 'application/json' ? [] : [`its content type is "${type}"`],
            ...answer.headers.flatMap(header => {
                const value = headers.get(header.name)
                return value === null ? header.required ? [`header ${header.name} is missing`] : [] : this.description.check(header.schema, value).map(fault => `header ${header.name}: ${fault}`)
            }),
            ...this.description.check(answer.schema, body),
            ...this.description.undescribed(answer.schema, body).map(place => `${place} is not described`)
        ]
    }

    /** Kinds of answers that the description has. */
    described(): string[] {
        return this.description.operations().flatMap(({ id, answers }) => answers.flatMap(({ status, codes }) =>
            status < 400 ? [kind(id, status, null)] : codes.map(code => kind(id, status, code))))
    }
}
