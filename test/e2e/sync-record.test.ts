import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEnvironment, type Environment } from './environment'
import { APP, asked, companyId, count, drain, faults, freeze, insertRows, over, pass, script, syncEvents, waiting, type Failure, type Row } from './jobs-support'

/** Sync now for all waiting sessions of a record (C5, D13): over REST, and from a list of sessions. */

const NOW = '2026-03-02T10:30:00Z'
const SESSION = `${APP}_session`

interface Accepted {
    sync_event: string | null
    number: string | null
    state: string
    progress: Record<string, unknown> | null
}

let environment: Environment
let company: string
const folder = mkdtempSync(join(tmpdir(), 'sync-record-'))
const file = join(folder, 'start.sqlite')

beforeAll(async () => {
    environment = await startEnvironment({ now: NOW })
    await freeze(environment, NOW)
    company = await companyId(environment)
    const [first, second] = environment.demo.incidents
    await insertRows(environment, SESSION, [
        waiting(environment, company, { session_key: 'K1', started: '2026-03-02 09:00:00', source_record: first! }),
        waiting(environment, company, { session_key: 'K2', started: '2026-03-02 10:00:00', source_record: first! }),
        waiting(environment, company, { session_key: 'K3', started: '2026-03-02 10:05:00', source_record: second! })
    ])
    await environment.instance('POST', '/_instance/snapshot', { file })
})
afterAll(async () => {
    await environment?.stop()
    rmSync(folder, { recursive: true })
})
beforeEach(async () => {
    await drain(environment)
    await environment.glance('POST', '/_control/reset', {})
    await freeze(environment, NOW)
    await environment.instance('POST', '/_instance/restore', { file })
    await environment.glance('POST', '/_control/sessions', [1, 2, 3].map(n => over({
        sessionId: `70000${n}`, sessionKey: `K${n}`, startTime: `2026-03-02T${['', '09:00:05', '10:00:05', '10:05:05'][n]}Z`, endTime: `2026-03-02T10:1${n}:00Z`
    })))
})

const sync = (table: string, id: string, user = 'glance.agent') =>
    environment.as(user).send<Accepted & Failure>('POST', `/api/x_glne_conn/glance/v1/records/${table}/${id}/sync`, {})
const states = async (record: string): Promise<(string | undefined)[]> =>
    (await environment.as('glance.admin').rows(SESSION, `source_record=${record}^ORDERBYstarted`)).map(row => row.sync_state)
const record = (n: number): string => environment.demo.incidents[n]!

describe('sync of a record over REST', () => {
    it('answers 202 with the Sync event and its progress, and looks up all that waits of the record', async () => {
        const { status, result } = await sync('incident', record(0))
        expect(status).toBe(202)
        expect(result).toMatchObject({ state: 'queued', number: expect.stringMatching(/^GSE/), progress: { state: 'queued', percent: 0, dry_run: false, received: 0 } })
        await drain(environment)
        const [event] = await syncEvents(environment)
        expect(event).toMatchObject({
            sys_id: result.sync_event, trigger: 'record', state: 'done', error_class: 'none', requested_table: 'incident', requested_record: record(0), percent_done: '100'
        })
        expect(await states(record(0))).toEqual(['synced', 'synced'])
    })

    it('asked again while it is under way, answers the same with its progress and changes nothing', async () => {
        await faults(environment, { kind: 'status', status: 429, headers: { 'retry-after': '600' }, times: 1 })
        const first = await sync('incident', record(0))
        const again = await sync('incident', record(0))
        expect([again.status, again.result.sync_event]).toEqual([202, first.result.sync_event])
        await drain(environment)
        const waits = await sync('incident', record(0))
        expect([waits.status, waits.result.sync_event]).toEqual([202, first.result.sync_event])
        expect(waits.result).toMatchObject({ state: 'waiting', progress: { state: 'waiting', resume_at: expect.stringMatching(/^2026-03-02T10:\d\d/) } })
        await drain(environment)
        expect([(await syncEvents(environment)).length, await asked(environment)]).toEqual([1, 1])
        await pass(environment, 700)
        await drain(environment)
        expect(await syncEvents(environment)).toMatchObject([{ state: 'done', retries: '1', matched: '3' }])
    })

    it('asked again at once after it is over: 429 with Retry-After, as long as something still waits', async () => {
        await faults(environment, { kind: 'hide', operation: 'PartnerSessionsEnding', sessionIds: ['700001'], times: 0 })
        expect((await sync('incident', record(0))).status).toBe(202)
        await drain(environment)
        const { status, headers, body } = await sync('incident', record(0))
        expect([status, (body as Failure).error.code, headers.get('retry-after')]).toEqual([429, 'too_soon', '60'])
    })

    it('asks nothing when nothing of the record waits', async () => {
        const { status, result } = await sync('incident', record(2))
        expect([status, result.state, result.sync_event]).toEqual([200, 'nothing_waits', null])
        expect(await syncEvents(environment)).toEqual([])
    })

    it('says so when ServiceNow hides the table from this app', async () => {
        const { status, body } = await sync('task', record(0))
        expect([status, (body as Failure).error.code]).toEqual([403, 'table_blocked'])
    })

    it.each([
        ['a record that is not there', 'incident', '0123456789abcdef0123456789abcdef', 'glance.agent', 404],
        ['a table that is not there', 'no_such_table', '0123456789abcdef0123456789abcdef', 'glance.agent', 404],
        ['what is no sys_id', 'incident', 'INC0010001', 'glance.agent', 404],
        ['a record the caller may not read', `${APP}_company_settings`, 'company', 'glance.agent', 404],
        ['a caller without the role', 'incident', 'record', 'no.role', 403]
    ])('refuses %s', async (_name, table, id, user, expected) => {
        const { status } = await sync(table, id === 'company' ? company : id === 'record' ? record(0) : id, user)
        expect(status).toBe(expected)
        expect(await syncEvents(environment)).toEqual([])
    })
})

