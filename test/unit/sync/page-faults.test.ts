import { runInThisContext } from 'node:vm'
import fc from 'fast-check'
import { writeDate } from '../../../src/server/glance/wire-date'
import { addsUp } from './oracles'
import { POLICY } from '../../../src/server/sync/policy'
import type { Kept, Quarantine } from '../../../src/server/sync/quarantine'
import { bench, contents, runOn, type Bench, type Truth } from './simulation'

/** What a service may tell that is not wrong in form: records that repeat, change, go back, lie in the future; clocks and calendars that differ. */
const HOUR = 3600000
const DAY = 24 * HOUR
const NOW = Date.UTC(2026, 5, 1, 12)
const outside = { since: NOW - 30 * DAY }

function truth(index: number, ended: number, extra: Partial<Truth> = {}): Truth {
    return { id: `S${index}`, type: 'C', status: 'C', key: `key${index}`, agent: 'ann@example.com', started: ended - 60000, ended, ...extra }
}

const history = fc.array(fc.record({ offset: fc.nat(3000), status: fc.constantFrom('C', 'X', 'Q', 'T') }), { minLength: 1, maxLength: 60 })
    .map(list => list.map((one, i) => truth(i, NOW - 2 * DAY + one.offset * 1000, { status: one.status })))

const ids = (on: Bench): string[] => on.rows.all().map(row => row.glanceSessionId).sort()

function kept(): Quarantine & { list: Kept[] } {
    const list: Kept[] = []
    return {
        list,
        keep(more) {
            const fresh = more.filter(one => !list.some(other => other.print === one.print))
            list.push(...fresh)
            return fresh.length
        },
        settle: () => undefined, due: () => [], readWhole: () => undefined, postpone: () => undefined
    }
}

describe('records', () => {
    test('that repeat, in one answer and over pages, are stored once and counted once', () => {
        fc.assert(fc.property(history, fc.integer({ min: 2, max: 20 }), fc.integer({ min: 2, max: 3 }), (sessions, pageSize, times) => {
            const on = bench(sessions, NOW)
            on.service.order = list => list.slice().sort((a, b) => a.ended - b.ended).flatMap(one => Array.from({ length: times }, () => one))
            const outcome = runOn(on, { outside, pageSize: pageSize * times })
            expect([outcome.ending.kind, outcome.counts.received, outcome.counts.created]).toEqual(['done', sessions.length, sessions.length])
            expect(ids(on)).toEqual(sessions.map(one => one.id).sort())
            expect(addsUp(outcome.counts)).toBe(true)
        }), { numRuns: 60 })
    })

    test('that change while the run pages end as they were told last', () => {
        fc.assert(fc.property(history, fc.integer({ min: 2, max: 10 }), fc.integer({ min: 1, max: 6 }), (sessions, pageSize, at) => {
            const open = sessions.map(one => ({ ...one, status: 'A' }))
            const on = bench(open, NOW)
            on.service.before = request => {
                if (request === at) {
                    on.service.history = sessions
                }
                return null
            }
            runOn(on, { outside, pageSize })
            on.service.history = sessions
            runOn(on, { outside, pageSize, all: true })
            const byId = new Map(sessions.map(one => [one.id, one.status]))
            for (const row of on.rows.all()) {
                expect(row.status).toBe(byId.get(row.glanceSessionId))
            }
        }), { numRuns: 60 })
    })

    test('that go back in status change nothing that is final', () => {
        const sessions = Array.from({ length: 40 }, (_, i) => truth(i, NOW - HOUR + i * 1000))
        const on = bench(sessions, NOW)
        runOn(on, { outside, pageSize: 10 })
        const before = on.rows.all().map(contents)
        on.service.history = sessions.map((one, i) => ({ ...one, status: ['J', 'W', 'A', 'L', 'Z', 'Q'][i % 6] as string }))
        const outcome = runOn(on, { outside, pageSize: 10 })
        expect(on.rows.all().map(contents)).toEqual(before)
        expect([outcome.counts.updated, outcome.counts.unchanged]).toEqual([0, 40])
    })

    test('that lie in the future are set aside with their neighbours as their place; the rest is stored, the watermark stays at now', () => {
        const sessions = Array.from({ length: 30 }, (_, i) => truth(i, NOW - DAY + i * 60000))
        const on = bench(sessions, NOW)
        on.service.before = () => ({
            ok: true,
            body: JSON.stringify(sessions.map((one, i) => ({
                sessionId: one.id, type: 'C', status: 'C', startTime: writeDate(one.started), endTime: writeDate(i === 12 ? NOW + 400 * DAY : one.ended)
            })))
        })
        const quarantine = kept()
        const outcome = runOn(on, { outside, quarantine })
        expect([outcome.errorClass, outcome.counts.created, outcome.counts.failed]).toEqual(['data', 29, 1])
        expect(quarantine.list).toMatchObject([{ kind: 'record', identity: 'S12', place: { from: NOW - DAY + 11 * 60000, to: NOW - DAY + 13 * 60000 } }])
        expect(quarantine.list[0]?.reason).toContain('in the future')
        expect(on.places[on.places.length - 1]?.watermark).toBe(NOW)
    })

    test('a full page at one instant, to the record: 1,000 is read, 1,001 is a gap', () => {
        for (const [count, expected] of [[100, 'none'], [999, 'none'], [1000, 'gap'], [1001, 'gap']] as const) {
            const burst = Array.from({ length: count }, (_, i) => truth(i, NOW - 5000000))
            const on = bench([...burst, truth(9999, NOW - 4000000)], NOW)
            const outcome = runOn(on, { outside, pageSize: 100 })
            // Of exactly a thousand nobody can tell whether they are all.
            expect([count, outcome.errorClass]).toEqual([count, expected])
            expect(on.rows.rows.size).toBe(Math.min(count, 1000) + 1)
        }
    })
})

