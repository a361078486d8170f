import { GlideSysAttachment } from '@servicenow/glide'
import { TABLE } from './columns.ts'
import { open, type AppRecord } from './records.ts'

/** Attachments of these records, not queried yet. */
export function attachmentsOf(table: string, ids: readonly string[]): AppRecord {
    const record = open('sys_attachment')
    record.addQuery('table_name', table)
    record.addQuery('table_sys_id', 'IN', ids.join(','))
    return record
}

/** Logs and answers attached to Sync events, made before or after a moment (stored time), at most so many. Not queried yet. */
export function eventAttachments(operator: '<' | '>=', at: string, most: number): AppRecord {
    const record = open('sys_attachment')
    record.addQuery('table_name', TABLE.syncEvent)
    record.addQuery('sys_created_on', operator, at)
    record.setLimit(most)
    return record
}

/** Removes what a query finds: how many. */
export function removeAttachments(record: AppRecord): number {
    record.query()
    const ids: string[] = []
    while (record.next()) {
        ids.push(String(record.getUniqueValue()))
    }
    const attachments = new GlideSysAttachment()
    ids.forEach(id => { attachments.deleteAttachment(id) })
    return ids.length
}
