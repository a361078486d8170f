import fc from 'fast-check'
import { startEnvironment, type Environment } from './environment'
import { DEMO_PARTNER } from '../demo/seed'
import { CONFIGURATION, statementsOf } from './card-support'
import { APP, companyId, count, faults, freeze, held, holdAnswers, insertRows, pass, release, script } from './jobs-support'
import { askedGlance, askPresence, presenceOf, PRESENCE, storedRows, TOKEN, visitor } from './presence-support'

/** C3: is the visitor of a record there? On two nodes. */
const NOW = '2026-03-02T10:00:00Z'
const COMPANY = `${APP}_company_settings`

let environment: Environment
let incidents: string[]
let company: string
let configuration: string

beforeAll(async () => {
    environment = await startEnvironment({ now: NOW, nodes: 2, company: { presence: true } })
    incidents = environment.demo.incidents
    company = await companyId(environment)
    configuration = (await admin().rows(CONFIGURATION, 'table=incident', 'sys_id'))[0]!.sys_id!
})
afterAll(() => environment?.stop())

const admin = () => environment.as('glance.admin')
const settings = (values: Record<string, unknown>) => admin().update(COMPANY, company, values)
const forget = () => script(environment, `['${PRESENCE}', '${TOKEN}'].forEach(function (name) { var gr = new GlideRecord(name); gr.query(); gr.deleteMultiple() })`)
const stored = (query: string) => storedRows(environment, PRESENCE, query)
const poll = (incident = 0, user = 'glance.agent') => presenceOf(environment, incidents[incident]!, user)
const asked = (work: () => Promise<unknown>) => askedGlance(environment, work)
const statements = (work: () => Promise<unknown>) => statementsOf(environment, work)
const CACHED = ['select incident', `select ${PRESENCE}`]

/** Every test begins with nothing known, a visitor V1001 who is there, and the demo's settings. */
beforeEach(async () => {
    await faults(environment)
    await environment.glance('POST', '/_control/options', { badToken: 403, tokenMinutes: 120 })
    await freeze(environment, NOW)
    await settings({ presence: true, api_key: DEMO_PARTNER.apiKey, partner_uid_field: 'email', presence_url: environment.glanceUrl, service_url: environment.glanceUrl })
    await admin().update(CONFIGURATION, configuration, { visitor_id_field: 'caller_id.employee_number', active: true, buttons: 'cobrowse,screen_share' })
    await environment.as('admin').update('incident', incidents[0]!, { caller_id: 'Ada Byron' })
    await forget()
    await visitor(environment, 'V1001', false)
    await visitor(environment, 'V1002', false)
    await visitor(environment, 'V1001', true)
})

describe('a poll', () => {
    it('tells that the visitor is there, and costs two reads and no question to Glance for the next fifteen seconds', async () => {
        expect(await asked(async () => {
            expect(await poll()).toEqual({ present: true, since: NOW, checked: NOW, next_seconds: 15, problem: null })
        })).toMatchObject({ lookups: 1, tokens: 1, signals: 0 })
        await pass(environment, 14)
        expect(await asked(async () => {
            expect(await statements(async () => {
                expect(await poll()).toEqual({ present: true, since: NOW, checked: NOW, next_seconds: 15, problem: null })
            })).toEqual(CACHED)
        })).toMatchObject({ lookups: 0, tokens: 0 })
    })

    it('sees the visitor come and go', async () => {
        await visitor(environment, 'V1001', false)
        expect(await poll()).toMatchObject({ present: false, since: null, checked: NOW })
        await visitor(environment, 'V1001', true)
        expect(await poll()).toMatchObject({ present: false })
        await pass(environment, 15)
        expect(await poll()).toMatchObject({ present: true, since: NOW, checked: '2026-03-02T10:00:15Z' })
        await pass(environment, 300)
        expect(await poll()).toMatchObject({ present: true, since: NOW, checked: '2026-03-02T10:05:15Z' })
        await visitor(environment, 'V1001', false)
        await pass(environment, 15)
        expect(await poll()).toMatchObject({ present: false, since: null })
    })

    it('is bounded when it has to ask', async () => {
        await poll()
        await pass(environment, 15)
        const cost = await statements(() => poll())
        expect(cost.length).toBeLessThanOrEqual(18)
        expect(cost.filter(one => !one.startsWith('select'))).toEqual([`delete ${PRESENCE}`, `insert ${PRESENCE}`, ...Array<string>(3).fill(`update ${PRESENCE}`)])
    })
})

