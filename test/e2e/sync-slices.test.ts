import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEnvironment, type Environment } from './environment'
import { APP, asked, companyId, count, drain, faults, freeze, insertRows, lastEvent, over, pass, ROUTE, script, setProperty, syncEvents, waiting, workSlowly, type Row } from './jobs-support'

/** Runs that take more than one slice, wait, are interrupted and go on; on the built app. The clock stands still unless a test lets it go. */
const NOW = '2026-03-02T10:30:00Z'
const HALF_AN_HOUR = 1800
const HOUR = 3600
const SESSION = `${APP}_session`
const EVENT = `${APP}_sync_event`
const COMPANY = `${APP}_company_settings`
const JOB = 'Glance Scheduled Sync'
/** Sessions of the backlog; pages of ten. */
const BACKLOG = 95
const ASK = { operation: 'PartnerSessionsEnding', times: 0 }

let environment: Environment
let company: string
const folder = mkdtempSync(join(tmpdir(), 'slices-'))
const file = join(folder, 'start.sqlite')

beforeAll(async () => {
    environment = await startEnvironment({ nodes: 2, now: NOW })
    await freeze(environment, NOW)
    company = await companyId(environment)
    await settings({ log_outside_sessions: true, outside_since: '2026-03-01 00:00:00' })
    await setProperty(environment, 'session_result_count', '10')
    await environment.instance('POST', '/_instance/snapshot', { file })
})
afterAll(async () => {
    await environment?.stop()
    rmSync(folder, { recursive: true })
})
beforeEach(async () => {
    await environment.instance('POST', '/_instance/nodes', {})
    await drain(environment)
    await environment.glance('POST', '/_control/reset', {})
    await freeze(environment, NOW)
    await environment.instance('POST', '/_instance/restore', { file })
    await environment.glance('POST', '/_control/sessions', Array.from({ length: BACKLOG }, (_, n) => session(n, Date.parse('2026-03-02T02:00:00Z') + n * 60_000)))
})

const session = (n: number, ended: number) => over({
    sessionId: String(720000 + n), sessionKey: `S${n}`, startTime: new Date(ended - 60_000).toISOString(), endTime: new Date(ended).toISOString()
})
const settings = (values: Record<string, unknown>) => environment.as('glance.admin').update(COMPANY, company, values)
const marks = async (): Promise<Row> => (await environment.as('glance.admin').rows(COMPANY, `sys_id=${company}`))[0]!
const ids = async (): Promise<string[]> => (await environment.as('glance.admin').rows(SESSION, '', 'glance_session_id')).map(row => row.glance_session_id!)
const told = (name: string) => count(environment, 'sysevent', `name=${APP}.${name}`)

/** Everything is stored, once, and nobody is at work or waiting. */
async function expectAll(number = BACKLOG): Promise<void> {
    const list = await ids()
    expect([list.length, new Set(list).size]).toEqual([number, number])
    expect(await syncEvents(environment, 'stateINqueued,running,waiting')).toEqual([])
    expect(await count(environment, `${APP}_sync_run`, 'state=running')).toBe(0)
}

/** Presses *Sync now* above the list of Sync events. Answers what the person is told. */
async function syncNow(): Promise<string> {
    const [action] = await environment.as('admin').rows('sys_ui_action', `action_name=${APP}_sync_now_list`, 'script')
    const { messages } = await script(environment, `var current = null;\n${action!.script}`, { user: 'glance.admin' })
    return messages.map(message => message.text).join('\n')
}

const slowly = <T>(work: () => Promise<T>, seconds?: number): Promise<T> => workSlowly(environment, work, seconds)

/** The app's queue is not served any more. */
const unserved = () => script(environment, `(function () {
    var queue = new GlideRecord('sysevent_queue')
    queue.addQuery('queue', '${APP}.sync')
    queue.query()
    while (queue.next()) {
        queue.setValue('automatic_processing', false)
        queue.update()
    }
})()`, { scope: 'global' })

/** One slice: the job itself, and nothing that it left to be done. */
const runJob = () => environment.instance('POST', `/_instance/jobs/${encodeURIComponent(JOB)}/run`)

