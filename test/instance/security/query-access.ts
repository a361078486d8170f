import type { ConditionNode, RecordQuery, Security, Transaction } from '../contracts'
import { notEmulated } from '../errors'
import { canonicalOperator } from '../query'

/** "Built to fetch specific record(s)" (docs: platform-security/access-control/query-acl-rule.md); all others are range queries. */
const MATCH: ReadonlySet<string> = new Set(['=', '!=', 'IN', 'NOT IN', 'SAMEAS', 'NSAMEAS', 'ANYTHING', 'EMPTYSTRING', 'ISEMPTY', 'ISNOTEMPTY'])

export function queryKind(operator: string): 'query_match' | 'query_range' {
    return MATCH.has(canonicalOperator(operator) ?? operator) ? 'query_match' : 'query_range'
}

/** First field of a query on which the user may not put the condition or the order it asks for; null when all is allowed. */
export function findDeniedField(security: Security, tx: Transaction, query: Pick<RecordQuery, 'table' | 'where' | 'orderBy'>, explicit: boolean): string | null {
    const denied = (node: ConditionNode): string | null => {
        if (node.kind === 'and' || node.kind === 'or') return node.items.map(denied).find(found => found !== null) ?? null
        if (node.kind !== 'term') return null
        return security.canQuery(tx, queryKind(node.operator), query.table, node.field, explicit) ? null : node.field
    }
    return denied(query.where) ?? query.orderBy.find(order => !security.canQuery(tx, 'query_range', query.table, order.field, explicit))?.field ?? null
}

/** What becomes of a list or a REST call whose query a query ACL refuses is not documented: it is refused by name here. */
export function refuseQuery(security: Security, tx: Transaction, query: RecordQuery): void {
    const field = findDeniedField(security, tx, query, true)
    if (field !== null) throw notEmulated(`a query by ${query.table}.${field}, which query ACLs refuse to ${tx.user.userName}`)
}
