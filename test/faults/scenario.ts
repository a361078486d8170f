import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DEMO_PARTNER } from '../demo/seed'
import { ControlFailure, NODE_DIED, startEnvironment, type Environment } from '../e2e/environment'
import { runScript, seedLaunches, type LaunchedSession } from './launches'
import { readContent, type Content } from './tables'

export const JOB = 'Glance Scheduled Sync'

/** Two windows of the service's longest range, so that the seam between them is crossed. */
export const FROM = '2026-07-20T00:00:00Z'
export const NOW = '2026-08-30T06:00:00Z'

/** A scheduled run starts at most once in 60 minutes, and a run without a sign of life for five is taken over: this clears both. */
const STEP = 61 * 60_000

/** Scheduled runs that an interrupted one may take until it is done. */
const MOST_RUNS = 4

export interface ScenarioOptions {
    nodes: number
    sessions: number
    /** How many of them were launched here. */
    launched: number
    pageSize: number
    /** What comes after `NOW`, each hour. */
    ahead?: { hours: number, sessions: number, launched: number }
}

/** A history that waits to be synchronised, kept in a snapshot so that every experiment starts from the same. */
export interface Scenario {
    environment: Environment
    /** Back to the snapshot, all nodes alive, the clocks at `NOW`, no faults. */
    reset(): Promise<void>
    /** One scheduled run that nothing disturbs. False when the node that did it died. */
    run(): Promise<boolean>
    /** Scheduled runs, an hour apart from a moment on (`NOW`), until one is done: how many it took, or null when even the last was not. */
    finish(from?: number): Promise<number | null>
    /** One scheduled run, an hour after the one before. */
    hourLater(): Promise<void>
    /** Presses *Sync now* above the list of Sync events, and lets it run. */
    syncNow(): Promise<void>
    stop(): Promise<void>
}

export interface Stats {
    statements: { node: string, table: string, kind: string, origin: string, count: number }[]
    outbound: Record<string, number>
}

/** Statements that the app's own code asked for: see docs/performance.md. */
export const appStatements = (stats: Stats) => stats.statements.filter(entry => entry.origin === 'app').reduce((sum, entry) => sum + entry.count, 0)

export const outboundCalls = (stats: Stats) => Object.values(stats.outbound).reduce((sum, count) => sum + count, 0)

export async function latestEvent(environment: Environment): Promise<Record<string, string>> {
    const [event] = await environment.as('glance.admin').rows('x_glne_conn_sync_event', 'ORDERBYDESCsys_created_on^ORDERBYDESCnumber')
    return event ?? {}
}

async function setPageSize(environment: Environment, size: number): Promise<void> {
    const admin = environment.as('admin')
    const [property] = await admin.rows('sys_properties', 'name=x_glne_conn.session_result_count', 'sys_id')
    await admin.update('sys_properties', property!.sys_id!, { value: String(size) })
}

/** Session ids of what comes after `NOW` begin here. */
const AHEAD = 190_000_000

const hourAfter = (hours: number) => new Date(Date.parse(NOW) + hours * 3_600_000).toISOString()

interface Stretch {
    count: number
    launched: number
    from: string
    to: string
    firstId?: number
}

/** Adds sessions to the history at Glance; those of them that were launched here. */
async function generate(environment: Environment, { launched, ...more }: Stretch): Promise<LaunchedSession[]> {
    const made = await environment.glance<{ launched: LaunchedSession[] }>('POST', '/_control/generate', {
        ...more, seed: 20260830, options: { partnerId: DEMO_PARTNER.partnerId, launched, agents: ['glance.agent@example.com'], distinctEnds: true, open: 0 }
    })
    return made.launched
}

/** Boots the built app beside the local Glance service with a history of sessions, some of them launched here; those started elsewhere are stored too. */
export async function startScenario(options: ScenarioOptions): Promise<Scenario> {
    const environment = await startEnvironment({
        nodes: options.nodes, now: NOW, company: { log_outside_sessions: true, outside_since: FROM.replace('T', ' ').replace('Z', '') }
    })
    const folder = mkdtempSync(join(tmpdir(), 'faults-'))
    const stop = async () => {
        rmSync(folder, { recursive: true, force: true })
        await environment.stop()
    }
    try {
        const launched = await generate(environment, { count: options.sessions, launched: options.launched, from: FROM, to: NOW })
        const { hours, ...hourly } = options.ahead ?? { hours: 0, sessions: 0, launched: 0 }
        for (let hour = 0; hour < hours; hour++)
            launched.push(...await generate(environment, {
                count: hourly.sessions, launched: hourly.launched, from: hourAfter(hour), to: hourAfter(hour + 1), firstId: AHEAD + hour * hourly.sessions
            }))
        await setPageSize(environment, options.pageSize)
        await seedLaunches(environment, launched)
        await environment.instance('POST', '/_instance/drain')
        const file = join(folder, 'start.sqlite')
        await environment.instance('POST', '/_instance/snapshot', { file })
        return scenarioOf(environment, file, stop)
    } catch (error) {
        await stop()
        throw error
    }
}

