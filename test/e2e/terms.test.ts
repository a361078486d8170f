import fc from 'fast-check'
import type { TermsAnswer, FailureAnswer } from '../../src/server/contract'
import type { Answer } from '../demo/rest-client'
import { startEnvironment, type Environment } from './environment'
import { API, SESSION, sessionOf, statementsOf } from './card-support'
import { APP, companyId, insertRows, waiting, type Row } from './jobs-support'

let environment: Environment
let company: string
let next = 0

beforeAll(async () => {
    environment = await startEnvironment({ now: '2026-03-02T10:00:00Z' })
    company = await companyId(environment)
})
afterAll(() => environment?.stop())

const row = async (terms: string, values: Row = {}): Promise<string> =>
    (await insertRows(environment, SESSION, [waiting(environment, company, { started: '2026-03-02 09:50:00', session_key: `T${next++}`, terms, ...values })]))[0]!
const send = (sysId: string, body: unknown, user = 'glance.agent'): Promise<Answer<TermsAnswer & FailureAnswer>> =>
    environment.as(user).send<TermsAnswer & FailureAnswer>('POST', `${API}/sessions/${sysId}/terms`, body)
const stored = async (sysId: string): Promise<Row> => (await environment.as('glance.admin').rows(SESSION, `sys_id=${sysId}`))[0]!
const outcome = async (sysId: string, body: unknown, user?: string): Promise<unknown> => {
    const { status, result } = await send(sysId, body, user)
    return status === 200 ? [status, result.terms] : [status, result.error.code]
}

const STATES = ['', 'not_asked', 'asked', 'no_answer', 'started', 'declined', 'cancelled']
const SEEN = ['started', 'no_answer', 'declined', 'cancelled']

describe('what was seen of the terms', () => {
    it.each(STATES.flatMap(before => SEEN.map(seen => [before, seen] as const)))('after "%s" comes %s', async (before, seen) => {
        const sysId = await row(before)
        const expected = before === seen || ['asked', 'no_answer'].includes(before) ? [200, seen] : [409, ['', 'not_asked'].includes(before) ? 'not_asked' : 'terms_final']
        expect(await outcome(sysId, { status: seen })).toEqual(expected)
        expect((await stored(sysId)).terms).toBe(expected[0] === 200 ? seen : before)
    })

    it('twice is as good as once, and writes nothing', async () => {
        const sysId = await row('asked')
        expect(await outcome(sysId, { status: 'declined' })).toEqual([200, 'declined'])
        const { sys_mod_count: count } = await stored(sysId)
        const statements = await statementsOf(environment, () => send(sysId, { status: 'declined' }))
        expect(statements).toEqual([`select ${SESSION}`])
        expect((await stored(sysId)).sys_mod_count).toBe(count)
        expect((await sessionOf(environment, sysId)).session).toMatchObject({ terms: 'declined', status_label: 'Declined', watch: false })
    })

    it('touches nothing else of the session', async () => {
        const sysId = await row('asked')
        const before = await stored(sysId)
        const { result } = await send(sysId, { status: 'started' })
        expect(result).toEqual({ sys_id: sysId, number: before.number, terms: 'started' })
        const after = await stored(sysId)
        expect(Object.keys(after).filter(name => after[name] !== before[name] && !name.startsWith('sys_'))).toEqual(['terms'])
    })

    it('is for the session\'s own agent', async () => {
        const [own, hidden] = [await row('asked'), await row('asked', { source_table: `${APP}_company_settings`, source_record: company })]
        expect(await outcome(own, { status: 'started' }, 'glance.agent2')).toEqual([403, 'not_own'])
        expect(await outcome(own, { status: 'started' }, 'glance.admin')).toEqual([403, 'not_own'])
        expect(await outcome(hidden, { status: 'started' }, 'glance.agent2')).toEqual([404, 'not_found'])
        for (const user of ['session.viewer', 'no.role'])
            expect((await send(own, { status: 'started' }, user)).status).toBe(403)
        expect((await fetch(`${environment.url}${API}/sessions/${own}/terms`, { method: 'POST', body: '{"status": "started"}', headers: { 'content-type': 'application/json' } })).status).toBe(401)
        expect([(await stored(own)).terms, (await stored(hidden)).terms]).toEqual(['asked', 'asked'])
    })

    it('what could not be written is not told as written', async () => {
        const [own, role] = [await row('asked'), (await environment.as('admin').rows('sys_user_role', 'name=snc_read_only', 'sys_id'))[0]!.sys_id]
        const { sys_id: given } = await environment.as('admin').create('sys_user_has_role', { user: environment.demo.users['glance.agent'], role })
        try {
            expect(await outcome(own, { status: 'declined' })).toEqual([409, 'not_stored'])
            expect((await stored(own)).terms).toBe('asked')
            // Nothing has to be written for it.
            expect(await outcome(await row('declined'), { status: 'declined' })).toEqual([200, 'declined'])
        } finally {
            await environment.as('admin').send('DELETE', `/api/now/table/sys_user_has_role/${given}`)
        }
        expect(await outcome(own, { status: 'declined' })).toEqual([200, 'declined'])
    })

    it.each(['0'.repeat(32), 'x', '%00', 'A'.repeat(32)])('%s is no session', async id => {
        expect(await outcome(id, { status: 'started' })).toEqual([404, 'not_found'])
    })
})

describe('a body that says nothing', () => {
    it.each(['{', '[]', 'null', '"started"', '', '\u0000'])('%j is malformed', async body => {
        expect(await outcome(await row('asked'), body)).toEqual([400, 'malformed'])
    })

    it('names the fields at fault', async () => {
        const sysId = await row('asked')
        for (const body of [{}, { status: 'asked' }, { status: 'not_asked' }, { status: ['started'] }, { status: 'Started' }, { status: null }]) {
            const { status, result } = await send(sysId, body)
            expect([status, result.error.code, Object.keys(result.error.fields!)]).toEqual([422, 'invalid', ['status']])
            expect(result.error.fields!.status).toContain('started, no_answer, declined, cancelled')
        }
        expect(Object.keys((await send(sysId, { status: 'started', consent: true })).result.error.fields!)).toEqual(['consent'])
        expect((await stored(sysId)).terms).toBe('asked')
    })

    it('whatever it is, nothing breaks and nothing is written', async () => {
        const sysId = await row('asked')
        const before = await stored(sysId)
        const status = fc.oneof(fc.string(), fc.jsonValue()).filter(value => !SEEN.includes(value as string))
        const body = fc.oneof(fc.json(), fc.record({ status }, { requiredKeys: [] }))
        await fc.assert(fc.asyncProperty(body, async sent => {
            const answer = await environment.as('glance.agent').send<FailureAnswer>('POST', `${API}/sessions/${sysId}/terms`, typeof sent === 'string' ? sent : JSON.stringify(sent))
            expect([400, 422]).toContain(answer.status)
            expect(answer.result).toMatchObject({ status: 'failure', error: { code: expect.stringMatching(/^(malformed|invalid)$/) } })
        }), { numRuns: 60 })
        expect(await stored(sysId)).toEqual(before)
    })
})
