import fc from 'fast-check'
import { toCountsParameters } from '../../../src/server/glance/activity'
import type { SessionCount } from '../../../src/server/glance/model'
import { readSessionCounts } from '../../../src/server/glance/wire-counts'

/** The sample of Glance's public documentation of PartnerSessionCounts. */
const SAMPLE = `<ArrayOfSessionCount xmlns="http://www.glancenetworks.com/services">
  <sessionCount><type>C</type><status>C</status><count>141</count><averageDuration>748</averageDuration></sessionCount>
  <sessionCount><type>C</type><status>X</status><count>2</count><averageDuration>905</averageDuration></sessionCount>
</ArrayOfSessionCount>`

test('the documented sample', () => {
    expect(readSessionCounts(SAMPLE)).toEqual({ ok: true, value: [{ type: 'C', status: 'C', count: 141 }, { type: 'C', status: 'X', count: 2 }] })
})

const letters = fc.record({ type: fc.constantFrom('C', 'G', 'V'), status: fc.constantFrom('C', 'X', 'Q', 'T'), count: fc.nat(1000000) })

/** The styles in which the service's generations answer. */
function styles(counts: readonly SessionCount[]): string[] {
    const xml = counts.map(one => `<sessionCount><type>${one.type}</type><status>${one.status}</status><count>${one.count}</count><averageDuration>7</averageDuration></sessionCount>`).join('')
    const array = `<ArrayOfSessionCount xmlns="http://www.glancenetworks.com/services">${xml}</ArrayOfSessionCount>`
    const inner = array.replace('ArrayOfSessionCount', 'PartnerSessionCountsEndingResult').replace('/ArrayOfSessionCount', '/PartnerSessionCountsEndingResult')
    const list = counts.map(one => ({ __type: 'Glance.SessionCount', ...one, averageDuration: 7 }))
    return [
        array, JSON.stringify(list), JSON.stringify({ d: list }), JSON.stringify({ PartnerSessionCountsEndingResult: list }),
        `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><PartnerSessionCountsEndingResponse>${inner}</PartnerSessionCountsEndingResponse></s:Body></s:Envelope>`
    ]
}

test('every style says the same, none and one included', () => {
    fc.assert(fc.property(fc.uniqueArray(letters, { maxLength: 5, selector: one => one.type + one.status }), counts => {
        for (const body of styles(counts)) {
            expect(readSessionCounts(body)).toEqual({ ok: true, value: counts })
        }
    }))
})

test('letters that occur twice are added up', () => {
    expect(readSessionCounts('[{"type":"C","status":"C","count":2},{"type":"C","status":"C","count":"3"}]')).toEqual({ ok: true, value: [{ type: 'C', status: 'C', count: 5 }] })
})

test.each([
    ['a number that is none', '[{"type":"C","status":"C","count":"many"}]', 'contract'],
    ['no number at all', '[{"type":"C","status":"C"}]', 'contract'],
    ['a negative number', '[{"type":"C","status":"C","count":-1}]', 'contract'],
    ['session records instead', '<ArrayOfSession><session><sessionId>1</sessionId><type>C</type><status>C</status></session></ArrayOfSession>', 'contract'],
    ['a web page', '<html><body>Sorry</body></html>', 'contract'],
    ['nothing', '', 'contract'],
    ['a cut answer', SAMPLE.substring(0, 200), 'contract'],
    ['a refusal', '<string>Authentication failed: wrong apiKey</string>', 'config']
])('%s is an error', (_name, body, code) => {
    expect(readSessionCounts(body)).toMatchObject({ ok: false, error: { code } })
})

test('a request names the letters even when they are empty, and ends in Z', () => {
    expect(toCountsParameters({ partnerId: '12345', apiKey: 'k' }, { from: 0, to: 1000, type: '', status: 'C' })).toEqual({
        partnerId: '12345', apiKey: 'k', type: '', status: 'C', startRange: '1970-01-01T00:00:00Z', endRange: '1970-01-01T00:00:01Z'
    })
})
