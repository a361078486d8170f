import { createHash } from 'crypto'
import type { SessionsQuery } from '../../../src/server/glance/activity'
import { writeDate } from '../../../src/server/glance/wire-date'
import { noCounts } from '../../../src/server/sync/counts'
import type { Quarantine } from '../../../src/server/sync/quarantine'
import { isDue } from './oracles'
import { run, type RunOutcome } from '../../../src/server/sync/run'
import type { RunInput } from '../../../src/server/sync/run-state'
import type {
    GuestsOf, NewSession, Place, SessionChanges, SessionFields, SessionStore, Span, StoredSession, Transport, TransportAnswer, WriteOutcome
} from '../../../src/server/sync/types'

export const hashOf = (identity: string): string => createHash('sha256').update(`12345\u001f${identity}`).digest('hex')

export interface Truth {
    id: string
    type: string
    status: string
    key: string
    agent: string
    started: number
    ended: number
}

const endSecond = (session: Truth): number => Math.floor(session.ended / 1000) * 1000

/** The service: sessions that ended in a range, both ends inclusive, oldest first, at most so many. */
export class Service implements Transport {
    requests: SessionsQuery[] = []
    /** Called before each answer, with its number: late arrivals, faults. */
    before: (request: number) => TransportAnswer | null = () => null
    order: (sessions: Truth[]) => Truth[] = list => list.slice().sort((a, b) => a.ended - b.ended)
    history: Truth[]

    constructor(history: Truth[]) {
        this.history = history
    }

    sessions(_operation: string, query: SessionsQuery): TransportAnswer {
        this.requests.push(query)
        if (query.to - query.from > 31 * 86400000 || query.count > 1000) {
            return { ok: false, error: { code: 'contract', retryable: false, detail: 'range too long' } }
        }
        const fault = this.before(this.requests.length)
        const fits = this.history.filter(one => endSecond(one) >= query.from && endSecond(one) <= query.to &&
            (query.type === '' || one.type === query.type) && (query.status === '' || one.status === query.status))
        return fault ?? { ok: true, body: JSON.stringify(this.order(fits).slice(0, query.count).map(toWire)) }
    }
}

function toWire(session: Truth): object {
    return {
        sessionId: session.id, type: session.type, status: session.status, sessionKey: session.key, partnerUserId: session.agent,
        startTime: writeDate(session.started), endTime: writeDate(session.ended), duration: Math.floor((session.ended - session.started) / 1000),
        guests: [{ type: 'H', name: `agent of ${session.id}`, partnerUserId: session.agent }, { type: 'G', name: `visitor of ${session.id}` }]
    }
}

/** Session rows in memory, with the unique index and counters of what was done. */
export class Rows implements SessionStore {
    rows = new Map<string, StoredSession>()
    guests = new Map<string, GuestsOf['guests']>()
    inserts = 0
    updates = 0
    lookups = 0
    /** Throws after so many writes, as a node that is killed would. */
    dieAfter = Infinity
    private next = 0

    private spend(): void {
        this.dieAfter -= 1
        if (this.dieAfter < 0) {
            throw new Error('killed')
        }
    }

    launch(fields: Partial<StoredSession> & { started: number }): StoredSession {
        const id = `row${this.next++}`
        const row: StoredSession = {
            id, origin: 'servicenow', met: false, source: `rec${id}`, hasAgent: true, hash: `launch-${id}`, glanceSessionId: '', type: 'C', status: '',
            sessionKey: '', visitorId: '', partnerUserId: '', visitorName: '', visitorEmail: '', visitorPhone: '', ended: null, duration: null, width: null,
            height: null, syncState: 'pending', note: '', ...fields
        }
        this.rows.set(id, row)
        return row
    }

    all(): StoredSession[] {
        return Array.from(this.rows.values())
    }

    earliestDue(spans: readonly Span[]): number | null {
        this.lookups += 1
        const starts = this.all().filter(row => row.syncState === 'pending' && row.started !== null && isDue(row.started, spans)).map(row => row.started as number)
        return starts.length === 0 ? null : Math.min(...starts)
    }

