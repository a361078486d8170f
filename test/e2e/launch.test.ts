import fc from 'fast-check'
import { startEnvironment, type Environment } from './environment'
import type { Answer } from '../demo/rest-client'
import { DEMO_PARTNER } from '../demo/seed'
import { CONFIGURATION, SESSION } from './card-support'
import { APP, companyId, count, drain, faults, freeze, launch, pass, ROUTE, script, setProperty, timeOut, over, type Failure, type Launch, type Row } from './jobs-support'

const NOW = '2026-03-02T10:00:00Z'

let environment: Environment
let incidents: string[]
let company: string
let configuration: string

beforeAll(async () => {
    environment = await startEnvironment({ now: NOW })
    await freeze(environment, NOW)
    incidents = environment.demo.incidents
    company = await companyId(environment)
    configuration = (await environment.as('glance.admin').rows(CONFIGURATION, 'table=incident', 'sys_id'))[0]!.sys_id!
})
afterAll(() => environment?.stop())

/** Every test begins with the demo's set-up, whatever became of the one before. */
beforeEach(async () => {
    await faults(environment)
    await freeze(environment, NOW)
    await settings({ is_default: true, api_key: DEMO_PARTNER.apiKey, service_url: environment.glanceUrl, sso_expiration: 3600 })
    await configure({ active: true, condition: '', order: 100, visitor_id_field: 'caller_id.employee_number', buttons: 'cobrowse,screen_share,video,join_with_key' })
})

