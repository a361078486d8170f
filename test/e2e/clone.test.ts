import { startEnvironment, type Environment } from './environment'
import { APP, asked, companyId, count, drain, freeze, insertRows, lastEvent, launch, over, pass, ROUTE, script, syncEvents, waiting, type Failure } from './jobs-support'

/** A25: on another instance than Company Settings were made on, nothing goes out until an admin confirms. */
const NOW = '2026-03-02T10:30:00Z'
const SESSION = `${APP}_session`
const COMPANY = `${APP}_company_settings`

let environment: Environment
let company: string

beforeAll(async () => {
    environment = await startEnvironment({ now: NOW })
    await freeze(environment, NOW)
    company = await companyId(environment)
})
afterAll(() => environment?.stop())

const admin = () => environment.as('glance.admin')
const savedOn = async () => (await admin().rows(COMPANY, `sys_id=${company}`))[0]!.saved_on

/** A clone has all data of its source, and its own name. */
async function becomeClone(property: string, value: string): Promise<void> {
    const [row] = await environment.as('admin').rows('sys_properties', `name=${property}`, 'sys_id')
    await environment.as('admin').update('sys_properties', row!.sys_id!, { value })
}

/** Presses a button on a record. Answers whether it was offered, and what the person was told. */
async function press(action: string, table: string, id: string): Promise<{ offered: boolean, said: string }> {
    const [button] = await environment.as('admin').rows('sys_ui_action', `action_name=${APP}_${action}`, 'script,condition')
    const open = `var current = new GlideRecord('${table}'); ${id ? `current.get('${id}');` : ''} var action = { setRedirectURL: function () {} };`
    const { result } = await script<boolean>(environment, `${open}\nBoolean(${button!.condition})`, { user: 'glance.admin' })
    const { messages } = await script(environment, `${open}\n${button!.script}`, { user: 'glance.admin' })
    return { offered: result, said: messages.map(message => message.text).join('\n') }
}

async function onePending(key: string): Promise<string> {
    const [id] = await insertRows(environment, SESSION, [waiting(environment, company, { session_key: key, started: '2026-03-02 10:31:00' })])
    await environment.glance('POST', '/_control/sessions', over({ sessionId: key, sessionKey: key, visitorId: key, startTime: '2026-03-02T10:31:00Z', endTime: '2026-03-02T10:41:00Z' }))
    return id!
}

it('is the instance that the settings were made on', async () => {
    expect(await savedOn()).toMatch(/^local \([0-9a-f]{32}\)$/)
    expect(await press('confirm_instance', COMPANY, company)).toMatchObject({ offered: false })
})

it('elsewhere the schedule rests and says so once, Sync now says why, and Glance is not asked', async () => {
    await admin().update(`${APP}_display_configuration`, (await admin().rows(`${APP}_display_configuration`, '', 'sys_id'))[0]!.sys_id!, { write_back: 'work_note' })
    const id = await onePending('CL1')
    await becomeClone('instance_name', 'clone')
    for (let hours = 0; hours < 3; hours++) {
        await pass(environment, 3660)
        await drain(environment)
    }
    const events = await syncEvents(environment)
    expect(events.map(event => [event.trigger, event.state, event.error_class])).toEqual([['schedule', 'done', 'resting']])
    expect(events[0]!.message).toMatch(/come from "local \([0-9a-f]+\)", and this instance is "clone \([0-9a-f]+\)".*Confirm this instance/)
    for (const [action, table, record] of [['sync_now_list', `${APP}_sync_event`, ''], ['sync_now_company', COMPANY, company], ['sync_now_session', SESSION, id]] as const)
        expect((await press(action, table, record)).said).toMatch(/nothing is synchronised or written back here.*Confirm this instance/)
    const answer = await environment.as('glance.admin').send<Failure>('POST', `${ROUTE}/${id}/sync`)
    expect([answer.status, (answer.body as Failure).error.code]).toEqual([409, 'resting'])
    expect(await asked(environment)).toBe(0)
    expect(await count(environment, SESSION, 'sync_state=pending')).toBe(1)
})

it('notes do not go out either', async () => {
    const [incident] = environment.demo.incidents
    await script(environment, `var gr = new GlideRecord('${SESSION}'); gr.initialize(); gr.setValue('session_hash', 'clone'); gr.setValue('company', '${company}'); gr.setValue('source_table', 'incident');
        gr.setValue('source_record', '${incident}'); gr.setValue('write_back', 'pending'); gr.setValue('sync_state', 'synced'); gr.setValue('ended', '2026-03-02 10:50:00'); gr.insert()`)
    await pass(environment, 3660)
    await drain(environment)
    expect(await count(environment, 'sys_journal_field', `element_id=${incident}`)).toBe(0)
})

it('launching works', async () => {
    const answer = await launch(environment, { table: 'incident', sys_id: environment.demo.incidents[0], type: 'C' })
    expect(answer.status).toBeLessThan(300)
})

it('saving does not confirm, and a copy of the mark neither', async () => {
    const before = await savedOn()
    await admin().update(COMPANY, company, { name: 'Demo company on the clone', saved_on: 'clone' })
    expect(await savedOn()).toBe(before)
    const { messages } = await script(environment, `var gr = new GlideRecord('${COMPANY}'); gr.get('${company}'); gr.setValue('name', 'Again'); gr.setValue('saved_on', 'clone'); gr.update()`)
    expect(messages.map(message => message.text).join()).toMatch(/settings come from "local .*choose Confirm this instance/)
    expect(await savedOn()).toBe(before)
})

it('confirmed, everything goes on', async () => {
    expect(await press('confirm_instance', COMPANY, company)).toMatchObject({ offered: true, said: expect.stringContaining('Confirmed for this instance') })
    expect(await savedOn()).toMatch(/^clone \(/)
    await pass(environment, 3660)
    await drain(environment)
    expect(await lastEvent(environment)).toMatchObject({ trigger: 'schedule', state: 'done', error_class: 'none', matched: '1' })
    expect(await count(environment, SESSION, 'session_key=CL1^sync_state=synced^write_back=done')).toBe(1)
})

it('an id that differs is enough', async () => {
    await becomeClone('instance_id', 'f'.repeat(32))
    expect((await press('sync_now_list', `${APP}_sync_event`, '')).said).toContain('Confirm this instance')
})
