import { startEnvironment, type Environment } from './environment'
import { APP, companyId, count, drain, freeze, insertRows, launch, pass, script, syncEvents, waiting, type Row } from './jobs-support'

const NOW = '2026-03-02T10:30:00Z'
const COMPANY = `${APP}_company_settings`
const CONFIGURATION = `${APP}_display_configuration`

let environment: Environment
let company: string

beforeAll(async () => {
    environment = await startEnvironment({ now: NOW })
    await freeze(environment, NOW)
    company = await companyId(environment)
})
afterAll(() => environment?.stop())

const admin = () => environment.as('glance.admin')

/**
 * Saves a record twice: by REST, where a refusal is a 403, and by a script, which also sees the messages that a person at the form would. Both
 * must agree. Answers what was stored (null: nothing) and what was said.
 */
async function save(table: string, values: Record<string, unknown>, sysId?: string): Promise<{ stored: Row | null, said: string }> {
    const before = await count(environment, table)
    const kept = sysId ? (await admin().rows(table, `sys_id=${sysId}`))[0] : undefined
    const path = `/api/now/table/${table}${sysId ? `/${sysId}` : ''}?sysparm_exclude_reference_link=true`
    const answer = await admin().send<Row>(sysId ? 'PATCH' : 'POST', path, values)
    const accepted = answer.status < 300
    const { result, messages } = await script<string | null>(environment, `(function () {
        var values = ${JSON.stringify(values)}, gr = new GlideRecord('${table}')
        if (${Boolean(sysId)}) gr.get('${sysId}')
        else gr.initialize()
        for (var name in values)
            gr.setValue(name, values[name])
        return ${Boolean(sysId)} ? gr.update() : gr.insert()
    })()`, { user: 'glance.admin' })
    const said = messages.map(message => message.text).join('\n')
    expect({ rest: answer.status, script: Boolean(result), said }).toMatchObject(accepted ? { script: true } : { rest: 403, script: false })
    if (!accepted) {
        expect(said).not.toBe('')
        expect(await count(environment, table)).toBe(before)
        if (sysId)
            expect((await admin().rows(table, `sys_id=${sysId}`))[0]).toEqual(kept)
        return { stored: null, said }
    }
    // One of the two is enough from here on.
    if (!sysId)
        await script(environment, `var gr = new GlideRecord('${table}'); gr.get('${result}'); gr.setWorkflow(false); gr.deleteRecord()`)
    return { stored: answer.result, said }
}

const remove = (table: string, sysId: string) => admin().send('DELETE', `/api/now/table/${table}/${sysId}`)
const defaults = async () => (await admin().rows(COMPANY, 'is_default=true', 'name')).map(row => row.name)

