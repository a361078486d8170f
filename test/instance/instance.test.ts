import { spawn } from 'node:child_process'
import { createServer, type Server } from 'node:http'
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseCommandLine } from './cli'
import { startInstance, type Instance, type StartOptions } from './instance'

/** The whole instance, threads and sockets included. */
const LIBRARY = path.join(__dirname, 'fixtures/library/dist/app')
const ADMIN = { authorization: `Basic ${btoa('admin:admin')}` }

type Json = Record<string, unknown>

interface Answer<T> {
    status: number
    json: T
    headers: Headers
}

function client(instance: Instance) {
    return async <T = Json>(method: string, url: string, body?: unknown, headers: Record<string, string> = ADMIN): Promise<Answer<T>> => {
        const response = await fetch(instance.url + url, {
            method, headers: { ...headers, ...body === undefined ? {} : { 'content-type': 'application/json' } }, body: body === undefined ? undefined : JSON.stringify(body)
        })
        const text = await response.text()
        return { status: response.status, json: (text.startsWith('{') ? JSON.parse(text) : { text }) as T, headers: response.headers }
    }
}

const start = (more: Partial<StartOptions> = {}): Promise<Instance> =>
    startInstance({ apps: [LIBRARY], control: true, background: false, now: '2026-03-01T10:00:00Z', ...more })

