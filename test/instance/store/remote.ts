import { ChannelClient, type ChannelHandle } from './channel'
import { SqlDataLayer } from './data-layer'
import { SqlFailure, type SqlPort, type SqlRequest, type SqlResult } from './port'
import type { SqlCell } from './port'

/** What goes over a channel: a statement alone, or an order. */
export type WireRequest =
    | WireStatement
    | { o: 'hello' }
    | { o: 'batch', r: WireStatement[] }
    | { o: 'snapshot', file: string }
    | { o: 'restore', file: string }

/** A statement goes over whole the first time, under a number of its own, and from then on as that number and its values. */
export type WireStatement = SqlRequest & { s: number } | [s: number, params: SqlRequest['params']]

export type WireAnswer =
    /** Rows that were changed: all there is to say of a write. */
    | number
    | { rows: SqlCell[][], changes: number, blob?: true }
    | { error: string, constraint: boolean, sql: string }

/** Statements with their text known to both sides. Bounded, as the other side prepares what it keeps. */
const MAX_KNOWN_STATEMENTS = 2000

interface Known {
    s: number
    first: SqlRequest
}

/** Do two requests differ in nothing but their values? */
function isLike(one: SqlRequest, other: SqlRequest): boolean {
    return one.sql === other.sql && one.table === other.table && one.kind === other.kind && one.origin === other.origin && one.counted === other.counted
        && one.dictionary === other.dictionary && one.schema === other.schema && one.state === other.state && one.json === other.json
}

class RemotePort implements SqlPort {
    private readonly client: ChannelClient
    private readonly generations: Int32Array
    private readonly known = new Map<string, Known[]>()
    private count = 0

    constructor(handle: ChannelHandle) {
        this.client = new ChannelClient(handle)
        this.generations = new Int32Array(handle.generations)
        this.ask({ o: 'hello' })
    }

    private ask(request: WireRequest, binary?: Uint8Array): SqlResult {
        const packet = this.client.call({ json: JSON.stringify(request), binary })
        const answer = JSON.parse(packet.json) as WireAnswer
        if (typeof answer === 'number') return { rows: [], changes: answer }
        if ('error' in answer) throw new SqlFailure(answer.error, answer.constraint, answer.sql)
        return answer.blob === true ? { rows: [[packet.binary ?? new Uint8Array()]], changes: 0 } : answer
    }

    /** Makes room for the texts of some statements. Both sides forget together. */
    private reserve(statements: number): void {
        if (this.count === 0 || this.count + statements <= MAX_KNOWN_STATEMENTS) return
        this.known.clear()
        this.count = 0
        this.ask({ o: 'hello' })
    }

    private wire(request: SqlRequest): WireStatement {
        let sameText = this.known.get(request.sql)
        const known = sameText?.find(({ first }) => isLike(first, request))
        if (known !== undefined) return [known.s, request.params]
        if (sameText === undefined) this.known.set(request.sql, sameText = [])
        const s = this.count++
        sameText.push({ s, first: { ...request, params: [] } })
        return { ...request, s }
    }

    execute(request: SqlRequest, binary?: Uint8Array): SqlResult {
        this.reserve(1)
        return this.ask(this.wire(request), binary)
    }

    batch(requests: SqlRequest[]): void {
        this.reserve(requests.length)
        this.ask({ o: 'batch', r: requests.map(request => this.wire(request)) })
    }

    dictionaryGeneration(): number {
        return Atomics.load(this.generations, 0)
    }

    schemaGeneration(): number {
        return Atomics.load(this.generations, 1)
    }

    stateGeneration(): number {
        return Atomics.load(this.generations, 2)
    }

    snapshot(file: string): void {
        this.ask({ o: 'snapshot', file })
    }

    restore(file: string): void {
        this.ask({ o: 'restore', file })
    }
}

/** The node's data layer over its channel. Every call blocks this thread until the database has answered. One per channel. */
export function connectDataLayer(channel: ChannelHandle): SqlDataLayer {
    return new SqlDataLayer(new RemotePort(channel))
}
