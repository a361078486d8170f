import { startGlance, type GlanceService } from './service'
import { callForm, callGet, callJson, callSoap, CREDENTIALS, fetchPage, JUNE, parseXml } from './test-helpers'

let service: GlanceService
beforeAll(async () => { service = await startGlance({ now: '2026-07-01T00:00:00Z' }) })
afterAll(() => service.close())
beforeEach(() => { service.control.reset() })

const at = (second: number) => new Date(Date.UTC(2026, 5, 10, 12, 0, second)).toISOString()
const ended = (id: number, second: number, more: object = {}) => ({ sessionId: String(id), startTime: at(second - 60), endTime: at(second), ...more })
const COUNTS = { ...CREDENTIALS, ...JUNE }
const PAGE = { ...COUNTS, maxCount: '100' }

describe('counts', () => {
    test('the form answer is the documented sample', async () => {
        const many = Array.from({ length: 141 }, (_, index) => ended(index, index, { duration: 748 }))
        service.control.addSessions([...many, ended(900, 5, { status: 'X', duration: 900 }), ended(901, 6, { status: 'X', duration: 910 })])
        const answer = await callForm(service, 'PartnerSessionCountsEnding', COUNTS)
        expect(answer.type).toBe('text/xml; charset=utf-8')
        expect(answer.body.replace(/>\s+</g, '><')).toBe('<?xml version="1.0" encoding="utf-8"?><ArrayOfSessionCount xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://www.glancenetworks.com/services">'
            + '<sessionCount><type>C</type><status>C</status><count>141</count><averageDuration>748</averageDuration></sessionCount>'
            + '<sessionCount><type>C</type><status>X</status><count>2</count><averageDuration>905</averageDuration></sessionCount></ArrayOfSessionCount>')
    })

    test('status A means what is in progress, C what is over; type narrows', async () => {
        service.control.addSessions([ended(1, 1), ended(2, 2, { status: 'X' }), ended(3, 3, { status: 'T', type: 'V' }), { sessionId: '4', status: 'A', startTime: at(0) }, { sessionId: '5', status: 'W', startTime: at(0), type: 'G' }])
        const letters = async (parameters: object) => {
            const rows = (JSON.parse((await callJson(service, 'PartnerSessionCounts', { ...COUNTS, ...parameters })).body) as { d: { type: string, status: string }[] }).d
            return rows.map(row => row.type + row.status).join(' ')
        }
        expect(await letters({})).toBe('CA CC CX GW VT')
        expect(await letters({ status: 'A' })).toBe('CA GW')
        expect(await letters({ status: 'C' })).toBe('CC CX VT')
        expect(await letters({ status: 'C', type: 'V' })).toBe('VT')
    })

    test('nothing found is an empty list in every style', async () => {
        expect((await callJson(service, 'PartnerSessionCounts', COUNTS)).body).toBe('{"d":[]}')
        expect(parseXml((await callForm(service, 'PartnerSessionCounts', COUNTS)).body)).toHaveLength(1)
        expect(parseXml((await callGet(service, 'PartnerSessionCounts', COUNTS)).body)[0]?.name).toBe('ArrayOfSessionCount')
    })
})

