import fc from 'fast-check'
import { fromStored, toIso, toStored } from '../../../src/server/platform/clock'
import { percentEncode } from '../../../src/server/url-encoding'
import { base64 } from '../../../src/server/platform/encoding'
import { clampInteger, readVerbosity } from '../../../src/server/platform/properties'
import { redact } from '../../../src/server/platform/redact'
import { isServiceUrl } from '../../../src/server/rules/company-settings'

describe('clock', () => {
    test('stored times are UTC and come back as they were', () => {
        fc.assert(fc.property(fc.integer({ min: 0, max: 4102444799 }), second => {
            const text = toStored(second * 1000 + 999)
            expect(text).toBe(new Date(second * 1000).toISOString().slice(0, 19).replace('T', ' '))
            expect(fromStored(text)).toBe(second * 1000)
            expect(toIso(second * 1000)).toBe(`${text.replace(' ', 'T')}Z`)
        }))
        expect([fromStored(''), fromStored('2026-01-01'), fromStored('2026-01-01T00:00:00Z')]).toEqual([null, null, null])
    })
})

test('base64 is that of the UTF-8 bytes', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => {
        expect(base64(text)).toBe(Buffer.from(text, 'utf8').toString('base64'))
    }))
})

test('form values come back as they were', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => {
        expect(new URLSearchParams(`a=${percentEncode(text)}`).get('a')).toBe(Buffer.from(text, 'utf8').toString('utf8'))
    }))
})

describe('settings', () => {
    test.each<[string, number, string[]]>([
        ['', 100, []], [' 250 ', 250, []], ['0', 1, ['result_count 0 -> 1']], ['5000', 1000, ['result_count 5000 -> 1000']], ['-3', 1, ['result_count -3 -> 1']],
        ['many', 100, ['result_count "many" -> 100']], ['1e3', 100, ['result_count "1e3" -> 100']], ['99999999999999', 100, ['result_count "99999999999999" -> 100']]
    ])('a count of %j is %i', (raw, value, told) => {
        const clamped: string[] = []
        expect([clampInteger('x.result_count', raw, 100, 1, 1000, clamped), clamped]).toEqual([value, told])
    })

    test('verbosity', () => {
        expect(['', 'DEBUG', 'warn ', 'error', 'loud'].map(readVerbosity)).toEqual(['info', 'debug', 'warn', 'error', 'info'])
    })

    test.each([
        ['https://www.glance.net', true], ['https://www.glance.net/', true], ['https://eu.glance.net:8443', true], ['http://127.0.0.1:8090', true],
        ['http://localhost', true], ['http://www.glance.net', false], ['https://www.glance.net/path', false], ['https://user@www.glance.net', false],
        ['https://', false], ['ftp://x', false], ['http://127.0.0.1.evil.org', false], ['', false], ['https://a b', false]
    ])('service address %s', (url, expected) => {
        expect(isServiceUrl(url)).toBe(expected)
    })
})

describe('redaction', () => {
    const key = 'k/+=&"ü-secret'

    test.each([
        `partnerId=1&apiKey=${encodeURIComponent(key)}&type=C`, `{"apiKey":${JSON.stringify(key)}}`, `<apiKey>${key}</apiKey>`, `the key ${key} is wrong`,
        'loginkey=%241%241800003600%24vCJPDyNkdntu8X8O_-uFqEQd2UmC2-kkc_Uwk3PtWyo', 'x $1$1800003600$vCJPDyNkdntu8X8O_-uFqEQd2UmC2-kkc_Uwk3PtWyo y',
        'Authorization: Bearer abc.def-ghi', '{"authToken":"abcdef"}', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abc', 'api_key: abcdef'
    ])('%s', text => {
        const safe = redact(text, [key])
        for (const secret of [key, encodeURIComponent(key), 'vCJPDyNkdntu8X8O', 'abc.def', 'abcdef', 'eyJzdWIi']) {
            expect(safe).not.toContain(secret)
        }
        expect(safe).toContain('***')
    })

    test.each<[string, (key: string) => string]>([
        ['clear', text => text], ['form', text => new URLSearchParams({ text }).toString().slice(5)], ['percent', encodeURIComponent], ['lower-case percent', text => encodeURIComponent(text).toLowerCase()],
        ['twice percent', text => encodeURIComponent(encodeURIComponent(text))], ['JSON', text => JSON.stringify(text).slice(1, -1)],
        ['XML', text => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&apos;')],
        ['numeric XML', text => text.replace(/[<>&"']/g, mark => `&#${mark.charCodeAt(0)};`)], ['base64', text => Buffer.from(text).toString('base64')],
        ['base64url', text => Buffer.from(text).toString('base64url')], ['hex', text => Buffer.from(text).toString('hex')]
    ])('a key in disguise: %s', (_name, disguise) => {
        fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 12, maxLength: 40 }), fc.nat({ max: 40 }), (secret, lost) => {
            const hidden = disguise(secret)
            expect(redact(`said: ${hidden}`, [secret])).toMatch(/^said: \*\*\*=*$/)
            // Cut off in the middle, as an excerpt is: what is left tells less than eight characters.
            const shown = redact(`said: ${hidden.slice(0, Math.max(8, hidden.length - lost))}`, [secret])
            expect(shown.toLowerCase()).not.toContain(hidden.slice(0, 8).toLowerCase())
        }))
    })

    test('leaves the rest as it is', () => {
        expect(redact('<session><sessionKey>0012</sessionKey><name>Tok En</name></session>', [key, ''])).toBe('<session><sessionKey>0012</sessionKey><name>Tok En</name></session>')
    })
})
