import { randomUUID } from 'node:crypto'
import type { DataLayer, Row, Statement, Transaction } from '../contracts'
import { readFirstRow, readRows, type ReaderSource } from '../values/reader'
import { displayDateTime } from '../values/time-display'

/**
 * Journal fields keep no value on their record: each input is a row of sys_journal_field (docs: platform-administration/c_JournalFields.md).
 */
export class Journal {
    constructor(private readonly data: DataLayer, private readonly reader: ReaderSource) {}

    add(tx: Transaction, table: string, sysId: string, entries: Row, now: string, origin: Statement['origin']): void {
        for (const [element, value] of Object.entries(entries)) {
            if (value === null || value === '') continue
            this.data.insertRow('sys_journal_field', {
                sys_id: randomUUID().replaceAll('-', ''), name: table, element, element_id: sysId, value, sys_created_on: now, sys_created_by: tx.user.userName
            }, origin)
        }
    }

    /** All entries, newest first, each with its head line and followed by an empty line (docs: c_JournalFields.md, "delimited by"). */
    text(tx: Transaction, element: string, label: string, sysId: string): string {
        return readRows(this.reader, 'sys_journal_field', `element_id=${sysId}^element=${element}^ORDERBYDESCsys_created_on`)
            .map(row => `${displayDateTime(row.sys_created_on ?? '', tx.user)} - ${this.author(row.sys_created_by ?? '')} (${label})\n${row.value ?? ''}\n\n`)
            .join('')
    }

    private author(userName: string): string {
        return (userName === '' ? null : readFirstRow(this.reader, 'sys_user', `user_name=${userName}`)?.name) ?? userName
    }
}
