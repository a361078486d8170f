import fc from 'fast-check'
import type { GlanceSession } from '../../../src/server/glance/model'
import { rank } from '../../../src/server/glance/statuses'
import { merge, pickNewer, toNewSession } from '../../../src/server/sync/merge'
import type { StoredSession } from '../../../src/server/sync/types'

const HASH = 'h'
const NOW = 1800000000000

const report: fc.Arbitrary<GlanceSession> = fc.record({
    identity: fc.constant('1'), sessionId: fc.constant('1'), type: fc.constant('C'), status: fc.constantFrom('J', 'W', 'A', 'L', 'Q', 'T', 'K', 'Z', 'C'),
    sessionKey: fc.constantFrom('k1', 'k2'), visitorId: fc.constant('v'), partnerUserId: fc.constant('p'), username: fc.constant('u'),
    started: fc.constant(1000000), ended: fc.integer({ min: 1000, max: 2000 }).map(s => s * 1000),
    duration: fc.nat(5), width: fc.nat(1), height: fc.constant(0),
    guests: fc.constant([]), notes: fc.constant([])
})

function stored(session: GlanceSession, extra: Partial<StoredSession> = {}): StoredSession {
    return { ...toNewSession(session, HASH, NOW).fields, id: 'r', origin: 'outside', met: true, source: '', hasAgent: false, ...extra }
}

function launched(extra: Partial<StoredSession> = {}): StoredSession {
    const row = stored({ identity: '', sessionId: '', type: 'C', status: '', sessionKey: 'k1', visitorId: 'v0', partnerUserId: 'P', username: '', started: 5000, ended: null,
        duration: null, width: null, height: null, guests: [], notes: [] })
    return { ...row, hash: 'launch-1', origin: 'servicenow', met: false, ...extra }
}

const after = (row: StoredSession, session: GlanceSession): StoredSession => {
    const merged = merge(row, session, HASH, NOW)
    return merged === null ? row : { ...row, ...merged.changes, met: true }
}

/** C and X are final: two different final reports of one session do not occur. */
const oneFinal = (list: GlanceSession[]): GlanceSession[] => {
    const final = list.find(session => session.status === 'C')
    return list.map(session => session.status === 'C' ? final as GlanceSession : session)
}

