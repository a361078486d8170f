import { startEnvironment, type Environment } from './environment'
import { cardOf, CONFIGURATION, SESSION, statementsOf } from './card-support'
import { DEMO_PARTNER } from '../demo/seed'
import { APP, companyId, freeze, insertRows, script, setProperty, waiting } from './jobs-support'

const NOW = '2026-03-02T10:00:00Z'
const ALL = ['cobrowse', 'screen_share', 'video', 'join_with_key']

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
    await settings({ is_default: true, partner_id: DEMO_PARTNER.partnerId, api_key: DEMO_PARTNER.apiKey, presence: false, show_terms: false })
    await configure({ active: true, condition: '', buttons: ALL.join(), visitor_id_field: 'caller_id.employee_number' })
})

const admin = () => environment.as('glance.admin')
const settings = (values: Record<string, unknown>) => admin().update(`${APP}_company_settings`, company, values)
const configure = (values: Record<string, unknown>) => admin().update(CONFIGURATION, configuration, values)
const card = (user = 'glance.agent', record = incidents[0]!) => cardOf(environment, record, user)
/** Past rules and access, as a table would be after a restored backup or an import. */
const store = (table: string, sysId: string, values: Record<string, string>) => script(environment, `(function () {
    var gr = new GlideRecord('${table}'); gr.get('${sysId}'); gr.setWorkflow(false)
    var values = ${JSON.stringify(values)}
    for (var name in values) gr.setValue(name, values[name])
    gr.update()
})()`)

describe('the card of a record', () => {
    it('says all that it needs in one answer', async () => {
        const answer = await card()
        expect(answer).toMatchObject({
            record: { table: 'incident', sys_id: incidents[0], display: expect.stringMatching(/^INC/) }, now: NOW, buttons: ALL, problems: [],
            visitor: { id: 'V1001', name: 'Ada Byron', email: 'ada.byron@example.org', phone: '+44 20 7946 0101' },
            join_method: 'browser', presence: { on: false, every: 15 }, show_terms: false, refusal_seen: false, sessions: [], more_sessions: false,
            language: 'en', texts: { title: 'Glance' }
        })
        expect(decodeURIComponent(answer.sessions_url)).toBe(`/${SESSION}_list.do?sysparm_query=source_table=incident^source_record=${incidents[0]}^ORDERBYDESCstarted`)
        expect(Object.keys(answer.texts).filter(key => key.startsWith('problem.') || key.startsWith('card.'))).toEqual([])
    })

    it('costs eight statements: dot-walks, a condition and five sessions with agents included', async () => {
        await configure({ condition: 'active=true' })
        const users = ['glance.agent', 'glance.agent2', 'glance.admin', 'session.viewer', 'glance.agent2', 'glance.agent']
        await insertRows(environment, SESSION, users.map((user, index) => waiting(environment, company, {
            agent: environment.demo.users[user]!, started: `2026-03-01 0${index}:00:00`, session_key: `K${index}`, source_record: incidents[1]!
        })))
        let sessions = 0
        const statements = await statementsOf(environment, async () => { sessions = (await card('glance.agent', incidents[1])).sessions.length })
        expect(sessions).toBe(5)
        expect(statements).toEqual([
            'select incident', 'select incident', 'select sys_user', 'select sys_user', `select ${APP}_company_settings`, `select ${CONFIGURATION}`, `select ${SESSION}`, `select ${SESSION}_guest`
        ])
    })
})
