import fc from 'fast-check'
import { failureOf } from '../../../src/client/card/api'
import { cleanKey, isKey } from '../../../src/client/card/key'
import { say } from '../../../src/client/card/text'
import { ago, clock, lasted } from '../../../src/client/card/time'
import { NOW } from './fixtures'

const TEXTS = { just_now: 'just now', 'duration.seconds': '{0} s', 'duration.minutes': '{0} min', 'duration.hours': '{0} h {1} min', present: 'Here: {0}' }

describe('keys', () => {
    test('spaces go, leading zeros stay', () => {
        expect(cleanKey(' 0012 34\t')).toBe('001234')
        expect(['001234', 'a-b_C', 'x'.repeat(50)].every(isKey)).toBe(true)
        expect(['', 'a/b', 'ä', 'x'.repeat(51), '12;34', 'a.b'].some(isKey)).toBe(false)
    })

    test('a safe key is taken as it is, wherever spaces are put into it', () => {
        const safe = fc.string({ unit: fc.constantFrom(...'abcXYZ019-_'), minLength: 1, maxLength: 50 })
        fc.assert(fc.property(safe, fc.array(fc.nat(60)), (key, places) => {
            const typed = places.reduce((text, place) => `${text.slice(0, place)} ${text.slice(place)}`, key)
            expect(cleanKey(typed)).toBe(key)
            expect(isKey(cleanKey(typed))).toBe(true)
        }))
    })

    test('nothing that is no key passes', () => {
        fc.assert(fc.property(fc.string(), typed => { expect(isKey(cleanKey(typed))).toBe(/^[A-Za-z0-9_-]{1,50}$/.test(typed.replace(/\s/g, ''))) }))
    })
})

describe('times', () => {
    const back = (seconds: number) => ago(new Date(NOW - seconds * 1000).toISOString(), NOW, 'en', TEXTS)

    test('how long ago', () => {
        expect([0, 59, -59].map(back)).toEqual(['just now', 'just now', 'just now'])
        expect([60, 3599, 3600, 86_399, 86_400, 6 * 86_400].map(back)).toEqual(['1 minute ago', '59 minutes ago', '1 hour ago', '23 hours ago', 'yesterday', '6 days ago'])
        expect(back(7 * 86_400)).toBe('Jun 8, 2026')
    })

    test('how long', () => {
        expect([0, 59, 60, 3540, 3599, 3600, 7260].map(seconds => lasted(seconds, TEXTS))).toEqual(['0 s', '59 s', '1 min', '59 min', '1 h 0 min', '1 h 0 min', '2 h 1 min'])
        expect([-3, 0, 7.9, 61, 3600, 3723].map(clock)).toEqual(['0:00', '0:00', '0:07', '1:01', '1:00:00', '1:02:03'])
    })
})

test('texts take their values once, and a text that is missing shows its key', () => {
    expect(say(TEXTS, 'present', '{0} $& Ada')).toBe('Here: {0} $& Ada')
    expect(say({}, 'present', 'Ada')).toBe('present')
})

test('what an answer means', () => {
    const kinds = [[401, null], [403, null], [403, 'not_own'], [404, 'not_found'], [409, 'x'], [422, 'invalid'], [429, 'too_soon'], [502, 'glance_failed'], [500, null], [504, null], [200, null]] as const
    expect(kinds.map(([status, code]) => failureOf(status, code === null ? null : { error: { message: 'm', detail: 'd', code }, status: 'failure' }).failure.kind)).toEqual([
        'signed_out', 'forbidden', 'answered', 'answered', 'answered', 'answered', 'answered', 'answered', 'unreachable', 'unreachable', 'unreachable'
    ])
})
