import { MAX_RANGE_MS } from '../glance/activity.ts'
import { POLICY } from './policy.ts'
import type { Range, SavedCursor } from './types.ts'

export interface PlanInput {
    now: number
    /** Start of the earliest session that waits for its result. */
    earliestPending: number | null
    /** Set when sessions started elsewhere are stored too. */
    outside: { watermark: number | null, since: number | null } | null
    /** A run asked for one session looks no further back than its start. */
    onlySince: number | null
    /** A run asked for a range of session ends asks for that and nothing else. */
    onlyRange: Range | null
}

export const wholeSecond = (ms: number): number => Math.floor(ms / 1000) * 1000

/**
 * The range of session ends to ask for, or null when there is nothing to ask (D1). Ends never lie before the start of a session, so the
 * earliest waiting launch, minus an allowance for clocks that differ, bounds it; storing all sessions also asks from the watermark minus an
 * overlap.
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
    return { from: Math.min(from, to - 1000), to }
}

/** Where a run that stores all sessions starts. */
export function outsideStart(outside: { watermark: number | null, since: number | null }, now: number): number {
    return outside.watermark === null ? outside.since ?? now - POLICY.firstReachMs : outside.watermark - POLICY.overlapMs
}

/** The range in windows the service accepts, oldest first. Neighbours share their boundary second: whether an end is inclusive is not documented. */
export function splitIntoWindows(range: Range, longest: number = MAX_RANGE_MS): Range[] {
    const list: Range[] = []
    let from = range.from
    do {
        const to = Math.min(from + longest, range.to)
        list.push({ from, to })
        from = to
    } while (from < range.to)
    return list
}

/**
 * Goes on where an unfinished run stopped, when that run was reading what this one plans: from the same start or earlier, and storing no
 * less. Otherwise the plan stays as it is. Where all sessions are stored, what had ended less than the overlap before that run began is read again: it may
 * have shown up since. (A session launched here is asked for again anyway, as long as it waits.)
 */
export function resumeRange(range: Range, cursor: SavedCursor | null, outside: boolean): Range {
    if (cursor === null || cursor.since > range.from || (outside && !cursor.outside)) {
        return range
    }
    const from = outside ? Math.min(cursor.reached, wholeSecond(cursor.began - POLICY.overlapMs)) : cursor.reached
    return from <= range.from || from >= range.to ? range : { from, to: range.to }
}

/**
 * The watermark to go by. One that lies ahead of the clock was written while the clock was wrong, and what ends until then would never be read: as far as a
 * first run reaches is read again.
 */
export function correctWatermark(watermark: number | null, now: number): number | null {
    return watermark !== null && watermark > now + POLICY.skewMs ? wholeSecond(now - POLICY.firstReachMs) : watermark
}

/** The new watermark after everything up to `reached` is stored. It never passes what was not read, and never goes back. */
export function moveWatermark(watermark: number | null, base: number, readFrom: number, reached: number): number | null {
    return readFrom > (watermark ?? base) ? watermark : Math.max(watermark ?? 0, reached)
}