describe('Company Settings', () => {
    const settings = (values: Record<string, unknown>) => ({ name: 'Other', partner_id: '54321', partner_uid_field: 'email', service_url: 'https://www.glance.net', presence_url: '', ...values })

    it.each([
        [{ partner_id: '' }, 'Partner id'], [{ partner_id: '123' }, 'Partner id'], [{ partner_id: '1234567' }, 'Partner id'], [{ partner_id: '12a4' }, 'Partner id'], [{ partner_id: '12 34' }, 'Partner id'],
        [{ sso_expiration: '0' }, 'SSO expiration'], [{ sso_expiration: '-1' }, 'SSO expiration'], [{ sso_expiration: '86401' }, 'SSO expiration'],
        [{ partner_uid_field: 'no_such_field' }, 'no_such_field'], [{ partner_uid_field: 'manager.email' }, 'manager.email'],
        [{ partner_uid_field: 'email^ORactive=true' }, 'Partner UID field'],
        [{ service_url: 'http://www.glance.net' }, 'Service URL'], [{ service_url: 'https://www.glance.net/services' }, 'Service URL'], [{ service_url: 'https://user:secret@www.glance.net' }, 'Service URL'],
        [{ service_url: 'javascript:alert(1)' }, 'Service URL'], [{ service_url: 'https://' }, 'Service URL'], [{ service_url: 'https://a.b?x' }, 'Service URL'],
        [{ service_url: 'http://127.0.0.1.evil.example' }, 'Service URL'], [{ service_url: 'https://www.glance.net\nx' }, 'Service URL'], [{ presence_url: 'http://presence.glance.net' }, 'Presence URL']
    ])('%j is refused, and the message names it', async (values, named) => {
        expect((await save(COMPANY, settings(values))).said).toContain(named)
        expect((await save(COMPANY, values, company)).said).toContain(named)
    })

    it.each([
        [{ sso_expiration: '' }, 'SSO expiration'], [{ partner_uid_field: '' }, 'Partner UID field'], [{ service_url: '' }, 'Service URL']
    ])('%j: a new record takes the default, an old one is refused', async (values: Record<string, string>, named) => {
        const { stored, said } = await save(COMPANY, settings(values))
        expect(said).not.toContain(named)
        expect(Object.keys(values).map(name => stored![name])).not.toContain('')
        await remove(COMPANY, stored!.sys_id!)
        expect((await save(COMPANY, values, company)).said).toContain(named)
    })

    it('says everything that is wrong at once', async () => {
        const { said } = await save(COMPANY, settings({ partner_id: 'x', sso_expiration: '0', partner_uid_field: 'x', service_url: 'x' }))
        for (const named of ['Partner id', 'SSO expiration', 'Partner UID field', 'Service URL'])
            expect(said).toContain(named)
    })

    it.each([
        [{ partner_id: ' 1234 ' }, { partner_id: '1234' }], [{ sso_expiration: '1' }, { sso_expiration: '1' }], [{ sso_expiration: '86400' }, { sso_expiration: '86400' }],
        [{ partner_uid_field: 'employee_number' }, { partner_uid_field: 'employee_number' }], [{ service_url: 'https://www.glance.net/' }, { service_url: 'https://www.glance.net' }],
        [{ service_url: 'http://localhost:8081' }, { service_url: 'http://localhost:8081' }], [{ service_url: 'https://eu.glance.net:8443' }, { service_url: 'https://eu.glance.net:8443' }]
    ])('%j is stored', async (values, wanted) => {
        const { stored } = await save(COMPANY, settings(values))
        expect(stored).toMatchObject(wanted)
        await remove(COMPANY, stored!.sys_id!)
    })

    it('one default only: the mark moves, by insert and by update, and a second one without it takes nothing', async () => {
        expect(await defaults()).toEqual(['Demo company'])
        const other = await admin().create(COMPANY, settings({}))
        expect(await defaults()).toEqual(['Demo company'])
        await admin().update(COMPANY, other.sys_id!, { is_default: true })
        expect(await defaults()).toEqual(['Other'])
        const third = await admin().create(COMPANY, settings({ name: 'Third', is_default: true }))
        expect(await defaults()).toEqual(['Third'])
        await Promise.all([company, other.sys_id!, third.sys_id!].map(sysId => admin().update(COMPANY, sysId, { is_default: true })))
        expect(await defaults()).toHaveLength(1)
        for (const sysId of [other.sys_id!, third.sys_id!])
            expect((await remove(COMPANY, sysId)).status).toBe(204)
        await admin().update(COMPANY, company, { is_default: true })
        expect(await defaults()).toEqual(['Demo company'])
    })

    it('the first company becomes the default, and says so', async () => {
        await admin().update(COMPANY, company, { is_default: false })
        const { stored, said } = await save(COMPANY, settings({ name: 'First again' }))
        expect(said).toBe('')
        expect(stored!.is_default).toBe('true')
        await remove(COMPANY, stored!.sys_id!)
        const { result, messages } = await script<boolean>(environment, `(function () {
            var gr = new GlideRecord('${COMPANY}'), values = ${JSON.stringify(settings({ name: 'And again' }))}
            gr.initialize()
            for (var name in values) gr.setValue(name, values[name])
            gr.get(gr.insert())
            var marked = gr.getValue('is_default') == '1'
            gr.deleteRecord()
            return marked
        })()`)
        expect({ result, text: messages[0]?.text }).toEqual({ result: true, text: expect.stringMatching(/first company.*default/) })
        await admin().update(COMPANY, company, { is_default: true })
    })

    it('deletion is refused while sessions are pending, with the way out, and allowed after', async () => {
        const other = await admin().create(COMPANY, settings({ name: 'To be deleted' }))
        const rows = [1, 2].map(n => waiting(environment, other.sys_id!, { session_key: `delete-${n}` }))
        const [one, two] = await insertRows(environment, `${APP}_session`, rows)
        expect((await remove(COMPANY, other.sys_id!)).status).toBe(403)
        const { messages, result } = await script<boolean>(environment, `var gr = new GlideRecord('${COMPANY}'); gr.get('${other.sys_id}'); gr.deleteRecord(); gr.get('${other.sys_id}')`)
        expect(result).toBe(true)
        expect(messages.map(message => message.text).join()).toMatch(/cannot be deleted while it has sessions waiting.*Synchronise first/)
        for (const sysId of [one, two])
            expect((await remove(`${APP}_session`, sysId!)).status).toBe(204)
        expect((await remove(COMPANY, other.sys_id!)).status).toBe(204)
    })
})

