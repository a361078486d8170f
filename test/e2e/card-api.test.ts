import { startEnvironment, type Environment } from './environment'
import { cardOf, CONFIGURATION, SESSION, statementsOf } from './card-support'
import { DEMO_PARTNER } from '../demo/seed'
import { APP, companyId, freeze, insertRows, launch, setProperty, waiting } from './jobs-support'

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
    await configure({ active: true, condition: '', buttons: ALL.join(), visitor_id_field: 'caller_id.employee_number', visitor_name_field: 'caller_id.name' })
})

const admin = () => environment.as('glance.admin')
const settings = (values: Record<string, unknown>) => admin().update(`${APP}_company_settings`, company, values)
const configure = (values: Record<string, unknown>) => admin().update(CONFIGURATION, configuration, values)
const card = (user = 'glance.agent', record = incidents[0]!) => cardOf(environment, record, user)

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
            'select incident', 'select incident', 'select sys_user', 'select sys_user',
            `select ${APP}_company_settings`, `select ${CONFIGURATION}`, `select ${SESSION}`, `select ${SESSION}_guest`
        ])
    })
})

describe('the history on the card', () => {
    const rows = (values: Record<string, string>[]) =>
        insertRows(environment, SESSION, values.map(one => waiting(environment, company, { source_record: incidents[2]!, ...one })))

    it('holds the newest five, newest first, with what is known of each', async () => {
        await rows([1, 2, 3, 4, 5].map(hour => ({ started: `2026-03-01 0${hour}:00:00`, session_key: `H${hour}` })))
        const five = await card('glance.agent', incidents[2])
        expect([five.sessions.map(session => session.started), five.more_sessions]).toEqual([[5, 4, 3, 2, 1].map(hour => `2026-03-01T0${hour}:00:00Z`), false])
        await rows([{
            started: '2026-03-01 06:00:00', ended: '2026-03-01 06:10:05', duration_seconds: '605', status: 'C', sync_state: 'synced', type: 'V', terms: 'started',
            agent: environment.demo.users['glance.admin']!
        }])
        const six = await card('glance.agent', incidents[2])
        expect([six.sessions.length, six.more_sessions]).toEqual([5, true])
        expect(six.sessions[0]).toEqual({
            sys_id: expect.any(String), number: expect.stringMatching(/^GLS/), type: 'V', type_label: 'Video', status: 'C', status_label: 'Completed', started: '2026-03-01T06:00:00Z',
            ended: '2026-03-01T06:10:05Z', duration_seconds: 605, agent: 'Gwen Admin', mine: false, sync_state: 'synced', terms: 'started', watch: false
        })
        expect(six.sessions.slice(1).map(session => session.mine)).toEqual([true, true, true, true])
    })

    it('is the record\'s, for whoever may read it; mine is what they launched or took part in', async () => {
        const [session] = await rows([{ started: '2026-03-02 09:00:00' }])
        await insertRows(environment, `${SESSION}_guest`, [{ session: session!, guest_hash: 'mine-1', partner_user_id: 'glance.admin@example.com' }])
        const newest = async (user: string) => (await card(user, incidents[2])).sessions[0]!
        expect(await Promise.all(['glance.agent', 'glance.agent2', 'glance.admin'].map(newest))).toMatchObject([
            { sys_id: session, mine: true, watch: true }, { sys_id: session, mine: false, watch: false }, { sys_id: session, mine: true, watch: false }
        ])
        // The list behind "all sessions" heeds the rules of the table: agents see their own there.
        const list = async (user: string) => (await environment.as(user).rows(SESSION, `source_table=incident^source_record=${incidents[2]}`)).length
        expect([await list('glance.agent'), await list('glance.agent2'), await list('glance.admin')]).toEqual([6, 0, 7])
    })

    it('an outside or nameless session has no agent', async () => {
        await rows([{ started: '2026-03-02 09:30:00', agent: '', origin: 'outside', type: 'G', sync_state: 'synced', status: 'T' }])
        expect((await card('glance.agent', incidents[2])).sessions[0]).toMatchObject({ agent: '', mine: false, type_label: 'Screen share', status_label: 'Timed out before joining' })
    })
})

describe('settings', () => {
    it('of Company Settings and of the app are told', async () => {
        await settings({ presence: true, show_terms: true })
        await setProperty(environment, 'join_with_client', 'true')
        expect(await card()).toMatchObject({ join_method: 'client', show_terms: true, presence: { on: true, every: 15 }, refusal_seen: false })
        await setProperty(environment, 'join_with_client', 'false')
        await configure({ buttons: 'video' })
        expect(await card()).toMatchObject({ presence: { on: false }, buttons: ['video'] })
    })

    it('texts are in the caller\'s language, where they are translated', async () => {
        const all = environment.as('admin')
        for (const [key, message] of [['card.title', 'Glanz'], ['card.problem.no_visitor_id', 'Kein Besucher: {0}']])
            await all.create('sys_ui_message', { key: `${APP}.${key}`, language: 'de', message })
        await all.update('sys_user', environment.demo.users['glance.admin']!, { preferred_language: 'de' })
        const german = await card('glance.admin', incidents[3])
        expect([german.language, german.texts.title, german.problems.map(problem => problem.text)]).toEqual(['de', 'Glanz', ['Kein Besucher: Caller > Employee number']])
        expect(german.texts.history).toBe((await card()).texts.history)
    })
})

describe('visitors of all kinds', () => {
    it.each<[string, string, string]>([
        ['إسماعيل\u200f العربي', 'إسماعيل\u200f العربي', 'إسماعيل\u200f العربي'], ['<b>Bobby</b> "O\'Neill" & Söhne', '<b>Bobby</b> "O\'Neill" & Söhne', '<b>Bobby</b> "O\'Neill" & Söhne'],
        ['नीलम\u200d शर्मा 👩‍👩‍👧', 'नीलम\u200d शर्मा 👩‍👩‍👧', 'नीलम\u200d शर्मा 👩‍👩‍👧'], ['😀'.repeat(40), '😀'.repeat(31), '😀'.repeat(31)], ['a\u0301'.repeat(40), `${'a\u0301'.repeat(31)}a`, `${'a\u0301'.repeat(31)}a`]
    ])('%s', async (name, shown, linked) => {
        await configure({ visitor_name_field: 'description' })
        const incident = await environment.as('admin').create('incident', { description: name, caller_id: environment.demo.users['ada.byron'] })
        expect((await card('glance.agent', incident.sys_id)).visitor.name).toBe(shown)
        const { result } = await launch(environment, { table: 'incident', sys_id: incident.sys_id, type: 'C' })
        const link = new URL(result.join_url)
        expect(link.searchParams.get('name')).toBe(linked)
        expect((await fetch(link)).status).toBe(200)
        const [stored] = await admin().rows(SESSION, `sys_id=${result.sys_id}`, 'visitor_name')
        expect(stored!.visitor_name).toBe(shown)
    })
})
