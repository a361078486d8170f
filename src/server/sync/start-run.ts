import { dueSpans } from './due.ts'
import { startPaging } from './page.ts'
import type { Paging } from './paging.ts'
import type { RunInput } from './run-state.ts'
import type { Note, Range, SavedCursor, SeenRecords, SessionStore } from './types.ts'
import { planRange, resumeRange, splitIntoWindows } from './window.ts'

/** Where a slice starts reading. */
export interface Start {
    range: Range
    since: number
    began: number
    reached: number
    gapAt: number | null
    notes: Note[]
    paging: Paging
}

/** Goes on where this very run stopped, else where an unfinished one did, else begins a new range; null when there is nothing to ask for. */
export function planStart(store: SessionStore, input: RunInput, now: number): Start | null {
    const cursor = input.continued?.cursor ?? null
    // A run that has stored only its own launches cannot go on once sessions started elsewhere are wanted too: it must read its range again.
    return cursor !== null && (cursor.outside || input.outside === null)
        ? continueOwn(cursor, input.continued?.seen ?? null)
        : startAnew(store, input, now)
}

function continueOwn(cursor: SavedCursor, seen: SeenRecords | null): Start {
    return {
        range: { from: cursor.since, to: cursor.to }, since: cursor.since, began: cursor.began, reached: cursor.reached, gapAt: cursor.gapAt,
        notes: seen === null ? [{ key: 'sync.counted_again', values: [] }] : [],
        paging: restorePaging(cursor, seen)
    }
}

function startAnew(store: SessionStore, input: RunInput, now: number): Start | null {
    const outside = input.outside === null ? null : { watermark: input.place.watermark, since: input.outside.since }
    const asksForWaiting = input.onlySince === null && input.onlyRange === null
    const earliestPending = asksForWaiting ? store.earliestDue(dueSpans(now, input.all ? null : input.place.checked, input.expiryMs)) : null
    const planned = planRange({ now, earliestPending, outside, onlySince: input.onlySince, onlyRange: input.onlyRange })
    if (planned === null) {
        return null
    }
    const range = input.partial ? planned : resumeRange(planned, input.place.cursor, input.outside !== null)
    const earlier = range.from > planned.from ? input.place.cursor : null
    return {
        range, since: earlier === null ? range.from : earlier.since, began: earlier === null ? input.began : earlier.began,
        reached: range.from, gapAt: earlier === null ? null : earlier.gapAt,
        notes: earlier === null ? [] : [{ key: 'sync.resumed', values: [] }],
        paging: startPaging(firstWindow(range))
    }
}

function restorePaging(cursor: SavedCursor, seen: SeenRecords | null): Paging {
    const { paging } = cursor
    const restored = { seen: new Map(seen ?? []), ordered: paging?.ordered ?? true }
    const fresh = startPaging(firstWindow({ from: cursor.reached, to: cursor.to }), restored)
    return paging === null ? fresh : { ...fresh, ...paging }
}

/** The first part of a range that one request may ask for. */
export const firstWindow = (range: Range): Range => splitIntoWindows(range)[0] ?? range