describe('a running instance', () => {
    let instance: Instance
    let call: ReturnType<typeof client>

    beforeAll(async () => {
        instance = await start({ nodes: 2 })
        call = client(instance)
    })
    afterAll(() => instance.stop())

    const script = async (source: string, more: Json = {}): Promise<{ result: unknown, log: { message: string }[], error: string | null }> =>
        (await call<never>('POST', '/_instance/script', { script: source, ...more })).json

    test('answers the Table API to a client', async () => {
        const answer = await call('GET', '/api/now/table/sys_user?sysparm_query=user_name=admin&sysparm_fields=user_name')
        expect([answer.status, answer.json]).toEqual([200, { result: [{ user_name: 'admin' }] }])
        expect(answer.headers.get('x-total-count')).toBe('1')
        expect((await call('GET', '/api/now/table/sys_user', undefined, {})).status).toBe(401)
    })

    test('HEAD has headers and no body; pages send a visitor to the log-in', async () => {
        const head = await fetch(`${instance.url}/api/now/table/sys_user`, { method: 'HEAD', headers: ADMIN })
        expect([head.status, await head.text()]).toEqual([200, ''])
        const page = await fetch(`${instance.url}/`, { redirect: 'manual' })
        expect([page.status, page.headers.get('location')]).toEqual([303, '/login.do'])
    })

    test('scripts learn the address', async () => {
        expect((await script('gs.getProperty("glide.servlet.uri")')).result).toBe(`${instance.url}/`)
    })

    test('work is spread over the nodes', async () => {
        const nodes = new Set<unknown>()
        for (let n = 0; n < 4; n++) nodes.add((await script('gs.getNodeID ? 1 : 1', { node: `node${n % 2 + 1}` })).result)
        const many = await Promise.all(Array.from({ length: 8 }, () => call('GET', '/api/now/table/sys_user?sysparm_limit=1')))
        expect(many.every(({ status }) => status === 200)).toBe(true)
        const { json } = await call<{ nodes: { name: string, state: string }[] }>('GET', '/_instance/nodes')
        expect(json.nodes).toEqual([{ name: 'node1', state: 'idle' }, { name: 'node2', state: 'idle' }])
    })

    test('the clock stands, is set and moved; scripts see it', async () => {
        expect((await call('POST', '/_instance/clock', { frozen: true, now: '2026-03-01T10:00:00Z' })).json).toEqual({ now: '2026-03-01T10:00:00.000Z', stored: '2026-03-01 10:00:00', frozen: true })
        expect((await script('new GlideDateTime().getValue()')).result).toBe('2026-03-01 10:00:00')
        expect((await call<{ stored: string }>('POST', '/_instance/clock', { advance: 'PT30M' })).json.stored).toBe('2026-03-01 10:30:00')
        expect((await call('POST', '/_instance/clock', { advance: 'soon' })).status).toBe(400)
        expect((await call<{ stored: string }>('GET', '/_instance/clock')).json.stored).toBe('2026-03-01 10:30:00')
    })

    test('jobs run when drained, and by hand', async () => {
        await call('POST', '/_instance/clock', { now: '2026-03-01T12:00:00Z' })
        const drained = await call<{ ran: { name: string, outcome: string }[] }>('POST', '/_instance/drain')
        expect(drained.json.ran).toMatchObject([{ name: 'Tick', outcome: 'done' }])
        expect((await call('POST', '/_instance/drain', { parallel: true })).json).toEqual({ ran: [] })
        expect((await call('POST', '/_instance/jobs/Tick/run')).json).toMatchObject({ name: 'Tick', outcome: 'done', log: [{ message: 'tick 0' }] })
        expect((await call('POST', '/_instance/jobs/Nope/run')).status).toBe(404)
    })

    test('scripts answer with result, log and error', async () => {
        expect(await script('gs.info("hello"); ({ a: [1, 2] })', { scope: 'x_acme_lib' })).toMatchObject({ result: { a: [1, 2] }, log: [{ message: 'hello' }], error: null })
        expect((await script('null.x')).error).toContain('null')
        expect((await script('1', { user: 'nobody.such' })).error).toContain('nobody.such')
        const lines = (await call<{ lines: { message: string, sequence: string }[] }>('GET', '/_instance/log')).json.lines
        const hello = lines.find(line => line.message === 'hello')!
        const after = (await call<{ lines: { sequence: string }[] }>('GET', `/_instance/log?since=${hello.sequence}`)).json.lines
        expect(after.every(line => line.sequence > hello.sequence)).toBe(true)
    })

    test('statements are counted by table and kind, and reset', async () => {
        await call('DELETE', '/_instance/stats')
        await script('var r = new GlideRecord("x_acme_lib_book"); r.initialize(); r.title = "Counted"; r.insert()', { scope: 'x_acme_lib' })
        const { json } = await call<{ statements: { table: string, kind: string, origin: string, count: number }[] }>('GET', '/_instance/stats')
        expect(json.statements.filter(entry => entry.table === 'x_acme_lib_book' && entry.kind === 'insert' && entry.origin === 'app').map(entry => entry.count)).toEqual([1])
    })

    test('a snapshot brings everything back', async () => {
        const folder = mkdtempSync(path.join(tmpdir(), 'instance-'))
        const count = async (): Promise<unknown> => (await script('var a = new GlideRecord("x_acme_lib_book"); a.query(); a.getRowCount()')).result
        const before = await count()
        expect((await call('POST', '/_instance/snapshot', { file: path.join(folder, 'one.sqlite') })).status).toBe(200)
        await call('POST', '/api/now/table/x_acme_lib_book', { title: 'After the snapshot' })
        expect(await count()).toBe(before as number + 1)
        expect((await call('POST', '/_instance/restore', { file: path.join(folder, 'one.sqlite') })).status).toBe(200)
        expect(await count()).toBe(before)
        rmSync(folder, { recursive: true })
    })

    test('doors refuse what they do not know, and pages of other sites', async () => {
        expect((await call('GET', '/_instance/nope')).status).toBe(404)
        expect((await call('GET', '/_instance/drain')).status).toBe(405)
        expect((await call('POST', '/_instance/clock', {}, { origin: 'http://example.com' })).status).toBe(403)
        expect((await call('POST', '/_instance/kill', { node: 'node9' })).status).toBe(404)
    })

    describe('a node that dies', () => {
        const insertThree = 'for (var i = 0; i < 3; i++) { var r = new GlideRecord("x_acme_lib_book"); r.initialize(); r.title = "Dying " + i + " " + new Date().getTime(); r.insert() }'
        const dying = async (): Promise<number> => (await call<{ result: unknown[] }>('GET', '/api/now/table/x_acme_lib_book?sysparm_query=titleSTARTSWITHDying')).json.result.length

        let closeLater: Server | null = null

        afterEach(async () => {
            closeLater?.close()
            closeLater?.closeAllConnections()
            // A switch that a failed test left armed must not strike in the next one.
            for (const node of ['node1', 'node2']) await call('POST', '/_instance/kill', { node })
            await call('POST', '/_instance/nodes')
        })

        test('at a statement: what was stored stays, the rest never happens, the others go on', async () => {
            await call('POST', '/_instance/kill', { node: 'node1', after_statements: 2, origin: 'app' })
            const answer = await call('POST', '/_instance/script', { script: insertThree, node: 'node1', scope: 'x_acme_lib' })
            expect([answer.status, answer.json.error]).toEqual([503, 'Node node1 went away during the work'])
            expect(await dying()).toBe(2)
            expect((await call('POST', '/_instance/script', { script: '1', node: 'node1' })).status).toBe(503)
            expect((await call<{ nodes: Json[] }>('POST', '/_instance/nodes', { node: 'node1' })).json.nodes).toEqual([{ name: 'node1', state: 'idle' }, { name: 'node2', state: 'idle' }])
            expect((await call('POST', '/_instance/script', { script: '1', node: 'node1' })).status).toBe(200)
        })

        test('at once', async () => {
            await call('POST', '/_instance/kill', { node: 'node2' })
            expect((await call('GET', '/api/now/table/sys_user')).status).toBe(200)
        })

        test('during a job: nothing runs it again, its next time comes', async () => {
            await call('POST', '/_instance/clock', { now: '2026-03-02T10:00:00Z' })
            for (const node of ['node1', 'node2']) await call('POST', '/_instance/kill', { node, after_statements: 8 })
            const drained = await call<{ error?: string }>('POST', '/_instance/drain')
            expect(drained.json.error).toContain('went away')
            await call('POST', '/_instance/nodes')
            await call('POST', '/_instance/clock', { advance: 'PT2H' })
            const again = await call<{ ran: { name: string, outcome: string }[] }>('POST', '/_instance/drain')
            expect(again.json.ran.map(({ name, outcome }) => `${name} ${outcome}`)).toEqual(['Tick done'])
        })

        test('after an outbound request was answered', async () => {
            let heard = 0
            const server: Server = await new Promise(resolve => {
                const made = createServer((_request, response) => {
                    heard++
                    response.end('ok')
                }).listen(0, '127.0.0.1', () => resolve(made))
            })
            closeLater = server
            const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
            const source = `var m = new sn_ws.RESTMessageV2(); m.setEndpoint("${url}"); m.setHttpMethod("GET"); m.execute().getBody()`
            expect((await script(source, { node: 'node1' })).result).toBe('ok')
            await call('POST', '/_instance/kill', { node: 'node1', after_requests: 1 })
            expect((await call('POST', '/_instance/script', { script: source, node: 'node1' })).status).toBe(503)
            expect(heard).toBe(2)
            const { json } = await call<{ outbound: Record<string, number> }>('GET', '/_instance/stats')
            expect(json.outbound[new URL(url).host]).toBe(2)
        })
    })
})

