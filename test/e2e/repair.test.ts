import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { logIn, openModule, person, picture, startBrowser } from './browser'
import { startEnvironment, type Environment } from './environment'
import {
    APP, asked, companyId, count, drain, faults, freeze, insertRows, lastEvent, over, pass, script, setProperty, syncEvents, waiting, workSlowly,
    type Failure, type Row
} from './jobs-support'

/** A repair: an admin asks for a range to be read again, by a new Sync event; and its dry run. On the built app. */

const NOW = '2026-03-02T10:30:00Z'
const SESSION = `${APP}_session`
const EVENT = `${APP}_sync_event`
const PATH = `/api/now/table/${EVENT}?sysparm_input_display_value=true&sysparm_exclude_reference_link=true`
const FEBRUARY = { range_start: '2026-02-01 00:00:00', range_end: '2026-03-01 00:00:00' }

let environment: Environment
let company: string
const folder = mkdtempSync(join(tmpdir(), 'repair-'))
const file = join(folder, 'start.sqlite')

const session = (n: number, ended: string, more: Record<string, unknown> = {}) => over({
    sessionId: String(750000 + n), sessionKey: `R${n}`, startTime: new Date(Date.parse(ended) - 60_000).toISOString(), endTime: ended, ...more
})

beforeAll(async () => {
    environment = await startEnvironment({ now: NOW })
    await freeze(environment, NOW)
    company = await companyId(environment)
    await environment.as('glance.admin').update(`${APP}_company_settings`, company, { log_outside_sessions: true, outside_since: '2026-02-28 00:00:00' })
    await setProperty(environment, 'session_result_count', '10')
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
    await environment.glance('POST', '/_control/sessions', Array.from({ length: 12 }, (_, n) => session(n, `2026-02-${String(n + 10)}T12:00:00Z`)))
})

const ask = (values: Record<string, unknown>, user = 'glance.admin') => environment.as(user).send<Row & Failure>('POST', PATH, values)
/** What the newest checkpoint keeps for the full run, and what Company Settings and the quarantine say. */
async function places(): Promise<Record<string, unknown>> {
    const { result } = await script<Record<string, string>>(environment, `(function () {
        var gr = new GlideRecord('${APP}_sync_checkpoint')
        gr.orderByDesc('fence'); gr.orderByDesc('sequence'); gr.setLimit(1); gr.query()
        return gr.next() ? { watermark: gr.getValue('watermark'), cursor: gr.getValue('cursor'), checked: gr.getValue('checked') } : {}
    })()`)
    const [row] = await environment.as('glance.admin').rows(`${APP}_company_settings`, `sys_id=${company}`, 'sync_status,last_reconciled,counts_differ,failing_since')
    return { ...result, ...row }
}
/** Everything that a run could change, but Sync events, claims and checkpoints. */
const contents = async (): Promise<unknown> => ({
    sessions: (await environment.as('glance.admin').rows(SESSION)).sort((a, b) => a.sys_id! < b.sys_id! ? -1 : 1),
    guests: (await environment.as('glance.admin').rows(`${APP}_session_guest`)).length,
    quarantine: await count(environment, `${APP}_quarantine`),
    company: (await environment.as('glance.admin').rows(`${APP}_company_settings`, `sys_id=${company}`))[0]
})
const changesOf = async (event: string): Promise<string | null> => {
    const list = await environment.as('admin').rows('sys_attachment', `table_sys_id=${event}^file_name=changes.csv`)
    expect(list.length).toBeLessThan(2)
    // Whoever may read the Sync event may read what is attached.
    const response = list[0] && await fetch(`${environment.url}/api/now/attachment/${list[0].sys_id}/file`, { headers: { authorization: `Basic ${btoa('glance.admin:glance.admin')}` } })
    return response ? response.text() : null
}
const COUNTS = ['requests', 'pages', 'received', 'created', 'updated', 'unchanged', 'matched', 'ignored', 'failed'] as const
const countsOf = (row: Row): Record<string, string | undefined> => Object.fromEntries(COUNTS.map(name => [name, row[name]]))

