import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Database } from 'node-sqlite3-wasm'
import type { ButtonName, CardProblem } from '../../src/server/contract'
import { startEnvironment, type Environment } from './environment'
import { cardOf, CONFIGURATION } from './card-support'
import { DEMO_PARTNER } from '../demo/seed'
import { APP, companyId, launch, script } from './jobs-support'

/** Why the card cannot work (B9): what it says, who can put it right, and that a launch says the same. */

const ALL: ButtonName[] = ['cobrowse', 'screen_share', 'video', 'join_with_key']

let environment: Environment
let incidents: string[]
let company: string
let configuration: string

beforeAll(async () => {
    environment = await startEnvironment({ now: '2026-03-02T10:00:00Z' })
    incidents = environment.demo.incidents
    company = await companyId(environment)
    configuration = (await admin().rows(CONFIGURATION, 'table=incident', 'sys_id'))[0]!.sys_id!
})
afterAll(() => environment?.stop())

/** Every test begins with the demo's set-up, whatever became of the one before. */
beforeEach(async () => {
    await store(`${APP}_company_settings`, company, { partner_id: DEMO_PARTNER.partnerId, sync_status: '', failing_class: '' })
    await settings({ is_default: true, api_key: DEMO_PARTNER.apiKey, presence: true, partner_uid_field: 'email' })
    await configure({ active: true, condition: '', buttons: ALL.join(), visitor_id_field: 'caller_id.employee_number', visitor_name_field: 'caller_id.name' })
})

const admin = () => environment.as('glance.admin')
const settings = (values: Record<string, unknown>) => admin().update(`${APP}_company_settings`, company, values)
const configure = (values: Record<string, unknown>) => admin().update(CONFIGURATION, configuration, values)
/** Past rules, as a table may be after an import. */
const store = (table: string, sysId: string, values: Record<string, string>) => script(environment, `(function () {
    var gr = new GlideRecord('${table}'); gr.get('${sysId}'); gr.setWorkflow(false)
    var values = ${JSON.stringify(values)}
    for (var name in values) gr.setValue(name, values[name])
    gr.update()
})()`)

interface Expected { code: string, buttons: ButtonName[], text: RegExp, fix: RegExp, launch: string }

/** The card says exactly this, and a launch by its first button the same. */
async function expectProblem(expected: Expected, where: { table?: string, record?: string, user?: string } = {}): Promise<void> {
    const { table = 'incident', record = incidents[0]!, user = 'glance.agent' } = where
    const card = await cardOf(environment, record, user, table)
    expect(card.problems.map(({ code, buttons }) => ({ code, buttons }))).toEqual([{ code: expected.code, buttons: expected.buttons }])
    const [problem] = card.problems as [CardProblem]
    expect(problem.text).toMatch(expected.text)
    expect(problem.fix).toMatch(expected.fix)
    expect(problem.text + problem.fix).not.toMatch(/\{\d\}|card\.problem|undefined/)
    expect(card.presence.on).toBe(false)
    const answer = await launch(environment, { table, sys_id: record, type: 'C' }, user)
    expect({ status: answer.status < 500, code: answer.result.error?.code }).toEqual({ status: true, code: expected.launch })
}

const GLANCE_ADMIN = /Glance admin/
const SERVICENOW_ADMIN = /ServiceNow administrator/

describe('set-up that is missing', () => {
    it('no display configuration: none for the table, none active, none whose condition is met', async () => {
        const expected: Expected = { code: 'no_display_configuration', buttons: ALL, text: /not set up/, fix: /Glance admin can add .* table incident/, launch: 'no_display_configuration' }
        await configure({ active: false })
        await expectProblem(expected)
        expect(await cardOf(environment, incidents[0]!)).toMatchObject({ buttons: [], visitor: { id: '', name: '', email: '', phone: '' } })
        await configure({ active: true, condition: 'active=false' })
        await expectProblem(expected)
        await expectProblem({ ...expected, fix: /table sys_user/ }, { table: 'sys_user', record: environment.demo.users['ada.byron']! })
    })

    it('no default company', async () => {
        await settings({ is_default: false })
        await expectProblem({ code: 'no_default_company', buttons: ALL, text: /marked as default/, fix: GLANCE_ADMIN, launch: 'not_configured' })
        // What the record says is shown all the same.
        expect((await cardOf(environment, incidents[0]!)).visitor.name).toBe('Ada Byron')
    })

    it('no API key', async () => {
        await settings({ api_key: '' })
        await expectProblem({ code: 'no_api_key', buttons: ALL, text: /no API key/, fix: GLANCE_ADMIN, launch: 'not_configured' })
    })

    it('no valid partner id', async () => {
        await store(`${APP}_company_settings`, company, { partner_id: 'none' })
        await expectProblem({ code: 'no_partner_id', buttons: ALL, text: /partner id/, fix: /Glance admin can enter the 4 to 6 digits/, launch: 'not_configured' })
    })

    it('an API key that this instance cannot decrypt', async () => {
        const folder = mkdtempSync(join(tmpdir(), 'card-'))
        try {
            const file = join(folder, 'broken.sqlite')
            await environment.instance('POST', '/_instance/snapshot', { file })
            const database = new Database(file)
            database.run(`UPDATE ${APP}_company_settings SET api_key = 'enc:1:' || substr(api_key, 20)`)
            database.close()
            await environment.instance('POST', '/_instance/restore', { file })
            await expectProblem({ code: 'api_key_unreadable', buttons: ALL, text: /cannot decrypt/, fix: /Glance admin must enter it again/, launch: 'not_configured' })
            await settings({ api_key: DEMO_PARTNER.apiKey })
            expect((await cardOf(environment, incidents[0]!)).problems).toEqual([])
        } finally {
            rmSync(folder, { recursive: true })
        }
    })
})

