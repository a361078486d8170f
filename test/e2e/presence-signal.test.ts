import { startEnvironment, type Environment } from './environment'
import { DEMO_PARTNER } from '../demo/seed'
import type { FailureAnswer, LaunchAnswer } from '../../src/server/contract'
import { SESSION } from './card-support'
import { APP, companyId, count, faults, freeze, held, holdAnswers, pass, release, ROUTE, script, setProperty, type Row } from './jobs-support'
import { askedGlance, presenceOf, PRESENCE, storedRows, TOKEN, visitor } from './presence-support'

/** One-click start: what a launch does when presence is on (A21, A22). */
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
const terms = async (sysId: string) => (await admin().rows(SESSION, `sys_id=${sysId}`))[0]!.terms
const who = async (): Promise<{ asked: { sessionKey: string } | null } & Row> => {
    const { visitors } = await environment.glance<{ visitors: ({ asked: { sessionKey: string } | null } & Row)[] }>('GET', '/_control/visitors')
    return visitors.find(one => one.visitorId === 'V1001')!
}
const running = async () => (await environment.glance<{ sessions: Row[] }>('GET', '/_control/sessions')).sessions

async function start(body: Record<string, unknown> = {}, user = 'glance.agent'): Promise<LaunchAnswer> {
    const answer = await environment.as(user).send<LaunchAnswer & FailureAnswer>('POST', ROUTE, { table: 'incident', sys_id: incidents[0], type: 'C', ...body })
    expect({ status: answer.status, body: answer.body }).toMatchObject({ status: 201 })
    return answer.result
}

beforeEach(async () => {
    await environment.glance('POST', '/_control/reset', {})
    await freeze(environment, NOW)
    await settings({
        presence: true, show_terms: true, agent_script: false, agent_script_url: `${environment.glanceUrl}/cobrowse/CobrowseJS.ashx`, api_key: DEMO_PARTNER.apiKey,
        presence_url: environment.glanceUrl, service_url: environment.glanceUrl
    })
    await script(environment, `['${PRESENCE}', '${TOKEN}', '${SESSION}'].forEach(function (name) { var gr = new GlideRecord(name); gr.query(); gr.deleteMultiple() })`)
    await visitor(environment, 'V1001', true)
})

describe('a visitor who is there', () => {
    it('is asked for terms, once, with their id as the key', async () => {
        let launched: LaunchAnswer | null = null
        const cost = await askedGlance(environment, async () => { launched = await start() })
        expect(cost).toMatchObject({ lookups: 1, tokens: 1, signals: 1 })
        expect(launched).toMatchObject({ signal: 'asked', agent_script: null, session_key: 'V1001', session: { terms: 'asked' } })
        expect(await terms(launched!.sys_id)).toBe('asked')
        expect(await who()).toMatchObject({ asked: { sessionKey: 'V1001' } })
        expect(await running()).toEqual([])
    })

    it('has the session started at once where no terms are to be asked', async () => {
        await settings({ show_terms: false })
        const launched = await start()
        expect(launched).toMatchObject({ signal: 'started', session: { terms: 'not_asked' } })
        expect(await terms(launched.sys_id)).toBe('not_asked')
        expect(await running()).toMatchObject([{ sessionKey: 'V1001', status: 'W' }])
        expect(await start()).toMatchObject({ signal: 'running' })
        expect(await running()).toHaveLength(1)
    })

    it('is looked up anew at the click, and all who watch know', async () => {
        await visitor(environment, 'V1001', false)
        expect(await presenceOf(environment, incidents[0]!)).toMatchObject({ present: false })
        await visitor(environment, 'V1001', true)
        await pass(environment, 5)
        expect(await start()).toMatchObject({ signal: 'asked' })
        expect((await askedGlance(environment, async () => {
            expect(await presenceOf(environment, incidents[0]!)).toMatchObject({ present: true, checked: '2026-03-02T10:00:05Z' })
        })).lookups).toBe(0)
    })
})

