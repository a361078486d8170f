import { startEnvironment, type Environment } from './environment'
import { DEMO_PARTNER } from '../demo/seed'
import { APP, companyId, count, drain, faults, freeze, held, pass, release, script, type Row } from './jobs-support'
import { askedGlance, presenceOf, PRESENCE, storedRows, TOKEN, visitor } from './presence-support'

/** The presence service as it is found: its token, its failures, and what Health says of it. */
const NOW = '2026-03-02T10:00:00Z'
const COMPANY = `${APP}_company_settings`

let environment: Environment
let incidents: string[]
let company: string

beforeAll(async () => {
    environment = await startEnvironment({ now: NOW, nodes: 2, company: { presence: true } })
    incidents = environment.demo.incidents
    company = await companyId(environment)
})
afterAll(() => environment?.stop())

const admin = () => environment.as('glance.admin')
const settings = (values: Record<string, unknown>) => admin().update(COMPANY, company, values)
const forget = () => script(environment, `['${PRESENCE}', '${TOKEN}'].forEach(function (name) { var gr = new GlideRecord(name); gr.query(); gr.deleteMultiple() })`)
const poll = (incident = 0, user = 'glance.agent') => presenceOf(environment, incidents[incident]!, user)
const asked = (work: () => Promise<unknown>) => askedGlance(environment, work)
const service = async (): Promise<Row> => (await storedRows(environment, TOKEN))[0]!
const options = (values: Record<string, unknown>) => environment.glance('POST', '/_control/options', values)

interface Check { id: string, state: string, reason: string, fix: string }

async function health(): Promise<Check> {
    const { result } = await admin().send<{ checks: Check[] }>('GET', `/api/${APP}/glance/v1/health`)
    return result.checks.find(check => check.id === 'presence')!
}

beforeEach(async () => {
    await faults(environment)
    await options({ badToken: 403, tokenMinutes: 120 })
    await freeze(environment, NOW)
    await settings({ presence: true, api_key: DEMO_PARTNER.apiKey, partner_uid_field: 'email', presence_url: environment.glanceUrl, service_url: environment.glanceUrl })
    await forget()
    await visitor(environment, 'V1001', true)
    await visitor(environment, 'V1002', true)
})

describe('the token', () => {
    it('is minted once for all visitors and agents, and stored encrypted', async () => {
        const cost = await asked(async () => {
            await Promise.all([poll(0), poll(1), poll(0, 'glance.admin'), poll(1, 'glance.admin')])
            await poll(0)
            await poll(1)
        })
        expect(cost.tokens).toBe(1)
        const row = await service()
        expect(row).toMatchObject({ company, state: 'works', failures: '0', expires: '2026-03-02 11:00:00', last_error: '' })
        expect(row.token).not.toMatch(/^$|eyJ/)
    })

    it('is minted again half a minute before it ends', async () => {
        await poll()
        await pass(environment, 3569)
        expect(await asked(() => poll())).toMatchObject({ tokens: 0, lookups: 1 })
        await pass(environment, 15)
        expect(await asked(async () => expect(await poll()).toMatchObject({ present: true }))).toMatchObject({ tokens: 1, lookups: 1 })
        expect(await service()).toMatchObject({ expires: '2026-03-02 11:59:44' })
    })

    it('is minted again after it has ended', async () => {
        await poll()
        await pass(environment, 7200)
        expect(await asked(async () => expect(await poll()).toMatchObject({ present: true }))).toMatchObject({ tokens: 1, lookups: 1 })
    })

    it('may be short', async () => {
        await options({ tokenMinutes: 1 })
        expect(await asked(() => poll())).toMatchObject({ tokens: 1, lookups: 1 })
        await pass(environment, 15)
        expect(await asked(async () => expect(await poll()).toMatchObject({ present: true }))).toMatchObject({ tokens: 0, lookups: 1 })
    })

    it.each([401, 403])('that Glance has withdrawn (%d) is thrown away, and one more minted', async badToken => {
        await options({ badToken })
        await poll()
        await environment.glance('POST', '/_control/tokens', { revoke: true })
        await pass(environment, 15)
        expect(await asked(async () => expect(await poll()).toMatchObject({ present: true, problem: null }))).toMatchObject({ tokens: 1, lookups: 2 })
        expect(await health()).toMatchObject({ state: 'pass' })
    })

    it('that is refused though it is new is a problem for all, tried again after a while', async () => {
        await faults(environment, { kind: 'status', operation: 'lookupvisitor', status: 403, times: 0 })
        const cost = await asked(async () => {
            expect(await poll()).toMatchObject({ present: null, problem: { code: 'presence_refused', buttons: [] } })
            expect(await poll(1, 'glance.admin')).toMatchObject({ present: null, problem: { code: 'presence_refused' } })
        })
        expect(cost).toMatchObject({ tokens: 2, lookups: 2 })
        expect(await health()).toMatchObject({ state: 'fail', reason: expect.stringContaining('refused'), fix: expect.stringContaining('Company Settings') })
        await faults(environment)
        await pass(environment, 300)
        expect(await poll()).toMatchObject({ present: true, problem: null })
        expect(await health()).toMatchObject({ state: 'pass' })
    })

    it('is thrown away when settings change', async () => {
        await poll()
        await settings({ presence_url: environment.glanceUrl.replace('127.0.0.1', 'localhost') })
        expect(await count(environment, TOKEN)).toBe(0)
    })
})

