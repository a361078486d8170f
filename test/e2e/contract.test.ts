import fc from 'fast-check'
import { badBodies, badParameters, noObjects } from '../contract/bad-input'
import { NOW, openBench, type Bench } from '../contract/bench'
import { kind, type Call, type Reply } from '../contract/caller'
import { Description } from '../contract/description'
import { startEnvironment, type Environment } from './environment'
import { APP, drain, faults, pass, timeOut } from './jobs-support'

/** Every operation of `docs/openapi.yaml` with every answer that it tells of, played on the built app: status, headers and body must be as described. */

const AGENT = 'glance.agent'
const OTHER = 'glance.agent2'
const ADMIN = 'glance.admin'

const description = new Description()
const operations = description.operations()

let environment: Environment
let bench: Bench
/** A session of the demo's agent whose visitor was asked terms. */
let session: string

beforeAll(async () => {
    environment = await startEnvironment({ now: NOW })
    bench = await openBench(environment, description)
})
afterAll(() => environment?.stop())
beforeEach(async () => {
    await bench.reset()
    session = await bench.session({ terms: 'asked' })
})

const good = (more: Record<string, unknown> = {}): Record<string, unknown> => ({ table: 'incident', sys_id: bench.incidents[0], type: 'C', ...more })
const path = (sysId: string, table = 'incident'): Record<string, string> => ({ table, sys_id: sysId })

/** A call of each operation that nothing stands in the way of. */
function plain(id: string): Call {
    switch (id) {
        case 'readCard': case 'readPresence': case 'syncRecord': return { user: AGENT, path: path(bench.incidents[0]!) }
        case 'launchSession': return { user: AGENT, body: good() }
        case 'readSession': case 'syncSession': return { user: AGENT, path: { sys_id: session } }
        case 'recordTerms': return { user: AGENT, path: { sys_id: session }, body: { status: 'started' } }
        case 'readHealth': return { user: ADMIN }
        default: throw new Error(`there is no plain call of ${id}: an operation was added to the description`)
    }
}

/** Plays a call, which must be answered so. */
async function sees(id: string, status: number, code: string | null, call: Call = {}): Promise<Reply> {
    const reply = await bench.caller.play(id, { ...plain(id), ...call })
    expect(`${kind(id, reply.status, reply.code)} ${JSON.stringify(reply.body)}`).toMatch(new RegExp(`^${kind(id, status, code)} `))
    return reply
}

const ids = operations.map(operation => operation.id)
const writing = operations.filter(operation => operation.method === 'POST').map(operation => operation.id)
const result = <T>(reply: Reply): T => (reply.body as { result: T }).result

describe('what the platform answers by itself', () => {
    it.each(ids)('%s: 401 without a user, and with a wrong password', async id => {
        const before = await bench.stored()
        const { headers } = await sees(id, 401, null, { user: undefined })
        expect(headers.get('www-authenticate')).toMatch(/^BASIC/)
        await sees(id, 401, null, { password: 'wrong' })
        await sees(id, 401, null, { user: 'nobody.at.all' })
        expect(await bench.stored()).toBe(before)
    })

    it.each(ids)('%s: 403 without the role', async id => {
        const before = await bench.stored()
        for (const user of ['no.role', 'session.viewer', ...id === 'readHealth' ? [AGENT] : []])
            await sees(id, 403, null, { user })
        expect(await bench.stored()).toBe(before)
    })

    it.each(ids)('%s: 406 for who accepts no JSON', async id => {
        const before = await bench.stored()
        await sees(id, 406, null, { headers: { accept: 'text/csv' } })
        expect(await bench.stored()).toBe(before)
    })

    it.each(writing)('%s: 415 for a body that is not JSON', async id => {
        const before = await bench.stored()
        await sees(id, 415, null, { body: 'table=incident', headers: { 'content-type': 'application/x-www-form-urlencoded' } })
        expect(await bench.stored()).toBe(before)
    })

    it.each(ids)('%s: 429 by a rate rule, which says when', id => bench.limited(async () => {
        await bench.caller.play(id, plain(id))
        const before = await bench.stored()
        const { headers } = await sees(id, 429, null)
        expect(Number(headers.get('retry-after'))).toBe(3600)
        expect(await bench.stored()).toBe(before)
    }))

    it('a session of a browser reads without its token, and writes with it only', async () => {
        for (const id of ids) {
            const { user } = plain(id)
            const { cookie, token } = await bench.browser(user!)
            const before = await bench.stored()
            const bare = await bench.caller.play(id, { ...plain(id), user: undefined, headers: { cookie } })
            expect([id, bare.status]).toEqual([id, writing.includes(id) ? 401 : 200])
            expect([id, await bench.stored()]).toEqual([id, before])
            await sees(id, { launchSession: 201, syncSession: 202, syncRecord: 202 }[id] ?? 200, null, { user: undefined, headers: { cookie, 'X-UserToken': token } })
        }
    })
})

