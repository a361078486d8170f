import { startEnvironment, type Environment } from './environment'
import { DEMO_PARTNER } from '../demo/seed'
import { APP, companyId, insertRows, launch, logIn, ROUTE, script, waiting, type Row } from './jobs-support'

const USERS = ['admin', 'glance.admin', 'glance.agent', 'glance.agent2', 'session.viewer', 'no.role'] as const
type User = typeof USERS[number]

/**
 * What each account may do through the Table API. read: `all` rows, `own` (agent = the user, or guests of such a session) or `-`; the others: `yes` or `-`.
 * A caller without credentials gets 401 for everything. Writes of the app's own history and of the engine's state are for nobody, administrators
 * included, but that a new Sync event is how a Glance admin asks for a repair; the engine's two tables (sync_run, sync_checkpoint) are closed to web
 * services altogether.
 */
const MATRIX = `
table                  operation  admin  glance.admin  glance.agent  glance.agent2  session.viewer  no.role
session                read       all    all           own           own            all             -
session                create     -      -             -             -              -               -
session                update     -      -             -             -              -               -
session                delete     yes    yes           -             -              -               -
session_guest          read       all    all           own           own            all             -
session_guest          create     -      -             -             -              -               -
session_guest          update     -      -             -             -              -               -
session_guest          delete     yes    yes           -             -              -               -
sync_event             read       all    all           -             -              -               -
sync_event             create     yes    yes           -             -              -               -
sync_event             update     -      -             -             -              -               -
sync_event             delete     yes    yes           -             -              -               -
sync_run               read       -      -             -             -              -               -
sync_run               create     -      -             -             -              -               -
sync_run               update     -      -             -             -              -               -
sync_run               delete     -      -             -             -              -               -
sync_checkpoint        read       -      -             -             -              -               -
sync_checkpoint        create     -      -             -             -              -               -
sync_checkpoint        update     -      -             -             -              -               -
sync_checkpoint        delete     -      -             -             -              -               -
company_settings       read       all    all           -             -              -               -
company_settings       create     yes    yes           -             -              -               -
company_settings       update     yes    yes           -             -              -               -
company_settings       delete     yes    yes           -             -              -               -
display_configuration  read       all    all           -             -              -               -
display_configuration  create     yes    yes           -             -              -               -
display_configuration  update     yes    yes           -             -              -               -
display_configuration  delete     yes    yes           -             -              -               -
`

interface Cell { table: string, operation: string, user: User, expected: string }

function cells(): Cell[] {
    const [head, ...lines] = MATRIX.trim().split('\n').map(line => line.split(/\s+/))
    return lines.flatMap(([table, operation, ...values]) => values.map((expected, index) => (
        { table: table!, operation: operation!, user: head![index + 2] as User, expected }
    )))
}

/** A row of each table for which it is its own business whether anybody may make, change or remove it. */
const sample = (company: string, session: string): Record<string, Record<string, string>> => ({
    session: { session_hash: 'x', company, type: 'C', note: 'sample' },
    session_guest: { guest_hash: 'x', session, name: 'sample' },
    sync_event: { company, trigger: 'manual', state: 'done', message: 'sample', range_start: '2026-01-01 00:00:00', range_end: '2026-02-01 00:00:00' },
    sync_run: { company, run_hash: 'x', fence: '9000', state: 'finished', trigger: 'manual' },
    sync_checkpoint: { company, checkpoint_hash: 'x', fence: '9000', sequence: '1', cursor: '' },
    company_settings: { name: 'sample', partner_id: '54321', partner_uid_field: 'email', service_url: 'https://www.glance.net', presence_url: '' },
    display_configuration: { table: 'sys_user', order: '5000', active: 'false' }
})

/** A column of each table that would be harmless to change. */
const CHANGE: Record<string, [column: string, value: string]> = {
    session: ['note', 'changed'], session_guest: ['name', 'changed'], sync_event: ['message', 'changed'], sync_run: ['trigger', 'session'],
    sync_checkpoint: ['cursor', 'changed'], company_settings: ['name', 'changed'], display_configuration: ['order', '5001']
}
/** State of the engine: not for web services at all; a Glance admin reads it on pages. */
const ENGINE = ['sync_run', 'sync_checkpoint']
const UNIQUE: Record<string, string> = { session: 'session_hash', session_guest: 'guest_hash', sync_run: 'run_hash', sync_checkpoint: 'checkpoint_hash' }