describe('Display Configuration', () => {
    const configuration = (values: Record<string, unknown>) => ({ table: 'incident', order: '900', active: 'false', ...values })

    it.each([
        [{ table: 'no_such_table' }, 'no_such_table'], [{ table: '' }, 'Table'], [{ table: 'incident;drop' }, 'Table'],
        [{ visitor_id_field: 'no_such_field' }, 'Visitor id field: table incident has no field "no_such_field"'],
        [{ visitor_name_field: 'caller_id.no_such' }, 'Visitor name field: table sys_user has no field "no_such"'],
        [{ visitor_email_field: 'short_description.email' }, 'Visitor e-mail field: "short_description" on table incident is not a reference'],
        [{ visitor_phone_field: 'caller_id..phone' }, 'Visitor phone field: "caller_id..phone" is not a field path'],
        [{ visitor_id_field: 'caller_id.email^active=true' }, 'is not a field path'], [{ visitor_id_field: 'javascript:gs.getUserID()' }, 'is not a field path'],
        [{ table: 'problem' }, 'table problem'], [{ table: 'task', visitor_id_field: 'number' }, 'table task'], [{ visitor_id_field: 'company.phone' }, 'table core_company'],
        [{ condition: 'no_such_field=1^EQ' }, 'Condition'], [{ condition: 'priorityWHATEVER1' }, 'Condition'],
        [{ buttons: 'cobrowse,fly' }, '"fly" is unknown. Use cobrowse, screen_share, video, join_with_key'], [{ write_back: 'erase' }, '"erase" is unknown']
    ])('%j is refused, and the message names field and rule', async (values, named) => {
        expect((await save(CONFIGURATION, configuration(values))).said).toContain(named)
    })

    it('says how a table that is hidden from the app can be opened', async () => {
        expect((await save(CONFIGURATION, configuration({ table: 'problem', visitor_id_field: 'number' }))).said).toMatch(/administrator.*Application Cross-Scope Access.*Read/)
    })

    it.each([
        [{ visitor_id_field: 'caller_id.manager.employee_number', visitor_phone_field: 'caller_id.mobile_phone' }], [{ condition: 'priority=1^ORcaller_id.active=true^EQ' }],
        [{ table: 'task', inherit: 'true', visitor_id_field: 'opened_by.email' }], [{ buttons: '' }], [{ buttons: ' video , cobrowse ' }], [{ write_back: 'work_note' }], [{ table: 'sys_user', visitor_id_field: 'employee_number' }]
    ])('%j is stored', async values => {
        const { stored } = await save(CONFIGURATION, configuration(values))
        expect(stored).not.toBeNull()
        await remove(CONFIGURATION, stored!.sys_id!)
    })

    it('a path cannot bring out what nobody may read, such as a password', async () => {
        const { stored } = await save(CONFIGURATION, configuration({ active: 'true', order: '1', visitor_id_field: 'caller_id.employee_number', visitor_name_field: 'caller_id.user_password' }))
        const [caller] = await environment.as('admin').rows('incident', `sys_id=${environment.demo.incidents[0]}`, 'caller_id')
        await environment.as('admin').update('sys_user', caller!.caller_id!, { user_password: 'visitors-password' })
        if (stored) {
            const launched = await launch(environment, { table: 'incident', sys_id: environment.demo.incidents[0], type: 'C' })
            expect(launched.status).toBe(201)
            const [row] = await admin().rows(`${APP}_session`, `sys_id=${launched.result.sys_id}`, 'visitor_name')
            expect(row!.visitor_name).toBe('')
            expect(new URL(launched.result.join_url).searchParams.has('name')).toBe(false)
            await remove(CONFIGURATION, stored.sys_id!)
        }
    })
})

