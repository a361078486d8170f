import { DEMO_PARTNER } from '../demo/seed'
import { startEnvironment, type Environment } from './environment'
import { APP, count, drain, freeze, script, setProperty, type Row } from './jobs-support'

/** What Glance reports and cannot be stored: kept, shown, asked for again, settled, and gone in the end. */
const NOW = '2026-06-10T12:00:00Z'
const TABLE = `${APP}_quarantine`
const JOB = 'Glance Scheduled Sync'
const MINUTE = 60_000

let environment: Environment
let api: ReturnType<Environment['as']>

beforeAll(async () => {
    environment = await startEnvironment({ now: NOW, company: { log_outside_sessions: true, outside_since: '2026-06-09 00:00:00' } })
    await freeze(environment, NOW)
    api = environment.as('glance.admin')
    // The comparison of counts would read again at once what is set aside: not what is shown here.
    await company({ last_reconciled: '2026-06-10 11:00:00' })
    await environment.glance('POST', '/_control/sessions', Array.from({ length: 12 }, (_, index) => ({
        partnerId: DEMO_PARTNER.partnerId, sessionId: String(700_000 + index), type: 'C', status: 'C', sessionKey: String(5000 + index),
        startTime: at(-600 + index * 30), endTime: at(-590 + index * 30)
    })))
})
afterAll(() => environment?.stop())

const at = (minutes: number): string => new Date(Date.parse(NOW) + minutes * MINUTE).toISOString()
const faults = (...rules: object[]) => environment.glance('POST', '/_control/faults', rules)
const rows = (query = ''): Promise<Row[]> => api.rows(TABLE, `${query}^ORDERBYidentity`)
const latest = async (): Promise<Row> => (await api.rows(`${APP}_sync_event`, 'trigger=schedule^ORDERBYDESCsys_created_on'))[0]!

/** Sets columns of Company Settings as the app itself would. */
const company = (values: Row | Record<string, boolean>) => script(environment, `var gr = new GlideRecord('${APP}_company_settings')
    gr.query()
    gr.next()
    gr.setWorkflow(false)
    var values = ${JSON.stringify(values)}
    for (var name in values)
        gr.setValue(name, values[name])
    gr.update()`)

async function hourly(hours: number): Promise<Row> {
    await environment.setClock(at(hours * 61), NOW)
    await environment.instance('POST', `/_instance/jobs/${encodeURIComponent(JOB)}/run`)
    await drain(environment)
    return latest()
}

it('keeps records without an identity, each once', async () => {
    await faults({ kind: 'missing-id', operation: 'PartnerSessionsEnding', times: 1, amount: 2 })
    const event = await hourly(0)
    expect(event).toMatchObject({ state: 'done', error_class: 'data', failed: '2', created: '10' })
    const kept = await rows()
    expect(kept).toHaveLength(2)
    for (const row of kept)
        expect(row).toMatchObject({ state: 'open', kind: 'record', times_seen: '1', last_sync_event: event.sys_id, reason: 'neither a session id nor a session key' })
    expect(Date.parse(`${kept[0]!.next_try!.replace(' ', 'T')}Z`) - Date.parse(`${kept[0]!.first_seen!.replace(' ', 'T')}Z`)).toBe(60 * MINUTE)
    expect(await count(environment, `${APP}_session`)).toBe(10)
})

it('asks again after an hour: what is whole by then is stored and settled', async () => {
    const event = await hourly(1)
    expect(event).toMatchObject({ state: 'done', error_class: 'none', created: '2' })
    expect((await rows()).map(row => row.state)).toEqual(['resolved', 'resolved'])
    expect((await rows())[0]!.resolved).toMatch(/^2026-06-10 13:01:/)
    expect(await count(environment, `${APP}_session`)).toBe(12)
})

it('a place that cannot be read is kept without the API key, met again, asked for ever more rarely, and settled', async () => {
    await environment.glance('POST', '/_control/sessions', [{
        partnerId: DEMO_PARTNER.partnerId, sessionId: '700100', type: 'G', status: 'X', sessionKey: DEMO_PARTNER.apiKey, startTime: at(50), endTime: at(55)
    }])
    await faults({ kind: 'poison', operation: 'PartnerSessionsEnding', times: 0, sessionIds: ['700100'] })
    await environment.setClock(at(122), at(122))
    expect(await hourly(2)).toMatchObject({ state: 'done', error_class: 'data', failed: '1', created: '0' })
    const [place] = await rows('kind=place')
    expect(place).toMatchObject({ state: 'open', identity: 'G/X', place_type: 'G', place_status: 'X', times_seen: '1' })
    expect(place!.place_start! <= '2026-06-10 12:55:00' && place!.place_end! >= '2026-06-10 12:55:00').toBe(true)
    expect(place!.excerpt).toContain('700100')
    expect(JSON.stringify(place)).not.toContain(DEMO_PARTNER.apiKey)

    // The overlap reads it again; then only its own turn does.
    expect(await hourly(3)).toMatchObject({ error_class: 'data', failed: '1' })
    expect(await hourly(4)).toMatchObject({ error_class: 'data', failed: '1' })
    const seen = (await rows('kind=place'))[0]!
    expect(seen).toMatchObject({ state: 'open', times_seen: '3', first_seen: place!.first_seen })
    await faults()
    const requests = []
    for (let hour = 5; hour < 10; hour++) {
        const event = await hourly(hour)
        requests.push([event.created, event.requests])
    }
    expect(requests.filter(([created]) => created === '1')).toHaveLength(1)
    expect((await rows('state=open'))).toEqual([])
    expect(await count(environment, `${APP}_session`, 'glance_session_id=700100')).toBe(1)
})

it('is read and deleted by Glance admins, written by nobody', async () => {
    const [row] = await rows()
    const path = `/api/now/table/${TABLE}/${row!.sys_id}`
    expect((await api.send('PATCH', path, { reason: 'x' })).status).toBe(403)
    expect((await api.send('POST', `/api/now/table/${TABLE}`, { reason: 'x' })).status).toBe(403)
    expect([403, 404]).toContain((await environment.as('glance.agent').send('GET', path)).status)
    expect((await api.send('DELETE', path)).status).toBe(204)
})

it('goes with the daily clean-up when nobody has met it for the set age', async () => {
    const left = await count(environment, TABLE)
    expect(left).toBeGreaterThan(0)
    await setProperty(environment, 'sync_event_cleanup_age', '30')
    const clean = async (days: number) => {
        await environment.instance('POST', '/_instance/clock', { now: at(days * 24 * 60) })
        await environment.instance('POST', `/_instance/jobs/${encodeURIComponent('Glance Sync Event Cleanup')}/run`)
        await drain(environment)
    }
    await clean(29)
    expect(await count(environment, TABLE)).toBe(left)
    await company({ is_default: false })
    await clean(31)
    expect(await count(environment, TABLE)).toBe(0)
})
