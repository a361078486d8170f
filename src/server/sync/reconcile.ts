import type { SessionCount } from '../glance/model.ts'
import { mayBeOpen } from '../glance/statuses.ts'
import { POLICY } from './policy.ts'
import type { Range } from './types.ts'
import { wholeSecond } from './window.ts'

/** Glance's own numbers of sessions against the rows stored here (D11). */

export interface Difference {
    type: string
    status: string
    /** Sessions that Glance counts. */
    reported: number
    /** Sessions stored here. */
    held: number
}

/** Is it time for the daily comparison? A clock set back does not put it off. */
export function isComparisonDue(now: number, last: number | null): boolean {
    return last === null || last > now || now - last >= POLICY.compareEveryMs
}

/**
 * The range to compare: ends long enough ago that late arrivals are in, and not before the moment from which everything is stored. Null when there is none yet.
 * It is shorter than the service's longest range, so that the first reach of a new installation covers it.
 */
export function comparedRange(now: number, since: number | null): Range | null {
    const to = wholeSecond(now - POLICY.overlapMs)
    const from = Math.max(wholeSecond(to - POLICY.comparedRangeMs), since ?? 0)
    return from < to ? { from, to } : null
}

/** The newest part of a range that one question for numbers may cover; `longest` in milliseconds. */
export function newestPart(range: Range, longest: number): Range {
    return { from: Math.max(range.from, range.to - longest), to: range.to }
}

/**
 * Where the numbers differ, by type and status in the order of their letters. `atEdges`: rows that ended in the first or the last second of the range.
 * Whether the service counts those is not documented, so their number is the tolerance.
 */
export function differences(reported: readonly SessionCount[], held: readonly SessionCount[], atEdges: readonly SessionCount[] = []): Difference[] {
    const [theirs, ours, edges] = [byLetters(reported), byLetters(held), byLetters(atEdges)]
    const list: Difference[] = []
    for (const key of Array.from(new Set([...Array.from(theirs.keys()), ...Array.from(ours.keys())])).sort()) {
        const [type, status] = key.split('|') as [string, string]
        const [they, we] = [theirs.get(key) ?? 0, ours.get(key) ?? 0]
        // Of sessions that may be open, the numbers of those that ended may or may not hold some.
        if (!mayBeOpen(status) && (they > we || they < we - (edges.get(key) ?? 0))) {
            list.push({ type, status, reported: they, held: we })
        }
    }
    return list
}

function byLetters(counts: readonly SessionCount[]): Map<string, number> {
    const map = new Map<string, number>()
    for (const { type, status, count } of counts) {
        const key = `${type}|${status}`
        map.set(key, (map.get(key) ?? 0) + count)
    }
    return map
}

/** Puts differences into words, e.g. `C/C: Glance 141, here 140`. */
export function describeDifferences(list: readonly Difference[]): string {
    return list.map(one => `${one.type}/${one.status}: Glance ${one.reported}, here ${one.held}`).join('; ')
}

/** Characters of the column that keeps differences for the next comparison; see the table of Company Settings. */
export const MAX_DIFFERENCES_CHARS = 4000

/** Differences as the text of their column, as many as fit (types and statuses are a few letters, so all do); empty for none. */
export function writeDifferences(list: readonly Difference[]): string {
    const cells = list.map(one => [one.type, one.status, one.reported, one.held])
    while (JSON.stringify(cells).length > MAX_DIFFERENCES_CHARS) {
        cells.pop()
    }
    return cells.length === 0 ? '' : JSON.stringify(cells)
}

/** Differences from the text of their column; anything else that is found there counts as none. */
export function readDifferences(source: string): Difference[] {
    let parsed: unknown
    try {
        parsed = JSON.parse(source)
    } catch {
        return []
    }
    const list: Difference[] = []
    for (const one of Array.isArray(parsed) ? parsed as unknown[] : []) {
        const [type, status, reported, held] = Array.isArray(one) ? one as unknown[] : []
        if (typeof type === 'string' && typeof status === 'string' && typeof reported === 'number' && typeof held === 'number') {
            list.push({ type, status, reported, held })
        }
    }
    return list
}

/**
 * Are these the differences found before: the same sessions missing or too many? The totals move with the range from day to day, so only how far they are
 * apart is compared. What is known was read again before; doing so every day would find nothing.
 */
export function isKnown(list: readonly Difference[], before: readonly Difference[]): boolean {
    return list.length === before.length && list.every((one, index) => {
        const other = before[index]
        return other?.type === one.type && other.status === one.status && other.reported - other.held === one.reported - one.held
    })
}
