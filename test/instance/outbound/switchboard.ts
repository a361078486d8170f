import { MessageChannel, MessagePort, receiveMessageOnPort } from 'node:worker_threads'
import type { OutboundRequest, OutboundResponse } from '../contracts'
import { exchange } from './exchange'
import { createMachineTimers } from './timers'

/**
 * Nodes have no sockets: a node posts its request here and blocks until the answer is there, as a script on the platform does.
 * At most 4 connections to a host at a time, for the whole instance (a fifth waits for its turn).
 */
const CONNECTIONS_PER_HOST = 4

/** What a node needs to call out; transferable to its thread. */
export interface OutboundLine {
    port: MessagePort
    wake: SharedArrayBuffer
}

export interface Switchboard {
    connect(): OutboundLine
    /** Requests by `host:port` since the last reset. */
    counts(): Record<string, number>
    reset(): void
    /** Time-outs of all calls that are under way strike now; how many there were. */
    expire(): number
    close(): void
}

export function createSwitchboard(): Switchboard {
    const ports: MessagePort[] = []
    const timers = createMachineTimers()
    const open = new Map<string, number>()
    const waiting = new Map<string, (() => void)[]>()
    let counts: Record<string, number> = {}

    async function turn(host: string): Promise<void> {
        const inUse = open.get(host) ?? 0
        if (inUse < CONNECTIONS_PER_HOST) {
            open.set(host, inUse + 1)
            return
        }
        // The one who leaves hands the connection over, so the count of open ones stays as it is.
        await new Promise<void>(resolve => waiting.set(host, [...waiting.get(host) ?? [], resolve]))
    }

    function leave(host: string): void {
        const [next, ...rest] = waiting.get(host) ?? []
        waiting.set(host, rest)
        if (next) next()
        else open.set(host, (open.get(host) ?? 1) - 1)
    }

    async function carry(request: OutboundRequest): Promise<OutboundResponse> {
        const host = hostOf(request.url)
        await turn(host)
        try {
            counts[host] = (counts[host] ?? 0) + 1
            return await exchange(request, timers)
        } finally {
            leave(host)
        }
    }

    return {
        connect() {
            const { port1, port2 } = new MessageChannel()
            const wake = new SharedArrayBuffer(4)
            const flag = new Int32Array(wake)
            ports.push(port1)
            port1.on('message', (request: OutboundRequest) => {
                void carry(request).then(response => {
                    port1.postMessage(response)
                    Atomics.store(flag, 0, 1)
                    Atomics.notify(flag, 0)
                })
            })
            port1.unref()
            return { port: port2, wake }
        },
        counts: () => ({ ...counts }),
        reset: () => { counts = {} },
        expire: () => timers.expire(),
        close: () => ports.forEach(port => port.close())
    }
}

function hostOf(url: string): string {
    try {
        return new URL(url).host
    } catch {
        return 'invalid'
    }
}

/** The node's end: sends, blocks, returns the answer. */
export function createCaller(line: OutboundLine): (request: OutboundRequest) => OutboundResponse {
    const flag = new Int32Array(line.wake)
    return request => {
        Atomics.store(flag, 0, 0)
        line.port.postMessage(request)
        Atomics.wait(flag, 0, 0)
        const received = receiveMessageOnPort(line.port) as { message: OutboundResponse } | undefined
        if (!received) throw new Error('The outbound line was closed')
        return received.message
    }
}
