import type { ConditionNode, RecordQuery } from '../contracts'
import { UNARY } from './operators'

type Term = Extract<ConditionNode, { kind: 'term' }>

/** Alternatives (`^NQ`) of conditions (`^`) of alternative terms (`^OR`): all that an encoded query can say. */
type Alternatives = Term[][][]

/** A caret in a value is doubled (docs: server-api-reference/GlideStringUtilScopedAPI.md, escapeQueryTermSeparator). */
export function escapeValue(value: string): string {
    return value.replaceAll('^', '^^')
}

/** A query written as an encoded query. Any tree can be: what does not fit is multiplied out. */
export function encodeQuery(query: RecordQuery): string {
    const where = alternatives(query.where).map(conditions => conditions.map(terms => terms.map(encodeTerm).join('^OR')).join('^')).join('^NQ')
    return [
        where, ...query.orderBy.map(order => `${order.descending ? 'ORDERBYDESC' : 'ORDERBY'}${order.field}`), ...query.groupBy.map(field => `GROUPBY${field}`)
    ].filter(part => part !== '').join('^')
}

function encodeTerm({ field, operator, value }: Term): string {
    return `${field}${operator}${UNARY.has(operator) ? '' : escapeValue(value)}`
}

function alternatives(node: ConditionNode): Alternatives {
    switch (node.kind) {
        case 'all': return [[]]
        case 'none': return [[[{ kind: 'term', field: 'sys_id', operator: '=', value: '-1' }]]]
        case 'term': return [[[node]]]
        case 'and': return node.items.map(alternatives).reduce((left, right) => left.flatMap(one => right.map(other => [...one, ...other])), [[]])
        default: {
            const parts = node.items.map(alternatives)
            // Terms, and chains of OR of terms, stay one condition.
            const flat = parts.every(part => part.length === 1 && part[0]?.length === 1)
            return flat ? [[parts.flatMap(part => part[0]?.[0] ?? [])]] : parts.flat()
        }
    }
}
