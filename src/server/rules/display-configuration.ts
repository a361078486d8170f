import { now, toStored } from '../platform/clock.ts'
import { CHOICE } from '../platform/columns.ts'
import { say } from '../platform/messages.ts'
import { first, flag, open, tableExists, text, type AppRecord, type RuleRecord } from '../platform/records.ts'
import { showError } from '../platform/ui.ts'
import { journalOf } from '../write-back/decide.ts'

const PATH_COLUMNS = ['visitor_id_field', 'visitor_name_field', 'visitor_email_field', 'visitor_phone_field'] as const
const PATH = /^[a-z_][a-z0-9_]*(\.[a-z_][a-z0-9_]*){0,5}$/

/**
 * Before insert and update: the table, every field path, the condition and the buttons must be valid; the message names field and rule. Stores when
 * write-back was switched on: sessions that ended before leave no note.
 */
export function validateDisplayConfiguration(current: RuleRecord, previous: RuleRecord | null): void {
    const problems = findProblems(current)
    if (problems.length > 0) {
        problems.forEach(showError)
        current.setAbortAction(true)
        return
    }
    const before = current.operation() === 'insert' ? null : previous
    const since = before === null || !writesBack(before) ? toStored(now()) : text(before, 'write_back_since')
    current.setValue('write_back_since', writesBack(current) ? since : '')
}

/** Does a finished session leave something on the record? */
const writesBack = (record: RuleRecord): boolean => flag(record, 'active') && journalOf(text(record, 'write_back')) !== ''

function findProblems(current: RuleRecord): string[] {
    const table = text(current, 'table')
    if (!tableExists(table)) {
        return [say('display.table_missing', [table])]
    }
    // An inherited one also applies to child tables, and those may be open to this app.
    if (!flag(current, 'inherit') && isHidden(table)) {
        return [say('display.table_blocked', [table])]
    }
    const problems: string[] = []
    for (const column of PATH_COLUMNS) {
        const path = text(current, column).trim()
        const problem = path === '' ? null : findPathProblem(open(table), String(current.getElement(column).getLabel()), path)
        if (problem !== null) {
            problems.push(problem)
        }
    }
    const condition = text(current, 'condition')
    if (condition !== '' && !open(table).isValidEncodedQuery(condition)) {
        problems.push(say('display.condition', [table]))
    }
    const journal = journalOf(text(current, 'write_back'))
    if (journal !== '' && !open(table).isValidField(journal)) {
        problems.push(say('display.path_field', [String(current.getElement('write_back').getLabel()), table, journal]))
    }
    return problems.concat(findListProblems(text(current, 'buttons'), CHOICE.buttons, 'display.buttons'))
        .concat(findListProblems(text(current, 'write_back'), CHOICE.writeBack, 'display.write_back'))
}

/** What is wrong with a dot-walked path; null when nothing is. Every step but the last must be a reference. */
function findPathProblem(start: AppRecord, label: string, path: string): string | null {
    if (!PATH.test(path)) {
        return say('display.path_form', [label, path])
    }
    const steps = path.split('.')
    let record = start
    for (let i = 0; i < steps.length; i++) {
        const field = steps[i] ?? ''
        const table = String(record.getTableName())
        if (!record.isValidField(field)) {
            return say('display.path_field', [label, table, field])
        }
        if (i < steps.length - 1) {
            const target = referenceTable(record, field)
            if (target === '') {
                return say('display.path_reference', [label, field, table])
            }
            if (isHidden(target)) {
                return say('display.table_blocked', [target])
            }
            record = open(target)
        }
    }
    return null
}

/** Does ServiceNow hide the table from this app? Only a query shows it; this one finds nothing. */
function isHidden(table: string): boolean {
    try {
        const probe = open(table)
        probe.addQuery('sys_id', 'none')
        first(probe)
        return false
    } catch {
        return true
    }
}

function referenceTable(record: AppRecord, field: string): string {
    record.initialize()
    return String(record.getElement(field).getReferenceTable() ?? '')
}

function findListProblems(value: string, allowed: readonly string[], key: string): string[] {
    return value.split(',').map(name => name.trim()).filter(name => name !== '' && !allowed.includes(name)).map(name => say(key, [name, allowed.join(', ')]))
}
