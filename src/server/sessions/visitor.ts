import { TABLE } from '../platform/columns.ts'
import { collect, first, flag, idOf, isSysId, integer, lineage, open, text, type AppRecord } from '../platform/records.ts'

/** Whom the session is with, as far as the caller may read it. Text as stored, not cut. */
export interface Visitor {
    id: string
    name: string
    email: string
    phone: string
}

/** The Display Configuration that applies to a record. */
export interface DisplayConfiguration {
    id: string
    buttons: string[]
    /** Is the card offered in workspaces? It takes a UI action that an administrator has to switch on. */
    workspace: boolean
    fields: { id: string, name: string, email: string, phone: string }
    /** What a finished session leaves on the record (nothing, work_note, comment), and since when (stored time). */
    writeBack: string
    writeBackSince: string
}

interface Candidate extends DisplayConfiguration {
    condition: string
    distance: number
    order: number
}

/**
 * The Display Configuration of a record. Candidates are the active ones of its table and the inherited ones of its parent tables, nearest table first, then
 * lowest order; the first one whose condition the record meets applies. Null when none does.
 */
export function displayConfiguration(record: AppRecord): DisplayConfiguration | null {
    const table = String(record.getRecordClassName() || record.getTableName())
    const candidates = candidatesFor(lineage(table))
    candidates.sort((a, b) => a.distance - b.distance || a.order - b.order || (a.id < b.id ? -1 : 1))
    return candidates.find(candidate => meets(record, candidate.condition)) ?? null
}

function candidatesFor(tables: readonly string[]): Candidate[] {
    const rows = open(TABLE.displayConfiguration)
    rows.addQuery('active', true)
    rows.addQuery('table', 'IN', tables.join(','))
    return collect(rows, row => candidateFrom(row, tables)).filter(one => one !== null)
}

function candidateFrom(row: AppRecord, tables: readonly string[]): Candidate | null {
    const distance = tables.indexOf(text(row, 'table'))
    return distance < 0 || (distance > 0 && !flag(row, 'inherit')) ? null : {
        id: idOf(row),
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
    }
}

/** Does the record meet a condition? One that names a field the table does not have matches nothing; the platform would let it match everything. */
function meets(record: AppRecord, condition: string): boolean {
    if (condition === '') {
        return true
    }
    const probe = open(String(record.getTableName()))
    if (!probe.isValidEncodedQuery(condition)) {
        return false
    }
    probe.addQuery('sys_id', idOf(record))
    probe.addEncodedQuery(condition)
    return first(probe) !== null
}

/** The visitor, or the table on the way to them that ServiceNow hides from this app. */
export type VisitorResult = { ok: true, visitor: Visitor } | { ok: false, blocked: string }

/** Records read on the way to a visitor, by table and sys_id: the four paths mostly lead through the same caller. Null: the user may not read it. */
type ReadRecords = Map<string, AppRecord | null>

/** The visitor of a record, read with the current user's rights; fields that they may not read are empty. */
export function visitorOf(record: AppRecord, configuration: DisplayConfiguration): VisitorResult {
    const { fields } = configuration
    const blocked: string[] = []
    const read: ReadRecords = new Map()
    const value = (path: string, forPeople: boolean): string => walk(record, path, forPeople, blocked, read)
    const visitor = { id: value(fields.id, false), name: value(fields.name, true), email: value(fields.email, true), phone: value(fields.phone, true) }
    return blocked[0] === undefined ? { ok: true, visitor } : { ok: false, blocked: blocked[0] }
}

/**
 * Value at the end of a dot-walked path. Every record and field on the way is read with the current user's rights, so a path cannot show what the user could
 * not open. A reference at the end gives its display value where the text is for people. Tables that ServiceNow hides from this app are added to `blocked`.
 */
function walk(record: AppRecord, path: string, forPeople: boolean, blocked: string[], read: ReadRecords): string {
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
        const next = target === '' ? null : readStep(target, value, blocked, read)
        if (next === null) {
            return ''
        }
        current = next
    }
    return ''
}

function readStep(table: string, sysId: string, blocked: string[], read: ReadRecords): AppRecord | null {
    const key = `${table}:${sysId}`
    const known = read.get(key)
    if (known !== undefined) {
        return known
    }
    let found: AppRecord | null = null
    try {
        found = readAsUser(table, sysId)
    } catch {
        blocked.push(table)
    }
    read.set(key, found)
    return found
}

/** A record that the current user may read, or null. */
export function readAsUser(table: string, sysId: string): AppRecord | null {
    const query = open(table, 'secure')
    query.addQuery('sys_id', sysId)
    const record = first(query)
    return record !== null && record.canRead() ? record : null
}
