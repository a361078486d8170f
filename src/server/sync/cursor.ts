import { noCounts } from './counts.ts'
import type { Counts, Letters, Narrow, SavedCursor, SavedPaging, SeenRecords } from './types.ts'

/** How places are written to text columns, and read back whatever those hold. */

/** Sizes of the columns in the table of checkpoints. */
export const MAX_CURSOR_CHARS = 4000
export const MAX_SEEN_CHARS = 65000

/** A cursor as text. Should it not fit, which is unlikely, the split of an overfull second is left out, and that second is split again. */
export function writeCursor(cursor: SavedCursor | null): string {
    if (cursor === null) {
        return ''
    }
    const whole = JSON.stringify(cursor)
    return whole.length <= MAX_CURSOR_CHARS ? whole : JSON.stringify({ ...cursor, paging: null })
}

/** A saved cursor; null when there is none, or one of an unknown version. Version 1 held only how far the run had got. */
export function readCursor(source: string): SavedCursor | null {
    const parsed = parseObject(source)
    if (parsed === null || !isFiniteNumber(parsed.since) || !isFiniteNumber(parsed.reached)) {
        return null
    }
    const base = { outside: parsed.outside === true, since: parsed.since, reached: parsed.reached }
    if (parsed.version === 1) {
        return { version: 2, ...base, to: parsed.reached, began: 0, gapAt: null, paging: null }
    }
    if (parsed.version !== 2 || !isFiniteNumber(parsed.to)) {
        return null
    }
    return {
        version: 2, ...base, to: parsed.to, began: isFiniteNumber(parsed.began) ? parsed.began : 0, gapAt: isFiniteNumber(parsed.gapAt) ? parsed.gapAt : null,
        paging: readPaging(parsed.paging)
    }
}

function readPaging(source: unknown): SavedPaging | null {
    const paging = source as Partial<SavedPaging> | null | undefined
    if (paging === null || paging === undefined || !Array.isArray(paging.split)) {
        return null
    }
    if (!isFiniteNumber(paging.from) || !isFiniteNumber(paging.to) || !isFiniteNumber(paging.windowEnd)) {
        return null
    }
    const split = paging.split.map((one: Partial<Letters>) => ({ type: String(one.type ?? ''), status: String(one.status ?? '') }))
    const narrow = readNarrow(paging.narrow)
    return {
        from: paging.from, to: paging.to, windowEnd: paging.windowEnd, ordered: paging.ordered === true, wide: paging.wide === true, split,
        ...(isFiniteNumber(paging.limit) ? { limit: paging.limit } : {}), ...(isFiniteNumber(paging.inARow) ? { inARow: paging.inARow } : {}),
        ...(narrow === null ? {} : { narrow })
    }
}

const NARROW_STEPS: readonly string[] = ['letters', 'tail', 'again', 'halves', 'records']

function readNarrow(source: Partial<Narrow> | undefined): Narrow | null {
    if (source === undefined || !NARROW_STEPS.includes(String(source.step))) {
        return null
    }
    return isFiniteNumber(source.until) && isFiniteNumber(source.good) && isFiniteNumber(source.bad)
        ? { step: source.step as Narrow['step'], until: source.until, good: source.good, bad: source.bad, found: source.found === true }
        : null
}

/** Written in place of fingerprints that are too many to keep. */
const NOT_KEPT = 'null'

/** Fingerprints by the second of their end, as text; `null` when they do not fit. */
export function writeSeen(seen: SeenRecords | null, maxChars: number = MAX_SEEN_CHARS): string {
    if (seen === null || seen.size * 10 > maxChars) {
        return NOT_KEPT
    }
    const bySecond: Record<string, string[]> = {}
    seen.forEach((second, print) => {
        const prints = bySecond[second] ?? []
        prints.push(print)
        bySecond[second] = prints
    })
    const text = seen.size === 0 ? '' : JSON.stringify(bySecond)
    return text.length <= maxChars ? text : NOT_KEPT
}

/** The fingerprints; null when they were not kept. */
export function readSeen(source: string): SeenRecords | null {
    if (source === NOT_KEPT) {
        return null
    }
    const seen = new Map<string, number>()
    const parsed = parseObject(source)
    for (const second of Object.keys(parsed ?? {})) {
        const prints = parsed?.[second]
        if (/^\d+$/.test(second) && Array.isArray(prints)) {
            prints.forEach(print => seen.set(String(print), Number(second)))
        }
    }
    return seen
}

export function readCounts(source: string): Counts | null {
    const parsed = parseObject(source)
    if (parsed === null) {
        return null
    }
    const counts = noCounts()
    for (const name of Object.keys(counts) as (keyof Counts)[]) {
        counts[name] = isFiniteNumber(parsed[name]) ? parsed[name] : 0
    }
    return counts
}

const isFiniteNumber = (value: unknown): value is number => typeof value === 'number' && isFinite(value)

function parseObject(source: string): Record<string, unknown> | null {
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
