import type { ConditionNode, Dictionary, OrderBy, QueryContext, RecordQuery } from '../contracts'
import { notEmulated } from '../errors'
import { InvalidQuery } from './errors'
import { isDocumentedFor } from './field-types'
import { noteUse } from '../uses'
import { canonicalOperator, FIELD_OPERATORS, isRefusedOperator, operatorAt } from './operators'

type Term = Extract<ConditionNode, { kind: 'term' }>

/** Names of columns are lower case, operators upper case or signs: that is how the two are told apart. */
const FIELD = /^[a-z0-9_]+(\.[a-z0-9_]+)*/

const JOINT = /^(?:ORDERBYDESC|ORDERBY|GROUPBY|OR|NQ)/

const TEXT_SEARCH = ['123TEXTQUERY321', '123TEXTINDEXGROUP321']

/**
 * Encoded query to tree (docs: platform-user-interface/r_OpAvailableFiltersQueries.md; SDK guide "Encoded Queries"): `^` is AND, `^OR` binds to the condition
 * before it, `^NQ` begins a new query of which either may match, `^EQ` ends a query and means nothing. ORDERBY, ORDERBYDESC and GROUPBY hold for the whole.
 * Throws InvalidQuery for an unknown field or operator, or drops the term when the context says so.
 */
export function parseEncodedQuery(dictionary: Dictionary, table: string, source: string, context: Pick<QueryContext, 'unknownField'>): RecordQuery {
    if (dictionary.table(table) === undefined) throw new InvalidQuery(`Unknown table ${table}`, table, table)
    const orderBy: OrderBy[] = []
    const groupBy: string[] = []
    const queries: ConditionNode[][][] = [[]]

    const known = (path: string): boolean => {
        if (dictionary.resolvePath(table, path) !== undefined) return true
        if (context.unknownField === 'drop') return false
        throw new InvalidQuery(`Unknown field ${path} in table ${table}`, table, path)
    }

    for (const token of splitTerms(source)) {
        const part = token.replace(/^[\r\n]+|[\r\n]+$/g, '')
        if (part === '' || part === 'EQ') continue
        noteUse?.('joint', `^${JOINT.exec(part)?.[0] ?? ''}`)
        if (part.startsWith('ORDERBYDESC')) {
            if (known(part.slice(11))) orderBy.push({ field: part.slice(11), descending: true })
        } else if (part.startsWith('ORDERBY')) {
            if (known(part.slice(7))) orderBy.push({ field: part.slice(7), descending: false })
        } else if (part.startsWith('GROUPBY')) {
            if (known(part.slice(7))) groupBy.push(part.slice(7))
        } else if (part.startsWith('RLQUERY') || part === 'ENDRLQUERY' || part.startsWith('SUBQUERY') || part.startsWith('JOIN')) {
            throw notEmulated(`encoded query ${part.slice(0, 8)}`)
        } else {
            const isNew = part.startsWith('NQ')
            const isOr = part.startsWith('OR')
            if (isNew) queries.push([])
            const rest = isNew || isOr ? part.slice(2) : part
            if (rest === '') continue
            const term = parseTerm(table, rest, context, known)
            if (term !== null && context.unknownField === 'error') refuseMisfit(dictionary, table, term)
            const current = queries[queries.length - 1] as ConditionNode[][]
            const before = current[current.length - 1]
            // A dropped term keeps its place in the chain, so that a following ^OR does not slip to another condition.
            const items = term === null ? [] : [term]
            if (isOr && before !== undefined) before.push(...items)
            else current.push(items)
        }
    }
    return { table, where: assemble(queries), orderBy, groupBy }
}

/** An operator that is not documented for the field's type. */
function refuseMisfit(dictionary: Dictionary, table: string, term: Term): void {
    const type = dictionary.resolvePath(table, term.field)?.type ?? ''
    if (isDocumentedFor(term.operator, type)) return
    throw new InvalidQuery(`Operator ${term.operator} is not for fields of type ${type}, as ${term.field} in table ${table}`, table, term.operator)
}

/** The parts between separators. A doubled caret is no separator but a caret of a value (docs: server-api-reference/GlideStringUtilScopedAPI.md). */
export function splitTerms(source: string): string[] {
    return source.includes('^^') ? (source.match(/(?:\^\^|[^^])+|(?<=\^|^)(?=\^)/g) ?? []) : source.split('^')
}

function parseTerm(table: string, source: string, context: Pick<QueryContext, 'unknownField'>, known: (path: string) => boolean): Term | null {
    if (TEXT_SEARCH.some(name => source.startsWith(name))) throw notEmulated('encoded query 123TEXTQUERY321 (text search)')
    if (source.startsWith('sys_tags.')) throw notEmulated('encoded query sys_tags (tags)')
    const field = FIELD.exec(source)?.[0]
    if (field === undefined) {
        if (context.unknownField === 'drop') return null
        throw new InvalidQuery(`No field in condition "${source}" of table ${table}`, table, source)
    }
    const rest = source.slice(field.length)
    const spelling = operatorAt(rest)
    if (spelling === undefined) {
        if (!known(field) || context.unknownField === 'drop') return null
        throw new InvalidQuery(`Unknown operator in condition "${source}" of table ${table}`, table, source)
    }
    if (isRefusedOperator(spelling)) throw notEmulated(`query operator ${spelling}`)
    if (!known(field)) return null
    const operator = canonicalOperator(spelling) as string
    const value = rest.slice(spelling.length).replaceAll('^^', '^')
    if (FIELD_OPERATORS.has(operator) && !known(value.split('@')[0] as string)) return null
    return { kind: 'term', field, operator, value }
}

function assemble(queries: ConditionNode[][][]): ConditionNode {
    const alternatives = queries
        .map(chain => combine('and', chain.filter(group => group.length > 0).map(group => combine('or', group))))
    const real = alternatives.filter(node => node.kind !== 'all')
    // An empty query beside another matches nothing of its own: `^NQ` at the end is an unfinished query, not "everything".
    return real.length === 0 ? { kind: 'all' } : combine('or', real)
}

function combine(kind: 'and' | 'or', items: ConditionNode[]): ConditionNode {
    if (items.length === 0) return { kind: 'all' }
    return items.length === 1 ? items[0] as ConditionNode : { kind, items }
}