let environment: Environment
let company: string
/** sys_id -> user who owns the row, by table. */
const owned: Record<string, Map<string, User | null>> = { session: new Map(), session_guest: new Map() }
let made = 0

const path = (table: string, sysId = ''): string => `/api/now/table/${APP}_${table}${sysId ? `/${sysId}` : ''}`

/** A fresh row for one attempt, made past access control. */
async function fresh(table: string): Promise<string> {
    const session = [...owned.session!.keys()][0] ?? ''
    const values = { ...sample(company, session)[table]! }
    if (UNIQUE[table])
        values[UNIQUE[table]!] = `sample-${made}`
    if ('fence' in values)
        values.fence = String(9000 + made)
    made++
    return (await insertRows(environment, `${APP}_${table}`, [values]))[0]!
}

async function stored(table: string, sysId: string, column = 'sys_id'): Promise<string | null> {
    const { result } = await script<string | null>(environment, `var gr = new GlideRecord('${APP}_${table}'); gr.addQuery('sys_id', '${sysId}'); gr.query(); gr.next() ? gr.getValue('${column}') || '' : null`)
    return result
}

beforeAll(async () => {
    environment = await startEnvironment({ now: '2026-03-02T10:00:00Z' })
    company = await companyId(environment)
    const agents: [User | null, string][] = [['glance.agent', '1'], ['glance.agent2', '2'], ['glance.admin', '3'], [null, '4']]
    for (const [agent, key] of agents) {
        const values = waiting(environment, company, { session_key: key, sync_state: 'synced', agent: agent ? environment.demo.users[agent]! : '' })
        const [session] = await insertRows(environment, `${APP}_session`, [values])
        owned.session!.set(session!, agent)
        const guests = await insertRows(environment, `${APP}_session_guest`, [0, 1].map(n => ({ session: session!, guest_hash: `${key}-${n}`, name: `Guest ${key}-${n}`, type: 'V' })))
        guests.forEach(guest => owned.session_guest!.set(guest, agent))
    }
    for (const table of ['sync_event', 'sync_run', 'sync_checkpoint'])
        await fresh(table)
})
afterAll(() => environment?.stop())

/** Rows that exist, past access control. */
async function existing(table: string): Promise<string[]> {
    const { result } = await script<string[]>(environment, `(function () { var ids = [], gr = new GlideRecord('${APP}_${table}'); gr.query(); while (gr.next()) ids.push(gr.getUniqueValue()); return ids })()`)
    return result.sort()
}

/** Which of the rows this account sees in a list and, one by one, in a read: both must agree. */
async function reads(user: User, table: string): Promise<string> {
    const client = environment.as(user)
    const list = await client.send<Row[]>('GET', `${path(table)}?sysparm_limit=1000&sysparm_fields=sys_id`)
    expect([200, 403]).toContain(list.status)
    const listed = list.status === 200 ? list.result.map(row => row.sys_id!).sort() : []
    const got: string[] = []
    const rows = await existing(table)
    for (const sysId of rows) {
        const answer = await client.send<Row>('GET', path(table, sysId))
        // A row that may not be read looks like one that is not there; a table closed to web services answers 403.
        expect(ENGINE.includes(table) ? [403] : [200, 404]).toContain(answer.status)
        if (answer.status === 200)
            got.push(sysId)
    }
    expect(listed).toEqual(got)
    const own = rows.filter(sysId => owned[table]?.get(sysId) === user)
    if (got.length === 0)
        return '-'
    if (got.length === rows.length)
        return 'all'
    return got.join() === own.join() ? 'own' : `other: ${got.length} of ${rows.length}`
}

