import type { ConditionNode, SqlValue } from '../contracts'
import type { Branch } from './branch'
import { compileTerm } from './terms'

/**
 * SQL of a condition; its parameters are added to `params` in the order of their placeholders. Undefined when nothing is left of it: its fields or operators
 * are unknown and dropped.
 */
export function compileWhere(branch: Branch, node: ConditionNode, params: SqlValue[]): string | undefined {
    switch (node.kind) {
        case 'all': return '1'
        case 'none': return '0'
        case 'term': return compileTerm(branch, node, params)
        default: {
            const parts = node.items.map(item => compileWhere(branch, item, params)).filter(part => part !== undefined)
            return parts.length === 0 ? undefined : joinBalanced(parts, node.kind === 'and' ? ' AND ' : ' OR ')
        }
    }
}

/** A chain of hundreds of conditions as a tree: SQLite limits the depth of an expression to 1000. */
export function joinBalanced(parts: string[], operator: string): string {
    if (parts.length === 1) return parts[0] as string
    const middle = parts.length >> 1
    return `(${joinBalanced(parts.slice(0, middle), operator)}${operator}${joinBalanced(parts.slice(middle), operator)})`
}
