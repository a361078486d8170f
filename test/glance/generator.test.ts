import { generate, type GeneratorOptions } from './generator/generate'
import { ODD_NAMES } from './generator/people'
import { Random } from './generator/random'
import { isOpen, type Session } from './types'

const FROM = Date.parse('2026-04-01T00:00:00Z')
const TO = Date.parse('2026-06-30T00:00:00Z')
const BASE: GeneratorOptions = { count: 5000, seed: 42, from: FROM, to: TO, partnerId: '12345' }
const sessions = generate(BASE)

const share = (test: (session: Session) => boolean) => sessions.filter(test).length / sessions.length
const repeatedEnds = (list: readonly Session[]) => list.length - new Set(list.map(session => Math.floor((session.endTime ?? 0) / 1000))).size

describe('generator', () => {
    test('the same seed gives the same history, another seed another', () => {
        expect(generate(BASE)).toEqual(sessions)
        expect(generate({ ...BASE, seed: 43 })).not.toEqual(sessions)
        const random = new Random(1)
        expect([random.next(), random.next(), random.next()]).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522])
    })

    test('types and letters follow their weights', () => {
        expect(share(session => session.type === 'C')).toBeCloseTo(0.7, 1)
        expect(share(session => session.status === 'C')).toBeCloseTo(0.8, 1)
        expect(share(session => session.status === 'X')).toBeGreaterThan(0.06)
        for (const letter of 'QTDEKUL') expect(sessions.some(session => session.status === letter)).toBe(true)
    })

    test('work happens in working hours', () => {
        const hour = (session: Session) => new Date(session.startTime - 4 * 3600_000).getUTCHours()
        const day = (session: Session) => new Date(session.startTime - 4 * 3600_000).getUTCDay()
        expect(share(session => hour(session) >= 8 && hour(session) < 18)).toBeGreaterThan(0.75)
        expect(share(session => day(session) === 0 || day(session) === 6)).toBeLessThan(0.12)
    })

    test('every record is consistent and within the documented limits', () => {
        for (const session of sessions) {
            const end = session.endTime ?? 0
            expect(end).toBeGreaterThanOrEqual(session.startTime + session.duration * 1000)
            expect(session.duration).toBe(Math.floor((end - session.startTime) / 1000))
            expect(session.startTime % 1000).toBe(0)
            expect(isOpen(session.status)).toBe(false)
            expect(session.sessionKey).toMatch(/^[A-Za-z0-9_-]{1,50}$/)
            expect(session.type === 'C' ? session.width === 0 : session.width > 0).toBe(true)
            expect(session.guests.length).toBeGreaterThanOrEqual(1)
            expect(session.guests.length).toBeLessThanOrEqual(4)
            if (session.status === 'C' || session.status === 'X') expect(session.guests.length).toBeGreaterThanOrEqual(2)
            for (const guest of session.guests) {
                expect(guest.startTime).toBeGreaterThanOrEqual(session.startTime)
                expect(guest.startTime + guest.duration * 1000).toBeLessThanOrEqual(end)
                expect((guest.name ?? '').length).toBeLessThanOrEqual(63)
                expect((guest.email ?? '').length).toBeLessThanOrEqual(127)
                expect((guest.phone ?? '').length).toBeLessThanOrEqual(31)
            }
        }
        expect(new Set(sessions.map(session => session.sessionId)).size).toBe(5000)
    })

    test('life is odd: names in many scripts, keys with leading zeros, phones with a plus', () => {
        const names = new Set(sessions.flatMap(session => session.guests.map(guest => guest.name)))
        expect(ODD_NAMES.filter(name => names.has(name)).length).toBeGreaterThan(ODD_NAMES.length * 0.9)
        expect(share(session => session.sessionKey?.startsWith('0') ?? false)).toBeGreaterThan(0.05)
        expect(share(session => session.guests.some(guest => guest.phone?.startsWith('+') ?? false))).toBeGreaterThan(0.1)
        expect(ODD_NAMES.every(name => name.length <= 63)).toBe(true)
    })

    test('ended sessions stay within the range; open ones are in progress at its end', () => {
        const open = sessions.filter(session => (session.endTime ?? 0) > TO)
        expect(open).toHaveLength(20)
        for (const session of open) expect(session.startTime).toBeLessThan(TO)
        expect(generate({ ...BASE, open: 0 }).every(session => (session.endTime ?? Infinity) <= TO)).toBe(true)
    })

    test('ends in the same second: some by default, as many as asked, or none', () => {
        expect(repeatedEnds(sessions)).toBeGreaterThan(0)
        expect(repeatedEnds(generate({ ...BASE, distinctEnds: true }))).toBe(0)
        const tied = generate({ ...BASE, count: 2000, open: 0, ties: { groups: 1, size: 1200 } })
        const counts = new Map<number, number>()
        for (const session of tied) counts.set(session.endTime ?? 0, (counts.get(session.endTime ?? 0) ?? 0) + 1)
        expect(Math.max(...counts.values())).toBeGreaterThanOrEqual(1200)
        // Also when a short range leaves little room.
        const dense = generate({ ...BASE, count: 3000, from: TO - 3600_000, distinctEnds: true })
        expect(repeatedEnds(dense)).toBe(0)
    })

    test('launched here: as many as asked, each with a key of its own', () => {
        const mixed = generate({ ...BASE, launched: 400, agents: ['agent.one@example.com'], launchedTypeWeights: { C: 1 } })
        const here = mixed.filter(session => session.system === 'here')
        expect(here).toHaveLength(400)
        expect(new Set(here.map(session => session.sessionKey)).size).toBe(400)
        const foreign = new Set(mixed.filter(session => session.system !== 'here').map(session => session.sessionKey))
        expect(here.filter(session => foreign.has(session.sessionKey))).toEqual([])
        expect(new Set(here.map(session => session.partnerUserId + session.type))).toEqual(new Set(['agent.one@example.comC']))
        expect(generate({ ...BASE, otherShare: 0.75 }).filter(session => session.system === 'here')).toHaveLength(1250)
        expect(generate({ ...BASE, count: 50, otherShare: 0 }).every(session => session.system === 'here')).toBe(true)
    })

    test('milliseconds on request', () => {
        expect(generate({ ...BASE, count: 100, milliseconds: true }).some(session => (session.endTime ?? 0) % 1000 !== 0)).toBe(true)
    })
})
