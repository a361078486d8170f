import { createHash } from 'node:crypto'
import { InputStream } from './attachment-stream'
import type { GlideHost } from './host'
import { GlideRecord } from './record'
import { BYTES_PER_MEGABYTE } from '../values/units'

/** "Returns up to 5MB of data." */
const MAX_READ_BYTES = 5 * BYTES_PER_MEGABYTE

/** Attachments of records. Documented in server-api-reference/c_GlideSysAttachmentScopedAPI.md. */
export class GlideSysAttachment {
    constructor(private readonly host: GlideHost) {}

    /** A record to step through with next(). */
    getAttachments(table: unknown, sysId: unknown): GlideRecord {
        return this.host.asPlatform(() => {
            const record = new GlideRecord(this.host, 'sys_attachment')
            record.addQuery('table_name', String(table))
            record.addQuery('table_sys_id', String(sysId))
            record.query()
            return record
        })
    }

    /** Text of at most 5 MB. */
    getContent(attachment: unknown): string | undefined {
        return this.host.scope === 'global' ? undefined : this.start(attachment).toString('utf8')
    }

    getContentBase64(attachment: unknown): string | undefined {
        return this.host.scope === 'global' ? undefined : this.start(attachment).toString('base64')
    }

    getContentStream(sysId: unknown): InputStream {
        return new InputStream(this.host.platform.data.getBlob(String(sysId)) ?? new Uint8Array())
    }

    write(record: unknown, fileName: unknown, contentType: unknown, content: unknown): string | null {
        return this.store(record, fileName, contentType, Buffer.from(String(content), 'utf8'))
    }

    writeBase64(record: unknown, fileName: unknown, contentType: unknown, content: unknown): string | null {
        return this.store(record, fileName, contentType, Buffer.from(String(content), 'base64'))
    }

    writeContentStream(record: unknown, fileName: unknown, contentType: unknown, stream: unknown): string | null {
        return this.store(record, fileName, contentType, bytesOf(stream))
    }

    deleteAttachment(sysId: unknown): void {
        this.host.platform.records.remove(this.host.tx, 'sys_attachment', String(sysId), { workflow: true, origin: 'app' })
        this.host.platform.data.deleteBlob(String(sysId))
    }

    /** sys_ids of the copies. */
    copy(sourceTable: unknown, sourceId: unknown, targetTable: unknown, targetId: unknown): string[] {
        const found = this.getAttachments(sourceTable, sourceId)
        const copies: string[] = []
        while (found.next()) {
            const content = this.host.platform.data.getBlob(found.getUniqueValue() ?? '') ?? new Uint8Array()
            const sysId = this.insert(String(targetTable), String(targetId), found.getValue('file_name') ?? '', found.getValue('content_type') ?? '', content)
            copies.push(...sysId === null ? [] : [sysId])
        }
        return copies
    }

    private start(attachment: unknown): Buffer {
        const sysId = attachment instanceof GlideRecord ? attachment.getUniqueValue() : null
        if (sysId === null) {
            throw new Error('GlideSysAttachment.getContent: the record of an attachment is needed')
        }
        return Buffer.from(this.host.platform.data.getBlob(sysId) ?? new Uint8Array()).subarray(0, MAX_READ_BYTES)
    }

    private store(record: unknown, fileName: unknown, contentType: unknown, content: Uint8Array): string | null {
        if (!(record instanceof GlideRecord) || record.getUniqueValue() === null || !record.isValidRecord()) {
            return null
        }
        this.host.checkAccess(record.getTableName(), 'read')
        return this.insert(record.getTableName(), record.getUniqueValue() as string, String(fileName), String(contentType), content)
    }

    private insert(table: string, sysId: string, fileName: string, contentType: string, content: Uint8Array): string | null {
        return insertAttachment(this.host, { table, record: sysId, fileName, contentType, content })
    }
}

export interface NewAttachment {
    table: string
    record: string
    fileName: string
    contentType: string
    content: Uint8Array
}

/** Stores a file with a record. Null when a rule refused it. */
export function insertAttachment(host: GlideHost, file: NewAttachment): string | null {
    const result = host.platform.records.insert(host.tx, 'sys_attachment', {
        table_name: file.table, table_sys_id: file.record, file_name: file.fileName, content_type: file.contentType, size_bytes: String(file.content.length),
        hash: createHash('sha256').update(file.content).digest('hex')
    }, { workflow: true, origin: 'app' })
    if (result.sysId !== null) {
        host.platform.data.putBlob(result.sysId, file.content)
    }
    return result.sysId
}

/** A stream of ours, or one that an inbound request hands out. */
function bytesOf(stream: unknown): Uint8Array {
    const bytes = typeof stream === 'object' && stream !== null ? (stream as { bytes?: unknown }).bytes : undefined
    if (!(bytes instanceof Uint8Array)) {
        throw new Error('GlideSysAttachment.writeContentStream: a stream is needed')
    }
    return bytes
}
