import { fromStored, now } from '../platform/clock.ts'
import { CHOICE, TABLE } from '../platform/columns.ts'
import { byId, integer, text } from '../platform/records.ts'
import { POLICY } from '../sync/policy.ts'
import { synchronise } from './attempt.ts'
import type { Trigger } from '../rows/sync-events.ts'
import { scopeOf } from '../rows/scope.ts'
import { goOn, hasCome } from '../rows/unfinished.ts'

/** An event that comes so much before its time comes in time: clocks of nodes differ. */
const EARLY = 5000

/**
 * Runs a queued Sync event, or the next slice of one that waits. One that is neither is left alone, and so is one that has had another number of
 * slices than the event says: another event has been faster.
 */
export function runQueued(id: string, slices: number | null = null, until = now() + POLICY.sliceMs): void {
    const record = byId(TABLE.syncEvent, id)
    const state = record === null ? '' : text(record, 'state')
    const waits = state === CHOICE.eventState.waiting
    if (record === null || (state !== CHOICE.eventState.queued && !waits) || (waits && slices !== null && slices !== integer(record, 'slices', 0))) {
        return
    }
    const resumeAt = fromStored(text(record, 'resume_at'))
    if (waits && resumeAt !== null && !hasCome(resumeAt - EARLY)) {
        goOn(id, resumeAt)
        return
    }
    synchronise({
        trigger: text(record, 'trigger') as Trigger,
        eventId: id,
        companyId: text(record, 'company'),
        goesOn: waits,
        slices: waits ? integer(record, 'slices', 0) : null,
        scope: scopeOf(record),
        until,
        stillDue: () => true
    })
}
