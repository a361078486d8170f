import type { ConditionNode, SqlValue } from '../contracts'
import { notEmulated } from '../errors'
import { fold } from '../values/fold'
import { canonicalOperator, FIELD_OPERATORS, InvalidQuery, isDocumentedFor, isRefusedOperator, resolveValue, UNARY } from '../query'
import { compileDateTerm, DATE_OPERATORS } from './date-terms'
import { compileFieldTerm } from './field-terms'
import { resolveDynamicOption } from './dynamic'
import { noteUse } from '../uses'
import type { Branch } from './branch'
import { toComparable, type Column } from './column'

type Term = Extract<ConditionNode, { kind: 'term' }>

/** Matches no row and any row. */
const FALSE = '0'
const TRUE = '1'

/** SQL of one condition; undefined when it is dropped because its field or operator is unknown and the context allows that. */
export function compileTerm(compiler: Branch, term: Term, params: SqlValue[]): string | undefined {
    const operator = canonicalOperator(term.operator)
    if (operator === undefined) {
        if (isRefusedOperator(term.operator)) throw notEmulated(`query operator ${term.operator}`)
        if (compiler.context.unknownField === 'drop') return undefined
        throw new InvalidQuery(`Unknown operator ${term.operator} for field ${term.field} in table ${compiler.table}`, compiler.table, term.operator)
    }
    const column = compiler.column(term.field)
    if (column === undefined) return undefined
    if (compiler.context.unknownField === 'error' && !isDocumentedFor(operator, column.field.type)) {
        throw new InvalidQuery(`Operator ${operator} is not for fields of type ${column.field.type}, as ${term.field} in table ${compiler.table}`, compiler.table, term.operator)
    }
    if (compiler.context.origin === 'app') noteUse?.('operator', `${operator} ${column.field.type}`)
    if (UNARY.has(operator)) return unary(operator, column)
    if (FIELD_OPERATORS.has(operator)) return compileFieldTerm(compiler, column, operator, term.value, params)
    if (DATE_OPERATORS.has(operator)) return compileDateTerm(compiler, column, operator, term.value, params)
    if (operator === 'INSTANCEOF') return instanceOf(compiler, column, term.value, params)
    if (operator === 'DYNAMIC') return list(column, resolveDynamicOption(compiler, term), false, params)
    if (operator === 'IN' || operator === 'NOT IN') return list(column, resolveValue(compiler.context, term.value, column.field.type).split(','), operator === 'NOT IN', params)
    if (operator === 'BETWEEN') return between(compiler, column, term, params)
    const value = resolveValue(compiler.context, term.value, column.field.type)
    if (operator === 'LIKE' || operator === 'NOT LIKE' || operator === 'STARTSWITH' || operator === 'ENDSWITH') {
        return pattern(compiler, column, term, operator, value, params)
    }
    return comparison(column, operator, value, params)
}

/** Null and empty are one in the store, so `EMPTYSTRING` is `ISEMPTY` here. */
function unary(operator: string, column: Column): string {
    if (operator === 'ANYTHING') return TRUE
    return `${column.raw} ${operator === 'ISNOTEMPTY' ? 'IS NOT NULL' : 'IS NULL'}`
}

/**
 * `=` and `!=` with nothing, or with the word NULL, ask for empty and not empty (the word: inferred from public examples).
 * `!=` finds no empty rows: the documentation asks for "is not ... or is empty" to include them
 * (platform-user-interface/t_CreatingFilters.md, c_QuickFilters.md), but for booleans it does ("False, empty, or NULL").
 */
function comparison(column: Column, operator: string, value: string, params: SqlValue[]): string {
    if (value === '' || value === 'NULL') {
        if (operator === '=') return unary('ISEMPTY', column)
        if (operator === '!=') return unary('ISNOTEMPTY', column)
        return FALSE
    }
    const stored = toComparable(column, value)
    if (stored === null) return operator === '!=' ? unary('ISNOTEMPTY', column) : FALSE
    params.push(stored)
    const sql = `${column.compared} ${operator} ?`
    return operator === '!=' && column.kind === 'boolean' ? `(${sql} OR ${column.raw} IS NULL)` : sql
}

/** A list goes in as one parameter, so its length does not matter. `NOT IN` finds no empty rows (documented as SQL's). */
function list(column: Column, values: string[], negative: boolean, params: SqlValue[]): string {
    const stored = values.map(value => value.trim()).filter(value => value !== '').map(value => toComparable(column, value)).filter(value => value !== null)
    if (stored.length === 0) return negative ? unary('ISNOTEMPTY', column) : FALSE
    if (stored.length === 1) {
        params.push(stored[0] as SqlValue)
        return `${column.compared} ${negative ? '!=' : '='} ?`
    }
    params.push(JSON.stringify(stored))
    return `${column.compared} ${negative ? 'NOT IN' : 'IN'} (SELECT value FROM json_each(?))`
}

/**
 * Contains, starts with, ends with. On a reference they look at the display value of the record referred to
 * ("the name in the Caller field begins with", docs: r_OpAvailableFiltersQueries.md). "Does not contain" finds no empty rows
 * (docs: api-reference/scripts/c_UsingGlideRecordToQueryTables.md).
 */
function pattern(compiler: Branch, column: Column, term: Term, operator: string, value: string, params: SqlValue[]): string | undefined {
    const shown = column.field.type === 'reference' ? compiler.display(term.field) : column
    if (shown === undefined) return undefined
    if (value === '') return operator === 'NOT LIKE' ? FALSE : unary('ISNOTEMPTY', shown)
    const wanted = fold(value)
    const text = shown.kind === 'text' || shown.kind === 'code' ? `lower(${shown.text})` : `CAST(${shown.raw} AS TEXT)`
    switch (operator) {
        case 'LIKE':
            params.push(wanted)
            return `instr(${text}, ?) > 0`
        case 'NOT LIKE':
            params.push(wanted)
            return `instr(${text}, ?) = 0`
        case 'STARTSWITH':
            if (shown.kind !== 'text' && shown.kind !== 'code') {
                params.push(wanted, wanted)
                return `substr(${text}, 1, length(?)) = ?`
            }
            // A range, so that an index serves it: U+10FFFF comes after every text.
            params.push(wanted, `${wanted}\u{10ffff}`)
            return `(${shown.compared} >= ? AND ${shown.compared} < ?)`
        default:
            params.push(wanted, wanted)
            return `substr(${text}, -length(?)) = ?`
    }
}

/** `a@b`, both included. */
function between(compiler: Branch, column: Column, term: Term, params: SqlValue[]): string {
    const at = term.value.indexOf('@')
    if (at < 0) throw new InvalidQuery(`BETWEEN needs two values in condition on ${term.field}`, compiler.table, term.value)
    const bounds = [term.value.slice(0, at), term.value.slice(at + 1)]
        .map(bound => toComparable(column, resolveValue(compiler.context, bound, column.field.type)))
    if (bounds.some(bound => bound === null || bound === '')) return FALSE
    params.push(bounds[0] as SqlValue, bounds[1] as SqlValue)
    return `(${column.compared} >= ? AND ${column.compared} <= ?)`
}

/** The class and all classes that extend it (docs: platform-administration/c_UseTheINSTANCEOFOperator.md). */
function instanceOf(compiler: Branch, column: Column, value: string, params: SqlValue[]): string {
    const classes = compiler.dictionary.descendants(value)
    if (classes.length === 0) {
        if (compiler.context.unknownField === 'error') throw new InvalidQuery(`Unknown table ${value} after INSTANCEOF`, compiler.table, value)
        return FALSE
    }
    return list(column, classes, false, params)
}
