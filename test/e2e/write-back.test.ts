import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ControlFailure, NODE_DIED, startEnvironment, type Environment } from './environment'
import { APP, companyId, count, drain, freeze, insertRows, over, pass, script, waiting, type Row } from './jobs-support'

/** D14: a finished session leaves one note on its record, whatever happens on the way. */
const NOW = '2026-03-02T10:30:00Z'
const SESSION = `${APP}_session`
const CONFIGURATION = `${APP}_display_configuration`
const JOB = 'Glance Scheduled Sync'

let environment: Environment
let company: string
let configuration: string
let next = 1
const folder = mkdtempSync(join(tmpdir(), 'write-back-'))

beforeAll(async () => {
    environment = await startEnvironment({ now: NOW })
    await freeze(environment, NOW)
    company = await companyId(environment)
    configuration = (await admin().rows(CONFIGURATION, '', 'sys_id'))[0]!.sys_id!
})
afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
    return environment?.stop()
})

const admin = () => environment.as('glance.admin')
const set = (values: Record<string, unknown>) => admin().update(CONFIGURATION, configuration, values)

/** A session launched from a record now and over in ten minutes, known to Glance; the clocks go on to the next hour. Its row after the hourly run. */
async function finished(values: Record<string, string> = {}, ahead = 0): Promise<Row> {
    const { result: now } = await script<number>(environment, 'new GlideDateTime().getNumericValue()')
    const at = (minutes: number) => new Date(Number(now) + minutes * 60_000).toISOString().replace('.000', '')
    const key = `WB${next++}`
    const [id] = await insertRows(environment, SESSION, [waiting(environment, company, { session_key: key, visitor_id: key, started: at(ahead).slice(0, 19).replace('T', ' '), ...values })])
    await environment.glance('POST', '/_control/sessions', over({ sessionId: `80${next}`, sessionKey: key, visitorId: key, startTime: at(ahead), endTime: at(ahead + 10) }))
    await hour()
    return row(id!)
}

const row = async (id: string): Promise<Row> => (await admin().rows(SESSION, `sys_id=${id}`))[0]!

async function hour(): Promise<void> {
    await pass(environment, 3660)
    await drain(environment)
}

/** Notes on an incident, by the field they are in. */
async function notes(incident: string): Promise<{ element: string, value: string }[]> {
    const { result } = await script<{ element: string, value: string }[]>(environment, `(function () {
        var gr = new GlideRecord('sys_journal_field'), list = []
        gr.addQuery('element_id', '${incident}')
        gr.query()
        while (gr.next())
            list.push({ element: gr.getValue('element'), value: gr.getValue('value') })
        return list
    })()`, { scope: 'global' })
    return result
}
const newIncident = async (values: Record<string, unknown> = {}): Promise<string> => (await environment.as('admin').create('incident', { short_description: 'Note', ...values })).sys_id!

it('is off by default', async () => {
    const incident = await newIncident()
    expect(await finished({ source_record: incident })).toMatchObject({ sync_state: 'synced', write_back: '', write_back_note: '' })
    expect(await notes(incident)).toEqual([])
})

it('leaves one note, which says what happened and not with whom, and never a second one', async () => {
    await set({ write_back: 'work_note' })
    const incident = await newIncident()
    const session = await finished({ source_record: incident, visitor_name: 'Ada Byron' })
    expect(session).toMatchObject({ write_back: 'done', write_back_note: '' })
    const list = await notes(incident)
    expect(list).toEqual([{ element: 'work_notes', value: expect.stringContaining(`[${session.number}]`) }])
    expect(list[0]!.value).toMatch(/Cobrowse, Completed\. Agent: Alex Agent\. Duration: 10:00\./)
    expect(list[0]!.value).not.toContain('Ada')
    await hour()
    expect(await notes(incident)).toHaveLength(1)
})

it('is a comment where the Display Configuration says so', async () => {
    await set({ write_back: 'comment' })
    const incident = await newIncident()
    const session = await finished({ source_record: incident })
    expect(await notes(incident)).toEqual([{ element: 'comments', value: expect.stringContaining(session.number!) }])
    await set({ write_back: 'work_note' })
})

