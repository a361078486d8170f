import type { Platform, Row } from '../contracts'
import { readRows } from '../values/reader'
import { isTrue } from '../values/field-values'

/** How a queue is served. `null` means nobody works on it: its events wait for ever. */
export type QueueMode = 'parallel' | 'sequential' | null

/**
 * The default queue is served in parallel by all nodes (guide `registering-events-guide.md` of @servicenow/sdk 4.9.0). A queue of an app is served when
 * it has a sysevent_queue record with automatic processing (page auto-job-scheduling), in the order that record says.
 */
export function queueMode(platform: Platform, queue: string): QueueMode {
    if (queue === '' || queue === 'default') return 'parallel'
    const record: Row | undefined = readRows(platform, 'sysevent_queue', `queue=${queue}`)[0]
    if (!record || !isTrue(record.automatic_processing)) return null
    return record.processing_order === 'sequential' ? 'sequential' : 'parallel'
}
