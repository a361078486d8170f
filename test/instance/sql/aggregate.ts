import type { AggregateRequest, Dictionary, QueryContext, RecordQuery, SqlValue } from '../contracts'
import { notEmulated } from '../errors'
import { Branch, type Holders } from './branch'
import type { Column } from './column'
import { holdersOf, type Sql } from './select'
import { joinBalanced, compileWhere } from './where'
import { InvalidQuery } from '../query'

/** Under which name a result row carries an aggregate: `COUNT`, `SUM(cost)`, `COUNT(DISTINCT)(caller_id)`. Grouped fields come under their own name. */
export function aggregateKey(fn: string, field: string | null): string {
    return field === null || field === '' ? fn : `${fn}(${field})`
}

const COMPARISONS = new Set(['=', '!=', '>', '>=', '<', '<='])

interface Plan {
    sql: string
    numeric: boolean
}

/**
 * Counts and sums in groups (docs: api-reference/server-api-reference/c_GlideAggregateScopedAPI.md). Values are the stored ones; averages come as the
 * database gives them. A window of the query is one of the table's rows (setAggregateWindow).
 * `STDDEV` is the deviation of the population (MySQL's STDDEV, inferred).
 */
export function compileAggregate(
    dictionary: Dictionary, schema: Holders, query: RecordQuery, request: AggregateRequest, context: QueryContext
): Sql & { keys: string[] } | undefined {
    const holders = holdersOf(dictionary, schema, query.table)
    if (holders.length === 0) return undefined
    const params: SqlValue[] = []
    const groups = [...new Set([...query.groupBy, ...request.groupBy])]
    const needed = [...new Set([
        ...groups, ...request.functions.map(({ field }) => field), ...(request.having ?? []).map(({ field }) => field),
        ...request.orderBy.map(({ field }) => (isAggregate(field) ?? { field }).field)
    ].filter((field): field is string => field !== null && field !== ''))]
    const columnsOf = new Map<string, Column>()
    const branches = holders.map(holder => {
        const compiler = new Branch(dictionary, schema, query.table, holder, context)
        const selected = ['1 AS one']
        needed.forEach((path, at) => {
            const column = compiler.column(path)
            if (column === undefined) return
            columnsOf.set(path, column)
            selected.push(`${column.raw} AS v${at}`, `${column.compared} AS c${at}`)
        })
        const where = compileWhere(compiler, query.where, params)
        return `SELECT ${selected.join(', ')} ${compiler.from()}${where === undefined ? '' : ` WHERE ${where}`}`
    })
    const window = query.limit === undefined ? '' : ` LIMIT ${Math.trunc(query.limit)} OFFSET ${Math.trunc(query.offset ?? 0)}`
    const nocase = (path: string): string => ['text', 'code'].includes(columnsOf.get(path)?.kind ?? '') ? ' COLLATE NOCASE' : ''
    const at = (path: string): number => needed.indexOf(path)
    const plan = (fn: string, field: string | null): Plan => aggregateSql(fn, field, columnsOf, at, nocase)
    const grouped = groups.filter(path => columnsOf.has(path))
    const keys = [...grouped, ...request.functions.map(({ fn, field }) => aggregateKey(fn, field))]
    const selected = [...grouped.map(path => `min(v${at(path)})`), ...request.functions.map(({ fn, field }) => plan(fn, field).sql)]
    const having = (request.having ?? []).map(condition => {
        if (!COMPARISONS.has(condition.operator)) throw new InvalidQuery(`Unknown operator ${condition.operator} in having`, query.table, condition.operator)
        const { sql, numeric } = plan(condition.fn, condition.field)
        params.push(numeric ? Number(condition.value) : condition.value)
        return `${sql} ${condition.operator} ?`
    })
    const orders = request.orderBy.map(order => {
        const aggregate = isAggregate(order.field)
        const sql = aggregate ? plan(aggregate.fn, aggregate.field).sql : `min(c${at(order.field)})${nocase(order.field)}`
        return `${sql}${order.descending ? ' DESC' : ''}`
    })
    // Groups come in the order of their fields unless another is asked for.
    const order = [...orders, ...grouped.map(path => `c${at(path)}${nocase(path)}`)]
    return {
        keys, params,
        sql: `SELECT ${selected.length === 0 ? 'count(*)' : selected.map((sql, column) => `${sql} AS a${column}`).join(', ')} FROM (${branches.join(' UNION ALL ')}${window})`
            + (grouped.length === 0 ? '' : ` GROUP BY ${grouped.map(path => `c${at(path)}${nocase(path)}`).join(', ')}`)
            + (having.length === 0 ? '' : `${grouped.length === 0 ? ' GROUP BY one' : ''} HAVING ${joinBalanced(having, ' AND ')}`)
            + (order.length === 0 ? '' : ` ORDER BY ${order.join(', ')}`)
    }
}

function isAggregate(name: string): { fn: string, field: string | null } | undefined {
    const match = /^(COUNT\(DISTINCT\)|COUNT|SUM|AVG|MIN|MAX|STDDEV|GROUP_CONCAT_DISTINCT|GROUP_CONCAT)(?:\((.*)\))?$/.exec(name)
    return match === null ? undefined : { fn: match[1] as string, field: match[2] ?? null }
}

type Name<T> = (path: string) => T

function aggregateSql(fn: string, field: string | null, columns: ReadonlyMap<string, Column>, at: Name<number>, nocase: Name<string>): Plan {
    if (fn === 'COUNT') return { sql: field === null || field === '' ? 'count(*)' : `count(v${at(field)})`, numeric: true }
    const column = field === null ? undefined : columns.get(field)
    if (field === null || column === undefined) throw new InvalidQuery(`Aggregate ${fn} needs a known field`, '', String(field))
    const value = `v${at(field)}`
    const number = column.kind === 'integer' || column.kind === 'real' || column.kind === 'boolean'
    switch (fn) {
        case 'COUNT(DISTINCT)': return { sql: `count(DISTINCT c${at(field)}${nocase(field)})`, numeric: true }
        case 'SUM': return { sql: number ? `sum(${value})` : `sum(CAST(${value} AS REAL))`, numeric: true }
        case 'AVG': return { sql: `avg(${value})`, numeric: true }
        case 'MIN': return { sql: `min(${value}${nocase(field)})`, numeric: number }
        case 'MAX': return { sql: `max(${value}${nocase(field)})`, numeric: number }
        case 'STDDEV': return { sql: `sqrt(max(0, avg(${value} * 1.0 * ${value}) - avg(${value}) * avg(${value})))`, numeric: true }
        // SQLite takes DISTINCT with one argument only: its separator is the comma by default.
        case 'GROUP_CONCAT': return { sql: `group_concat(${value} ORDER BY c${at(field)}${nocase(field)})`, numeric: false }
        case 'GROUP_CONCAT_DISTINCT': return { sql: `group_concat(DISTINCT ${value} ORDER BY ${value})`, numeric: false }
        default: throw notEmulated(`aggregate ${fn}`)
    }
}