it('what ended before it was switched on leaves nothing; switching the kind does not count as switching on', async () => {
    const [before] = await admin().rows(CONFIGURATION, `sys_id=${configuration}`)
    await set({ write_back: 'comment' })
    expect((await admin().rows(CONFIGURATION, `sys_id=${configuration}`))[0]!.write_back_since).toBe(before!.write_back_since)
    await set({ write_back: 'nothing' })
    expect((await admin().rows(CONFIGURATION, `sys_id=${configuration}`))[0]!.write_back_since).toBe('')
    await pass(environment, 600)
    await set({ write_back: 'work_note' })
    const incident = await newIncident()
    expect(await finished({ source_record: incident }, -30)).toMatchObject({ write_back: 'skipped', write_back_note: expect.stringContaining('before write-back was switched on') })
    expect(await notes(incident)).toEqual([])
    // By hand nobody sets it.
    await set({ write_back_since: '2020-01-01 00:00:00' })
    expect((await admin().rows(CONFIGURATION, `sys_id=${configuration}`))[0]!.write_back_since).not.toBe('2020-01-01 00:00:00')
})

it('records that are closed or gone are left alone, and sessions started elsewhere have none', async () => {
    const incident = await newIncident({ active: false })
    expect(await finished({ source_record: incident })).toMatchObject({ write_back: 'skipped', write_back_note: 'The record is no longer active.' })
    expect(await notes(incident)).toEqual([])
    expect(await finished({ source_record: '0'.repeat(32) })).toMatchObject({ write_back: 'skipped', write_back_note: 'The record no longer exists.' })
    expect(await finished({ source_record: '' })).toMatchObject({ sync_state: 'synced', write_back: '' })
})

it('a record whose note somebody has already written by this session is only marked; a longer number is another session', async () => {
    const incident = await newIncident({ work_notes: 'See [GLS00010001] and GLS0001001' })
    const session = await finished({ source_record: incident })
    expect(await notes(incident)).toHaveLength(2)
    await script(environment, `var gr = new GlideRecord('${SESSION}'); gr.get('${session.sys_id}'); gr.setValue('write_back', 'pending'); gr.update()`)
    await hour()
    expect(await row(session.sys_id!)).toMatchObject({ write_back: 'done' })
    expect(await notes(incident)).toHaveLength(2)
})

it('a table that is closed to the app: the session names the step, and the note follows once it is open', async () => {
    const incident = await newIncident()
    const [privilege] = await environment.as('admin').rows('sys_scope_privilege', 'target_name=incident^operation=write')
    await environment.as('admin').update('sys_scope_privilege', privilege!.sys_id!, { status: 'denied' })
    const session = await finished({ source_record: incident })
    expect(session).toMatchObject({ write_back: 'pending', write_back_note: expect.stringMatching(/does not let this app write to table incident.*target incident, operation Write, status Allowed/) })
    await hour()
    expect(await row(session.sys_id!)).toMatchObject({ write_back: 'pending' })
    await environment.as('admin').update('sys_scope_privilege', privilege!.sys_id!, { status: 'allowed' })
    await hour()
    expect(await row(session.sys_id!)).toMatchObject({ write_back: 'done', write_back_note: '' })
    expect(await notes(incident)).toHaveLength(1)
})

it('a rule that keeps the session as it is does not set the run going for ever, and the record has one note', async () => {
    const incident = await newIncident({ short_description: 'Kept' })
    const [scope] = await environment.as('admin').rows('sys_scope', `scope=${APP}`, 'sys_id')
    const rule = await environment.as('admin').create('sys_script', {
        name: 'Keep', collection: SESSION, when: 'before', action_update: true, active: true, advanced: true, sys_scope: scope!.sys_id,
        script: '(function executeRule(current, previous) { if (current.getValue(\'write_back\') == \'done\') { current.setAbortAction(true) } })(current, previous)'
    })
    const session = await finished({ source_record: incident })
    expect(session).toMatchObject({ sync_state: 'synced', write_back: 'pending', write_back_note: '' })
    const [event] = (await admin().rows(`${APP}_sync_event`, 'ORDERBYDESCsys_created_on')).slice(0, 1)
    expect(event).toMatchObject({ state: 'done', slices: '1' })
    await environment.as('admin').send('DELETE', `/api/now/table/sys_script/${rule.sys_id}`)
    await hour()
    expect(await row(session.sys_id!)).toMatchObject({ write_back: 'done' })
    expect(await notes(incident)).toHaveLength(1)
})