describe('an agent whom Glance does not take', () => {
    it('without partner user id asks with the token of others, and else is told', async () => {
        await settings({ partner_uid_field: 'mobile_phone' })
        await environment.as('admin').update('sys_user', environment.demo.users['glance.admin']!, { mobile_phone: 'glance.admin@example.com' })
        expect(await poll()).toMatchObject({ present: null, next_seconds: 60, problem: { code: 'no_partner_user_id', text: expect.stringContaining('Mobile phone') } })
        expect(await poll(0, 'glance.admin')).toMatchObject({ present: true, problem: null })
        expect(await poll()).toMatchObject({ present: true, problem: null })
    })

    it('with a login that is refused waits alone', async () => {
        await faults(environment, { kind: 'status', operation: 'token', status: 403, times: 1 })
        const first = await asked(async () => expect(await poll()).toMatchObject({ present: null, next_seconds: 300, problem: { code: 'presence_refused' } }))
        expect(first).toMatchObject({ tokens: 1, lookups: 0 })
        await pass(environment, 20)
        expect(await asked(() => poll(1))).toMatchObject({ tokens: 0, lookups: 0 })
        expect(await health()).toMatchObject({ state: 'fail' })
        expect(await asked(async () => expect(await poll(0, 'glance.admin')).toMatchObject({ present: true }))).toMatchObject({ tokens: 1, lookups: 1 })
        expect(await poll()).toMatchObject({ present: true, problem: null })
        expect(await health()).toMatchObject({ state: 'pass' })
    })

    it('because of the API key is helped by a new key at once', async () => {
        await settings({ api_key: 'another-key' })
        expect(await poll()).toMatchObject({ present: null, problem: { code: 'presence_refused' } })
        await settings({ api_key: DEMO_PARTNER.apiKey })
        expect(await poll(0, 'glance.admin')).toMatchObject({ present: true })
        expect(await poll()).toMatchObject({ present: true })
    })
})

describe('while Glance fails', () => {
    it.each([
        ['503', { kind: 'status', status: 503 }], ['429', { kind: 'status', status: 429, retryAfter: 100 }], ['no connection', { kind: 'reset' }]
    ])('(%s) nothing is known, and it is asked ever more seldom', async (_what, fault) => {
        await poll()
        await faults(environment, { ...fault, operation: 'lookupvisitor', times: 0 })
        const waits: number[] = []
        const cost = await asked(async () => {
            for (let passed = 0; passed < 1800;) {
                await pass(environment, waits[waits.length - 1] ?? 15)
                const answer = await poll()
                expect(answer).toMatchObject({ present: null, since: null, checked: null, problem: null })
                waits.push(answer.next_seconds)
                passed += answer.next_seconds
            }
        })
        expect(Math.min(...waits)).toBeGreaterThanOrEqual(15)
        expect(Math.max(...waits)).toBeLessThanOrEqual(300)
        expect(waits[waits.length - 1]).toBeGreaterThanOrEqual(200)
        expect(cost.lookups).toBeLessThanOrEqual(14)
        expect(cost.tokens).toBeLessThanOrEqual(1)
        expect(await health()).toMatchObject({ state: 'warn', reason: expect.stringMatching(/Glance (answered with status|could not be reached)/) })
        await faults(environment)
        await pass(environment, 300)
        expect(await poll()).toMatchObject({ present: true, next_seconds: 15 })
        expect(await service()).toMatchObject({ state: 'works', failures: '0', paused_until: '', last_error: '' })
    })

    it('it is left alone for all visitors, and one asks first when that time is over', async () => {
        await faults(environment, { kind: 'status', operation: 'lookupvisitor', status: 500, times: 0 })
        await poll(0)
        expect(await asked(async () => expect(await poll(1)).toMatchObject({ present: null, problem: null }))).toMatchObject({ lookups: 0 })
        await pass(environment, 300)
        await faults(environment, { kind: 'hold', operation: 'lookupvisitor', times: 1 }, { kind: 'status', operation: 'lookupvisitor', status: 500, times: 0 })
        const cost = await asked(async () => {
            const first = poll(0)
            await held(environment)
            await Promise.all([poll(1), poll(2), poll(0, 'glance.admin'), poll(1, 'glance.admin')])
            await release(environment)
            await first
        })
        expect(cost.lookups).toBe(1)
    })

    it('to give a token, nobody asks for a while', async () => {
        await faults(environment, { kind: 'status', operation: 'token', status: 503, times: 0 })
        expect(await asked(async () => {
            expect(await poll()).toMatchObject({ present: null, problem: null })
            expect(await poll(1, 'glance.admin')).toMatchObject({ present: null, problem: null })
        })).toMatchObject({ tokens: 1, lookups: 0 })
    })

    it('to be what it should be, the admin is told', async () => {
        await faults(environment, { kind: 'status', operation: 'token', status: 404, body: 'no such page', times: 0 })
        expect(await poll()).toMatchObject({ present: null, problem: { code: 'presence_not_offered' } })
        expect(await health()).toMatchObject({ state: 'fail', reason: expect.stringContaining('404'), fix: expect.stringContaining('GlancePresenceService') })
    })

    it.each([
        ['a page', { kind: 'html' }], ['nothing', { kind: 'empty' }], ['a list', { kind: 'status', status: 200, body: '[]' }], ['another visitor', { kind: 'status', status: 200, body: '{"visitorid":"V9","visitorpresent":"1"}' }],
        ['half of it', { kind: 'truncate' }], ['a redirect', { kind: 'redirect', body: 'https://example.org/' }], ['a megabyte', { kind: 'status', status: 200, body: `{"x":"${'y'.repeat(1_000_000)}"}` }]
    ])('with %s for an answer, it is no answer', async (_what, fault) => {
        await faults(environment, { ...fault, operation: 'lookupvisitor', times: 0 })
        expect(await poll()).toMatchObject({ present: null, since: null, checked: null })
        expect((await health()).state).not.toBe('pass')
    })

    it('to take one visitor id, the others are asked for', async () => {
        await faults(environment, { kind: 'status', operation: 'lookupvisitor', parameters: { visitorid: 'V1001' }, status: 400, times: 0 })
        expect(await poll(0)).toMatchObject({ present: null, problem: null })
        expect(await poll(1)).toMatchObject({ present: true })
        expect(await health()).toMatchObject({ state: 'pass' })
    })
})

