import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEnvironment, type Environment } from './environment'
import { APP, asked, companyId, count, drain, faults, freeze, held, holdAnswers, insertRows, lastEvent, over, pass, release, ROUTE, script, setProperty, syncEvents, timeOut, waiting, type Row } from './jobs-support'

/** The clock stands at half past ten; the hourly job is due on the hour. */
const NOW = '2026-03-02T10:30:00Z'
const HALF_AN_HOUR = 1800
const HOUR = 3600
const SESSION = `${APP}_session`
const EVENT = `${APP}_sync_event`

let environment: Environment
let company: string
const folder = mkdtempSync(join(tmpdir(), 'jobs-'))
const file = join(folder, 'start.sqlite')

beforeAll(async () => {
    environment = await startEnvironment({ nodes: 2, now: NOW })
    await freeze(environment, NOW)
    company = await companyId(environment)
    await environment.instance('POST', '/_instance/snapshot', { file })
})
afterAll(async () => {
    await environment?.stop()
    rmSync(folder, { recursive: true })
})

/** Every test begins with the demo's instance and an empty Glance. */
beforeEach(async () => {
    await drain(environment)
    await environment.glance('POST', '/_control/reset', {})
    // The clock first: by the old one the job of the restored instance would be due.
    await freeze(environment, NOW)
    await environment.instance('POST', '/_instance/restore', { file })
})

const stored = (iso: string): string => iso.slice(0, 19).replace('T', ' ')
const settings = (values: Record<string, unknown>) => environment.as('glance.admin').update(`${APP}_company_settings`, company, values)
const sessions = (query = '') => environment.as('glance.admin').rows(SESSION, query)

/** A launch at 10:20 that waits, and what Glance says became of it. */
async function onePending(): Promise<void> {
    await insertRows(environment, SESSION, [waiting(environment, company, { session_key: 'K1', started: '2026-03-02 10:20:00' })])
    await environment.glance('POST', '/_control/sessions', over({ sessionId: '700001', sessionKey: 'K1', startTime: '2026-03-02T10:20:05Z', endTime: '2026-03-02T10:25:05Z' }))
}

/** Nothing at work and nothing waiting, whatever went wrong. */
async function expectNobodyAtWork(): Promise<void> {
    expect(await syncEvents(environment, 'stateINqueued,running^ORended=NULL')).toEqual([])
    expect(await count(environment, `${APP}_sync_run`, 'state=running')).toBe(0)
}

/** Presses *Sync now* above the list of Sync events. Answers what the person is told. */
async function syncNow(node?: string): Promise<string> {
    const [action] = await environment.as('admin').rows('sys_ui_action', `action_name=${APP}_sync_now_list`, 'script')
    const { messages } = await script(environment, `var current = null;\n${action!.script}`, { user: 'glance.admin', ...node ? { node } : {} })
    return messages.map(message => message.text).join('\n')
}

describe('the hourly run', () => {
    it('comes by the clock: exactly one Sync event an hour', async () => {
        await onePending()
        for (let minutes = 0; minutes < 4 * 60; minutes += 10) {
            await pass(environment, 600)
            const failed = (await drain(environment)).filter(ran => ran.outcome !== 'done')
            expect(failed).toEqual([])
        }
        const events = await syncEvents(environment)
        expect(events.map(event => [event.started, event.trigger, event.state])).toEqual(
            [11, 12, 13, 14].map(hour => [`2026-03-02 ${hour}:00:00`, 'schedule', 'done']))
        expect(events[0]).toMatchObject({ matched: '1', updated: '1', requests: '1', pages: '1', received: '1', error_class: 'none', ended: '2026-03-02 11:00:00' })
        expect((await sessions())[0]).toMatchObject({ sync_state: 'synced', glance_session_id: '700001', last_sync_event: events[0]!.sys_id })
    })

    it('asks Glance nothing when nothing waits, and says so', async () => {
        await pass(environment, HALF_AN_HOUR)
        await drain(environment)
        expect(await asked(environment)).toBe(0)
        expect(await lastEvent(environment)).toMatchObject({ state: 'done', error_class: 'none', requests: '0', message: expect.stringContaining('Glance was not contacted') })
        await expectNobodyAtWork()
    })

    it.each([['no default company', { is_default: false }], ['no API key', { api_key: '' }]])('without %s there is no run, no call and no Sync event', async (_what, values) => {
        await onePending()
        await settings(values)
        await pass(environment, HALF_AN_HOUR)
        const ran = await drain(environment)
        expect(ran.filter(one => one.kind === 'job').map(one => [one.name, one.outcome])).toEqual([['Glance Scheduled Sync', 'done']])
        expect([await asked(environment), (await syncEvents(environment)).length, await count(environment, `${APP}_sync_run`)]).toEqual([0, 0, 0])
        expect(await syncNow()).toMatch(/Glance admin/)
        expect(await syncEvents(environment)).toEqual([])
    })

    it('what was asked for before the settings went is told why it did not run', async () => {
        await onePending()
        // Queued, and picked up only after the company was gone.
        const [id] = await insertRows(environment, EVENT, [{ company, trigger: 'manual', state: 'queued', error_class: 'none' }])
        await settings({ is_default: false })
        await script(environment, `new GlanceActivityService().syncNow('${id}')`)
        expect(await lastEvent(environment)).toMatchObject({ state: 'failed', error_class: 'not_configured', message: expect.stringContaining('Glance admin') })
        expect(await asked(environment)).toBe(0)
    })
})

