import type { Platform, Row, Transaction } from '../contracts'
import { readById } from '../values/reader'

/** Name of the scope a record of an app belongs to. */
export function scopeOf(platform: Platform, record: Row): string {
    const id = record.sys_scope ?? ''
    if (id === '' || id === 'global') return 'global'
    return readById(platform, 'sys_scope', id)?.scope ?? 'global'
}

/** The record of an event, with its real class; null when there is none (any more). */
export function subjectOf(platform: Platform, tx: Transaction, event: Row): { table: string, row: Row } | null {
    if (!event.table || !event.instance || !platform.data.dictionary.table(event.table)) return null
    const row = platform.records.find(tx, event.table, event.instance, 'platform')
    return row ? { table: row.sys_class_name || event.table, row } : null
}

/** `event` and `current` of what listens to an event. */
export function eventBindings(platform: Platform, tx: Transaction, event: Row): { event: unknown, current: unknown } {
    const subject = subjectOf(platform, tx, event)
    return {
        event: platform.engine.recordFor(tx, 'sysevent', event, { operation: 'none', writable: false }).object,
        current: subject ? platform.engine.recordFor(tx, subject.table, subject.row, { operation: 'none', writable: true }).object : null
    }
}

/** Runs something in the scope of the record it belongs to. */
export function inScope<T>(tx: Transaction, scope: string, work: () => T): T {
    const before = tx.scope
    tx.scope = scope
    try {
        return work()
    } finally {
        tx.scope = before
    }
}