describe('a backlog of more than one slice', () => {
    it('goes on by the app\'s own queue: one Sync event, every session once, exact counts', async () => {
        await pass(environment, HALF_AN_HOUR)
        await slowly(() => drain(environment))
        const events = await syncEvents(environment)
        expect(events).toMatchObject([{
            trigger: 'schedule', state: 'done', error_class: 'none', started: '2026-03-02 11:00:00', received: String(BACKLOG), created: String(BACKLOG),
            unchanged: '0', failed: '0', retries: '0', resume_at: '', reached: '2026-03-02 11:00:00', message: 'Done.'
        }])
        expect(Number(events[0]!.slices)).toBeGreaterThanOrEqual(3)
        expect(events[0]!.pages).toBe(String(1 + Math.floor((BACKLOG - 1) / 9)))
        expect(await asked(environment)).toBe(Number(events[0]!.pages))
        // One more asks for Glance's own numbers.
        expect(Number(events[0]!.requests)).toBe(Number(events[0]!.pages) + 1)
        await expectAll()
        // Each slice had a claim of its own.
        expect(await count(environment, `${APP}_sync_run`)).toBe(Number(events[0]!.slices))
        expect(await marks()).toMatchObject({ sync_status: 'ok', failing_since: '' })
    })

    it('drains hourly where the queue is not served, with whatever else was asked for', async () => {
        await unserved()
        await pass(environment, HALF_AN_HOUR)
        await slowly(() => drain(environment))
        const [first] = await syncEvents(environment)
        expect(first).toMatchObject({ state: 'waiting', slices: '1', error_class: 'none', message: expect.stringContaining('Not finished') })
        expect(Number(first!.created)).toBeGreaterThan(9)
        const [wanted] = await insertRows(environment, SESSION, [waiting(environment, company, { session_key: 'K1', started: '2026-03-02 10:20:00' })])
        expect((await environment.as('glance.agent').send<Row>('POST', `${ROUTE}/${wanted}/sync`, {})).status).toBe(202)
        await environment.glance('POST', '/_control/sessions', over({ sessionId: '1', sessionKey: 'K1', startTime: '2026-03-02T10:20:05Z', endTime: '2026-03-02T10:25:05Z' }))
        for (let hours = 0; hours < 8 && (await syncEvents(environment, 'stateINqueued,waiting')).length > 0; hours++) {
            await pass(environment, HOUR)
            await slowly(() => drain(environment))
        }
        expect((await syncEvents(environment)).map(event => [event.trigger, event.state])).toEqual([['schedule', 'done'], ['session', 'done']])
        expect((await syncEvents(environment))[0]).toMatchObject({ sys_id: first!.sys_id })
        await expectAll(BACKLOG + 1)
    })

    it('a run for one session in between leaves it where it is, and is done at once', async () => {
        await unserved()
        const [wanted] = await insertRows(environment, SESSION, [waiting(environment, company, { session_key: 'K1', started: '2026-03-02 10:20:00' })])
        await environment.glance('POST', '/_control/sessions', over({ sessionId: '1', sessionKey: 'K1', startTime: '2026-03-02T10:20:05Z', endTime: '2026-03-02T10:25:05Z' }))
        await pass(environment, HALF_AN_HOUR)
        await slowly(() => drain(environment))
        const { result: queued } = await script<string>(environment, `(function () {
            var gr = new GlideRecord('${EVENT}'); gr.initialize(); gr.setValue('company', '${company}'); gr.setValue('trigger', 'session'); gr.setValue('state', 'queued')
            gr.setValue('requested_for', '${wanted}'); return gr.insert()
        })()`)
        await script(environment, `new GlanceActivityService().syncNow('${queued}')`)
        const [full, one] = await syncEvents(environment)
        expect(one).toMatchObject({ sys_id: queued, state: 'done', matched: '1', requests: '1' })
        expect(full).toMatchObject({ state: 'waiting', slices: '1' })
        const reached = full!.reached
        await pass(environment, HOUR)
        await drain(environment)
        const done = (await syncEvents(environment))[0]!
        expect(done).toMatchObject({ sys_id: full!.sys_id, state: 'done', slices: '2', received: String(BACKLOG + 1) })
        expect(done.reached! > reached!).toBe(true)
        await expectAll(BACKLOG + 1)
    })

    it('an event that comes twice or late does nothing', async () => {
        await unserved()
        await pass(environment, HALF_AN_HOUR)
        await slowly(() => drain(environment))
        const [event] = await syncEvents(environment)
        const fire = (slices: string) => script(environment, `(function () {
            var path = 'x_glne_conn/x-glne-conn/1.0.0/src/server/runs/run-queued.ts'
            require(path).runQueued('${event!.sys_id}', ${slices})
        })()`)
        const before = await asked(environment)
        await fire('0')
        await fire('7')
        expect(await asked(environment)).toBe(before)
        await fire('1')
        expect(await lastEvent(environment)).toMatchObject({ state: 'done', slices: '2', created: String(BACKLOG) })
        const after = await asked(environment)
        await fire('1')
        await fire('2')
        expect(await asked(environment)).toBe(after)
        await expectAll()
    })
})

