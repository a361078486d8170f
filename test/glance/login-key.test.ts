import fc from 'fast-check'
import { loginKeySignature, verifyLoginKey } from './login-key'
import { mintLoginKey } from './test-helpers'

const VECTORS = [
    ['98765', 'UserId', 1392680360, 'RedactedApiKey', '$1$1392680360$wfuY5eEn_3YTrFNgYarCilwUSArUbfZOFlahHiylqnY'],
    ['12345', 'agent.one@example.com', 1800003600, 'k'.repeat(32), '$1$1800003600$j6SU4MMKPu3TDvi2_uHRti2US0iaxDLxCVnyajWawmM'],
    ['12345', 'puid5', 1800003600, 'test-api-key', '$1$1800003600$vCJPDyNkdntu8X8O_-uFqEQd2UmC2-kkc_Uwk3PtWyo']
] as const

describe('login key', () => {
    test.each(VECTORS)('vector of %s %s', (partnerId, partnerUserId, expires, apiKey, loginKey) => {
        expect(mintLoginKey(partnerUserId, expires, apiKey, partnerId)).toBe(loginKey)
        expect(verifyLoginKey({ partnerId, partnerUserId, loginKey }, apiKey, (expires - 3600) * 1000)).toBeNull()
    })

    const now = 1_800_000_000
    const verify = (loginKey: string, at = now) => verifyLoginKey({ partnerId: '12345', partnerUserId: 'puid5', loginKey }, 'test-api-key', at * 1000)

    test('expires to the second, and may be at most a day ahead', () => {
        expect(verify(mintLoginKey('puid5', now + 1))).toBeNull()
        expect(verify(mintLoginKey('puid5', now))).toBe('expired')
        expect(verify(mintLoginKey('puid5', now + 86_400))).toBeNull()
        expect(verify(mintLoginKey('puid5', now + 86_461))).toBe('too far ahead')
    })

    test('another key, user, partner or date is refused', () => {
        expect(verify(mintLoginKey('puid5', now + 60, 'other-key'))).toBe('wrong signature')
        expect(verify(mintLoginKey('puid6', now + 60))).toBe('wrong signature')
        expect(verify(mintLoginKey('puid5', now + 60, 'test-api-key', '99999'))).toBe('wrong signature')
        expect(verify(mintLoginKey('puid5', now + 60).replace(`$${now + 60}$`, `$${now + 61}$`))).toBe('wrong signature')
    })

    test('any changed character is refused, and nothing throws', () => {
        const good = mintLoginKey('puid5', now + 60)
        fc.assert(fc.property(fc.nat(good.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, character) => {
            const changed = good.slice(0, at) + character + good.slice(at + 1)
            // The last character of 43 carries only four bits, yet only one spelling is the vendor's.
            expect(verify(changed) === null).toBe(changed === good)
        }))
        fc.assert(fc.property(fc.string(), text => verify(text) === 'malformed' || verify(text) === 'wrong signature'))
    })

    test('the signature always has 43 characters', () => {
        fc.assert(fc.property(fc.string(), fc.string({ unit: 'grapheme' }), (key, user) => loginKeySignature(key, '12345', user, '1', '1800000000').length === 43))
    })
})