describe('nobody is signalled', () => {
    const unsignalled = async (signal: string, body: Record<string, unknown> = {}, user = 'glance.agent') => {
        const cost = await askedGlance(environment, async () => {
            const launched = await start(body, user)
            expect(launched).toMatchObject({ signal, agent_script: null, session: { terms: 'not_asked' } })
            expect(await terms(launched.sys_id)).toBe('not_asked')
        })
        // A signal that was sent may have had its effect, whatever was answered.
        expect(cost.signals > 0 || (await who()).asked === null).toBe(true)
        return cost
    }

    it('when the visitor is not there', async () => {
        await visitor(environment, 'V1001', false)
        expect(await unsignalled('absent')).toMatchObject({ lookups: 1, signals: 0 })
    })

    it('when presence is off', async () => {
        await settings({ presence: false })
        expect(await unsignalled('off')).toMatchObject({ lookups: 0, tokens: 0, signals: 0 })
    })

    it.each([['a typed key', { session_key: '123456789' }], ['a video', { type: 'V' }], ['a screen share', { type: 'G' }]])('for %s', async (_what, body) => {
        expect(await unsignalled('off', body)).toMatchObject({ lookups: 0, tokens: 0, signals: 0 })
    })

    it('from an instance that the settings were not made on', async () => {
        const [name] = await environment.as('admin').rows('sys_properties', 'name=instance_name', 'sys_id,value')
        await environment.as('admin').update('sys_properties', name!.sys_id!, { value: 'a_clone' })
        const cost = await unsignalled('off')
        await environment.as('admin').update('sys_properties', name!.sys_id!, { value: name!.value })
        expect(cost).toMatchObject({ lookups: 0, tokens: 0, signals: 0 })
    })

    it('when they have gone between the two questions', async () => {
        await faults(environment, { kind: 'status', operation: 'signalvisitor', status: 404, body: '{"visitorfound":false}' })
        expect(await unsignalled('absent')).toMatchObject({ lookups: 1, signals: 1 })
    })

    it.each([
        ['the lookup fails', { operation: 'lookupvisitor', status: 503 }], ['the signal fails', { operation: 'signalvisitor', status: 500 }], ['no token is given', { operation: 'token', status: 403 }],
        ['there is no such service', { operation: 'token', status: 404 }], ['the token is refused', { operation: 'lookupvisitor', status: 401 }]
    ])('when %s; the launch goes on', async (_what, fault) => {
        await faults(environment, { kind: 'status', times: 0, ...fault })
        await unsignalled('failed')
    })

    it('at a server that is not one of Glance\'s: the token goes nowhere else', async () => {
        await faults(environment, { kind: 'wrong-host', operation: 'lookupvisitor', body: 'pr0001.example.org', times: 0 })
        expect(await unsignalled('failed')).toMatchObject({ signals: 0 })
    })
})

describe('a click', () => {
    it('asks Glance also while polls leave it alone', async () => {
        await faults(environment, { kind: 'status', operation: 'lookupvisitor', status: 503 })
        expect(await presenceOf(environment, incidents[0]!)).toMatchObject({ present: null })
        expect(await start()).toMatchObject({ signal: 'asked' })
        expect(await presenceOf(environment, incidents[0]!)).toMatchObject({ present: true })
    })

    it('does not wait each time for a service that has failed again and again; when its pause is over, it asks', async () => {
        await faults(environment, { kind: 'status', operation: 'lookupvisitor', status: 503, times: 0 })
        for (let i = 0; i < 3; i++)
            expect(await askedGlance(environment, async () => expect(await start()).toMatchObject({ signal: 'failed' }))).toMatchObject({ lookups: 1 })
        await faults(environment)
        expect(await askedGlance(environment, async () => expect(await start()).toMatchObject({ signal: 'failed' }))).toMatchObject({ lookups: 0, tokens: 0 })
        await pass(environment, 301)
        expect(await start()).toMatchObject({ signal: 'asked' })
    })

    it('does not wait for a card that is just getting a token', async () => {
        await holdAnswers(environment, 'token', 1)
        const polled = presenceOf(environment, incidents[0]!)
        await held(environment)
        expect(await start()).toMatchObject({ signal: 'asked' })
        await release(environment)
        expect(await polled).toMatchObject({ present: true })
    })

    it('is told with answers and without secrets', async () => {
        await setProperty(environment, 'logging_verbosity', 'debug')
        await setProperty(environment, 'attach_responses', 'true')
        const launched = await start()
        await setProperty(environment, 'logging_verbosity', 'info')
        await setProperty(environment, 'attach_responses', 'false')
        const attachments = await environment.as('admin').rows('sys_attachment', `table_sys_id=${launched.sys_id}`, 'sys_id,file_name')
        expect(attachments.map(one => one.file_name).sort()).toEqual([expect.stringMatching(/^glance-log/), expect.stringContaining('response-lookup'), expect.stringContaining('response-presence'), expect.stringContaining('response-signal')])
        for (const attachment of attachments) {
            const { body } = await environment.as('admin').send<unknown>('GET', `/api/now/attachment/${attachment.sys_id}/file`)
            expect(typeof body === 'string' ? body : JSON.stringify(body)).not.toMatch(/eyJ[A-Za-z0-9]|\$1\$\d/)
        }
    })
})

