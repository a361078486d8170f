import { MAX_SESSIONS, type SessionsQuery } from '../glance/activity.ts'
import type { GlanceError, Quarantined } from '../glance/model.ts'
import { DAY_MS, HOUR_MS } from '../units.ts'
import type { UnreadablePlace } from './paging.ts'
import type { Letters, Range } from './types.ts'
import { wholeSecond } from './window.ts'

/** What could not be stored, kept for people and for another try. */
export interface Kept {
    /** A record that lacks what it needs, or a part of the history where the answer cannot be read at all. */
    kind: 'record' | 'place'
    /** Session id of a record, as far as it is known; for people, the letters of a place. */
    identity: string
    /** Letters that were asked for at a place; empty for a record. */
    letters: Letters
    /** What makes it the same when it is met again. */
    print: string
    reason: string
    excerpt: string
    /** Session ends between which it was reported; inclusive. */
    place: Range
}

/** The quarantine of a company. */
export interface Quarantine {
    /** Keeps what could not be stored; how many of them this run had not met before. */
    keep(list: readonly Kept[]): number
    /** Settles what is whole: sessions that could be read, and what was kept of a range that is read to its end and was not met again by this run. */
    settle(identities: readonly string[], read: Range | null): void
    /** What to ask for again, what has waited longest first. */
    due(): BadPlace[]
    /** A place that was due could be read as a whole: what was not met again is settled. */
    readWhole(place: BadPlace): void
    /** A place that was due could not be read: it waits longer. */
    postpone(place: BadPlace): void
}

/** No letter asked for: all of them. */
const ANY: Letters = { type: '', status: '' }

/** Session ends, and the letters to ask for; empty for all. */
export interface BadPlace extends Range {
    letters: Letters
}

/** Makes what is kept of a record that could not be read. Its place follows from its end, or from the sessions around it. */
export function keepRecord(record: Quarantined, asked: Range): Kept {
    const [after, before] = [record.ended ?? record.after ?? asked.from, record.ended ?? record.before ?? asked.to]
    const within = (moment: number): number => Math.min(Math.max(wholeSecond(moment), asked.from), asked.to)
    return {
        kind: 'record', identity: record.identity, letters: ANY, print: record.identity === '' ? `content|${record.content}` : printOf(record.identity),
        reason: record.reason, excerpt: record.excerpt, place: { from: within(Math.min(after, before)), to: within(Math.max(after, before)) }
    }
}

/** The print under which a session is kept, so that it can be settled by its identity. */
export const printOf = (identity: string): string => `session|${identity}`

/** Makes what is kept of a place that could not be read, however little was asked for; `error` is null when each part of it could be. */
export function keepPlace(aside: UnreadablePlace, error: GlanceError | null): Kept {
    const letters = `${aside.letters.type}/${aside.letters.status}`
    const reason = error === null ? 'it could be read in parts only' : error.detail
    return {
        kind: 'place', identity: letters, letters: aside.letters, print: `place|${letters}|${aside.from}`,
        reason: aside.after > 0 ? `${reason}, after ${aside.after} records that could` : reason, excerpt: error?.excerpt ?? '',
        place: { from: aside.from, to: aside.to }
    }
}

/** Asks for everything that ended at a place. */
export function placeQuery(place: BadPlace): SessionsQuery {
    return { from: place.from, to: place.to, count: MAX_SESSIONS, type: place.letters.type, status: place.letters.status }
}

const FIRST_WAIT_MS = HOUR_MS
const MAX_WAIT_MS = 7 * DAY_MS

/** When something is asked for again: after an hour, then each time when it is twice as old, at most a week later. */
export function nextTry(now: number, firstSeen: number): number {
    return now + Math.min(Math.max(FIRST_WAIT_MS, now - firstSeen), MAX_WAIT_MS)
}

/** Two places that share a second and ask for the same: one bad record seen from either side. */
export function sameTrouble(a: Range, b: Range): boolean {
    return a.from <= b.to && b.from <= a.to
}

/**
 * A quarantine that keeps nothing, for runs that change nothing. It counts each record once, and those with the marks of earlier slices not again; `onCount`
 * is called with each that it counts.
 */
export function countingQuarantine(earlier: readonly string[] = [], markOf = (kept: Kept): string => kept.print, onCount?: (kept: Kept) => void): Quarantine {
    const counted = new Set<string>(earlier)
    return {
        keep(list) {
            const before = counted.size
            for (const kept of list) {
                const mark = markOf(kept)
                if (!counted.has(mark)) {
                    counted.add(mark)
                    onCount?.(kept)
                }
            }
            return counted.size - before
        },
        settle: () => undefined,
        due: () => [],
        readWhole: () => undefined,
        postpone: () => undefined
    }
}
