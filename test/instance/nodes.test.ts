import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startInstance, type Instance, type StartOptions } from './instance'

/**
 * Several nodes on one database, and what is left when they die. Docs: guides of @servicenow/sdk, scheduled-script-guide.md (a job that still runs misses its
 * next time) and registering-events-guide.md (queues). That nothing restarts a dead node's work is inferred.
 */
const LIBRARY = path.join(__dirname, 'fixtures/library/dist/app')

type Json = Record<string, unknown>
interface Ran { kind: string, name: string, node: string, outcome: string }

const start = (more: Partial<StartOptions> = {}): Promise<Instance> =>
    startInstance({ apps: [LIBRARY], control: true, background: false, now: '2026-03-01T10:00:00Z', ...more })

/** What a test asks of a running instance. */
function client(instance: Instance) {
    const call = async (method: string, url: string, body?: unknown): Promise<{ status: number, json: Json }> => {
        const response = await fetch(instance.url + url, {
            method, headers: { authorization: `Basic ${btoa('admin:admin')}`, 'content-type': 'application/json' }, body: body === undefined ? undefined : JSON.stringify(body)
        })
        return { status: response.status, json: await response.json() as Json }
    }
    const script = async (source: string, more: Json = {}): Promise<unknown> => {
        const { json } = await call('POST', '/_instance/script', { script: `(function () { ${source} })()`, ...more })
        if (json.error) throw new Error(JSON.stringify(json.error))
        return json.result
    }
    const drain = async (parallel = false): Promise<Ran[]> => (await call('POST', '/_instance/drain', { parallel })).json.ran as Ran[]
    const rows = async (table: string, query: string): Promise<Record<string, string>[]> =>
        (await call('GET', `/api/now/table/${table}?sysparm_query=${encodeURIComponent(query)}&sysparm_exclude_reference_link=true`)).json.result as Record<string, string>[]
    return { call, script, drain, rows }
}

/** A script action that notes when it begins and ends, and takes a while. */
const NOTING = 'gs.info("begin " + event.parm1); for (var end = 0; end < 50000; end++) { } gs.info("end " + event.parm1)'
const action = (event: string, source: string): string => `var gr = new GlideRecord('sysevent_script_action'); gr.initialize(); gr.name = '${event}'; gr.event_name = '${event}';
    gr.active = true; gr.order = 100; gr.script = ${JSON.stringify(source)}; gr.insert()`
const queueUp = (event: string, count: number, queue = ''): string => `for (var n = 0; n < ${count}; n++) gs.eventQueue('${event}', null, String(n), '', '${queue}')`

