import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEnvironment, type Environment } from './environment'
import { APP, companyId, count, drain, faults, freeze, insertRows, lastEvent, over, pass, script, setProperty, syncEvents, waiting, type Row } from './jobs-support'

/** What a complete run leaves behind: launches that are not asked for every hour, those that never come, and Glance's own numbers compared with ours. */

const NOW = '2026-03-02T10:30:00Z'
const HALF_AN_HOUR = 1800
const HOUR = 3600
const DAY = 86400
const SESSION = `${APP}_session`

let environment: Environment
let company: string
const folder = mkdtempSync(join(tmpdir(), 'after-run-'))
const file = join(folder, 'start.sqlite')

beforeAll(async () => {
    environment = await startEnvironment({ now: NOW })
    await freeze(environment, NOW)
    company = await companyId(environment)
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
})

const settings = (values: Record<string, unknown>) => environment.as('glance.admin').update(`${APP}_company_settings`, company, values)
const companyRow = async (): Promise<Row> => (await environment.as('glance.admin').rows(`${APP}_company_settings`, `sys_id=${company}`))[0]!
const sessions = (query = '') => environment.as('glance.admin').rows(SESSION, query)
const addToGlance = (...list: Record<string, unknown>[]) => environment.glance('POST', '/_control/sessions', list)

interface Requested {
    operation: string
    parameters: Record<string, string>
}

const requests = async (operation = 'PartnerSessionsEnding'): Promise<Requested[]> =>
    (await environment.glance<{ requests: Requested[] }>('GET', `/_control/requests?operation=${operation}`)).requests.filter(one => one.operation === operation)

/** Statements of the app since the last call. */
async function statements(): Promise<number> {
    const stats = await environment.instance<{ statements: { origin: string, count: number }[] }>('GET', '/_instance/stats')
    await environment.instance('DELETE', '/_instance/stats')
    return stats.statements.filter(one => one.origin === 'app').reduce((sum, one) => sum + one.count, 0)
}

/** Time passes and everything that is due runs. */
async function run(seconds: number): Promise<void> {
    await pass(environment, seconds)
    await drain(environment)
}

/** A launch at 10:20, and the session that belongs to it. */
const launchedAt1020 = () => insertRows(environment, SESSION, [waiting(environment, company, { session_key: 'K1', started: '2026-03-02 10:20:00' })])
const ITS_SESSION = over({ sessionId: '700001', sessionKey: 'K1', startTime: '2026-03-02T10:20:05Z', endTime: '2026-03-02T10:25:05Z' })

/** A repair, as the form for it leaves it behind. */
async function repair(from: string, to: string): Promise<void> {
    const [id] = await insertRows(environment, `${APP}_sync_event`, [{ company, trigger: 'repair', state: 'queued', error_class: 'none', range_start: from, range_end: to }])
    await script(environment, `var gr = new GlideRecord('${APP}_sync_event'); gr.get('${id}'); gs.eventQueue('${APP}.sync.requested', gr, '${id}', '')`)
    await drain(environment)
}

