import { MAX_RANGE_MS } from '../glance/activity.ts'
import { POLICY } from './policy.ts'
import type { Range, SavedCursor } from './types.ts'
import { SECOND_MS } from '../units.ts'

export interface PlanInput {
    now: number
    /** Start of the earliest session that waits for its result. */
    earliestPending: number | null
    /** Set when sessions started elsewhere are stored too. */
    outside: { watermark: number | null, since: number | null } | null
    /** Start of the one session asked for: the run looks no further back. */
    onlySince: number | null
    /** The range of session ends asked for: the run reads that and nothing else. */
    onlyRange: Range | null
}

/** Milliseconds, rounded down to a whole second. */
export const wholeSecond = (ms: number): number => Math.floor(ms / SECOND_MS) * SECOND_MS

/**
 * The range of session ends to ask for, or null when there is nothing to ask for (D1). A session never ends before it starts, so the earliest waiting launch,
 * minus an allowance for clock skew, bounds the range; a run that stores all sessions also asks from the watermark minus an overlap.
 */
export function planRange(input: PlanInput): Range | null {
    if (input.onlyRange !== null) {
        const to = wholeSecond(Math.min(input.onlyRange.to, input.now))
        return input.onlyRange.from < to ? { from: wholeSecond(Math.max(0, input.onlyRange.from)), to } : null
    }
    const starts: number[] = []
    if (input.onlySince !== null) {
        starts.push(input.onlySince - POLICY.skewMs)
    } else {
        if (input.earliestPending !== null) {
            starts.push(input.earliestPending - POLICY.skewMs)
        }
        if (input.outside !== null) {
            starts.push(outsideStart(input.outside, input.now))
        }
    }
    if (starts.length === 0) {
        return null
    }
    const to = wholeSecond(input.now)
    const from = wholeSecond(Math.max(0, Math.min(...starts)))
    return { from: Math.min(from, to - SECOND_MS), to }
}

/** Where a run that stores all sessions starts. */
export function outsideStart(outside: { watermark: number | null, since: number | null }, now: number): number {
    return outside.watermark === null ? outside.since ?? now - POLICY.firstReachMs : outside.watermark - POLICY.overlapMs
}

/** Splits a range into windows the service accepts, oldest first. Neighbours share a second: whether an end is inclusive is not documented. */
export function splitIntoWindows(range: Range, maxMs: number = MAX_RANGE_MS): Range[] {
    const list: Range[] = []
    let from = range.from
    do {
        const to = Math.min(from + maxMs, range.to)
        list.push({ from, to })
        from = to
    } while (from < range.to)
    return list
}

/**
 * Goes on where an unfinished run stopped, if that run was reading what this one plans: from the same start or earlier, and storing no less. Otherwise the
 * plan stays as it is. Where all sessions are stored, whatever ended less than the overlap before that run began is read again, because it may have appeared
 * since. (A session launched here is asked for again anyway, as long as it waits.)
 */
export function resumeRange(range: Range, cursor: SavedCursor | null, outside: boolean): Range {
    if (cursor === null || cursor.since > range.from || (outside && !cursor.outside)) {
        return range
    }
    const from = outside ? Math.min(cursor.reached, wholeSecond(cursor.began - POLICY.overlapMs)) : cursor.reached
    return from <= range.from || from >= range.to ? range : { from, to: range.to }
}

/**
 * The watermark to go by. One that lies ahead of the clock was written while the clock was wrong, and sessions that end before it would never be read: it is
 * set back as far as a first run reaches.
 */
export function correctWatermark(watermark: number | null, now: number): number | null {
    return watermark !== null && watermark > now + POLICY.skewMs ? wholeSecond(now - POLICY.firstReachMs) : watermark
}

/** The watermark once everything from `readFrom` up to `reached` is stored. It never passes a part that was not read, and never goes back. */
export function moveWatermark(watermark: number | null, base: number, readFrom: number, reached: number): number | null {
    return readFrom > (watermark ?? base) ? watermark : Math.max(watermark ?? 0, reached)
}
