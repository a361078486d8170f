import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEnvironment, type Environment } from './environment'
import { startProgram, type Running } from '../demo/processes'
import { DEMO_PARTNER } from '../demo/seed'
import { APP, companyId, drain, faults, launch, logIn, over, pass, freeze, ROUTE, script, setProperty, type Launch, type Row } from './jobs-support'

/**
 * P5: a whole run with everything that logs and attaches switched on, against a Glance that repeats what it was asked. Afterwards the whole database,
 * every log line, attachment, page and answer is searched for the API key in all its disguises and for login keys.
 */
const NOW = '2026-03-02T10:00:00Z'
/** Every character that some encoding touches. */
const KEY = 'S3cr&t=K<e>y/+"é%\'$1-Ab'
/** A token of the presence service: a JWT. */
const TOKEN = /eyJ[\w-]{8,}\.eyJ[\w-]{8,}/
const LOGIN_KEY = /(?:\$|%24|&#36;|&#x24;)1(?:\$|%24|&#36;|&#x24;)\d{6,12}(?:\$|%24|&#36;|&#x24;)/i

const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64')
const hex = (text: string) => Buffer.from(text, 'utf8').toString('hex')
const xml = (text: string, apostrophe: string, quote: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, quote).replace(/'/g, apostrophe)
const numeric = (text: string) => text.replace(/[<>&"']/g, mark => `&#${mark.charCodeAt(0)};`)

/** The key as it may be written somewhere. */
const DISGUISES: Record<string, string> = {
    clear: KEY, 'percent-encoded': encodeURIComponent(KEY), 'percent-encoded, strict': encodeURIComponent(KEY).replace(/'/g, '%27'), form: new URLSearchParams({ k: KEY }).toString().slice(2),
    JSON: JSON.stringify(KEY).slice(1, -1), 'JSON, ASCII': JSON.stringify(KEY).slice(1, -1).replace('é', '\\u00e9'), XML: xml(KEY, '\'', '"'), 'XML, all': xml(KEY, '&apos;', '&quot;'),
    HTML: xml(KEY, '&#39;', '&quot;'), 'XML, numeric': numeric(KEY), base64: base64(KEY).replace(/=+$/, ''), base64url: Buffer.from(KEY).toString('base64url'), hex: hex(KEY),
    'twice percent-encoded': encodeURIComponent(encodeURIComponent(KEY)), 'base64, percent-encoded': encodeURIComponent(base64(KEY)), reversed: [...KEY].reverse().join('')
}

let environment: Environment
let glance: Running
let folder: string
/** Everything that came back over HTTP, but for the links of good launches. */
const answers: string[] = []
const launches: Launch[] = []
/** Launches that were answered with what the vendor's script needs. */
let scripts = 0

/** So many characters of a disguise, seen at its beginning, count as the key: an excerpt may have cut the rest. */
const TELLING = 12

/** What of this is in a text. */
function found(text: string, loginKeys = true): string[] {
    const lower = text.toLowerCase()
    const keys = Object.entries(DISGUISES).filter(([, disguise]) => lower.includes(disguise.slice(0, TELLING).toLowerCase())).map(([name]) => `API key, ${name}`)
    if (TOKEN.test(text))
        keys.push(`token at ${text.slice(Math.max(0, text.search(TOKEN) - 80)).slice(0, 200)}`)
    return loginKeys && LOGIN_KEY.test(text) ? [...keys, `login key at ${text.slice(Math.max(0, text.search(LOGIN_KEY) - 80)).slice(0, 200)}`] : keys
}

async function start(body: Record<string, unknown>): Promise<void> {
    const answer = await launch(environment, { table: 'incident', sys_id: environment.demo.incidents[0], type: 'C', ...body })
    if (answer.status !== 201) {
        answers.push(JSON.stringify(answer.body))
        return
    }
    // What the agent's browser needs of the vendor's script holds a token that is meant for it.
    const { agent_script: script, ...launched } = answer.result as unknown as Launch & { agent_script: unknown }
    scripts += script === null ? 0 : 1
    launches.push(launched)
    const { join_url: _join, browser_url: _browser, ...rest } = launched
    answers.push(JSON.stringify(rest))
}

/** The card and its questions, while Glance repeats what it was asked. */
async function follow(): Promise<void> {
    const agent = environment.as('glance.agent')
    const [incident, session] = [environment.demo.incidents[0]!, launches[launches.length - 1]!.sys_id]
    const api = ROUTE.replace('/sessions', '')
    for (const body of ['', ...echoes()]) {
        if (body !== '')
            await control('faults', [{ operation: 'LookupPartnerCobrowseSession', times: 0, kind: 'error-text', body }])
        await pass(environment, 5)
        for (const path of [`/card/incident/${incident}`, `/presence/incident/${incident}`, `/sessions/${session}`])
            answers.push(JSON.stringify((await agent.send('GET', api + path)).body))
        answers.push(JSON.stringify((await agent.send('POST', `${ROUTE}/${session}/terms`, { status: 'started' })).body))
    }
    await control('faults', [])
}

/** A rule of the second Glance: the environment's own helper speaks to the first. */
async function control(path: string, body: unknown): Promise<void> {
    const answer = await fetch(`${glance.url}/_control/${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
    if (!answer.ok)
        throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
}

/** What a service that repeats its caller might say. */
const echoes = (): string[] => {
    const login = new URL(launches[0]!.join_url).searchParams.get('loginkey')!
    return [
        `The API key ${KEY} is not valid`, `partnerId=12345&apiKey=${encodeURIComponent(KEY)}&type=`, JSON.stringify({ Message: `apiKey ${KEY} refused`, apiKey: KEY }),
        `<string>loginkey ${xml(KEY, '&apos;', '&quot;')} refused</string>`, `<error><apiKey>${numeric(KEY)}</apiKey>loginkey=${login}</error>`, `loginkey ${encodeURIComponent(login)} has expired`,
        `https://www.glance.net/agentjoin/AgentView.aspx?loginkey=${encodeURIComponent(login)}&x=1`, `Authorization: Bearer GKEY 12345&u&${login}`,
        `key in base64: ${base64(KEY)}`, `key in hex: ${hex(KEY)}`,
        // Excerpts of 200 and of 300 characters end in the middle of the key.
        `${'x'.repeat(185)} ${KEY}`, `${'x'.repeat(285)} ${KEY}`, `${'x'.repeat(180)} ${base64(KEY)}`
    ]
}

async function snapshot(name: string): Promise<string> {
    const file = join(folder, name)
    await environment.instance('POST', '/_instance/snapshot', { file })
    return readFileSync(file).toString('utf8')
}

beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'secrets-'))
    const started = await Promise.all([
        startEnvironment({ now: NOW }),
        startProgram(join(__dirname, '../glance/cli.ts'), ['--port', '0', '--partner', DEMO_PARTNER.partnerId, '--api-key', KEY, '--now', NOW])
    ])
    environment = started[0]
    glance = started[1]
    await freeze(environment, NOW)
    await control('clock', { now: NOW, freeze: true })
    const company = await companyId(environment)
    const saved = await environment.as('glance.admin').update(`${APP}_company_settings`, company, { api_key: KEY, service_url: glance.url, presence_url: glance.url, presence: true, agent_script: true })
    await control('visitors', { visitorId: 'V1001', present: true })
    answers.push(JSON.stringify(saved))
    await setProperty(environment, 'logging_verbosity', 'debug')
    // The platform's own switch, so that debug lines are in the system log as well.
    await environment.as('admin').create('sys_properties', { name: `${APP}.logging.verbosity`, type: 'string', value: 'debug' })
    await setProperty(environment, 'attach_responses', 'true')
})
afterAll(async () => {
    await Promise.all([environment?.stop(), glance?.stop()])
    rmSync(folder, { recursive: true })
})

const move = async (seconds: number) => {
    // Whoever saves the settings ends the rest of a schedule that Glance has refused.
    const admin = environment.as('glance.admin')
    const settings = await companyId(environment)
    await admin.update(`${APP}_company_settings`, settings, { sso_expiration: '3000' })
    await admin.update(`${APP}_company_settings`, settings, { sso_expiration: '3600' })
    await pass(environment, seconds)
    await control('clock', { advance: seconds })
}

it('a whole run: launches, refusals and synchronisations, with a Glance that repeats what it was asked', async () => {
    for (const type of ['C', 'G', 'V'])
        await start({ type })
    expect(launches.map(({ type }) => type)).toEqual(['C', 'G', 'V'])
    // The key with all its odd characters signs in.
    expect((await fetch(launches[0]!.join_url)).status).toBe(200)
    await setProperty(environment, 'join_with_client', 'true')
    await start({})
    await setProperty(environment, 'join_with_client', 'false')
    await control('sessions', over({ sessionId: '1', status: 'W', guests: [] }))
    await start({})
    await start({ session_key: 'ONLY-1' })
    await control('sessions', over({ sessionId: '1', sessionKey: 'ONLY-1', visitorId: null, startTime: '2026-03-02T10:00:05Z', endTime: '2026-03-02T10:05:05Z' }))

    for (const body of echoes()) {
        for (const fault of [{ kind: 'status', status: 401 }, { kind: 'status', status: 500 }, { kind: 'error-text' }]) {
            await control('faults', [{ operation: 'LookupPartnerCobrowseSession', times: 0, ...fault, body }])
            await start({})
        }
        for (const operation of ['lookupvisitor', 'signalvisitor', 'token']) {
            await control('tokens', { revoke: true })
            await control('faults', [{ operation, times: 0, kind: 'status', status: 500, body }])
            await start({})
            answers.push(JSON.stringify((await environment.as('glance.agent').send('GET', `/api/${APP}/glance/v1/presence/incident/${environment.demo.incidents[0]}`)).body))
            answers.push(JSON.stringify((await environment.as('glance.admin').send('GET', `/api/${APP}/glance/v1/health`)).body))
        }
        await control('faults', [{ operation: 'PartnerSessionsEnding', times: 0, kind: 'status', status: 401, body }])
        await move(3600)
        await drain(environment)
        await control('faults', [{ operation: 'PartnerSessionsEnding', times: 0, kind: 'error-text', body }])
        await move(3600)
        await drain(environment)
    }
    await control('faults', [])
    await move(3600)
    await drain(environment)
    const asked = await environment.as('glance.agent').send('POST', `${ROUTE}/${launches[0]!.sys_id}/sync`, {})
    answers.push(JSON.stringify(asked.body))
    await drain(environment)
    await follow()
    const events = await environment.as('glance.admin').rows(`${APP}_sync_event`, '', 'state,error_class,matched')
    expect(scripts).toBeGreaterThan(5)
    // It did work, and it did fail.
    expect(events.some(event => event.matched === '1')).toBe(true)
    expect(events.filter(event => event.state === 'failed').length).toBeGreaterThan(15)

    // A key that Glance does not know.
    const company = await companyId(environment)
    await environment.as('glance.admin').update(`${APP}_company_settings`, company, { api_key: `${KEY}x` })
    await start({})
    await move(3600)
    await drain(environment)
    await environment.as('glance.admin').update(`${APP}_company_settings`, company, { api_key: KEY, service_url: 'http://127.0.0.1:9' })
    await start({})
    await faults(environment)
})

/** All rows of tables as text, read past access control by code of a scope. */
const dump = async (scope: string, tables: readonly string[]): Promise<string[]> => (await script<string[]>(environment, `(function () {
    var rows = [], tables = ${JSON.stringify(tables)}
    tables.forEach(function (table) {
        var gr = new GlideRecord(table)
        gr.query()
        while (gr.next()) {
            var row = table
            for (var name in gr)
                if (typeof gr[name] != 'function') row += '\\n' + name + '=' + gr.getValue(name)
            rows.push(row)
        }
    })
    return rows
})()`, { scope })).result

it('no table holds the key or a login key', async () => {
    const own = ['session', 'session_guest', 'sync_event', 'sync_run', 'sync_checkpoint', 'quarantine', 'company_settings', 'display_configuration', 'presence', 'presence_token'].map(name => `${APP}_${name}`)
    const rows = [...await dump(APP, own), ...await dump('global', ['sys_attachment', 'sysevent', 'sys_trigger', 'syslog', 'sys_audit', 'sys_audit_delete', 'sys_properties'])]
    expect(rows.length).toBeGreaterThan(100)
    // The values are there, not only the names of the tables.
    expect(rows.join()).toContain('Ada Byron')
    expect(rows.flatMap(row => found(row).map(what => `${row.slice(0, 60)}: ${what}`))).toEqual([])
})

it('the database file holds neither, from the first byte to the last', async () => {
    const text = await snapshot('whole.sqlite')
    expect(text).toContain('GLS0001001')
    expect(found(text)).toEqual([])
})

it('no log line does', async () => {
    const { lines } = await environment.instance<{ lines: { message: string, source: string }[] }>('GET', '/_instance/log')
    expect(lines.length).toBeGreaterThan(50)
    expect(lines.some(line => /PartnerSessionsEnding/.test(line.message))).toBe(true)
    expect(lines.flatMap(line => found(line.message))).toEqual([])
})

it('no attachment does, though responses were attached', async () => {
    const admin = environment.as('admin')
    const attached = await admin.rows('sys_attachment', `table_nameSTARTSWITH${APP}`, 'sys_id,file_name,table_name')
    const names = new Set(attached.map(row => row.file_name))
    expect(names).toContain('glance-log.txt')
    expect(names).toContain('glance-log-0001.txt')
    expect(names).toContain('response-lookup-0001.xml')
    expect([...names].some(name => name!.startsWith('response-0001-'))).toBe(true)
    for (const { sys_id: sysId, file_name: name } of attached) {
        const response = await fetch(`${environment.url}/api/now/attachment/${sysId}/file`, { headers: { authorization: `Basic ${btoa('admin:admin')}` } })
        expect(response.status).toBe(200)
        expect(found(await response.text()).map(what => `${name}: ${what}`)).toEqual([])
    }
})

it('no answer and no page does, but for the links of a launch', async () => {
    const admin = environment.as('glance.admin')
    for (const table of ['session', 'session_guest', 'sync_event', 'quarantine', 'company_settings', 'display_configuration']) {
        const answer = await admin.send<Row[]>('GET', `/api/now/table/${APP}_${table}?sysparm_display_value=all&sysparm_limit=1000`)
        expect(answer.status).toBe(200)
        answers.push(JSON.stringify(answer.body))
    }
    const cookie = await logIn(environment, 'glance.admin')
    const [event] = await admin.rows(`${APP}_sync_event`, 'state=failed', 'sys_id')
    const pages = [
        `${APP}_company_settings.do?sys_id=${await companyId(environment)}`, `${APP}_company_settings_list.do`, `${APP}_sync_event_list.do`, `${APP}_sync_event.do?sys_id=${event!.sys_id}`,
        `${APP}_session.do?sys_id=${launches[0]!.sys_id}`, `${APP}_session_list.do`
    ]
    for (const page of pages) {
        const response = await fetch(`${environment.url}/${page}`, { headers: { cookie } })
        expect(response.status).toBe(200)
        answers.push(await response.text())
    }
    expect(answers.length).toBeGreaterThan(40)
    expect(answers.flatMap(text => found(text))).toEqual([])
    // The links hold a login key, never the API key.
    expect(launches.flatMap(one => found(JSON.stringify(one), false))).toEqual([])
    expect(launches.every(one => LOGIN_KEY.test(one.join_url))).toBe(true)
})

it('the search finds a key where there is one', async () => {
    for (const [name, disguise] of Object.entries(DISGUISES))
        expect(found(`before ${disguise} after`)).toContain(`API key, ${name}`)
    expect(found(launches[0]!.join_url)).toHaveLength(1)
    expect(found(JSON.stringify(launches[0]))).toHaveLength(1)
    await environment.as('admin').create('incident', { short_description: `planted ${KEY}`, description: new URL(launches[0]!.join_url).searchParams.get('loginkey')! })
    const seen = found(await snapshot('planted.sqlite'))
    expect(seen).toContain('API key, clear')
    expect(seen.join()).toContain('login key')
})
