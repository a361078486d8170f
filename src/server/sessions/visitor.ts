import { DISPLAY_CONFIGURATION, TABLE } from '../platform/columns.ts'
import { flag, isSysId, integer, lineage, open, text, type AppRecord } from '../platform/records.ts'

/** Who the session is with, as far as the caller may read it. Text as stored, not cut. */
export interface Visitor {
    id: string
    name: string
    email: string
    phone: string
}

/** The Display Configuration that counts for a record. */
export interface DisplayConfiguration {
    id: string
    buttons: string[]
    /** Is the card offered in workspaces, by the UI action that an administrator has switched on? */
    workspace: boolean
    fields: { id: string, name: string, email: string, phone: string }
    /** What a finished session leaves on the record (nothing, work_note, comment), and since when; stored time. */
    writeBack: string
    writeBackSince: string
}

interface Candidate extends DisplayConfiguration {
    condition: string
    distance: number
    order: number
}

/**
 * The Display Configuration of a record: of the active ones for its table, and of those for its ancestors that are inherited, the one whose
 * table is nearest, then the lowest order, whose condition the record meets. Null when none applies.
 */
export function displayConfiguration(record: AppRecord): DisplayConfiguration | null {
    const table = String(record.getRecordClassName() || record.getTableName())
    const candidates = candidatesFor(lineage(table))
    candidates.sort((a, b) => a.distance - b.distance || a.order - b.order || (a.id < b.id ? -1 : 1))
    return candidates.find(candidate => meets(record, candidate.condition)) ?? null
}

function candidatesFor(tables: readonly string[]): Candidate[] {
    const row = open(TABLE.displayConfiguration)
    row.addQuery('active', true)
    row.addQuery('table', 'IN', tables.join(','))
    row.query()
    const list: Candidate[] = []
    while (row.next()) {
        const distance = tables.indexOf(text(row, 'table'))
        if (distance === 0 || (distance > 0 && flag(row, 'inherit'))) {
            list.push({
                id: String(row.getUniqueValue()),
                buttons: text(row, 'buttons').split(',').map(name => name.trim()).filter(name => name !== ''),
                workspace: flag(row, 'workspace'),
                fields: {
                    id: text(row, 'visitor_id_field'), name: text(row, 'visitor_name_field'),
                    email: text(row, 'visitor_email_field'), phone: text(row, 'visitor_phone_field')
                },
                writeBack: text(row, 'write_back'),
                writeBackSince: text(row, 'write_back_since'),
                condition: text(row, 'condition'),
                distance,
                order: integer(row, 'order', 100)
            })
        }
    }
    return list
}

/** Does the record meet a condition? One that names what the table does not have meets nothing, instead of everything. */
function meets(record: AppRecord, condition: string): boolean {
    if (condition === '') {
        return true
    }
    const probe = open(String(record.getTableName()))
    if (!probe.isValidEncodedQuery(condition)) {
        return false
    }
    probe.addQuery('sys_id', String(record.getUniqueValue()))
    probe.addEncodedQuery(condition)
    probe.setLimit(1)
    probe.query()
    return probe.hasNext()
}

/** The visitor, or the table on the way to them that ServiceNow hides from this app. */
export type VisitorResult = { ok: true, visitor: Visitor } | { ok: false, blocked: string }

/** Records already read on the way to a visitor, by table and sys_id: four paths mostly go through one caller. Null: not to be seen. */
type Seen = Map<string, AppRecord | null>

/** The visitor of a record, read with the rights of the current user. What they may not read is empty. */
export function visitorOf(record: AppRecord, configuration: DisplayConfiguration): VisitorResult {
    const { fields } = configuration
    const blocked: string[] = []
    const seen: Seen = new Map()
    const value = (path: string, forPeople: boolean): string => walk(record, path, forPeople, blocked, seen)
    const visitor = { id: value(fields.id, false), name: value(fields.name, true), email: value(fields.email, true), phone: value(fields.phone, true) }
    return blocked[0] === undefined ? { ok: true, visitor } : { ok: false, blocked: blocked[0] }
}

/**
 * Value at the end of a dot-walked path. Each record on the way and each field is read with the rights of the current user, so that a path cannot
 * show what the user could not open. A reference at the end gives its display value where a text for people is wanted. A table that ServiceNow hides
 * from this app is added to `blocked`.
 */
function walk(record: AppRecord, path: string, forPeople: boolean, blocked: string[], seen: Seen): string {
    const steps = path.split('.')
    let current = record
    for (let i = 0; i < steps.length; i++) {
        const field = steps[i] ?? ''
        if (field === '' || !current.isValidField(field) || !current.getElement(field).canRead()) {
            return ''
        }
        const value = text(current, field)
        if (i === steps.length - 1) {
            return value !== '' && forPeople && isSysId(value) ? String(current.getDisplayValue(field) ?? '') : value
        }
        const target = isSysId(value) ? String(current.getElement(field).getReferenceTable() ?? '') : ''
        const next = target === '' ? null : visible(target, value, blocked, seen)
        if (next === null) {
            return ''
        }
        current = next
    }
    return ''
}

function visible(table: string, sysId: string, blocked: string[], seen: Seen): AppRecord | null {
    const key = `${table}:${sysId}`
    const known = seen.get(key)
    if (known !== undefined) {
        return known
    }
    let found: AppRecord | null = null
    try {
        found = readable(table, sysId)
    } catch {
        blocked.push(table)
    }
    seen.set(key, found)
    return found
}

/** A record the current user may read, or null. */
export function readable(table: string, sysId: string): AppRecord | null {
    const record = open(table, 'secure')
    record.addQuery('sys_id', sysId)
    record.setLimit(1)
    record.query()
    return record.next() && record.canRead() ? record : null
}

/** Longest field path that can be configured. */
export const LONGEST_PATH = DISPLAY_CONFIGURATION.visitor_id_field