async function attempt(user: User, table: string, operation: string): Promise<string> {
    const client = environment.as(user)
    const [column, value] = CHANGE[table]!
    if (operation === 'create') {
        const before = (await existing(table)).length
        const values = { ...sample(company, [...owned.session!.keys()][0]!)[table]!, ...UNIQUE[table] ? { [UNIQUE[table]!]: `made-${made++}` } : {} }
        // A repair asked for twice is made once.
        if (table === 'sync_event')
            values.range_end = `2026-02-01 00:${String(made++).padStart(2, '0')}:00`
        const answer = await client.send<Row>('POST', path(table), values)
        expect(answer.status).toBeLessThan(500)
        expect((await existing(table)).length).toBe(before + (answer.status === 201 ? 1 : 0))
        return answer.status === 201 ? 'yes' : '-'
    }
    // Own rows count, too: nobody may touch even those unless the table says so.
    const rows = [await fresh(table), ...[...owned[table] ?? []].filter(([, agent]) => agent === user).map(([sysId]) => sysId)]
    const outcomes = new Set<string>()
    for (const sysId of operation === 'delete' ? rows.slice(0, 1) : rows) {
        const answer = operation === 'update' ? await client.send('PATCH', path(table, sysId), { [column]: value }) : await client.send('DELETE', path(table, sysId))
        expect([200, 204, 403, 404]).toContain(answer.status)
        const after = await stored(table, sysId, operation === 'update' ? column : 'sys_id')
        const happened = operation === 'update' ? after === value : after === null
        expect(happened).toBe(answer.status < 300)
        outcomes.add(happened ? 'yes' : '-')
    }
    return [...outcomes].join(' and ')
}

describe('role x table x operation', () => {
    it.each([...new Set(cells().map(cell => cell.table))])('%s', async table => {
        const found: string[] = []
        const wanted: string[] = []
        for (const { operation, user, expected } of cells().filter(cell => cell.table === table)) {
            const actual = operation === 'read' ? await reads(user, table) : await attempt(user, table, operation)
            found.push(`${user} ${operation}: ${actual}`)
            wanted.push(`${user} ${operation}: ${expected}`)
        }
        expect(found).toEqual(wanted)
    })

    it('without credentials, or with wrong ones, everything is 401', async () => {
        for (const table of Object.keys(CHANGE)) {
            const sysId = (await existing(table))[0]!
            for (const [method, address] of [['GET', path(table)], ['GET', path(table, sysId)], ['POST', path(table)], ['PATCH', path(table, sysId)], ['DELETE', path(table, sysId)]] as const) {
                for (const headers of [{}, { authorization: `Basic ${btoa('glance.admin:wrong')}` }] as Record<string, string>[]) {
                    const body = ['POST', 'PATCH'].includes(method) ? { body: '{}', headers: { ...headers, 'content-type': 'application/json' } } : { headers }
                    const response = await fetch(environment.url + address, { method, ...body })
                    expect(response.status).toBe(401)
                }
            }
        }
    })

    it('a Glance admin reads the state of the engine on its pages, an agent does not', async () => {
        for (const [user, sees] of [['glance.admin', true], ['glance.agent', false], ['session.viewer', false]] as const) {
            const cookie = await logIn(environment, user)
            for (const table of ENGINE) {
                const page = await fetch(`${environment.url}/${APP}_${table}_list.do`, { headers: { cookie } })
                expect((await page.text()).includes((await existing(table))[0]!)).toBe(sees)
            }
        }
    })

    it('an agent cannot reach another\'s session by its guests or a dot-walk', async () => {
        const foreign = [...owned.session!].find(([, agent]) => agent === 'glance.agent2')![0]
        const agent = environment.as('glance.agent')
        const guests = await agent.send<Row[]>('GET', `${path('session_guest')}?sysparm_query=session=${foreign}`)
        expect(guests.result).toEqual([])
        const walked = await agent.send<Row[]>('GET', `${path('session_guest')}?sysparm_fields=name,session.session_key,session.company.name&sysparm_limit=1000`)
        expect(new Set(walked.result.map(row => row['session.session_key']))).toEqual(new Set(['1']))
        // Company Settings are not for agents, not even the name through a reference.
        expect(new Set(walked.result.map(row => row['session.company.name'] ?? ''))).toEqual(new Set(['']))
        const shown = await agent.send<Row[]>('GET', `${path('session')}?sysparm_query=session_key=2`)
        expect(shown.result).toEqual([])
    })
})

