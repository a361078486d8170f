import type { ConditionNode, DataLayer, Dictionary, QueryContext } from '../contracts'
import { canonicalOperator } from '../query'

function isValid(dictionary: Dictionary, table: string, node: ConditionNode): boolean {
    switch (node.kind) {
        case 'and':
        case 'or': return node.items.every(item => isValid(dictionary, table, item))
        case 'term': return dictionary.resolvePath(table, node.field) !== undefined && canonicalOperator(node.operator) !== undefined
        default: return true
    }
}

/**
 * The data layer of an instance whose queries drop what they do not know, and on which `glide.invalid_query.returns_no_rows` may be true: then an invalid
 * query of a list, a script or a call finds nothing (docs: api-reference/rest-apis/c_TableAPI.md, sysparm_query). The platform's own look-ups are strict.
 */
export function withInvalidQueries(data: DataLayer, property: (name: string) => string | null): DataLayer {
    const findsNothing = (context: QueryContext): boolean => context.unknownField === 'drop' && property('glide.invalid_query.returns_no_rows') === 'true'
    const isLost = (query: { table: string, where: ConditionNode }, context: QueryContext): boolean =>
        findsNothing(context) && !isValid(data.dictionary, query.table, query.where)
    return Object.assign(Object.create(data) as DataLayer, {
        parse: (table, source, context) => {
            if (!findsNothing(context)) return data.parse(table, source, context)
            try {
                return data.parse(table, source, { ...context, unknownField: 'error' })
            } catch (error) {
                if ((error as Error).name !== 'InvalidQuery') throw error
                return { table, where: { kind: 'none' }, orderBy: [], groupBy: [] }
            }
        },
        select: (query, context) => isLost(query, context) ? { ids: [] } : data.select(query, context),
        count: (query, context) => isLost(query, context) ? 0 : data.count(query, context),
        aggregate: (query, request, context) => data.aggregate(isLost(query, context) ? { ...query, where: { kind: 'none' } } : query, request, context)
    } satisfies Partial<DataLayer>)
}