test('in the background, due work runs by itself', async () => {
    const instance = await start({ background: true, nodes: 1 })
    const call = client(instance)
    try {
        const ran = call<{ ran: { name: string, outcome: string } }>('POST', '/_instance/when', { ran: 'Tick' })
        await call('POST', '/_instance/clock', { advance: 'PT2H' })
        expect((await ran).json.ran).toMatchObject({ name: 'Tick', outcome: 'done' })
        const { lines } = (await call<{ lines: { message: string }[] }>('GET', '/_instance/log')).json
        expect(lines.map(line => line.message)).toContain('tick 0')
    } finally {
        await instance.stop()
    }
})

test('data in a folder is there after a restart, and gone with fresh; doors are closed unless asked for', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'instance-'))
    const books = async (instance: Instance): Promise<number> => (await client(instance)<{ result: unknown[] }>('GET', '/api/now/table/x_acme_lib_book')).json.result.length
    const counts: number[] = []
    for (const fresh of [false, false, true]) {
        const instance = await start({ data: folder, fresh, control: false })
        counts.push(await books(instance))
        await client(instance)('POST', '/api/now/table/x_acme_lib_book', { title: `Kept ${counts.length}` })
        expect((await client(instance)('GET', '/_instance/stats')).status).toBe(404)
        await instance.stop()
    }
    expect(counts).toEqual([0, 1, 0])
    rmSync(folder, { recursive: true })
})