describe('what we answer', () => {
    it.each(ids)('%s: no cache keeps it, good or bad', async id => {
        const good = await bench.caller.play(id, plain(id))
        expect([id, good.headers.get('cache-control')]).toEqual([id, 'no-store'])
        if (id !== 'readHealth') {
            const bad = await bench.caller.play(id, { ...plain(id), path: { table: 'incident', sys_id: 'x' }, ...id === 'launchSession' ? { body: {} } : {} })
            expect([id, bad.status >= 400, bad.headers.get('cache-control')]).toEqual([id, true, 'no-store'])
        }
    })
})

describe('readCard', () => {
    it('200', async () => {
        const reply = await sees('readCard', 200, null)
        expect(result<{ problems: unknown[], sessions: unknown[] }>(reply)).toMatchObject({ problems: [], sessions: [{ sys_id: session, terms: 'asked' }] })
    })

    it('200 with each problem', async () => {
        const look = async (code: string, call: Call = {}): Promise<void> => {
            const { problems } = result<{ problems: { code: string }[] }>(await sees('readCard', 200, null, call))
            expect(problems.map(problem => problem.code)).toEqual([code])
        }
        await look('no_visitor_id', { path: path(bench.incidents[3]!) })
        await look('table_blocked', { path: path(bench.hidden, 'problem') })
        await look('no_display_configuration', { path: path(environment.demo.users['ada.byron']!, 'sys_user') })
        await look('no_partner_user_id', { user: OTHER })
        await bench.configure({ visitor_id_field: 'caller_id.email' })
        await look('bad_visitor_id')
        await bench.configure({ visitor_id_field: 'caller_id.employee_number' })
        await bench.forced({ sync_status: 'stopped', failing_class: 'config' })
        await look('glance_refuses')
        await bench.settings({ api_key: '' })
        await look('no_api_key')
        await bench.forced({ partner_id: 'twelve' })
        await look('no_partner_id')
        await bench.settings({ partner_id: '12345', is_default: false })
        await look('no_default_company')
    })

    it('404', () => recordNotFound('readCard'))

    it('409 unexpected', () => unexpected('readCard', 'Glide API: properties'))
})