describe('records', () => {
    const ODD = '<b>&"\'</b> 😀 Ωμέγα שלום  two  spaces '

    test('the same record in every style', async () => {
        service.control.addSessions([ended(7, 30, { sessionKey: '00123', visitorId: 'V-1', partnerUserId: ODD, type: 'V', width: 640, height: 480, guests: [{ name: ODD, phone: '+1 (617)' }] })])
        const [record] = await fetchPage(service, 'PartnerSessionsEnding')
        expect(record).toEqual({
            sessionId: '7', type: 'V', status: 'C', sessionKey: '00123', visitorId: 'V-1', partnerUserId: ODD, username: null, startTime: '2026-06-10T11:59:30Z', endTime: '2026-06-10T12:00:30Z',
            duration: 60, width: 640, height: 480,
            guests: [{ type: 'V', status: 'C', name: ODD, email: null, phone: '+1 (617)', partnerUserId: null, startTime: '2026-06-10T11:59:30Z', duration: 60 }]
        })
        const answers = [await callForm(service, 'PartnerSessionsEnding', PAGE), await callGet(service, 'PartnerSessionsEnding', PAGE), await callSoap(service, 'PartnerSessionsEnding', PAGE), await callSoap(service, 'PartnerSessionsEnding', PAGE, '1.2')]
        for (const answer of answers) {
            expect(answer.status).toBe(200)
            const texts = Object.fromEntries(parseXml(answer.body).map(element => [element.name, element.text]))
            expect(texts).toMatchObject({ sessionId: '7', sessionKey: '00123', partnerUserId: ODD, name: ODD, endTime: '2026-06-10T12:00:30Z', width: '640' })
        }
        expect(answers.map(answer => answer.type)).toEqual(['text/xml; charset=utf-8', 'text/xml; charset=utf-8', 'text/xml; charset=utf-8', 'application/soap+xml; charset=utf-8'])
    })

    test('an open session is among the started, not the ended, and has a nil end in XML', async () => {
        service.control.addSessions([{ sessionId: '1', status: 'A', startTime: at(0) }])
        expect(await fetchPage(service, 'PartnerSessionsEnding')).toEqual([])
        expect(await fetchPage(service, 'PartnerSessions')).toMatchObject([{ sessionId: '1', endTime: null, duration: 0 }])
        expect((await callForm(service, 'PartnerSessions', PAGE)).body).toContain('<endTime xsi:nil="true" />')
    })

    test('oldest first, range inclusive at both ends, ties in a fixed order', async () => {
        service.control.addSessions([ended(5, 50), ended(1, 10), ended(3, 30), ended(4, 30), ended(2, 20)])
        const ids = async (from: number, to: number, maxCount = 100) => (await fetchPage(service, 'PartnerSessionsEnding', { startRange: at(from), endRange: at(to), maxCount })).map(record => record.sessionId).join('')
        expect(await ids(0, 60)).toBe('12345')
        expect(await ids(10, 30)).toBe('1234')
        expect(await ids(11, 29)).toBe('2')
        expect(await ids(0, 60, 3)).toBe('123')
        expect(await ids(30, 60, 1)).toBe('3')
    })

    test('reading on from the last second gives every session once, in the stated number of requests', async () => {
        service.control.generate({ count: 700, seed: 3, from: '2026-06-01T00:00:00Z', to: '2026-06-29T00:00:00Z', distinctEnds: true, open: 0 })
        const pageSize = 50
        const seen = new Set<string>()
        let [from, requests] = [JUNE.startRange, 0]
        for (;;) {
            const page = await fetchPage(service, 'PartnerSessionsEnding', { startRange: from, maxCount: pageSize })
            requests++
            for (const record of page) seen.add(record.sessionId)
            if (page.length < pageSize) break
            from = page.at(-1)?.endTime ?? ''
        }
        expect(seen.size).toBe(700)
        expect(requests).toBe(1 + Math.floor(699 / (pageSize - 1)))
    })

    test('a letter means that letter, unless set to mean the class', async () => {
        service.control.addSessions([ended(1, 1), ended(2, 2, { status: 'X' })])
        const ids = async () => (await fetchPage(service, 'PartnerSessionsEnding', { status: 'C' })).map(record => record.sessionId)
        expect(await ids()).toEqual(['1'])
        service.control.setOptions({ recordStatus: 'class' })
        expect(await ids()).toEqual(['1', '2'])
    })

    test('what is not public can be set: envelope, dates', async () => {
        service.control.addSessions([ended(1, 0)])
        const body = async () => (await callJson(service, 'PartnerSessionsEnding', PAGE)).body
        service.control.setOptions({ jsonEnvelope: 'bare', dates: 'zoneless' })
        expect(JSON.parse(await body())).toMatchObject([{ endTime: '2026-06-10T12:00:00' }])
        service.control.setOptions({ jsonEnvelope: 'result', dates: 'asp' })
        expect(await body()).toContain('"endTime":"\\/Date(1781092800000)\\/"')
        expect(JSON.parse(await body())).toHaveProperty('PartnerSessionsEndingResult')
    })
})