describe('what was set aside', () => {
    const places = (list: { from: number, to: number }[]) => {
        const done: string[] = []
        const quarantine: Quarantine = {
            keep: more => more.length, settle: () => undefined, due: () => list.map(one => ({ ...one, letters: { type: '', status: '' } })),
            readWhole: place => { done.push(`whole ${place.from}`) }, postpone: place => { done.push(`later ${place.from}`) }
        }
        return { done, quarantine }
    }
    const old = [truth(1, NOW - 20 * DAY), truth(2, NOW - 10 * DAY)]
    const due = [{ from: NOW - 20 * DAY, to: NOW - 20 * DAY + 1000 }, { from: NOW - 10 * DAY, to: NOW - 10 * DAY + 1000 }]

    test('is asked for again after a full run, and stored when it is whole', () => {
        const on = bench(old, NOW)
        const { done, quarantine } = places(due)
        const { counts } = runOn(on, { outside: { since: NOW - DAY }, quarantine })
        expect([counts.created, counts.requests, done]).toEqual([2, 3, [`whole ${NOW - 20 * DAY}`, `whole ${NOW - 10 * DAY}`]])
        const partial = bench(old, NOW)
        runOn(partial, { outside: { since: NOW - DAY }, quarantine, onlySince: NOW - HOUR })
        expect(partial.service.requests).toHaveLength(1)
    })

    test.each([
        ['it still cannot be read', '[{"sessionId":"1'], ['only bad records are left', '[{"status":"C"},{"status":"C"}]']
    ])('waits longer when %s; the others are asked for all the same', (_name, body) => {
        const on = bench(old, NOW)
        on.service.before = request => request === 2 ? { ok: true, body } : null
        const { done, quarantine } = places(due)
        expect([runOn(on, { outside: { since: NOW - DAY }, quarantine }).ending.kind, done]).toEqual(['done', [`later ${NOW - 20 * DAY}`, `whole ${NOW - 10 * DAY}`]])
    })

    test('is left for the next run when Glance fails, or the slice is over', () => {
        const on = bench(old, NOW)
        on.service.before = request => request === 2 ? { ok: false, error: { code: 'transient', retryable: true, detail: 'down' } } : null
        const { done, quarantine } = places(due)
        expect([runOn(on, { outside: { since: NOW - DAY }, quarantine }).ending.kind, done, on.service.requests.length]).toEqual(['done', [], 2])
        const short = bench(old, NOW)
        runOn(short, { outside: { since: NOW - DAY }, quarantine, shouldStop: () => true })
        expect(short.service.requests).toHaveLength(1)
    })
})

