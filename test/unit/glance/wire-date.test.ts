import fc from 'fast-check'
import { readDate, writeDate } from '../../../src/server/glance/wire-date'

const ms = (text: string): number | string => {
    const read = readDate(text)
    return read.kind === 'moment' ? read.ms : read.kind
}

describe('dates of the service', () => {
    test.each([
        ['2012-12-01T16:08:00Z', Date.UTC(2012, 11, 1, 16, 8)],
        ['2012-12-01T16:08:00', Date.UTC(2012, 11, 1, 16, 8)],
        ['2012-12-01 16:08', Date.UTC(2012, 11, 1, 16, 8)],
        ['2012-12-01T16:08:00-05:00', Date.UTC(2012, 11, 1, 21, 8)],
        ['2012-12-01T16:08:00+0530', Date.UTC(2012, 11, 1, 10, 38)],
        ['2012-12-01T16:08:00.57Z', Date.UTC(2012, 11, 1, 16, 8, 0, 570)],
        ['2012-12-01T16:08:00.1234567Z', Date.UTC(2012, 11, 1, 16, 8, 0, 123)],
        ['2012-12-01', Date.UTC(2012, 11, 1)],
        ['2024-02-29T24:00:00Z', Date.UTC(2024, 2, 1)],
        ['2016-12-31T23:59:60Z', Date.UTC(2017, 0, 1)],
        ['/Date(1354378080000)/', 1354378080000],
        ['\\/Date(1354378080000-0500)\\/', 1354378080000],
        ['0001-01-01T00:00:00', 'absent'], ['/Date(-62135596800000)/', 'absent'], ['', 'absent'], ['  ', 'absent'],
        ['2023-02-29T00:00:00Z', 'invalid'], ['2012-13-01', 'invalid'], ['yesterday', 'invalid'], ['12/01/2012', 'invalid'], ['2012-12-01T25:00:00Z', 'invalid'],
        ['2012-12-01T16:08:00+99:00', 'invalid'], ['1392680360', 'invalid']
    ])('%s', (text, expected) => {
        expect(ms(text)).toBe(expected)
    })

    test('what is written is read again, and agrees with the standard library', () => {
        fc.assert(fc.property(fc.integer({ min: 0, max: 4102444800 }), second => {
            const text = writeDate(second * 1000)
            expect(text).toBe(new Date(second * 1000).toISOString().replace('.000', ''))
            expect(ms(text)).toBe(second * 1000)
        }))
    })
})
