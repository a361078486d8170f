import type { ConditionNode, DataLayer, FieldDef, QueryContext, Row } from '../contracts'
import { notEmulated } from './errors'
import { parseStored } from './time'
import { DATE_TIME_TYPES, DECIMAL_TYPES, INTEGER_TYPES, LIST_TYPES, SPAN_TYPES, normalise, truthy } from './values'

/** Dynamic filter option "Me", the only one that ships with every instance under this sys_id. */
export const DYNAMIC_ME = '90d1921e5f510100a9ad2572f2b477fe'

export interface MatchSubject {
    data: DataLayer
    table: string
    row: Row
    /** The row before the change, for the operators of change. Absent: there was none. */
    previous?: Row | null
    context: QueryContext
    /**
     * Conditions of rules and access controls compare text exactly (docs: api-reference/business-rules-classic/c_BusinessRules.md, "Filters based on
     * string compares are case-sensitive"; platform-security/access-control/t_CreateAnACLRule.md), queries of the database do not.
     */
    caseSensitive: boolean
}

type Compare = (subject: Term) => boolean

interface Term {
    subject: MatchSubject
    field: FieldDef
    value: string | null
    wanted: string
}

/** Does a row meet a condition? The operators mean what they mean in a database query; VALCHANGES, CHANGESFROM and CHANGESTO look at the row before. */
export function matches(node: ConditionNode, subject: MatchSubject): boolean {
    switch (node.kind) {
        case 'all': return true
        case 'none': return false
        case 'and': return node.items.every(item => matches(item, subject))
        case 'or': return node.items.some(item => matches(item, subject))
        case 'term': return matchesTerm(node.field, node.operator, node.value, subject)
    }
}

function matchesTerm(path: string, operator: string, wanted: string, subject: MatchSubject): boolean {
    const found = resolve(path, subject, subject.row)
    if (found === null) throw new Error(`Unknown field ${path} in a condition on ${subject.table}`)
    const compare = OPERATORS[operator]
    if (compare === undefined) throw notEmulated(`operator ${operator} in a condition evaluated on a record`)
    return compare({ subject, field: found.field, value: found.value, wanted: javascript(wanted, subject) })
}

function javascript(wanted: string, subject: MatchSubject): string {
    if (!wanted.startsWith('javascript:')) return wanted
    if (subject.context.evaluate === undefined) throw notEmulated('javascript: in this condition')
    return subject.context.evaluate(wanted.slice('javascript:'.length))
}

/** Follows a path through references. A broken reference on the way gives an empty value. */
function resolve(path: string, subject: MatchSubject, start: Row): { field: FieldDef, value: string | null } | null {
    const { dictionary } = subject.data
    const last = dictionary.resolvePath(subject.table, path)
    if (last === undefined) return null
    const steps = path.split('.')
    let row: Row | null = start
    let table = subject.table
    for (const step of steps.slice(0, -1)) {
        const reference = dictionary.fields(table).get(step)?.reference ?? null
        const id: string | null = row?.[step] ?? null
        if (reference === null) return null
        row = id === null || id === '' ? null : subject.data.load(reference, [id])[0] ?? null
        table = reference
    }
    return { field: last, value: row?.[steps[steps.length - 1] as string] ?? null }
}

function fold(text: string): string {
    return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[\u0300-\u036f]/g, '').normalize('NFC')
}

function isNumeric(field: FieldDef): boolean {
    return INTEGER_TYPES.has(field.type) || DECIMAL_TYPES.has(field.type)
}

function isTime(field: FieldDef): boolean {
    return DATE_TIME_TYPES.has(field.type) || SPAN_TYPES.has(field.type) || field.type === 'glide_date'
}

function empty(value: string | null): boolean {
    return value === null || value === ''
}

function text({ subject }: Term, value: string): string {
    return subject.caseSensitive ? value : fold(value)
}

/** -1, 0 or 1; null when the two cannot be compared, as with an empty side. */
function order(term: Term, value: string | null, wanted: string): number | null {
    if (empty(value) || empty(wanted)) return null
    const { field } = term
    const [one, other] = isNumeric(field) ? [Number(value), Number(wanted)]
        : isTime(field) && parseStored(value ?? '') !== null && parseStored(wanted) !== null ? [parseStored(value ?? ''), parseStored(wanted)]
            : [text(term, value ?? ''), text(term, wanted)]
    if (one === null || other === null || (typeof one === 'number' && (Number.isNaN(one) || Number.isNaN(other)))) return null
    return one < other ? -1 : one > other ? 1 : 0
}

