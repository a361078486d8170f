import fc from 'fast-check'
import {
    buildClientJoinLink, buildClientStartLink, buildJoinLink, buildStartLink, isTrustedLink, toSafeKey
} from '../../../src/server/glance/links'

const agent = { serviceUrl: 'https://www.glance.net', partnerId: '12345', partnerUserId: 'a+b@example.com', loginKey: '$1$18$s_-' }
const login = 'partnerid=12345&partneruserid=a%2Bb%40example.com&loginkey=%241%2418%24s_-'

describe('links', () => {
    test('all forms, encoded', () => {
        expect(buildJoinLink(agent, '007', { name: 'Zoë & Co', email: 'z@x.org', phone: '+49 1' }))
            .toBe(`https://www.glance.net/agentjoin/AgentView.aspx?SessionKey=007&${login}&name=Zo%C3%AB%20%26%20Co&email=z%40x.org&phone=%2B49%201&Wait=1`)
        expect(buildJoinLink(agent, '7')).toBe(`https://www.glance.net/agentjoin/AgentView.aspx?SessionKey=7&${login}&Wait=1`)
        expect(buildStartLink(agent)).toBe(`https://www.glance.net/agent/start?${login}`)
        expect(buildClientJoinLink(agent, 'K')).toBe(`glancepanorama://agentjoin/www.glance.net/12345/K?${login}`)
        expect(buildClientStartLink(agent, 'K')).toBe(`glance://startssn?key=K&${login}`)
    })

    test('every value comes back as it was', () => {
        fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (user, key) => {
            const url = new URL(buildJoinLink({ ...agent, partnerUserId: user }, key))
            expect(url.searchParams.get('partneruserid')).toBe(user)
            expect(url.searchParams.get('SessionKey')).toBe(Buffer.from(key, 'utf8').toString('utf8'))
        }))
    })

    test('visitor details are cut to what Glance shows', () => {
        const url = new URL(buildJoinLink(agent, 'k', { name: '😀'.repeat(40), email: '', phone: '1'.repeat(50) }))
        expect(url.searchParams.get('name')).toBe('😀'.repeat(31))
        expect(url.searchParams.get('phone')).toHaveLength(31)
        expect(url.searchParams.has('email')).toBe(false)
    })

    test.each([['12 34 56', '123456'], ['007', '007'], ['a_b-C', 'a_b-C'], ['', null], ['a@b', null], ['x'.repeat(51), null], ['é', null], ['a\n', 'a']])('safe key %j', (typed, key) => {
        expect(toSafeKey(typed)).toBe(key)
    })

    test.each([
        ['https://www.glance.net/x?y=1', true], ['https://pr0016.glance.net/x', true], ['http://www.glance.net/x', false],
        ['https://glance.net.evil.org/', false], ['https://evilglance.net/', false], ['https://www.glance.net@evil.org/', false],
        ['https://evil.org\\@www.glance.net/', false], ['javascript:alert(1)', false], ['//www.glance.net/x', false],
        ['https://www.glance.net:444/x', false], ['https://www.glance.net /x', false], ['https://evil.org/#https://www.glance.net', false], ['', false]
    ])('trusted %s', (link, expected) => {
        expect(isTrustedLink(link, 'https://www.glance.net')).toBe(expected)
    })

    test('a loopback service is trusted as it is configured, and nothing else', () => {
        expect(isTrustedLink('http://127.0.0.1:8090/agent', 'http://127.0.0.1:8090')).toBe(true)
        expect(isTrustedLink('http://127.0.0.1:8091/agent', 'http://127.0.0.1:8090')).toBe(false)
        expect(isTrustedLink('https://x.127.0.0.1/agent', 'http://127.0.0.1')).toBe(false)
    })
})