describe('readPresence', () => {
    const read = async (call: Call = {}): Promise<{ present: boolean | null, problem: { code: string } | null }> => result(await sees('readPresence', 200, null, call))
    const visitor = (present: boolean) => environment.glance('POST', '/_control/visitors', { visitorId: 'V1001', present })

    it('200: present, absent, and off', async () => {
        expect(await read()).toMatchObject({ present: null, problem: null })
        await bench.settings({ presence: true })
        await visitor(true)
        expect(await read()).toMatchObject({ present: true, since: NOW, problem: null })
        await visitor(false)
        await pass(environment, 60)
        expect(await read()).toMatchObject({ present: false, since: null, problem: null })
    })

    it('200 with what stands in the way', async () => {
        await bench.settings({ presence: true })
        expect(await read({ path: path(bench.incidents[3]!) })).toMatchObject({ present: null, problem: { code: 'no_visitor_id' } })
        expect(await read({ user: OTHER })).toMatchObject({ present: null, problem: { code: 'no_partner_user_id' } })
        await faults(environment, { operation: 'token', kind: 'status', status: 403, times: 0 }, { operation: 'lookupvisitor', kind: 'status', status: 403, times: 0 })
        expect(await read()).toMatchObject({ present: null, problem: { code: 'presence_refused' } })
        await faults(environment, { operation: 'lookupvisitor', kind: 'status', status: 404, times: 0 })
        await pass(environment, 900)
        expect(await read()).toMatchObject({ present: null, problem: { code: 'presence_not_offered' } })
        await pass(environment, 900)
        await bench.elsewhere(async () => { expect(await read()).toMatchObject({ present: null, problem: { code: 'presence_elsewhere' } }) })
    })

    it('200 whatever Glance does', async () => {
        await bench.settings({ presence: true })
        for (const fault of [{ kind: 'status', status: 500 }, { kind: 'status', status: 429, retryAfter: 30 }, { kind: 'reset' }, { kind: 'html' }, { kind: 'malformed' }, { kind: 'empty' }]) {
            await faults(environment, { operation: 'lookupvisitor', times: 0, ...fault })
            await pass(environment, 900)
            expect([fault, (await read()).present]).toEqual([fault, null])
        }
    })

    it('403 table_blocked', () => sees('readPresence', 403, 'table_blocked', { path: path(bench.hidden, 'problem') }))

    it('404', () => recordNotFound('readPresence'))

    it('409 unexpected', () => unexpected('readPresence', 'RESTAPIRequest'))
})

describe('launchSession', () => {
    it('201 of each type, with a key, and for the installed client', async () => {
        for (const more of [{}, { type: 'G' }, { type: 'video' }, { session_key: ' 0042 117 ' }, { session_key: null }])
            await sees('launchSession', 201, null, { body: good(more) })
        await bench.property('join_with_client', 'true')
        expect(result(await sees('launchSession', 201, null))).toMatchObject({ join_method: 'client' })
    })

    it('201 with each signal', async () => {
        const signal = async (): Promise<string> => result<{ signal: string }>(await sees('launchSession', 201, null)).signal
        const seen = [await signal()]
        await bench.settings({ presence: true, show_terms: true })
        seen.push(await signal())
        await environment.glance('POST', '/_control/visitors', { visitorId: 'V1001', present: true })
        await pass(environment, 60)
        seen.push(await signal())
        await faults(environment, { operation: 'signalvisitor', kind: 'status', status: 500, times: 0 })
        seen.push(await signal())
        await faults(environment)
        await bench.settings({ show_terms: false })
        seen.push(await signal())
        await pass(environment, 60)
        seen.push(await signal())
        expect(seen).toEqual(['off', 'absent', 'asked', 'failed', 'started', 'running'])
    })

    it('201 with what Glance\'s own script needs, where that is switched on', async () => {
        await bench.settings({ presence: true, show_terms: true, agent_script: true })
        await environment.glance('POST', '/_control/visitors', { visitorId: 'V1001', present: true })
        expect(result(await sees('launchSession', 201, null))).toMatchObject({ signal: 'asked', agent_script: { visitor_id: 'V1001' } })
        await bench.settings({ agent_script: false })
    })

    it('400 malformed', () => sees('launchSession', 400, 'malformed', { body: '{"table":' }))

    it('403 table_blocked, 404', async () => {
        await sees('launchSession', 403, 'table_blocked', { body: good({ table: 'problem', sys_id: bench.hidden }) })
        await sees('launchSession', 404, 'not_found', { body: good({ sys_id: 'f'.repeat(32) }) })
        await sees('launchSession', 404, 'not_found', { body: good({ table: 'no_such_table' }) })
    })

    it('409', async () => {
        await sees('launchSession', 409, 'no_partner_user_id', { user: OTHER })
        await bench.refusing(`${APP}_session`, () => sees('launchSession', 409, 'not_stored'))
        await bench.settings({ api_key: '' })
        await sees('launchSession', 409, 'not_configured')
    })

    it('409 unexpected', () => unexpected('launchSession', 'Glide API: properties'))

    it('422', async () => {
        const { body } = await sees('launchSession', 422, 'invalid', { body: { color: 'red' } })
        expect(Object.keys((body as { error: { fields: object } }).error.fields).sort()).toEqual(['color', 'sys_id', 'table', 'type'])
        const share = good({ type: 'G', session_key: '42' })
        expect(description.check(description.operation('launchSession').body!.schema, share)).not.toEqual([])
        await sees('launchSession', 422, 'invalid', { body: share })
        await sees('launchSession', 422, 'no_display_configuration', { body: good({ table: 'sys_user', sys_id: environment.demo.users['ada.byron'] }) })
        await sees('launchSession', 422, 'no_visitor_id', { body: good({ sys_id: bench.incidents[3] }) })
        await bench.configure({ visitor_id_field: 'caller_id.email' })
        await sees('launchSession', 422, 'bad_visitor_id')
        await bench.configure({ buttons: 'video' })
        await sees('launchSession', 422, 'button_off')
    })

    it.each([
        [502, 'glance_refused', { kind: 'status', status: 403 }], [502, 'glance_failed', { kind: 'status', status: 500 }], [502, 'glance_failed', { kind: 'status', status: 429, retryAfter: 60 }],
        [502, 'glance_failed', { kind: 'reset' }], [504, 'glance_timed_out', { kind: 'hold' }]
    ])('%i %s', async (status, code, fault) => {
        await faults(environment, { operation: 'LookupPartnerCobrowseSession', times: 0, ...fault })
        const before = await bench.stored()
        await Promise.all([sees('launchSession', status, code), fault.kind === 'hold' ? timeOut(environment) : null])
        expect(await bench.stored()).toBe(before)
    })
})