describe('Sync now', () => {
    it('has a floor of a minute, and does not disturb the hourly run', async () => {
        await onePending()
        expect(await syncNow()).toMatch(/requested\. Its Sync event/)
        expect(await syncNow()).toMatch(/already under way|less than a minute ago/)
        await drain(environment)
        expect(await syncEvents(environment)).toMatchObject([{ trigger: 'manual', state: 'done', matched: '1' }])
        await pass(environment, 30)
        expect(await syncNow()).toMatch(/Try again in 30 seconds/)
        expect(await syncEvents(environment)).toHaveLength(1)
        await pass(environment, 30)
        expect(await syncNow()).toMatch(/requested\. Its Sync event/)
        await drain(environment)
        expect(await syncEvents(environment)).toHaveLength(2)
        await pass(environment, HALF_AN_HOUR)
        await drain(environment)
        expect((await syncEvents(environment)).map(event => event.trigger)).toEqual(['manual', 'manual', 'schedule'])
    })

    it('ten people at once leave one Sync event', async () => {
        await onePending()
        const told = await Promise.all(Array.from({ length: 10 }, (_, index) => syncNow(`node${index % 2 + 1}`)))
        await drain(environment, true)
        expect(told.filter(text => /requested\. Its Sync event/.test(text)).length).toBeGreaterThanOrEqual(1)
        const events = await syncEvents(environment)
        expect(events.filter(event => event.error_class === 'none').length).toBeGreaterThanOrEqual(1)
        expect((await sessions()).map(row => row.sync_state)).toEqual(['synced'])
        await expectNobodyAtWork()
    })

    describe('and the hourly run at the same moment', () => {
        const JOB = 'Glance Scheduled Sync'
        let queued: string

        beforeEach(async () => {
            await onePending()
            await holdAnswers(environment, 'PartnerSessionsEnding')
            // Waits in the table; nothing has been told to pick it up yet.
            queued = (await insertRows(environment, EVENT, [{ company, trigger: 'manual', state: 'queued', error_class: 'none' }]))[0]!
        })

        const runQueued = () => script(environment, `new GlanceActivityService().syncNow('${queued}')`)
        const runJob = () => environment.instance('POST', `/_instance/jobs/${encodeURIComponent(JOB)}/run`)

        /** Starts the one, and the other as soon as the first is at work. Both end; which node each got does not matter. */
        async function collide(first: () => Promise<unknown>, second: () => Promise<unknown>): Promise<{ worked: Row, left: Row }> {
            const running = first()
            await held(environment)
            await second()
            await release(environment)
            await running
            await drain(environment)
            const events = await syncEvents(environment)
            expect(events.map(event => event.error_class).sort()).toEqual(['busy', 'none'])
            const [worked, left] = [events.find(event => event.error_class === 'none')!, events.find(event => event.error_class === 'busy')!]
            expect(left).toMatchObject({ state: 'done', requests: '0', message: expect.stringContaining(worked.number!) })
            expect(worked).toMatchObject({ matched: '1', state: 'done' })
            expect(await asked(environment)).toBe(1)
            await expectNobodyAtWork()
            return { worked, left }
        }

        it('the hourly run came first: Sync now leaves it to that', async () => {
            const { worked, left } = await collide(runJob, runQueued)
            expect([worked.trigger, left.trigger, left.sys_id]).toEqual(['schedule', 'manual', queued])
        })

        it('Sync now came first: the hourly run leaves it to that, and comes again in an hour', async () => {
            const { worked, left } = await collide(runQueued, runJob)
            expect([worked.trigger, worked.sys_id, left.trigger]).toEqual(['manual', queued, 'schedule'])
            await pass(environment, HALF_AN_HOUR)
            await drain(environment)
            expect(await lastEvent(environment)).toMatchObject({ trigger: 'schedule', state: 'done', error_class: 'none', started: '2026-03-02 11:00:00' })
        })
    })

    it('for one session looks no further back than its start', async () => {
        await insertRows(environment, SESSION, [waiting(environment, company, { session_key: 'OLD', started: '2026-01-10 10:00:00' })])
        await onePending()
        const [row] = await sessions('session_key=K1')
        const answer = await environment.as('glance.agent').send<Row>('POST', `${ROUTE}/${row!.sys_id}/sync`, {})
        expect(answer.status).toBe(202)
        await drain(environment)
        expect(await lastEvent(environment)).toMatchObject({ trigger: 'session', matched: '1', requests: '1', window_start: '2026-03-02 10:15:00' })
    })
})

