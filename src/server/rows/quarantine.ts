import { fromStored, toStored } from '../platform/clock.ts'
import { CHOICE, QUARANTINE, TABLE } from '../platform/columns.ts'
import { assign, byId, collect, idOf, insert, integer, open, sha256, text, type AppRecord } from '../platform/records.ts'
import { redact } from '../platform/redact.ts'
import { nextTry, printOf, sameTrouble, type BadPlace, type Kept, type Quarantine } from '../sync/quarantine.ts'
import type { Letters, Range } from '../sync/types.ts'
import { KEY_SEPARATOR } from '../units.ts'

export interface QuarantineOf {
    companyId: string
    /** Sync event at work: what it meets is counted once. */
    eventId: string
    /** Texts that must not be kept. */
    secrets: readonly string[]
    now: () => number
}

/** Open rows that a slice knows of. */
const MAX_OPEN_ROWS = 500
/** Places that one run asks for again. */
const MAX_PLACES_DUE = 20

/** An open row, as a slice knows it. */
interface OpenRow {
    id: string
    hash: string
    kind: string
    identity: string
    place: Range
    /** Letters asked for at a place; empty for a record. */
    letters: Letters
    firstSeen: number
    timesSeen: number
    nextTry: number
    eventId: string
}

/** The quarantine of a company, in rows. The open ones are read once in a slice: one statement when there are none. */
export function quarantineStore(of: QuarantineOf): Quarantine {
    let loaded: Map<string, OpenRow> | null = null
    const known = (): Map<string, OpenRow> => {
        loaded = loaded ?? openRows(of.companyId)
        return loaded
    }
    const resolve = (row: OpenRow): void => {
        resolveRow(row.id, of.now())
        known().delete(row.hash)
    }
    return {
        keep(list) {
            const fresh = new Map<string, Kept>()
            let count = 0
            for (const kept of list) {
                const row = rowFor(of, known(), kept)
                if (row === undefined) {
                    fresh.set(hashFor(of.companyId, kept.print), kept)
                } else {
                    count += meetAgain(of, row, kept) ? 1 : 0
                }
            }
            return count + storeRows(of, known(), fresh)
        },
        settle(identities, read) {
            if (known().size === 0) {
                return
            }
            for (const row of rowsOfSessions(of, known(), identities).concat(read === null ? [] : rowsNotMet(of, known(), read))) {
                resolve(row)
            }
        },
        due() {
            const rows = Array.from(known().values()).filter(row => row.eventId !== of.eventId && row.nextTry <= of.now()).sort((a, b) => a.nextTry - b.nextTry)
            const places = new Map<string, BadPlace>()
            rows.forEach(row => places.set(placeKey(placeOf(row)), placeOf(row)))
            return Array.from(places.values()).slice(0, MAX_PLACES_DUE)
        },
        readWhole: place => rowsAt(of, known(), place).forEach(resolve),
        postpone: place => rowsAt(of, known(), place).forEach(row => putOff(of, row))
    }
}

/** Rows at a place that this run has not met. */
function rowsAt(of: QuarantineOf, rows: ReadonlyMap<string, OpenRow>, place: BadPlace): OpenRow[] {
    return Array.from(rows.values()).filter(row => row.eventId !== of.eventId && placeKey(placeOf(row)) === placeKey(place))
}

function putOff(of: QuarantineOf, row: OpenRow): void {
    row.nextTry = nextTry(of.now(), row.firstSeen)
    const record = byId(TABLE.quarantine, row.id)
    if (record !== null) {
        assign(record, { next_try: toStored(row.nextTry) })
        record.update()
    }
}

const placeOf = (row: OpenRow): BadPlace => ({ ...row.place, letters: row.letters })

const placeKey = ({ from, to, letters }: BadPlace): string => [from, to, letters.type, letters.status].join('|')

const hashFor = (companyId: string, print: string): string => sha256(companyId + KEY_SEPARATOR + print)
const shortIdentity = (identity: string): string => identity.substring(0, QUARANTINE.identity)

function openRows(companyId: string): Map<string, OpenRow> {
    const record = open(TABLE.quarantine)
    record.addQuery('company', companyId)
    record.addQuery('state', CHOICE.quarantineState.open)
    record.orderByDesc('last_seen')
    record.setLimit(MAX_OPEN_ROWS)
    return new Map(collect(record, readRow).map(row => [row.hash, row]))
}

function readRow(record: AppRecord): OpenRow {
    const from = fromStored(text(record, 'place_start')) ?? 0
    return {
        id: idOf(record), hash: text(record, 'record_hash'), kind: text(record, 'kind'), identity: text(record, 'identity'),
        place: { from, to: fromStored(text(record, 'place_end')) ?? from },
        letters: { type: text(record, 'place_type'), status: text(record, 'place_status') },
        firstSeen: fromStored(text(record, 'first_seen')) ?? 0,
        timesSeen: integer(record, 'times_seen', 1), nextTry: fromStored(text(record, 'next_try')) ?? 0, eventId: text(record, 'last_sync_event')
    }
}

/** The row of what was met: under its own print, or a place that is the same trouble seen from the other side. */
function rowFor(of: QuarantineOf, rows: ReadonlyMap<string, OpenRow>, kept: Kept): OpenRow | undefined {
    return rows.get(hashFor(of.companyId, kept.print)) ?? (kept.kind !== 'place' ? undefined : Array.from(rows.values())
        .find(row => row.kind === kept.kind && sameLetters(row.letters, kept.letters) && sameTrouble(row.place, kept.place)))
}

const sameLetters = (a: Letters, b: Letters): boolean => a.type === b.type && a.status === b.status

