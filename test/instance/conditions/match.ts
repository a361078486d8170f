import type { ConditionNode, DataLayer, FieldDef, QueryContext, Row } from '../contracts'
import { notEmulated } from '../errors'
import {
    areComparable, parseDistance, InvalidQuery, isDistant, isDocumentedFor, padToMidnight, parseOn, parseDatePart, refuseCalculated, parseRelative,
    resolveValue, type Sign
} from '../query'
import { findComparedPart, extractDatePart, zoneOf } from '../values/calendar'
import { DATE_TIME_TYPES, DECIMAL_TYPES, INTEGER_TYPES, LIST_TYPES, SPAN_TYPES, normalise, readsAsTrue } from '../values/field-values'
import { fold } from '../values/fold'
import { noteUse } from '../uses'

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
    const name = SPELLINGS[operator] ?? operator
    const compare = OPERATORS[name]
    if (compare === undefined) throw notEmulated(`operator ${operator} in a condition evaluated on a record`)
    if (!isDocumentedFor(name, found.field.type)) {
        throw new InvalidQuery(`Operator ${operator} is not for fields of type ${found.field.type}, as ${path} in table ${subject.table}`, subject.table, operator)
    }
    noteUse?.('operator', `${name} ${found.field.type}`)
    const value = OWN_VALUE.has(name) ? wanted : resolveValue(subject.context, wanted, found.field.type)
    return compare({ subject, field: found.field, value: found.value, wanted: value })
}

/** Operators whose value is made of several parts, or is no value at all. */
const OWN_VALUE: ReadonlySet<string> = new Set([
    'BETWEEN', 'ON', 'NOTON', 'DATEPART', 'RELATIVEGT', 'RELATIVEGE', 'RELATIVELT', 'RELATIVELE', 'RELATIVEEE', 'MORETHAN', 'LESSTHAN', 'SAMEAS', 'NSAMEAS'
])

