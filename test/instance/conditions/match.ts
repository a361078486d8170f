import type { ConditionNode } from '../contracts'
import { notEmulated } from '../errors'
import { DYNAMIC_ME, InvalidQuery, isDocumentedFor, resolveValue } from '../query'
import { noteUse } from '../uses'
import { LIST_TYPES, normalise } from '../values/field-values'
import { isBetween, isDifferent, isEmpty, isEqual, isInList, isNotInList, lacksText, matchOrder, matchText } from './compare'
import { type Compare, type MatchSubject, resolvePath, type Term } from './term'
import { compareDistance, compareFields, compareRelative, isOn, matchesPart } from './times'

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
    const found = resolvePath(path, subject, subject.row)
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

function hasChanged(term: Term): boolean {
    const { previous, row } = term.subject
    if (previous === undefined || previous === null) return !isEmpty(row[term.field.name] ?? null)
    return (previous[term.field.name] ?? '') !== (row[term.field.name] ?? '')
}

function termBefore(term: Term): Term {
    return { ...term, value: term.subject.previous?.[term.field.name] ?? null }
}

function matchesDynamic(term: Term): boolean {
    if (term.wanted !== DYNAMIC_ME) throw notEmulated(`dynamic filter ${term.wanted}`)
    const { userId } = term.subject.context
    return LIST_TYPES.has(term.field.type) ? (term.value ?? '').split(',').includes(userId) : userId !== '' && term.value === userId
}

const OPERATORS: Readonly<Record<string, Compare | undefined>> = {
    '=': term => isEqual(term),
    '!=': isDifferent,
    '>': matchOrder(result => result > 0),
    '>=': matchOrder(result => result >= 0),
    '<': matchOrder(result => result < 0),
    '<=': matchOrder(result => result <= 0),
    IN: isInList,
    'NOT IN': isNotInList,
    LIKE: matchText((value, wanted) => value.includes(wanted)),
    'NOT LIKE': lacksText,
    STARTSWITH: matchText((value, wanted) => value.startsWith(wanted)),
    ENDSWITH: matchText((value, wanted) => value.endsWith(wanted)),
    ISEMPTY: term => isEmpty(term.value),
    ISNOTEMPTY: term => !isEmpty(term.value),
    EMPTYSTRING: term => isEmpty(term.value),
    ANYTHING: () => true,
    BETWEEN: isBetween,
    ON: isOn,
    NOTON: term => !isEmpty(term.value) && !isOn(term),
    RELATIVEGT: compareRelative('RELATIVEGT'),
    RELATIVEGE: compareRelative('RELATIVEGE'),
    RELATIVELT: compareRelative('RELATIVELT'),
    RELATIVELE: compareRelative('RELATIVELE'),
    RELATIVEEE: compareRelative('RELATIVEEE'),
    DATEPART: matchesPart,
    MORETHAN: compareDistance('MORETHAN'),
    LESSTHAN: compareDistance('LESSTHAN'),
    SAMEAS: compareFields('SAMEAS', result => result === 0),
    NSAMEAS: compareFields('NSAMEAS', result => result !== 0),
    GT_FIELD: compareFields('GT_FIELD', result => result > 0),
    LT_FIELD: compareFields('LT_FIELD', result => result < 0),
    GT_OR_EQUALS_FIELD: compareFields('GT_OR_EQUALS_FIELD', result => result >= 0),
    LT_OR_EQUALS_FIELD: compareFields('LT_OR_EQUALS_FIELD', result => result <= 0),
    DYNAMIC: matchesDynamic,
    INSTANCEOF: term => term.value !== null && term.subject.data.dictionary.descendants(term.wanted).includes(term.value),
    VALCHANGES: hasChanged,
    CHANGESFROM: term => hasChanged(term) && isEqual(termBefore(term), normalise(term.field, term.wanted) ?? ''),
    CHANGESTO: term => hasChanged(term) && isEqual(term, normalise(term.field, term.wanted) ?? '')
}

/** Other spellings of the same operators; the query parser writes them in one way already. */
const SPELLINGS: Readonly<Record<string, string>> = {
    CONTAINS: 'LIKE', NOTLIKE: 'NOT LIKE', 'DOES NOT CONTAIN': 'NOT LIKE', '<>': '!='
}
