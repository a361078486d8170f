import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { startProgram, type Running } from '../demo/processes'
import { restClient, type RestClient } from '../demo/rest-client'
import { DEMO_PARTNER, seedCompany, seedDisplayConfiguration, seedPeople, type Demo } from '../demo/seed'

const root = join(__dirname, '../..')

/** When a test does not care. */
const SOME_DAY = '2026-03-02T10:00:00Z'

/** The built app on the local instance beside the local Glance service, each in its own process. */
export interface Environment {
    url: string
    glanceUrl: string
    demo: Demo
    as(user: string): RestClient
    /** Control doors of the instance and of the local Glance service. Throw on any answer but 2xx. */
    instance<T = Record<string, unknown>>(method: string, path: string, body?: unknown): Promise<T>
    glance<T = Record<string, unknown>>(method: string, path: string, body?: unknown): Promise<T>
    /** Sets the clocks of the instance and of Glance; they stand still there, unless the ticker is on. */
    setClock(time: string, glanceTime?: string): Promise<void>
    /** Runs a job by *Execute now* and then everything that it left to do. */
    runJob(name: string): Promise<void>
    stop(): Promise<void>
}

export interface EnvironmentOptions {
    nodes?: number
    /** Values of Company Settings beyond the demo's; null: no company. */
    company?: Record<string, unknown> | null
    displayConfiguration?: boolean
    /** Both clocks stand still at this time, until they are set. */
    now?: string
    /** The instance works in the background by itself and both clocks run on: for tests that are about that. Else nothing happens but by the control doors. */
    ticker?: boolean
    /** Folder of the instance's database; in memory when not given. */
    data?: string
}

/** A control door answered with something else than 2xx. */
export class ControlFailure extends Error {
    constructor(readonly status: number, message: string) {
        super(message)
    }
}

/** Status of a control door whose work lost its node. */
export const NODE_DIED = 503

async function control<T>(url: string, method: string, path: string, body: unknown): Promise<T> {
    const response = await fetch(url + path, {
        method,
        headers: { 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) })
    })
    const text = await response.text()
    if (!response.ok)
        throw new ControlFailure(response.status, `${method} ${path}: ${response.status} ${text}`)
    return (text ? JSON.parse(text) : null) as T
}

/** Starts everything; `stop` ends it. The build must be there (`npm run build`). */
export async function startEnvironment(options: EnvironmentOptions = {}): Promise<Environment> {
    const app = process.env.APP_DIR ?? join(root, 'dist/app')
    if (!existsSync(app))
        throw new Error('The end-to-end tests run the built app: npm run build first.')
    const running: Running[] = []
    const stop = async () => { await Promise.all(running.map(program => program.stop())) }
    try {
        const { ticker = false } = options
        const now = options.now ?? (ticker ? new Date().toISOString() : SOME_DAY)
        const starting = [
            startProgram(join(root, 'test/glance/cli.ts'), ['--port', '0', '--partner', DEMO_PARTNER.partnerId, '--api-key', DEMO_PARTNER.apiKey, '--now', now]),
            startProgram(join(root, 'test/instance/start.cjs'), [
                '--app', app, '--port', '0', '--nodes', String(options.nodes ?? 1), '--control', '--now', now, ...ticker ? [] : ['--no-background'], ...options.data ? ['--data', options.data] : []
            ])
        ]
        // What has started must be ended even when the other has not.
        for (const program of await Promise.allSettled(starting))
            if (program.status === 'fulfilled')
                running.push(program.value)
        const [glance, instance] = await Promise.all(starting) as [Running, Running]
        const setClock = async (time: string, glanceTime = time) => {
            await control(glance.url, 'POST', '/_control/clock', { now: glanceTime, freeze: !ticker })
            await control(instance.url, 'POST', '/_instance/clock', { now: time, frozen: !ticker })
        }
        await setClock(now)
        const demo = await seedPeople(instance.url)
        const admin = restClient(instance.url, 'glance.admin')
        if (options.company !== null)
            await seedCompany(admin, glance.url, options.company)
        if (options.displayConfiguration !== false)
            await seedDisplayConfiguration(admin)
        const environment: Environment = {
            url: instance.url,
            glanceUrl: glance.url,
            demo,
            as: user => restClient(instance.url, user),
            instance: (method, path, body) => control(instance.url, method, path, body),
            glance: (method, path, body) => control(glance.url, method, path, body),
            setClock,
            async runJob(name) {
                await environment.instance('POST', `/_instance/jobs/${encodeURIComponent(name)}/run`)
                await environment.instance('POST', '/_instance/drain')
            },
            stop
        }
        // What the set-up left to do is done: a test begins from rest.
        await environment.instance('POST', '/_instance/drain')
        return environment
    } catch (error) {
        await stop()
        throw error
    }
}
