import { DEMO_PARTNER } from '../demo/seed'
import { startEnvironment, type Environment } from './environment'
import { count, lastEvent, setProperty } from './jobs-support'
import { stored, trueSessions } from './truth'

/** Days that are 23 or 25 hours long, and days that most years do not have: on an instance, and for people, that live by such a calendar. */
const DAY = 86_400_000

describe.each([
    ['daylight saving ends in New York', 'America/New_York', '2026-11-01T06:00:00Z'],
    ['daylight saving begins in Berlin', 'Europe/Berlin', '2026-03-29T01:00:00Z'],
    ['a leap day', 'America/New_York', '2028-02-29T12:00:00Z']
])('%s', (_name, zone, moment) => {
    let environment: Environment
    const at = (days: number): string => new Date(Date.parse(moment) + days * DAY).toISOString()

    beforeAll(async () => {
        environment = await startEnvironment({ now: at(1), company: { log_outside_sessions: true, outside_since: stored(at(-2)) } })
        const admin = environment.as('admin')
        const [property] = await admin.rows('sys_properties', 'name=glide.sys.default.tz', 'sys_id')
        await admin.update('sys_properties', property!.sys_id!, { value: zone })
        for (const user of await admin.rows('sys_user', '', 'sys_id'))
            await admin.update('sys_user', user.sys_id!, { time_zone: zone })
        await setProperty(environment, 'session_result_count', '10')
        // Every twenty minutes, so that each of the doubled or missing hour's minutes is met.
        await environment.glance('POST', '/_control/sessions', Array.from({ length: 216 }, (_, index) => ({
            partnerId: DEMO_PARTNER.partnerId, sessionId: String(900_000 + index), type: 'C', status: index % 7 === 0 ? 'X' : 'C', sessionKey: String(index),
            startTime: new Date(Date.parse(moment) - 1.5 * DAY + index * 1_200_000 - 300_000).toISOString(),
            endTime: new Date(Date.parse(moment) - 1.5 * DAY + index * 1_200_000).toISOString()
        })))
    })
    afterAll(() => environment?.stop())

    it('every session is read once, at its moment, by runs before, in and after it', async () => {
        for (const days of [-0.5, -0.02, 0.021, 0.063, 0.5, 1.6]) {
            await environment.setClock(at(days))
            await environment.runJob('Glance Scheduled Sync')
            expect(await lastEvent(environment)).toMatchObject({ state: 'done', error_class: 'none', failed: '0' })
        }
        const truth = await trueSessions(environment)
        const rows = await environment.as('glance.admin').rows('x_glne_conn_session', '', 'glance_session_id,started,ended,duration_seconds')
        const facts = (list: readonly string[][]) => [...list].sort((a, b) => a[0]! < b[0]! ? -1 : 1)
        expect(facts(rows.map(row => [row.glance_session_id!, row.started!, row.ended!, row.duration_seconds!]))).toEqual(
            facts(truth.map(session => [session.sessionId, stored(session.startTime), stored(session.endTime), '300'])))
        expect(await count(environment, 'x_glne_conn_session')).toBe(216)
    })
})
