import { MAX_SESSIONS, type SessionsQuery } from '../glance/activity.ts'
import type { GlanceError, Quarantined } from '../glance/model.ts'
import type { UnreadablePlace } from './paging.ts'
import type { Letters, Range } from './types.ts'
import { wholeSecond } from './window.ts'

/** What could not be stored, as it is kept for people and for another try. */
export interface Kept {
    /** A record that does not say what it must, or a part of the history where the answer cannot be read at all. */
    kind: 'record' | 'place'
    /** Session id of a record, as far as it can be told; letters asked for of a place. */
    identity: string
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

/** Session ends, and the letters to ask for; empty for all. */
export interface BadPlace extends Range {
    letters: Letters
}

/** A record of a page that could not be read. Where it stands is told by its end, or by the sessions around it. */
export function keptRecord(record: Quarantined, asked: Range): Kept {
    const [after, before] = [record.ended ?? record.after ?? asked.from, record.ended ?? record.before ?? asked.to]
    const within = (moment: number): number => Math.min(Math.max(wholeSecond(moment), asked.from), asked.to)
    return {
        kind: 'record', identity: record.identity, print: record.identity === '' ? `content|${record.content}` : printOf(record.identity),
        reason: record.reason, excerpt: record.excerpt, place: { from: within(Math.min(after, before)), to: within(Math.max(after, before)) }
    }
}

/** The print under which a session is kept, so that it can be settled by its identity. */
export const printOf = (identity: string): string => `session|${identity}`

/** A place that could not be read, however little was asked for; `error` is null when each part of it could. */
export function keptPlace(aside: UnreadablePlace, error: GlanceError | null): Kept {
    const letters = `${aside.letters.type}/${aside.letters.status}`
    const reason = error === null ? 'it could be read in parts only' : error.detail
    return {
        kind: 'place', identity: letters, print: `place|${letters}|${aside.from}`,
        reason: aside.after > 0 ? `${reason}, after ${aside.after} records that could` : reason, excerpt: error?.excerpt ?? '',
        place: { from: aside.from, to: aside.to }
    }
}

/** The letters of a place, from what `keptPlace` made of them. */
export function lettersOf(identity: string): Letters {
    const at = identity.indexOf('/')
    return at < 0 ? { type: '', status: '' } : { type: identity.substring(0, at), status: identity.substring(at + 1) }
}

/** All that ended at a place. */
export function placeQuery(place: BadPlace): SessionsQuery {
    return { from: place.from, to: place.to, count: MAX_SESSIONS, type: place.letters.type, status: place.letters.status }
}

const HOUR = 3600000
const LONGEST_WAIT = 7 * 24 * HOUR

/** When something is asked for again: after an hour, then each time when it is twice as old, at most a week later. */
export function nextTry(now: number, firstSeen: number): number {
    return now + Math.min(Math.max(HOUR, now - firstSeen), LONGEST_WAIT)
}

/** Two places that share a second and ask for the same: one bad record seen from either side. */
export function sameTrouble(a: Range, b: Range): boolean {
    return a.from <= b.to && b.from <= a.to
}

/** No quarantine: for runs that change nothing. Counts each record once, those of earlier slices (by their marks) not again; tells of what it counts. */
export function countingQuarantine(earlier: readonly string[] = [], markOf = (kept: Kept): string => kept.print, told?: (kept: Kept) => void): Quarantine {
    const met = new Set<string>(earlier)
    return {
        keep(list) {
            const before = met.size
            for (const kept of list) {
                const mark = markOf(kept)
                if (!met.has(mark)) {
                    met.add(mark)
                    told?.(kept)
                }
            }
            return met.size - before
        },
        settle: () => undefined,
        due: () => [],
        readWhole: () => undefined,
        postpone: () => undefined
    }
}
