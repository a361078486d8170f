import type { Dictionary, QueryContext, RecordQuery, SqlValue } from '../contracts'
import { InvalidQuery } from '../query'
import { Branch, type Holders } from './branch'
import type { Column } from './column'
import { compileWhere } from './where'

export interface Sql {
    sql: string
    params: SqlValue[]
}

function condition(where: string | undefined): string {
    return where === undefined || where === '1' ? '' : ` WHERE ${where}`
}

export function holdersOf(dictionary: Dictionary, schema: Holders, table: string): string[] {
    if (dictionary.table(table) === undefined) throw new InvalidQuery(`Unknown table ${table}`, table, table)
    return schema.holders(table)
}

/** sys_ids and classes of the matching rows, in order; undefined when no physical table holds any. */
export function compileSelect(dictionary: Dictionary, schema: Holders, query: RecordQuery, context: QueryContext): Sql | undefined {
    const holders = holdersOf(dictionary, schema, query.table)
    if (holders.length === 0 || query.where.kind === 'none') return undefined
    const params: SqlValue[] = []
    const orders = [...query.groupBy.map(field => ({ field, descending: false })), ...query.orderBy]
    const branches = holders.map((holder, branch) => {
        const compiler = new Branch(dictionary, schema, query.table, holder, context)
        // A reference is ordered by what people see of it.
        const keys = orders.map(order => compiler.display(order.field)).map((column, at) => ({ column, descending: orders[at]?.descending === true }))
            .filter((key): key is { column: Column, descending: boolean } => key.column !== undefined)
        const where = compileWhere(compiler, query.where, params)
        return { compiler, keys, where, holder, branch }
    })
    const window = query.limit === undefined && query.offset === undefined ? '' : ` LIMIT ${integer(query.limit ?? -1)} OFFSET ${integer(query.offset ?? 0)}`
    if (branches.length === 1) {
        const { compiler, keys, where, holder } = branches[0] as typeof branches[number]
        // Rows that order alike, or without order, come as they were inserted.
        const order = [...keys.map(key => `${key.column.compared}${key.descending ? ' DESC' : ''}`), `t.rowid${keys.at(-1)?.descending === true ? ' DESC' : ''}`].join(', ')
        const selected = `t."sys_id", ${literal(holder)}`
        return { sql: `SELECT ${selected} ${compiler.from()}${condition(where)} ORDER BY ${order}${window}`, params }
    }
    const parts = branches.map(({ compiler, keys, where, holder, branch }) => {
        const columns = keys.map((key, at) => `${key.column.compared} AS k${at}`)
        return `SELECT t."sys_id" AS id, ${literal(holder)} AS class, ${branch} AS branch, t.rowid AS row${columns.map(column => `, ${column}`).join('')} ${compiler.from()}${condition(where)}`
    })
    const keys = branches[0]?.keys ?? []
    const order = [...keys.map((key, at) => `k${at}${key.column.kind === 'text' || key.column.kind === 'code' ? ' COLLATE NOCASE' : ''}${key.descending ? ' DESC' : ''}`), 'branch', 'row'].join(', ')
    return { sql: `SELECT id, class FROM (${parts.join(' UNION ALL ')}) ORDER BY ${order}${window}`, params }
}

export function compileCount(dictionary: Dictionary, schema: Holders, query: RecordQuery, context: QueryContext): Sql | undefined {
    const holders = holdersOf(dictionary, schema, query.table)
    if (holders.length === 0 || query.where.kind === 'none') return undefined
    const params: SqlValue[] = []
    const parts = holders.map(holder => {
        const compiler = new Branch(dictionary, schema, query.table, holder, context)
        const where = compileWhere(compiler, query.where, params)
        return `SELECT count(*) AS n ${compiler.from()}${condition(where)}`
    })
    return { sql: parts.length === 1 ? parts[0] as string : `SELECT sum(n) FROM (${parts.join(' UNION ALL ')})`, params }
}

function literal(name: string): string {
    return `'${name.replaceAll('\'', '\'\'')}'`
}

function integer(value: number): number {
    return Math.trunc(Number.isFinite(value) ? value : 0)
}
