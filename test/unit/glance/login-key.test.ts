import { createHmac } from 'crypto'
import { mintLoginKey, signLoginKey } from '../../../src/server/glance/login-key'

const mac = (key: string, message: string): string => createHmac('sha256', key).update(message).digest('base64')

describe('login key', () => {
    test.each([
        ['98765', 'UserId', 1392680360, 'RedactedApiKey', '$1$1392680360$wfuY5eEn_3YTrFNgYarCilwUSArUbfZOFlahHiylqnY'],
        ['12345', 'agent.one@example.com', 1800003600, 'k'.repeat(32), '$1$1800003600$j6SU4MMKPu3TDvi2_uHRti2US0iaxDLxCVnyajWawmM'],
        ['12345', 'puid5', 1800003600, 'test-api-key', '$1$1800003600$vCJPDyNkdntu8X8O_-uFqEQd2UmC2-kkc_Uwk3PtWyo']
    ])('vector %s %s', (partner, user, expiry, key, expected) => {
        expect(signLoginKey(partner, user, key, expiry, mac)).toBe(expected)
    })

    test('expires after its lifetime, at most a day ahead', () => {
        const input = { partnerId: '12345', partnerUserId: 'u', apiKey: 'k', now: 1800000000999 }
        expect(mintLoginKey({ ...input, lifetimeSeconds: 3600 }, mac).expires).toBe(1800003600000)
        expect(mintLoginKey({ ...input, lifetimeSeconds: 999999 }, mac).expires).toBe(1800086400000)
        expect(mintLoginKey({ ...input, lifetimeSeconds: 3600 }, mac).text).toMatch(/^\$1\$1800003600\$[A-Za-z0-9_-]{43}$/)
    })
})
