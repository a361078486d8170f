import { startEnvironment, type Environment } from './environment'
import { API, askSession, cardOf, SESSION, sessionOf, statementsOf } from './card-support'
import { APP, companyId, faults, freeze, insertRows, launch, over, pass, waiting, type Row } from './jobs-support'

const NOW = '2026-03-02T10:00:00Z'

let environment: Environment
let incidents: string[]
let company: string
let next = 0

beforeAll(async () => {
    environment = await startEnvironment({ now: NOW })
    await freeze(environment, NOW)
    incidents = environment.demo.incidents
    company = await companyId(environment)
})
afterAll(() => environment?.stop())
beforeEach(async () => {
    await faults(environment)
    await freeze(environment, NOW)
})

const row = async (values: Row = {}): Promise<string> =>
    (await insertRows(environment, SESSION, [waiting(environment, company, { started: '2026-03-02 09:50:00', session_key: `S${next++}`, ...values })]))[0]!
const keyOf = async (sysId: string): Promise<string> => (await environment.as('glance.admin').rows(SESSION, `sys_id=${sysId}`, 'session_key'))[0]!.session_key!
/** What Glance was asked about sessions in progress. */
const lookUps = async (): Promise<number> => {
    const { requests } = await environment.glance<{ requests: { operation: string }[] }>('GET', '/_control/requests')
    return requests.filter(request => request.operation === 'LookupPartnerCobrowseSession').length
}
const runs = async (sysId: string, status = 'A') => environment.glance('POST', '/_control/sessions', over({ sessionId: `9${sysId.slice(0, 6)}`, status, sessionKey: await keyOf(sysId), guests: [] }))

describe('how a session goes on', () => {
    it('a launch answers its session, which is followed', async () => {
        const { result } = await launch(environment, { table: 'incident', sys_id: incidents[0], type: 'C' })
        const { session } = result as unknown as { session: unknown }
        expect(session).toEqual({
            sys_id: result.sys_id, number: result.number, type: 'C', type_label: 'Cobrowse', status: '', status_label: 'Waiting for its result', started: NOW, ended: null,
            duration_seconds: null, agent: 'Alex Agent', mine: true, sync_state: 'pending', terms: 'not_asked', watch: true
        })
        expect(result).toMatchObject({ signal: 'off', agent_script: null })
        expect((await sessionOf(environment, result.sys_id)).session).toEqual(session)
        expect((await cardOf(environment, incidents[0]!)).sessions[0]).toEqual(session)
    })

    it('runs or does not run, as Glance says', async () => {
        const sysId = await row()
        expect(await sessionOf(environment, sysId)).toMatchObject({ running: false, next_seconds: 5, session: { watch: true } })
        await runs(sysId)
        await pass(environment, 5)
        expect(await sessionOf(environment, sysId)).toMatchObject({ running: true, next_seconds: 5 })
        await pass(environment, 5)
        await environment.glance('POST', '/_control/sessions', over({ sessionId: `9${sysId.slice(0, 6)}`, sessionKey: await keyOf(sysId), startTime: '2026-03-02T09:50:00Z', endTime: NOW }))
        expect(await sessionOf(environment, sysId)).toMatchObject({ running: false })
    })

    it('Glance is asked once in some seconds, however many tabs ask', async () => {
        const sysId = await row()
        const before = await lookUps()
        await Promise.all(Array.from({ length: 6 }, () => sessionOf(environment, sysId)))
        expect(await lookUps() - before).toBe(1)
        const statements = await statementsOf(environment, () => sessionOf(environment, sysId))
        expect(statements).toEqual(['select sys_user', `select ${APP}_company_settings`, `select ${APP}_presence`, `select ${SESSION}`])
        await pass(environment, 5)
        await sessionOf(environment, sysId)
        expect(await lookUps() - before).toBe(2)
    })

    it.each([
        [{ kind: 'status', status: 500 }], [{ kind: 'status', status: 403 }], [{ kind: 'html' }], [{ kind: 'empty-json' }], [{ kind: 'malformed' }], [{ kind: 'reset' }], [{ kind: 'timeout' }]
    ])('%j: whether it runs is not known, and the answer says so', async fault => {
        const sysId = await row()
        await faults(environment, { operation: 'LookupPartnerCobrowseSession', times: 0, ...(fault.kind === 'empty-json' ? { kind: 'error-text', body: '[1, 2' } : fault) })
        expect(await sessionOf(environment, sysId)).toMatchObject({ running: null, session: { watch: true } })
    })

    it.each<[string, Row]>([
        ['a screen share', { type: 'G' }], ['a video', { type: 'V' }], ['one with its result', { sync_state: 'synced', status: 'C' }], ['one given up', { sync_state: 'expired' }],
        ['one that was refused', { terms: 'declined' }], ['one that was cancelled', { terms: 'cancelled' }], ['one of yesterday', { started: '2026-03-01 21:59:00' }]
    ])('%s is not followed, and Glance is not asked', async (_what, values) => {
        const sysId = await row(values)
        const before = await lookUps()
        const answer = await sessionOf(environment, sysId)
        expect(answer).toMatchObject({ running: null, session: { watch: false } })
        expect(answer.next_seconds).toBeGreaterThanOrEqual(15)
        expect(await lookUps()).toBe(before)
    })

    it('what is known of it is said in words', async () => {
        const labels: string[][] = []
        const known: Row[] = [
            { status: 'C', sync_state: 'synced' }, { status: 'X', sync_state: 'synced' }, { status: '!', sync_state: 'synced', type: 'P' }, { sync_state: 'expired' }, { terms: 'declined' },
            { terms: 'no_answer' }, { terms: 'cancelled' }, { type: '' }
        ]
        for (const values of known) {
            const { session } = await sessionOf(environment, await row(values))
            labels.push([session.type_label, session.status_label])
        }
        expect(labels).toEqual([
            ['Cobrowse', 'Completed'], ['Cobrowse', 'Ended unexpectedly'], ['Unknown (P)', 'Unknown (!)'], ['Cobrowse', 'No result from Glance'], ['Cobrowse', 'Declined'],
            ['Cobrowse', 'No answer'], ['Cobrowse', 'Cancelled'], ['', 'Waiting for its result']
        ])
    })
})