describe('readSession', () => {
    it('200 for its agent, and for who may read the record', async () => {
        expect(result(await sees('readSession', 200, null))).toMatchObject({ session: { sys_id: session, watch: true }, running: false })
        expect(result(await sees('readSession', 200, null, { user: OTHER }))).toMatchObject({ session: { sys_id: session, watch: false }, running: null })
    })

    it('404', () => sessionNotFound('readSession'))

    it('409 unexpected', () => unexpected('readSession', 'RESTAPIRequest'))
})

describe('recordTerms', () => {
    const say = (status: string): Call => ({ body: { status } })

    it('200, and once more; no answer is not the last word', async () => {
        for (const status of ['no_answer', 'no_answer', 'declined', 'declined'])
            expect(result(await sees('recordTerms', 200, null, say(status)))).toMatchObject({ sys_id: session, terms: status })
    })

    it('400 malformed', () => sees('recordTerms', 400, 'malformed', { body: '[]' }))

    it('403 not_own', () => sees('recordTerms', 403, 'not_own', { user: OTHER }))

    it('404', () => sessionNotFound('recordTerms'))

    it('409', async () => {
        await sees('recordTerms', 200, null, say('cancelled'))
        const before = await bench.stored()
        await sees('recordTerms', 409, 'terms_final', say('started'))
        await sees('recordTerms', 409, 'not_asked', { path: { sys_id: await bench.session({ terms: 'not_asked' }) } })
        expect((await bench.stored()).length).toBeGreaterThan(before.length)
    })

    it('409 not_stored', () => readOnly(AGENT, () => sees('recordTerms', 409, 'not_stored', say('started'))))

    it('409 unexpected', () => unexpected('recordTerms', 'RESTAPIRequest'))

    it('422 invalid', async () => {
        for (const body of [{}, { status: 'asked' }, { status: 1 }, { status: 'started', consent: true }])
            await sees('recordTerms', 422, 'invalid', { body })
    })
})

