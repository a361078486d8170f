import { startEnvironment, type Environment } from './environment'
import { APP, companyId, count, drain, freeze, lastEvent, over, pass } from './jobs-support'

/** A place in a history belongs to the partner and the service it was read from: another one starts a history that nothing was read of yet. */
const NOW = '2026-03-02T10:30:00Z'
const SESSION = `${APP}_session`

let environment: Environment
let company: string

beforeAll(async () => {
    environment = await startEnvironment({ now: NOW, company: { log_outside_sessions: true } })
    await freeze(environment, NOW)
    company = await companyId(environment)
})
afterAll(() => environment?.stop())

const report = (id: string, ended: string) => environment.glance('POST', '/_control/sessions', over({
    sessionId: id, sessionKey: id, startTime: new Date(Date.parse(ended) - 600_000).toISOString(), endTime: ended
}))
const stored = (id: string) => count(environment, SESSION, `glance_session_id=${id}`)

async function nextHour(): Promise<void> {
    await pass(environment, 3660)
    await drain(environment)
    expect(await lastEvent(environment)).toMatchObject({ trigger: 'schedule', state: 'done', error_class: 'none' })
}

it('does not look again at what the same source has told', async () => {
    await report('700000001', '2026-03-02T10:00:00Z')
    await nextHour()
    expect(await stored('700000001')).toBe(1)
    // So old that it lies before the watermark and its overlap: only another source would be asked for it.
    await report('700000002', '2026-02-20T10:00:00Z')
    await nextHour()
    expect(await stored('700000002')).toBe(0)
})

it('reads another source from its beginning, and stores nothing twice', async () => {
    await environment.as('glance.admin').update(`${APP}_company_settings`, company, { service_url: environment.glanceUrl.replace('127.0.0.1', 'localhost') })
    await nextHour()
    expect(await stored('700000002')).toBe(1)
    expect(await stored('700000001')).toBe(1)
    expect(await count(environment, SESSION)).toBe(2)
})

it('goes on from its own place afterwards', async () => {
    await report('700000003', '2026-02-21T10:00:00Z')
    await nextHour()
    expect(await stored('700000003')).toBe(0)
})
