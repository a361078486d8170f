import path from 'node:path'
import type { HttpResponse, Platform } from '../contracts'
import { createEngine } from '../engine'
import { installApplication, installPlatform } from '../loader'
import { createRecords } from '../records'
import { createSecurity } from '../security'
import { hashPassword } from '../values/password'
import { openLocalDataLayer } from '../store'
import type { OutboundRequest, OutboundResponse } from '../contracts'
import { handleHttp } from '../http'
import { createPlatformBase, withInvalidQueries } from '../node'

export const LIBRARY = path.join(__dirname, '../fixtures/library/dist/app')

export interface SendOptions {
    body?: unknown
    headers?: Record<string, string>
}

export type Answer = HttpResponse & {
    text: string
    /** The parsed body. Loosely typed: tests know what they expect. */
    json: { result?: unknown, error?: { message: string, detail: string | null }, status?: string }
}

/** One node without threads or sockets, with the library app installed. */
export interface InProcess {
    platform: Platform
    /** Milliseconds of the instance's clock. */
    clock: { time: number }
    statements: () => number
    /** Sends a request as a user (password = user name), or without log-in. */
    send(user: string | null, method: string, url: string, options?: SendOptions): Answer
    addUser(name: string, roles: string[]): string
    close(): void
}

export interface InProcessOptions {
    outbound?: (request: OutboundRequest) => OutboundResponse
    /** The switch `--unknown-query-fields`. */
    unknownField?: 'error' | 'drop'
}

export function startInProcess(options: InProcessOptions = {}): InProcess {
    const store = openLocalDataLayer()
    installPlatform(store)
    installApplication(store, LIBRARY)
    const data = options.unknownField === 'drop' ? withInvalidQueries(store, name => platform.records.property(name)) : store
    const clock = { time: Date.parse('2026-03-01T10:00:00Z') }
    const base = createPlatformBase({
        node: 'node1', data, unknownField: options.unknownField, now: () => clock.time, onLog: () => undefined, sequence: new BigInt64Array(1),
        outbound: options.outbound ?? (() => { throw new Error('no outbound line') })
    })
    const platform: { -readonly [K in keyof Platform]: Platform[K] } = { ...base } as { -readonly [K in keyof Platform]: Platform[K] }
    const late = { data, now: base.now, log: base.log, engine: () => platform.engine, security: () => platform.security }
    platform.security = createSecurity(late)
    platform.records = createRecords(late)
    platform.engine = createEngine(platform, { unknownField: options.unknownField ?? 'error' })
    const noPages = (): null => null

    return {
        platform, clock,
        statements: () => store.server.stats().reduce((sum, entry) => sum + entry.count, 0),
        send(user, method, url, { body, headers = {} } = {}): Answer {
            const content = body === undefined ? '' : typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body)
            const response = handleHttp(platform, noPages, {
                method, url, body: typeof content === 'string' ? Buffer.from(content) : content, remoteAddress: '127.0.0.1',
                headers: {
                    host: '127.0.0.1:8080', ...user === null ? {} : { authorization: `Basic ${Buffer.from(`${user}:${user}`).toString('base64')}` },
                    ...body === undefined ? {} : { 'content-type': 'application/json' }, ...headers
                }
            })
            const text = Buffer.from(response.body as string).toString('utf8')
            return { ...response, text, json: text.startsWith('{') ? JSON.parse(text) as Answer['json'] : {} }
        },
        addUser(name, roles) {
            const tx = platform.begin('script', platform.security.systemUser())
            const insert = (table: string, values: Record<string, string>): string =>
                platform.records.insert(tx, table, values, { workflow: false, origin: 'platform' }).sysId!
            const user = insert('sys_user', { user_name: name, first_name: name, user_password: hashPassword(name), active: '1' })
            for (const role of roles) {
                const context = { now: clock.time, timeZone: 'UTC', userId: '', unknownField: 'error' as const, origin: 'platform' as const }
                const id = data.select(data.parse('sys_user_role', `name=${role}`, context), context).ids[0]
                if (!id) throw new Error(`There is no role ${role}`)
                insert('sys_user_has_role', { user, role: id })
            }
            return user
        },
        close: () => store.close()
    }
}