function scenarioOf(environment: Environment, file: string, stop: () => Promise<void>): Scenario {
    let runs = 0
    const nodes = () => environment.instance('POST', '/_instance/nodes')
    const run = async (): Promise<boolean> => {
        const died = (error: unknown) => {
            if (!(error instanceof ControlFailure && error.status === NODE_DIED))
                throw error
            return true
        }
        const dead = await environment.instance('POST', `/_instance/jobs/${encodeURIComponent(JOB)}/run`).then(() => false, died)
        if (dead)
            return false
        return environment.instance('POST', '/_instance/drain').then(() => true, error => !died(error))
    }
    const hourLater = async (from = Date.parse(NOW)) => {
        runs++
        await environment.setClock(new Date(from + runs * STEP).toISOString(), new Date(from).toISOString())
        await run()
    }
    return {
        environment, run, stop,
        async reset() {
            await nodes()
            await environment.instance('POST', '/_instance/restore', { file })
            await environment.glance('POST', '/_control/faults', [])
            await environment.setClock(NOW)
            runs = 0
        },
        hourLater,
        async syncNow() {
            const [action] = await environment.as('admin').rows('sys_ui_action', 'action_name=x_glne_conn_sync_now_list', 'script')
            await runScript(environment, `var current = null;\n${action!.script}`)
            await environment.instance('POST', '/_instance/drain')
        },
        async finish(from = Date.parse(NOW)) {
            for (let tried = 1; tried <= MOST_RUNS; tried++) {
                const before = (await latestEvent(environment)).sys_id
                await hourLater(from)
                const event = await latestEvent(environment)
                if (event.sys_id !== before && event.state === 'done' && ['none', 'data'].includes(event.error_class!))
                    return tried
            }
            return null
        }
    }
}

/** The tables as an undisturbed run leaves them, and how many statements and requests it took. */
export async function undisturbed(scenario: Scenario): Promise<{ content: Content, statements: number, requests: number }> {
    const { environment } = scenario
    await scenario.reset()
    await environment.instance('DELETE', '/_instance/stats')
    if (!await scenario.run())
        throw new Error('a node died although nothing disturbed it')
    const stats = await environment.instance<unknown>('GET', '/_instance/stats') as Stats
    const event = await latestEvent(environment)
    if (event.state !== 'done' || event.error_class !== 'none')
        throw new Error(`the undisturbed run ended as ${event.state}/${event.error_class}: ${event.message}`)
    return { content: await readContent(environment), statements: appStatements(stats), requests: outboundCalls(stats) }
}

/** Moves the clocks of the instance and of Glance on, in milliseconds. */
export async function advance(environment: Environment, by: number): Promise<void> {
    await environment.glance('POST', '/_control/clock', { advance: by / 1000 })
    await environment.instance('POST', '/_instance/clock', { advance: by / 1000 })
}

/** Works on everything that is due, on all nodes at once. */
export async function settle(environment: Environment): Promise<void> {
    await environment.instance('POST', '/_instance/drain', { parallel: true })
}

/** Rows that still say that somebody is at work. */
export async function leftOver(environment: Environment): Promise<string[]> {
    const admin = environment.as('glance.admin')
    const events = await admin.rows('x_glne_conn_sync_event', 'state=running^ORstate=queued', 'number,state')
    // The table of claims is closed to the Table API.
    const claims = await runScript<string>(environment, `var gr = new GlideRecord('x_glne_conn_sync_run')
        gr.addQuery('state', 'running')
        gr.query()
        var fences = []
        while (gr.next())
            fences.push(gr.getValue('fence'))
        fences.join(',')`)
    return [...events.map(event => `Sync event ${event.number} is ${event.state}`), ...claims === '' ? [] : [`the claims ${claims} are still running`]]
}
