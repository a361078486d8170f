import { get } from 'node:http'
import { startGlance, type GlanceService } from './service'
import { callJson, CREDENTIALS, fetchPage, JUNE } from './test-helpers'

let service: GlanceService
beforeAll(async () => { service = await startGlance() })
afterAll(() => service.close())
beforeEach(() => {
    service.control.reset()
    service.control.setClock({ now: '2026-06-20T12:00:00Z' })
})

async function door(path: string, body?: unknown): Promise<{ status: number, body: Record<string, unknown> }> {
    const response = await fetch(`${service.url}/_control/${path}`, body === undefined ? undefined : { method: 'POST', body: JSON.stringify(body) })
    return { status: response.status, body: await response.json() as Record<string, unknown> }
}

describe('control doors', () => {
    test('sessions: one or many, replaced by id, truth with filter and pages', async () => {
        await door('sessions', { sessionId: '1', system: 'here', endTime: '2026-06-20T11:00:00Z', startTime: '2026-06-20T10:50:00Z' })
        await door('sessions', [{ sessionId: '2', system: 'crm' }, { sessionId: '1', status: 'X', system: 'here', startTime: '2026-06-20T10:50:00Z', endTime: '2026-06-20T11:00:01Z' }])
        expect((await door('sessions')).body).toMatchObject({ total: 2, sessions: [{ sessionId: '1', status: 'X', duration: 601, endsLater: null }, { sessionId: '2' }] })
        expect((await door('sessions?system=crm')).body).toMatchObject({ total: 1, sessions: [{ sessionId: '2' }] })
        expect((await door('sessions?offset=1&limit=1')).body).toMatchObject({ total: 2, sessions: [{ sessionId: '2' }] })
        expect(await fetchPage(service, 'PartnerSessionsEnding', { endRange: '2026-06-20T11:30:00Z' })).toMatchObject([{ sessionId: '1', status: 'X', endTime: '2026-06-20T11:00:01Z' }])
    })

    test('a bad record changes nothing', async () => {
        expect(await door('sessions', [{ sessionId: '1' }, { sessionId: '2', startTime: 'never' }])).toMatchObject({ status: 400, body: { error: 'startTime is not a date: "never"' } })
        expect((await door('sessions')).body.total).toBe(0)
    })

    test('an open session ends as the clock goes on', async () => {
        await door('sessions', { sessionId: '1', status: 'A', startTime: '2026-06-20T11:50:00Z', guests: [{ name: 'A' }, { name: 'B' }], endsLater: { at: '2026-06-20T12:30:00Z', status: 'X' } })
        expect((await door('sessions')).body).toMatchObject({ sessions: [{ status: 'A', endTime: null, endsLater: { at: '2026-06-20T12:30:00Z', status: 'X' } }] })
        await door('clock', { advance: 1799 })
        expect(await fetchPage(service, 'PartnerSessionsEnding')).toEqual([])
        await door('clock', { advance: 2 })
        expect(await fetchPage(service, 'PartnerSessionsEnding')).toMatchObject([{ sessionId: '1', status: 'X', endTime: '2026-06-20T12:30:00Z', duration: 2400, guests: [{ duration: 2400 }, { duration: 2400 }] }])
        expect(await fetchPage(service, 'PartnerSessions')).toHaveLength(1)
    })

    test('generated sessions of the future pass through W and A to their end', async () => {
        const made = (await door('generate', { count: 300, seed: 5, from: '2026-06-20T12:00:00Z', to: '2026-06-20T20:00:00Z', options: { open: 0, launched: 30 } })).body
        expect(made.launched).toHaveLength(30)
        const letters = new Set<string>()
        expect((await door('sessions')).body.total).toBe(0)
        for (let minute = 0; minute < 500; minute += 2) {
            service.control.setClock({ now: Date.parse('2026-06-20T12:00:00Z') + minute * 60_000 })
            for (const session of service.world.store.open()) {
                letters.add(session.status)
                expect(session).toMatchObject({ endTime: null, duration: 0 })
            }
        }
        expect([...letters].sort()).toEqual(expect.arrayContaining(['A', 'W']))
        expect((await door('sessions')).body.total).toBe(300)
        expect([...service.world.store.open()]).toEqual([])
        expect(await fetchPage(service, 'PartnerSessionsEnding')).toHaveLength(300)
    })

    test('generate: the answer says what a test needs to make the launches', async () => {
        const made = (await door('generate', { count: 200, seed: 9, from: '2026-06-01', to: '2026-06-19', launched: 20, distinctEnds: true, open: 0 })).body
        expect(made).toMatchObject({ count: 200, open: 0, tiedEndSeconds: 0, bySystem: { here: 20 } })
        const launches = made.launched as Record<string, string>[]
        for (const launch of launches) {
            const [truth] = service.control.sessions({ sessionId: launch.sessionId }).sessions
            expect(truth).toMatchObject({ system: 'here', sessionKey: launch.sessionKey, visitorId: launch.visitorId, startTime: launch.startTime, type: launch.type, partnerUserId: launch.partnerUserId })
        }
        expect((await door('generate', { count: -1 })).status).toBe(400)
    })

    test('requests: logged with operation, count and status, secrets masked', async () => {
        await callJson(service, 'PartnerSessionsEnding', { ...CREDENTIALS, ...JUNE, maxCount: 5 })
        await callJson(service, 'PartnerSessionsEnding', { ...CREDENTIALS, ...JUNE, apiKey: 'some-wrong-key', maxCount: 5 })
        await fetch(`${service.url}/agentjoin/AgentView.aspx?SessionKey=1&partnerid=12345&partneruserid=u&loginkey=%241%24abc`)
        const { body } = await door('requests')
        expect(body).toMatchObject({ total: 3, byOperation: { PartnerSessionsEnding: 2, AgentView: 1 } })
        expect(body.requests).toMatchObject([
            { operation: 'PartnerSessionsEnding', style: 'json', status: 200, count: 0, parameters: { apiKey: '***', startRange: JUNE.startRange, maxCount: '5' }, fault: null },
            { status: 403 }, { operation: 'AgentView', status: 403, parameters: { loginkey: '***' } }
        ])
        expect(JSON.stringify(body)).not.toMatch(/test-api-key|some-wrong-key|abc/)
        expect((await door('requests?operation=AgentView')).body.requests).toHaveLength(1)
        expect((await door('requests?after=2')).body.requests).toHaveLength(1)
    })

    test('the clock can be frozen; reset forgets all but the clock', async () => {
        await door('clock', { now: '2030-01-01T00:00:00Z', freeze: true })
        await door('sessions', { sessionId: '1' })
        await door('options', { badKey: 'text' })
        await door('reset', {})
        expect((await door('clock')).body).toEqual({ now: '2030-01-01T00:00:00Z' })
        expect((await door('sessions')).body.total).toBe(0)
        expect((await door('options')).body).toMatchObject({ badKey: '403' })
        expect((await door('options', { nonsense: 1 })).status).toBe(400)
        expect((await door('nothing')).status).toBe(404)
    })

    test('can be shut, and only local host names are served', async () => {
        const shut = await startGlance({ control: false })
        try {
            expect((await fetch(`${shut.url}/_control/sessions`)).status).toBe(404)
        } finally {
            await shut.close()
        }
        const status = await new Promise<number | undefined>((resolve, reject) => {
            get(service.url, { headers: { Host: 'evil.example' } }, response => {
                resolve(response.statusCode)
                response.resume()
            }).on('error', reject)
        })
        expect(status).toBe(421)
    })

    test('follows the time of another process', async () => {
        const follower = await startGlance({ clockUrl: `${service.url}/_control/clock` })
        try {
            await door('clock', { now: '2031-05-05T05:05:05Z', freeze: true })
            expect(await (await fetch(`${follower.url}/_control/clock`)).json()).toMatchObject({ now: expect.stringMatching(/^2031-05-05T05:05:05/) })
        } finally {
            await follower.close()
        }
    })
})
