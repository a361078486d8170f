import path from 'node:path'
import type { HttpRequest, HttpResponse } from './contracts'
import { messageOf } from './errors'
import {
    checkApp, clearData, type ControlParts, createLogBook, createLoop, createPool, handleControl, install, NodeKilled, type Pool, startServer
} from './cluster'
import type { NodeMemory } from './node'
import { createSwitchboard } from './outbound'
import { createClock, createClockBuffer } from './values/clock'
import { parseInstant } from './values/time'
import { startDatabase } from './store'

export interface StartOptions {
    /** Folders of built apps (`dist/app`). */
    apps: string[]
    /** Files of records, loaded on the first start. */
    records: string[]
    /** 0 takes any free port. */
    port: number
    nodes: number
    /** Folder to keep the data in; null keeps it in memory. */
    data: string | null
    /** Forget what the folder holds. */
    fresh: boolean
    /** Time to start with instead of the machine's; ISO, or `yyyy-MM-dd HH:mm:ss` in UTC. */
    now: string | null
    /** Open the control doors. */
    control: boolean
    /** false: jobs, events and async rules run only when a control door asks. */
    background: boolean
    /** Unknown fields and operators in queries of lists, calls and scripts: an error that names them, or dropped as the platform does. */
    unknownQueryFields: 'error' | 'drop'
    /** Array.prototype.sort puts equal elements in another order than they came, as Rhino may. */
    unstableSort: boolean
}

export interface Instance {
    readonly url: string
    readonly port: number
    /** Ends everything; unfinished work is lost, as when nodes stop. */
    stop(): Promise<void>
}

/**
 * Starts a local instance: database thread, nodes, scheduler and an HTTP server on 127.0.0.1. Errors are sentences for a person: an app that is not
 * built, a port in use, what the loader refuses.
 */
export async function startInstance(options: Partial<StartOptions> & Pick<StartOptions, 'apps'>): Promise<Instance> {
    const { apps, records = [], port = 0, nodes = 1, data = null, fresh = false, now = null, control = false, background = true } = options
    const { unknownQueryFields = 'error', unstableSort = false } = options
    apps.forEach(checkApp)
    const clockBuffer = createClockBuffer()
    const clock = createClock(clockBuffer)
    if (now !== null) clock.set(parseInstant(now))
    if (data !== null && fresh) clearData(data)

    const closing: (() => unknown)[] = []
    const stop = async (): Promise<void> => {
        for (const close of closing.splice(0).reverse()) await close()
    }
    try {
        // The port first: when it is taken, nothing else need start.
        let answer = async (_request: HttpRequest): Promise<HttpResponse> => starting()
        const server = await startServer(port, request => answer(request))
        closing.push(() => server.close())
        const url = `http://127.0.0.1:${server.port}`

        const database = await startDatabase({ dir: data, nodes })
        closing.push(() => database.close())
        const switchboard = createSwitchboard()
        closing.push(() => switchboard.close())
        const log = createLogBook()
        const releases = new Set<Promise<unknown>>()
        const mourn = (release: Promise<unknown>): void => {
            releases.add(release)
            void release.finally(() => releases.delete(release))
        }
        const pool = createPool({
            nodes, nodeThread: path.join(__dirname, 'node/node.ts'), switchboard, clock: clockBuffer, sequence: sequenceBuffer(), switches: { unknownQueryFields, unstableSort },
            channel: node => database.channel(node),
            newChannel: node => database.resetNode(node),
            onLog: line => log.add(line),
            onStir: () => loop.stir(),
            onInstalled: node => refreshOthers(pool, node),
            onDeath: node => mourn(releaseElsewhere(pool, node))
        })
        closing.push(() => pool.stop())
        // The nodes load their code meanwhile.
        install(database, { apps, records, now: clock.now() })
        await pool.begin()
        const loop = createLoop(pool, clock, background, () => Promise.all([...releases]))
        closing.push(() => loop.stop())
        loop.setNextDue((await pool.run({ kind: 'prepare', url })).nextDue)

        let requests = 0
        const parts: ControlParts = {
            pool, loop, clock, log, origin: () => url,
            stats: async collect => ({
                requests, statements: await database.stats(), outbound: switchboard.counts(), nodes: await memoryOf(pool, collect), main: process.memoryUsage()
            }),
            resetStats: async () => {
                requests = 0
                switchboard.reset()
                await database.resetStats()
            },
            expireCalls: () => switchboard.expire(),
            // Work that has begun holds claims: in a snapshot they would be held for ever.
            snapshot: file => loop.quietly(() => database.snapshot(file)),
            restore: file => loop.quietly(async () => {
                await database.restore(file)
                for (const { name, state } of pool.names()) if (state !== 'dead') await pool.run({ kind: 'refresh' }, name)
                loop.setNextDue((await pool.run({ kind: 'prepare', url })).nextDue)
            })
        }
        answer = async request => {
            if (request.url.startsWith('/_instance/')) return control ? handleControl(parts, request) : closed()
            requests++
            return pool.run({ kind: 'http', request }).catch(unavailable)
        }
        return { url, port: server.port, stop }
    } catch (error) {
        await stop()
        throw error
    }
}

/** Log lines are numbered from the machine's time on, so that their order holds over restarts. */
function sequenceBuffer(): SharedArrayBuffer {
    const buffer = new SharedArrayBuffer(BigInt64Array.BYTES_PER_ELEMENT)
    new BigInt64Array(buffer)[0] = BigInt(Date.now()) * 1000n
    return buffer
}

/** The other living nodes forget what they made of the records before an application was installed. */
function refreshOthers(pool: Pool, node: string): void {
    for (const { name, state } of pool.names()) if (name !== node && state !== 'dead') pool.run({ kind: 'refresh' }, name).catch(() => undefined)
}

/** A living node frees what the dead one held; without one, the restarted node does (control door). */
async function releaseElsewhere(pool: Pool, node: string): Promise<void> {
    if (pool.names().some(({ state }) => state === 'idle' || state === 'busy')) await pool.run({ kind: 'release', node }).catch(() => undefined)
}

/** A node that is at work is asked only after a collection is ordered, and answers when its work is done; one that is dead or stands still has no answer. */
async function memoryOf(pool: Pool, collect: boolean): Promise<{ name: string, state: string, memory: NodeMemory | null }[]> {
    return Promise.all(pool.names().map(async ({ name, state }) => ({
        name, state, memory: state === 'idle' || (collect && state === 'busy') ? await pool.run({ kind: 'memory', collect }, name) : null
    })))
}

function refusal(status: number, message: string): HttpResponse {
    return {
        status, headers: { 'content-type': 'application/json;charset=UTF-8' },
        body: JSON.stringify({ error: { message, detail: null }, status: 'failure' })
    }
}

const starting = (): HttpResponse => refusal(503, 'The instance is starting')
const closed = (): HttpResponse => refusal(404, 'The control doors are closed: start the instance with --control')

function unavailable(error: unknown): HttpResponse {
    return error instanceof NodeKilled ? refusal(503, error.message) : refusal(500, messageOf(error))
}