describe('one question for all', () => {
    it('is asked for everybody who watches the visitor, and everybody is told', async () => {
        const other = await environment.as('admin').create('incident', { short_description: 'Another one', caller_id: environment.demo.users['ada.byron'] })
        const everybody = async () => {
            await poll()
            await poll(0, 'glance.admin')
            await presenceOf(environment, other.sys_id!)
        }
        expect((await asked(everybody)).lookups).toBe(1)
        await visitor(environment, 'V1001', false)
        await pass(environment, 15)
        expect((await asked(() => poll(0, 'glance.admin'))).lookups).toBe(1)
        expect(await asked(async () => {
            expect(await statements(async () => { expect(await poll()).toMatchObject({ present: false }) })).toEqual(CACHED)
            expect(await statements(async () => { expect(await presenceOf(environment, other.sys_id!)).toMatchObject({ present: false }) })).toEqual(CACHED)
        })).toMatchObject({ lookups: 0 })
    })

    it('is asked once by forty cards at one moment on two nodes, also with no token yet', async () => {
        const users = ['glance.agent', 'glance.admin', 'glance.agent', 'admin']
        const cost = await asked(async () => {
            const answers = await Promise.all(Array.from({ length: 40 }, (_, index) => poll(0, users[index % users.length])))
            expect(answers.filter(answer => answer.present === true).length).toBeGreaterThan(0)
            expect(answers.filter(answer => answer.present === false)).toEqual([])
            expect(answers.every(answer => answer.problem === null && answer.next_seconds === 15)).toBe(true)
        })
        expect(cost).toMatchObject({ lookups: 1, tokens: 1 })
        expect(await count(environment, PRESENCE, 'kind=lock')).toBe(0)
        expect(await count(environment, PRESENCE, 'kind=visitor')).toBe(1)
        expect(await count(environment, PRESENCE, 'kind=watcher')).toBeLessThanOrEqual(3)
    })

    it.each(['token', 'lookupvisitor'])('is asked once while the answer of %s is still to come: the other cards are told at once that nothing is known', async operation => {
        await holdAnswers(environment, operation, 1)
        const cost = await asked(async () => {
            const first = poll()
            await held(environment)
            const others = await Promise.all(Array.from({ length: 20 }, (_, index) => poll(0, index % 2 === 0 ? 'glance.agent' : 'glance.admin')))
            expect(others.every(answer => answer.present === null && answer.problem === null && answer.next_seconds === 15)).toBe(true)
            await release(environment)
            expect(await first).toMatchObject({ present: true })
        })
        expect(cost).toMatchObject({ lookups: 1, tokens: 1 })
        expect(await count(environment, PRESENCE, 'kind=lock')).toBe(0)
    })

    it('tells what was known a moment ago while another is asking', async () => {
        await poll()
        await pass(environment, 15)
        await holdLock(Date.parse(NOW) + 15000 + 20000)
        expect((await asked(async () => expect(await poll()).toMatchObject({ present: true, checked: NOW, next_seconds: 15 }))).lookups).toBe(0)
        await pass(environment, 46)
        await forgetLocks()
        await holdLock(Date.parse(NOW) + 61000 + 20000)
        expect(await poll()).toMatchObject({ present: null, since: null, checked: null, next_seconds: 15, problem: null })
    })

    it.each([['of a worker that died', 15000], ['of a clock that was far ahead', 3_600_000]])('is not held up by a lock %s', async (_what, validUntil) => {
        await poll()
        await pass(environment, 15)
        await holdLock(Date.parse(NOW) + validUntil)
        const cost = await asked(async () => {
            const answers = await Promise.all(Array.from({ length: 10 }, () => poll()))
            expect(answers.every(answer => answer.present === true)).toBe(true)
        })
        expect(cost.lookups).toBe(1)
        expect(await count(environment, PRESENCE, 'kind=lock')).toBe(0)
    })

    it('is asked again when a clock that was ahead has left an answer that would hold too long', async () => {
        await poll()
        await script(environment, `var gr = new GlideRecord('${PRESENCE}'); gr.query(); gr.setValue('valid_until', '${Date.parse(NOW) + 3_600_000}'); gr.updateMultiple()`)
        expect((await asked(() => poll())).lookups).toBe(1)
    })

    /** Somebody asks about V1001 at this moment. Its lock has the key that the app makes. */
    async function holdLock(validUntil: number): Promise<void> {
        const visitors = await stored('kind=visitor')
        const { result: hash } = await script<string>(environment, `new GlideDigest().getSHA256Hex('lock\\u001f${visitors[0]!.presence_hash!}')`)
        await insertRows(environment, PRESENCE, [{ kind: 'lock', presence_hash: hash.toLowerCase(), valid_until: String(validUntil), checked: '2026-03-02 10:00:00' }])
    }

    const forgetLocks = () => script(environment, `var gr = new GlideRecord('${PRESENCE}'); gr.addQuery('kind', 'lock'); gr.query(); gr.deleteMultiple()`)
})