describe('merge', () => {
    test('any order of reports gives the same row', () => {
        fc.assert(fc.property(fc.array(report, { minLength: 1, maxLength: 6 }).map(oneFinal), fc.array(fc.nat(), { maxLength: 6 }), (list, seeds) => {
            const shuffled = list.map((session, i) => ({ session, key: seeds[i] ?? i })).sort((a, b) => a.key - b.key).map(one => one.session)
            const end = (reports: GlanceSession[]): StoredSession => reports.slice(1).reduce(after, stored(reports[0] as GlanceSession))
            expect(end(shuffled)).toEqual(end(list))
        }))
    })

    test('twice is once, and a status only climbs', () => {
        fc.assert(fc.property(report, report, (a, b) => {
            const once = after(stored(a), b)
            expect(merge(once, b, HASH, NOW)).toBeNull()
            expect(rank(once.status)).toBeGreaterThanOrEqual(Math.max(rank(a.status), rank(b.status)))
        }))
    })

    test('a launched row met by any reports in any order ends the same, and keeps what the launch knew', () => {
        fc.assert(fc.property(report, report, (a, b) => {
            const [one, two] = oneFinal([a, b]) as [GlanceSession, GlanceSession]
            const row = after(after(launched(), one), two)
            expect(row).toEqual(after(after(launched(), two), one))
            expect([row.visitorId, row.partnerUserId, row.hash, row.started]).toEqual(['v0', 'P', HASH, 1000000])
        }))
    })

    test.each(['C', 'X'])('%s never changes again', status => {
        fc.assert(fc.property(report, session => {
            expect(merge(stored({ ...session, status: 'C' }, { status, visitorId: '' }), session, HASH, NOW)).toBeNull()
        }))
    })

    test('an inferred end gives way to a documented one, never the other way round', () => {
        const base = fc.sample(report, 1)[0] as GlanceSession
        expect(after(stored({ ...base, status: 'Q' }), { ...base, status: 'C' }).status).toBe('C')
        expect(after(stored({ ...base, status: 'C' }), { ...base, status: 'Q' }).status).toBe('C')
    })

    test('what one report leaves out stays, and the sync state follows the status', () => {
        const base = { ...(fc.sample(report, 1)[0] as GlanceSession), sessionKey: 'k1', ended: 2000000 }
        const active = stored({ ...base, status: 'A', ended: null })
        expect(active.syncState).toBe('pending')
        const over = after(active, { ...base, status: 'C', started: null, sessionKey: '' })
        expect(over).toMatchObject({ started: 1000000, sessionKey: 'k1', syncState: 'synced' })
        expect(after(launched({ syncState: 'expired' }), { ...base, status: 'C' }).syncState).toBe('synced')
        expect(stored({ ...base, status: 'Z', ended: null }).syncState).toBe('pending')
        expect(stored({ ...base, status: 'Z' }).syncState).toBe('synced')
    })

    test('a locked session is open until its end is a day old', () => {
        const base = { ...(fc.sample(report, 1)[0] as GlanceSession), status: 'L', ended: NOW - 3600000 }
        const row = stored(base)
        expect([row.syncState, merge(row, base, HASH, NOW)]).toEqual(['pending', null])
        expect(merge(row, base, HASH, NOW + 86400000)).toEqual({ changes: { syncState: 'synced' }, newer: false })
    })

    test('the visitor is the only guest who is no agent', () => {
        const base = fc.sample(report, 1)[0] as GlanceSession
        const guest = { type: '', status: '', name: 'Vi', email: 'v@x', phone: '1', partnerUserId: '', started: null, duration: null }
        expect(toNewSession({ ...base, guests: [guest, { ...guest, partnerUserId: 'p' }] }, HASH, NOW).fields).toMatchObject({ visitorName: 'Vi', visitorEmail: 'v@x' })
        expect(toNewSession({ ...base, guests: [guest, guest] }, HASH, NOW).fields.visitorName).toBe('')
    })

    test('the newest of two reports does not depend on their order', () => {
        fc.assert(fc.property(report, report, (a, b) => {
            expect(toNewSession(pickNewer(a, b), HASH, NOW)).toEqual(toNewSession(pickNewer(b, a), HASH, NOW))
        }))
    })
})

/** What a report may leave out is left out now and then; everything it tells may differ from what others tell. */
const hole = <T>(value: fc.Arbitrary<T>, none: T): fc.Arbitrary<T> => fc.oneof({ weight: 3, arbitrary: value }, { weight: 1, arbitrary: fc.constant(none) })
const guest = fc.record({
    type: fc.constant('V'), status: fc.constant('C'), name: fc.constantFrom('Ada', 'Bo', ''), email: fc.constantFrom('a@x', ''), phone: fc.constantFrom('1', ''),
    partnerUserId: fc.constantFrom('', 'p'), started: fc.constant(null), duration: fc.constant(null)
})
const anyReport = (status: fc.Arbitrary<string>): fc.Arbitrary<GlanceSession> => fc.record({
    identity: fc.constant('1'), sessionId: hole(fc.constant('1'), ''), type: hole(fc.constantFrom('C', 'G'), ''), status,
    sessionKey: hole(fc.constantFrom('k1', 'k2'), ''), visitorId: hole(fc.constantFrom('v1', 'v2'), ''), partnerUserId: hole(fc.constantFrom('p', 'q'), ''),
    username: fc.constant('u'), started: hole<number | null>(fc.integer({ min: 1, max: 3 }).map(s => s * 1000), null),
    ended: hole<number | null>(fc.integer({ min: 4, max: 9 }).map(s => s * 1000), null), duration: hole<number | null>(fc.nat(5), null),
    width: hole<number | null>(fc.nat(2), null), height: hole<number | null>(fc.nat(2), null), guests: fc.array(guest, { maxLength: 2 }),
    notes: fc.constantFrom<string[]>([], ['cut'])
})
const openReport = anyReport(fc.constantFrom('', 'J', 'W', 'A', 'L', 'Q', 'T', 'D', 'E', 'K', 'U', 'Z'))
const finalReport = anyReport(fc.constantFrom('C', 'X'))
const start = fc.oneof(fc.constant(launched()), fc.constant(launched({ visitorId: '', partnerUserId: '', syncState: 'expired' as const })), openReport.map(one => stored(one)))

