import type { FieldDef } from '../contracts'
import { padToMidnight, resolveValue } from '../query'
import { DATE_TIME_TYPES, DECIMAL_TYPES, INTEGER_TYPES, SPAN_TYPES, readsAsTrue } from '../values/field-values'
import { fold } from '../values/fold'
import type { Compare, Term } from './term'

function isNumeric(field: FieldDef): boolean {
    return INTEGER_TYPES.has(field.type) || DECIMAL_TYPES.has(field.type)
}

function isTime(field: FieldDef): boolean {
    return DATE_TIME_TYPES.has(field.type) || SPAN_TYPES.has(field.type) || field.type === 'glide_date'
}

export function isEmpty(value: string | null): boolean {
    return value === null || value === ''
}

function textOf({ subject }: Term, value: string): string {
    return subject.caseSensitive ? value : fold(value)
}

/** What numbers and times are compared by; null when the text is none. */
function toComparable(term: Term, value: string): string | number | null {
    const { field } = term
    if (isNumeric(field)) {
        const plain = value.replaceAll(',', '').trim()
        return plain === '' || Number.isNaN(Number(plain)) ? null : Number(plain)
    }
    if (field.type === 'glide_date') return value.slice(0, 10)
    // Times are kept so that their text sorts as they do.
    return isTime(field) ? padToMidnight(field.type, value) : textOf(term, value)
}

/** -1, 0 or 1; null when the two cannot be compared, as with an empty side. */
export function compareOrder(term: Term, value: string | null, wanted: string | null): number | null {
    if (isEmpty(value) || isEmpty(wanted)) return null
    const one = toComparable(term, value ?? '')
    const other = toComparable(term, wanted ?? '')
    if (one === null || other === null) return null
    return one < other ? -1 : one > other ? 1 : 0
}

/** Is there nothing asked for? The word NULL stands for it. */
function asksForNothing(wanted: string): boolean {
    return wanted === '' || wanted === 'NULL'
}

export function isEqual(term: Term, wanted = term.wanted): boolean {
    const { field, value } = term
    if (asksForNothing(wanted)) return isEmpty(value)
    if (field.type === 'boolean') return !isEmpty(value) && readsAsTrue(value) === readsAsTrue(wanted)
    return compareOrder(term, value, wanted) === 0
}

/** An empty field differs from nothing that is asked for, except that a boolean may be neither (as in a query of the database). */
export function isDifferent(term: Term): boolean {
    if (asksForNothing(term.wanted)) return !isEmpty(term.value)
    if (isEmpty(term.value)) return term.field.type === 'boolean'
    return !isEqual(term)
}

/** The text that pattern operators look at: of a reference, what people see of it. */
function shownText(term: Term): string | null {
    const { data } = term.subject
    let { field, value } = term
    for (let depth = 0; depth < 5 && field.type === 'reference' && field.reference !== null && !isEmpty(value); depth++) {
        const display = data.dictionary.displayField(field.reference)
        const next = display === undefined ? undefined : data.dictionary.fields(field.reference).get(display)
        if (next === undefined) break
        value = data.load(field.reference, [value ?? ''])[0]?.[next.name] ?? null
        field = next
    }
    return isEmpty(value) ? null : value
}

export function matchText(test: (value: string, wanted: string) => boolean): Compare {
    return term => {
        const value = shownText(term)
        if (term.wanted === '') return value !== null
        return value !== null && test(textOf(term, value), textOf(term, term.wanted))
    }
}

export const lacksText: Compare = term => {
    const value = shownText(term)
    return value !== null && term.wanted !== '' && !textOf(term, value).includes(textOf(term, term.wanted))
}

function listOf(term: Term): string[] {
    return term.wanted.split(',').map(item => item.trim()).filter(item => item !== '' && (!isNumeric(term.field) || toComparable(term, item) !== null))
}

export function isInList(term: Term): boolean {
    return !isEmpty(term.value) && listOf(term).some(item => item !== 'NULL' && isEqual(term, item))
}

export function isNotInList(term: Term): boolean {
    return !isEmpty(term.value) && !isInList(term)
}

export function matchOrder(test: (order: number) => boolean): Compare {
    return term => {
        const result = asksForNothing(term.wanted) ? null : compareOrder(term, term.value, term.wanted)
        return result !== null && test(result)
    }
}

/** `a@b`, both included. */
export function isBetween(term: Term): boolean {
    const [low = '', high = ''] = term.wanted.split('@').map(bound => resolveValue(term.subject.context, bound, term.field.type))
    return isWithin(term, low, high)
}

export function isWithin(term: Term, low: string, high: string): boolean {
    return (compareOrder(term, term.value, low) ?? -1) >= 0 && (compareOrder(term, term.value, high) ?? 1) <= 0
}