describe('who may know', () => {
    it('another caller on the record is another visitor, at once', async () => {
        expect(await poll()).toMatchObject({ present: true })
        await environment.as('admin').update('incident', incidents[0]!, { caller_id: environment.demo.users['zoe.oconnor'] })
        expect((await asked(async () => expect(await poll()).toMatchObject({ present: false }))).of('V1002')).toBe(1)
        await environment.as('admin').update('incident', incidents[0]!, { caller_id: '' })
        expect(await poll()).toMatchObject({ present: null, next_seconds: 60, problem: { code: 'no_visitor_id', buttons: [] } })
    })

    it('what was said of another visitor while the record changed is not told', async () => {
        expect(await poll()).toMatchObject({ present: true })
        const change = `var gr = new GlideRecord('${PRESENCE}'); gr.addQuery('kind', 'watcher'); gr.query(); gr.setValue('answered', new GlideDigest().getSHA256Hex('another')); gr.updateMultiple()`
        await script(environment, change)
        expect((await statements(() => poll())).length).toBeGreaterThan(2)
        expect(await statements(() => poll())).toEqual(CACHED)
    })

    it('a record that the caller may not read any more is not there, at once', async () => {
        expect(await poll()).toMatchObject({ present: true })
        const [role] = await environment.as('admin').rows('sys_user_has_role', `user=${environment.demo.users['glance.agent']}^role.name=itil`, 'sys_id,role')
        await environment.as('admin').send('DELETE', `/api/now/table/sys_user_has_role/${role!.sys_id}`)
        const answer = await askPresence(environment, incidents[0]!)
        await environment.as('admin').create('sys_user_has_role', { user: environment.demo.users['glance.agent'], role: role!.role })
        expect(answer).toMatchObject({ status: 404, body: { status: 'failure', error: { code: 'not_found' } } })
    })

    it('what the caller could read a minute ago is read again', async () => {
        await poll()
        const keepWarm = async () => {
            await pass(environment, 15)
            await poll(0, 'glance.admin')
        }
        await environment.as('admin').update('sys_user', environment.demo.users['ada.byron']!, { employee_number: 'V1002' })
        for (let i = 0; i < 3; i++)
            await keepWarm()
        await pass(environment, 15)
        expect(await poll()).toMatchObject({ present: false })
        await environment.as('admin').update('sys_user', environment.demo.users['ada.byron']!, { employee_number: 'V1001' })
    })

    it.each([['no.role', 403], ['session.viewer', 403]])('%s gets %d', async (user, status) => {
        expect((await askPresence(environment, incidents[0]!, user)).status).toBe(status)
    })

    it('nobody gets 401', async () => {
        expect((await fetch(`${environment.url}/api/${APP}/glance/v1/presence/incident/${incidents[0]}`)).status).toBe(401)
    })

    it('a table that ServiceNow hides from the app is named', async () => {
        expect(await askPresence(environment, incidents[0]!, 'glance.agent', 'task')).toMatchObject({ status: 403, body: { error: { code: 'table_blocked', message: expect.stringContaining('task') } } })
    })

    it('what is kept names nobody, and is closed to the outside', async () => {
        await poll()
        const rows = [...await stored(''), ...await storedRows(environment, TOKEN)]
        expect(rows.map(row => row.kind ?? 'token').sort()).toEqual(['token', 'visitor', 'watcher'])
        expect(JSON.stringify(rows)).not.toMatch(/V1001|Ada|example\.org|eyJ|\$1\$/)
        for (const user of ['glance.admin', 'glance.agent', 'session.viewer', 'admin'])
            for (const table of [PRESENCE, TOKEN])
                for (const [method, path, body] of [['GET', ''], ['GET', `/${rows[0]!.sys_id}`], ['POST', '', { kind: 'visitor' }], ['PATCH', `/${rows[0]!.sys_id}`, { state: 'no' }], ['DELETE', `/${rows[0]!.sys_id}`]] as const)
                    expect([user, table, method, (await environment.as(user).send(method, `/api/now/table/${table}${path}`, body)).status]).toEqual([user, table, method, 403])
    })
})

