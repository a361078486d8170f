import { get } from 'node:http'
import type { FaultRule } from './faults'
import { startGlance, type GlanceService } from './service'
import { mintLoginKey, nextTurn } from './test-helpers'
import type { ServiceOptions } from './world'

const NOW = Date.parse('2026-07-01T12:00:00Z')
const AGENT = 'agent.one@example.com'
const V = 'groupid=12345&visitorid=V-1'
let service: GlanceService
beforeAll(async () => { service = await startGlance() })
afterAll(() => service.close())
beforeEach(() => {
    service.control.reset()
    service.control.setClock({ now: NOW, freeze: true })
})

interface Answer {
    status: number
    body: Record<string, unknown>
    headers: Headers
}

async function ask(path: string, { body, method, headers = {} }: { body?: unknown, method?: string, headers?: Record<string, string> } = {}): Promise<Answer> {
    const response = await fetch(`${service.url}/${path}`, { method: method ?? (body === undefined ? 'GET' : 'POST'), headers, body: body === undefined ? undefined : JSON.stringify(body) })
    const text = await response.text()
    return { status: response.status, headers: response.headers, body: text.startsWith('{') ? JSON.parse(text) as Record<string, unknown> : { text } }
}

const login = () => ({ partnerid: '12345', partneruserid: AGENT, loginkey: mintLoginKey(AGENT, service.world.clock.now() / 1000 + 3600) })
const mint = (minutes = 60) => ask(`api/token?service=presence&duration=${minutes}&site=production`, { body: login() })
const token = async () => String((await mint()).body.authToken)
const bearer = (given: string) => ({ Authorization: `Bearer ${given}` })
const door = async (name: string, body: unknown) => (await ask(`_control/${name}`, { body })).body
const act = (what: string, more: object = {}) => door('act', { visitorId: 'V-1', do: what, ...more })
const options = (given: Partial<ServiceOptions>) => door('options', given)
const plant = (...rules: FaultRule[]) => { service.control.setFaults(rules) }
const truth = () => service.control.sessions().sessions

describe('visitors by the control doors', () => {
    test('several come and go; each is found or not, and what was asked is counted for each', async () => {
        const headers = bearer(await token())
        await door('visitors', [{ visitorId: 'V-1', name: 'Ada' }, { visitorId: 'V-2' }])
        const found = async (id: string) => (await ask(`findvisitor?groupid=12345&visitorid=${id}`, { headers })).body.visitorfound
        expect([await found('V-1'), await found('V-2'), await found('V-3')]).toEqual([true, true, false])
        await act('leave')
        service.control.setClock({ advance: 5 })
        await door('visitors', { visitorId: 'V-2', present: false })
        await act('arrive', { email: 'ada@example.com' })
        expect([await found('V-1'), await found('V-2')]).toEqual([true, false])
        expect(service.world.visitors.get('12345', 'V-1')).toMatchObject({ name: 'Ada', email: 'ada@example.com', since: NOW + 5000 })
        expect((await ask(`lookupvisitor?${V}`, { headers })).body).toMatchObject({ visitorpresent: `${NOW / 1000 + 5}.0`, visitorid: 'V-1' })
        expect((await ask('_control/requests')).body).toMatchObject({ byVisitor: { 'V-1': { findvisitor: 2, lookupvisitor: 1 }, 'V-2': { findvisitor: 2 }, 'V-3': { findvisitor: 1 } } })
    })

    test('they answer, start, are joined, stop; nonsense is refused', async () => {
        const headers = bearer(await token())
        await act('arrive')
        const terms = { mtype: 'invoke', data: { func: 'GLANCE.Cobrowse.Visitor.showTerms', args: { sessionKey: 'V-1' } } }
        await ask(`signalvisitor?${V}`, { headers, body: terms })
        await act('decline')
        expect(service.world.visitors.get('12345', 'V-1')).toMatchObject({ answer: 'declined', asked: null })
        await ask(`signalvisitor?${V}`, { headers, body: terms })
        expect(await act('accept')).toMatchObject({ session: { status: 'W', sessionKey: 'V-1', visitorId: 'V-1' } })
        expect(await act('join', { partnerUserId: AGENT })).toMatchObject({ session: { status: 'A', partnerUserId: AGENT } })
        expect(await act('end')).toMatchObject({ session: { status: 'C' } })
        await act('video', { width: 320, height: 240 })
        expect(await act('drop')).toMatchObject({ session: { type: 'V', width: 320, status: 'Q' } })
        expect(await act('stop')).toEqual({ session: null })
        expect(await act('dance')).toMatchObject({ error: expect.stringContaining('Nobody can do \'dance\'; known: arrive, leave') })
        expect(await act('join')).toEqual({ error: 'There is no such session' })
        expect(await door('visitors', { visitorId: 'V-1', answer: 'perhaps' })).toMatchObject({ error: 'answer must be accepted or declined' })
    })
})

