import type { ConditionNode, DataLayer, QueryContext } from '../contracts'
import { splitTerms } from '../query'

/** The operators that compare a record with what it was: there is no SQL for them, so the query parser does not take them. */
const CHANGE = /^(NQ|OR)?([a-z0-9_]+(?:\.[a-z0-9_]+)*)(VALCHANGES|CHANGESFROM|CHANGESTO)(.*)$/s
const MARK = '\u0001'

const parsed = new WeakMap<DataLayer, { generation: number, nodes: Map<string, ConditionNode> }>()

/**
 * Parses the condition of a rule or access control: an encoded query that may also hold the operators of change. Remembered while the dictionary stays
 * the same, as access to a list asks the same few conditions over and over.
 */
export function parseCondition(data: DataLayer, table: string, source: string, context: QueryContext): ConditionNode {
    const { generation } = data.dictionary
    let known = parsed.get(data)
    if (known === undefined || known.generation !== generation) parsed.set(data, known = { generation, nodes: new Map() })
    const key = `${table} ${source}`
    let node = known.nodes.get(key)
    if (node === undefined) known.nodes.set(key, node = parse(data, table, source, context))
    return node
}

function parse(data: DataLayer, table: string, source: string, context: QueryContext): ConditionNode {
    let changes = false
    const plain = splitTerms(source).map(part => {
        const found = CHANGE.exec(part)
        if (found === null) return part
        changes = true
        const [, joiner = '', field = '', operator = '', value = ''] = found
        return `${joiner}${field}=${MARK}${operator}${MARK}${value}`
    }).join('^')
    const { where } = data.parse(table, plain, context)
    return changes ? restore(where) : where
}

function restore(node: ConditionNode): ConditionNode {
    if (node.kind === 'and' || node.kind === 'or') return { kind: node.kind, items: node.items.map(restore) }
    if (node.kind !== 'term' || !node.value.startsWith(MARK)) return node
    const [, operator = '', value = ''] = node.value.split(MARK)
    return { kind: 'term', field: node.field, operator, value }
}
