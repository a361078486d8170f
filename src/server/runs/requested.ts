import { integer, text, type EventRecord } from '../platform/records.ts'
import { runQueued } from './run-queued.ts'
import { runScheduledSync } from './scheduled.ts'

/** Script action: runs the queued or waiting Sync event named by `parm1`; without one, the scheduled run that came a little early. */
export function runRequestedSync(event: EventRecord): void {
    const id = text(event, 'parm1')
    if (id === '') {
        runScheduledSync()
        return
    }
    runQueued(id, integer(event, 'parm2', null))
}