describe('tokens', () => {
    test('last no longer than the service lets them, can be withdrawn, and are refused as it is set', async () => {
        await options({ tokenMinutes: 1, badToken: 401 })
        const short = await mint(120)
        expect(short.body.authTokeExp).toBe('2026-07-01T12:01:00.0000000Z')
        const look = async (given: string) => (await ask(`lookupvisitor?${V}`, { headers: bearer(given) })).status
        expect(await look(String(short.body.authToken))).toBe(200)
        service.control.setClock({ advance: 61 })
        expect(await look(String(short.body.authToken))).toBe(401)
        await options({ badToken: 403 })
        const [first, second] = [await token(), await token()]
        expect(await door('tokens', { revoke: true })).toEqual({ withdrawn: expect.any(Number) })
        expect([await look(first), await look(second), await look(await token()), await look('')]).toEqual([403, 403, 200, 403])
    })

    test('getting one can fail in every way', async () => {
        const operation = 'token'
        const statuses = [401, 404, 500]
        plant(...statuses.map(status => ({ kind: 'status' as const, operation, status })), { kind: 'html', operation }, { kind: 'malformed', operation }, { kind: 'timeout', operation, delay: 20 })
        for (const status of statuses) expect(await mint()).toMatchObject({ status, body: { text: `Planted status ${status}` } })
        expect((await mint()).body.text).toContain('<html>')
        await expect(mint()).rejects.toThrow('JSON')
        await expect(mint()).rejects.toThrow('fetch failed')
        expect((await mint()).body.authToken).toEqual(expect.any(String))
    })
})

describe('presence that fails', () => {
    test('another host as the visitor\'s server, in what names one', async () => {
        const headers = bearer(await token())
        plant({ kind: 'wrong-host', operation: 'lookupvisitor', body: 'glance.net.evil.example', times: 0 })
        expect((await ask(`lookupvisitor?${V}`, { headers })).body).toEqual({})
        await act('arrive')
        expect((await ask(`lookupvisitor?${V}`, { headers })).body).toMatchObject({ directserver: 'glance.net.evil.example', direct: 'glance.net.evil.example:443', visitorid: 'V-1' })
        expect((await ask(`findvisitor?${V}`, { headers })).body.directserver).toBe('127.0.0.1')
    })

    test('statuses, garbage and cut connections for one visitor only', async () => {
        const headers = bearer(await token())
        const look = (id: string) => ask(`lookupvisitor?groupid=12345&visitorid=${id}`, { headers })
        plant({ kind: 'status', operation: 'lookupvisitor', parameters: { visitorid: 'V-1' }, status: 429, retryAfter: 30 }, { kind: 'error-text', operation: 'lookupvisitor' }, { kind: 'reset', operation: 'lookupvisitor' })
        expect((await look('V-2')).body).toEqual({ text: 'An error has occurred.' })
        const slow = await look('V-1')
        expect([slow.status, slow.headers.get('retry-after')]).toEqual([429, '30'])
        await expect(look('V-1')).rejects.toThrow()
    })

    test('signals: to somebody absent, in an unknown form, without a key, of one\'s own', async () => {
        const headers = bearer(await token())
        const signal = async (body: unknown) => (await ask(`signalvisitor?${V}`, { headers, body })).status
        const start = { mtype: 'invoke', data: { func: 'GLANCE.Cobrowse.Visitor.startSession' } }
        expect(await signal(start)).toBe(404)
        await options({ absentSignal: 200 })
        expect(await signal(start)).toBe(200)
        expect(truth()).toEqual([])
        await act('arrive')
        expect(await signal({ mtype: 'shout', data: {} })).toBe(400)
        expect(await signal({ mtype: 'signal', data: { hello: 1 } })).toBe(200)
        expect(await signal(start)).toBe(200)
        expect(truth()).toMatchObject([{ sessionKey: 'V-1', status: 'W' }])
        expect((await ask(`signalvisitor?${V}`, { headers })).status).toBe(405)
    })
})

