import { ChannelClient, type ChannelHandle } from './channel'
import { SqlDataLayer } from './data-layer'
import { SqlFailure, type SqlPort, type SqlRequest, type SqlResult } from './port'
import type { SqlCell } from './port'

/** What goes over a channel: `s` numbers a statement's text, which is sent only the first time (`q`). */
export type WireRequest =
    | { o: 'hello' }
    | { o: 'exec', r: WireStatement }
    | { o: 'batch', r: WireStatement[] }
    | { o: 'snapshot', file: string }
    | { o: 'restore', file: string }

export interface WireStatement extends Omit<SqlRequest, 'sql'> {
    s: number
    q?: string
}

export type WireAnswer =
    | { rows: SqlCell[][], changes: number, blob?: true }
    | { error: string, constraint: boolean, sql: string }

/** Statements with their text known to both sides. Bounded, as the other side prepares what it keeps. */
const KNOWN_STATEMENTS = 2000

class RemotePort implements SqlPort {
    private readonly client: ChannelClient
    private readonly generations: Int32Array
    private readonly known = new Map<string, number>()

    constructor(handle: ChannelHandle) {
        this.client = new ChannelClient(handle)
        this.generations = new Int32Array(handle.generations)
        this.ask({ o: 'hello' })
    }

    private ask(request: WireRequest, binary?: Uint8Array): SqlResult {
        const packet = this.client.call({ json: JSON.stringify(request), binary })
        const answer = JSON.parse(packet.json) as WireAnswer
        if ('error' in answer) throw new SqlFailure(answer.error, answer.constraint, answer.sql)
        return answer.blob === true ? { rows: [[packet.binary ?? new Uint8Array()]], changes: 0 } : answer
    }

    /** Makes room for the texts of some statements. Both sides forget together. */
    private reserve(statements: number): void {
        if (this.known.size === 0 || this.known.size + statements <= KNOWN_STATEMENTS) return
        this.known.clear()
        this.ask({ o: 'hello' })
    }

    private wire({ sql, ...rest }: SqlRequest): WireStatement {
        const number = this.known.get(sql)
        if (number !== undefined) return { ...rest, s: number }
        const s = this.known.size
        this.known.set(sql, s)
        return { ...rest, s, q: sql }
    }

    execute(request: SqlRequest, binary?: Uint8Array): SqlResult {
        this.reserve(1)
        return this.ask({ o: 'exec', r: this.wire(request) }, binary)
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
