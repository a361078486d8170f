import { GlideSysAttachment } from '@servicenow/glide'
import { TABLE } from './columns.ts'
import { open, text, type AppRecord } from './records.ts'

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

/** Text of the attachment of this name, the newest when there are several; empty when there is none. At most 5 MB (the platform's bound). */
export function attachedText(table: string, id: string, name: string): string {
    const record = attachmentsOf(table, [id])
    record.addQuery('file_name', name)
    record.orderByDesc('sys_created_on')
    record.setLimit(1)
    record.query()
    return record.next() ? String(new GlideSysAttachment().getContent(record as never) ?? '') : ''
}

/** Attaches a text in the place of what was attached under this name. False when it was refused. */
export function attachText(record: AppRecord, name: string, contentType: string, content: string): boolean {
    const earlier = attachmentsOf(String(record.getTableName()), [String(record.getUniqueValue())])
    earlier.addQuery('file_name', name)
    earlier.query()
    const ids: string[] = []
    while (earlier.next()) {
        ids.push(String(earlier.getUniqueValue()))
    }
    const attachments = new GlideSysAttachment()
    const added = attachments.write(record, name, contentType, content) as string | null
    ids.forEach(id => { attachments.deleteAttachment(id) })
    return added !== null && added !== ''
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

/** Removes attachments of a query whose record is gone, as a node's death in the middle of a deletion may leave them: how many. */
export function removeOrphans(table: string, record: AppRecord): number {
    const owners = new Map<string, string>()
    record.query()
    while (record.next()) {
        owners.set(String(record.getUniqueValue()), text(record, 'table_sys_id'))
    }
    const there = owners.size === 0 ? new Set<string>() : existing(table, Array.from(new Set(owners.values())))
    const orphans = Array.from(owners).filter(([, owner]) => !there.has(owner)).map(([id]) => id)
    const attachments = new GlideSysAttachment()
    orphans.forEach(id => { attachments.deleteAttachment(id) })
    return orphans.length
}

function existing(table: string, ids: readonly string[]): Set<string> {
    const record = open(table)
    record.addQuery('sys_id', 'IN', ids.join(','))
    record.query()
    const there = new Set<string>()
    while (record.next()) {
        there.add(String(record.getUniqueValue()))
    }
    return there
}
