import type { FieldDef } from '../contracts'
import { notEmulated } from '../errors'

/** Kinds of fields, as far as conditions tell them apart. */
export type FieldKind = 'text' | 'reference' | 'number' | 'time' | 'span' | 'boolean'

const KIND: Readonly<Record<string, FieldKind>> = {
    reference: 'reference', domain_id: 'reference', boolean: 'boolean',
    integer: 'number', longint: 'number', long: 'number', order_index: 'number', domain_number: 'number', auto_increment: 'number', integer_date: 'number',
    timezone_offset: 'number', day_of_week: 'number', month_of_year: 'number', week_of_month: 'number', repeat_count: 'number', decimal: 'number', float: 'number',
    percent_complete: 'number', numeric: 'number', repeat_factor: 'number', currency: 'number', price: 'number', currency2: 'number',
    glide_date_time: 'time', glide_date: 'time', due_date: 'time', calendar_date_time: 'time', datetime: 'time', glide_utc_time: 'time', schedule_date_time: 'time',
    glide_time: 'span', glide_duration: 'span', timer: 'span'
}

export function fieldKind(type: string): FieldKind {
    return KIND[type] ?? 'text'
}

const PATTERNS = ['LIKE', 'NOT LIKE', 'STARTSWITH', 'ENDSWITH']
const ORDER = ['>', '>=', '<', '<=', 'BETWEEN']

/**
 * What is documented for a kind beyond the operators that every field has (docs: platform-user-interface/r_OpAvailableFiltersQueries.md, one table for each
 * kind of field; `=`, `!=`, IN and NOT IN are for all, api-reference/scripts/c_UsingGlideRecordToQueryTables.md, "Available JavaScript operators").
 * Durations and times of day have no table: they order as numbers do (inferred).
 */
const DOCUMENTED: Readonly<Record<FieldKind, ReadonlySet<string>>> = {
    text: new Set([...PATTERNS, ...ORDER, 'INSTANCEOF', 'DYNAMIC']),
    reference: new Set([...PATTERNS, 'DYNAMIC']),
    number: new Set([...ORDER, 'GT_FIELD', 'LT_FIELD', 'GT_OR_EQUALS_FIELD', 'LT_OR_EQUALS_FIELD']),
    time: new Set([...ORDER, 'ON', 'NOTON', 'DATEPART', 'RELATIVEGT', 'RELATIVEGE', 'RELATIVELT', 'RELATIVELE', 'RELATIVEEE', 'MORETHAN', 'LESSTHAN']),
    span: new Set(ORDER),
    boolean: new Set()
}

const FOR_ALL: ReadonlySet<string> = new Set(['=', '!=', 'IN', 'NOT IN', 'ISEMPTY', 'ISNOTEMPTY', 'EMPTYSTRING', 'ANYTHING', 'SAMEAS', 'NSAMEAS', 'VALCHANGES', 'CHANGESFROM', 'CHANGESTO'])

/** Is the operator documented for fields of a type? */
export function isDocumentedFor(operator: string, type: string): boolean {
    return FOR_ALL.has(operator) || DOCUMENTED[fieldKind(type)].has(operator)
}

/** Kinds of fields that field comparison does not support (docs: platform-user-interface/r_ComparingFieldValues.md, "Comparable fields"). */
const NOT_COMPARED: ReadonlySet<string> = new Set([
    'journal', 'journal_input', 'journal_list', 'keyword', 'script', 'script_plain', 'script_server', 'glide_duration', 'timer', 'glide_list', 'user_roles',
    'slushbucket', 'html', 'translated_html'
])

/**
 * May an operator between fields compare these two? "Is same" takes fields of one kind, references to the same table, "is more than" two times
 * (docs: platform-user-interface/r_ComparingFieldValues.md).
 */
export function areComparable(operator: string, one: Comparable, other: Comparable): boolean {
    if (operator === 'SAMEAS' || operator === 'NSAMEAS') {
        if (NOT_COMPARED.has(one.type) || NOT_COMPARED.has(other.type) || (one.reference ?? null) !== (other.reference ?? null)) return false
    }
    return fieldKind(one.type) === fieldKind(other.type)
}

interface Comparable {
    type: string
    reference: string | null
}

/** A date asked of a field of date and time means its midnight in UTC, as `GlideDateTime` reads it (inferred for queries). */
export function padToMidnight(type: string, value: string): string {
    return fieldKind(type) === 'time' && type !== 'glide_date' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value} 00:00:00` : value
}

/**
 * "active=true^roles=itil" (docs: platform-user-interface/c_EncodedQueryStrings.md) asks for the roles that users and groups have, which are records of other
 * tables here and in no column.
 */
export function refuseCalculated(field: FieldDef): void {
    if (field.name === 'roles' && (field.table === 'sys_user' || field.table === 'sys_user_group')) throw notEmulated(`query of ${field.table}.roles`)
}
