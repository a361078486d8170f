import { receiveMessageOnPort, workerData, type MessagePort } from 'node:worker_threads'
import { messageOf } from '../errors'
import { ChannelServer, Lookout, type ChannelHandle, type Packet } from './channel'
import { SqlFailure, type SqlRequest } from './port'
import type { WireAnswer, WireRequest, WireStatement } from './remote'
import { DatabaseServer } from './server'

/** Orders of the main thread, answered by number. */
export type Order =
    | { op: 'stats' } | { op: 'resetStats' } | { op: 'snapshot', file: string } | { op: 'restore', file: string }
    | { op: 'kill', node: string, afterStatements: number, execute: boolean } | { op: 'spare', node: string }
    | { op: 'add', channel: ChannelHandle } | { op: 'reset', node: string } | { op: 'close' }

export interface ThreadData {
    file: string | null
    bell: SharedArrayBuffer
    generations: SharedArrayBuffer
    channels: ChannelHandle[]
    port: MessagePort
}

/** Tells the main thread that a node waits for ever and must be ended. */
export interface KilledEvent {
    event: 'killed'
    node: string
    table: string
    kind: SqlRequest['kind']
    executed: boolean
}

class Node {
    readonly server: ChannelServer
    private statements: SqlRequest[] = []
    /** Statements of the app left until no answer is given; 0: never. */
    countdown = 0
    execute = false

    constructor(readonly handle: ChannelHandle) {
        this.server = new ChannelServer(handle)
    }

    statement(wire: WireStatement): SqlRequest {
        if (Array.isArray(wire)) return { ...this.statements[wire[0]] as SqlRequest, params: wire[1] }
        const { s, ...request } = wire
        this.statements[s] = request
        return request
    }

    forget(): void {
        this.statements = []
    }
}

class DatabaseThread {
    private readonly bell: Int32Array
    private readonly nodes = new Map<string, Node>()
    private readonly server: DatabaseServer
    private open = true
    private readonly lookout = new Lookout(100)
    private obeyed = 0

    constructor(private readonly data: ThreadData) {
        this.bell = new Int32Array(data.bell)
        this.server = new DatabaseServer(data.file, new Int32Array(data.generations))
        for (const channel of data.channels) this.nodes.set(channel.name, new Node(channel))
    }

    /** Serves until it is closed. Round robin, one request per node and round, so that no node starves. */
    run(): void {
        this.data.port.postMessage({ event: 'ready' })
        while (this.open) {
            const rung = Atomics.load(this.bell, 0)
            let worked = false
            // Asking for orders is slow, and they are rare: they have a count of their own.
            const ordered = Atomics.load(this.bell, 1)
            const ask = () => ordered === this.obeyed ? undefined : receiveMessageOnPort(this.data.port)
            for (let message = ask(); message !== undefined; message = ask()) {
                this.obey(message.message as { id: number, order: Order })
                worked = true
            }
            this.obeyed = ordered
            for (const node of this.nodes.values()) worked = node.server.poll(packet => this.answer(node, packet)) || worked
            if (worked || !this.open) continue
            // A script asks again within microseconds.
            if (!this.lookout.sees(() => Atomics.load(this.bell, 0) !== rung)) Atomics.wait(this.bell, 0, rung)
        }
    }

    private answer(node: Node, packet: Packet): Packet | null {
        const request = JSON.parse(packet.json) as WireRequest
        try {
            return this.perform(node, request, packet.binary)
        } catch (error) {
            const failure = error instanceof SqlFailure ? error : new SqlFailure(messageOf(error), false, '')
            return pack({ error: failure.message, constraint: failure.constraint, sql: failure.sql })
        }
    }

    private perform(node: Node, request: WireRequest, binary: Uint8Array | undefined): Packet | null {
        if ('o' in request) {
            if (request.o === 'hello') node.forget()
            else if (request.o === 'batch') this.server.batch(node.handle.name, request.r.map(statement => node.statement(statement)))
            else if (request.o === 'snapshot') this.server.database.snapshot(request.file)
            else this.server.restore(request.file)
            return pack(0)
        }
        const statement = node.statement(request)
        if (statement.counted && statement.origin === 'app' && node.countdown > 0 && --node.countdown === 0) {
            if (node.execute) this.server.execute(node.handle.name, statement, binary)
            this.data.port.postMessage({ event: 'killed', node: node.handle.name, table: statement.table, kind: statement.kind, executed: node.execute } satisfies KilledEvent)
            return null
        }
        const result = this.server.execute(node.handle.name, statement, binary)
        if (result.json !== undefined) return { json: `{"rows":${result.json},"changes":0}`, binary: undefined }
        const only = result.rows.length === 1 && result.rows[0]?.length === 1 ? result.rows[0][0] : undefined
        if (only instanceof Uint8Array) return { json: JSON.stringify({ rows: [], changes: 0, blob: true } satisfies WireAnswer), binary: only }
        return pack(result.rows.length === 0 ? result.changes : result)
    }

    private obey({ id, order }: { id: number, order: Order }): void {
        try {
            this.data.port.postMessage({ id, result: this.carryOut(order) })
        } catch (error) {
            this.data.port.postMessage({ id, error: messageOf(error) })
        }
    }

    private carryOut(order: Order): unknown {
        switch (order.op) {
            case 'stats': return this.server.stats()
            case 'resetStats': return this.server.resetStats()
            case 'snapshot': return this.server.database.snapshot(order.file)
            case 'restore': return this.server.restore(order.file)
            case 'add': {
                this.nodes.set(order.channel.name, new Node(order.channel))
                return undefined
            }
            case 'kill': {
                const node = this.node(order.node)
                node.countdown = order.afterStatements
                node.execute = order.execute
                return undefined
            }
            case 'spare': {
                this.node(order.node).countdown = 0
                return undefined
            }
            case 'reset': {
                const node = this.node(order.node)
                node.server.reset()
                node.forget()
                node.countdown = 0
                return undefined
            }
            default: {
                this.open = false
                this.server.database.close()
                return undefined
            }
        }
    }

    private node(name: string): Node {
        const node = this.nodes.get(name)
        if (node === undefined) throw new Error(`No node ${name}`)
        return node
    }
}

function pack(answer: WireAnswer): Packet {
    return { json: JSON.stringify(answer), binary: undefined }
}

new DatabaseThread(workerData as ThreadData).run()
