import fc from 'fast-check'
import { formatStored, normaliseDate, normaliseDateTime, normaliseSpan, parseInstant, parseSpan, parseStored, parseStoredOrIso } from './time'
import { displayDuration } from './time-display'
import { formatDuration, formatPattern, zoneOrDefault, parseAny, parsePattern } from './time-formats'

test('stored date-times survive the way there and back, in any year that four digits can write', () => {
    fc.assert(fc.property(fc.integer({ min: Date.parse('0000-01-01T00:00:00Z') / 1000, max: Date.parse('9999-12-31T23:59:59Z') / 1000 }), seconds => {
        expect(parseStored(formatStored(seconds * 1000))).toBe(seconds * 1000)
        expect(parseStoredOrIso(new Date(seconds * 1000).toISOString())).toBe(/^[+-]/.test(new Date(seconds * 1000).toISOString()) ? null : seconds * 1000)
    }))
    expect(formatStored(Date.UTC(10000, 0, 1))).toBe('10000-01-01 00:00:00')
    expect(formatStored(NaN)).toBe('')
})

test.each([
    ['2026-03-04', Date.UTC(2026, 2, 4)], ['2026-03-04 05:06:07', Date.UTC(2026, 2, 4, 5, 6, 7)], ['0050-01-01', Date.parse('0050-01-01T00:00:00Z')],
    ['2024-02-29', Date.UTC(2024, 1, 29)], ['2026-02-29', null], ['2026-04-31 00:00:00', null], ['2026-13-01', null], ['2026-03-04 24:00:00', null], ['2026-03-04 05:60:00', null],
    ['2026-03-04 05:06', null], ['', null], ['soon', null]
])('stored %j', (text, at) => {
    expect(parseStored(text)).toBe(at)
    expect(parseStoredOrIso(` ${text} `)).toBe(at)
})

test('ISO 8601 is no stored form, and is taken where anything may be written', () => {
    expect(parseStored('2026-03-04T05:06:07Z')).toBeNull()
    expect(normaliseDateTime(' 2026-03-04T05:06:07.999Z')).toBe('2026-03-04 05:06:07')
    expect(normaliseDate('2026-03-04T05:06:07Z')).toBe('2026-03-04')
    expect([normaliseDateTime('x'), normaliseDate('2026-02-30')]).toEqual([null, null])
    expect(formatStored(parseInstant('2026-01-02 03:04:05'))).toBe('2026-01-02 03:04:05')
    expect(formatStored(parseInstant('2026-01-02T03:04:05+01:00'))).toBe('2026-01-02 02:04:05')
    expect(() => parseInstant('tomorrow')).toThrow('not a time')
})

test('durations', () => {
    expect(normaliseSpan('2 03:04:05')).toBe('1970-01-03 03:04:05')
    expect(normaliseSpan('1970-01-03 03:04:05')).toBe('1970-01-03 03:04:05')
    expect([parseSpan('1970-01-03 03:04:05'), parseSpan('08:00:00'), parseSpan(''), parseSpan(null), parseSpan('soon')]).toEqual([183_845_000, 28_800_000, 0, 0, 0])
    expect(displayDuration('1970-01-03 03:04:05')).toBe('2 Days 3 Hours 4 Minutes')
    expect(displayDuration('long')).toBe('long')
    expect([formatDuration(60_000), formatDuration(59_000), formatDuration(0), formatDuration(-3_600_000)]).toEqual(['1 Minute', '59 Seconds', '0 Seconds', '-1 Hour'])
})

test('patterns and time zones', () => {
    const at = Date.UTC(2026, 6, 1, 22, 30)
    expect(formatPattern(at, 'dd.MM.yyyy HH:mm z', 'Europe/Berlin')).toBe('02.07.2026 00:30 GMT+2')
    expect(parsePattern('2.7.2026 00:30', 'dd.MM.yyyy HH:mm', 'Europe/Berlin')).toBe(at)
    expect(parsePattern('July', 'dd.MM.yyyy', 'UTC')).toBeNull()
    expect(parseAny('24.12.2026 05:06:07 PM')).toBe(Date.UTC(2026, 11, 24, 17, 6, 7))
    expect([zoneOrDefault('Europe/Berlin'), zoneOrDefault('Mars/Base'), zoneOrDefault('Mars/Base', 'US/Pacific')]).toEqual(['Europe/Berlin', 'UTC', 'US/Pacific'])
})
