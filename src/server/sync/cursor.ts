import { noCounts } from './counts.ts'
import type { Counts, Letters, Narrow, SavedCursor, SavedPaging, Seen } from './types.ts'

/** How places are written into text columns, and read back whatever is found there. */

/** Characters of the columns; see the table of checkpoints. */
export const CURSOR_SIZE = 4000
export const SEEN_SIZE = 65000

/** A cursor as text; the split of an overfull second is left out in the unlikely case that it does not fit (the second is then split anew). */
export function writeCursor(cursor: SavedCursor | null): string {
    if (cursor === null) {
        return ''
    }
    const whole = JSON.stringify(cursor)
    return whole.length <= CURSOR_SIZE ? whole : JSON.stringify({ ...cursor, paging: null })
}

/** A saved cursor; null when there is none, or one of a version this code does not know. Version 1 knew no more than how far it was. */
export function readCursor(source: string): SavedCursor | null {
    const parsed = objectOf(source)
    if (parsed === null || !isTime(parsed.since) || !isTime(parsed.reached)) {
        return null
    }
    const base = { outside: parsed.outside === true, since: parsed.since, reached: parsed.reached }
    if (parsed.version === 1) {
        return { version: 2, ...base, to: parsed.reached, began: 0, gapAt: null, paging: null }
    }
    if (parsed.version !== 2 || !isTime(parsed.to)) {
        return null
    }
    return {
        version: 2, ...base, to: parsed.to, began: isTime(parsed.began) ? parsed.began : 0, gapAt: isTime(parsed.gapAt) ? parsed.gapAt : null,
        paging: readPaging(parsed.paging)
    }
}

function readPaging(source: unknown): SavedPaging | null {
    const paging = source as Partial<SavedPaging> | null | undefined
    if (paging === null || paging === undefined || !isTime(paging.from) || !isTime(paging.to) || !isTime(paging.windowEnd) || !Array.isArray(paging.split)) {
        return null
    }
    const split = paging.split.map((one: Partial<Letters>) => ({ type: String(one.type ?? ''), status: String(one.status ?? '') }))
    const narrow = readNarrow(paging.narrow)
    return {
        from: paging.from, to: paging.to, windowEnd: paging.windowEnd, ordered: paging.ordered === true, wide: paging.wide === true, split,
        ...(isTime(paging.limit) ? { limit: paging.limit } : {}), ...(isTime(paging.inARow) ? { inARow: paging.inARow } : {}),
        ...(narrow === null ? {} : { narrow })
    }
}

const STEPS: readonly string[] = ['letters', 'tail', 'again', 'halves', 'records']

function readNarrow(source: Partial<Narrow> | undefined): Narrow | null {
    return source !== undefined && STEPS.includes(String(source.step)) && isTime(source.until) && isTime(source.good) && isTime(source.bad)
        ? { step: source.step as Narrow['step'], until: source.until, good: source.good, bad: source.bad, found: source.found === true }
        : null
}

/** Instead of fingerprints that were too many to keep. */
const NOT_KEPT = 'null'

/** Fingerprints by the second of their end, as text; those that do not fit are not kept, and the text says so. */
export function writeSeen(seen: Seen | null, most: number = SEEN_SIZE): string {
    if (seen === null || seen.size * 10 > most) {
        return NOT_KEPT
    }
    const bySecond: Record<string, string[]> = {}
    seen.forEach((second, print) => {
        const prints = bySecond[second] ?? []
        prints.push(print)
        bySecond[second] = prints
    })
    const text = seen.size === 0 ? '' : JSON.stringify(bySecond)
    return text.length <= most ? text : NOT_KEPT
}

/** Null when they were not kept. */
export function readSeen(source: string): Seen | null {
    if (source === NOT_KEPT) {
        return null
    }
    const seen = new Map<string, number>()
    const parsed = objectOf(source)
    for (const second of Object.keys(parsed ?? {})) {
        const prints = parsed?.[second]
        if (/^\d+$/.test(second) && Array.isArray(prints)) {
            prints.forEach(print => seen.set(String(print), Number(second)))
        }
    }
    return seen
}

export function readCounts(source: string): Counts | null {
    const parsed = objectOf(source)
    if (parsed === null) {
        return null
    }
    const counts = noCounts()
    for (const name of Object.keys(counts) as (keyof Counts)[]) {
        counts[name] = isTime(parsed[name]) ? parsed[name] : 0
    }
    return counts
}

const isTime = (value: unknown): value is number => typeof value === 'number' && isFinite(value)

function objectOf(source: string): Record<string, unknown> | null {
    if (source === '') {
        return null
    }
    try {
        const parsed = JSON.parse(source) as unknown
        return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? parsed as Record<string, unknown> : null
    } catch {
        return null
    }
}
