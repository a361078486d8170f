import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { classify, ERROR_TABLE } from '../../../src/server/glance/errors'
import { readHttpDate, readRetryAfterSeconds } from '../../../src/server/glance/http-date'
import { readLookup } from '../../../src/server/glance/session'
import { toSessionsParameters } from '../../../src/server/glance/activity'

const NOW = Date.UTC(2026, 2, 2, 11)

const answer = (status: number, body = '', headers: Record<string, string> = {}): ReturnType<typeof classify> => classify({ kind: 'answer', status, body, headers }, NOW)

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
        expect(classify({ kind: 'none', detail: 'x', timedOut: true }, NOW)).toMatchObject({ code: 'transient', retryable: true })
        expect(answer(503, '', { 'retry-after': 'Mon, 02 Mar 2026 11:02:00 GMT' })).toMatchObject({ code: 'transient', retryAfter: 120 })
        expect(answer(401, '', { 'retry-after': '5' })?.retryAfter).toBeUndefined()
    })

    test('a time-out is known by its code, by the words of an exception where there is none, and never from what the error tells people', () => {
        const none = (detail: string, timedOut: boolean) => classify({ kind: 'none', detail, timedOut }, NOW)
        expect([none('pas de réponse', true), none('java.net.SocketTimeoutException: Read timed out', false)]).toMatchObject([{ timedOut: true }, { timedOut: true }])
        expect(none('connection refused', false)).not.toHaveProperty('timedOut')
        expect(answer(503, 'Glance did not answer in time')).not.toHaveProperty('timedOut')
        // Cut off after the time was over: less would not help.
        expect(none('The size of the response exceeds the limit', true)).toMatchObject({ code: 'transient', timedOut: true })
    })

    test('an answer too large to be read asks for less', () => {
        for (const detail of ['The answer is longer than 10485760 bytes', 'Response body exceeds the maximum size', 'maximum content size reached']) {
            expect(classify({ kind: 'none', detail, timedOut: false }, NOW)).toMatchObject({ code: 'contract', shape: 'large' })
        }
        expect(classify({ kind: 'none', detail: 'connection refused', timedOut: false }, NOW)?.code).toBe('transient')
    })

    test('every outcome but a success has exactly one class, and only a passing one is waited for', () => {
        fc.assert(fc.property(fc.integer({ min: 100, max: 599 }), fc.string(), (status, body) => {
            const error = answer(status, body)
            expect(error === null).toBe(status >= 200 && status < 300)
            if (error !== null) {
                expect(error.retryable).toBe(error.code === 'transient' || error.code === 'rate')
            }
        }))
        expect(ERROR_TABLE.every(row => (row.action === 'wait') === (row.code === 'transient' || row.code === 'rate'))).toBe(true)
    })
})

test('the table of the documentation is the table of the code', () => {
    const doc = readFileSync(join(__dirname, '../../../docs/sync.md'), 'utf8')
    const lines = doc.slice(doc.indexOf('## Errors')).split('\n').filter(line => line.startsWith('|'))
    expect(lines.slice(2, 2 + ERROR_TABLE.length)).toEqual(ERROR_TABLE.map(row => `| ${row.status} | ${row.shape} | ${row.code} | ${row.action} |`))
})

describe('Retry-After', () => {
    test.each([
        ['Sun, 06 Nov 1994 08:49:37 GMT', Date.UTC(1994, 10, 6, 8, 49, 37)], ['Sunday, 06-Nov-94 08:49:37 GMT', Date.UTC(1994, 10, 6, 8, 49, 37)],
        ['Sun Nov  6 08:49:37 1994', Date.UTC(1994, 10, 6, 8, 49, 37)], ['Monday, 02-Mar-26 11:00:00 GMT', NOW], ['Tue, 29 Feb 2028 00:00:00 GMT', Date.UTC(2028, 1, 29)],
        ['Sun, 29 Feb 2026 00:00:00 GMT', null], ['Sun, 06 Nov 1994 24:49:37 GMT', null], ['Sun, 06 Foo 1994 08:49:37 GMT', null], ['1994-11-06T08:49:37Z', null], ['', null]
    ])('the date %s', (text, expected) => {
        expect(readHttpDate(text, NOW)).toBe(expected)
    })

    test('in seconds, as a date, in the past, and nonsense', () => {
        expect(['120', ' 7 ', 'Mon, 02 Mar 2026 11:00:30 GMT', 'Mon, 02 Mar 2026 10:00:30 GMT', 'soon', '-5', '1.5'].map(text => readRetryAfterSeconds(text, NOW)))
            .toEqual([120, 7, 30, 0, undefined, undefined, undefined])
    })

    test('whatever moment is written in the preferred form is read back', () => {
        fc.assert(fc.property(fc.integer({ min: 0, max: 4e9 }), second => {
            expect(readHttpDate(new Date(second * 1000).toUTCString(), NOW)).toBe(second * 1000)
        }))
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
    expect(toSessionsParameters({ partnerId: '12345', apiKey: 'k' }, { from: Date.UTC(2026, 2, 29, 1, 30, 0, 999), to: Date.UTC(2026, 3, 1), count: 100, type: '', status: '' })).toEqual({
        partnerId: '12345', apiKey: 'k', type: '', status: '', startRange: '2026-03-29T01:30:00Z', endRange: '2026-04-01T00:00:00Z', maxCount: '100'
    })
})
