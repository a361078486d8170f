import fc from 'fast-check'
import {
    toAgentScriptUrl, readPresenceToken, readVisitor, toSignalParameters, toTokenParameters, trustedServer
} from '../../../src/server/glance/presence'

const PRESENCE = 'https://presence.glance.net'
const SERVICE = 'https://www.glance.net'
const THERE = {
    direct: 'pr0016.glance.net:443', visitorpresent: '1583953702.0', timestamp: '1583953702.0', visitorid: 'V1', groupid: '12345', directserver: 'pr0016.glance.net', tlsport: 5501, httpsport: 443
}
const read = (body: unknown, presenceUrl = PRESENCE) => readVisitor(typeof body === 'string' ? body : JSON.stringify(body), 'V1', presenceUrl, SERVICE)

describe('the answer about a visitor', () => {
    test('the documented one', () => {
        expect(read(THERE)).toEqual({ ok: true, value: { present: true, since: 1583953702000, server: 'https://pr0016.glance.net' } })
    })

    test.each([['{}'], ['{"visitorfound": false}'], ['{"VisitorFound": false, "message": "gone"}']])('nobody: %s', body => {
        expect(read(body)).toEqual({ ok: true, value: { present: false, since: null, server: '' } })
    })

    test('written otherwise', () => {
        expect(read({ VisitorPresent: 1583953702.5, Direct: 'PR0016.glance.net:443' })).toEqual({ ok: true, value: { present: true, since: 1583953702500, server: 'https://pr0016.glance.net' } })
        expect(read({ directserver: 'pr0016.glance.net', httpsport: 8443 })).toMatchObject({ value: { present: true, since: null, server: '' } })
        expect(read({ visitorpresent: 'yes', directserver: 'evil.example.org' })).toMatchObject({ value: { present: true, since: null, server: '' } })
    })

    test.each([['[]'], ['null'], ['"x"'], ['<html></html>'], [''], ['{"a"'], ['{"message":"sorry"}'], [{ ...THERE, visitorid: 'V2' }], [`{"x":"${'y'.repeat(30000)}"}`]])('is none: %#', body => {
        expect(read(body)).toMatchObject({ ok: false, error: { code: 'contract', retryable: false } })
    })

    test('whatever comes, it is read or refused', () => {
        fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.dictionary(fc.constantFrom(...Object.keys(THERE), 'visitorfound'), fc.jsonValue()).map(value => JSON.stringify(value))), body => {
            const answer = read(body)
            expect(answer.ok ? typeof answer.value.present : answer.error.code).toMatch(/^(boolean|contract)$/)
            if (answer.ok)
                expect(answer.value.server).toMatch(/^(https:\/\/([a-z0-9-]+\.)*glance\.net)?$/)
        }), { numRuns: 500 })
    })
})

describe('the server of a visitor', () => {
    test.each([
        ['pr0016.glance.net', 'https://pr0016.glance.net'], ['pr0016.glance.net:443', 'https://pr0016.glance.net'], ['presence.glance.net', PRESENCE], ['presence0002.glance.net', 'https://presence0002.glance.net'],
        ['glance.net', ''], ['pr0016.glance.net:8080', ''], ['glance.net.example.org', ''], ['evilglance.net', ''], ['a@pr.glance.net', ''], ['pr.glance.net/x', ''], ['pr.glance.net\\@evil.org', ''],
        ['127.0.0.1:99', ''], ['', ''], ['[::1]', ''], ['pr .glance.net', ''], ['.glance.net', '']
    ])('%s -> %j', (authority, address) => {
        expect(trustedServer(authority, PRESENCE, SERVICE)).toBe(address)
    })

    test('on this machine: the very address of the presence URL, nothing else', () => {
        expect(trustedServer('127.0.0.1:4711', 'http://127.0.0.1:4711', 'http://127.0.0.1:4711')).toBe('http://127.0.0.1:4711')
        expect(trustedServer('127.0.0.1:4712', 'http://127.0.0.1:4711', 'http://127.0.0.1:4711')).toBe('')
        expect(trustedServer('localhost:4711', 'http://127.0.0.1:4711', 'http://127.0.0.1:4711')).toBe('')
    })

    test('a domain of the company\'s own is not widened beyond what its first label says', () => {
        expect(trustedServer('pr1.glance.example.co.uk', 'https://presence.glance.example.co.uk', 'https://glance.example.co.uk')).toBe('https://pr1.glance.example.co.uk')
        expect(trustedServer('evil.co.uk', 'https://example.co.uk', 'https://example.co.uk')).toBe('')
        expect(trustedServer('evil.com', 'https://presence.com', 'https://presence.com')).toBe('')
    })
})

describe('the token', () => {
    const NOW = Date.UTC(2026, 2, 12, 20, 0, 0)
    const jwt = `eyJhbGciOiJIUzI1NiJ9.${'x'.repeat(200)}.${'y'.repeat(43)}`
    const end = (authTokeExp: unknown) => {
        const answer = readPresenceToken(JSON.stringify({ authToken: jwt, authTokeExp }), NOW, 60)
        return answer.ok ? (answer.value.expires - NOW) / 60000 : answer
    }

    test('as documented, seven decimals and all', () => {
        expect(readPresenceToken(JSON.stringify({ authToken: jwt, authTokeExp: '2026-03-12T20:41:00.0000000Z', groupId: 25542, message: null }), NOW, 60))
            .toEqual({ ok: true, value: { text: jwt, expires: NOW + 41 * 60000 } })
    })

    test.each([['2026-03-12T22:00:00Z', 60], ['2026-03-12T19:00:00Z', 1], ['', 10], [null, 10], ['soon', 10], [undefined, 10]])('that ends %j is used for %d minutes', (told, minutes) => {
        expect(end(told)).toBe(minutes)
    })

    test.each([
        [{}], [{ authToken: null, message: 'try later' }],
        [{ authToken: 'short' }],
        [{ authToken: 'a b'.repeat(20) }], [{ authToken: `x${'\r\n'}Evil: 1${'x'.repeat(20)}` }], [{ authToken: 'x'.repeat(4000) }], ['no']
    ])('is none: %#', body => {
        expect(readPresenceToken(JSON.stringify(body), NOW, 60)).toMatchObject({ ok: false, error: { code: 'contract' } })
    })

    test('is refused, as far as the words that come in its place tell', () => {
        expect(readPresenceToken(JSON.stringify({ authToken: null, message: 'login key refused' }), NOW, 60)).toMatchObject({ ok: false, error: { code: 'config' } })
    })

    test('what it asks for', () => {
        expect(toTokenParameters({ partnerId: '1', partnerUserId: 'u', loginKey: 'k' }, 60)).toEqual({ partnerid: '1', partneruserid: 'u', loginkey: 'k', duration: '60' })
        expect(toSignalParameters('1', 'V', true)).toEqual({ groupid: '1', visitorid: 'V', func: 'GLANCE.Cobrowse.Visitor.showTerms', sessionkey: 'V' })
        expect(toSignalParameters('1', 'V', false).func).toBe('GLANCE.Cobrowse.Visitor.startSession')
        expect(toAgentScriptUrl('https://x/y.ashx', '12345')).toBe('https://x/y.ashx?groupid=12345&script=PresenceAgent')
    })
})