describe('fields', () => {
    const key = DEMO_PARTNER.apiKey
    const forms = [key, btoa(key), encodeURIComponent(key), Buffer.from(key).toString('hex')]

    const cipher = (): Promise<string> => stored('company_settings', company, 'api_key') as Promise<string>

    it('the API key is stored encrypted', async () => {
        const value = await cipher()
        expect(value.length).toBeGreaterThan(10)
        forms.forEach(form => expect(value).not.toContain(form))
    })

    it('nobody reads the API key: not as a value, a display value, by a dot-walk, a group or an attachment of the history', async () => {
        const secret = await cipher()
        const session = [...owned.session!.keys()][0]!
        const addresses = [
            path('company_settings'), path('company_settings', company), `${path('company_settings')}?sysparm_fields=api_key,name`,
            ...['true', 'all', 'false'].map(mode => `${path('company_settings', company)}?sysparm_display_value=${mode}&sysparm_fields=api_key,name`),
            `${path('session', session)}?sysparm_fields=company.api_key,company.name&sysparm_display_value=all`,
            `/api/now/table/sys_audit?sysparm_query=tablename=${APP}_company_settings`
        ]
        for (const user of USERS) {
            for (const address of addresses) {
                const answer = await environment.as(user).send('GET', address)
                const text = JSON.stringify(answer.body)
                const at = `${user} ${address}: ${text.slice(0, 200)}`
                for (const form of [...forms, secret])
                    expect(`${at} ${text.includes(form) ? 'SHOWS THE KEY' : ''}`).toBe(`${at} `)
            }
        }
        // The Aggregate API is documented to heed roles of the table only: administrators, and nobody else, may group by the encrypted text.
        for (const user of USERS) {
            const answer = await environment.as(user).send('GET', `/api/now/stats/${APP}_company_settings?sysparm_count=true&sysparm_group_by=api_key&sysparm_display_value=all`)
            expect(answer.status).toBe(['admin', 'glance.admin'].includes(user) ? 200 : 403)
            forms.forEach(form => expect(JSON.stringify(answer.body)).not.toContain(form))
        }
        const own = await environment.as('glance.admin').send<Row>('GET', `${path('company_settings', company)}?sysparm_fields=api_key,name`)
        expect(own.result).toEqual({ name: 'Demo company' })
    })

    it('a person at the form sees a mask', async () => {
        const cookie = await logIn(environment, 'glance.admin')
        const secret = await cipher()
        for (const address of [`/${APP}_company_settings.do?sys_id=${company}`, `/${APP}_company_settings_list.do`]) {
            const page = await fetch(environment.url + address, { headers: { cookie } })
            expect(page.status).toBe(200)
            const html = await page.text()
            expect(html).toContain('Demo company')
            for (const form of [...forms, secret])
                expect(html.includes(form)).toBe(false)
        }
        // The same log-in, by the Table API.
        const api = await fetch(`${environment.url}${path('company_settings', company)}?sysparm_display_value=all`, { headers: { cookie, accept: 'application/json' } })
        expect(api.status).toBe(200)
        const text = await api.text()
        expect(text).toContain('Demo company')
        for (const form of [...forms, secret])
            expect(text.includes(form)).toBe(false)
    })

    it('what the app keeps itself cannot be written by an administrator', async () => {
        const before = await environment.as('glance.admin').send<Row>('GET', path('company_settings', company))
        for (const user of ['admin', 'glance.admin'] as const) {
            const values = {
                last_check: '2020-01-01 00:00:00', last_check_result: 'forged', saved_on: 'forged', show_terms: 'true', sync_status: 'ok', failing_since: '2020-01-01 00:00:00',
                failing_class: 'forged', failing_reason: 'forged', failing_notified: 'true', rest_until: '2040-01-01 00:00:00'
            }
            expect((await environment.as(user).send('PATCH', path('company_settings', company), values)).status).toBe(200)
        }
        const after = await environment.as('glance.admin').send<Row>('GET', path('company_settings', company))
        for (const column of ['last_check', 'last_check_result', 'saved_on', 'sync_status', 'failing_since', 'failing_class', 'failing_reason', 'failing_notified', 'rest_until'])
            expect(after.result[column]).toBe(before.result[column])
        const created = await environment.as('glance.admin').send<Row>('POST', path('company_settings'), { ...sample(company, '').company_settings!, last_check_result: 'forged', saved_on: 'forged' })
        expect(created.status).toBe(201)
        expect(created.result).toMatchObject({ last_check_result: '', saved_on: before.result.saved_on })
    })

    it('the key can be replaced without being read', async () => {
        const before = await cipher()
        await environment.as('glance.admin').update(`${APP}_company_settings`, company, { api_key: 'another-key-0001' })
        expect(await cipher()).not.toBe(before)
        await environment.as('glance.admin').update(`${APP}_company_settings`, company, { api_key: key })
        const { result } = await script<boolean>(environment, `var gr = new GlideRecord('${APP}_company_settings'); gr.get('${company}'); gr.getElement('api_key').getDecryptedValue() == '${key}'`)
        expect(result).toBe(true)
    })
})