describe('a node that dies in a slice', () => {
    /** The node that gets the next work dies after so many statements of the app; then both are alive again. */
    async function dieIn(statements: number, work: () => Promise<unknown>): Promise<void> {
        const arm = (after: number) => Promise.all(['node1', 'node2'].map(node =>
            environment.instance('POST', '/_instance/kill', { node, after_statements: after, origin: 'app' })))
        await arm(statements)
        await work().catch(() => undefined)
        await environment.instance('POST', '/_instance/nodes', {})
        await arm(1_000_000_000)
    }

    it.each([['while it stores a page', 30], ['later', 75]])('%s: the next hour goes on with the same Sync event', async (_when, statements) => {
        await dieIn(statements, runJob)
        const [event] = await syncEvents(environment)
        expect(event).toMatchObject({ state: 'running', slices: '1' })
        await pass(environment, HOUR)
        await drain(environment)
        expect(await syncEvents(environment)).toMatchObject([{
            sys_id: event!.sys_id, state: 'done', slices: '2', retries: '1', received: String(BACKLOG), message: expect.stringContaining('interrupted')
        }])
        const [done] = await syncEvents(environment)
        expect(Number(done!.created) + Number(done!.unchanged)).toBe(BACKLOG)
        await expectAll()
    })

    it('in a language whose every sentence has two lines, the run goes the same way and carries the same notes', async () => {
        await script(environment, `(function () {
            var text = new GlideRecord('sys_ui_message')
            text.addQuery('key', 'STARTSWITH', '${APP}.sync.')
            text.query()
            while (text.next()) {
                text.setValue('message', 'Satz eins.\\nSatz zwei: ' + text.getValue('key') + '.')
                text.update()
            }
        })()`, { scope: 'global' })
        await dieIn(30, runJob)
        await pass(environment, HOUR)
        await slowly(() => drain(environment))
        const [done] = await syncEvents(environment)
        expect(done).toMatchObject({
            state: 'done', error_class: 'none', retries: '1', received: String(BACKLOG), notes: '[{"key":"sync.interrupted","values":[]}]',
            message: `Satz eins.\nSatz zwei: ${APP}.sync.interrupted.`
        })
        expect(Number(done!.slices)).toBeGreaterThan(2)
        await expectAll()
    })

    it('Sync now goes on with it as soon as the claim is stale', async () => {
        await dieIn(40, runJob)
        await pass(environment, 600)
        await syncNow()
        await drain(environment)
        const events = await syncEvents(environment)
        expect(events.map(event => [event.trigger, event.state, event.error_class])).toEqual([['schedule', 'done', 'none'], ['manual', 'done', 'busy']])
        expect(events[1]!.message).toContain(events[0]!.number!)
        await expectAll()
    })

    it('a run that loses its node again and again without storing a page ends, and says so', async () => {
        // A worker that is gone: the row says running, and no claim belongs to it.
        await insertRows(environment, EVENT, [{ company, trigger: 'schedule', state: 'running', started: '2026-03-02 09:00:00', slices: '6', retries: '5', retries_in_row: '5', error_class: 'none' }])
        await pass(environment, HALF_AN_HOUR)
        await drain(environment)
        expect((await syncEvents(environment)).map(event => [event.state, event.error_class])).toEqual([['failed', 'transient'], ['done', 'none']])
        await expectAll()
    })

    it('a page stored in between begins the count anew', async () => {
        await insertRows(environment, EVENT, [{ company, trigger: 'schedule', state: 'running', started: '2026-03-02 09:00:00', slices: '5', retries: '4', retries_in_row: '4', error_class: 'none' }])
        await dieIn(75, runJob)
        expect(await syncEvents(environment)).toMatchObject([{ state: 'running', slices: '6', retries_in_row: '0' }])
        await pass(environment, HOUR)
        await drain(environment)
        expect(await lastEvent(environment)).toMatchObject({ state: 'done' })
        await expectAll()
    })
})

