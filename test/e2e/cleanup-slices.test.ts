import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEnvironment, type Environment } from './environment'
import { APP, companyId, count, drain, freeze, insertRows, script, setProperty, type Ran } from './jobs-support'

/** A19 at length: thousands of Sync events, what the clean-up costs, what it must leave, an age that is changed meanwhile, a node that dies. */
const NOW = '2026-06-10T12:00:00Z'
const DAY = 86_400_000
const EVENT = `${APP}_sync_event`
const RUN = `${APP}_sync_run`
const CHECKPOINT = `${APP}_sync_checkpoint`
const QUARANTINE = `${APP}_quarantine`
const JOB = 'Glance Sync Event Cleanup'
const MANY = 10_000
/** Rows of a slice. */
const SLICE = 500

let environment: Environment
let company: string
const folder = mkdtempSync(join(tmpdir(), 'cleanup-'))
const file = join(folder, 'start.sqlite')

beforeAll(async () => {
    environment = await startEnvironment({ now: NOW })
    await freeze(environment, NOW)
    company = await companyId(environment)
    // The hourly job is not what is tested here: without a default company it leaves nothing.
    await environment.as('glance.admin').update(`${APP}_company_settings`, company, { is_default: false })
    await drain(environment)
    await environment.instance('POST', '/_instance/snapshot', { file })
})
afterAll(async () => {
    await environment?.stop()
    rmSync(folder, { recursive: true })
})
beforeEach(() => environment.instance('POST', '/_instance/restore', { file }))

const ago = (days: number) => new Date(Date.parse(NOW) - days * DAY).toISOString().slice(0, 19).replace('T', ' ')
const attachments = () => count(environment, 'sys_attachment', `table_name=${EVENT}`)
const start = () => environment.instance('POST', `/_instance/jobs/${encodeURIComponent(JOB)}/run`)
/** The app's queue is served, or not: what goes on by event waits then. */
async function serve(served: boolean): Promise<void> {
    const admin = environment.as('admin')
    const [queue] = await admin.rows('sysevent_queue', `queue=${APP}.sync`, 'sys_id')
    await admin.update('sysevent_queue', queue!.sys_id!, { automatic_processing: served })
}
const slices = (ran: readonly Ran[]) => ran.filter(one => one.name.endsWith('cleanup.continue'))

/** Sync events that began and ended so long ago, each with attachments. */
const events = (number: number, days: number, attached = 1, state = 'done') => script(environment, `(function () {
    var attachment = new GlideSysAttachment()
    for (var i = 0; i < ${number}; i++) {
        var gr = new GlideRecord('${EVENT}')
        gr.initialize()
        gr.setValue('company', '${company}')
        gr.setValue('trigger', 'schedule')
        gr.setValue('state', i % 3 === 2 && '${state}' === 'done' ? 'failed' : '${state}')
        gr.setValue('message', 'began ${days} days ago')
        gr.setValue('started', '${ago(days)}')
        gr.insert()
        for (var n = 0; n < ${attached}; n++)
            attachment.write(gr, 'glance-log-' + n + '.txt', 'text/plain', 'a line')
    }
})()`)

interface Stats {
    statements: { table: string, kind: string, origin: string, count: number }[]
}

it(`${MANY} old Sync events go in slices of ${SLICE} with their attachments, at a read a slice and kind, and a statement a row`, async () => {
    for (let n = 0; n < MANY; n += 2500)
        await events(2500, 91)
    await events(5, 89)
    for (const state of ['queued', 'running', 'waiting'])
        await events(1, 91, 1, state)
    expect([await count(environment, EVENT), await attachments()]).toEqual([MANY + 8, MANY + 8])
    await serve(false)
    await environment.instance('DELETE', '/_instance/stats')
    await start()
    expect(await count(environment, EVENT)).toBe(MANY + 8 - SLICE)
    await serve(true)
    const ran = await drain(environment)
    const { statements } = await environment.instance<Stats>('GET', '/_instance/stats')
    expect(slices(ran).length).toBeGreaterThanOrEqual(MANY / SLICE - 1)
    expect(slices(ran).length).toBeLessThanOrEqual(MANY / SLICE + 1)
    expect([await count(environment, EVENT), await attachments()]).toEqual([8, 8])
    const app = statements.filter(one => one.origin === 'app')
    const number = (table: string, ...kinds: string[]) => app.filter(one => one.table === table && kinds.includes(one.kind))
        .reduce((sum, one) => sum + one.count, 0)
    expect(number(EVENT, 'delete')).toBe(MANY)
    // What is lost, what is done, what failed; the counts of the test itself.
    expect(number(EVENT, 'select')).toBeLessThanOrEqual((MANY / SLICE + 2) * 3 + 2)
    expect(number(EVENT, 'insert', 'update')).toBe(0)
})