describe('four nodes', () => {
    let instance: Instance
    let on: ReturnType<typeof client>

    beforeAll(async () => {
        instance = await start({ nodes: 4 })
        on = client(instance)
        await on.script(action('test.noting', NOTING))
    })
    afterAll(() => instance.stop())
    afterEach(() => on.call('POST', '/_instance/nodes'))

    /** All nodes anew: a switch that was armed and did not strike must not strike later. */
    const renew = async (): Promise<void> => {
        for (const node of [1, 2, 3, 4]) await on.call('POST', '/_instance/kill', { node: `node${node}` })
        await on.call('POST', '/_instance/nodes')
    }

    const noted = async (): Promise<string[]> => {
        const { json } = await on.call('GET', '/_instance/log')
        return (json.lines as { message: string }[]).map(line => line.message).filter(message => /^(begin|end) \d/.test(message))
    }

    test('share the default queue: every event is worked on once', async () => {
        await on.script(queueUp('test.noting', 40))
        const ran = (await on.drain(true)).filter(({ name }) => name === 'test.noting')
        expect(ran.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 40 }, () => 'done'))
        expect(new Set(ran.map(({ node }) => node)).size).toBeGreaterThan(1)
        const begun = (await noted()).filter(message => message.startsWith('begin'))
        expect([begun.length, new Set(begun).size]).toEqual([40, 40])
        expect((await on.rows('sysevent', 'name=test.noting^state!=processed')).length).toBe(0)
    })

    test('work on a sequential queue one at a time and in order; a queue that nobody serves waits', async () => {
        await on.script('var gr = new GlideRecord("sysevent_queue"); gr.initialize(); gr.queue = "seq"; gr.automatic_processing = true; gr.processing_order = "sequential"; gr.insert()')
        const before = (await noted()).length
        await on.script(queueUp('test.noting', 15, 'seq'))
        await on.script(queueUp('test.noting', 3, 'nobody'))
        expect((await on.drain(true)).length).toBe(15)
        expect((await noted()).slice(before)).toEqual(Array.from({ length: 15 }, (_, n) => [`begin ${n}`, `end ${n}`]).flat())
        expect((await on.rows('sysevent', 'queue=nobody^state=ready')).length).toBe(3)
    })

    test('a node that dies in the middle of an event: it is not tried again, and its queue goes on', async () => {
        await on.script(action('test.dying', 'for (var n = 0; n < 5; n++) { var gr = new GlideRecord("sys_user"); gr.query() }'))
        await on.script('var gr = new GlideRecord("sysevent_queue"); gr.initialize(); gr.queue = "mortal"; gr.automatic_processing = true; gr.processing_order = "sequential"; gr.insert()')
        await on.script(queueUp('test.dying', 3, 'mortal'))
        for (const node of [1, 2, 3, 4]) await on.call('POST', '/_instance/kill', { node: `node${node}`, after_statements: 3, origin: 'app' })
        await on.drain()
        await renew()
        const states = async (): Promise<string> => (await on.rows('sysevent', 'name=test.dying')).map(({ state }) => state).sort().join()
        expect(await states()).toBe('processing,processing,processing')
        await on.script(queueUp('test.dying', 1, 'mortal'))
        expect((await on.drain()).filter(({ name }) => name === 'test.dying').map(({ outcome }) => outcome)).toEqual(['done'])
        expect(await states()).toBe('processed,processing,processing,processing')
    })

    test('a node that stands still at a statement: the others see what it stored, nothing more comes of it until it is let go on', async () => {
        const titles = async (): Promise<string[]> => (await on.rows('x_acme_lib_book', 'titleSTARTSWITHPaused')).map(({ title }) => title!).sort()
        const write = (title: string): string => `var gr = new GlideRecord('x_acme_lib_book'); gr.initialize(); gr.title = '${title}'; gr.insert()`
        await on.call('POST', '/_instance/hold', { node: 'node1', after_statements: 1 })
        const stands = on.call('POST', '/_instance/script', { node: 'node1', scope: 'x_acme_lib', script: `${write('Paused 1')}; ${write('Paused 2')}; 'woke'` })
        expect((await on.call('POST', '/_instance/when', { held: 'node1' })).json).toEqual({ held: true })
        expect(((await on.call('GET', '/_instance/nodes')).json.nodes as Json[])[0]).toEqual({ name: 'node1', state: 'held' })
        expect(await titles()).toEqual(['Paused 1'])
        expect((await on.call('POST', '/_instance/go', { node: 'node1' })).json.stood).toEqual(['node1'])
        expect((await stands).json.result).toBe('woke')
        expect(await titles()).toEqual(['Paused 1', 'Paused 2'])
        expect((await on.call('POST', '/_instance/go')).json.stood).toEqual([])
        expect((await on.call('POST', '/_instance/hold', { node: 'node1' })).status).toBe(400)
    })

    test.each([
        ['before insert x_acme_lib_book', 2, ['Named 1']], ['after insert x_acme_lib_book', 2, ['Named 1', 'Named 2']],
        ['after select sys_user', 1, ['Named 1', 'Named 2', 'Named 3']]
    ])('a node is held %s (%d)', async (at, nth, seen) => {
        await on.script('var gr = new GlideRecord("x_acme_lib_book"); gr.addQuery("title", "STARTSWITH", "Named"); gr.deleteMultiple()', { scope: 'x_acme_lib' })
        const titles = async (): Promise<string[]> => (await on.rows('x_acme_lib_book', 'titleSTARTSWITHNamed')).map(({ title }) => title!).sort()
        await on.call('POST', '/_instance/hold', { node: 'node2', at, nth })
        const runs = on.call('POST', '/_instance/script', {
            node: 'node2', scope: 'x_acme_lib',
            script: '[1, 2, 3].forEach(function (n) { var gr = new GlideRecord("x_acme_lib_book"); gr.initialize(); gr.title = "Named " + n; gr.insert() }); new GlideRecord("sys_user").query()'
        })
        expect((await on.call('POST', '/_instance/when', { held: 'node2' })).json).toEqual({ held: true })
        expect(await titles()).toEqual(seen)
        expect((await on.call('POST', '/_instance/go')).json.stood).toEqual(['node2'])
        await runs
        expect(await titles()).toHaveLength(3)
    })

    test('who waits for a node that dies is told so; a statement that cannot be is refused', async () => {
        const stands = on.call('POST', '/_instance/when', { held: 'node3' })
        await on.call('POST', '/_instance/kill', { node: 'node3' })
        expect((await stands).status).toBe(503)
        expect((await on.call('POST', '/_instance/when', { held: 'node3' })).status).toBe(503)
        expect((await on.call('POST', '/_instance/when', { held: 'node9' })).status).toBe(404)
        expect((await on.call('POST', '/_instance/hold', { node: 'node1', at: 'during insert incident' })).status).toBe(400)
    })

    test('a node that dies in the middle of a call: 503, what was stored stays, no rule after it runs; the others answer on', async () => {
        const count = async (): Promise<number> => (await on.rows('x_acme_lib_book', 'title=Half')).length
        for (const node of [1, 2, 3, 4]) await on.call('POST', '/_instance/kill', { node: `node${node}`, after_statements: 1, origin: 'app' })
        // The insert itself is the script-side statement that the node does not outlive.
        expect((await on.call('POST', '/api/now/table/x_acme_lib_book', { title: 'Half', state: 'out' })).status).toBe(503)
        const alive = ((await on.call('GET', '/_instance/nodes')).json.nodes as { state: string }[]).filter(({ state }) => state !== 'dead').length
        expect(alive).toBe(3)
        await renew()
        expect([await count() <= 1, (await on.rows('sysevent', 'name=x_acme_lib.lent')).length]).toEqual([true, 0])
    })

    test('a job that runs on one node is not begun on another', async () => {
        await on.script('var gr = new GlideRecord("sysauto_script"); gr.initialize(); gr.name = "Slow"; gr.active = true;' +
            'gr.run_type = "periodically"; gr.run_period = "1970-01-01 00:01:00"; gr.run_start = "2026-03-01 10:00:00"; gr.script = "for (var end = 0; end < 500000; end++) { }"; gr.insert()')
        await on.call('POST', '/_instance/clock', { advance: 'PT1M', frozen: true })
        const ran = (await on.drain(true)).filter(({ name }) => name === 'Slow')
        expect(ran.length).toBe(1)
        await on.call('POST', '/_instance/clock', { advance: 'PT10M' })
        expect((await on.drain(true)).filter(({ name }) => name === 'Slow').length).toBe(1)
        const [trigger] = await on.rows('sys_trigger', 'name=Slow')
        expect(trigger?.run_count).toBe('2')
    })
})