describe('Glance at fault', () => {
    const ANY = { operation: 'PartnerSessionsEnding', times: 0 }

    const faulty = async (fault: Record<string, unknown>, state: string, errorClass: string, message: RegExp): Promise<Row> => {
        await onePending()
        await faults(environment, { ...ANY, ...fault })
        await pass(environment, HALF_AN_HOUR)
        await drain(environment)
        const event = await lastEvent(environment)
        expect(event).toMatchObject({
            trigger: 'schedule', state, error_class: errorClass, message: expect.stringMatching(message), requests: expect.stringMatching(/^[1-9]\d*$/),
            created: '0', updated: '0', matched: '0', started: '2026-03-02 11:00:00'
        })
        expect((await sessions()).map(row => row.sync_state)).toEqual(['pending'])
        await faults(environment)
        return event
    }

    it.each<[Record<string, unknown>, string, RegExp]>([
        [{ kind: 'status', status: 401 }, 'config', /status 401/], [{ kind: 'status', status: 403 }, 'config', /status 403/],
        [{ kind: 'error-text', body: 'Invalid API key' }, 'config', /refused.*Invalid API key/], [{ kind: 'status', status: 500, body: 'apiKey is not valid' }, 'config', /status 500/],
        [{ kind: 'html' }, 'contract', /web page/], [{ kind: 'empty' }, 'contract', /empty/],
        [{ kind: 'malformed' }, 'contract', /no valid XML/], [{ kind: 'status', status: 404 }, 'contract', /status 404/], [{ kind: 'redirect' }, 'contract', /status 302/],
        [{ kind: 'error-text', body: 'An error has occurred.' }, 'contract', /An error has occurred/]
    ])('%j is %s: the run fails at once, the schedule rests until somebody saves the settings', async (fault, errorClass, message) => {
        const event = await faulty(fault, 'failed', errorClass, message)
        expect(event.ended).toBe('2026-03-02 11:00:00')
        const before = await asked(environment)
        await pass(environment, HOUR)
        await drain(environment)
        expect([await asked(environment), (await syncEvents(environment)).length]).toEqual([before, 1])
        await settings({ sso_expiration: '3500' })
        await pass(environment, HOUR)
        await drain(environment)
        expect(await lastEvent(environment)).toMatchObject({ state: 'done', error_class: 'none', matched: '1' })
        expect((await sessions()).map(row => row.sync_state)).toEqual(['synced'])
        await expectNobodyAtWork()
    })

    it.each<[Record<string, unknown>, string, RegExp]>([
        [{ kind: 'status', status: 500 }, 'transient', /status 500/], [{ kind: 'status', status: 503, retryAfter: 60 }, 'transient', /status 503/],
        [{ kind: 'status', status: 408 }, 'transient', /status 408/], [{ kind: 'reset' }, 'transient', /could not be reached/], [{ kind: 'timeout', delay: 200 }, 'transient', /could not be reached/],
        [{ kind: 'truncate' }, 'transient', /could not be reached/], [{ kind: 'status', status: 429, retryAfter: 90 }, 'rate', /status 429/]
    ])('%j is %s: the run waits, and goes on by itself', async (fault, errorClass, message) => {
        const event = await faulty(fault, 'waiting', errorClass, message)
        expect(event).toMatchObject({ ended: '', retries: '1', message: expect.stringMatching(/^Continues at 2026-03-02T11:0[01]:/) })
        await pass(environment, 100)
        await drain(environment)
        expect(await syncEvents(environment)).toMatchObject([{ sys_id: event.sys_id, state: 'done', error_class: 'none', matched: '1', slices: '2', retries: '1', resume_at: '' }])
        expect((await sessions()).map(row => row.sync_state)).toEqual(['synced'])
        await expectNobodyAtWork()
    })

    it('silence ends at the call\'s own time-out and is transient', async () => {
        await onePending()
        await faults(environment, { ...ANY, kind: 'hold', times: 1 })
        await pass(environment, HALF_AN_HOUR)
        await Promise.all([drain(environment), timeOut(environment)])
        expect((await syncEvents(environment))[0]).toMatchObject({ state: 'waiting', error_class: 'transient', message: expect.stringContaining('in time') })
        await pass(environment, 100)
        await drain(environment)
        expect(await lastEvent(environment)).toMatchObject({ state: 'done', matched: '1' })
        await expectNobodyAtWork()
    })

    it('what was stored before the fault stays, and the run goes on from there: every session counts once', async () => {
        await settings({ log_outside_sessions: true, outside_since: '2026-03-01 00:00:00' })
        await setProperty(environment, 'session_result_count', '10')
        const rows = Array.from({ length: 35 }, (_, n) => over({
            sessionId: String(710000 + n), sessionKey: `S${n}`, startTime: '2026-03-02T01:00:00Z', endTime: new Date(Date.parse('2026-03-02T02:00:00Z') + n * 1000).toISOString()
        }))
        await environment.glance('POST', '/_control/sessions', rows)
        await faults(environment, { ...ANY, kind: 'status', status: 500, nth: 3 })
        await pass(environment, HALF_AN_HOUR)
        await drain(environment)
        expect((await syncEvents(environment))[0]).toMatchObject({ state: 'waiting', error_class: 'transient', pages: '2', created: '19', reached: '2026-03-02 02:00:18' })
        expect((await sessions()).length).toBe(19)
        await faults(environment)
        await pass(environment, 100)
        await drain(environment)
        expect(await syncEvents(environment)).toMatchObject([{ state: 'done', pages: '4', received: '35', created: '35', requests: '6', slices: '2' }])
        expect(new Set((await sessions()).map(row => row.glance_session_id)).size).toBe(35)
        expect(await count(environment, SESSION)).toBe(35)
        await expectNobodyAtWork()
    })

    it('one bad record is set aside, the rest are stored', async () => {
        await onePending()
        await environment.glance('POST', '/_control/sessions', over({ sessionId: '700000', sessionKey: 'K0', startTime: '2026-03-02T10:20:00Z', endTime: '2026-03-02T10:21:00Z' }))
        await faults(environment, { ...ANY, kind: 'missing-id', amount: 1 })
        await pass(environment, HALF_AN_HOUR)
        await drain(environment)
        expect(await lastEvent(environment)).toMatchObject({ state: 'done', error_class: 'data', failed: '1', matched: '1', message: expect.stringContaining('quarantined') })
    })
})