/** Notes that a known row was met again. Answers whether this was the first time in this run. */
function meetAgain(of: QuarantineOf, row: OpenRow, kept: Kept): boolean {
    const first = row.eventId !== of.eventId
    const place = first && kept.kind === 'record' ? kept.place : kept.kind === 'record' ? overlapOf(row.place, kept.place) : hullOf(row.place, kept.place)
    if (first || place.from !== row.place.from || place.to !== row.place.to) {
        Object.assign(row, { place, timesSeen: row.timesSeen + (first ? 1 : 0), eventId: of.eventId })
        row.nextTry = nextTry(of.now(), row.firstSeen)
        const record = byId(TABLE.quarantine, row.id)
        if (record !== null) {
            assign(record, cellsOf(of, { ...kept, place }, row))
            record.update()
        }
    }
    return first
}

/** Where two ranges overlap. A record that ends a page begins the next, so it lies within both. */
function overlapOf(a: Range, b: Range): Range {
    const both = { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) }
    return both.from <= both.to ? both : b
}

/** The range around both. A place seen from two sides is as wide as both. */
const hullOf = (a: Range, b: Range): Range => ({ from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) })

function cellsOf(of: QuarantineOf, kept: Kept, { firstSeen, timesSeen }: Pick<OpenRow, 'firstSeen' | 'timesSeen'>): Record<string, string | number | null> {
    return {
        kind: kept.kind, state: CHOICE.quarantineState.open, identity: shortIdentity(kept.identity),
        place_type: kept.letters.type, place_status: kept.letters.status, reason: hideSecrets(of, kept.reason, QUARANTINE.reason),
        excerpt: hideSecrets(of, kept.excerpt, QUARANTINE.excerpt), place_start: toStored(kept.place.from), place_end: toStored(kept.place.to),
        last_seen: toStored(of.now()), times_seen: timesSeen, next_try: toStored(nextTry(of.now(), firstSeen)), resolved: null, last_sync_event: of.eventId
    }
}

const hideSecrets = (of: QuarantineOf, source: string, size: number): string => redact(source, of.secrets).substring(0, size)

/** Opens closed rows again and inserts the others. Answers how many of them this run had not met before. */
function storeRows(of: QuarantineOf, rows: Map<string, OpenRow>, fresh: Map<string, Kept>): number {
    if (fresh.size === 0) {
        return 0
    }
    let count = 0
    eachByHash(Array.from(fresh.keys()), record => {
        const hash = text(record, 'record_hash')
        const kept = fresh.get(hash)
        if (kept !== undefined) {
            const met = text(record, 'last_sync_event') === of.eventId
            count += met ? 0 : 1
            assign(record, cellsOf(of, kept, { firstSeen: fromStored(text(record, 'first_seen')) ?? of.now(), timesSeen: integer(record, 'times_seen', 0) + (met ? 0 : 1) }))
            record.update()
            rows.set(hash, readRow(record))
            fresh.delete(hash)
        }
    })
    fresh.forEach((kept, hash) => {
        const now = of.now()
        const seen = { firstSeen: now, timesSeen: 1 }
        const id = insert(TABLE.quarantine, { ...cellsOf(of, kept, seen), company: of.companyId, record_hash: hash, first_seen: toStored(now) })
        // A null id: somebody else has just kept the same.
        count += 1
        if (id !== null) {
            rows.set(hash, {
                id, hash, kind: kept.kind, identity: shortIdentity(kept.identity), place: kept.place, letters: kept.letters, ...seen,
                nextTry: nextTry(now, now), eventId: of.eventId
            })
        }
    })
    return count
}

/** Values per IN list: bounds the length of a statement. */
const HASHES_PER_QUERY = 500

function eachByHash(hashes: readonly string[], visit: (record: AppRecord) => void): void {
    for (let i = 0; i < hashes.length; i += HASHES_PER_QUERY) {
        const record = open(TABLE.quarantine)
        record.addQuery('record_hash', 'IN', hashes.slice(i, i + HASHES_PER_QUERY).join(','))
        record.query()
        while (record.next()) {
            visit(record)
        }
    }
}

/** Open rows of sessions that can be read now. */
function rowsOfSessions(of: QuarantineOf, rows: ReadonlyMap<string, OpenRow>, identities: readonly string[]): OpenRow[] {
    const waiting = new Set(Array.from(rows.values()).filter(row => row.identity !== '' && row.kind === CHOICE.quarantineKind.record).map(row => row.identity))
    const list: OpenRow[] = []
    for (const identity of identities) {
        const row = waiting.has(shortIdentity(identity)) ? rows.get(hashFor(of.companyId, printOf(identity))) : undefined
        if (row !== undefined) {
            list.push(row)
        }
    }
    return list
}

/** Open rows of a range that has been read again to its end without meeting them. */
function rowsNotMet(of: QuarantineOf, rows: ReadonlyMap<string, OpenRow>, read: Range): OpenRow[] {
    return Array.from(rows.values()).filter(row => row.eventId !== of.eventId && row.place.from >= read.from && row.place.to < read.to)
}

function resolveRow(id: string, now: number): void {
    const record = byId(TABLE.quarantine, id)
    if (record !== null && text(record, 'state') === CHOICE.quarantineState.open) {
        assign(record, { state: CHOICE.quarantineState.resolved, resolved: toStored(now) })
        record.update()
    }
}

/** Queries the rows that nobody has met since a moment (stored form), oldest first: for the daily clean-up. */
export function queryOldQuarantine(older: string): AppRecord {
    const record = open(TABLE.quarantine)
    record.addQuery('last_seen', '<', older)
    record.orderBy('last_seen')
    return record
}
