import type { GlanceSession } from '../../../src/server/glance/model'
import { applyPage, type PageContext } from '../../../src/server/sync/apply'
import { hashOf, Rows } from './simulation'

const NOW = Date.UTC(2026, 2, 2, 10)
const HOUR = 3600000

/** Counts the questions for launched rows. */
class Counting extends Rows {
    asked = 0

    override findLaunched(range: { from: number, to: number }, keys: readonly string[]): ReturnType<Rows['findLaunched']> {
        this.asked += 1
        return super.findLaunched(range, keys)
    }
}

function session(id: string, started: number, ended: number | null): GlanceSession {
    return {
        identity: id, sessionId: id, type: 'C', status: ended === null ? 'A' : 'C', sessionKey: 'K', visitorId: '', partnerUserId: 'ann', username: '', started, ended,
        duration: 0, width: 0, height: 0, guests: [], notes: []
    }
}

const context = (rows: Rows): PageContext => ({ store: rows, hashOf, outside: true, now: NOW, earliestUnmet: () => rows.earliestUnmet() })

test.each<[string, number | null, GlanceSession, number]>([
    ['nothing launched here waits', null, session('1', NOW - 9 * HOUR, NOW - 8 * HOUR), 0],
    ['every launch is later than the sessions can belong to', NOW - HOUR, session('1', NOW - 9 * HOUR, NOW - 8 * HOUR), 0],
    ['a launch may be it', NOW - 9 * HOUR, session('1', NOW - 9 * HOUR, NOW - 8 * HOUR), 1],
    ['a launch since the run began may be it', null, session('1', NOW - HOUR, NOW - 60000), 1],
    ['the session goes on', null, session('1', NOW - 9 * HOUR, null), 1]
])('launched rows are asked for only when one may fit: %s', (_name, launched, one, asked) => {
    const rows = new Counting()
    if (launched !== null) {
        rows.launch({ started: launched, sessionKey: 'other', partnerUserId: 'ann' })
    }
    expect(applyPage(context(rows), [one]).counts).toMatchObject({ received: 1, created: 1 })
    expect(rows.asked).toBe(asked)
})

test.each<['pending' | 'expired']>([['pending'], ['expired']])('a %s launch is the session that comes late: one row, synced', syncState => {
    const rows = new Rows()
    rows.launch({ started: NOW - 9 * HOUR, sessionKey: 'K', partnerUserId: 'ann', syncState, note: 'expired: so it was' })
    expect(applyPage(context(rows), [session('1', NOW - 9 * HOUR, NOW - 8 * HOUR)]).counts).toMatchObject({ matched: 1, created: 0 })
    expect(rows.all()).toMatchObject([{ syncState: 'synced', glanceSessionId: '1', note: '' }])
    expect(applyPage(context(rows), [session('1', NOW - 9 * HOUR, NOW - 8 * HOUR)]).counts).toMatchObject({ unchanged: 1, created: 0 })
})
