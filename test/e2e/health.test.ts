import { startEnvironment, type Environment } from './environment'
import { freeze, lastEvent, pass, script } from './jobs-support'
import { shown } from './texts'

/** C6: what an admin is told, each state provoked on the built app. */

const ROUTE = '/api/x_glne_conn/glance/v1/health'
const NOW = '2026-08-30T06:00:00Z'

interface Report {
    state: string
    checked_at: string
    checks: { id: string, name: string, state: string, reason: string, fix: string }[]
}

let environment: Environment

beforeAll(async () => {
    environment = await startEnvironment({ now: NOW, company: { log_outside_sessions: true } })
    await freeze(environment, NOW)
})
afterAll(() => environment?.stop())

const read = async (): Promise<Report> => (await environment.as('glance.admin').send<Report>('GET', ROUTE)).result
const check = async (id: string): Promise<Report['checks'][number]> => (await read()).checks.find(one => one.id === id)!

async function company(values: Record<string, unknown>): Promise<void> {
    const admin = environment.as('glance.admin')
    const [record] = await admin.rows('x_glne_conn_company_settings', '', 'sys_id')
    await admin.update('x_glne_conn_company_settings', record!.sys_id!, values)
}

async function property(name: string, value: string): Promise<void> {
    const admin = environment.as('admin')
    const [record] = await admin.rows('sys_properties', `name=x_glne_conn.${name}`, 'sys_id')
    await admin.update('sys_properties', record!.sys_id!, { value })
}

/** Rows as the app itself writes them. */
const write = (table: string, values: Record<string, string>) => script<string>(environment, `var gr = new GlideRecord('${table}')
    gr.initialize()
    var values = ${JSON.stringify(values)}
    for (var name in values)
        gr.setValue(name, values[name])
    gr.insert()`)
const change = (table: string, query: string, values: Record<string, string>) => script(environment, `var gr = new GlideRecord('${table}')
    gr.addEncodedQuery(${JSON.stringify(query)})
    gr.query()
    var values = ${JSON.stringify(values)}
    while (gr.next()) {
        gr.setWorkflow(false)
        for (var name in values)
            gr.setValue(name, values[name])
        gr.update()
    }`)

test('only a Glance administrator may ask', async () => {
    const statuses: Record<string, number> = {}
    for (const user of ['admin', 'glance.admin', 'glance.agent', 'session.viewer', 'no.role'])
        statuses[user] = (await environment.as(user).send('GET', ROUTE)).status
    expect(statuses).toEqual({ admin: 200, 'glance.admin': 200, 'glance.agent': 403, 'session.viewer': 403, 'no.role': 403 })
    expect((await fetch(environment.url + ROUTE)).status).toBe(401)
})

test('a fresh instance says what has not happened yet; after the first run all is well, but for the address of the development machine', async () => {
    const before = await read()
    expect([before.state, before.checked_at]).toEqual(['warn', NOW])
    expect(before.checks.filter(one => one.state !== 'pass').map(one => one.id)).toEqual(['service_url', 'sync_age'])
    await environment.runJob('Glance Scheduled Sync')
    const after = await read()
    expect(after.checks.filter(one => one.state !== 'pass').map(one => one.id)).toEqual(['service_url'])
    for (const one of after.checks) {
        expect([one.id, one.reason.length > 10, one.name.startsWith('health'), one.fix === '']).toEqual([one.id, true, false, one.state === 'pass'])
        expect(one.reason).not.toMatch(/health\.|\{\d\}/)
    }
})

test('it costs a bounded number of statements and no request', async () => {
    await environment.instance('DELETE', '/_instance/stats')
    await read()
    const stats = await environment.instance<{ statements: { origin: string, kind: string, count: number }[], outbound: Record<string, number> }>('GET', '/_instance/stats')
    const own = stats.statements.filter(one => one.origin === 'app')
    expect(own.every(one => !['insert', 'update', 'delete'].includes(one.kind))).toBe(true)
    expect(own.reduce((sum, one) => sum + one.count, 0)).toBeLessThanOrEqual(12)
    expect(Object.values(stats.outbound)).toEqual([])
})

