import type { Worker } from 'node:worker_threads'
import type { LogLine } from '../contracts'
import { unpackError } from '../errors'
import type { ChannelHandle } from '../store'
import type { Switchboard } from '../outbound'
import {
    arm, armHold, armHoldAt, createKillBuffer, isHeld, letGo, spawnThread, type KILL_SLOTS, type NamedStatement
} from '../threads'
import type { BeginMessage, NodeMessage, NodeStart, NodeSwitches, Work, WorkResults } from '../node'

/** The node that was at work died before it could answer. */
export class NodeKilled extends Error {
    constructor(readonly node: string) {
        super(`Node ${node} went away during the work`)
        this.name = 'NodeKilled'
    }
}

export interface PoolOptions {
    nodes: number
    /** The thread of a node: a file to be spawned. */
    nodeThread: string
    /** A node's channel to the database. */
    channel(node: string): ChannelHandle
    /** The same, made new after the node died. */
    newChannel(node: string): Promise<ChannelHandle>
    switchboard: Switchboard
    clock: SharedArrayBuffer
    sequence: SharedArrayBuffer
    switches: NodeSwitches
    onLog(line: LogLine & { sequence: string, node: string }): void
    onStir(): void
    onInstalled(node: string): void
    onDeath(node: string): void
}

interface Job {
    work: Work
    resolve(value: unknown): void
    reject(error: Error): void
}

interface Node {
    name: string
    worker: Worker
    kill: SharedArrayBuffer
    /** Those who wait until the node stands still. */
    watchers: { resolve(stands: boolean): void, reject(error: Error): void }[]
    state: 'starting' | 'idle' | 'busy' | 'dead'
    job: Job | null
    ready: Promise<void>
}

export interface Pool {
    /** Has the work done by an idle node, in turn; waits when all are busy. `node` asks for a certain one. */
    run<W extends Work>(work: W, node?: string): Promise<WorkResults[W['kind']]>
    /** Tries at once; null when no node is idle. Background work never waits in line before requests. */
    tryRun<W extends Work>(work: W): Promise<WorkResults[W['kind']]> | null
    /** `held`: busy, and standing still. */
    names(): { name: string, state: Node['state'] | 'held' }[]
    arm(node: string, slot: keyof typeof KILL_SLOTS, count: number): void
    hold(node: string, slot: 'appStatements' | 'requests', count: number): void
    holdAt(node: string, statement: NamedStatement, nth: number): void
    /** Resolves with true as soon as the node stands still, with false when it is let go on before. Rejects when it dies. */
    whenHeld(node: string): Promise<boolean>
    /** Lets a node that stands still go on; was it standing? */
    letGo(node: string): boolean
    kill(node: string): Promise<void>
    /** Starts a dead node again, or throws when there is none of that name. */
    restart(node: string): Promise<void>
    /** To be called when the database is filled: until then the threads only load their code. Resolves when all nodes are ready. */
    begin(): Promise<void>
    stop(): Promise<void>
}

