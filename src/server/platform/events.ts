import { gs } from '@servicenow/glide'
import { toGlide } from './clock.ts'
import type { AppRecord } from './records.ts'

/** Queues one of the app's events. Which queue it goes to is set in the event's registration, not here. */
export function fire(name: string, record: AppRecord | null, parm1 = '', parm2 = ''): void {
    gs.eventQueue(name, record, parm1, parm2)
}

/** Queues an event to be processed at a moment (milliseconds). */
export function fireAt(name: string, record: AppRecord | null, dueAt: number, parm1 = '', parm2 = ''): void {
    gs.eventQueueScheduled(name, record, parm1, parm2, toGlide(dueAt))
}
