import { randomUUID } from 'node:crypto'
import type { DataLayer, EventRequest, Row, Transaction } from '../contracts'
import { readRows, type ReaderSource } from '../values/reader'
import { cutToChars } from '../values/field-values'
import { Cached, type Versions } from '../caches'

/** Longest event name; what is over is cut without a word (platform's column length). */
const MAX_NAME_CHARS = 40

/**
 * Rows of the event queue. Registration is not needed to queue an event, only to be offered by name
 * (docs: build-workflows/system-events/c_EventRegistry.md).
 */
export class Events {
    private readonly queues = new Cached(() => this.load())

    constructor(private readonly data: DataLayer, private readonly reader: ReaderSource, private readonly versions: Versions) {}

    /** The queue named in the call wins over the one of the registry (docs: api-reference/scripts/useful-server-side-scripts.md). */
    row(tx: Transaction, event: EventRequest, now: string): Row {
        const name = cutToChars(event.name, MAX_NAME_CHARS)
        const queue = event.queue || this.queues.get(this.versions.of('events', tx)).get(name.toLowerCase()) || null
        const row: Row = {
            sys_id: randomUUID().replaceAll('-', ''), name, table: event.table, instance: event.instance, parm1: event.parm1, parm2: event.parm2, queue,
            process_on: event.processOn ?? now, state: 'ready', user_id: tx.user.sysId, user_name: tx.user.userName, processing_duration: '0',
            sys_created_on: now, sys_created_by: tx.user.userName, sys_updated_on: now, sys_updated_by: tx.user.userName, sys_mod_count: '0'
        }
        const fields = this.data.dictionary.fields('sysevent')
        for (const key of Object.keys(row)) {
            const field = fields.get(key)
            if (field === undefined) delete row[key]
            else if (field.type === 'string' && field.maxLength <= 255) row[key] = row[key] === null ? null : cutToChars(row[key] as string, field.maxLength)
        }
        return row
    }

    private load(): Map<string, string> {
        const queues = new Map<string, string>()
        for (const row of readRows(this.reader, 'sysevent_register', 'queueISNOTEMPTY')) queues.set((row.event_name ?? '').toLowerCase(), row.queue ?? '')
        return queues
    }
}
