import { FaultBook, FAULT_KINDS, type FaultRule } from './faults'
import { startGlance, type GlanceService } from './service'
import { callForm, callJson, CREDENTIALS, fetchPage, JUNE, parseXml } from './test-helpers'

let service: GlanceService
beforeAll(async () => { service = await startGlance({ now: '2026-07-01T00:00:00Z' }) })
afterAll(() => service.close())
beforeEach(() => {
    service.control.reset()
    service.control.generate({ count: 40, seed: 2, from: '2026-06-01', to: '2026-06-29', open: 0, distinctEnds: true })
})

const plant = (...rules: FaultRule[]) => { service.control.setFaults(rules) }
const call = () => callJson(service, 'PartnerSessionsEnding', { ...CREDENTIALS, ...JUNE, maxCount: 10 })
const records = () => fetchPage(service, 'PartnerSessionsEnding', { maxCount: 10 })

describe('faults of the answer', () => {
    test('status with Retry-After, as often as asked, from the nth on', async () => {
        plant({ kind: 'status', operation: 'PartnerSessionsEnding', status: 429, retryAfter: 7, nth: 2, times: 2 })
        const statuses = [(await call()).status, (await call()).status, (await call()).status, (await call()).status]
        expect(statuses).toEqual([200, 429, 429, 200])
        plant({ kind: 'status', status: 503, retryAfter: 'Wed, 01 Jul 2026 00:00:10 GMT' })
        const response = await fetch(`${service.url}/services/activityservice.asmx?WSDL`)
        expect([response.status, response.headers.get('retry-after')]).toEqual([503, 'Wed, 01 Jul 2026 00:00:10 GMT'])
        expect(service.world.log.list().map(entry => entry.fault)).toEqual([null, 'status', 'status', null, 'status'])
    })

    test('poison and bloat strike answers that hold a certain session, whatever the page; regress tells an earlier status', async () => {
        const good = await records()
        const sessionIds = [String(good[3]?.sessionId)]
        plant({ kind: 'poison', sessionIds, times: 0 })
        const { body } = await call()
        expect(() => { JSON.parse(body) }).toThrow()
        const before = await callJson(service, 'PartnerSessionsEnding', { ...CREDENTIALS, ...JUNE, maxCount: 3 })
        expect(() => { JSON.parse(before.body) }).not.toThrow()
        const form = await callForm(service, 'PartnerSessionsEnding', { ...CREDENTIALS, ...JUNE, maxCount: '10' })
        expect(() => parseXml(form.body)).toThrow()
        plant({ kind: 'bloat', sessionIds, amount: 2_000_000 })
        expect((await call()).body.length).toBeGreaterThan(2_000_000)
        plant({ kind: 'regress', amount: 2 })
        expect((await records()).map(record => record.status).slice(0, 3)).toEqual(['A', 'A', good[2]?.status])
        plant({ kind: 'skew', seconds: 90, amount: 1 })
        const [first, second] = await records()
        expect([Date.parse(first!.startTime), second]).toEqual([Date.parse(good[0]!.startTime) + 90_000, good[1]])
    })

    test('rules match by operation and parameters; the first takes it', async () => {
        plant({ kind: 'empty', operation: 'Other' }, { kind: 'html', parameters: { type: 'G' } }, { kind: 'error-text', times: 0, body: 'Sorry' })
        expect((await call()).body).toBe('Sorry')
        expect((await callJson(service, 'PartnerSessionsEnding', { ...CREDENTIALS, ...JUNE, type: 'G', maxCount: 1 })).type).toContain('text/html')
        expect((await call()).body).toBe('Sorry')
        expect(service.world.faults.list().map(rule => rule.fired)).toEqual([0, 1, 2])
    })

    test('malformed, empty, redirect', async () => {
        plant({ kind: 'malformed' })
        const { status, body } = await call()
        expect(status).toBe(200)
        expect(() => { JSON.parse(body) }).toThrow()
        plant({ kind: 'malformed' })
        const xml = await callForm(service, 'PartnerSessionsEnding', { ...CREDENTIALS, ...JUNE, maxCount: '10' })
        expect(() => parseXml(xml.body)).toThrow()
        plant({ kind: 'empty' })
        expect((await call()).body).toBe('')
        plant({ kind: 'redirect', body: 'http://127.0.0.1:1/x' })
        expect((await fetch(service.url, { redirect: 'manual' })).headers.get('location')).toBe('http://127.0.0.1:1/x')
    })

    test('records: wrong types, missing ids, unknown letters, duplicates, disorder, skew, size', async () => {
        const good = await records()
        plant({ kind: 'wrong-types' })
        const [wrong, ...rest] = await records()
        expect(rest).toEqual(good.slice(1))
        expect(wrong).toMatchObject({ sessionId: { unexpected: good[0]?.sessionId }, startTime: 'yesterday', guests: 'no list', duration: `${good[0]?.duration} apples` })
        plant({ kind: 'missing-id', amount: 2 })
        expect((await records()).map(record => 'sessionId' in record)).toEqual([false, false, ...Array<boolean>(8).fill(true)])
        plant({ kind: 'unknown-letter' })
        expect((await records())[0]).toMatchObject({ status: 'Z', type: 'Y' })
        plant({ kind: 'duplicate', amount: 3 })
        expect(await records()).toHaveLength(13)
        plant({ kind: 'disorder' })
        const mixed = await records()
        expect(mixed).not.toEqual(good)
        expect(new Set(mixed.map(record => record.sessionId))).toEqual(new Set(good.map(record => record.sessionId)))
        plant({ kind: 'hide', sessionIds: [good[1]?.sessionId ?? '', good[3]?.sessionId ?? ''] })
        expect(await records()).toEqual(good.filter((_, index) => index !== 1 && index !== 3))
        plant({ kind: 'skew', seconds: 90 })
        expect((await records()).map(record => Date.parse(record.startTime))).toEqual(good.map(record => Date.parse(record.startTime) + 90_000))
        plant({ kind: 'oversize', amount: 3_000_000 })
        expect((await call()).body.length).toBeGreaterThan(3_000_000)
        expect(await records()).toEqual(good)
    })
})

describe('faults of the connection', () => {
    test('reset and truncated', async () => {
        plant({ kind: 'reset' })
        await expect(call()).rejects.toThrow()
        plant({ kind: 'truncate' })
        await expect(call()).rejects.toThrow()
        expect((await call()).status).toBe(200)
    })

    test('no answer: until the client gives up, or the connection is closed', async () => {
        plant({ kind: 'timeout' }, { kind: 'timeout', delay: 30 })
        await expect(fetch(service.url, { signal: AbortSignal.timeout(150) })).rejects.toThrow(/timeout|aborted/)
        await expect(fetch(service.url)).rejects.toThrow()
    })

    test('slow: a delay, and an answer that drips', async () => {
        plant({ kind: 'delay', delay: 120 }, { kind: 'drip', delay: 20, amount: 2000 })
        const timed = async () => {
            const started = performance.now()
            const { body } = await call()
            expect(JSON.parse(body)).toHaveProperty('d')
            return performance.now() - started
        }
        expect(await timed()).toBeGreaterThan(110)
        expect(await timed()).toBeGreaterThan(30)
    })
})

test('a kind that is not known is refused', () => {
    expect(() => { new FaultBook().set([{ kind: 'gremlins' as never }]) }).toThrow(/Unknown fault kind 'gremlins'/)
    expect(new Set(FAULT_KINDS).size).toBe(FAULT_KINDS.length)
})
