import type { Paging } from './paging.ts'
import type { Ending, RunPlan, Work } from './run-state.ts'
import type { Place, SavedCursor, SeenRecords } from './types.ts'
import { moveWatermark, wholeSecond } from './window.ts'

/** Records seen that go into every checkpoint: usually there are one or two. More are saved only when the slice ends. */
const MAX_SEEN_PER_CHECKPOINT = 200

/** Saves the place after a page and reports the counts; false when the run has been taken over. `next` is null at the end of the range. */
export function savePlace({ plan, position, tally }: Work, next: Paging | null, seen: SeenRecords): boolean {
    const { deps, input, range } = plan
    position.reached = next === null ? range.to : next.from
    if (input.outside !== null && !input.partial) {
        const readUpTo = Math.min(position.reached, position.gapAt ?? Infinity, wholeSecond(plan.context.now))
        position.watermark = moveWatermark(position.watermark, plan.base, plan.since, readUpTo)
    }
    const cursor = next === null ? null : cursorOf(plan, position.gapAt, next)
    const place: Place = {
        watermark: position.watermark,
        window: { from: position.reached, to: next === null ? range.to : next.windowEnd },
        // A partial run leaves the place of an unfinished full run as it is.
        cursor: input.partial ? input.place.cursor : cursor,
        own: input.partial ? cursor : null,
        checked: next === null && !input.partial ? plan.began : input.place.checked,
        counts: tally.counts,
        seen: seen.size <= MAX_SEEN_PER_CHECKPOINT ? seen : null
    }
    position.unsavedSeen = place.seen === null && next !== null ? { ...place, seen } : null
    const held = deps.progress.checkpoint(place)
    if (held) {
        deps.progress.report(tally.counts, position.reached, range)
    }
    return held
}

function cursorOf(plan: RunPlan, gapAt: number | null, { from, to, windowEnd, ordered, wide, split, limit, narrow, inARow }: Paging): SavedCursor {
    const trouble = { ...(limit > 0 ? { limit } : {}), ...(narrow === null ? {} : { narrow }), ...(inARow > 0 ? { inARow } : {}) }
    return {
        version: 2, outside: plan.input.outside !== null, since: plan.since, to: plan.range.to, reached: from, began: plan.began, gapAt,
        paging: { from, to, windowEnd, ordered, wide, split, ...trouble }
    }
}

/** Before a run pauses, saves the records seen if there were too many for every checkpoint, so that the next slice counts none of them twice. */
export function saveSeen({ plan, position }: Work, ending: Ending): Ending {
    if (position.unsavedSeen === null || ending.kind === 'done' || ending.kind === 'fenced') {
        return ending
    }
    return plan.deps.progress.checkpoint(position.unsavedSeen) ? ending : { kind: 'fenced' }
}
