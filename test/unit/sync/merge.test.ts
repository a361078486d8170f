import fc from 'fast-check'
import type { GlanceSession } from '../../../src/server/glance/model'
import { merge, newSession, newest, rank } from '../../../src/server/sync/merge'
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
    return { ...newSession(session, HASH, NOW).fields, id: 'r', origin: 'outside', met: true, source: '', hasAgent: false, ...extra }
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
        expect(newSession({ ...base, guests: [guest, { ...guest, partnerUserId: 'p' }] }, HASH, NOW).fields).toMatchObject({ visitorName: 'Vi', visitorEmail: 'v@x' })
        expect(newSession({ ...base, guests: [guest, guest] }, HASH, NOW).fields.visitorName).toBe('')
    })

    test('the newest of two reports does not depend on their order', () => {
        fc.assert(fc.property(report, report, (a, b) => {
            expect(newSession(newest(a, b), HASH, NOW)).toEqual(newSession(newest(b, a), HASH, NOW))
        }))
    })
})
