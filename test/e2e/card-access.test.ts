import fc from 'fast-check'
import { startEnvironment, type Environment } from './environment'
import { API, askCard, askSession, cardOf, CONFIGURATION, SESSION } from './card-support'
import { APP, companyId, insertRows, launch, logIn, waiting } from './jobs-support'

/** Nobody sees by the card what they could not see otherwise, and nothing sent to its routes breaks them. */

let environment: Environment
let incidents: string[]
let company: string

beforeAll(async () => {
    environment = await startEnvironment({ now: '2026-03-02T10:00:00Z' })
    incidents = environment.demo.incidents
    company = await companyId(environment)
})
afterAll(() => environment?.stop())

const all = () => environment.as('admin')
const role = async (name: string): Promise<string> => (await all().rows('sys_user_role', `name=${name}`, 'sys_id'))[0]!.sys_id!

/** An access rule that gives a field to a role, as an administrator makes it; returns what takes it away again. */
async function guardField(field: string, roleName: string): Promise<() => Promise<unknown>> {
    const { sys_id: acl } = await all().create('sys_security_acl', { name: field, type: 'record', operation: 'read', active: true, admin_overrides: true })
    await all().create('sys_security_acl_role', { sys_security_acl: acl, sys_user_role: await role(roleName) })
    return () => all().update('sys_security_acl', acl!, { active: false })
}

describe('what the caller may not read', () => {
    it('a record of a table that is theirs for nothing looks like none', async () => {
        const texts = new Set<string>()
        for (const [table, sysId] of [['no_such_table', incidents[0]], ['incident', '0'.repeat(32)], ['incident', environment.demo.users['ada.byron']], [`${APP}_company_settings`, company], ['sys_user', incidents[0]]]) {
            const answer = await askCard(environment, table!, sysId!)
            expect({ status: answer.status, code: answer.result.error?.code }).toEqual({ status: 404, code: 'not_found' })
            texts.add(answer.result.error.message)
        }
        expect(texts.size).toBe(1)
    })

    it('an agent without the record\'s own role gets no card of it', async () => {
        const lone = await all().create('sys_user', { user_name: 'lone.agent', user_password: 'lone.agent', email: 'lone@example.com', active: true })
        await all().create('sys_user_has_role', { user: lone.sys_id, role: await role(`${APP}.user`) })
        expect((await askCard(environment, 'incident', incidents[0]!, 'lone.agent')).status).toBe(404)
        // Nor of what they see otherwise by it.
        const [session] = await insertRows(environment, SESSION, [waiting(environment, company, { started: '2026-03-02 09:00:00' })])
        expect((await askSession(environment, session!, 'lone.agent')).status).toBe(404)
    })

    it('a field on the way to the visitor that is not for them is empty, in the card and in the link', async () => {
        const open = await cardOf(environment, incidents[0]!)
        expect(open.visitor).toEqual({ id: 'V1001', name: 'Ada Byron', email: 'ada.byron@example.org', phone: '+44 20 7946 0101' })
        const release = await guardField('sys_user.email', `${APP}.admin`)
        try {
            expect((await cardOf(environment, incidents[0]!)).visitor).toEqual({ ...open.visitor, email: '' })
            const { result } = await launch(environment, { table: 'incident', sys_id: incidents[0], type: 'C' })
            const link = new URL(result.join_url)
            expect([link.searchParams.get('name'), link.searchParams.get('email')]).toEqual(['Ada Byron', null])
            const [stored] = await environment.as('glance.admin').rows(SESSION, `sys_id=${result.sys_id}`, 'visitor_name,visitor_email')
            expect(stored).toEqual({ visitor_name: 'Ada Byron', visitor_email: '' })
            expect((await cardOf(environment, incidents[0]!, 'glance.admin')).visitor.email).toBe('ada.byron@example.org')
        } finally {
            await release()
        }
        expect((await cardOf(environment, incidents[0]!)).visitor).toEqual(open.visitor)
    })

    it('so it is with the visitor id, and with the reference that leads there', async () => {
        for (const field of ['sys_user.employee_number', 'incident.caller_id']) {
            const release = await guardField(field, `${APP}.admin`)
            try {
                const card = await cardOf(environment, incidents[0]!)
                expect(card.visitor.id).toBe('')
                expect(card.problems).toMatchObject([{ code: 'no_visitor_id', text: expect.stringContaining('hidden from you') }])
                expect((await launch(environment, { table: 'incident', sys_id: incidents[0], type: 'C' })).result.error.code).toBe('no_visitor_id')
            } finally {
                await release()
            }
        }
    })

    it('the history tells nothing of visitors, keys or links', async () => {
        await insertRows(environment, SESSION, [waiting(environment, company, {
            source_record: incidents[1]!, started: '2026-03-02 09:30:00', session_key: 'SECRETKEY', visitor_id: 'SECRETID', visitor_name: 'Secret Name', visitor_email: 'secret@example.org',
            partner_user_id: 'secret.agent@example.com', note: 'secret note'
        })])
        const card = await cardOf(environment, incidents[1]!, 'glance.agent2')
        expect(card.sessions).toHaveLength(1)
        expect(Object.keys(card.sessions[0]!).sort()).toEqual([
            'agent', 'duration_seconds', 'ended', 'mine', 'number', 'started', 'status', 'status_label', 'sync_state', 'sys_id', 'terms', 'type', 'type_label', 'watch'
        ])
        expect(JSON.stringify(card)).not.toMatch(/secret/i)
    })
})