describe('each state is told with what to do', () => {
    const told = async (id: string): Promise<[string, string, string]> => {
        const { state, reason, fix } = await check(id)
        return [state, reason, fix]
    }

    test('settings out of range', async () => {
        await property('session_result_count', '5000')
        expect(await told('settings')).toEqual(['warn', expect.stringContaining('session_result_count 5000 -> 1000'), expect.stringContaining('System properties')])
        await property('session_result_count', '100')
        expect((await told('settings'))[0]).toBe('pass')
    })

    test('the job is off, gone, or there are two', async () => {
        const query = 'name=Glance Scheduled Sync'
        const admin = environment.as('admin')
        const [job] = await admin.rows('sysauto_script', query, 'sys_id')
        await admin.update('sysauto_script', job!.sys_id!, { active: 'false' })
        expect(await told('job')).toEqual(['fail', shown('health.job.inactive', 'Glance Scheduled Sync'), shown('health.job.inactive.fix')])
        await admin.update('sysauto_script', job!.sys_id!, { active: 'true' })
        expect((await told('job'))[0]).toBe('pass')
    })

    test('a Sync event that nobody takes', async () => {
        await write('x_glne_conn_sync_event', { company: (await lastEvent(environment)).company!, trigger: 'manual', state: 'queued' })
        expect((await told('queue'))[0]).toBe('pass')
        await pass(environment, 16 * 60)
        expect(await told('queue')).toEqual(['warn', expect.stringMatching(/GSE\d+ has been due for 16 minutes/), expect.stringContaining('Queues')])
        await change('x_glne_conn_sync_event', 'state=queued', { state: 'failed' })
        expect((await told('queue'))[0]).toBe('pass')
    })

    test('records set aside, counts that differ, launches that expired, notes that wait', async () => {
        const { company: companyId } = await lastEvent(environment)
        await write('x_glne_conn_quarantine', { company: companyId!, record_hash: 'h1', state: 'open', kind: 'record', reason: 'no id', last_seen: '2026-08-30 06:00:00' })
        expect(await told('quarantine')).toEqual(['warn', expect.stringContaining('1 records'), expect.stringContaining('Quarantine')])
        await change('x_glne_conn_quarantine', 'record_hash=h1', { state: 'resolved' })
        expect((await told('quarantine'))[0]).toBe('pass')

        await change('x_glne_conn_company_settings', '', { counts_differ: 'C/C: 3 at Glance, 2 here' })
        expect(await told('counts')).toEqual(['warn', expect.stringContaining('3 at Glance'), expect.stringContaining('repair')])
        await change('x_glne_conn_company_settings', '', { counts_differ: '' })

        await write('x_glne_conn_session', { company: companyId!, session_hash: 'launch-1', origin: 'servicenow', type: 'C', sync_state: 'expired', started: '2026-08-20 06:00:00' })
        expect(await told('expired')).toEqual(['warn', expect.stringContaining('1 launches'), expect.stringContaining('partner user ids')])

        await write('x_glne_conn_session', { company: companyId!, session_hash: 'launch-2', origin: 'servicenow', type: 'C', sync_state: 'synced', started: '2026-08-20 06:00:00', write_back: 'pending' })
        expect(await told('write_back')).toEqual(['warn', expect.stringContaining('1 notes'), expect.stringContaining('write-back note')])
        await change('x_glne_conn_session', '', { write_back: 'done', sync_state: 'synced' })
        expect([(await told('expired'))[0], (await told('write_back'))[0]]).toEqual(['pass', 'pass'])
    })

    test('Sync events that the clean-up should have removed', async () => {
        const { company: companyId } = await lastEvent(environment)
        await write('x_glne_conn_sync_event', { company: companyId!, trigger: 'schedule', state: 'done', started: '2026-01-01 06:00:00' })
        expect(await told('clean_up')).toEqual(['warn', expect.stringContaining('older than 90 days'), expect.stringContaining('Clean')])
    })

    test('nobody would get the e-mail that says so', async () => {
        expect((await told('mail'))[0]).toBe('pass')
        const admin = environment.as('admin')
        const [user] = await admin.rows('sys_user', 'user_name=glance.admin', 'sys_id,email')
        await admin.update('sys_user', user!.sys_id!, { email: '' })
        expect(await told('mail')).toEqual(['warn', expect.stringContaining('by e-mail'), expect.stringContaining('x_glne_conn.admin')])
        await admin.update('sys_user', user!.sys_id!, { email: user!.email })
        expect((await told('mail'))[0]).toBe('pass')
    })

    test('Glance refuses the key, offers something else, or fails for a while; then it works again', async () => {
        const fails = async (fault: Record<string, unknown>): Promise<void> => {
            await environment.glance('POST', '/_control/faults', [{ operation: 'PartnerSessionsEnding', times: 0, ...fault }])
            await pass(environment, 7 * 3600)
            await environment.runJob('Glance Scheduled Sync')
        }
        await fails({ kind: 'status', status: 403 })
        expect(await told('sync_status')).toEqual(['fail', expect.stringContaining('refusing requests'), expect.stringContaining('API key')])
        await fails({ kind: 'status', status: 404 })
        expect(await told('sync_status')).toEqual(['fail', expect.stringContaining('has not offered the interface'), expect.stringContaining('REST Messages')])
        expect(await told('sync_age')).toEqual(['warn', expect.stringContaining('14 hours ago'), expect.stringContaining('Sync events')])
        await pass(environment, 12 * 3600)
        expect((await told('sync_age'))[0]).toBe('fail')
        await environment.glance('POST', '/_control/faults', [])
        await environment.runJob('Glance Scheduled Sync')
        expect([(await told('sync_status'))[0], (await told('sync_age'))[0]]).toEqual(['pass', 'pass'])
    })

    test('no key, no company', async () => {
        await company({ is_default: 'false' })
        const report = await read()
        expect(report.state).toBe('fail')
        expect(report.checks.filter(one => one.state === 'fail').map(one => one.id)).toEqual(['default_company', 'api_key', 'service_url'])
        expect(report.checks[0]!.fix).toContain('Company Settings')
    })
})