describe('while Glance is slow', () => {
    /** A launch during which an operation takes so many seconds. */
    async function slow(operation: string, seconds: number): Promise<LaunchAnswer> {
        await holdAnswers(environment, operation, 1)
        const launched = start()
        await held(environment)
        await pass(environment, seconds)
        await release(environment)
        return launched
    }

    it.each([['LookupPartnerCobrowseSession', 11, 0], ['lookupvisitor', 16, 1]])('%s took %d seconds: the visitor is not asked by an agent whose page waits no longer', async (operation, seconds, lookups) => {
        let launched: LaunchAnswer | null = null
        const cost = await askedGlance(environment, async () => { launched = await slow(operation, seconds) })
        expect([launched!.signal, cost.lookups, cost.signals]).toEqual(['failed', lookups, 0])
        expect(await who()).toMatchObject({ asked: null })
        expect(await terms(launched!.sys_id)).toBe('not_asked')
    })

    it('the signal took 21 seconds: the agent goes on without the vendor\'s script', async () => {
        await settings({ agent_script: true })
        let launched: LaunchAnswer | null = null
        const cost = await askedGlance(environment, async () => { launched = await slow('signalvisitor', 21) })
        expect(launched).toMatchObject({ signal: 'asked', agent_script: null })
        expect(cost.tokens).toBe(1)
    })

    it.each([['LookupPartnerCobrowseSession', 9], ['lookupvisitor', 14], ['signalvisitor', 14]])('%s took %d seconds: all goes on', async (operation, seconds) => {
        await settings({ agent_script: true })
        const launched = await slow(operation, seconds)
        expect([launched.signal, launched.agent_script === null]).toEqual(['asked', false])
    })
})

describe('the vendor\'s script', () => {
    it('is loaded only where it is switched on, with a token of this agent alone', async () => {
        await settings({ agent_script: true })
        let launched: LaunchAnswer | null = null
        const cost = await askedGlance(environment, async () => { launched = await start() })
        expect(cost).toMatchObject({ tokens: 2, signals: 1 })
        const given = launched!.agent_script!
        expect(given).toEqual({
            src: `${environment.glanceUrl}/cobrowse/CobrowseJS.ashx?groupid=12345&script=PresenceAgent`, group_id: '12345', visitor_id: 'V1001', session_key: 'V1001', token: expect.stringMatching(/^eyJ/)
        })
        const claims = JSON.parse(Buffer.from(given.token.split('.')[1]!, 'base64url').toString()) as { exp: number, partneruserid: string }
        expect(claims).toMatchObject({ partneruserid: 'glance.agent@example.com', exp: Date.parse(NOW) / 1000 + 600 })
        expect((await storedRows(environment, TOKEN))[0]).toMatchObject({ expires: '2026-03-02 11:00:00' })
        const stored = JSON.stringify([await admin().rows(SESSION), await storedRows(environment, PRESENCE), await storedRows(environment, TOKEN)])
        expect(stored).not.toContain(given.token.slice(0, 40))
    })

    it.each([
        ['the visitor is not there', async () => visitor(environment, 'V1001', false)], ['no terms are asked', async () => settings({ show_terms: false })],
        ['no token is given for it', async () => faults(environment, { kind: 'status', operation: 'token', status: 503, nth: 2, times: 0 })]
    ])('is not when %s', async (_what, before) => {
        await settings({ agent_script: true })
        await before()
        expect((await start()).agent_script).toBeNull()
    })
})

it('leaves one Session a launch, whatever comes of the signal', async () => {
    await Promise.all([start(), start({}, 'glance.admin'), start()])
    expect(await count(environment, SESSION)).toBe(3)
    expect(await count(environment, PRESENCE, 'kind=lock')).toBe(0)
})