describe('a clock that was wrong and is set back', () => {
    const DAYS = 3 * 24 * HOUR

    it('a run made in times to come neither holds up the schedule nor hides what ends until then', async () => {
        await pass(environment, DAYS)
        await drain(environment)
        await expectAll()
        await freeze(environment, NOW)
        await environment.glance('POST', '/_control/sessions', session(BACKLOG, Date.parse('2026-03-02T10:20:00Z')))
        await pass(environment, HALF_AN_HOUR)
        await runJob()
        expect((await lastEvent(environment))).toMatchObject({ started: '2026-03-02 11:00:00', state: 'done', created: '1' })
        await expectAll(BACKLOG + 1)
    })

    it('a claim and a wait made in times to come are ended', async () => {
        await insertRows(environment, EVENT, [{ company, trigger: 'schedule', state: 'waiting', started: '2026-03-05 10:00:00', resume_at: '2026-03-05 11:00:00', slices: '1', error_class: 'rate' }])
        await insertRows(environment, `${APP}_sync_run`, [{
            company, fence: '1', run_hash: 'a'.repeat(64), trigger: 'schedule', state: 'running', started: '2026-03-05 10:00:00', last_seen: '2026-03-05 10:00:00'
        }])
        await pass(environment, HALF_AN_HOUR)
        await runJob()
        expect(await lastEvent(environment)).toMatchObject({ state: 'done', slices: '2', created: String(BACKLOG) })
        await expectAll()
    })
})

describe('waits', () => {
    it('grow, are bounded, and mark the company once; when it is over that is told once', async () => {
        await faults(environment, { ...ASK, kind: 'status', status: 503 })
        await pass(environment, HALF_AN_HOUR)
        await drain(environment)
        const waits: number[] = []
        let event = await lastEvent(environment)
        for (let n = 0; n < 10 && event.state === 'waiting'; n++) {
            const now = Date.parse((await environment.instance<{ now: string }>('GET', '/_instance/clock')).now)
            const until = Date.parse(`${event.resume_at!.replace(' ', 'T')}Z`)
            waits.push((until - now) / 60_000)
            await pass(environment, Math.ceil((until - now) / 1000) + 1)
            await drain(environment)
            event = await lastEvent(environment)
        }
        const plain = [1, 2, 4, 8, 15]
        expect(waits).toHaveLength(plain.length)
        waits.forEach((minutes, n) => {
            expect(minutes).toBeGreaterThan(plain[n]! * 0.7)
            expect(minutes).toBeLessThan(plain[n]! * 1.3)
        })
        expect(await syncEvents(environment)).toMatchObject([{ state: 'failed', error_class: 'transient', retries: '5', slices: '6', requests: '6' }])
        expect(await marks()).toMatchObject({ sync_status: 'failing', failing_class: 'transient', failing_notified: 'true', rest_until: '', failing_reason: expect.stringContaining('503') })
        expect([await told('sync_failing'), await told('sync_recovered')]).toEqual([1, 0])

        // Still down an hour later: a new run, nothing told anew.
        await pass(environment, HOUR)
        await drain(environment)
        for (let n = 0; n < 5; n++) {
            await pass(environment, 20 * 60)
            await drain(environment)
        }
        expect((await syncEvents(environment)).length).toBeGreaterThanOrEqual(2)
        expect([await told('sync_failing'), await told('sync_recovered')]).toEqual([1, 0])

        await faults(environment)
        for (let n = 0; n < 5; n++) {
            await pass(environment, 20 * 60)
            await drain(environment)
        }
        expect(await lastEvent(environment)).toMatchObject({ state: 'done', error_class: 'none' })
        expect(await marks()).toMatchObject({ sync_status: 'ok', failing_since: '', failing_class: '', failing_reason: '', failing_notified: 'false' })
        expect([await told('sync_failing'), await told('sync_recovered')]).toEqual([1, 1])
        await expectAll()
    })

    it('a page that is stored in between begins the count anew', async () => {
        await faults(environment, { ...ASK, kind: 'status', status: 500, nth: 2, times: 1 }, { ...ASK, kind: 'status', status: 500, nth: 3, times: 1 })
        await pass(environment, HALF_AN_HOUR)
        for (let n = 0; n < 4; n++) {
            await drain(environment)
            await pass(environment, 150)
        }
        await drain(environment)
        expect(await lastEvent(environment)).toMatchObject({ state: 'done', retries: '2', created: String(BACKLOG) })
        await expectAll()
    })

    it.each([['seconds', '5400'], ['a date', 'Mon, 02 Mar 2026 12:30:00 GMT'], ['a date in the old form', 'Monday, 02-Mar-26 12:30:00 GMT'], ['the oldest form of a date', 'Mon Mar  2 12:30:00 2026']])(
        'Retry-After in %s is the service\'s word: neither the hourly job nor Sync now comes earlier', async (_form, retryAfter) => {
            await faults(environment, { ...ASK, kind: 'status', status: 429, retryAfter })
            await pass(environment, HALF_AN_HOUR)
            await drain(environment)
            expect(await lastEvent(environment)).toMatchObject({ state: 'waiting', error_class: 'rate', resume_at: '2026-03-02 12:30:00', requests: '1' })
            expect(await syncNow()).toMatch(/paused until 2026-03-02T12:30:00Z/)
            await pass(environment, HOUR)
            await drain(environment)
            const events = await syncEvents(environment)
            expect(events.map(event => [event.state, event.error_class])).toEqual([['waiting', 'rate'], ['done', 'busy']])
            expect(events[1]!.message).toContain(events[0]!.number!)
            expect(await asked(environment)).toBe(1)
            await faults(environment)
            await pass(environment, HALF_AN_HOUR + 5)
            await drain(environment)
            expect((await syncEvents(environment))[0]).toMatchObject({ state: 'done', slices: '2', retries: '1', created: String(BACKLOG) })
            await expectAll()
        })

    it('Retry-After beyond all reason is believed for six hours', async () => {
        await faults(environment, { ...ASK, kind: 'status', status: 429, retryAfter: 9_000_000 })
        await pass(environment, HALF_AN_HOUR)
        await drain(environment)
        expect(await lastEvent(environment)).toMatchObject({ state: 'waiting', resume_at: '2026-03-02 17:00:00' })
    })

    it('Sync now ends the wait for an error that may pass', async () => {
        await faults(environment, { ...ASK, kind: 'status', status: 500, times: 1 })
        await pass(environment, HALF_AN_HOUR)
        await drain(environment)
        const event = await lastEvent(environment)
        expect(event.state).toBe('waiting')
        expect(await syncNow()).toContain(event.number!)
        await drain(environment)
        expect(await syncEvents(environment)).toMatchObject([{ sys_id: event.sys_id, state: 'done', created: String(BACKLOG) }])
        // The event that was to end the wait comes all the same, and finds nothing to do.
        const before = await asked(environment)
        await pass(environment, 120)
        await drain(environment)
        expect([await asked(environment), (await syncEvents(environment)).length]).toEqual([before, 1])
        await expectAll()
    })
})

