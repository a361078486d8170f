import { randomUUID } from 'node:crypto'
import type { DataLayer, Row, Statement, Transaction } from '../contracts'
import { readFirstRow, hasTable, readRows, type ReaderSource } from '../values/reader'
import { readsAsTrue } from '../values/field-values'
import { Cached, type Versions } from '../caches'

const newId = (): string => randomUUID().replaceAll('-', '')
const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** What a delete leaves behind and takes along: the audit row of audited tables, and the record's attachments. */
export class Deletions {
    private readonly audited = new Cached(() => new Map<string, boolean>())

    constructor(private readonly data: DataLayer, private readonly reader: ReaderSource, private readonly versions: Versions) {}

    /** sys_audit_delete, for tables whose dictionary entry says audit, unless its attribute no_audit_delete forbids (docs: c_DictionaryAttributes.md). */
    audit(tx: Transaction, table: string, row: Row, display: string, now: string): void {
        if (!this.isAudited(tx, table) || !hasTable(this.reader, 'sys_audit_delete')) return
        const payload = Object.entries(row).map(([name, value]) => value === null ? `<${name}/>` : `<${name}>${escapeXml(value)}</${name}>`).join('')
        this.data.insertRow('sys_audit_delete', {
            sys_id: newId(), tablename: table, documentkey: row.sys_id ?? null, display_value: display, payload: `<${table}>${payload}</${table}>`,
            sys_created_on: now, sys_created_by: tx.user.userName, sys_updated_on: now, sys_updated_by: tx.user.userName, sys_mod_count: '0'
        }, 'platform')
    }

    attachments(table: string, sysId: string, origin: Statement['origin']): void {
        for (const attachment of readRows(this.reader, 'sys_attachment', `table_name=${table}^table_sys_id=${sysId}`)) this.attachmentParts(attachment.sys_id ?? '', origin, true)
    }

    /** The binary part of an attachment; with the record itself when asked. */
    attachmentParts(sysId: string, origin: Statement['origin'], recordToo: boolean): void {
        for (const part of readRows(this.reader, 'sys_attachment_doc', `sys_attachment=${sysId}`)) this.data.deleteRow('sys_attachment_doc', part.sys_id ?? '', origin)
        this.data.deleteBlob(sysId)
        if (recordToo) this.data.deleteRow('sys_attachment', sysId, origin)
    }

    private isAudited(tx: Transaction, table: string): boolean {
        const known = this.audited.get(this.versions.of('rules', tx))
        let audited = known.get(table)
        if (audited === undefined) known.set(table, audited = this.readAudited(table))
        return audited
    }

    private readAudited(table: string): boolean {
        if (!this.data.dictionary.fields('sys_dictionary').has('audit')) return false
        const entry = readFirstRow(this.reader, 'sys_dictionary', `name=${table}^elementISEMPTY^internal_type=collection`)
        return entry !== null && readsAsTrue(entry.audit) && !/(^|,)no_audit_delete(=true)?(,|$)/.test(entry.attributes ?? '')
    }
}