it('claims, checkpoints and records set aside go with age; the newest fence of each stays, and with it the watermark', async () => {
    const at = (days: number, fence: number) => ({ company, fence: String(fence), started: ago(days) })
    await insertRows(environment, RUN, [1, 2, 3, 4, 5].map(fence => ({ ...at(fence <= 4 ? 95 - fence : 10, fence), run_hash: `r${fence}`, state: 'finished' })))
    // Fence 5 was claimed ten days ago and left no checkpoint: 4 holds the watermark.
    await insertRows(environment, CHECKPOINT, [1, 2, 3, 4].flatMap(fence => [1, 2].map(sequence => ({
        company, fence: String(fence), sequence: String(sequence), checkpoint_hash: `c${fence}-${sequence}`, watermark: ago(95 - fence)
    }))))
    await insertRows(environment, QUARANTINE, [91, 100, 89].map(days => ({ company, record_hash: `q${days}`, kind: 'record', state: 'open', last_seen: ago(days) })))
    await setProperty(environment, 'sync_event_cleanup_age', '90')
    await start()
    await drain(environment)
    const left = (table: string, column: string) => script<string[]>(environment, `var list = [], gr = new GlideRecord('${table}')
        gr.orderBy('${column}')
        gr.query()
        while (gr.next())
            list.push(gr.getValue('${column}'))
        list`).then(({ result }) => result)
    expect(await left(CHECKPOINT, 'checkpoint_hash')).toEqual(['c4-1', 'c4-2'])
    expect(await left(RUN, 'run_hash')).toEqual(['r5'])
    expect(await left(QUARANTINE, 'record_hash')).toEqual(['q89'])
    // All of it long ago: the newest of each stays still.
    await environment.instance('POST', '/_instance/clock', { now: '2027-06-10T12:00:00Z' })
    await start()
    await drain(environment)
    expect([await left(CHECKPOINT, 'checkpoint_hash'), await left(RUN, 'run_hash')]).toEqual([['c4-1', 'c4-2'], ['r5']])
    await environment.instance('POST', '/_instance/clock', { now: NOW })
})

it('an age that is changed while the clean-up is at work counts from the next slice on', async () => {
    await events(1200, 50)
    await setProperty(environment, 'sync_event_cleanup_age', '30')
    await serve(false)
    await start()
    expect(await count(environment, EVENT)).toBe(700)
    await setProperty(environment, 'sync_event_cleanup_age', '60')
    await serve(true)
    await drain(environment)
    expect(await count(environment, EVENT)).toBe(700)
    await setProperty(environment, 'sync_event_cleanup_age', '30')
    await start()
    await drain(environment)
    expect(await count(environment, EVENT)).toBe(0)
})

it('a node that dies in the middle leaves nothing that the next night does not take, no attachment either', async () => {
    await environment.instance('POST', '/_instance/clock', { now: '2026-03-11T12:00:00Z' })
    await events(700, 91, 2)
    await environment.instance('POST', '/_instance/clock', { now: NOW })
    const { nodes: [node] } = await environment.instance<{ nodes: { name: string }[] }>('GET', '/_instance/nodes')
    for (const after of [40, 301]) {
        await environment.instance('POST', '/_instance/kill', { node: node!.name, origin: 'app', after_statements: after })
        await start().then(() => drain(environment)).catch(() => undefined)
        await environment.instance('POST', '/_instance/nodes')
        const left = await count(environment, EVENT)
        expect(left).toBeGreaterThan(300)
        expect(left).toBeLessThan(700)
        // Those of the row it died at may have lost it.
        expect(await attachments()).toBeLessThanOrEqual((left + 2) * 2)
    }
    await environment.instance('POST', '/_instance/clock', { now: '2026-06-11T02:30:00Z' })
    await drain(environment)
    expect([await count(environment, EVENT), await attachments()]).toEqual([0, 0])
    await environment.instance('POST', '/_instance/clock', { now: NOW })
})
