import { fromStored, now } from '../platform/clock.ts'
import { CHOICE, TABLE } from '../platform/columns.ts'
import { byId, integer, text } from '../platform/records.ts'
import { readScope } from '../rows/scope.ts'
import type { Trigger } from '../rows/triggers.ts'
import { hasCome, queueNextSlice } from '../rows/unfinished.ts'
import { POLICY } from '../sync/policy.ts'
import { SECOND_MS } from '../units.ts'
import { synchronise } from './attempt.ts'

/** Tolerance for clock skew between nodes: an event may come this much before its time. */
const CLOCK_SKEW_MS = 5 * SECOND_MS

/**
 * Runs a queued Sync event, or the next slice of a waiting one, until a moment in milliseconds. One that is neither is left alone, and so is one that has had
 * another number of slices than given: another event was faster.
 */
export function runQueued(id: string, slices: number | null = null, until = now() + POLICY.sliceMs): void {
    const record = byId(TABLE.syncEvent, id)
    const state = record === null ? '' : text(record, 'state')
    const waits = state === CHOICE.eventState.waiting
    if (record === null || (state !== CHOICE.eventState.queued && !waits) || (waits && slices !== null && slices !== integer(record, 'slices', 0))) {
        return
    }
    const resumeAt = fromStored(text(record, 'resume_at'))
    if (waits && resumeAt !== null && !hasCome(resumeAt - CLOCK_SKEW_MS)) {
        queueNextSlice(id, resumeAt)
        return
    }
    synchronise({
        trigger: text(record, 'trigger') as Trigger,
        eventId: id,
        companyId: text(record, 'company'),
        goesOn: waits,
        slices: waits ? integer(record, 'slices', 0) : null,
        scope: readScope(record),
        until,
        stillDue: () => true
    })
}