describe('the schedule (A18)', () => {
    const HOUR = '1970-01-01 01:00:00'
    const TEN_MINUTES = '1970-01-01 00:10:00'
    const job = async (name = 'Glance Scheduled Sync') => (await environment.as('admin').rows('sysauto_script', `name=${name}`))[0]!

    /** As *Execute* at the form would: saved with the rules, messages seen. */
    const setPeriod = (period: string, prepare = '') => script(environment, `(function () {
        var gr = new GlideRecord('sysauto_script'); gr.addQuery('name', 'Glance Scheduled Sync'); gr.query(); gr.next()
        ${prepare}
        gr.setValue('run_period', '${period}')
        gr.update()
    })()`, { scope: 'global' })

    it('an interval of less than an hour is set back to one hour, with a message', async () => {
        const answer = await environment.as('admin').send<Row>('PATCH', `/api/now/table/sysauto_script/${(await job()).sys_id}`, { run_period: TEN_MINUTES })
        expect({ status: answer.status, period: answer.result.run_period }).toEqual({ status: 200, period: HOUR })
        const { messages } = await setPeriod('1970-01-01 00:59:59')
        expect(messages.map(message => message.text).join()).toMatch(/not be executed more than once per hour/)
        expect((await job()).run_period).toBe(HOUR)
    })

    it('an hour or more is left alone', async () => {
        for (const period of ['1970-01-01 02:00:00', '1970-01-02 00:00:00', HOUR]) {
            const { messages } = await setPeriod(period)
            expect(messages).toEqual([])
            expect((await job()).run_period).toBe(period)
        }
    })

    it('also where the job was renamed, and where a copy kept its name', async () => {
        const own = await job()
        await environment.as('admin').update('sysauto_script', own.sys_id!, { name: 'Renamed sync', run_period: TEN_MINUTES })
        expect((await job('Renamed sync')).run_period).toBe(HOUR)
        await environment.as('admin').update('sysauto_script', own.sys_id!, { name: 'Glance Scheduled Sync' })
        const copy = await environment.as('admin').create('sysauto_script', { name: 'Glance Scheduled Sync', run_type: 'periodically', run_period: TEN_MINUTES, active: false, script: own.script })
        expect(copy.run_period).toBe(HOUR)
        await environment.as('admin').send('DELETE', `/api/now/table/sysauto_script/${copy.sys_id}`)
    })

    it('what slipped past the rule is repaired when the job is next touched', async () => {
        await setPeriod(TEN_MINUTES, 'gr.setWorkflow(false)')
        expect((await job()).run_period).toBe(TEN_MINUTES)
        await environment.as('admin').update('sysauto_script', (await job()).sys_id!, { upgrade_safe: true })
        await drain(environment)
        expect((await job()).run_period).toBe(HOUR)
    })

    it('the asynchronous rule does so by itself, should the first be switched off', async () => {
        const all = environment.as('admin')
        const [rule] = await all.rows('sys_script', 'name=Glance: keep the sync interval at one hour or more', 'sys_id')
        await all.update('sys_script', rule!.sys_id!, { active: false })
        await setPeriod(TEN_MINUTES)
        expect((await job()).run_period).toBe(TEN_MINUTES)
        const ran = await drain(environment)
        expect(ran.filter(one => one.kind === 'async' && one.outcome !== 'done')).toEqual([])
        expect((await job()).run_period).toBe(HOUR)
        const { lines } = await environment.instance<{ lines: { message: string }[] }>('GET', '/_instance/log')
        expect(lines.filter(line => line.message.includes('reset to one hour'))).toHaveLength(1)
        await all.update('sys_script', rule!.sys_id!, { active: true })
    })

    it('copies of the job under other names start at most one run in 60 minutes', async () => {
        const own = await job()
        const all = environment.as('admin')
        for (const [name, start] of [['Copy of the sync', '2026-03-02 10:05:00'], ['Sync every ten minutes', '2026-03-02 10:02:00']]) {
            const copy = await all.create('sysauto_script', {
                name, run_type: 'periodically', run_period: TEN_MINUTES, run_start: start, active: true, script: own.script, sys_scope: own.sys_scope, sys_package: own.sys_package
            })
            expect(copy.run_period).toBe(TEN_MINUTES)
        }
        const before = (await syncEvents(environment)).length
        const runs: string[] = []
        for (let minute = 0; minute < 5 * 60; minute += 5) {
            await pass(environment, 300)
            for (const { kind, name, outcome, error } of await drain(environment)) {
                expect({ name, outcome, error }).toMatchObject({ outcome: 'done', error: null })
                if (kind === 'job')
                    runs.push(name)
            }
        }
        // They did come, every one of them, time and again.
        expect(new Set(runs)).toEqual(new Set(['Glance Scheduled Sync', 'Copy of the sync', 'Sync every ten minutes']))
        expect(runs.length).toBeGreaterThan(40)
        const events = (await syncEvents(environment)).slice(before)
        expect(events.every(event => event.trigger === 'schedule' && event.state === 'done')).toBe(true)
        const starts = events.map(event => Date.parse(`${event.started!.replace(' ', 'T')}Z`)).sort((a, b) => a - b)
        expect(starts.length).toBeGreaterThanOrEqual(4)
        expect(starts.length).toBeLessThanOrEqual(5)
        starts.slice(1).forEach((start, index) => expect(start - starts[index]!).toBeGreaterThanOrEqual(3_600_000))
    })
})