describe('clocks', () => {
    /** Sessions that end every ten minutes by true time, as Glance's clock stamps them; runs every hour by the instance's clock. */
    function replicate(skew: number, late: number): { on: Bench, told: Truth[] } {
        const all = Array.from({ length: 144 }, (_, i) => truth(i, NOW + i * 600000 + skew))
        const on = bench([], NOW)
        runOn(on, { outside: { since: NOW - DAY } })
        for (let hour = 1; hour <= 30; hour++) {
            on.now = NOW + hour * HOUR
            on.service.history = all.filter(one => one.ended - skew + late <= on.now)
            expect(runOn(on, { outside: { since: NOW - DAY } }).errorClass).toBe('none')
        }
        return { on, told: all }
    }

    test.each([[0, 0], [4, 0], [-4, 0], [50, 0], [-110, 0], [0, 115], [-60, 55], [4, 100]])('Glance is %i minutes ahead and tells %i minutes late: nothing is lost', (skew, late) => {
        const { on, told } = replicate(skew * 60000, late * 60000)
        expect(ids(on)).toEqual(told.map(one => one.id).sort())
    })

    test('a launch is found whichever clock is ahead, within the allowance', () => {
        for (const skew of [-POLICY.skewMs + 1000, 0, POLICY.skewMs]) {
            const on = bench([truth(1, NOW - HOUR + skew, { started: NOW - HOUR - 30000 + skew })], NOW)
            on.rows.launch({ started: NOW - HOUR - 30000, sessionKey: 'key1', partnerUserId: 'ann@example.com' })
            const { counts } = runOn(on, { pageSize: 10 })
            // A session that ended before the click by more than a minute is another one (D5), so a clock far behind leaves it open.
            expect(counts.matched + counts.ignored).toBe(1)
            expect(counts.matched).toBe(skew < 0 ? 0 : 1)
        }
    })
})

describe('calendars', () => {
    const around = (moment: number): Truth[] => Array.from({ length: 49 }, (_, i) => truth(i, moment - 12 * HOUR + i * 1800000))
    /** The environment of the process itself: what jest calls `process.env` is a copy, and no change of it changes the zone. */
    const environment = runInThisContext('process.env') as NodeJS.ProcessEnv
    const inZone = (name: string, work: () => void): void => {
        const before = environment.TZ
        environment.TZ = name
        try {
            work()
        } finally {
            if (before === undefined) {
                delete environment.TZ
            } else {
                environment.TZ = before
            }
        }
    }

    test.each([
        ['daylight saving begins in New York', Date.UTC(2026, 2, 8, 7)], ['daylight saving ends in New York', Date.UTC(2026, 10, 1, 6)],
        ['daylight saving begins in Berlin', Date.UTC(2026, 2, 29, 1)], ['daylight saving ends in Berlin', Date.UTC(2026, 9, 25, 1)],
        ['half an hour in Lord Howe', Date.UTC(2026, 3, 4, 15)], ['a leap day', Date.UTC(2028, 1, 29, 12)], ['the day after it', Date.UTC(2028, 2, 1)],
        ['no leap day in 2100', Date.UTC(2100, 1, 28, 23, 59, 59)], ['new year', Date.UTC(2027, 0, 1)], ['a leap second', Date.UTC(2016, 11, 31, 23, 59, 59)]
    ])('%s: the hours before and after it are read once, by moments, in every zone of the machine', (_name, moment) => {
        for (const name of ['UTC', 'America/New_York', 'Europe/Berlin', 'Australia/Lord_Howe', 'Pacific/Apia']) {
            inZone(name, () => {
                // The zone really is another one.
                expect(new Date(moment).getTimezoneOffset() === 0).toBe(name === 'UTC')
                const sessions = around(moment)
                const on = bench(sessions, moment + DAY)
                const outcome = runOn(on, { outside: { since: moment - 40 * DAY }, pageSize: 7 })
                expect([name, outcome.errorClass, outcome.counts.created]).toEqual([name, 'none', 49])
                expect(on.rows.all().map(row => row.ended).sort()).toEqual(sessions.map(one => one.ended).sort())
                for (const { from, to } of on.service.requests) {
                    expect([writeDate(from), writeDate(to)].map(text => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text))).toEqual([true, true])
                    expect(Date.parse(writeDate(from))).toBe(from)
                }
            })
        }
    })
})