describe('who may know of a session', () => {
    it('its agent, whoever may read the record, guests and readers of all sessions; nobody else', async () => {
        const own = await row()
        // Of a record that agents may not read: the access rules of the Session decide.
        const hidden = await row({ source_table: `${APP}_company_settings`, source_record: company })
        const none = await row({ source_table: '', source_record: '' })
        const status = async (sysId: string, user: string) => (await askSession(environment, sysId, user)).status
        expect([await status(own, 'glance.agent'), await status(own, 'glance.agent2'), await status(own, 'glance.admin')]).toEqual([200, 200, 200])
        expect([await status(hidden, 'glance.agent'), await status(hidden, 'glance.agent2'), await status(hidden, 'glance.admin')]).toEqual([200, 404, 200])
        expect([await status(none, 'glance.agent'), await status(none, 'glance.agent2')]).toEqual([200, 404])
        expect([await status(own, 'session.viewer'), await status(own, 'no.role')]).toEqual([403, 403])
        expect((await fetch(`${environment.url}${API}/sessions/${own}`)).status).toBe(401)
        const gone = await row({ source_record: '0'.repeat(32) })
        expect(await status(gone, 'glance.agent2')).toBe(404)
    })

    it('others see it without being told to follow it, and Glance is not asked in their name', async () => {
        const sysId = await row()
        const before = await lookUps()
        expect(await sessionOf(environment, sysId, 'glance.admin')).toMatchObject({ running: null, session: { agent: 'Alex Agent', mine: false, watch: false } })
        expect(await lookUps()).toBe(before)
        await insertRows(environment, `${SESSION}_guest`, [{ session: sysId, guest_hash: `guest-${sysId}`, partner_user_id: 'glance.admin@example.com' }])
        expect(await sessionOf(environment, sysId, 'glance.admin')).toMatchObject({ session: { mine: true, watch: false } })
    })

    it.each(['0'.repeat(32), 'x', 'A'.repeat(32), '%00', '..%2f..', 'a'.repeat(400)])('%s is no session', async id => {
        const answer = await askSession(environment, id)
        expect({ status: answer.status, code: answer.result.error?.code }).toEqual({ status: 404, code: 'not_found' })
    })
})

describe('the settings changed meanwhile', () => {
    it('another default company, or an agent who lost their user id: not known', async () => {
        const other = await row({ company: '' })
        expect(await sessionOf(environment, other)).toMatchObject({ running: null })
        const lost = await row({ agent: environment.demo.users['glance.agent2']! })
        expect(await sessionOf(environment, lost, 'glance.agent2')).toMatchObject({ running: null, session: { watch: true, mine: true } })
    })

    it('an agent who is gone has no name', async () => {
        const sysId = await row({ agent: 'f'.repeat(32) })
        expect((await sessionOf(environment, sysId)).session).toMatchObject({ agent: '', mine: false })
    })
})