describe('syncSession', () => {
    it('202, and the same once more', async () => {
        const one = result(await sees('syncSession', 202, null))
        expect(result(await sees('syncSession', 202, null))).toEqual(one)
    })

    it('202 for another agent, who sees it on the record\'s card', () => sees('syncSession', 202, null, { user: OTHER }))

    it('404', () => sessionNotFound('syncSession'))

    it('409', () => syncRefused('syncSession'))

    it('409 unexpected', () => unexpected('syncSession', 'Glide API: properties'))

    it('429 too_soon', () => tooSoon('syncSession'))
})

describe('syncRecord', () => {
    it('202, and 200 where nothing waits', async () => {
        await sees('syncRecord', 202, null)
        await sees('syncRecord', 200, null, { path: path(bench.incidents[2]!) })
    })

    it('403 table_blocked', () => sees('syncRecord', 403, 'table_blocked', { path: path(bench.hidden, 'problem') }))

    it('404', () => recordNotFound('syncRecord'))

    it('409', () => syncRefused('syncRecord'))

    it('409 unexpected', () => unexpected('syncRecord', 'Glide API: properties'))

    it('429 too_soon', () => tooSoon('syncRecord'))
})

describe('readHealth', () => {
    it('200, well and not', async () => {
        await sees('readHealth', 200, null)
        await bench.settings({ is_default: false })
        expect(result(await sees('readHealth', 200, null))).toMatchObject({ state: 'fail' })
    })

    it('409 unexpected', () => unexpected('readHealth', 'Glide API: properties'))
})

/** Records that are not there or may not be read answer alike. */
async function recordNotFound(id: string): Promise<void> {
    const texts = new Set<string>()
    const before = await bench.stored()
    for (const one of [path('f'.repeat(32)), path('x'), path(bench.incidents[0]!, 'no_such_table'), path(bench.incidents[0]!.toUpperCase()), path(session, `${APP}_company_settings`)])
        texts.add(JSON.stringify((await sees(id, 404, 'not_found', { path: one })).body))
    expect(texts.size).toBe(1)
    expect(await bench.stored()).toBe(before)
}

async function sessionNotFound(id: string): Promise<void> {
    const texts = new Set<string>()
    const foreign = await bench.session({ terms: 'asked', agent: environment.demo.users['glance.admin']!, source_table: '', source_record: '' })
    const before = await bench.stored()
    for (const one of ['f'.repeat(32), 'x', bench.incidents[0]!, foreign])
        texts.add(JSON.stringify((await sees(id, 404, 'not_found', { path: { sys_id: one } })).body))
    expect(texts.size).toBe(1)
    expect(await bench.stored()).toBe(before)
}

/** A part of the platform fails the app in the middle of its work: the answer keeps its shape and nothing is written. */
async function unexpected(id: string, privilege: string): Promise<void> {
    const before = await bench.stored()
    const { lines: said } = await environment.instance<Log>('GET', '/_instance/log?since=')
    const last = said[said.length - 1]?.sequence ?? ''
    await bench.without(privilege, () => sees(id, 409, 'unexpected'))
    expect(await bench.stored()).toBe(before)
    // Whoever asked may tell nobody: the system log has it, for the administrator.
    const { lines } = await environment.instance<Log>('GET', `/_instance/log?since=${last}`)
    expect(lines.filter(line => line.level === 'error').map(line => line.message)).toEqual([expect.stringMatching(/^Glance REST: .*privilege/)])
}

interface Log { lines: { sequence: string, level: string, message: string }[] }

/** Does the work while a user may write nothing. */
async function readOnly(user: string, work: () => Promise<unknown>): Promise<void> {
    const admin = environment.as('admin')
    const [role] = await admin.rows('sys_user_role', 'name=snc_read_only', 'sys_id')
    const { sys_id: given } = await admin.create('sys_user_has_role', { user: environment.demo.users[user], role: role!.sys_id })
    try {
        await work()
    } finally {
        expect((await admin.send('DELETE', `/api/now/table/sys_user_has_role/${given}`)).status).toBe(204)
    }
}

async function syncRefused(id: string): Promise<void> {
    await bench.elsewhere(() => sees(id, 409, 'resting'))
    await bench.settings({ api_key: '' })
    await sees(id, 409, 'not_configured')
}