describe('a launch whose session never appears', () => {
    it('is asked for at a few ages, expires and says so, and is matched when its session appears later', async () => {
        const [id] = await launchedAt1020()
        await run(HALF_AN_HOUR)
        await statements()
        const idle: number[] = []
        const busy: number[] = []
        let asked = (await requests()).length
        const ages = asked > 0 ? [1] : []
        for (let hour = 2; hour <= 120; hour++) {
            await run(HOUR)
            const now = (await requests()).length
            const spent = await statements()
            if (now > asked) {
                ages.push(hour)
            }
            (now > asked ? busy : idle).push(spent)
            asked = now
        }
        // By the formula of docs/sync.md: seven in the first hours, then at 12, 24, 48 and 96. The job runs on the hour, 40 minutes after the launch.
        expect(ages).toEqual([1, 2, 3, 4, 5, 6, 7, 13, 25, 49, 97])
        expect(asked).toBe(11)
        // A run that does not ask costs the same every hour (the hours of daily jobs apart), one that does a few more: a page, its checkpoint, its counts.
        const usual = idle.sort((a, b) => a - b)[idle.length >> 1]!
        expect(idle.filter(one => one === usual).length).toBeGreaterThanOrEqual(0.8 * idle.length)
        expect(Math.max(...busy)).toBeLessThanOrEqual(usual + 5)
        expect(await sessions()).toMatchObject([{ sync_state: 'pending', sync_attempts: '0', note: '' }])

        await run(2 * DAY + HOUR)
        const event = await lastEvent(environment)
        expect(event).toMatchObject({ state: 'done', error_class: 'none', message: expect.stringContaining('Marked as expired after 7 days without a result: 1.') })
        expect(await sessions()).toMatchObject([{ sys_id: id, sync_state: 'expired', note: expect.stringMatching(/^expired: .* 7 days after its start/), last_sync_event: event.sys_id }])

        // Nobody asks any more.
        const before = (await requests()).length
        await run(HOUR)
        expect((await requests()).length).toBe(before)
        expect(await lastEvent(environment)).toMatchObject({ requests: '0', message: expect.stringContaining('Glance was not contacted') })

        await addToGlance(ITS_SESSION)
        await repair('2026-03-02 00:00:00', '2026-03-03 00:00:00')
        expect(await lastEvent(environment)).toMatchObject({ trigger: 'repair', state: 'done', matched: '1', error_class: 'none' })
        expect(await sessions()).toMatchObject([{ sys_id: id, sync_state: 'synced', glance_session_id: '700001', note: '' }])
    })

    it('after another number of days when the property says so; an expired row keeps its notes', async () => {
        await setProperty(environment, 'pending_expiry_days', '2')
        await insertRows(environment, SESSION, [waiting(environment, company, { started: '2026-02-28 11:00:01' }), waiting(environment, company, { started: '2026-02-28 11:00:00', note: 'so' })])
        await run(HALF_AN_HOUR)
        expect((await sessions('ORDERBYstarted')).map(row => [row.sync_state, row.note!.replace(/ after .*/, '')])).toEqual([
            ['expired', 'so; expired: Glance had not reported its end 2 days'], ['pending', '']
        ])
        await setProperty(environment, 'pending_expiry_days', '0')
        await run(HOUR)
        expect(await lastEvent(environment)).toMatchObject({ clamped: 'pending_expiry_days 0 -> 1' })
        expect(await count(environment, SESSION, 'sync_state=expired')).toBe(2)
    })

    it('many at once expire in batches', async () => {
        await insertRows(environment, SESSION, Array.from({ length: 230 }, () => waiting(environment, company, { started: '2026-02-20 11:00:00' })))
        await run(HALF_AN_HOUR)
        expect(await count(environment, SESSION, 'sync_state=expired')).toBe(230)
        expect(await lastEvent(environment)).toMatchObject({ state: 'done', message: expect.stringContaining('without a result: 230.') })
    })
})

describe('a session that appears late', () => {
    it('is found when its launch is due again, or at once by Sync now', async () => {
        await launchedAt1020()
        for (let hour = 0; hour < 9; hour++) {
            await run(hour === 0 ? HALF_AN_HOUR : HOUR)
        }
        await addToGlance(ITS_SESSION)
        await run(HOUR)
        expect(await lastEvent(environment)).toMatchObject({ requests: '0' })
        const [action] = await environment.as('admin').rows('sys_ui_action', `action_name=${APP}_sync_now_list`, 'script')
        await script(environment, `var current = null;\n${action!.script}`, { user: 'glance.admin' })
        await drain(environment)
        expect(await lastEvent(environment)).toMatchObject({ trigger: 'manual', requests: '1', matched: '1' })
    })

    it('meets its expired launch, also where sessions started elsewhere are stored: never two rows', async () => {
        await settings({ log_outside_sessions: true, outside_since: '2026-03-02 00:00:00' })
        const [id] = await insertRows(environment, SESSION, [waiting(environment, company, { session_key: 'K1', started: '2026-03-02 10:20:00', sync_state: 'expired' })])
        await addToGlance(ITS_SESSION)
        await run(HALF_AN_HOUR)
        expect(await sessions()).toMatchObject([{ sys_id: id, sync_state: 'synced', glance_session_id: '700001' }])
    })
})

