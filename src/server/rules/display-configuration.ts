import { now, toStored } from '../platform/clock.ts'
import { CHOICE } from '../platform/columns.ts'
import { say } from '../platform/messages.ts'
import { flag, open, tableExists, text, type AppRecord, type RuleRecord } from '../platform/records.ts'
import { showError } from '../platform/ui.ts'
import { journalOf } from '../write-back/decide.ts'

const PATHS = ['visitor_id_field', 'visitor_name_field', 'visitor_email_field', 'visitor_phone_field'] as const
const PATH = /^[a-z_][a-z0-9_]*(\.[a-z_][a-z0-9_]*){0,5}$/

/**
 * Before insert and update: the table, every field path, the condition and the buttons must be valid; the message names field and rule. Notes since when
 * write-back is on: what ended before leaves nothing.
 */
export function validateDisplayConfiguration(current: RuleRecord, previous: RuleRecord | null): void {
    const problems = problemsOf(current)
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

function problemsOf(current: RuleRecord): string[] {
    const table = text(current, 'table')
    if (!tableExists(table)) {
        return [say('display.table_missing', [table])]
    }
    // An inherited one is for the records of child tables, too, and those may be open to this app.
    if (!flag(current, 'inherit') && isHidden(table)) {
        return [say('display.table_blocked', [table])]
    }
    const problems: string[] = []
    for (const column of PATHS) {
        const path = text(current, column).trim()
        const problem = path === '' ? null : pathProblem(open(table), String(current.getElement(column).getLabel()), path)
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
    return problems.concat(listProblems(text(current, 'buttons'), CHOICE.buttons, 'display.buttons'))
        .concat(listProblems(text(current, 'write_back'), CHOICE.writeBack, 'display.write_back'))
}

/** What is wrong with a dot-walked path, or null. Every step but the last must be a reference. */
function pathProblem(start: AppRecord, label: string, path: string): string | null {
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

/** Does ServiceNow refuse this app to read the table? Only a query can tell; this one finds nothing. */
function isHidden(table: string): boolean {
    try {
        const probe = open(table)
        probe.addQuery('sys_id', 'none')
        probe.setLimit(1)
        probe.query()
        return false
    } catch {
        return true
    }
}

function referenceTable(record: AppRecord, field: string): string {
    record.initialize()
    return String(record.getElement(field).getReferenceTable() ?? '')
}

function listProblems(value: string, allowed: readonly string[], key: string): string[] {
    return value.split(',').map(name => name.trim()).filter(name => name !== '' && !allowed.includes(name)).map(name => say(key, [name, allowed.join(', ')]))
}
