import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DEMO_PARTNER } from '../demo/seed'
import { startEnvironment, type Environment } from '../e2e/environment'
import { trueSessions, windowsOf, pagesOf, type TrueSession } from '../e2e/truth'
import { appStatements, JOB, latestEvent, type Stats } from '../faults/scenario'

export const FROM = '2026-06-01T00:00:00Z'
export const NOW = '2026-08-30T06:00:00Z'
export const PAGE = 100
const CONTINUES = 'x_glne_conn.sync.requested'

interface Measured extends Stats {
    nodes: { memory: { heapUsed: number } | null }[]
}

/** What one run did. */
export interface Run {
    requests: number
    pages: number
    /** Statements of the app; see docs/performance.md. */
    statements: number
    /** Rows written, by table and kind. */
    writes: (table: string, ...kinds: string[]) => number
    milliseconds: number
    /** Heap of the node after a forced collection, in bytes. */
    heap: number
}

/** The built app beside the local Glance service, brought back to a snapshot between measurements. */
export interface Bench {
    environment: Environment
    folder: string
    /** File of the empty start: configured, nothing stored. */
    empty: string
    restore(file: string): Promise<void>
    snapshot(name: string): Promise<string>
    /** Glance forgets its history and gets another. */
    history(count: number, from: string, to: string, seed: number, firstId?: number): Promise<TrueSession[]>
    /** One scheduled run, measured; throws when it does not end well. Glance's clock stands still unless it is given. */
    run(at: string, glanceAt?: string): Promise<Run>
    /** Statements of the app that some work causes. */
    counting(work: () => Promise<unknown>): Promise<number>
    stop(): Promise<void>
}

export async function startBench(): Promise<Bench> {
    const environment = await startEnvironment({ ticker: true,
        now: NOW, company: { log_outside_sessions: true, outside_since: FROM.replace('T', ' ').replace('Z', '') }
    })
    const folder = mkdtempSync(join(tmpdir(), 'bench-'))
    const stop = async () => {
        rmSync(folder, { recursive: true, force: true })
        await environment.stop()
    }
    const snapshot = async (name: string) => {
        const file = join(folder, `${name}.sqlite`)
        await environment.instance('POST', '/_instance/snapshot', { file })
        return file
    }
    const stats = async (): Promise<Measured> => {
        // A node that looks for due work at that moment cannot be asked for its memory.
        for (;;) {
            const measured = await environment.instance<unknown>('GET', '/_instance/stats?collect=true') as Measured
            if (measured.nodes.every(({ memory }) => memory !== null))
                return measured
        }
    }
    try {
        return {
            environment, folder, stop, snapshot,
            empty: await snapshot('empty'),
            async restore(file) {
                await environment.instance('POST', '/_instance/restore', { file })
                await environment.setClock(NOW)
            },
            async history(count, from, to, seed, firstId = 184_000_000) {
                await environment.glance('POST', '/_control/reset', {})
                await environment.glance('POST', '/_control/generate', {
                    count, seed, from, to,
                    options: { partnerId: DEMO_PARTNER.partnerId, launched: 0, agents: ['glance.agent@example.com'], distinctEnds: true, open: 0, firstId }
                })
                return trueSessions(environment)
            },
            run: (at, glanceAt = NOW) => measuredRun(environment, at, glanceAt, stats),
            async counting(work) {
                await environment.instance('DELETE', '/_instance/stats')
                await work()
                return appStatements(await stats())
            }
        }
    } catch (error) {
        await stop()
        throw error
    }
}

async function measuredRun(environment: Environment, at: string, glanceAt: string, stats: () => Promise<Measured>): Promise<Run> {
    await environment.setClock(at, glanceAt)
    await environment.instance('DELETE', '/_instance/stats')
    const { duration, error } = await environment.instance<{ duration: number, error: string | null }>('POST', `/_instance/jobs/${encodeURIComponent(JOB)}/run`)
    if (error !== null)
        throw new Error(error)
    let milliseconds = duration
    let event = await latestEvent(environment)
    // A run of more than a slice goes on by event: its time is that of its slices.
    while (event.state === 'waiting') {
        const { ran } = await environment.instance<{ ran: { kind: string, name: string, duration: number }[] }>('POST', '/_instance/drain')
        milliseconds += ran.filter(({ kind, name }) => kind === 'event' && name === CONTINUES).reduce((sum, piece) => sum + piece.duration, 0)
        event = await latestEvent(environment)
    }
    const measured = await stats()
    if (event.state !== 'done' || event.error_class !== 'none')
        throw new Error(`the run ended as ${event.state}/${event.error_class}: ${event.message}`)
    return {
        requests: Number(event.requests), pages: Number(event.pages), statements: appStatements(measured), milliseconds,
        heap: measured.nodes[0]?.memory?.heapUsed ?? 0,
        writes: (table, ...kinds) => measured.statements
            .filter(entry => entry.origin === 'app' && entry.table === table && kinds.includes(entry.kind)).reduce((sum, entry) => sum + entry.count, 0)
    }
}

/** Requests that the formula states for the sessions of a history, over all windows of a range. */
export function formulaRequests(sessions: readonly TrueSession[], from: string, to: string): number {
    const ends = sessions.map(session => Date.parse(session.endTime!))
    return windowsOf(Date.parse(from), Date.parse(to)).reduce((sum, [start, end]) => sum + pagesOf(ends.filter(time => time >= start && time <= end), PAGE), 0)
}