/** Follows a path through references. A broken reference on the way gives an empty value. */
function resolve(path: string, subject: MatchSubject, start: Row): { field: FieldDef, value: string | null } | null {
    const { dictionary } = subject.data
    const last = dictionary.resolvePath(subject.table, path)
    if (last === undefined) return null
    refuseCalculated(last)
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

/** What numbers and times are compared by; null when the text is none. */
function comparable(term: Term, value: string): string | number | null {
    const { field } = term
    if (isNumeric(field)) {
        const plain = value.replaceAll(',', '').trim()
        return plain === '' || Number.isNaN(Number(plain)) ? null : Number(plain)
    }
    if (field.type === 'glide_date') return value.slice(0, 10)
    // Times are kept so that their text sorts as they do.
    return isTime(field) ? padToMidnight(field.type, value) : text(term, value)
}

/** -1, 0 or 1; null when the two cannot be compared, as with an empty side. */
function order(term: Term, value: string | null, wanted: string | null): number | null {
    if (empty(value) || empty(wanted)) return null
    const one = comparable(term, value ?? '')
    const other = comparable(term, wanted ?? '')
    if (one === null || other === null) return null
    return one < other ? -1 : one > other ? 1 : 0
}

/** Is there nothing asked for? The word NULL stands for it. */
function asksForNothing(wanted: string): boolean {
    return wanted === '' || wanted === 'NULL'
}

function equals(term: Term, wanted = term.wanted): boolean {
    const { field, value } = term
    if (asksForNothing(wanted)) return empty(value)
    if (field.type === 'boolean') return !empty(value) && readsAsTrue(value) === readsAsTrue(wanted)
    return order(term, value, wanted) === 0
}

/** An empty field differs from nothing that is asked for, except that a boolean may be neither (as in a query of the database). */
function differs(term: Term): boolean {
    if (asksForNothing(term.wanted)) return !empty(term.value)
    if (empty(term.value)) return term.field.type === 'boolean'
    return !equals(term)
}

/** The text that pattern operators look at: of a reference, what people see of it. */
function shown(term: Term): string | null {
    const { data } = term.subject
    let { field, value } = term
    for (let depth = 0; depth < 5 && field.type === 'reference' && field.reference !== null && !empty(value); depth++) {
        const display = data.dictionary.displayField(field.reference)
        const next = display === undefined ? undefined : data.dictionary.fields(field.reference).get(display)
        if (next === undefined) break
        value = data.load(field.reference, [value ?? ''])[0]?.[next.name] ?? null
        field = next
    }
    return empty(value) ? null : value
}

function pattern(test: (value: string, wanted: string) => boolean): Compare {
    return term => {
        const value = shown(term)
        if (term.wanted === '') return value !== null
        return value !== null && test(text(term, value), text(term, term.wanted))
    }
}

const lacks: Compare = term => {
    const value = shown(term)
    return value !== null && term.wanted !== '' && !text(term, value).includes(text(term, term.wanted))
}

function listed(term: Term): string[] {
    return term.wanted.split(',').map(item => item.trim()).filter(item => item !== '' && (!isNumeric(term.field) || comparable(term, item) !== null))
}

function inList(term: Term): boolean {
    return !empty(term.value) && listed(term).some(item => item !== 'NULL' && equals(term, item))
}

function notInList(term: Term): boolean {
    return !empty(term.value) && !inList(term)
}

function ordered(test: (order: number) => boolean): Compare {
    return term => {
        const result = asksForNothing(term.wanted) ? null : order(term, term.value, term.wanted)
        return result !== null && test(result)
    }
}

/** `a@b`, both included. */
function between(term: Term): boolean {
    const [low = '', high = ''] = term.wanted.split('@').map(bound => resolveValue(term.subject.context, bound, term.field.type))
    return within(term, low, high)
}

function within(term: Term, low: string, high: string): boolean {
    return (order(term, term.value, low) ?? -1) >= 0 && (order(term, term.value, high) ?? 1) <= 0
}

function on(term: Term): boolean {
    const range = parseOn(term.subject.context, term.field.type, term.wanted)
    return range === null ? malformed(term) : within(term, ...range)
}

const SIGN: Readonly<Record<Sign, (order: number) => boolean>> = {
    '=': result => result === 0, '>': result => result > 0, '>=': result => result >= 0, '<': result => result < 0, '<=': result => result <= 0
}

function relative(operator: string): Compare {
    return term => {
        const condition = parseRelative(term.subject.context, term.field.type, operator, term.wanted)
        if (condition === null) return malformed(term)
        if (condition.kind === 'range') return within(term, condition.start, condition.end)
        const result = order(term, term.value, condition.bound)
        return result !== null && SIGN[condition.sign](result)
    }
}

function part(term: Term): boolean {
    const condition = parseDatePart(term.wanted)
    if (condition === null) return malformed(term)
    const number = empty(term.value) ? null : extractDatePart(term.value ?? '', zoneFor(term, term.field), condition.part)
    return number !== null && SIGN[condition.sign](number - condition.number)
}

function distant(operator: string): Compare {
    return term => {
        const [path = '', ...rest] = term.wanted.split('@')
        const condition = parseDistance(rest)
        if (condition === null) return malformed(term)
        const found = other(term, operator, path)
        return isDistant([term.value ?? '', zoneFor(term, term.field)], [found.value ?? '', zoneFor(term, found.field)], operator, condition)
    }
}

function malformed(term: Term): never {
    throw new InvalidQuery(`Malformed date condition on ${term.field.name}: ${term.wanted}`, term.subject.table, term.wanted)
}

function zoneFor(term: Term, field: FieldDef): string {
    return zoneOf(field.type, term.subject.context.timeZone)
}

function other(term: Term, operator: string, path: string): { field: FieldDef, value: string | null } {
    const { table } = term.subject
    const found = resolve(path, term.subject, term.subject.row)
    if (found === null) throw new InvalidQuery(`Unknown field ${path} in a condition on ${table}`, table, path)
    if (!areComparable(operator, term.field, found.field)) {
        throw new InvalidQuery(`Operator ${operator} does not compare ${term.field.name} (${term.field.type}) with ${path} (${found.field.type}) in table ${table}`, table, operator)
    }
    return found
}

/** `other` of `field SAMEAS other`, or `other@day`: the same part of the time. An empty side neither equals nor differs. */
function fields(operator: string, test: (order: number) => boolean): Compare {
    return term => {
        const [path = '', unitName] = term.wanted.split('@')
        const found = other(term, operator, path)
        const part = unitName === undefined ? undefined : findComparedPart(unitName)
        if (unitName !== undefined && part === undefined) return malformed(term)
        const result = part === undefined ? order(term, term.value, found.value) : partOrder(term, found, part)
        return result !== null && test(result)
    }
}

function partOrder(term: Term, found: { field: FieldDef, value: string | null }, part: string): number | null {
    const one = extractDatePart(term.value ?? '', zoneFor(term, term.field), part)
    const two = extractDatePart(found.value ?? '', zoneFor(term, found.field), part)
    return one === null || two === null ? null : Math.sign(one - two)
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

const OPERATORS: Readonly<Record<string, Compare | undefined>> = {
    '=': term => equals(term),
    '!=': differs,
    '>': ordered(result => result > 0),
    '>=': ordered(result => result >= 0),
    '<': ordered(result => result < 0),
    '<=': ordered(result => result <= 0),
    IN: inList,
    'NOT IN': notInList,
    LIKE: pattern((value, wanted) => value.includes(wanted)),
    'NOT LIKE': lacks,
    STARTSWITH: pattern((value, wanted) => value.startsWith(wanted)),
    ENDSWITH: pattern((value, wanted) => value.endsWith(wanted)),
    ISEMPTY: term => empty(term.value),
    ISNOTEMPTY: term => !empty(term.value),
    EMPTYSTRING: term => empty(term.value),
    ANYTHING: () => true,
    BETWEEN: between,
    ON: on,
    NOTON: term => !empty(term.value) && !on(term),
    RELATIVEGT: relative('RELATIVEGT'),
    RELATIVEGE: relative('RELATIVEGE'),
    RELATIVELT: relative('RELATIVELT'),
    RELATIVELE: relative('RELATIVELE'),
    RELATIVEEE: relative('RELATIVEEE'),
    DATEPART: part,
    MORETHAN: distant('MORETHAN'),
    LESSTHAN: distant('LESSTHAN'),
    SAMEAS: fields('SAMEAS', result => result === 0),
    NSAMEAS: fields('NSAMEAS', result => result !== 0),
    GT_FIELD: fields('GT_FIELD', result => result > 0),
    LT_FIELD: fields('LT_FIELD', result => result < 0),
    GT_OR_EQUALS_FIELD: fields('GT_OR_EQUALS_FIELD', result => result >= 0),
    LT_OR_EQUALS_FIELD: fields('LT_OR_EQUALS_FIELD', result => result <= 0),
    DYNAMIC: dynamic,
    INSTANCEOF: term => term.value !== null && term.subject.data.dictionary.descendants(term.wanted).includes(term.value),
    VALCHANGES: changed,
    CHANGESFROM: term => changed(term) && equals(before(term), normalise(term.field, term.wanted) ?? ''),
    CHANGESTO: term => changed(term) && equals(term, normalise(term.field, term.wanted) ?? '')
}

/** Other spellings of the same operators; the query parser writes them in one way already. */
const SPELLINGS: Readonly<Record<string, string>> = {
    CONTAINS: 'LIKE', NOTLIKE: 'NOT LIKE', 'DOES NOT CONTAIN': 'NOT LIKE', '<>': '!='
}