describe('Glance\'s own numbers', () => {
    const five = Array.from({ length: 5 }, (_, n) => over({
        sessionId: String(900000 + n), sessionKey: `N${n}`, startTime: `2026-03-01T0${n}:00:00Z`, endTime: `2026-03-01T0${n}:30:00Z`, guests: [], ...n === 4 ? { status: 'X' } : {}
    }))

    beforeEach(async () => {
        await settings({ log_outside_sessions: true, outside_since: '2026-03-01 00:00:00' })
        await addToGlance(...five)
    })

    it('are compared once a day: one request and three statements when nothing differs', async () => {
        await run(HALF_AN_HOUR)
        const [asked] = await requests('PartnerSessionCountsEnding')
        expect(asked!.parameters).toMatchObject({ type: '', status: 'C', startRange: '2026-03-01T00:00:00Z', endRange: '2026-03-02T09:00:00Z' })
        expect(await companyRow()).toMatchObject({ last_reconciled: '2026-03-02 11:00:00', counts_differ: '' })
        expect(await lastEvent(environment)).toMatchObject({ error_class: 'none', created: '5', message: 'Done.' })
        const spent: number[] = []
        for (let hour = 0; hour < 24; hour++) {
            await statements()
            await run(HOUR)
            spent.push(await statements())
        }
        expect(await requests('PartnerSessionCountsEnding')).toHaveLength(2)
        const usual = Math.min(...spent.slice(18))
        expect(spent[23]! - spent[22]!).toBeLessThanOrEqual(3)
        expect(usual).toBeLessThan(spent[23]!)
        expect(await companyRow()).toMatchObject({ last_reconciled: '2026-03-03 11:00:00' })
    })

    it('differ: the range is read again once, and what was missing is found', async () => {
        await faults(environment, { kind: 'hide', operation: 'PartnerSessionsEnding', sessionIds: ['900002'], times: 1 })
        await run(HALF_AN_HOUR)
        expect(await lastEvent(environment)).toMatchObject({ trigger: 'reconcile', range_start: '2026-03-01 00:00:00', range_end: '2026-03-02 09:00:00' })
        const [full] = await syncEvents(environment, 'trigger=schedule')
        expect(full).toMatchObject({ state: 'done', error_class: 'none', created: '4', message: expect.stringMatching(/C\/C: Glance 4, here 3\).*reads those sessions again/) })
        await run(60)
        expect(await lastEvent(environment)).toMatchObject({ trigger: 'reconcile', state: 'done', error_class: 'none', created: '1', unchanged: '4' })
        expect(await companyRow()).toMatchObject({ counts_differ: '' })
        await run(DAY)
        expect(await syncEvents(environment, 'trigger=reconcile')).toHaveLength(1)
    })

    it('still differ: shown on the Sync event and the company, not read again every day; a repair finds it', async () => {
        await faults(environment, { kind: 'hide', operation: 'PartnerSessionsEnding', sessionIds: ['900002'], times: 0 })
        await run(HALF_AN_HOUR)
        await run(60)
        expect(await lastEvent(environment)).toMatchObject({ trigger: 'reconcile', state: 'done', error_class: 'gap', message: expect.stringContaining('after reading the sessions again: C/C: Glance 4, here 3') })
        expect(await companyRow()).toMatchObject({ counts_differ: 'C/C: Glance 4, here 3' })
        // What people read may be in any words: it is not what the next comparison goes by.
        await script(environment, `var gr = new GlideRecord('${APP}_company_settings'); gr.get('${company}'); gr.setWorkflow(false); gr.setValue('counts_differ', 'C/C: bei Glance 4'); gr.update()`)
        // Four more the next day: the totals differ, the difference does not.
        await addToGlance(...five.slice(0, 4).map((one, n) => ({ ...one, sessionId: String(910000 + n), startTime: '2026-03-02T15:00:00Z', endTime: `2026-03-02T16:0${n}:00Z` })))
        for (let hour = 0; hour < 25; hour++) {
            await run(HOUR)
        }
        expect(await syncEvents(environment, 'trigger=reconcile')).toHaveLength(1)
        expect(await companyRow()).toMatchObject({ counts_differ: 'C/C: Glance 8, here 7' })
        expect(await syncEvents(environment, 'trigger=schedule^error_class=gap')).toHaveLength(1)

        await faults(environment)
        await repair('2026-03-01 00:00:00', '2026-03-02 00:00:00')
        expect(await lastEvent(environment)).toMatchObject({ trigger: 'repair', error_class: 'none', created: '1' })
        for (let hour = 0; hour < 25; hour++) {
            await run(HOUR)
        }
        expect(await companyRow()).toMatchObject({ counts_differ: '' })
    })

    it('of a repaired range are compared at its end', async () => {
        await run(HALF_AN_HOUR)
        await faults(environment, { kind: 'hide', operation: 'PartnerSessionsEnding', sessionIds: ['900099'], times: 0 })
        await addToGlance(over({ sessionId: '900099', sessionKey: 'N9', startTime: '2026-03-01T07:00:00Z', endTime: '2026-03-01T07:30:00Z', type: 'V', status: 'T' }))
        await repair('2026-03-01 00:00:00', '2026-03-02 00:00:00')
        expect(await lastEvent(environment)).toMatchObject({ trigger: 'repair', state: 'done', error_class: 'gap', message: expect.stringContaining('V/T: Glance 1, here 0') })
        expect(await companyRow()).toMatchObject({ counts_differ: '' })
    })

    it('that cannot be had are a note, not a failure; what may pass is asked for again an hour later', async () => {
        await faults(environment, { kind: 'status', status: 503, operation: 'PartnerSessionCountsEnding' }, { kind: 'html', operation: 'PartnerSessionCountsEnding' })
        await run(HALF_AN_HOUR)
        expect(await lastEvent(environment)).toMatchObject({ state: 'done', error_class: 'none', created: '5', message: expect.stringContaining('could not be compared') })
        expect(await companyRow()).toMatchObject({ last_reconciled: '' })
        await run(HOUR)
        expect(await lastEvent(environment)).toMatchObject({ state: 'done', message: expect.stringContaining('could not be compared') })
        expect(await companyRow()).toMatchObject({ last_reconciled: '2026-03-02 12:00:00' })
    })

    it('are not asked for where sessions started elsewhere are not stored', async () => {
        await settings({ log_outside_sessions: false })
        await launchedAt1020()
        await run(HALF_AN_HOUR)
        expect(await requests('PartnerSessionCountsEnding')).toEqual([])
    })
})
