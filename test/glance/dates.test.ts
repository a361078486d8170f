import fc from 'fast-check'
import { DateTime } from 'luxon'
import { easternOffset, formatUtc, parseDate } from './dates'

const utc = (text: string) => Date.parse(text)

describe('dates of requests', () => {
    test.each([
        ['2012-12-01T16:08:00Z', '2012-12-01T16:08:00Z'],
        ['2012-12-01T16:08:00-05:00', '2012-12-01T21:08:00Z'],
        ['2012-12-01T16:08:00-5:00', '2012-12-01T21:08:00Z'],
        ['2012-12-01T16:08:00+0530', '2012-12-01T10:38:00Z'],
        ['2012-12-01T16:08:00.250Z', '2012-12-01T16:08:00.250Z'],
        ['2012-12-01T16:00:00', '2012-12-01T21:00:00Z'],
        ['2012-07-01T16:00:00', '2012-07-01T20:00:00Z'],
        ['2012-12-01', '2012-12-01T05:00:00Z'],
        ['2012-07-01', '2012-07-01T04:00:00Z']
    ])('%s is %s', (text, expected) => {
        expect(parseDate(text)).toBe(utc(expected))
    })

    test.each([
        ['2026-03-08T01:59:59', '2026-03-08T06:59:59Z'],
        ['2026-03-08T03:00:00', '2026-03-08T07:00:00Z'],
        ['2026-03-08T02:30:00', '2026-03-08T07:30:00Z'],
        ['2026-11-01T00:59:59', '2026-11-01T04:59:59Z'],
        ['2026-11-01T01:30:00', '2026-11-01T06:30:00Z'],
        ['2026-11-01T02:00:00', '2026-11-01T07:00:00Z']
    ])('on days when the clocks change, %s is %s', (text, expected) => {
        expect(parseDate(text)).toBe(utc(expected))
    })

    test.each(['', 'today', '2026-13-01', '2026-02-30', '2026-01-01T24:00:00Z', '2026-01-01T10:60:00Z', '01/02/2026', '2026-01-01T10:00:00+99:00', '2026-01-01 extra'])('%j is no date', text => {
        expect(parseDate(text)).toBeNull()
    })

    test('the offset agrees with the time zone database', () => {
        fc.assert(fc.property(fc.integer({ min: utc('2008-01-01T00:00:00Z'), max: utc('2036-01-01T00:00:00Z') }), time => {
            expect(-easternOffset(time) * 60).toBe(DateTime.fromMillis(time, { zone: 'America/New_York' }).offset)
        }))
    })

    test('what is written can be read', () => {
        expect(formatUtc(utc('2026-01-02T03:04:05Z'))).toBe('2026-01-02T03:04:05Z')
        fc.assert(fc.property(fc.integer({ min: 0, max: 4e12 }), time => parseDate(formatUtc(time)) === time))
    })
})
