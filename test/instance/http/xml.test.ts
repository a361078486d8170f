import { toXml } from './xml'

test('plain values and nested ones are escaped alike; what XML does not allow is left out', () => {
    expect(toXml('a & <b>\u0001')).toContain('<response>a &amp; &lt;b&gt;</response>')
    expect(toXml({ result: ['a & b', null] })).toContain('<result>a &amp; b</result><result/>')
})