describe('what is left', () => {
    it('goes with the daily clean-up when it is a day old, never sooner', async () => {
        await poll(0)
        await pass(environment, 23 * 3600)
        await poll(1)
        await pass(environment, 2 * 3600)
        await environment.runJob('Glance Sync Event Cleanup')
        await drain(environment)
        const left = await storedRows(environment, PRESENCE)
        expect(left.map(row => row.kind).sort()).toEqual(['visitor', 'watcher'])
        expect(left.every(row => row.checked! >= '2026-03-03 09:00:00')).toBe(true)
    })

    it('is no secret in logs, rows or addresses', async () => {
        await faults(environment, { kind: 'status', operation: 'lookupvisitor', status: 500, body: 'Bearer abcdefghijklmnop authToken=abcdefghijklmnop', nth: 2, times: 1 })
        await poll(0)
        await pass(environment, 15)
        await poll(0)
        expect((await service()).last_error).toContain('***')
        const { requests } = await environment.glance<{ requests: { path: string, parameters: Record<string, string>, method: string }[] }>('GET', '/_control/requests')
        const lookups = requests.filter(request => request.path === '/lookupvisitor')
        expect(new Set(lookups.flatMap(request => Object.keys(request.parameters)))).toEqual(new Set(['groupid', 'visitorid']))
        const { result } = await environment.as('admin').send<Row[]>('GET', '/api/now/table/syslog?sysparm_limit=1000')
        const everything = JSON.stringify([result, await storedRows(environment, PRESENCE), await storedRows(environment, TOKEN)])
        expect(everything).not.toMatch(/eyJ[A-Za-z0-9]|abcdefghijklmnop|\$1\$\d/)
    })
})

describe('Health', () => {
    it('says what is off, not asked, or missing', async () => {
        expect(await health()).toMatchObject({ state: 'pass', reason: expect.stringContaining('not been asked yet') })
        await settings({ presence: false })
        expect(await health()).toMatchObject({ state: 'pass', reason: expect.stringContaining('off') })
        await script(environment, `var gr = new GlideRecord('${COMPANY}'); gr.get('${company}'); gr.setWorkflow(false); gr.setValue('presence', true); gr.setValue('presence_url', ''); gr.update()`)
        expect(await health()).toMatchObject({ state: 'fail', fix: expect.stringContaining('Presence URL') })
    })

    it('is spared: settings that cannot work are refused by name', async () => {
        const refused = async (values: Record<string, unknown>) => (await admin().send('PATCH', `/api/now/table/${COMPANY}/${company}`, values)).status
        expect(await refused({ presence: true, presence_url: '' })).toBe(403)
        expect(await refused({ agent_script: true, agent_script_url: '' })).toBe(403)
        for (const url of ['http://ww2.glancecdn.net/x.js', 'https://ww2.glancecdn.net/x.js?a=b', 'https://ww2.glancecdn.net', 'javascript:alert(1)', 'https://a@b/x.js', 'https://ww2.glancecdn.net/x.js#"'])
            expect([url, await refused({ agent_script_url: url })]).toEqual([url, 403])
        expect(await refused({ agent_script: true, agent_script_url: 'https://ww2.glancecdn.net/cobrowse/CobrowseJS.ashx' })).toBe(200)
        expect(await refused({ agent_script: false, agent_script_url: `${environment.glanceUrl}/cobrowse/CobrowseJS.ashx` })).toBe(200)
    })
})
