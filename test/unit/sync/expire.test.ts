import fc from 'fast-check'
import { dueSpans } from '../../../src/server/sync/due'
import { isDue } from './oracles'
import { expire, addToNote, type ExpiryStore } from '../../../src/server/sync/expire'
import type { StoredSession } from '../../../src/server/sync/types'

const HOUR = 3600000
const DAY = 24 * HOUR
const T = Date.UTC(2026, 2, 2, 10)

function row(id: string, started: number | null, extra: Partial<StoredSession> = {}): StoredSession {
    return {
        id, origin: 'servicenow', met: false, source: '', hasAgent: true, hash: `launch-${id}`, glanceSessionId: '', type: 'C', status: '', sessionKey: 'K', visitorId: 'K',
        partnerUserId: 'ann', visitorName: '', visitorEmail: '', visitorPhone: '', started, ended: null, duration: null, width: null, height: null, syncState: 'pending',
        note: '', ...extra
    }
}

class Store implements ExpiryStore {
    queries = 0
    refuse = new Set<string>()
    constructor(readonly rows: StoredSession[]) {}

    findOverdue(limit: number, most: number): string[] {
        this.queries += 1
        const old = (one: StoredSession): boolean => one.syncState === 'pending' && (one.started === null || one.started <= limit) && (one.ended === null || one.ended <= limit)
        return this.rows.filter(old).slice(0, most).map(one => one.id)
    }

    updateSessions: ExpiryStore['updateSessions'] = (ids, decide) => {
        const outcomes = new Map<string, 'written' | 'unchanged' | 'refused'>()
        for (const one of this.rows.filter(candidate => ids.includes(candidate.id))) {
            const changes = decide(one)
            outcomes.set(one.id, changes === null ? 'unchanged' : this.refuse.has(one.id) ? 'refused' : 'written')
            Object.assign(one, outcomes.get(one.id) === 'written' ? changes : {})
        }
        return outcomes
    }
}

const input = { began: T, expiry: 7 * DAY, note: 'never came', shouldStop: () => false }
const states = (store: Store): string => store.rows.map(one => `${one.id} ${one.syncState}`).join(', ')

test('what was old enough when the run began expires and says so; the rest goes on waiting', () => {
    const store = new Store([
        row('old', T - 7 * DAY), row('young', T - 7 * DAY + 1000), row('over', T - 9 * DAY, { syncState: 'synced' }), row('open', T - 9 * DAY, { status: 'A', met: true, note: 'cut' }),
        row('locked', T - 9 * DAY, { status: 'L', met: true, ended: T - HOUR })
    ])
    expect(expire(store, input)).toEqual({ expired: 2, more: false })
    expect(states(store)).toBe('old expired, young pending, over synced, open expired, locked pending')
    expect(store.rows.map(one => one.note)).toEqual(['never came', '', '', 'cut; never came', ''])
    expect(store.queries).toBe(1)
})

test('many: in batches, and when the slice is over the rest is left to the next', () => {
    const store = new Store(Array.from({ length: 250 }, (_, i) => row(String(i), T - 8 * DAY)))
    expect(expire(store, { ...input, shouldStop: () => true })).toEqual({ expired: 100, more: true })
    expect(expire(store, input)).toEqual({ expired: 150, more: false })
    expect(expire(store, input)).toEqual({ expired: 0, more: false })
})

test('rows that cannot be written do not hold up the others for ever', () => {
    const store = new Store(Array.from({ length: 120 }, (_, i) => row(String(i), T - 8 * DAY)))
    store.rows.slice(0, 100).forEach(one => store.refuse.add(one.id))
    expect(expire(store, input)).toEqual({ expired: 0, more: false })
})

test('a row that was synced between the query and the write stays synced', () => {
    const store = new Store([row('a', T - 8 * DAY)])
    const findOverdue = store.findOverdue.bind(store)
    store.findOverdue = (limit, most) => {
        const ids = findOverdue(limit, most)
        Object.assign(store.rows[0] as StoredSession, { syncState: 'synced' })
        return ids
    }
    expect([expire(store, input).expired, states(store)]).toEqual([0, 'a synced'])
})

test('a note keeps its size and its newest sentence', () => {
    fc.assert(fc.property(fc.string({ maxLength: 1200 }), fc.string({ minLength: 1, maxLength: 300 }), (note, text) => {
        const result = addToNote(note, text)
        expect(result.length).toBeLessThanOrEqual(1000)
        expect(result.endsWith(text)).toBe(true)
    }))
})

test('whenever complete runs begin, every row that never comes expires, and only in a run that has looked for it after its time', () => {
    const pauses = fc.array(fc.integer({ min: 1, max: 3 * DAY }), { minLength: 1, maxLength: 40 })
    fc.assert(fc.property(pauses, fc.integer({ min: 1, max: 20 }), fc.array(fc.nat(20 * 86400), { minLength: 1, maxLength: 8 }), (list, days, starts) => {
        const store = new Store(starts.map((second, i) => row(String(i), T + second * 1000)))
        const expiry = days * DAY
        let [began, checked] = [T, null as number | null]
        for (const pause of list) {
            began += pause
            const spans = dueSpans(began, checked, expiry)
            const before = new Map(store.rows.map(one => [one.id, one.syncState]))
            expire(store, { ...input, began, expiry })
            for (const one of store.rows) {
                const age = began - (one.started as number)
                expect(one.syncState).toBe(age >= expiry ? 'expired' : 'pending')
                expect(before.get(one.id) === one.syncState || isDue(one.started as number, spans)).toBe(true)
            }
            checked = began
        }
    }))
})