describe('a repair', () => {
    it('reads a range again, stores what is missing, and leaves watermark and full run where they are', async () => {
        await pass(environment, 1800)
        await drain(environment)
        const before = await places()
        expect(before.watermark).toBe('2026-03-02 11:00:00')
        expect(await count(environment, SESSION)).toBe(0)
        const { status, result } = await ask(FEBRUARY)
        expect(status).toBe(201)
        expect(result).toMatchObject({ trigger: 'repair', state: 'queued', company, ...FEBRUARY, dry_run: 'false', number: expect.stringMatching(/^GSE/) })
        await drain(environment)
        expect(await lastEvent(environment)).toMatchObject({
            sys_id: result.sys_id, trigger: 'repair', state: 'done', error_class: 'none', created: '12', percent_done: '100', reached: '2026-03-01 00:00:00',
            window_start: '2026-02-01 00:00:00', window_end: '2026-03-01 00:00:00'
        })
        expect(await count(environment, SESSION, 'sync_state=synced')).toBe(12)
        expect(await places()).toEqual(before)
    })

    it.each([
        ['without a range', {}, /Enter the start of the range.*Enter the end of the range/s],
        ['without an end', { range_start: '2026-02-01 00:00:00' }, /Enter the end of the range/],
        ['that ends before it begins', { range_start: '2026-02-02 00:00:00', range_end: '2026-02-01 00:00:00' }, /Range end must be after Range start/],
        ['of no length', { range_start: '2026-02-02 00:00:00', range_end: '2026-02-02 00:00:00' }, /Range end must be after Range start/],
        ['that ends in the future', { range_start: '2026-02-02 00:00:00', range_end: '2026-03-02 10:35:01' }, /must not be in the future/],
        ['from before the year 2000', { range_start: '1999-12-31 23:59:59', range_end: '2026-02-02 00:00:00' }, /before the year 2000/]
    ])('%s is refused, through the Table API as on the form', async (_name, values, message) => {
        const { status, body } = await ask(values)
        expect(status).toBe(403)
        expect(JSON.stringify(body)).toMatch(/abort/i)
        expect(await syncEvents(environment)).toEqual([])
        const { messages } = await script(environment, `var gr = new GlideRecord('${EVENT}'); gr.initialize(); var v = ${JSON.stringify(values)}; for (var n in v) gr.setValue(n, v[n]); gr.insert()`, { user: 'glance.admin' })
        expect(messages.map(one => one.text).join('\n')).toMatch(message)
    })

    it('may end as little in the future as clocks differ', async () => {
        expect((await ask({ range_start: '2026-02-02 00:00:00', range_end: '2026-03-02 10:35:00' })).status).toBe(201)
        await drain(environment)
        expect(await lastEvent(environment)).toMatchObject({ state: 'done', created: '12', window_end: '2026-03-02 10:30:00' })
    })

    it('takes only the range and the dry run from who asks, and only from a Glance admin', async () => {
        const { result } = await ask({
            ...FEBRUARY, trigger: 'schedule', state: 'done', message: 'mine', created: '500', requested_for: 'x', error_class: 'gap', percent_done: '77', started: '2026-01-01 00:00:00'
        })
        expect(result).toMatchObject({ trigger: 'repair', state: 'queued', message: '', created: '0', requested_for: '', error_class: 'none', percent_done: '0', started: '' })
        for (const user of ['glance.agent', 'session.viewer', 'no.role']) {
            expect((await ask({ ...FEBRUARY, range_start: '2026-02-03 00:00:00' }, user)).status).toBe(403)
        }
        for (const values of [{ range_end: '2026-02-20 00:00:00' }, { dry_run: 'true' }, { state: 'failed' }]) {
            expect((await environment.as('glance.admin').send('PATCH', `/api/now/table/${EVENT}/${result.sys_id}`, values)).status).toBe(403)
        }
        expect(await syncEvents(environment)).toMatchObject([{ state: 'queued', ...FEBRUARY, dry_run: 'false' }])
    })

    it('asked for again while it is under way changes nothing and is named; its dry run is another matter', async () => {
        const first = await ask(FEBRUARY)
        expect((await ask(FEBRUARY)).status).toBe(403)
        const { messages } = await script(environment, `var gr = new GlideRecord('${EVENT}'); gr.initialize(); gr.setValue('range_start', '${FEBRUARY.range_start}'); gr.setValue('range_end', '${FEBRUARY.range_end}'); gr.insert()`, { user: 'glance.admin' })
        expect(messages.map(one => one.text)).toEqual([`Synchronisation ${first.result.number} is already under way.`])
        expect((await ask({ ...FEBRUARY, dry_run: true })).status).toBe(201)
        await drain(environment)
        // One works, the other comes again: nothing is lost of either.
        await pass(environment, 61)
        await drain(environment)
        expect((await syncEvents(environment)).map(one => [one.trigger, one.dry_run, one.state])).toEqual([['repair', 'false', 'done'], ['repair', 'true', 'done']])
        expect((await ask(FEBRUARY)).status).toBe(201)
    })

    it('of many months goes on over slices, and a full run in between goes its own way', async () => {
        const months = Array.from({ length: 120 }, (_, n) => session(1000 + n, new Date(Date.parse('2025-05-01T12:00:00Z') + n * 2 * 86400000).toISOString()))
        await environment.glance('POST', '/_control/sessions', months)
        // The hourly job comes after some pages.
        await pass(environment, 1780)
        const { result } = await ask({ range_start: '2025-05-01 00:00:00', range_end: '2026-03-01 00:00:00' })
        await workSlowly(environment, () => drain(environment))
        const events = await syncEvents(environment)
        expect(events.filter(one => one.sys_id === result.sys_id)).toMatchObject([{ state: 'done', error_class: 'none', received: '132', created: '132', percent_done: '100' }])
        const slices = Number(events.find(one => one.sys_id === result.sys_id)!.slices)
        expect(slices).toBeGreaterThan(2)
        const full = events.filter(one => one.trigger === 'schedule')
        expect(full).toMatchObject([{ state: 'done', error_class: 'none', slices: '1' }])
        expect(full[0]!.started! < events.find(one => one.sys_id === result.sys_id)!.ended!).toBe(true)
        expect(await places()).toMatchObject({ watermark: full[0]!.started, cursor: null, checked: full[0]!.started })
        expect(await count(environment, SESSION)).toBe(132)
        expect(await count(environment, EVENT, 'stateINqueued,running,waiting')).toBe(0)
    })
})

