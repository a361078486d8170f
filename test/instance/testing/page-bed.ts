import { randomUUID } from 'node:crypto'
import type { HttpResponse, Platform, Row, Transaction, UserContext } from '../contracts'
import { createEngine } from '../engine'
import { createPlatformBase } from '../node'
import { createSecurity, createSession } from '../security'
import { installPlatform } from '../loader'
import { createRecords } from '../records'
import { type LocalDataLayer, openLocalDataLayer } from '../store'
import { handleUi } from '../ui'

/** An instance in this very thread with a small app of its own (books of a library), for tests of pages. */
export interface TestBed {
    platform: Platform
    data: LocalDataLayer
    /** Stores a record as an installer would: no rules. Returns its sys_id. */
    put(table: string, row: Row): string
    get(path: string, user?: string): HttpResponse
    /** Posts a form in the session of the user, with its token unless another is given. */
    post(path: string, fields: Record<string, string | string[]>, user?: string): HttpResponse
    page(path: string, user?: string): string
    close(): void
}

const stamp: Row = { sys_created_on: '2026-01-01 00:00:00', sys_updated_on: '2026-01-01 00:00:00', sys_created_by: 'system', sys_updated_by: 'system', sys_mod_count: '0' }

export const scopeId = '5c4d6a5be6a64bbba6d2b80f2d9c2d11'

/** A platform over a data layer, as a node builds its own. */
export function build(data: LocalDataLayer): Platform {
    const base = createPlatformBase({
        node: 'test', data, now: () => Date.UTC(2026, 5, 1, 12), sequence: new BigInt64Array(1), onLog: () => undefined,
        outbound: () => ({ status: 0, headers: {}, body: '', error: { kind: 'blocked', message: 'no network in this test' } })
    })
    const platform = { ...base } as { -readonly [K in keyof Platform]: Platform[K] }
    const late = { data, now: base.now, log: base.log, engine: () => platform.engine, security: () => platform.security }
    platform.security = createSecurity(late)
    platform.records = createRecords(late)
    platform.engine = createEngine(platform)
    return platform
}

/** Text of a response's body. */
export function bodyOf(response: HttpResponse): string {
    return typeof response.body === 'string' ? response.body : Buffer.from(response.body).toString('utf8')
}

export function openTestBed(): TestBed {
    const data = openLocalDataLayer()
    installPlatform(data)
    const platform = build(data)
    const sessions = new Map<string, { id: string, token: string }>()

    const put = (table: string, row: Row): string => {
        const sysId = row.sys_id ?? randomUUID().replaceAll('-', '')
        const fields = data.dictionary.fields(table)
        const known = Object.fromEntries(Object.entries({ ...stamp, ...fields.has('sys_class_name') ? { sys_class_name: table } : {}, ...row, sys_id: sysId }).filter(([name]) => fields.has(name)))
        data.insertRow(table, known, 'platform')
        platform.records.flush?.()
        return sysId
    }
    const begin = (name: string): Transaction => {
        const user: UserContext | null = platform.security.userByName(name)
        if (!user) {
            throw new Error(`There is no user ${name}`)
        }
        const tx = platform.begin('ui', user)
        tx.interactive = true
        if (name !== 'guest') {
            const session = sessions.get(name) ?? createSession(platform, user)
            sessions.set(name, session)
            tx.sessionId = session.id
        }
        return tx
    }
    const send = (method: string, path: string, body: string, user: string, headers: Record<string, string> = {}): HttpResponse => {
        const url = new URL(path, 'http://127.0.0.1:8080')
        const request = { method, url: path, headers: { host: '127.0.0.1:8080', ...headers }, body: Buffer.from(body), remoteAddress: '127.0.0.1' }
        return handleUi(platform, begin(user), request, url) ?? { status: 404, headers: {}, body: 'null' }
    }
    const get = (path: string, user = 'admin'): HttpResponse => send('GET', path, '', user)
    return {
        platform,
        data,
        put,
        get,
        post: (path, fields, user = 'admin') => {
            begin(user)
            const form = new URLSearchParams({ sysparm_ck: sessions.get(user)?.token ?? '' })
            Object.entries(fields).forEach(([name, value]) => {
                form.delete(name)
                ;[value].flat().forEach(one => form.append(name, one))
            })
            return send('POST', path, form.toString(), user, { 'content-type': 'application/x-www-form-urlencoded' })
        },
        page: (path, user = 'admin') => {
            const response = get(path, user)
            const body = bodyOf(response)
            if (response.status !== 200) {
                throw new Error(`${path} answered ${response.status} ${response.headers.location ?? ''}: ${body.slice(0, 3000)}`)
            }
            return body
        },
        close: () => data.close()
    }
}