function equals(term: Term, wanted = term.wanted): boolean {
    const { field, value } = term
    if (field.type === 'boolean') return truthy(value) === truthy(wanted)
    if (wanted === '' || wanted === 'NULL') return empty(value)
    if (empty(value)) return false
    if (isNumeric(field) || isTime(field)) return order(term, value, wanted) === 0
    return text(term, value ?? '') === text(term, wanted)
}

function contains(term: Term, wanted = term.wanted): boolean {
    if (wanted === '') return true
    if (empty(term.value)) return false
    return text(term, term.value ?? '').includes(text(term, wanted))
}

function inList(term: Term): boolean {
    return term.wanted.split(',').some(item => equals(term, item.trim()))
}

function ordered(test: (order: number) => boolean): Compare {
    return term => {
        const result = order(term, term.value, term.wanted)
        return result !== null && test(result)
    }
}

function range(term: Term): boolean {
    const [low = '', high = ''] = term.wanted.split('@').slice(-2).map(bound => javascript(bound, term.subject))
    return (order(term, term.value, low) ?? -1) >= 0 && (order(term, term.value, high) ?? 1) <= 0
}

/** `other` of `field SAMEAS other`. */
function otherField(term: Term): string | null {
    const found = resolve(term.wanted, term.subject, term.subject.row)
    if (found === null) throw new Error(`Unknown field ${term.wanted} in a condition on ${term.subject.table}`)
    return found.value
}

function fields(test: (order: number) => boolean): Compare {
    return term => {
        const result = order(term, term.value, otherField(term) ?? '')
        return result !== null && test(result)
    }
}

function changed(term: Term): boolean {
    const { previous, row } = term.subject
    if (previous === undefined || previous === null) return !empty(row[term.field.name] ?? null)
    return (previous[term.field.name] ?? '') !== (row[term.field.name] ?? '')
}

function before(term: Term): Term {
    return { ...term, value: term.subject.previous?.[term.field.name] ?? null }
}

function dynamic(term: Term): boolean {
    if (term.wanted !== DYNAMIC_ME) throw notEmulated(`dynamic filter ${term.wanted}`)
    const { userId } = term.subject.context
    return LIST_TYPES.has(term.field.type) ? (term.value ?? '').split(',').includes(userId) : userId !== '' && term.value === userId
}

const not = (compare: Compare): Compare => term => !compare(term)

const OPERATORS: Readonly<Record<string, Compare | undefined>> = {
    '=': term => equals(term),
    '!=': term => !equals(term),
    '>': ordered(result => result > 0),
    '>=': ordered(result => result >= 0),
    '<': ordered(result => result < 0),
    '<=': ordered(result => result <= 0),
    IN: inList,
    'NOT IN': not(inList),
    LIKE: term => contains(term),
    CONTAINS: term => contains(term),
    'NOT LIKE': not(contains),
    NOTLIKE: not(contains),
    'DOES NOT CONTAIN': not(contains),
    STARTSWITH: term => !empty(term.value) && text(term, term.value ?? '').startsWith(text(term, term.wanted)),
    ENDSWITH: term => !empty(term.value) && text(term, term.value ?? '').endsWith(text(term, term.wanted)),
    ISEMPTY: term => empty(term.value),
    ISNOTEMPTY: term => !empty(term.value),
    EMPTYSTRING: term => term.value === '',
    ANYTHING: () => true,
    BETWEEN: range,
    ON: range,
    NOTON: not(range),
    SAMEAS: term => (otherField(term) ?? '') === (term.value ?? ''),
    NSAMEAS: term => (otherField(term) ?? '') !== (term.value ?? ''),
    GT_FIELD: fields(result => result > 0),
    LT_FIELD: fields(result => result < 0),
    GT_OR_EQUALS_FIELD: fields(result => result >= 0),
    LT_OR_EQUALS_FIELD: fields(result => result <= 0),
    DYNAMIC: dynamic,
    INSTANCEOF: term => term.subject.data.dictionary.ancestors(term.value ?? '').includes(term.wanted),
    VALCHANGES: changed,
    CHANGESFROM: term => changed(term) && equals(before(term), normalise(term.field, term.wanted) ?? ''),
    CHANGESTO: term => changed(term) && equals(term, normalise(term.field, term.wanted) ?? '')
}

/** Operators this matcher knows, for tests. */
export const MATCH_OPERATORS: readonly string[] = Object.keys(OPERATORS)