describe('JSON instead of a form post', () => {
    it.each(['d', 'result', 'bare'])('needs no more than content and header of the REST message function (envelope %s)', async envelope => {
        await onePending()
        await environment.glance('POST', '/_control/options', { jsonEnvelope: envelope, dates: envelope === 'd' ? 'asp' : 'iso' })
        const all = environment.as('admin')
        const [method] = await all.rows('sys_rest_message_fn', 'function_name=PartnerSessionsEnding', 'sys_id,content')
        const [header] = await all.rows('sys_rest_message_fn_headers', `rest_message_function=${method!.sys_id}^name=Content-Type`, 'sys_id')
        const names = [...method!.content!.matchAll(/(\w+)=\$\{\w+\}/g)].map(match => match[1]!)
        await all.update('sys_rest_message_fn', method!.sys_id!, { content: JSON.stringify(Object.fromEntries(names.map(name => [name, `\${${name}}`]))) })
        await all.update('sys_rest_message_fn_headers', header!.sys_id!, { value: 'application/json' })
        await pass(environment, HALF_AN_HOUR)
        await drain(environment)
        const { requests } = await environment.glance<{ requests: { style: string, status: number }[] }>('GET', '/_control/requests?operation=PartnerSessionsEnding')
        expect(requests.map(({ style, status }) => [style, status])).toEqual([['json', 200]])
        expect(await lastEvent(environment)).toMatchObject({ state: 'done', error_class: 'none', matched: '1' })
        expect((await sessions())[0]).toMatchObject({ started: '2026-03-02 10:20:05', ended: '2026-03-02 10:25:05', duration_seconds: '300', status: 'C' })
    })
})