describe('where it does not apply', () => {
    const quiet = async (expected: object) => {
        const cost = await asked(async () => expect(await poll()).toMatchObject({ present: null, since: null, checked: null, ...expected }))
        expect(cost).toMatchObject({ lookups: 0, tokens: 0 })
    }

    it('presence is off', async () => {
        await settings({ presence: false })
        await quiet({ next_seconds: 300, problem: null })
    })

    it('the Cobrowse button is off', async () => {
        await admin().update(CONFIGURATION, configuration, { buttons: 'screen_share' })
        await quiet({ next_seconds: 300, problem: null })
    })

    it('no display configuration', async () => {
        await admin().update(CONFIGURATION, configuration, { active: false })
        await quiet({ next_seconds: 60, problem: { code: 'no_display_configuration' } })
    })

    it('the visitor id is no key', async () => {
        await admin().update(CONFIGURATION, configuration, { visitor_id_field: 'caller_id.email' })
        await quiet({ next_seconds: 60, problem: { code: 'bad_visitor_id', text: expect.stringContaining('ada.byron@example.org') } })
    })

    it('the settings are those of another instance', async () => {
        const [name] = await environment.as('admin').rows('sys_properties', 'name=instance_name', 'sys_id,value')
        await environment.as('admin').update('sys_properties', name!.sys_id!, { value: 'a_clone' })
        await quiet({ next_seconds: 60, problem: { code: 'presence_elsewhere', buttons: [] } })
        await environment.as('admin').update('sys_properties', name!.sys_id!, { value: name!.value })
        expect(await poll()).toMatchObject({ present: true })
    })
})

describe('anything as table and record', () => {
    it('gets 404, or 400 from the platform, never more', async () => {
        const ask = (table: string, id: string) => environment.as('glance.agent').send('GET', `/api/${APP}/glance/v1/presence/${encodeURIComponent(table)}/${encodeURIComponent(id)}`)
        for (const [table, id] of [['incident', 'x'], ['incident', '0'.repeat(32)], ['nonsense', incidents[0]!], ['sys_user', incidents[0]!], ['incident', incidents[0]!.toUpperCase()], ['INCIDENT', incidents[0]!]])
            expect([table, id, (await ask(table!, id!)).status]).toEqual([table, id, 404])
        await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), fc.string({ minLength: 1, maxLength: 40 }), async (table, id) => {
            fc.pre(!/[\uD800-\uDFFF]/.test(table + id))
            expect([400, 404]).toContain((await ask(table, id)).status)
        }), { numRuns: 40 })
        expect(await count(environment, PRESENCE)).toBe(0)
    })
})
