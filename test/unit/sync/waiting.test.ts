import fc from 'fast-check'
import { listAskAges } from '../../../src/server/sync/due'
import { expire } from '../../../src/server/sync/expire'
import { POLICY } from '../../../src/server/sync/policy'
import type { StoredSession } from '../../../src/server/sync/types'
import { bench, runOn, type Bench, type Truth } from './simulation'

/** Whole runs over days, of launches whose sessions Glance reports late or never. */

const MINUTE = 60000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const WEEK = 7 * DAY
const T = Date.UTC(2026, 2, 2, 10)

interface Case {
    /** Seconds between the start of the simulation and the launch. */
    launched: number
    /** How much later than its end Glance reports the session; null: never. */
    late: number | null
}

function launch(on: Bench, one: Case, i: number): { row: StoredSession, session: Truth } {
    const started = T + one.launched * 1000
    const row = on.rows.launch({ started, sessionKey: `K${i}`, visitorId: `K${i}`, partnerUserId: 'ann', hash: `launch-${i}` })
    return { row, session: { id: String(i), type: 'C', status: 'C', key: `K${i}`, agent: 'ann', started: started + 5000, ended: started + 10 * MINUTE } }
}

/** Runs at these moments, each with its expiry; sessions become known to Glance as time goes on. Answers how many requests each run made. */
function live(on: Bench, cases: readonly Case[], times: readonly number[]): number[] {
    const launches = cases.map((one, i) => ({ ...one, ...launch(on, one, i) }))
    // What is launched later is not there yet.
    launches.forEach(({ row }) => on.rows.rows.delete(row.id))
    return times.map(time => {
        on.now = time
        for (const one of launches) {
            if (one.row.started !== null && T + one.launched * 1000 <= time && !on.rows.rows.has(one.row.id)) {
                on.rows.rows.set(one.row.id, one.row)
            }
            if (one.late !== null && one.session.ended + one.late * 1000 <= time && !on.service.history.includes(one.session)) {
                on.service.history.push(one.session)
            }
        }
        const before = on.service.requests.length
        const outcome = runOn(on)
        expect(outcome.ending.kind).toBe('done')
        expire({
            findOverdue: (limit, most) => on.rows.all().filter(row => row.syncState === 'pending' && (row.started ?? 0) <= limit).slice(0, most).map(row => row.id),
            updateSessions: (ids, decide) => on.rows.updateSessions(ids, decide)
        }, { began: time, expiry: WEEK, note: 'expired', shouldStop: () => false })
        return on.service.requests.length - before
    })
}

const hourly = (hours: number): number[] => Array.from({ length: hours }, (_, i) => T + i * HOUR + 7 * MINUTE)
const someCases = fc.array(fc.record({ launched: fc.nat(3 * 86400), late: fc.option(fc.nat(9 * 86400)) }), { minLength: 1, maxLength: 5 })
const someTimes = fc.array(fc.integer({ min: 1, max: 20 * 3600 }), { minLength: 5, maxLength: 60 }).map(pauses => {
    let at = T
    return pauses.map(pause => at += pause * 1000)
})

test('no launch stays pending for ever, and none is lost: a session that was there when its launch was asked for is matched', () => {
    fc.assert(fc.property(someCases, someTimes, (cases, times) => {
        const on = bench([], T)
        live(on, cases, times)
        const end = times[times.length - 1] as number
        cases.forEach((one, i) => {
            const row = on.rows.all().find(candidate => candidate.sessionKey === `K${i}`)
            if (row === undefined || row.started === null) {
                return
            }
            const known = one.late === null ? Infinity : row.started + 10 * MINUTE + one.late * 1000
            // The runs that must have asked for it: the first after each age.
            const must = [0, ...listAskAges(WEEK), WEEK]
                .map(age => times.find(time => time >= (row.started as number) + age)).filter(time => time !== undefined)
            if (must.some(time => time >= known && time <= end)) {
                expect(row.syncState).toBe('synced')
            }
            expect(row.syncState !== 'pending' || end - row.started < WEEK).toBe(true)
            expect(on.rows.all().filter(other => other.glanceSessionId === String(i)).length).toBeLessThanOrEqual(1)
        })
    }), { numRuns: 60 })
})

test('requests of a launch that waits are those of the formula, hour by hour', () => {
    const on = bench([], T)
    const requests = live(on, [{ launched: 0, late: null }], hourly(180))
    expect(requests.filter(count => count > 0)).toEqual(Array(7 + listAskAges(WEEK).length + 1).fill(1))
    expect(requests.slice(169)).toEqual(Array(11).fill(0))
    expect(on.rows.all()[0]?.syncState).toBe('expired')
    // Nothing was written to the row while it waited.
    expect(on.rows.updates).toBe(1)
})

test('what is read again because launches wait is bounded, however many they are and however long the history is', () => {
    const on = bench([], T)
    const cases = Array.from({ length: 40 }, (_, i) => ({ launched: i * 3 * 3600, late: null }))
    const times = hourly(300)
    live(on, cases, times)
    const read = on.service.requests.reduce((sum, query) => sum + query.to - query.from, 0)
    // Each launch has its young hours and its ages; those of many are read together.
    const each = 7 * POLICY.youngMs + listAskAges(WEEK).reduce((sum, age) => sum + age, 0) + WEEK + 12 * 2 * HOUR
    expect(read).toBeLessThanOrEqual(cases.length * each)
    expect(on.service.requests.length).toBeLessThanOrEqual(times.length)
})