async function tooSoon(id: string): Promise<void> {
    await sees(id, 202, null)
    await drain(environment)
    const { headers } = await sees(id, 429, 'too_soon')
    expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(60)
}

describe('bad input, made from the description', () => {
    const told = (id: string, call: Call) => bench.caller.play(id, { ...plain(id), ...call })

    it.each(operations.filter(operation => operation.body).map(operation => [operation.id, operation] as const))('%s: bodies', async (id, operation) => {
        const before = await bench.stored()
        await fc.assert(fc.asyncProperty(badBodies(description, operation, plain(id).body as Record<string, unknown>), async ({ body, fields }) => {
            const reply = await told(id, { body })
            expect([reply.status, reply.code]).toEqual([422, 'invalid'])
            expect(Object.keys((reply.body as { error: { fields: object } }).error.fields).sort()).toEqual([...fields].sort())
        }), { numRuns: 150 })
        await fc.assert(fc.asyncProperty(noObjects, async body => {
            const reply = await told(id, { body })
            expect([reply.status, reply.code]).toEqual([400, 'malformed'])
        }), { numRuns: 40 })
        expect(await bench.stored()).toBe(before)
    })

    it.each(operations.filter(operation => operation.body).map(operation => operation.id))('%s: what only a program would send', async id => {
        const before = await bench.stored()
        const inside = JSON.stringify(plain(id).body).slice(1, -1)
        const answers = {
            invalid: [`{${inside},"__proto__":{"admin":true}}`, `{${inside},"${'n'.repeat(200_000)}":1}`, `{${inside},${Array.from({ length: 500 }, (_one, index) => `"x${index}":1`).join()}}`],
            malformed: [`{${inside}`, '['.repeat(200_000), `{${inside},"x":"${'y'.repeat(10.5 * 1024 * 1024)}"}`]
        }
        for (const [code, bodies] of Object.entries(answers))
            for (const body of bodies) {
                const reply = await told(id, { body })
                expect([body.slice(0, 100), reply.code]).toEqual([body.slice(0, 100), code])
                // Nothing that was sent comes back at its length.
                expect(JSON.stringify(reply.body).length).toBeLessThan(5000)
            }
        expect(await bench.stored()).toBe(before)
    })

    it.each(operations.filter(operation => operation.parameters.length > 0).map(operation => [operation.id, operation] as const))('%s: parameters of the path', async (id, operation) => {
        const before = await bench.stored()
        for (const { name } of operation.parameters) {
            const index = operation.parameters.findIndex(parameter => parameter.name === name)
            const place = `/paths/${operation.path.replace(/\//g, '~1')}/${operation.method.toLowerCase()}/parameters/${index}`
            await fc.assert(fc.asyncProperty(badParameters(description, `${description.at(place).pointer}/schema`), async value => {
                const reply = await bench.caller.send(operation, { ...plain(id), path: { ...plain(id).path, [name]: value } })
                // A slash in a value may make it another address: then the platform knows none.
                expect(reply.status).toBeGreaterThanOrEqual(400)
                expect(reply.status).toBeLessThan(500)
                const shape = reply.code === null ? 'PlatformFailure' : 'Failure'
                expect(description.check(`/components/schemas/${shape}`, reply.body)).toEqual([])
            }), { numRuns: 60 })
        }
        expect(await bench.stored()).toBe(before)
    })
})

/** Answers that nothing here can bring about, each with the reason. */
const UNSEEN: Readonly<Record<string, string>> = {}
/** Needs a spoilt database: `card-problems.test.ts` looks at it. */
const UNSEEN_PROBLEMS = ['api_key_unreadable']

it('every answer that the description tells of was seen', () => {
    const missing = bench.caller.described().filter(name => !bench.caller.seen.has(name))
    expect(missing).toEqual(Object.keys(UNSEEN))
    const problems = description.tree('/components/schemas/CardProblem/properties/code').enum as string[]
    expect(problems.filter(code => !bench.caller.problems.has(code))).toEqual(UNSEEN_PROBLEMS)
})