describe('what was asked for has changed when its turn comes', () => {
    it('nothing waits any more: asks Glance nothing, and leaves what is known of its numbers', async () => {
        const mine = `${APP}_company_settings`
        await environment.as('glance.admin').update(mine, company, { log_outside_sessions: true })
        await script(environment, `var own = new GlideRecord('${mine}'); own.get('${company}'); own.setWorkflow(false); own.setValue('counts_differ', 'C/C: Glance 2, here 1'); own.update()`)
        expect((await sync('incident', record(0))).status).toBe(202)
        await script(environment, `var gr = new GlideRecord('${SESSION}'); gr.query(); while (gr.next()) { gr.setValue('sync_state', 'synced'); gr.update() }`)
        await drain(environment)
        expect(await syncEvents(environment)).toMatchObject([{ trigger: 'record', state: 'done', error_class: 'none', requests: '0' }])
        expect(await asked(environment)).toBe(0)
        expect((await environment.as('glance.admin').rows(mine, `sys_id=${company}`))[0]).toMatchObject({ counts_differ: 'C/C: Glance 2, here 1', last_reconciled: '' })
    })

    it('an event that comes twice leaves the Sync event to the worker that has just claimed the company for it', async () => {
        expect((await sync('incident', record(0))).status).toBe(202)
        const [event] = await syncEvents(environment)
        const [run] = await insertRows(environment, `${APP}_sync_run`, [{
            company, fence: '1', run_hash: 'a'.repeat(64), trigger: 'record', state: 'running', started: '2026-03-02 10:30:00', last_seen: '2026-03-02 10:30:00', sync_event: event!.sys_id!
        }])
        await drain(environment)
        expect(await syncEvents(environment)).toMatchObject([{ sys_id: event!.sys_id, state: 'queued', error_class: 'none' }])
        await script(environment, `var run = new GlideRecord('${APP}_sync_run'); run.get('${run}'); run.setValue('state', 'finished'); run.update()`)
        await script(environment, `new GlanceActivityService().syncNow('${event!.sys_id}')`)
        expect(await syncEvents(environment)).toMatchObject([{ sys_id: event!.sys_id, state: 'done', matched: '3' }])
    })
})

describe('sync of a record from a list of sessions', () => {
    async function press(query: string): Promise<{ level: string, text: string }[]> {
        const [action] = await environment.as('admin').rows('sys_ui_action', `action_name=${APP}_sync_now_rows`, 'script,list_choice,condition')
        expect(action).toMatchObject({ list_choice: 'true', condition: 'current.getValue(\'sync_state\') == \'pending\'' })
        const { messages } = await script(environment, `var current = new GlideRecord('${SESSION}'); current.addEncodedQuery('${query}'); current.query();
            while (current.next()) { ${action!.script} }`, { user: 'glance.agent' })
        return messages
    }

    it('asks once for each record of the chosen sessions, however many of them were chosen', async () => {
        const messages = await press('sync_state=pending')
        expect(messages.map(one => one.text.replace(/GSE\d+/, ''))).toEqual([
            'Synchronisation  requested. Its Sync event shows the progress.', 'Synchronisation  is already under way.',
            'Synchronisation  requested. Its Sync event shows the progress.'
        ])
        await drain(environment)
        const events = await syncEvents(environment)
        expect(events.map((one: Row) => [one.trigger, one.requested_record, one.state])).toEqual([['record', record(0), 'done'], ['record', record(1), 'done']])
        expect(await count(environment, SESSION, 'sync_state=pending')).toBe(0)
    })
})
