import { GlideSysAttachment } from '@servicenow/glide'
import { TABLE } from './columns.ts'
import { collect, first, idOf, open, text, type AppRecord } from './records.ts'

/** A query for the attachments of these records, not run yet. */
export function attachmentsOf(table: string, ids: readonly string[]): AppRecord {
    const record = open('sys_attachment')
    record.addQuery('table_name', table)
    record.addQuery('table_sys_id', 'IN', ids.join(','))
    return record
}

/** A query, not run yet, for at most `most` logs and answers that were attached to Sync events before or since a moment (stored time). */
export function eventAttachments(operator: '<' | '>=', at: string, most: number): AppRecord {
    const record = open('sys_attachment')
    record.addQuery('table_name', TABLE.syncEvent)
    record.addQuery('sys_created_on', operator, at)
    record.setLimit(most)
    return record
}

/** Text of the newest attachment of this name; empty when there is none. At most 5 MB (the platform's limit). */
export function attachedText(table: string, id: string, name: string): string {
    const query = attachmentsOf(table, [id])
    query.addQuery('file_name', name)
    query.orderByDesc('sys_created_on')
    const record = first(query)
    return record === null ? '' : String(new GlideSysAttachment().getContent(record as never) ?? '')
}

/** Attaches a text, replacing what was attached under this name. False when it was refused. */
export function attachText(record: AppRecord, name: string, contentType: string, content: string): boolean {
    const earlier = attachmentsOf(String(record.getTableName()), [idOf(record)])
    earlier.addQuery('file_name', name)
    const ids = collect(earlier, idOf)
    const attachments = new GlideSysAttachment()
    const added = attachments.write(record, name, contentType, content) as string | null
    ids.forEach(id => { attachments.deleteAttachment(id) })
    return added !== null && added !== ''
}

/** Deletes the attachments that a query finds, and returns their number. */
export function removeAttachments(record: AppRecord): number {
    const ids = collect(record, idOf)
    const attachments = new GlideSysAttachment()
    ids.forEach(id => { attachments.deleteAttachment(id) })
    return ids.length
}

/** Deletes those attachments of a query whose record is gone, as a node that dies while deleting may leave them; returns their number. */
export function removeOrphans(table: string, record: AppRecord): number {
    const owners = new Map(collect(record, row => [idOf(row), text(row, 'table_sys_id')] as const))
    const there = owners.size === 0 ? new Set<string>() : existing(table, Array.from(new Set(owners.values())))
    const orphans = Array.from(owners).filter(([, owner]) => !there.has(owner)).map(([id]) => id)
    const attachments = new GlideSysAttachment()
    orphans.forEach(id => { attachments.deleteAttachment(id) })
    return orphans.length
}

function existing(table: string, ids: readonly string[]): Set<string> {
    const record = open(table)
    record.addQuery('sys_id', 'IN', ids.join(','))
    return new Set(collect(record, idOf))
}