test('an instance that ended in the middle of its work: single runs are gone, jobs wait for their next time, queues go on', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'instance-'))
    try {
        const first = await start({ data: folder })
        const before = client(first)
        await before.script(action('test.last', 'var gr = new GlideRecord("sys_user"); gr.query(); gr.query(); gr.query()'))
        await before.script('var gr = new GlideRecord("sysevent_queue"); gr.initialize(); gr.queue = "seq"; gr.automatic_processing = true; gr.processing_order = "sequential"; gr.insert()')
        await before.script(queueUp('test.last', 1, 'seq'))
        await before.call('POST', '/_instance/kill', { node: 'node1', after_statements: 2, origin: 'app' })
        expect((await before.call('POST', '/_instance/drain')).status).toBe(503)
        await first.stop()

        const second = await start({ data: folder, now: '2026-03-01T12:30:00Z' })
        const after = client(second)
        expect((await after.rows('sysevent', 'name=test.last')).map(({ state }) => state)).toEqual(['processing'])
        await after.script(queueUp('test.last', 1, 'seq'))
        const ran = await after.drain()
        expect(ran.map(({ name, outcome }) => `${name} ${outcome}`).sort()).toEqual(['Tick done', 'test.last done'])
        await second.stop()
    } finally {
        rmSync(folder, { recursive: true, force: true })
    }
})

test('a snapshot waits for work that has begun: what it brings back is claimed by nobody', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'quiet-'))
    const instance = await start({ nodes: 2, background: true })
    const on = client(instance)
    try {
        await on.script(action('test.long', 'for (var n = 0; n < 3; n++) { var gr = new GlideRecord("sys_user"); gr.setLimit(1); gr.query() }'))
        await on.script('var gr = new GlideRecord("sysevent_queue"); gr.initialize(); gr.queue = "slow"; gr.automatic_processing = true; gr.processing_order = "sequential"; gr.insert()')
        for (const node of ['node1', 'node2']) await on.call('POST', '/_instance/hold', { node, after_statements: 2 })
        await on.script('gs.eventQueue("test.long", null, "1", "", "slow")', { node: 'node1' })
        await Promise.any(['node1', 'node2'].map(async held => on.call('POST', '/_instance/when', { held })))
        const snapshot = on.call('POST', '/_instance/snapshot', { file: path.join(folder, 'quiet.sqlite') })
        await on.call('POST', '/_instance/when', { paused: true })
        // The database works in the order in which it is asked: a snapshot that had not waited would be there now.
        await on.call('GET', '/_instance/stats')
        expect(existsSync(path.join(folder, 'quiet.sqlite'))).toBe(false)
        await on.call('POST', '/_instance/go')
        await snapshot
        await on.call('POST', '/_instance/restore', { file: path.join(folder, 'quiet.sqlite') })
        await on.script('gs.eventQueue("test.long", null, "2", "", "slow")')
        await on.drain()
        expect((await on.rows('sysevent', 'name=test.long')).map(({ state }) => state)).toEqual(['processed', 'processed'])
    } finally {
        await on.call('POST', '/_instance/go')
        await instance.stop()
        rmSync(folder, { recursive: true })
    }
})