test('the switches reach every node: unknown query fields, unstable sort', async () => {
    const instance = await start({ unknownQueryFields: 'drop', unstableSort: true })
    try {
        const call = client(instance)
        expect((await call('GET', '/api/now/table/sys_user?sysparm_query=nope=1^user_name=admin&sysparm_fields=user_name')).json).toEqual({ result: [{ user_name: 'admin' }] })
        const source = 'var gr = new GlideRecord("sys_user"); gr.addQuery("nope", 1); gr.addQuery("user_name", "admin"); gr.query(); gr.getRowCount() + " " + ["b1", "a1", "b2"].sort((l, r) => l < r ? 0 : 0).join()'
        expect((await call<Json>('POST', '/_instance/script', { script: source })).json.result).toBe('1 b2,a1,b1')
    } finally {
        await instance.stop()
    }
})

describe('command line', () => {
    test('options', () => {
        expect(parseCommandLine(['--app', 'a', '--app', 'b', '--port', '0', '--nodes', '3', '--control', '--now', '2026-01-01T00:00:00Z'])).toMatchObject({
            apps: ['a', 'b'], port: 0, nodes: 3, control: true, now: '2026-01-01T00:00:00Z', data: null, fresh: false, background: true,
            unknownQueryFields: 'error', unstableSort: false
        })
        expect(parseCommandLine(['--unknown-query-fields', 'drop', '--unstable-sort'])).toMatchObject({ unknownQueryFields: 'drop', unstableSort: true })
        expect(() => parseCommandLine(['--unknown-query-fields', 'ignore'])).toThrow('error or drop')
        expect(() => parseCommandLine(['--nope'])).toThrow('--app DIR')
        expect(() => parseCommandLine(['--port', '99999'])).toThrow('--port')
    })

    test.each([
        ['bundled', [path.join(__dirname, 'start.cjs')]], ['from TypeScript', ['--import', 'tsx', path.join(__dirname, 'cli.ts')]]
    ])('%s: prints one line when ready and ends on SIGTERM; says what is wrong', async (_name, program) => {
        const run = (args: string[]): ReturnType<typeof spawn> => spawn(process.execPath, [...program, ...args])
        const ended = (child: ReturnType<typeof spawn>): Promise<number | null> => new Promise(resolve => child.on('exit', code => resolve(code)))
        const child = run(['--app', LIBRARY, '--port', '0'])
        const line = await new Promise<string>(resolve => child.stdout!.once('data', (data: Buffer) => resolve(data.toString())))
        const { ready, url } = JSON.parse(line) as { ready: boolean, url: string }
        expect(ready).toBe(true)
        const second = run(['--app', LIBRARY, '--port', new URL(url).port])
        let problem = ''
        second.stderr!.on('data', (data: Buffer) => { problem += data.toString() })
        expect(await ended(second)).toBe(1)
        expect(problem).toContain('is in use')
        child.kill('SIGTERM')
        expect(await ended(child)).toBe(0)
        await expect(startInstance({ apps: [__dirname] })).rejects.toThrow('is not a built app')
    })
})