const of = (sysId: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({ table: 'incident', sys_id: sysId, type: 'C', ...more })
const admin = () => environment.as('glance.admin')
const configure = (values: Record<string, unknown>, sysId = configuration) => admin().update(CONFIGURATION, sysId, values)
const settings = (values: Record<string, unknown>) => admin().update(`${APP}_company_settings`, company, values)
const row = async (sysId: string): Promise<Row> => (await admin().rows(SESSION, `sys_id=${sysId}`))[0]!

/** A refusal in the agreed shape that leaves nothing behind. */
async function refused(body: unknown, status: number, code: string, user = 'glance.agent'): Promise<Failure['error']> {
    const before = await count(environment, SESSION)
    const answer = await launch(environment, body, user)
    expect({ status: answer.status, body: answer.body }).toMatchObject({ status, body: { status: 'failure', error: { code, message: expect.any(String), detail: expect.any(String) } } })
    expect(await count(environment, SESSION)).toBe(before)
    return answer.result.error
}

async function good(body: unknown, user = 'glance.agent'): Promise<Launch> {
    const answer = await launch(environment, body, user)
    expect({ status: answer.status, body: answer.body }).toMatchObject({ status: 201 })
    return answer.result
}

/** Status of the page behind a link, which checks the login key; a link with another key must be refused. */
async function follow(link: string): Promise<number> {
    const forged = new URL(link)
    const key = forged.searchParams.get('loginkey')!
    forged.searchParams.set('loginkey', key.slice(0, -4) + (key.endsWith('AAAA') ? 'BBBB' : 'AAAA'))
    expect((await fetch(forged)).status).toBe(403)
    return (await fetch(link)).status
}

describe('a good launch', () => {
    it.each([
        ['C', 'C', '/agentjoin/AgentView.aspx', 'V1001'], ['cobrowse', 'C', '/agentjoin/AgentView.aspx', 'V1001'], ['V', 'V', '/agentjoin/AgentView.aspx', 'V1001'],
        ['video', 'V', '/agentjoin/AgentView.aspx', 'V1001'], ['G', 'G', '/agent/start', ''], ['screen_share', 'G', '/agent/start', '']
    ])('of type %s answers a link that signs the agent in', async (type, letter, path, key) => {
        const launched = await good(of(incidents[0]!, { type }))
        const parts = ['agent_script', 'browser_url', 'expires', 'join_method', 'join_url', 'number', 'session', 'session_key', 'signal', 'sys_id', 'type']
        expect(Object.keys(launched).sort()).toEqual(parts)
        expect(launched).toMatchObject({ type: letter, session_key: key, join_method: 'browser', expires: '2026-03-02T11:00:00Z', number: expect.stringMatching(/^GLS\d{7}$/) })
        expect(launched.browser_url).toBe(launched.join_url)
        const link = new URL(launched.join_url)
        expect(link.origin + link.pathname).toBe(environment.glanceUrl + path)
        const shared = { partnerid: DEMO_PARTNER.partnerId, partneruserid: 'glance.agent@example.com', loginkey: expect.stringMatching(/^\$1\$1772449200\$[\w-]{43}$/) }
        const joining = { SessionKey: 'V1001', name: 'Ada Byron', email: 'ada.byron@example.org', phone: '+44 20 7946 0101', Wait: '1' }
        expect(Object.fromEntries(link.searchParams)).toEqual(letter === 'G' ? shared : { ...shared, ...joining })
        expect(await follow(launched.join_url)).toBe(200)
    })

    it('encodes what is not plain in a link', async () => {
        const second = await good(of(incidents[1]!))
        expect(new URL(second.join_url).searchParams.get('name')).toBe('Zoë O\'Connor')
        const third = await good(of(incidents[2]!))
        expect(new URL(third.join_url).searchParams.get('name')).toContain('次郎')
        expect(second.join_url + third.join_url).toMatch(/^[A-Za-z0-9%&=?/:._~-]+$/)
        expect([await follow(second.join_url), await follow(third.join_url)]).toEqual([200, 200])
    })

    it('expires when Company Settings say', async () => {
        await settings({ sso_expiration: 60 })
        const launched = await good(of(incidents[0]!))
        expect(launched.expires).toBe('2026-03-02T10:01:00Z')
        expect(await follow(launched.join_url)).toBe(200)
        await pass(environment, 61)
        expect((await fetch(launched.join_url)).status).toBe(403)
    })

    it('leaves a Session bound to record, contact, account and configuration item, and nothing secret', async () => {
        const all = environment.as('admin')
        const account = await all.create('core_company', { name: 'Analytical Engines' })
        const item = await all.create('cmdb_ci', { name: 'Order form' })
        const incident = await all.create('incident', { short_description: 'Bound', caller_id: environment.demo.users['ada.byron'], company: account.sys_id, cmdb_ci: item.sys_id })
        const launched = await good(of(incident.sys_id!))
        const stored = await row(launched.sys_id)
        expect(stored).toMatchObject({
            number: launched.number, company, type: 'C', status: '', session_key: 'V1001', visitor_id: 'V1001', visitor_name: 'Ada Byron',
            visitor_email: 'ada.byron@example.org', visitor_phone: '+44 20 7946 0101', agent: environment.demo.users['glance.agent'],
            partner_user_id: 'glance.agent@example.com', source_table: 'incident', source_record: incident.sys_id, contact_table: 'sys_user',
            contact: environment.demo.users['ada.byron'], account: account.sys_id, configuration_item: item.sys_id, started: '2026-03-02 10:00:00', ended: '',
            origin: 'servicenow', sync_state: 'pending', sync_attempts: '0', terms: 'not_asked', join_method: 'browser', glance_session_id: '', note: ''
        })
        const everything = JSON.stringify(await admin().rows(SESSION))
        expect(everything).not.toContain('$1$')
        expect(everything).not.toContain(DEMO_PARTNER.apiKey)
    })

    it('prefers the installed client where the property says so, with the browser\'s link beside it', async () => {
        await setProperty(environment, 'join_with_client', 'true')
        const [cobrowse, share, video] = [await good(of(incidents[0]!)), await good(of(incidents[0]!, { type: 'G' })), await good(of(incidents[0]!, { type: 'V' }))]
        await setProperty(environment, 'join_with_client', 'false')
        expect(cobrowse.join_url).toMatch(new RegExp(`^glancepanorama://agentjoin/127\\.0\\.0\\.1:\\d+/${DEMO_PARTNER.partnerId}/V1001\\?partnerid=`))
        expect(share.join_url).toMatch(/^glance:\/\/startssn\?key=&partnerid=12345&/)
        expect([cobrowse.join_method, share.join_method, video.join_method]).toEqual(['client', 'client', 'browser'])
        expect(await Promise.all([cobrowse, share, video].map(launched => follow(launched.browser_url)))).toEqual([200, 200, 200])
        expect((await row(cobrowse.sys_id)).join_method).toBe('client')
    })

    it('twice gives two Sessions: each click is a launch of its own', async () => {
        const [one, two] = [await good(of(incidents[0]!)), await good(of(incidents[0]!))]
        expect(one.sys_id).not.toBe(two.sys_id)
    })
})

describe('a key that the agent types', () => {
    it.each([
        [' 0012 345 ', '0012345'], ['007', '007'], ['a-b_C', 'a-b_C'], ['x'.repeat(50), 'x'.repeat(50)], ['1\t2\u00a03', '123']
    ])('%j is %s', async (typed, key) => {
        const launched = await good(of(incidents[0]!, { session_key: typed }))
        expect(launched.session_key).toBe(key)
        expect(new URL(launched.join_url).searchParams.get('SessionKey')).toBe(key)
        expect((await row(launched.sys_id)).session_key).toBe(key)
    })

    it('serves for a record without a visitor, and for a video; a screen share has none', async () => {
        for (const type of ['C', 'V'])
            expect(await good(of(incidents[3]!, { type, session_key: '4711' }))).toMatchObject({ session_key: '4711', type, join_method: 'browser' })
        expect((await refused(of(incidents[3]!, { type: 'G', session_key: '4711' }), 422, 'invalid')).fields!.session_key).toContain('not allowed for a screen share')
    })

    it.each([['x'.repeat(51)], ['a.b'], ['<script>'], ['a&Wait=0'], ['  '], ['١٢٣'], ['a\u0000b'], [42], [true], [['1']], [{ a: 1 }]])('%j is refused, naming the field and the rule', async key => {
        const { fields, message } = await refused(of(incidents[0]!, { session_key: key }), 422, 'invalid')
        expect(Object.keys(fields!)).toEqual(['session_key'])
        expect(fields!.session_key).toContain('1 to 50 letters, digits, hyphens or underscores')
        expect(message).toContain('session_key')
    })
})

describe('a body that is not a launch', () => {
    it.each([['{'], ['[]'], ['null'], ['"C"'], [''], ['{"table": "incident",}'], ['\u0000']])('%j is malformed', async body => {
        const error = await refused(body, 400, 'malformed')
        expect(error.message).toContain('JSON object')
    })

    it('names every field at fault at once', async () => {
        const { fields } = await refused({ table: 'Incident; drop', sys_id: 'x', type: 'Q', session_key: '!', color: 'red', constructor: 1 }, 422, 'invalid')
        expect(Object.keys(fields!).sort()).toEqual(['color', 'constructor', 'session_key', 'sys_id', 'table', 'type'])
        expect(Object.keys((await refused({}, 422, 'invalid')).fields!).sort()).toEqual(['sys_id', 'table', 'type'])
    })

    it.each([['toString'], ['__proto__'], ['c'], [1], [null]])('type %j is none', async type => {
        expect(Object.keys((await refused(of(incidents[0]!, { type }), 422, 'invalid')).fields!)).toEqual(['type'])
    })

    it('another content type is refused by the platform', async () => {
        const response = await fetch(environment.url + ROUTE, {
            method: 'POST', headers: { authorization: `Basic ${btoa('glance.agent:glance.agent')}`, 'content-type': 'text/plain' }, body: JSON.stringify(of(incidents[0]!))
        })
        expect(response.status).toBe(415)
    })
})

describe('a record that is not to be had', () => {
    it('unknown table, unknown record and unreadable record look the same', async () => {
        const texts = new Set<string>()
        // The last is there, and the app itself could read it; the agent may not.
        const bodies = [of(incidents[0]!, { table: 'no_such_table' }), of('0'.repeat(32)), of(environment.demo.users['ada.byron']!), of(company, { table: `${APP}_company_settings` })]
        for (const body of bodies)
            texts.add((await refused(body, 404, 'not_found')).message)
        // An agent without the role that incidents ask for.
        await environment.as('admin').send('POST', '/api/now/table/sys_user', { user_name: 'lone.agent', user_password: 'lone.agent', email: 'lone@example.com', active: 'true' })
        const [lone] = await environment.as('admin').rows('sys_user', 'user_name=lone.agent', 'sys_id')
        await environment.as('admin').update('sys_user', lone!.sys_id!, { user_password: 'lone.agent' })
        const [role] = await environment.as('admin').rows('sys_user_role', `name=${APP}.user`, 'sys_id')
        await environment.as('admin').create('sys_user_has_role', { user: lone!.sys_id, role: role!.sys_id })
        texts.add((await refused(of(incidents[0]!), 404, 'not_found', 'lone.agent')).message)
        expect(texts.size).toBe(1)
    })

    it('a table that ServiceNow hides from the app is named, with the way out', async () => {
        const problem = await environment.as('admin').create('problem', { short_description: 'Hidden' })
        const error = await refused({ table: 'problem', sys_id: problem.sys_id, type: 'C' }, 403, 'table_blocked')
        expect(error.message).toMatch(/table problem\b.*administrator.*Cross-Scope Access/)
    })

    it('so is one that a field path leads to', async () => {
        const account = await environment.as('admin').create('core_company', { name: 'Blocked', phone: '1' })
        const incident = await environment.as('admin').create('incident', { short_description: 'Blocked', company: account.sys_id })
        // Saved past the validation, as by an import or before a privilege was taken back.
        await script(environment, `var gr = new GlideRecord('${CONFIGURATION}'); gr.get('${configuration}'); gr.setWorkflow(false); gr.setValue('visitor_id_field', 'company.phone'); gr.update()`)
        const error = await refused(of(incident.sys_id!), 403, 'table_blocked')
        expect(error.message).toMatch(/table core_company\b.*administrator.*Cross-Scope Access/)
    })
})

describe('a launch that set-up forbids says who puts it right', () => {
    const ADMIN = /Glance admin/

    it('no display configuration, an inactive one, or a condition that is not met', async () => {
        const user = environment.demo.users['ada.byron']
        const none = await refused({ table: 'sys_user', sys_id: user, type: 'C' }, 422, 'no_display_configuration')
        expect(none.message).toMatch(ADMIN)
        expect(none.message).toContain('sys_user')
        expect(Object.keys(none.fields!)).toEqual(['table'])
        await configure({ active: false })
        expect((await refused(of(incidents[0]!), 422, 'no_display_configuration')).message).toMatch(ADMIN)
        await configure({ active: true, condition: 'short_description=something else^EQ' })
        await refused(of(incidents[0]!), 422, 'no_display_configuration')
        await configure({ condition: '' })
        await good(of(incidents[0]!))
    })

    it('a button that is not offered', async () => {
        await configure({ buttons: 'video' })
        const error = await refused(of(incidents[0]!), 422, 'button_off')
        expect(error.message).toContain('Display Configuration')
        expect(Object.keys(error.fields!)).toEqual(['type'])
        await refused(of(incidents[0]!, { type: 'G' }), 422, 'button_off')
        await refused(of(incidents[0]!, { session_key: '1' }), 422, 'button_off')
        await good(of(incidents[0]!, { type: 'V' }))
        await configure({ buttons: 'join_with_key' })
        await refused(of(incidents[0]!), 422, 'button_off')
        await good(of(incidents[0]!, { session_key: '1' }))
        await configure({ buttons: '' })
        await refused(of(incidents[0]!), 422, 'button_off')
    })

    it('a record without a visitor id, and a visitor id that is no key', async () => {
        const error = await refused(of(incidents[3]!), 422, 'no_visitor_id')
        expect(error.message).toContain('Caller > Employee number')
        expect(Object.keys(error.fields!)).toEqual(['sys_id'])
        await configure({ visitor_id_field: 'caller_id.email' })
        const bad = await refused(of(incidents[0]!), 422, 'bad_visitor_id')
        expect(bad.message).toContain('ada.byron@example.org')
        await configure({ visitor_id_field: 'caller_id.employee_number' })
        // A screen share needs no visitor.
        expect((await good(of(incidents[3]!, { type: 'G' }))).session_key).toBe('')
    })

    it('an agent without a partner user id', async () => {
        const error = await refused(of(incidents[0]!), 409, 'no_partner_user_id', 'glance.agent2')
        expect(error.message).toMatch(/Email on your user record .*administrator/)
    })

    it('no default company, no API key', async () => {
        await settings({ is_default: false })
        expect((await refused(of(incidents[0]!), 409, 'not_configured')).message).toMatch(/default.*Glance admin/)
        await settings({ is_default: true, api_key: '' })
        expect((await refused(of(incidents[0]!), 409, 'not_configured')).message).toMatch(/API key.*Glance admin/)
        await settings({ api_key: DEMO_PARTNER.apiKey })
        await good(of(incidents[0]!))
    })
})

describe('what Glance does wrong', () => {
    const LOOKUP = { operation: 'LookupPartnerCobrowseSession', times: 0 }

    it.each([
        [{ kind: 'status', status: 401 }, 502, 'glance_refused', /Glance admin should check the partner id and API key/],
        [{ kind: 'status', status: 403 }, 502, 'glance_refused', /Glance admin/],
        [{ kind: 'error-text', body: 'The login key was refused' }, 502, 'glance_refused', /Glance admin/],
        [{ kind: 'status', status: 500 }, 502, 'glance_failed', /Try again/],
        [{ kind: 'status', status: 503, retryAfter: 120 }, 502, 'glance_failed', /Try again/],
        [{ kind: 'status', status: 429, retryAfter: 120 }, 502, 'glance_failed', /Try again/],
        [{ kind: 'reset' }, 502, 'glance_failed', /Try again/]
    ])('%j gives %i %s', async (fault, status, code, message) => {
        await faults(environment, { ...LOOKUP, ...fault })
        expect((await refused(of(incidents[0]!), status, code)).message).toMatch(message)
    })

    it('nothing of the login is repeated when Glance echoes what it was asked', async () => {
        await faults(environment, { ...LOOKUP, kind: 'status', status: 401, body: `apiKey=${DEMO_PARTNER.apiKey} loginkey=$1$1772449200$${'k'.repeat(43)} is wrong` })
        const error = await refused(of(incidents[0]!), 502, 'glance_refused')
        expect(JSON.stringify(error)).not.toContain(DEMO_PARTNER.apiKey)
        expect(JSON.stringify(error)).not.toContain('$1$')
    })

    it.each([[{ kind: 'html' }], [{ kind: 'empty' }], [{ kind: 'malformed' }], [{ kind: 'status', status: 404 }], [{ kind: 'redirect' }]])(
        '%j: the operation is not what we think, and the launch goes on without it', async fault => {
            await faults(environment, { ...LOOKUP, ...fault })
            expect(new URL((await good(of(incidents[0]!))).join_url).searchParams.get('Wait')).toBe('1')
        })

    it('no answer in time gives 504', async () => {
        await faults(environment, { ...LOOKUP, kind: 'hold' })
        await Promise.all([refused(of(incidents[0]!), 504, 'glance_timed_out'), timeOut(environment)])
    })

    it('nobody at the address gives 502; a screen share needs no look-up', async () => {
        await settings({ service_url: 'http://127.0.0.1:9' })
        await refused(of(incidents[0]!), 502, 'glance_failed')
        await good(of(incidents[0]!, { type: 'G' }))
    })
})

describe('a session that runs already', () => {
    const running = (body: unknown) => faults(environment, { operation: 'LookupPartnerCobrowseSession', times: 0, kind: 'error-text', body: typeof body === 'string' ? body : JSON.stringify({ d: body }) })

    it('is joined by the link that Glance answers', async () => {
        await environment.glance('POST', '/_control/sessions', over({ sessionId: '900001', status: 'W', guests: [] }))
        const launched = await good(of(incidents[0]!))
        const link = new URL(launched.join_url)
        expect(link.origin).toBe(environment.glanceUrl)
        expect(link.searchParams.has('Wait')).toBe(false)
        expect((await fetch(link)).status).toBe(200)
        await environment.glance('POST', '/_control/sessions', over({ sessionId: '900001', startTime: '2026-03-01T00:00:00Z' }))
    })

    it('is joined by our own link when the answered one leads elsewhere', async () => {
        const host = new URL(environment.glanceUrl).host
        const hostile = [
            'https://evil.example/AgentView.aspx', `http://${host}@evil.example/`, `http://${host}.evil.example/`, `http://evil.example/${host}`, `//${host}/x`,
            'javascript:alert(1)', `http://${host}\\@evil.example/`, `http://evil.example#${host}`, `http:/${host}/x`, `http://${host}/x\n@evil.example/`, 'http://127.0.0.1:9/x'
        ]
        for (const joinurl of hostile) {
            await running({ joinurl })
            const launched = await good(of(incidents[0]!))
            expect(new URL(launched.join_url).host).toBe(host)
            expect(new URL(launched.join_url).searchParams.get('SessionKey')).toBe('V1001')
        }
        await running({ joinurl: `${environment.glanceUrl}/agentjoin/AgentView.aspx?x=1` })
        expect((await good(of(incidents[0]!))).join_url).toBe(`${environment.glanceUrl}/agentjoin/AgentView.aspx?x=1`)
    })
})

describe('POST /sessions/{sys_id}/sync', () => {
    const ask = (sysId: string, user = 'glance.agent'): Promise<Answer<Row & Failure>> => environment.as(user).send('POST', `${ROUTE}/${sysId}/sync`, {})

    it('answers 202 with a Sync event, and the engine does the rest', async () => {
        const launched = await good(of(incidents[0]!, { session_key: 'sync-me' }))
        await pass(environment, 600)
        const [startTime, endTime] = ['2026-03-02T10:00:05Z', '2026-03-02T10:04:05Z']
        await environment.glance('POST', '/_control/sessions', over({ sessionId: '900100', sessionKey: 'sync-me', visitorId: null, startTime, endTime }))
        const asked = await ask(launched.sys_id)
        expect({ status: asked.status, result: asked.result }).toMatchObject({ status: 202, result: { state: 'queued', number: expect.stringMatching(/^GSE\d{7}$/) } })
        await drain(environment)
        const [event] = await admin().rows(`${APP}_sync_event`, `sys_id=${asked.result.sync_event}`)
        expect(event).toMatchObject({ state: 'done', error_class: 'none', trigger: 'session', requested_for: launched.sys_id, matched: '1' })
        expect(await row(launched.sys_id)).toMatchObject({
            sync_state: 'synced', glance_session_id: '900100', status: 'C', started: '2026-03-02 10:00:05', ended: '2026-03-02 10:04:05', duration_seconds: '240',
            source_record: incidents[0], agent: environment.demo.users['glance.agent'], visitor_name: 'Ada Byron', last_sync_event: asked.result.sync_event
        })

        await pass(environment, 20)
        const again = await ask(launched.sys_id)
        expect({ status: again.status, result: again.result }).toMatchObject({ status: 429, result: { status: 'failure', error: { code: 'too_soon' } } })
        expect(Number(again.headers.get('retry-after'))).toBe(40)
        expect(again.result.error.message).toContain('40 seconds')
        await pass(environment, 40)
        expect((await ask(launched.sys_id)).status).toBe(202)
        await drain(environment)
    })

    it('is for whoever may read the record, and not for a session that is none', async () => {
        const launched = await good(of(incidents[0]!), 'glance.admin')
        for (const sysId of ['0'.repeat(32), 'x', '..%2F..', '%27%20OR%201=1', 'a^ORsys_idISNOTEMPTY'])
            expect((await ask(sysId)).result.error).toMatchObject({ code: 'not_found' })
        expect((await ask(launched.sys_id)).status).toBe(202)
        await drain(environment)
    })

    it('has nothing to do without a company', async () => {
        const launched = await good(of(incidents[0]!))
        await settings({ is_default: false })
        const answer = await ask(launched.sys_id)
        expect({ status: answer.status, code: answer.result.error.code }).toEqual({ status: 409, code: 'not_configured' })
    })
})

describe('fuzz', () => {
    it('no body brings the launch to a 5xx, and no refusal leaves anything behind', async () => {
        const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom('', 'C', 'V', 'incident', 'task', 'sys_user', 'sys_user_role', 'x_glne_conn_session', '0012'))
        const anything = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null), fc.jsonValue({ maxDepth: 2 }))
        const body = fc.oneof(
            { weight: 6, arbitrary: fc.record({
                table: fc.oneof(fc.constant('incident'), anything), sys_id: fc.oneof(fc.constantFrom(...incidents), anything),
                type: fc.oneof(fc.constantFrom('C', 'G', 'V'), anything), session_key: anything, extra: anything
            }, { requiredKeys: [] }).map(value => JSON.stringify(value)) },
            { weight: 1, arbitrary: fc.jsonValue().map(value => JSON.stringify(value)) },
            { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }
        )
        let stored = await count(environment, SESSION)
        await fc.assert(fc.asyncProperty(body, async sent => {
            const { status } = await launch(environment, sent)
            expect([201, 400, 403, 404, 409, 422]).toContain(status)
            stored += status === 201 ? 1 : 0
            expect(await count(environment, SESSION)).toBe(stored)
        }), { numRuns: 150 })
    })

    it('no address brings the sync to a 5xx or queues anything', async () => {
        const queued = await count(environment, `${APP}_sync_event`)
        await fc.assert(fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), fc.jsonValue(), async (sysId, body) => {
            const answer = await environment.as('glance.agent').send('POST', `${ROUTE}/${encodeURIComponent(sysId)}/sync`, body)
            expect([400, 404]).toContain(answer.status)
        }), { numRuns: 60 })
        expect(await count(environment, `${APP}_sync_event`)).toBe(queued)
    })
})
