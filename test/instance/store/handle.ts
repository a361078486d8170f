import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { MessageChannel, receiveMessageOnPort, type MessagePort, type Worker } from 'node:worker_threads'
import { spawnThread } from '../threads'
import { createChannel, ring, type ChannelHandle } from './channel'
import type { StatementCount } from './server'
import type { KilledEvent, Order, ThreadData } from './thread'

export interface StartOptions {
    /** Folder of the database file; null keeps everything in memory. */
    dir: string | null
    /** Node workers that get a channel, named `node1`, `node2`, ... */
    nodes: number
    /** Bytes of a channel's buffer. */
    channelSize?: number
}

const FILE = 'instance.sqlite'

/** The main thread's hold on the database thread. */
export class DatabaseHandle {
    private readonly waiting = new Map<number, { resolve: (value: unknown) => void, reject: (error: Error) => void }>()
    private readonly killed = new Map<string, (event: KilledEvent) => void>()
    private readonly bellView: Int32Array
    private orders = 0
    private ended = false
    /** Channels by name of node. `main` is for the main thread itself, which may block on it for moments. */
    readonly channels = new Map<string, ChannelHandle>()

    constructor(
        private readonly worker: Worker,
        private readonly port: MessagePort,
        private readonly bell: SharedArrayBuffer,
        private readonly generations: SharedArrayBuffer,
        private readonly channelSize: number | undefined,
        channels: ChannelHandle[]
    ) {
        this.bellView = new Int32Array(bell)
        for (const channel of channels) this.channels.set(channel.name, channel)
        port.on('message', message => this.receive(message as Parameters<DatabaseHandle['receive']>[0]))
        worker.on('error', error => this.fail(error))
        worker.on('exit', () => {
            // The end of the thread can be seen before the answers that it sent last.
            for (let last = receiveMessageOnPort(port); last !== undefined; last = receiveMessageOnPort(port)) this.receive(last.message as Parameters<DatabaseHandle['receive']>[0])
            this.fail(new Error('The database thread has ended'))
        })
    }

    private receive(message: KilledEvent | { id: number, result?: unknown, error?: string }): void {
        if ('event' in message) {
            this.killed.get(message.node)?.(message)
            this.killed.delete(message.node)
            return
        }
        const order = this.waiting.get(message.id)
        this.waiting.delete(message.id)
        if (message.error === undefined) order?.resolve(message.result)
        else order?.reject(new Error(message.error))
    }

    private fail(error: Error): void {
        this.ended = true
        for (const { reject } of this.waiting.values()) reject(error)
        this.waiting.clear()
    }

    private order(order: Order): Promise<unknown> {
        if (this.ended) return Promise.reject(new Error('The database thread has ended'))
        const id = ++this.orders
        return new Promise((resolve, reject) => {
            this.waiting.set(id, { resolve, reject })
            this.port.postMessage({ id, order })
            Atomics.add(this.bellView, 1, 1)
            ring(this.bellView)
        })
    }

    /** The channel of a node; throws for a name that has none. */
    channel(node: string): ChannelHandle {
        const channel = this.channels.get(node)
        if (channel === undefined) throw new Error(`No channel for node ${node}`)
        return channel
    }

    /** Statements so far, by node, table, kind and origin. */
    async stats(): Promise<StatementCount[]> {
        return await this.order({ op: 'stats' }) as StatementCount[]
    }

    async resetStats(): Promise<void> {
        await this.order({ op: 'resetStats' })
    }

    /** Writes everything to a file. */
    async snapshot(file: string): Promise<void> {
        await this.order({ op: 'snapshot', file })
    }

    /** Replaces everything by a snapshot; the nodes see it with their next call. */
    async restore(file: string): Promise<void> {
        await this.order({ op: 'restore', file })
    }

    /**
     * Arms a kill: the n-th statement from now that the node sends on behalf of a script gets no answer, and the promise of `fired`
     * resolves, so that the node's worker can be terminated. The statement is not executed,
     * unless `execute` says so (a node that dies after its write). `spare` disarms.
     */
    async killAt(options: { node: string, afterStatements: number, execute?: boolean }): Promise<{ fired: Promise<KilledEvent> }> {
        const fired = new Promise<KilledEvent>(resolve => this.killed.set(options.node, resolve))
        await this.order({ op: 'kill', node: options.node, afterStatements: options.afterStatements, execute: options.execute === true })
        return { fired }
    }

    async spare(node: string): Promise<void> {
        this.killed.delete(node)
        await this.order({ op: 'spare', node })
    }

    /** A channel for one more node. */
    async addNode(name: string): Promise<ChannelHandle> {
        if (this.channels.has(name)) throw new Error(`There is a node ${name} already`)
        const channel = createChannel(name, this.bell, this.generations, this.channelSize)
        this.channels.set(name, channel)
        await this.order({ op: 'add', channel })
        return channel
    }

    /** Makes a node's channel new for another worker, after its worker was terminated. */
    async resetNode(name: string): Promise<ChannelHandle> {
        await this.order({ op: 'reset', node: name })
        return this.channel(name)
    }

    /** Closes the database and ends its thread. */
    async close(): Promise<void> {
        if (this.ended) return
        const exited = new Promise<void>(resolve => this.worker.once('exit', () => resolve()))
        await this.order({ op: 'close' })
        await exited
        this.port.close()
    }
}

/** Starts the database thread. Resolves when it is ready to serve. */
export async function startDatabase(options: StartOptions): Promise<DatabaseHandle> {
    const bell = new SharedArrayBuffer(8)
    const generations = new SharedArrayBuffer(12)
    const names = ['main', ...Array.from({ length: options.nodes }, (_, at) => `node${at + 1}`)]
    const channels = names.map(name => createChannel(name, bell, generations, options.channelSize))
    const { port1, port2 } = new MessageChannel()
    if (options.dir !== null) mkdirSync(options.dir, { recursive: true })
    const data: ThreadData = { file: options.dir === null ? null : path.join(options.dir, FILE), bell, generations, channels, port: port2 }
    const worker = spawnThread(path.join(__dirname, 'thread.ts'), { workerData: data, transferList: [port2] })
    await new Promise<void>((resolve, reject) => {
        port1.once('message', () => resolve())
        worker.once('error', reject)
        worker.once('exit', code => reject(new Error(`The database thread ended with code ${code}`)))
    })
    return new DatabaseHandle(worker, port1, bell, generations, options.channelSize, channels)
}