describe('a dry run', () => {
    beforeEach(async () => {
        await environment.glance('POST', '/_control/sessions', [
            session(50, '2026-02-25T12:00:00Z', { sessionKey: '=HYPERLINK("x")' }), session(51, '2026-02-26T12:00:00Z', { status: 'Q' })
        ])
        await insertRows(environment, SESSION, [
            waiting(environment, company, { session_key: 'R3', started: '2026-02-13 11:58:00' }), waiting(environment, company, { session_key: 'R4', started: '2026-02-14 11:58:30', sync_state: 'expired' }),
            waiting(environment, company, { session_key: 'never', started: '2026-02-20 11:58:30' })
        ])
        await ask({ range_start: '2026-02-10 00:00:00', range_end: '2026-02-11 00:00:00' })
        await drain(environment)
    })

    it('says exactly what the run then does, and changes nothing', async () => {
        const before = await contents()
        const marks = await places()
        const { result } = await ask({ ...FEBRUARY, dry_run: true })
        await drain(environment)
        expect(await contents()).toEqual(before)
        expect(await places()).toEqual(marks)
        const dry = await lastEvent(environment)
        expect(dry).toMatchObject({ sys_id: result.sys_id, state: 'done', dry_run: 'true', error_class: 'none', message: expect.stringContaining('nothing was changed'), percent_done: '100' })
        expect(countsOf(dry)).toMatchObject({ received: '14', matched: '2', updated: '2', unchanged: '1', created: '11' })

        const csv = (await changesOf(dry.sys_id!))!
        const lines = csv.trim().split('\r\n')
        expect(lines).toHaveLength(14)
        expect(lines[0]).toBe('change,row,glance_session_id,type,status,session_key,partner_user_id,started,ended,columns')
        expect(lines.filter(line => line.startsWith('"match"')).map(line => line.split(',')[2])).toEqual(['"750003"', '"750004"'])
        expect(csv).toContain('"\'=HYPERLINK(""x"")"')
        expect(csv).not.toContain('Ada')

        await ask(FEBRUARY)
        await drain(environment)
        const real = await lastEvent(environment)
        expect(real).toMatchObject({ trigger: 'repair', dry_run: 'false', state: 'done' })
        // The run itself compares Glance's own numbers at its end: one request more.
        expect({ ...countsOf(real), requests: '' }).toEqual({ ...countsOf(dry), requests: '' })
        expect(Number(real.requests)).toBe(Number(dry.requests) + 1)
        expect(await changesOf(real.sys_id!)).toBeNull()
    })

    it('keeps its list over slices', async () => {
        await ask({ ...FEBRUARY, dry_run: true })
        await workSlowly(environment, () => drain(environment), 25)
        const dry = await lastEvent(environment)
        expect(Number(dry.slices)).toBeGreaterThan(1)
        expect(countsOf(dry)).toMatchObject({ received: '14', matched: '2', updated: '2', unchanged: '1', created: '11' })
        expect(JSON.parse(dry.dry_run_memory!)).toMatchObject({ met: [expect.stringMatching(/^[0-9a-f]{32}$/), expect.stringMatching(/^[0-9a-f]{32}$/)], listed: 13 })
        expect((await changesOf(dry.sys_id!))!.trim().split('\r\n')).toHaveLength(14)
        expect(await count(environment, 'sys_attachment', `table_sys_id=${dry.sys_id}`)).toBe(1)
    })

    it('counts and lists what cannot be stored, and sets nothing aside', async () => {
        await faults(environment, { kind: 'missing-id', operation: 'PartnerSessionsEnding', times: 1 })
        const before = await contents()
        await ask({ ...FEBRUARY, dry_run: true })
        await drain(environment)
        const dry = await lastEvent(environment)
        expect(dry).toMatchObject({ state: 'done', error_class: 'data', received: '14', failed: '1' })
        expect(await contents()).toEqual(before)
        expect((await changesOf(dry.sys_id!))!.split('\r\n').filter(line => line.startsWith('"set aside"'))).toHaveLength(1)
    })

    it('that fails marks nobody', async () => {
        await faults(environment, { kind: 'status', status: 401, operation: 'PartnerSessionsEnding', times: 1 })
        const before = await contents()
        await ask({ ...FEBRUARY, dry_run: true })
        await drain(environment)
        expect(await lastEvent(environment)).toMatchObject({ dry_run: 'true', state: 'failed', error_class: 'config' })
        expect(await contents()).toEqual(before)
        expect(await count(environment, 'sysevent', `name=${APP}.sync_failing`)).toBe(0)
    })
})

