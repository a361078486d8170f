import { CHOICE, TABLE } from '../platform/columns.ts'
import { flag, lineage, open, text, type AppRecord } from '../platform/records.ts'
import { journalOf } from '../sessions/write-back.ts'
import type { SessionChanges, StoredSession } from '../sync/types.ts'

/** Says which sessions leave a note, at the write that makes them final. */
export interface WriteBackMarks {
    due(record: AppRecord, fresh: StoredSession, changes: SessionChanges): boolean
}

/**
 * Asks the Display Configurations once, when the first launched session becomes final. Which of them counts for the record, and whether it still stands by its
 * condition, is looked at when the note is due.
 */
export function writeBackMarks(): WriteBackMarks {
    let rules: readonly { table: string, inherit: boolean }[] | null = null
    const tables = new Map<string, boolean>()
    const wanted = (table: string): boolean => {
        rules ??= configured()
        const known = tables.get(table)
        if (known !== undefined || rules.length === 0) {
            return known === true
        }
        const names = lineage(table)
        const answer = rules.some(rule => rule.table === table || (rule.inherit && names.includes(rule.table)))
        tables.set(table, answer)
        return answer
    }
    return {
        due(record, fresh, changes) {
            const final = changes.syncState === CHOICE.syncState.synced && fresh.syncState !== CHOICE.syncState.synced
            return final && fresh.origin === CHOICE.origin.servicenow && fresh.source !== '' && text(record, 'write_back') === '' && wanted(text(record, 'source_table'))
        }
    }
}

function configured(): { table: string, inherit: boolean }[] {
    const row = open(TABLE.displayConfiguration)
    row.addQuery('active', true)
    row.addQuery('write_back', 'IN', CHOICE.writeBack.filter(setting => journalOf(setting) !== '').join(','))
    row.query()
    const list: { table: string, inherit: boolean }[] = []
    while (row.next()) {
        list.push({ table: text(row, 'table'), inherit: flag(row, 'inherit') })
    }
    return list
}