describe('LookupPartnerCobrowseSession', () => {
    const lookup = () => ask('services/sessionservice.asmx/LookupPartnerCobrowseSession', { body: { ...login(), ssnkey: 'V-1' }, headers: { 'Content-Type': 'application/json' } })
    const joinUrl = async () => ((await lookup()).body.d as { joinurl?: string }).joinurl

    test('leads there while the session waits or runs, and nowhere once it is over', async () => {
        expect(await joinUrl()).toBe('')
        await act('start')
        expect(await joinUrl()).toContain('/agentjoin/AgentView.aspx?SessionKey=V-1')
        await act('join')
        expect(await joinUrl()).toContain('SessionKey=V-1')
        await act('stop')
        expect(await joinUrl()).toBe('')
        await options({ noSession: 'missing' })
        expect((await lookup()).body).toEqual({ d: {} })
    })

    test('says so when nobody came for ten minutes', async () => {
        await act('start')
        service.control.setClock({ advance: 599 })
        expect(await joinUrl()).not.toBe('')
        service.control.setClock({ advance: 1 })
        expect(await joinUrl()).toBe('')
        expect(truth()).toMatchObject([{ status: 'T', duration: 600 }])
    })

    test('can fail', async () => {
        await act('start')
        const operation = 'LookupPartnerCobrowseSession'
        plant({ kind: 'status', operation, status: 503 }, { kind: 'malformed', operation }, { kind: 'empty', operation })
        expect((await lookup()).status).toBe(503)
        await expect(lookup()).rejects.toThrow()
        expect((await lookup()).body).toEqual({ text: '' })
        expect(await joinUrl()).not.toBe('')
    })
})

describe('browsers of other origins', () => {
    const HERE = 'http://127.0.0.1:8080'
    const from = (origin: string, more: Record<string, string> = {}) => ({ Origin: origin, ...more })

    test('agents only from the list, visitors from anywhere, servers without an origin always', async () => {
        const given = bearer(await token())
        const allowed = async (origin: string, path = `lookupvisitor?${V}`) => {
            const [asked, answer] = [await ask(path, { method: 'OPTIONS', headers: from(origin) }), await ask(path, { headers: from(origin, given) })]
            return [asked.status, asked.headers.get('access-control-allow-origin'), answer.status, answer.headers.get('access-control-allow-origin')]
        }
        expect(await allowed(HERE)).toEqual([403, null, 403, null])
        await options({ agentOrigins: ['127.0.0.1:8080', 'https://one.example'] })
        expect(await allowed(HERE)).toEqual([204, HERE, 200, HERE])
        expect(await allowed('https://one.example')).toEqual([204, 'https://one.example', 200, 'https://one.example'])
        expect(await allowed('http://one.example')).toEqual([403, null, 403, null])
        expect(await allowed('http://127.0.0.1:8081')).toEqual([403, null, 403, null])
        expect(await allowed('null')).toEqual([403, null, 403, null])
        expect(await allowed('https://shop.example', `cobrowse/visitor/events?${V}`)).toEqual([204, 'https://shop.example', 200, 'https://shop.example'])
        expect((await ask('services/activityservice.asmx?WSDL', { headers: from(HERE) })).headers.get('access-control-allow-origin')).toBeNull()
        const logged = service.world.log.list('lookupvisitor')
        expect(new Set(logged.map(entry => entry.originHost))).toEqual(new Set(['127.0.0.1:8080', 'one.example', '127.0.0.1:8081', 'null']))
        expect(service.world.log.summary().byOperation).toMatchObject({ preflight: 7 })
    })

    test('of where a page came from, only the host is kept', async () => {
        await new Promise(resolve => get(`${service.url}/visitor`, { headers: { Referer: 'https://elsewhere.example/incident.do?sys_id=secret' } }, response => response.resume().once('end', resolve)))
        await ask('visitor')
        expect(service.world.log.list('visitor').map(entry => [entry.refererHost, entry.originHost])).toEqual([['elsewhere.example', null], [null, null]])
        expect(JSON.stringify(service.world.log.list())).not.toContain('secret')
    })
})

