import { startEnvironment, type Environment } from './environment'
import { APP, companyId, count, drain, freeze, insertRows, script, setProperty, syncEvents, type Ran } from './jobs-support'

/** A19: Sync events older than the set age go with their attachments, in slices. */
const NOW = '2026-06-10T12:00:00Z'
const EVENT = `${APP}_sync_event`
const JOB = 'Glance Sync Event Cleanup'

let environment: Environment
let company: string

beforeAll(async () => {
    environment = await startEnvironment({ now: NOW })
    await freeze(environment, NOW)
    company = await companyId(environment)
})
afterAll(() => environment?.stop())

const stored = (iso: string) => iso.slice(0, 19).replace('T', ' ')

/** Sync events made `days` ago, each with a log attached. */
async function events(number: number, days: number, values: Record<string, string> = {}): Promise<void> {
    const made = new Date(Date.parse(NOW) - days * 86_400_000).toISOString()
    await environment.instance('POST', '/_instance/clock', { now: made })
    const row = { company, trigger: 'manual', state: 'done', error_class: 'none', message: `made ${days} days ago`, started: stored(made), ...values }
    const ids = await insertRows(environment, EVENT, Array.from({ length: number }, () => row))
    await script(environment, `(function () {
        ${JSON.stringify(ids)}.forEach(function (id) {
            var gr = new GlideRecord('${EVENT}')
            gr.get(id)
            new GlideSysAttachment().write(gr, 'glance-log.txt', 'text/plain', 'a line')
        })
    })()`)
    await environment.instance('POST', '/_instance/clock', { now: NOW })
}

const attachments = () => count(environment, 'sys_attachment', `table_name=${EVENT}`)
const left = async () => (await syncEvents(environment)).map(event => `${event.message}: ${event.state}`)

/** The nightly run, by the clock, with all that it leaves to be done. */
async function night(day: string): Promise<Ran[]> {
    await environment.instance('POST', '/_instance/clock', { now: `${day}T02:30:00Z` })
    return (await drain(environment)).filter(ran => ran.name === JOB || ran.name.includes('cleanup'))
}

it('1,200 old Sync events go in slices with their attachments; young ones and those at work stay', async () => {
    await events(1200, 91)
    await events(3, 89)
    await events(1, 91, { state: 'queued' })
    await events(1, 91, { state: 'running', started: '2026-06-10 11:30:00' })
    // Made long ago, and written to today: at work or soon to be.
    await script(environment, `(function () {
        var gr = new GlideRecord('${EVENT}')
        gr.addQuery('state', 'IN', 'queued,running')
        gr.query()
        while (gr.next()) {
            gr.setValue('requests', 1)
            gr.update()
        }
    })()`)
    // Nobody has written to this one for months: it is ended first, and stays to be seen.
    await events(1, 91, { state: 'running', started: '2026-06-10 11:30:00' })
    expect(await attachments()).toBe(1206)
    // The hourly job is not what is tested here: without a company it leaves nothing.
    await environment.as('glance.admin').update(`${APP}_company_settings`, company, { is_default: false })
    await environment.instance('POST', `/_instance/jobs/${encodeURIComponent(JOB)}/run`)
    const after = await count(environment, EVENT)
    expect(after).toBeGreaterThan(5)
    const ran = (await drain(environment)).filter(one => one.name !== JOB)
    expect(ran.length).toBeGreaterThanOrEqual(2)
    expect((await left()).sort()).toEqual([
        'The run stopped responding, and clean-up took over.: failed', 'made 89 days ago: done', 'made 89 days ago: done', 'made 89 days ago: done',
        'made 91 days ago: queued', 'made 91 days ago: running'
    ])
    expect(await attachments()).toBe(6)
})

it('comes every night by itself, and an age that is changed counts from then on', async () => {
    // 02:30 of the next day: three of 89 days are 90 days and a half old meanwhile, by then past the default of 90.
    await setProperty(environment, 'sync_event_cleanup_age', '95')
    expect((await night('2026-06-11')).map(ran => [ran.name, ran.outcome])).toEqual([[JOB, 'done']])
    expect(await count(environment, EVENT, 'state=done')).toBe(3)
    await setProperty(environment, 'sync_event_cleanup_age', '30')
    await night('2026-06-12')
    expect(await count(environment, EVENT, 'state=done')).toBe(0)
})

it('a run that was lost is ended, not left running', async () => {
    // Of the first test: at work since 11:30 of the day before yesterday.
    expect(await count(environment, EVENT, 'state=running')).toBe(0)
})

it.each([['0', 2], ['-5', 2], ['abc', 80], ['', 80]])('an age of %j does not delete what is younger than a day or the default', async (value, days) => {
    await events(1, days, { message: `kept for ${value}` })
    await events(1, 0, { message: `today for ${value}` })
    await setProperty(environment, 'sync_event_cleanup_age', value)
    await environment.instance('POST', '/_instance/clock', { now: NOW })
    await environment.instance('POST', `/_instance/jobs/${encodeURIComponent(JOB)}/run`)
    await drain(environment)
    expect(await count(environment, EVENT, `message=today for ${value}`)).toBe(1)
    expect(await count(environment, EVENT, `message=kept for ${value}`)).toBe(days === 2 ? 0 : 1)
})

it('what an administrator\'s own rule keeps does not set the clean-up going for ever', async () => {
    await setProperty(environment, 'sync_event_cleanup_age', '90')
    await events(510, 120, { message: 'kept by a rule' })
    const [scope] = await environment.as('admin').rows('sys_scope', `scope=${APP}`, 'sys_id')
    const rule = await environment.as('admin').create('sys_script', {
        name: 'Keep all Sync events', collection: EVENT, when: 'before', action_delete: true, active: true, advanced: true, sys_scope: scope!.sys_id,
        script: '(function executeRule(current, previous) { current.setAbortAction(true) })(current, previous)'
    })
    await environment.instance('POST', `/_instance/jobs/${encodeURIComponent(JOB)}/run`)
    expect((await drain(environment)).length).toBeLessThan(5)
    expect(await count(environment, EVENT, 'message=kept by a rule')).toBe(510)
    await environment.as('admin').send('DELETE', `/api/now/table/sys_script/${rule.sys_id}`)
    await environment.instance('POST', `/_instance/jobs/${encodeURIComponent(JOB)}/run`)
    await drain(environment)
    expect(await count(environment, EVENT, 'message=kept by a rule')).toBe(0)
})