describe('laws, for reports that leave things out', () => {
    const text = (row: StoredSession): Record<string, unknown> => Object.fromEntries(Object.entries(row))
    const isEmpty = (value: unknown): boolean => value === null || value === ''

    test('twice is once', () => {
        fc.assert(fc.property(start, fc.array(fc.oneof(openReport, finalReport), { minLength: 1, maxLength: 5 }), (row, reports) => {
            for (const one of reports) {
                row = after(row, one)
                expect(merge(row, one, HASH, NOW)).toBeNull()
            }
        }))
    })

    test('only forward: the status climbs, synced stays, what is filled stays filled, a row that has met its session keeps it', () => {
        fc.assert(fc.property(start, fc.array(fc.oneof(openReport, finalReport), { maxLength: 6 }), (row, reports) => {
            for (const one of reports) {
                const next = after(row, one)
                expect(rank(next.status)).toBeGreaterThanOrEqual(rank(row.status))
                expect(row.syncState !== 'synced' || next.syncState === 'synced').toBe(true)
                expect(Object.entries(text(row)).filter(([name, value]) => name !== 'note' && !isEmpty(value) && isEmpty(text(next)[name]))).toEqual([])
                expect(!row.met || next.hash === row.hash).toBe(true)
                row = next
            }
        }))
    })

    test('the last word: what the final report tells is in the row, whatever came before or after', () => {
        const others = fc.array(openReport, { maxLength: 5 })
        fc.assert(fc.property(start, finalReport, others, others, (row, final, before, later) => {
            const end = [...before, final, ...later].reduce(after, row)
            const told = toNewSession(final, HASH, NOW).fields
            const ofLaunch = ['visitorId', 'partnerUserId', 'visitorName', 'visitorEmail', 'visitorPhone']
            for (const [name, value] of Object.entries(told)) {
                const kept = row.origin === 'servicenow' && ofLaunch.includes(name)
                if (!isEmpty(value) && !kept) {
                    expect([name, text(end)[name]]).toEqual([name, value])
                }
            }
            expect(end.syncState).toBe('synced')
        }))
    })

    test('a row that was anonymised says nothing of the visitor again', () => {
        const origins = fc.constantFrom<'servicenow' | 'outside'>('servicenow', 'outside')
        fc.assert(fc.property(fc.array(fc.oneof(openReport, finalReport), { maxLength: 4 }), origins, (reports, origin) => {
            const bare = { sessionKey: '', visitorId: '', visitorName: '', visitorEmail: '', visitorPhone: '', note: '' }
            const end = reports.reduce(after, launched({ ...bare, origin, met: true, hash: HASH, anonymised: true }))
            expect(end).toMatchObject(bare)
        }))
    })

    test('two reports in either order are the same row', () => {
        fc.assert(fc.property(openReport, openReport, (a, b) => {
            expect(after(stored(a), b)).toEqual(after(stored(b), a))
        }), { numRuns: 1000 })
        // Nothing but the people differs.
        fc.assert(fc.property(openReport, openReport, (a, b) => {
            const c = { ...a, visitorId: b.visitorId, partnerUserId: b.partnerUserId, guests: b.guests }
            expect(after(stored(a), c)).toEqual(after(stored(c), a))
        }), { numRuns: 1000 })
    })
})

describe('a row that was anonymised', () => {
    const empty = { sessionKey: '', visitorId: '', visitorName: '', visitorEmail: '', visitorPhone: '', note: '' }

    test('takes what says how the session went, and nothing of the visitor, from any report', () => {
        fc.assert(fc.property(report, report, fc.constantFrom('servicenow' as const, 'outside' as const), (a, b, origin) => {
            const guests = [{ type: 'V', status: 'C', name: 'Ada', email: 'ada@example.org', phone: '1', partnerUserId: '', started: null, duration: null }]
            const row = after(stored(a, { ...empty, origin, anonymised: true }), { ...b, guests, notes: ['cut'] })
            expect(row).toMatchObject(empty)
            expect(rank(row.status)).toBeGreaterThanOrEqual(rank(a.status))
        }))
    })
})