describe('what browsers are told', () => {
    const follow = (headers: Record<string, string>, after: unknown = '') => ask(`cobrowse/agent/events?${V}&after=${String(after)}`, { headers })

    test('a question waits until something happens; a reset sends it home', async () => {
        const headers = bearer(await token())
        const { next, events } = (await follow(headers)).body
        expect(events).toEqual([])
        const waiting = follow(headers, next)
        await act('arrive')
        const first = (await waiting).body
        expect(first.events).toEqual([{ type: 'visitorconn', data: { connected: true } }])
        await act('start')
        await act('join')
        await act('end')
        expect((await follow(headers, first.next)).body.events).toMatchObject([{ type: 'visitorsessionstart', data: { sessionkey: 'V-1' } }, { type: 'visitorsessionend' }])
        expect((await follow(headers)).body.events).toMatchObject([{ type: 'visitorconn' }, { type: 'presence' }])
        const late = follow(headers, service.world.mailbox.newest)
        while (service.world.mailbox.waiting === 0) await nextTurn()
        service.control.reset()
        expect((await late).body.events).toEqual([])
        expect((await follow({})).status).toBe(403)
        expect((await ask('cobrowse/agent/events?groupid=12345', { headers: bearer(await token()) })).status).toBe(400)
    })

    test('a visitor\'s script is checked like any stranger', async () => {
        const post = async (path: string, body: unknown = {}) => (await ask(`cobrowse/visitor/${path}`, { body })).status
        expect(await post('start?groupid=99999')).toBe(404)
        expect(await post('start?groupid=12345&visitorid=%3Cb%3E')).toBe(400)
        expect(await post('start?groupid=12345', { sessionkey: 'a b' })).toBe(400)
        expect(await post('terms?groupid=12345&visitorid=V-1', { status: 'maybe' })).toBe(400)
        expect(await post('terms?groupid=12345')).toBe(400)
        expect(await post('nothing?groupid=12345&visitorid=V-1')).toBe(404)
        expect(await post('stop?ticket=forged')).toBe(403)
        expect((await ask('cobrowse/visitor/session?ticket=')).status).toBe(403)
        expect(await post('start?groupid=12345', 'no object')).toBe(200)
        expect((await ask('cobrowse/CobrowseJS.ashx?script=Other')).status).toBe(404)
    })

    test('a signal reaches a page that connects within five seconds, once', async () => {
        const headers = bearer(await token())
        const arrive = () => ask(`cobrowse/visitor/presence?${V}`, { body: { connection: 'one', data: { url: 'https://shop.example/', nested: {} } } })
        const listen = async () => ((await ask(`cobrowse/visitor/events?${V}&connection=one`)).body.events as { type: string }[]).map(event => event.type)
        await arrive()
        expect(service.world.visitors.get('12345', 'V-1')?.page).toEqual({ url: 'https://shop.example/' })
        await ask(`signalvisitor?${V}`, { headers, body: { mtype: 'signal', data: 'hello' } })
        expect(await listen()).toEqual(['signal'])
        expect(await listen()).toEqual([])
        await arrive()
        await ask(`signalvisitor?${V}`, { headers, body: { mtype: 'invoke', data: { func: 'GLANCE.Cobrowse.Visitor.startSession' } } })
        // The page is to start it; the service does not.
        expect(truth()).toEqual([])
        expect(await listen()).toEqual(['invoke'])
    })
})