describe('on the pages', () => {
    let browser: Browser

    beforeAll(async () => { browser = await startBrowser() })
    afterAll(() => browser?.close())

    it('a Glance admin asks for a repair on the form of a new Sync event and sees what became of it', async () => {
        const admin = await person(browser, [new URL(environment.url).host])
        const { page } = admin
        const press = (name: string) => admin.leads(() => page.getByRole('button', { name, exact: true }).first().click())
        const value = async (name: string) => (await page.locator(`[data-field="${name}"]`).locator('.value').innerText()).trim()
        const inputs = () => page.locator('main [data-field] :is(input:not([type=hidden]), select, textarea):not([disabled]):not([readonly])').evaluateAll(list =>
            [...new Set(list.map(one => one.closest('[data-field]')!.getAttribute('data-field')))])
        await logIn(admin, environment.url, 'glance.admin')
        await openModule(admin, 'Sync events')
        await admin.leads(() => page.getByRole('main').getByRole('link', { name: 'New', exact: true }).first().click())
        expect(await inputs()).toEqual(['range_start', 'range_end', 'dry_run'])
        await press('Submit')
        expect(await page.locator('#output_messages').innerText()).toMatch(/Enter the start of the range/)
        await openModule(admin, 'Sync events')
        await admin.leads(() => page.getByRole('main').getByRole('link', { name: 'New', exact: true }).first().click())
        await page.getByLabel('Range start').fill('2026-02-01 00:00:00')
        await page.getByLabel('Range end').fill('2026-03-01 00:00:00')
        await page.getByLabel('Dry run').check()
        await picture(admin, 'repair-new')
        await press('Submit')
        expect(await page.locator('#output_messages').innerText()).toMatch(/Record created/)
        await drain(environment)
        await openModule(admin, 'Sync events')
        await admin.leads(() => page.locator('table.list tbody tr').first().getByRole('link').first().click())
        expect(await Promise.all(['trigger', 'state', 'percent_done', 'created', 'dry_run'].map(value))).toEqual(['Repair of a range', 'Done', '100', '12', expect.anything()])
        expect(await value('message')).toContain('changes.csv lists 12 changes')
        expect(await inputs()).toEqual([])
        await picture(admin, 'repair-done')
        expect(await asked(environment)).toBeGreaterThan(0)
        expect(admin.faults).toEqual([])
        await admin.close()
    })
})