/** Who may call the routes at all; what they may do with which record is the handler's matter. `on`: the call comes through to it. */
const ROUTES = `
route     admin  glance.admin  glance.agent  glance.agent2  session.viewer  no.role
launch    on     on            on            on             403             403
card      on     on            on            on             403             403
presence  on     on            on            on             403             403
session   on     on            on            on             403             403
terms     on     on            on            on             403             403
sync      on     on            on            on             403             403
record    on     on            on            on             403             403
health    on     on            403           403            403             403
`

const API = `/api/${APP}/glance/v1`

describe('role x route', () => {
    const lines = ROUTES.trim().split('\n').map(line => line.split(/\s+/))
    const call = (route: string): [method: string, address: string, body?: unknown] => {
        const [session, incident] = [[...owned.session!.keys()][0]!, environment.demo.incidents[0]!]
        const calls: Record<string, [method: string, address: string, body?: unknown]> = {
            launch: ['POST', ROUTE, { table: 'incident', sys_id: incident, type: 'G' }], card: ['GET', `${API}/card/incident/${incident}`],
            presence: ['GET', `${API}/presence/incident/${incident}`], session: ['GET', `${ROUTE}/${session}`], terms: ['POST', `${ROUTE}/${session}/terms`, { status: 'started' }],
            sync: ['POST', `${ROUTE}/${session}/sync`, {}], record: ['POST', `${API}/records/incident/${incident}/sync`, {}], health: ['GET', `${API}/health`]
        }
        return calls[route]!
    }

    it('every route that is built is here', async () => {
        const built = await environment.as('admin').rows('sys_ws_operation', 'relative_pathSTARTSWITH/v1', 'http_method,relative_path')
        expect(built).toHaveLength(lines.length - 1)
    })

    it.each(lines.slice(1))('%s', async (route, ...expected) => {
        const [method, address, body] = call(route!)
        const found: string[] = []
        for (const user of USERS) {
            const answer = await environment.as(user).send<{ error?: { code?: string } }>(method, address, body)
            // Ours carry a code, the platform's refusals do not.
            const reached = answer.status < 300 || typeof answer.result.error?.code === 'string'
            found.push(reached ? 'on' : String(answer.status))
        }
        expect(found).toEqual(expected)
        for (const headers of [{}, { authorization: `Basic ${btoa('glance.agent:wrong')}` }] as Record<string, string>[]) {
            const content = body === undefined ? { headers } : { headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(body) }
            const response = await fetch(environment.url + address, { method, ...content })
            expect(response.status).toBe(401)
            expect(await response.text()).not.toContain('sessions')
        }
    })

    it('an agent asks for the sessions of records they may read, and for their own; the viewer of all sessions may not act', async () => {
        const values = waiting(environment, company, { session_key: 'HIDDEN', agent: environment.demo.users['glance.agent']!, source_table: `${APP}_company_settings`, source_record: company })
        const [hidden] = await insertRows(environment, `${APP}_session`, [values])
        const shown = [...owned.session!].find(([, agent]) => agent === 'glance.agent')![0]
        const status = async (user: User, sysId: string) => (await environment.as(user).send('POST', `${ROUTE}/${sysId}/sync`, {})).status
        expect(await status('glance.agent2', hidden!)).toBe(404)
        for (const [user, sysId] of [['glance.agent', hidden!], ['glance.agent', shown], ['glance.agent2', shown]] as const)
            expect([202, 429]).toContain(await status(user, sysId))
        expect(await status('session.viewer', shown)).toBe(403)
    })

    it('what an agent has launched is theirs to read at once, and not the other\'s', async () => {
        const launched = await launch(environment, { table: 'incident', sys_id: environment.demo.incidents[0], type: 'C' })
        expect(launched.status).toBe(201)
        const read = async (user: User) => (await environment.as(user).send('GET', path('session', launched.result.sys_id))).status
        expect([await read('glance.agent'), await read('glance.agent2'), await read('glance.admin')]).toEqual([200, 404, 200])
    })

    it('a browser\'s session without its token cannot launch (cross-site request forgery)', async () => {
        const cookie = await logIn(environment, 'glance.agent')
        const response = await fetch(environment.url + ROUTE, {
            method: 'POST', headers: { cookie, 'content-type': 'application/json' }, body: JSON.stringify({ table: 'incident', sys_id: environment.demo.incidents[0], type: 'C' })
        })
        expect(response.status).toBe(401)
    })
})