describe('refusals', () => {
    const message = async (parameters: Record<string, string>) => {
        const answer = await callJson(service, 'PartnerSessionsEnding', { ...PAGE, ...parameters })
        return `${answer.status} ${(JSON.parse(answer.body) as { Message?: string }).Message}`
    }

    test.each([
        [{ partnerId: '123' }, /500 partnerId/], [{ partnerId: '1234567' }, /500 partnerId/], [{ type: 'Z' }, /500 type/], [{ status: 'closed' }, /500 status/],
        [{ startRange: 'yesterday' }, /500 startRange/], [{ endRange: '2026-05-01T00:00:00Z' }, /500 endRange is before/], [{ maxCount: '0' }, /500 maxCount/],
        [{ maxCount: '1001' }, /500 maxCount/], [{ maxCount: 'x' }, /500 maxCount/], [{ endRange: '2026-07-02T00:00:01Z' }, /500 .*31 days/]
    ] as [Record<string, string>, RegExp][])('%j', async (parameters, expected) => {
        expect(await message(parameters)).toMatch(expected)
    })

    test('31 days to the second are allowed', async () => {
        expect((await callJson(service, 'PartnerSessionsEnding', { ...PAGE, endRange: '2026-07-02T00:00:00Z' })).status).toBe(200)
    })

    test('type may be empty but not absent', async () => {
        const { type: _, ...rest } = PAGE
        expect((await callJson(service, 'PartnerSessionsEnding', rest)).body).toContain('missing value for parameter: \'type\'')
        expect(await callForm(service, 'PartnerSessionsEnding', rest)).toMatchObject({ status: 500, type: 'text/plain; charset=utf-8', body: 'System.InvalidOperationException: Missing parameter: type.' })
        expect((await callSoap(service, 'PartnerSessionsEnding', rest)).body).toContain('<faultstring>Missing parameter: type.</faultstring>')
        expect((await callSoap(service, 'PartnerSessionsEnding', rest, '1.2')).body).toContain('<soap:Text xml:lang="en">Missing parameter: type.</soap:Text>')
    })

    test('a wrong key, in the ways that are conceivable', async () => {
        const wrong = { ...PAGE, apiKey: 'wrong' }
        const status = async () => (await callJson(service, 'PartnerSessionsEnding', wrong)).status
        expect(await status()).toBe(403)
        service.control.setOptions({ badKey: '401' })
        expect(await status()).toBe(401)
        service.control.setOptions({ badKey: 'fault' })
        expect(await status()).toBe(500)
        service.control.setOptions({ badKey: 'text' })
        expect(await callJson(service, 'PartnerSessionsEnding', wrong)).toMatchObject({ status: 200, body: expect.stringMatching(/^\{"d":"Error: /) })
        expect((await callForm(service, 'PartnerSessionsEnding', wrong)).body).toContain('<string xmlns="http://www.glancenetworks.com/services">Error: ')
        expect((await callSoap(service, 'PartnerSessionsEnding', wrong)).body).toContain('<PartnerSessionsEndingResult>Error: ')
        expect(await message({ partnerId: '99999' })).toBe('200 undefined')
    })

    test('unknown operations, bad JSON and bad XML', async () => {
        expect((await callJson(service, 'DropAllTables', PAGE)).body).toContain('Unknown web method DropAllTables')
        expect((await callForm(service, 'DropAllTables', PAGE)).status).toBe(500)
        expect((await callSoap(service, 'DropAllTables', PAGE)).body).toContain('did not recognize')
        const raw = (body: string, type: string, path = '') => fetch(`${service.url}/services/activityservice.asmx${path}`, { method: 'POST', body, headers: { 'Content-Type': type } })
        expect((await raw('{', 'application/json', '/PartnerSessions')).status).toBe(500)
        expect(await (await raw('<a><b></a>', 'text/xml')).text()).toContain('<soap:Fault>')
    })
})

test('a million answers are a page away: the cost does not follow the history', () => {
    const time = (count: number) => {
        service.control.reset()
        service.control.generate({ count, seed: 1, from: '2026-06-01T00:00:00Z', to: '2026-06-29T00:00:00Z' })
        const query = { partnerId: '12345', by: 'end' as const, from: Date.parse('2026-06-15T00:00:00Z'), to: Date.parse('2026-06-29T00:00:00Z') }
        service.world.store.page(query, 100)
        const rounds = Array.from({ length: 60 }, () => {
            const started = performance.now()
            expect(service.world.store.page(query, 100)).toHaveLength(100)
            return performance.now() - started
        })
        // The best round: what the machine does besides is not ours.
        return Math.min(...rounds)
    }
    const small = time(2000)
    const large = time(60_000)
    expect(large).toBeLessThan(small * 5 + 0.5)
})
