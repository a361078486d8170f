import fc from 'fast-check'
import { dueSpans, listAskAges } from '../../../src/server/sync/due'
import { isDue } from './oracles'
import { POLICY } from '../../../src/server/sync/policy'

const HOUR = 3600000
const DAY = 24 * HOUR
const T = Date.UTC(2026, 2, 2, 10)
const WEEK = 7 * DAY

/** When complete runs ask for a session that started at T, given when they begin. */
function asked(begins: readonly number[], expiry: number, started = T): number[] {
    let checked: number | null = null
    const list: number[] = []
    for (const begin of begins) {
        if (isDue(started, dueSpans(begin, checked, expiry))) {
            list.push(begin - started)
        }
        checked = begin
    }
    return list
}

const hourly = (first: number, number: number): number[] => Array.from({ length: number }, (_, i) => first + i * HOUR)

test('hourly runs ask every time for six hours and once more, then at a few ages', () => {
    const begins = [T - HOUR / 2, ...hourly(T + HOUR / 2, 120)]
    expect(asked(begins, WEEK).map(age => age / HOUR)).toEqual([-0.5, 0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 12.5, 24.5, 48.5, 96.5])
})

test.each<[string, number, number[]]>([
    ['a week', 7, [0.5, 1, 2, 4]],
    ['a day', 1, [0.5]],
    ['a month: every week after the first', 30, [0.5, 1, 2, 4, 7, 14, 21, 28]]
])('ages before an expiry after %s', (_name, days, expected) => {
    expect(listAskAges(days * DAY).map(age => age / DAY)).toEqual(expected)
})

test('the first run, and one that does not know of any before, asks for all', () => {
    expect(dueSpans(T, null, WEEK)).toEqual([{ from: null, to: null }])
})

test('a run after another at the same moment asks for what is young and what expires, and nothing else', () => {
    expect(dueSpans(T, T, WEEK)).toEqual([{ from: null, to: T - WEEK }, { from: T - 6 * HOUR + 1000, to: null }])
})

test('spans that meet become one: after a long pause all is due', () => {
    expect(dueSpans(T, T - 30 * DAY, WEEK)).toEqual([{ from: null, to: null }])
})

const begins = fc.array(fc.integer({ min: 1, max: 5 * DAY }), { minLength: 1, maxLength: 60 }).map(pauses => {
    let at = T
    return pauses.map(pause => at += pause)
})
const days = fc.integer({ min: 1, max: 60 })
const start = fc.integer({ min: -20 * 86400, max: 20 * 86400 }).map(seconds => T + seconds * 1000)

describe('for any times of complete runs', () => {
    test('no session is forgotten: the first run after each age asks for it, and every run once it is old enough to expire', () => {
        fc.assert(fc.property(begins, days, start, (times, expiryDays, started) => {
            const expiry = expiryDays * DAY
            const ages = new Set(asked(times, expiry, started))
            const after = times.map(time => time - started).filter(age => age >= 0)
            for (const age of [0, ...listAskAges(expiry), expiry]) {
                const first = after.find(one => one >= age)
                expect(first === undefined || ages.has(first)).toBe(true)
            }
            expect(after.filter(age => age >= expiry).every(age => ages.has(age))).toBe(true)
        }))
    })

    test('work is bounded: beyond the young hours a session is asked for at most once per age, whatever the number of runs', () => {
        fc.assert(fc.property(begins, days, start, (times, expiryDays, started) => {
            const expiry = expiryDays * DAY
            const old = asked(times, expiry, started).filter(age => age >= POLICY.youngMs && age < expiry)
            // One more: the first run knows of none before and asks for all.
            expect(old.length).toBeLessThanOrEqual(listAskAges(expiry).length + 2)
        }))
    })

    test('spans are in order, apart, and never empty', () => {
        fc.assert(fc.property(start, fc.option(fc.nat(40 * 86400)), days, (now, before, expiryDays) => {
            const spans = dueSpans(now, before === null ? null : now - before * 1000, expiryDays * DAY)
            spans.forEach((span, i) => {
                expect(span.from === null || span.to === null || span.from <= span.to).toBe(true)
                const next = spans[i + 1]
                expect(next === undefined || (span.to !== null && next.from !== null && next.from > span.to + 1000)).toBe(true)
            })
        }))
    })

    test('a clock set back makes nothing due that is not, and hides nothing that is young', () => {
        fc.assert(fc.property(start, fc.nat(3 * 86400), fc.nat(5 * 3600), (now, back, age) => {
            expect(isDue(now - age * 1000, dueSpans(now, now + back * 1000, WEEK))).toBe(true)
        }))
    })
})