describe('what a person has to put right', () => {
    it('stops at once, is told once, and does not storm: the schedule asks again after six hours', async () => {
        await faults(environment, { ...ASK, kind: 'status', status: 401 })
        await pass(environment, HALF_AN_HOUR)
        await drain(environment)
        expect(await lastEvent(environment)).toMatchObject({ state: 'failed', error_class: 'config', requests: '1', retries: '0' })
        expect(await marks()).toMatchObject({
            sync_status: 'stopped', failing_class: 'config', failing_since: '2026-03-02 11:00:00', rest_until: '2026-03-02 17:00:00', failing_notified: 'true'
        })
        for (let hour = 0; hour < 5; hour++) {
            await pass(environment, HOUR)
            await drain(environment)
        }
        expect([await asked(environment), (await syncEvents(environment)).length, await told('sync_failing')]).toEqual([1, 1, 1])
        await pass(environment, HOUR)
        await drain(environment)
        expect([await asked(environment), (await syncEvents(environment)).length, await told('sync_failing')]).toEqual([2, 2, 1])
        expect((await marks()).rest_until).toBe('2026-03-02 23:00:00')
    })

    it('Sync now tries at once, and what works is told', async () => {
        await faults(environment, { ...ASK, kind: 'status', status: 404, times: 1 })
        await pass(environment, HALF_AN_HOUR)
        await drain(environment)
        expect(await marks()).toMatchObject({ sync_status: 'stopped', failing_class: 'contract' })
        expect(await syncNow()).toMatch(/requested\. Its Sync event/)
        await drain(environment)
        expect(await lastEvent(environment)).toMatchObject({ trigger: 'manual', state: 'done', created: String(BACKLOG) })
        expect(await marks()).toMatchObject({ sync_status: 'ok', rest_until: '' })
        expect([await told('sync_failing'), await told('sync_recovered')]).toEqual([1, 1])
        await expectAll()
    })

    it('saving Company Settings ends the rest', async () => {
        await faults(environment, { ...ASK, kind: 'status', status: 403, times: 1 })
        await pass(environment, HALF_AN_HOUR)
        await drain(environment)
        await settings({ sso_expiration: '3000' })
        expect(await marks()).toMatchObject({ sync_status: 'stopped', rest_until: '' })
        await pass(environment, HOUR)
        await drain(environment)
        expect(await lastEvent(environment)).toMatchObject({ trigger: 'schedule', state: 'done', created: String(BACKLOG) })
        expect(await told('sync_recovered')).toBe(1)
    })
})