describe('the related list on the form (A20)', () => {
    it('holds the Sessions that the user may read, whatever the card tells', async () => {
        const record = incidents[2]!
        const values = ['glance.agent', 'glance.agent2'].map(agent => waiting(environment, company, { source_record: record, agent: environment.demo.users[agent]!, started: '2026-03-02 09:00:00' }))
        const ids = await insertRows(environment, SESSION, values)
        const [mine, other] = await Promise.all(ids.map(async sysId => (await environment.as('glance.admin').rows(SESSION, `sys_id=${sysId}`, 'number'))[0]!.number!))
        const [relationship] = await all().rows('sys_relationship', 'name=Glance Sessions', 'sys_id')
        const { sys_id: list } = await all().create('sys_ui_related_list', { name: 'incident', view: 'Default view' })
        await all().create('sys_ui_related_list_entry', { list_id: list, related_list: `REL:${relationship!.sys_id}`, position: 0 })
        const seen = async (user: string) => {
            const page = await fetch(`${environment.url}/incident.do?sys_id=${record}`, { headers: { cookie: await logIn(environment, user) } })
            const text = await page.text()
            return [text.includes('Glance Sessions'), text.includes(mine!), text.includes(other!)]
        }
        expect(await seen('glance.agent')).toEqual([true, true, false])
        expect(await seen('glance.agent2')).toEqual([true, false, true])
        expect(await seen('glance.admin')).toEqual([true, true, true])
        expect((await cardOf(environment, record)).sessions.map(session => session.number).sort()).toEqual([mine, other].sort())
    })
})

describe('fuzz', () => {
    const word = fc.oneof(fc.constantFrom('incident', 'task', 'sys_user', `${APP}_session`, CONFIGURATION, 'sys_properties', 'sys_db_object', 'INCIDENT', '..', '*', 'incident^active=true', 'constructor', 'problem'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 90 }))
    const id = fc.oneof(fc.constantFrom('0'.repeat(32), 'f'.repeat(32), '-1', 'new', 'javascript:gs.getUserID()', 'NULL'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }))

    it('no address brings the card to a 5xx', async () => {
        await fc.assert(fc.asyncProperty(word, fc.oneof(id, fc.constantFrom(...incidents)), async (table, sysId) => {
            const answer = await environment.as('glance.agent').send('GET', `${API}/card/${encodeURIComponent(table)}/${encodeURIComponent(sysId)}`)
            expect([200, 400, 404]).toContain(answer.status)
        }), { numRuns: 60 })
    })

    it('no address brings a session to a 5xx', async () => {
        await fc.assert(fc.asyncProperty(id, fc.constantFrom('', '/terms'), async (sysId, rest) => {
            const answer = await environment.as('glance.agent').send(rest === '' ? 'GET' : 'POST', `${API}/sessions/${encodeURIComponent(sysId)}${rest}`, rest === '' ? undefined : { status: 'started' })
            expect([400, 404]).toContain(answer.status)
        }), { numRuns: 40 })
    })

    it('nothing in a record brings its card to a 5xx, or more of it into the answer than a Session would keep', async () => {
        const [configuration] = await environment.as('glance.admin').rows(CONFIGURATION, 'table=incident', 'sys_id')
        await environment.as('glance.admin').update(CONFIGURATION, configuration!.sys_id!, {
            visitor_id_field: 'short_description', visitor_name_field: 'description', visitor_email_field: 'close_notes', visitor_phone_field: 'correlation_id'
        })
        const text = fc.string({ unit: 'binary', maxLength: 300 }).filter(value => value !== 'NULL')
        const { sys_id: sysId } = await all().create('incident', { short_description: 'Odd' })
        await fc.assert(fc.asyncProperty(text, text, text, async (one, two, three) => {
            await all().send('PATCH', `/api/now/table/incident/${sysId}`, { short_description: one, description: two, close_notes: three })
            const { visitor, problems } = await cardOf(environment, sysId!)
            expect([visitor.id.length <= 100, visitor.name.length <= 63, visitor.email.length <= 127]).toEqual([true, true, true])
            // eslint-disable-next-line no-control-regex -- control characters are what must not be there
            expect(visitor.name + visitor.email + problems.map(problem => problem.text).join('')).not.toMatch(/[\u0000-\u001f\u007f]/)
            const { status } = await launch(environment, { table: 'incident', sys_id: sysId, type: 'C' })
            expect([201, 422]).toContain(status)
            expect(status === 201).toBe(problems.length === 0)
        }), { numRuns: 40 })
    })
})