it('while the slice of a company that is no longer the default is still at work, its notes are left to it', async () => {
    const incident = await newIncident({ short_description: 'Two companies' })
    const { result: now } = await script<number>(environment, 'new GlideDateTime().getNumericValue()')
    const at = (minutes: number) => new Date(Number(now) + minutes * 60_000).toISOString().slice(0, 19).replace('T', ' ')
    const other = await environment.as('glance.admin').create(`${APP}_company_settings`, { name: 'Other', partner_id: '40001', is_default: false })
    const [run] = await insertRows(environment, `${APP}_sync_run`, [{
        company: other.sys_id!, fence: '1', run_hash: 'a'.repeat(64), trigger: 'schedule', state: 'running', started: at(60), last_seen: at(60)
    }])
    expect(await finished({ source_record: incident })).toMatchObject({ sync_state: 'synced', write_back: 'pending' })
    expect(await notes(incident)).toEqual([])
    await script(environment, `var run = new GlideRecord('${APP}_sync_run'); run.get('${run}'); run.setValue('state', 'finished'); run.update()`)
    await hour()
    expect(await notes(incident)).toHaveLength(1)
})

it('a rule that refuses the note is told, tried hourly, and given up after a week', async () => {
    const incident = await newIncident({ short_description: 'Refuse' })
    const rule = await environment.as('admin').create('sys_script', {
        name: 'Refuse', collection: 'incident', when: 'before', action_update: true, active: true, advanced: true, filter_condition: 'short_description=Refuse',
        script: '(function executeRule(current, previous) { current.setAbortAction(true) })(current, previous)'
    })
    const session = await finished({ source_record: incident })
    expect(session).toMatchObject({ write_back: 'pending', write_back_note: expect.stringContaining('rejected the note') })
    await pass(environment, 8 * 86400)
    await drain(environment)
    await hour()
    expect(await row(session.sys_id!)).toMatchObject({ write_back: 'skipped', write_back_note: expect.stringContaining('Gave up after seven days') })
    await environment.as('admin').send('DELETE', `/api/now/table/sys_script/${rule.sys_id}`)
})

it('a node that dies at any statement of the run leaves exactly one note for each session', async () => {
    const incident = await newIncident({ short_description: 'Crash' })
    const { result: now } = await script<number>(environment, 'new GlideDateTime().getNumericValue()')
    const at = (minutes: number) => new Date(Number(now) + minutes * 60_000).toISOString().replace('.000', '')
    const ids = await insertRows(environment, SESSION, ['C1', 'C2'].map(key => waiting(environment, company, { session_key: key, source_record: incident, started: at(0).slice(0, 19).replace('T', ' ') })))
    await environment.glance('POST', '/_control/sessions', ['C1', 'C2'].map((key, index) => over({ sessionId: `9${index}`, sessionKey: key, visitorId: key, startTime: at(0), endTime: at(10 + index) })))
    await pass(environment, 3660)
    const start = at(61)
    const file = join(folder, 'start.sqlite')
    await environment.instance('POST', '/_instance/snapshot', { file })
    const nodes = async () => (await environment.instance<{ nodes: { name: string, state: string }[] }>('GET', '/_instance/nodes')).nodes
    const run = () => environment.runJob(JOB).catch((error: unknown) => {
        if (!(error instanceof ControlFailure && error.status === NODE_DIED))
            throw error
    })
    const wrong: string[] = []
    let point = 1
    for (; ; point++) {
        await environment.instance('POST', '/_instance/restore', { file })
        await environment.setClock(start)
        const [node] = await nodes()
        await environment.instance('POST', '/_instance/kill', { node: node!.name, origin: 'app', after_statements: point })
        await run()
        const died = (await nodes()).some(one => one.state === 'dead')
        if (died)
            await environment.instance('POST', '/_instance/nodes')
        else
            await environment.instance('POST', '/_instance/kill', { node: node!.name, origin: 'app', after_statements: 2_000_000_000 })
        // The hour after is enough, except for a claim that looks alive: that takes one more.
        let states: string[] = []
        for (let tries = 1; tries <= 2 && (tries === 1 || states.some(state => state !== 'done')); tries++) {
            await environment.setClock(new Date(Date.parse(start) + tries * 3_660_000).toISOString())
            await run()
            states = await Promise.all(ids.map(async id => (await row(id)).write_back!))
        }
        const found = await notes(incident)
        if (found.length !== 2 || states.some(state => state !== 'done'))
            wrong.push(`statement ${point}: ${found.length} notes, ${states.join(', ')}`)
        if (!died)
            break
    }
    expect(wrong).toEqual([])
    expect(point).toBeGreaterThan(25)
    expect(await count(environment, 'sys_journal_field', `element_id=${incident}`)).toBe(2)
})
