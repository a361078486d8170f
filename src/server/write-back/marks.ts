import { CHOICE, TABLE } from '../platform/columns.ts'
import { collect, flag, lineage, open, text } from '../platform/records.ts'
import type { NoteIsDue } from '../rows/sessions.ts'
import { journalOf } from './decide.ts'

/**
 * Decides which sessions are to leave a note, at the write that makes them final. The Display Configurations are read once, when the first launched session
 * becomes final. Which of them applies, and whether the record still meets its condition, is checked when the note is written.
 */
export function noteMarker(): NoteIsDue {
    let rules: readonly { table: string, inherit: boolean }[] | null = null
    const tables = new Map<string, boolean>()
    const wanted = (table: string): boolean => {
        rules ??= readNoteRules()
        const known = tables.get(table)
        if (known !== undefined || rules.length === 0) {
            return known === true
        }
        const names = lineage(table)
        const answer = rules.some(rule => rule.table === table || (rule.inherit && names.includes(rule.table)))
        tables.set(table, answer)
        return answer
    }
    return (record, fresh, changes) => {
        const becomesFinal = changes.syncState === CHOICE.syncState.synced && fresh.syncState !== CHOICE.syncState.synced
        return becomesFinal && fresh.origin === CHOICE.origin.servicenow && fresh.source !== '' && text(record, 'write_back') === ''
            && wanted(text(record, 'source_table'))
    }
}

function readNoteRules(): { table: string, inherit: boolean }[] {
    const rows = open(TABLE.displayConfiguration)
    rows.addQuery('active', true)
    rows.addQuery('write_back', 'IN', CHOICE.writeBack.filter(setting => journalOf(setting) !== '').join(','))
    return collect(rows, row => ({ table: text(row, 'table'), inherit: flag(row, 'inherit') }))
}
