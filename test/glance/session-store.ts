import { isOpen, type Session } from './types'

export type TimeKey = 'start' | 'end'

export interface RangeQuery {
    partnerId: string
    by: TimeKey
    /** Milliseconds since the epoch, both inclusive. */
    from: number
    to: number
    /** Type and status to keep; empty or absent: all. */
    type?: string
    status?: (status: string) => boolean
}

export interface CountRow {
    type: string
    status: string
    count: number
    averageDuration: number
}

/** A stored session and its place in the order of arrival. */
interface Entry {
    readonly session: Session
    readonly sequence: number
}

/** Sessions of one partner, type and status in order of one time. Changes are collected and merged at the next question. */
class Bucket {
    private items: Entry[] = []
    private fresh: Entry[] = []
    private readonly gone = new Set<Entry>()

    constructor(readonly type: string, readonly status: string, private readonly by: TimeKey) {}

    add(entry: Entry): void {
        if (!this.gone.delete(entry)) this.fresh.push(entry)
    }

    remove(entry: Entry): void {
        this.gone.add(entry)
    }

    settled(): readonly Entry[] {
        if (this.fresh.length > 0 || this.gone.size > 0) {
            const all = this.items.concat(this.fresh)
            this.items = (this.gone.size > 0 ? all.filter(entry => !this.gone.has(entry)) : all).sort((a, b) => compare(this.by, a, b))
            this.fresh = []
            this.gone.clear()
        }
        return this.items
    }

    /** First position whose time is not before `time` (or, with `after`, is after it). */
    position(time: number, after: boolean): number {
        const items = this.settled()
        let low = 0
        let high = items.length
        while (low < high) {
            const middle = (low + high) >>> 1
            const at = timeOf(this.by, items[middle] as Entry)
            if (at < time || (after && at === time)) low = middle + 1
            else high = middle
        }
        return low
    }
}

/**
 * All sessions in memory, indexed by start and by end within each type and status: a page costs the logarithm of the
 * history plus the page, whatever the filter. Sessions of one instant keep the order in which they first came.
 */
export class SessionStore {
    private readonly byId = new Map<string, Entry>()
    private readonly openOnes = new Map<string, Session>()
    private readonly buckets = { start: new Map<string, Map<string, Bucket>>(), end: new Map<string, Map<string, Bucket>>() }

    get size(): number {
        return this.byId.size
    }

    get(partnerId: string, sessionId: string): Session | undefined {
        return this.byId.get(`${partnerId}|${sessionId}`)?.session
    }

    /** Adds the session or takes the place of the one with the same partner and id. */
    put(session: Session): void {
        const id = `${session.partnerId}|${session.sessionId}`
        const known = this.byId.get(id)
        if (known) this.eachBucket(known.session, bucket => bucket.remove(known))
        const entry = { session, sequence: known?.sequence ?? this.byId.size }
        this.byId.set(id, entry)
        this.eachBucket(session, bucket => bucket.add(entry))
        if (isOpen(session.status)) this.openOnes.set(id, session)
        else this.openOnes.delete(id)
    }

    clear(): void {
        for (const map of [this.byId, this.openOnes, this.buckets.start, this.buckets.end]) map.clear()
    }

    /** Every session in order of arrival. */
    * all(): Generator<Session> {
        for (const entry of this.byId.values()) yield entry.session
    }

    open(): IterableIterator<Session> {
        return this.openOnes.values()
    }

    /** The open session with this key; a visitor id serves as a key too [D]. The newest when there are several. */
    findOpen(partnerId: string, key: string): Session | undefined {
        let found: Session | undefined
        for (const session of this.openOnes.values()) {
            const meant = session.partnerId === partnerId && (session.sessionKey === key || session.visitorId === key)
            if (meant && (!found || session.startTime >= found.startTime)) found = session
        }
        return found
    }

    /** At most `limit` sessions of the range, oldest first. */
    page(query: RangeQuery, limit: number): Session[] {
        const cursors = this.matching(query).map(bucket => {
            return { items: bucket.settled(), at: bucket.position(query.from, false), end: bucket.position(query.to, true) }
        })
        const page: Session[] = []
        while (page.length < limit) {
            let best: typeof cursors[number] | undefined
            for (const cursor of cursors) {
                if (cursor.at < cursor.end && (!best || compare(query.by, cursor.items[cursor.at] as Entry, best.items[best.at] as Entry) < 0)) best = cursor
            }
            if (!best) break
            page.push((best.items[best.at++] as Entry).session)
        }
        return page
    }

    /** Sessions of the range by type and status, in the order of the letters, with the average duration in whole seconds. */
    counts(query: RangeQuery): CountRow[] {
        const rows = this.matching(query).map(bucket => {
            const slice = bucket.settled().slice(bucket.position(query.from, false), bucket.position(query.to, true))
            const sum = slice.reduce((total, entry) => total + entry.session.duration, 0)
            return { type: bucket.type, status: bucket.status, count: slice.length, averageDuration: slice.length ? Math.round(sum / slice.length) : 0 }
        })
        return rows.filter(row => row.count > 0).sort((a, b) => a.type === b.type ? (a.status < b.status ? -1 : 1) : (a.type < b.type ? -1 : 1))
    }

    private matching(query: RangeQuery): Bucket[] {
        const buckets = [...this.buckets[query.by].get(query.partnerId)?.values() ?? []]
        return buckets.filter(bucket => (!query.type || bucket.type === query.type) && (!query.status || query.status(bucket.status)))
    }

    private eachBucket(session: Session, visit: (bucket: Bucket) => void): void {
        visit(this.bucket('start', session))
        if (session.endTime !== null) visit(this.bucket('end', session))
    }

    private bucket(by: TimeKey, session: Session): Bucket {
        const perPartner = this.buckets[by]
        const buckets = perPartner.get(session.partnerId) ?? new Map<string, Bucket>()
        perPartner.set(session.partnerId, buckets)
        const name = `${session.type}|${session.status}`
        const bucket = buckets.get(name) ?? new Bucket(session.type, session.status, by)
        buckets.set(name, bucket)
        return bucket
    }
}

function timeOf(by: TimeKey, entry: Entry): number {
    return by === 'start' ? entry.session.startTime : entry.session.endTime ?? Infinity
}

function compare(by: TimeKey, a: Entry, b: Entry): number {
    return timeOf(by, a) - timeOf(by, b) || a.sequence - b.sequence
}