    earliestUnmet(): number | null {
        this.lookups += 1
        const starts = this.all().filter(row => row.syncState !== 'synced' && !row.met && row.started !== null).map(row => row.started as number)
        return starts.length === 0 ? null : Math.min(...starts)
    }

    findByHashes(hashes: readonly string[]): StoredSession[] {
        this.lookups += 1
        return this.all().filter(row => hashes.includes(row.hash)).map(row => ({ ...row }))
    }

    findLaunched(range: { from: number, to: number }, keys: readonly string[]): StoredSession[] {
        this.lookups += 1
        return this.all().filter(row => row.syncState !== 'synced' && !row.met && row.started !== null && row.started >= range.from && row.started <= range.to &&
            (row.sessionKey === '' || keys.includes(row.sessionKey))).map(row => ({ ...row }))
    }

    saveGuests(sessions: readonly GuestsOf[]): void {
        for (const { sessionId, guests } of sessions) {
            this.spend()
            this.guests.set(sessionId, guests)
        }
    }

    updateSessions(ids: readonly string[], decide: (fresh: StoredSession) => SessionChanges | null): Map<string, WriteOutcome> {
        const outcomes = new Map<string, WriteOutcome>()
        for (const id of ids) {
            const row = this.rows.get(id)
            const changes = row === undefined ? null : decide({ ...row })
            if (row !== undefined && changes !== null) {
                this.spend()
                this.updates += 1
                Object.assign(row, changes)
                row.met = !row.hash.startsWith('launch-')
            }
            if (row !== undefined) {
                outcomes.set(id, changes === null ? 'unchanged' : 'written')
            }
        }
        return outcomes
    }

    knowAgents(): void {
        this.lookups += 0
    }

    idForHash(hash: string): string {
        return hash.substring(0, 32)
    }

    insertSession(session: NewSession): boolean {
        const id = this.idForHash(session.fields.hash)
        if (this.rows.has(id) || this.all().some(row => row.hash === session.fields.hash)) {
            return false
        }
        this.spend()
        this.inserts += 1
        this.rows.set(id, { ...session.fields, id, origin: session.origin, met: true, source: '', hasAgent: false })
        return true
    }
}

/** The columns that say what a session was, for comparing tables. */
export function contents(row: SessionFields): object {
    return {
        id: row.glanceSessionId, type: row.type, status: row.status, key: row.sessionKey, agent: row.partnerUserId,
        started: row.started, ended: row.ended, state: row.syncState
    }
}

export interface Bench {
    service: Service
    rows: Rows
    places: Place[]
    now: number
    /** Does the run still hold its claim when it saves a place? */
    held?: () => boolean
}

export function bench(history: Truth[], now: number): Bench {
    return { service: new Service(history), rows: new Rows(), places: [], now }
}

/** A run that goes on from the last saved place, as the jobs do: another run, or (with `continued`) the next slice of the same. */
export function runOn(on: Bench, options: Partial<RunInput> & { shouldStop?: () => boolean, quarantine?: Quarantine, store?: SessionStore } = {}): RunOutcome {
    const last = on.places[on.places.length - 1]
    const { shouldStop, quarantine, store, ...input } = options
    return run({
        clock: { now: () => on.now },
        transport: on.service,
        store: store ?? on.rows,
        hashOf,
        progress: {
            checkpoint: place => {
                on.places.push(place)
                return on.held?.() ?? true
            },
            report: () => undefined
        },
        ...(quarantine === undefined ? {} : { quarantine }),
        ...(shouldStop === undefined ? {} : { shouldStop })
    }, {
        pageSize: 100, outside: null, expiryMs: 7 * 86400000, all: false,
        partial: (input.onlySince ?? null) !== null || (input.onlyRange ?? null) !== null, onlySince: null, onlyRange: null,
        place: { watermark: last?.watermark ?? null, cursor: last?.cursor ?? null, checked: last?.checked ?? null },
        continued: null, counts: noCounts(), began: on.now, ...input
    })
}
