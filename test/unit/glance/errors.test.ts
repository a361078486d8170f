import { classify } from '../../../src/server/glance/errors'
import { readLookup } from '../../../src/server/glance/session'
import { sessionsParameters } from '../../../src/server/glance/activity'

const answer = (status: number, body = '', headers: Record<string, string> = {}): ReturnType<typeof classify> => classify({ kind: 'answer', status, body, headers })

describe('error classes', () => {
    test.each([
        [200, '', undefined], [204, '', undefined], [401, '', 'config'], [403, '', 'config'], [429, '', 'rate'], [408, '', 'transient'], [500, '', 'transient'],
        [503, '<h1>down</h1>', 'transient'], [400, 'bad', 'contract'], [404, '', 'contract'], [302, '', 'contract'],
        [500, '{"Message":"Request format is unrecognized for URL unexpectedly ending in /PartnerSessionsEnding."}', 'contract'],
        [500, 'Missing parameter: maxCount.', 'contract'], [500, '<faultstring>Invalid api key</faultstring>', 'config']
    ])('%i %s', (status, body, code) => {
        expect(answer(status, body)?.code).toBe(code)
    })

    test('says how long to wait, and what was said without its markup', () => {
        expect(answer(429, '', { 'Retry-After': '17' })?.retryAfter).toBe(17)
        expect(answer(503, '<style>p{}</style><p>We are <b>down</b></p>')?.detail).toBe('Glance answered with status 503: We are down')
        expect(classify({ kind: 'none', detail: 'x', timedOut: true })).toMatchObject({ code: 'transient', retryable: true })
    })
})

describe('session lookup', () => {
    test.each([
        ['{"joinurl":"https://www.glance.net/j"}', 'https://www.glance.net/j'],
        ['<Session xmlns="x"><status>A</status><joinurl>https://www.glance.net/j?a=1&amp;b=2</joinurl></Session>', 'https://www.glance.net/j?a=1&b=2'],
        ['{"d":{"JoinUrl":" https://www.glance.net/j "}}', 'https://www.glance.net/j'],
        ['{}', null], ['', null], ['{"d":null}', null], ['<Session/>', null], ['<Session><joinurl/></Session>', null]
    ])('%s', (body, url) => {
        expect(readLookup(body)).toEqual({ ok: true, value: url === null ? null : { joinUrl: url } })
    })

    test('a refusal and an error are told apart', () => {
        expect(readLookup('{"Message":"Invalid login key"}')).toMatchObject({ ok: false, error: { code: 'config' } })
        expect(readLookup('{"Message":"x","ExceptionType":"y"}')).toMatchObject({ ok: false, error: { code: 'contract' } })
    })
})

test('parameters of a request: type present even when empty, dates in UTC with Z', () => {
    expect(sessionsParameters({ partnerId: '12345', apiKey: 'k' }, { from: Date.UTC(2026, 2, 29, 1, 30, 0, 999), to: Date.UTC(2026, 3, 1), count: 100, type: '', status: '' })).toEqual({
        partnerId: '12345', apiKey: 'k', type: '', status: '', startRange: '2026-03-29T01:30:00Z', endRange: '2026-04-01T00:00:00Z', maxCount: '100'
    })
})