describe('Session Result Count out of range', () => {
    it.each([['0', '1', 'session_result_count 0 -> 1'], ['5000', '1000', 'session_result_count 5000 -> 1000'], ['abc', '100', 'session_result_count "abc" -> 100'], ['-7', '1', 'session_result_count -7 -> 1']])(
        '%s counts as %s, and the Sync event says so', async (value, used, said) => {
            await onePending()
            // As an import might leave it; at the form the type of the property may already refuse it.
            await setProperty(environment, 'session_result_count', value)
            await pass(environment, HALF_AN_HOUR)
            await drain(environment)
            expect(await lastEvent(environment)).toMatchObject({ state: 'done', error_class: 'none', clamped: said, matched: '1' })
            const { requests } = await environment.glance<{ requests: { parameters: Record<string, string> }[] }>('GET', '/_control/requests?operation=PartnerSessionsEnding')
            expect(requests[0]!.parameters.maxCount).toBe(used)
        })
})

describe('many sessions that ended in one second', () => {
    const SECOND = '2026-03-02T05:00:00Z'
    const tied = (number: number, values: Record<string, unknown> = {}) => Array.from({ length: number }, (_, n) => over({
        sessionId: String(800000 + n), sessionKey: `T${n}`, startTime: '2026-03-02T04:00:00Z', endTime: SECOND, guests: [], ...values
    }))
    const around = ['2026-03-02T04:59:59Z', '2026-03-02T05:00:01Z', '2026-03-02T06:00:00Z']
        .map((endTime, n) => over({ sessionId: String(890000 + n), sessionKey: `A${n}`, startTime: '2026-03-02T04:00:00Z', endTime, guests: [] }))

    beforeEach(() => settings({ log_outside_sessions: true, outside_since: '2026-03-02 00:00:00' }))

    it('150 with a page of 100: asked again for more at once, all stored', async () => {
        await environment.glance('POST', '/_control/sessions', [...tied(150), ...around])
        await pass(environment, HALF_AN_HOUR)
        await drain(environment)
        expect(await lastEvent(environment)).toMatchObject({ state: 'done', error_class: 'none', created: '153', failed: '0' })
        expect(await count(environment, SESSION)).toBe(153)
        const { requests } = await environment.glance<{ requests: { parameters: Record<string, string> }[] }>('GET', '/_control/requests?operation=PartnerSessionsEnding')
        expect(new Set(requests.map(request => request.parameters.maxCount))).toEqual(new Set(['100', '1000']))
    })

    it('1,100 of several types and letters: split, all stored', async () => {
        const rows = tied(1100).map((session, n) => ({ ...session, type: ['C', 'G', 'V'][n % 3], status: ['C', 'X'][n % 2] }))
        await environment.glance('POST', '/_control/sessions', [...rows, ...around])
        await pass(environment, HALF_AN_HOUR)
        await drain(environment)
        expect(await syncEvents(environment)).toMatchObject([{ state: 'done', error_class: 'none', created: '1103', message: 'Done.' }])
        expect(await count(environment, SESSION)).toBe(1103)
    })

    it('1,100 of one type and letter: a gap is named, the watermark stops there, the rest is stored', async () => {
        await environment.glance('POST', '/_control/sessions', [...tied(1100), ...around])
        await pass(environment, HALF_AN_HOUR)
        await drain(environment)
        // Glance counts 97 more than can be had: read again once, then said.
        const [event, again] = await syncEvents(environment)
        expect(again).toMatchObject({ trigger: 'reconcile', error_class: 'gap', created: '0', message: expect.stringContaining('C/C: Glance 1103, here 1003') })
        expect(event).toMatchObject({ state: 'done', error_class: 'gap', created: '1003', message: expect.stringMatching(/2026-03-02T05:00:00.*C\/C/) })
        expect(await count(environment, SESSION, `ended=${stored(SECOND)}`)).toBe(1000)
        expect(await count(environment, SESSION, `ended>${stored(SECOND)}`)).toBe(2)
        const { result } = await script<string>(environment, `(function () {
            var gr = new GlideRecord('${APP}_sync_checkpoint'); gr.orderByDesc('fence'); gr.orderByDesc('sequence'); gr.setLimit(1); gr.query(); gr.next(); return gr.getValue('watermark')
        })()`)
        expect(result).toBe(stored(SECOND))

        // Nothing is forgotten: the next run asks for that second again, and says so again.
        await pass(environment, HOUR)
        await drain(environment)
        const next = await lastEvent(environment)
        expect(next).toMatchObject({ error_class: 'gap', created: '0' })
        expect(next.window_start! <= stored(SECOND)).toBe(true)
        await expectNobodyAtWork()
    })
})
