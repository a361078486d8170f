import { fromStored, toIso } from '../platform/clock.ts'
import { TABLE } from '../platform/columns.ts'
import { byId, flag, integer, text } from '../platform/records.ts'
import type { Counts } from '../sync/types.ts'
import { countsOf } from './sync-events.ts'

/** How far a Sync event is, for callers. Times in ISO form, null where there is none. */
export interface EventProgress extends Counts {
    state: string
    dry_run: boolean
    percent: number
    slices: number
    reached: string | null
    resume_at: string | null
}

/** Reads the progress of a Sync event; null when it is gone. */
export function readProgress(eventId: string): EventProgress | null {
    const record = byId(TABLE.syncEvent, eventId)
    if (record === null) {
        return null
    }
    const time = (column: string): string | null => {
        const moment = fromStored(text(record, column))
        return moment === null ? null : toIso(moment)
    }
    return {
        state: text(record, 'state'), dry_run: flag(record, 'dry_run'), percent: integer(record, 'percent_done', 0), slices: integer(record, 'slices', 0),
        reached: time('reached'), resume_at: time('resume_at'), ...countsOf(record)
    }
}