export function createPool(options: PoolOptions): Pool {
    const nodes: Node[] = []
    const queue: { job: Job, node: string | null }[] = []
    let turn = 0
    let nextId = 1
    let stopping = false

    function start(name: string, database: ChannelHandle): Node {
        const kill = createKillBuffer()
        const line = options.switchboard.connect()
        const data: NodeStart = { node: name, database, clock: options.clock, sequence: options.sequence, kill, line, switches: options.switches }
        const worker = spawnThread(options.nodeThread, { workerData: data, name, transferList: [line.port] })
        const node: Node = { name, worker, kill, watchers: [], state: 'starting', job: null, ready: Promise.resolve() }
        node.ready = new Promise((resolve, reject) => {
            worker.on('message', (message: NodeMessage) => receive(node, message, resolve))
            worker.on('error', error => {
                reject(error)
                lost(node, error)
            })
            worker.on('exit', () => {
                reject(new Error(`Node ${name} ended before it was ready`))
                lost(node, null)
            })
        })
        node.ready.catch(() => undefined)
        return node
    }

    function begin(node: Node): Promise<void> {
        node.worker.postMessage({ begin: true } satisfies BeginMessage)
        return node.ready
    }

    function receive(node: Node, message: NodeMessage, ready: () => void): void {
        switch (message.type) {
            case 'ready':
                node.state = 'idle'
                ready()
                return next(node)
            case 'log': return options.onLog(message.line)
            case 'stir': return options.onStir()
            case 'installed': return options.onInstalled(node.name)
            case 'held': return node.watchers.splice(0).forEach(watcher => watcher.resolve(true))
            case 'dying': return void node.worker.terminate()
            case 'done': return finish(node, job => job.resolve(message.value))
            case 'failed': return finish(node, job => job.reject(unpackError(message.error)))
        }
    }

    function finish(node: Node, settle: (job: Job) => void): void {
        const { job } = node
        node.job = null
        if (node.state === 'busy') node.state = 'idle'
        if (job) settle(job)
        next(node)
    }

    function lost(node: Node, error: Error | null): void {
        if (node.state === 'dead') return
        node.state = 'dead'
        const { job } = node
        node.job = null
        job?.reject(error ?? new NodeKilled(node.name))
        node.watchers.splice(0).forEach(watcher => watcher.reject(error ?? new NodeKilled(node.name)))
        if (stopping) return
        options.onDeath(node.name)
        failHopeless()
    }

    /** Work that no living node can do must not wait for ever. */
    function failHopeless(): void {
        for (let at = queue.length - 1; at >= 0; at--) {
            const { job, node } = queue[at]!
            const possible = nodes.some(candidate => candidate.state !== 'dead' && (node === null || candidate.name === node))
            if (!possible) {
                queue.splice(at, 1)
                job.reject(new NodeKilled(node ?? 'all'))
            }
        }
    }

    function give(node: Node, job: Job): void {
        node.state = 'busy'
        node.job = job
        node.worker.postMessage({ id: nextId++, work: job.work })
    }

    function next(node: Node): void {
        if (node.state !== 'idle') return
        const at = queue.findIndex(entry => entry.node === null || entry.node === node.name)
        if (at >= 0) give(node, queue.splice(at, 1)[0]!.job)
    }

    function idle(name: string | null): Node | null {
        for (let tried = 0; tried < nodes.length; tried++) {
            const node = nodes[(turn + tried) % nodes.length]!
            if (node.state !== 'idle' || (name !== null && node.name !== name)) continue
            turn = (turn + tried + 1) % nodes.length
            return node
        }
        return null
    }

    function find(name: string): Node {
        const node = nodes.find(candidate => candidate.name === name)
        if (!node) throw new Error(`There is no node ${name}; there are ${nodes.map(candidate => candidate.name).join(', ')}`)
        return node
    }

    function enqueue(work: Work, name: string | null): Promise<unknown> {
        return new Promise((resolve, reject) => {
            const job = { work, resolve, reject }
            const node = idle(name)
            if (node) return give(node, job)
            queue.push({ job, node: name })
            failHopeless()
        })
    }

    for (let index = 1; index <= options.nodes; index++) nodes.push(start(`node${index}`, options.channel(`node${index}`)))

    return {
        run: (work, node) => enqueue(work, node ?? null) as Promise<never>,
        tryRun: work => {
            const node = idle(null)
            if (!node) return null
            return new Promise((resolve, reject) => give(node, { work, resolve: resolve as (value: unknown) => void, reject }))
        },
        names: () => nodes.map(({ name, state, kill }) => ({ name, state: state === 'busy' && isHeld(kill) ? 'held' : state })),
        arm: (name, slot, count) => arm(find(name).kill, slot, count),
        hold: (name, slot, count) => armHold(find(name).kill, slot, count),
        holdAt: (name, statement, nth) => armHoldAt(find(name).kill, statement, nth),
        whenHeld: name => new Promise((resolve, reject) => {
            const node = find(name)
            if (node.state === 'dead') reject(new NodeKilled(name))
            else if (isHeld(node.kill)) resolve(true)
            else node.watchers.push({ resolve, reject })
        }),
        letGo: name => {
            const node = find(name)
            const stood = letGo(node.kill)
            node.watchers.splice(0).forEach(watcher => watcher.resolve(false))
            return stood
        },
        kill: async name => {
            await find(name).worker.terminate()
        },
        restart: async name => {
            const dead = find(name)
            if (dead.state !== 'dead') throw new Error(`Node ${name} is alive`)
            const node = start(name, await options.newChannel(name))
            nodes[nodes.indexOf(dead)] = node
            await begin(node)
        },
        begin: async () => { await Promise.all(nodes.map(begin)) },
        stop: async () => {
            stopping = true
            await Promise.all(nodes.map(node => node.worker.terminate()))
        }
    }
}