describe('what the agent or the record lacks', () => {
    it('no partner user id', async () => {
        await expectProblem({ code: 'no_partner_user_id', buttons: ALL, text: /: Email on your user record/, fix: SERVICENOW_ADMIN, launch: 'no_partner_user_id' }, { user: 'glance.agent2' })
    })

    it('a partner UID field that is none', async () => {
        await store(`${APP}_company_settings`, company, { partner_uid_field: 'no_such_field' })
        await expectProblem({ code: 'no_partner_user_id', buttons: ALL, text: /: no_such_field on your user record/, fix: SERVICENOW_ADMIN, launch: 'no_partner_user_id' })
    })

    it('no visitor id, which a screen share and a typed key do without', async () => {
        await expectProblem(
            { code: 'no_visitor_id', buttons: ['cobrowse', 'video'], text: /^No visitor found: Caller > Employee number is empty or hidden from you\.$/, fix: /Fill it in and save, or join with the key/, launch: 'no_visitor_id' },
            { record: incidents[3]! }
        )
        expect((await launch(environment, { table: 'incident', sys_id: incidents[3], type: 'G' })).status).toBe(201)
        await configure({ buttons: 'screen_share,join_with_key' })
        expect(await cardOf(environment, incidents[3]!)).toMatchObject({ problems: [], buttons: ['screen_share', 'join_with_key'] })
    })

    it('a visitor id that is no key', async () => {
        await configure({ visitor_id_field: 'caller_id.email' })
        const expected: Expected = { code: 'bad_visitor_id', buttons: ['cobrowse', 'video'], text: /"ada\.byron@example\.org"/, fix: /Glance admin can choose/, launch: 'bad_visitor_id' }
        await expectProblem(expected)
        await configure({ visitor_id_field: 'short_description' })
        const long = await environment.as('admin').create('incident', { short_description: `${'😀'.repeat(70)}` })
        await expectProblem({ ...expected, text: /"(😀){30}"/u }, { record: long.sys_id! })
    })

    it('several at once are told together', async () => {
        await configure({ visitor_id_field: 'caller_id.email' })
        await settings({ is_default: false })
        expect((await cardOf(environment, incidents[0]!)).problems.map(problem => problem.code)).toEqual(['no_default_company', 'bad_visitor_id'])
    })
})

describe('what others refuse', () => {
    it('Glance refused the key when it was last asked: told, and a launch may show that it is over', async () => {
        await store(`${APP}_company_settings`, company, { sync_status: 'stopped', failing_class: 'config' })
        const card = await cardOf(environment, incidents[0]!)
        expect(card.problems).toEqual([{ code: 'glance_refuses', buttons: [], text: expect.stringMatching(/rejected the partner id or API key/), fix: expect.stringMatching(GLANCE_ADMIN) }])
        expect((await launch(environment, { table: 'incident', sys_id: incidents[0], type: 'C' })).status).toBe(201)
        await store(`${APP}_company_settings`, company, { sync_status: 'stopped', failing_class: 'contract' })
        expect((await cardOf(environment, incidents[0]!)).problems).toEqual([])
    })

    it('a table that ServiceNow hides from the app: the record\'s own', async () => {
        const problem = await environment.as('admin').create('problem', { short_description: 'Hidden' })
        const expected: Expected = { code: 'table_blocked', buttons: ALL, text: /table problem\b/, fix: /ServiceNow administrator .*Cross-Scope Access, target problem\b/, launch: 'table_blocked' }
        await expectProblem(expected, { table: 'problem', record: problem.sys_id! })
        const card = await cardOf(environment, problem.sys_id!, 'glance.agent', 'problem')
        expect(card).toMatchObject({
            record: { table: 'problem', sys_id: problem.sys_id, display: '' }, buttons: [], visitor: { id: '', name: '', email: '', phone: '' }, sessions: [], more_sessions: false,
            presence: { on: false }
        })
        expect(card.texts.title).toBe('Glance')
        // Whether there is such a record, nobody can tell.
        await expectProblem(expected, { table: 'problem', record: '0'.repeat(32) })
    })

    it.each(['visitor_id_field', 'visitor_name_field'])('so is one that %s leads to', async field => {
        const account = await environment.as('admin').create('core_company', { name: 'Blocked', phone: '1' })
        const incident = await environment.as('admin').create('incident', { short_description: 'Blocked', caller_id: environment.demo.users['ada.byron'], company: account.sys_id })
        await store(CONFIGURATION, configuration, { [field]: 'company.phone' })
        await expectProblem({ code: 'table_blocked', buttons: ALL, text: /table core_company\b/, fix: SERVICENOW_ADMIN, launch: 'table_blocked' }, { record: incident.sys_id! })
    })
})
