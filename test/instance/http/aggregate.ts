import type { AggregateRequest, HttpResponse, OrderBy, RecordQuery, Row } from '../contracts'
import { requestContext } from './request-context'
import { ApiError, methodNotSupported, notAuthorized, structured, unknownUri } from './respond'
import { checkTable, parseQuery, type TableCall } from './table/api'
import { parseParameters } from './table/parameters'
import { plainValue } from './table/values'

const FUNCTIONS = ['avg', 'sum', 'min', 'max', 'stddev'] as const

type Functions = AggregateRequest['functions']

function listOf(url: URL, name: string): string[] {
    return (url.searchParams.get(name) ?? '').split(',').map(field => field.trim()).filter(field => field !== '')
}

/**
 * `GET /api/now[/v1]/stats/{table}` (page c_AggregateAPI). The page says that only role-based read access is honoured: rows are not filtered
 * one by one.
 */
export function handleAggregate(call: TableCall, path: string[]): HttpResponse {
    const [table, ...more] = path
    if (!table || more.length > 0) throw unknownUri()
    if (call.request.method !== 'GET' && call.request.method !== 'HEAD') throw methodNotSupported()
    checkTable(call, table)
    const { platform, tx, url } = call
    if (!platform.security.canAccess(tx, 'read', table)) throw notAuthorized()
    const functions = functionsOf(url)
    const groupBy = listOf(url, 'sysparm_group_by')
    for (const field of [...groupBy, ...functions.flatMap(({ field }) => field ?? [])]) {
        if (!platform.data.dictionary.resolvePath(table, field)) throw new ApiError(400, 'Invalid field', `Unknown field ${field} in table ${table}`)
    }
    if (functions.length === 0) return structured(200, { result: groupBy.length > 0 ? [] : { stats: {} } }, call.format)
    const query = parseQuery(call, table, parseParameters(url))
    const groups = aggregate(call, query, { functions, groupBy, orderBy: orderOf(url), having: havingOf(url) })
    const rendered = groups.map(group => renderGroup(call, table, functions, groupBy, group))
    return structured(200, { result: groupBy.length > 0 ? rendered : rendered[0] ?? { stats: {} } }, call.format)
}

/** An order or a condition that names what does not exist is the caller's mistake. */
function aggregate({ platform, tx }: TableCall, query: RecordQuery, request: AggregateRequest): Row[] {
    try {
        return platform.data.aggregate(query, request, requestContext(platform, tx))
    } catch (error) {
        if ((error as Error).name !== 'InvalidQuery') throw error
        throw new ApiError(400, 'Invalid query', (error as Error).message)
    }
}

function functionsOf(url: URL): Functions {
    const functions: Functions = url.searchParams.get('sysparm_count') === 'true' ? [{ fn: 'COUNT', field: null }] : []
    for (const name of FUNCTIONS) {
        for (const field of listOf(url, `sysparm_${name}_fields`)) functions.push({ fn: name.toUpperCase() as Functions[number]['fn'], field })
    }
    return functions
}

/** `state^DESC`, `AVG^state`, `COUNT`. */
function orderOf(url: URL): OrderBy[] {
    return listOf(url, 'sysparm_order_by').map(text => {
        const parts = text.split('^')
        const descending = parts[parts.length - 1]?.toUpperCase() === 'DESC'
        const names = descending ? parts.slice(0, -1) : parts
        return { field: names.length > 1 ? `${names[0]!.toUpperCase()}(${names[1]})` : names[0]!, descending }
    })
}

/** `count^priority^>^3`, several separated by commas. */
function havingOf(url: URL): AggregateRequest['having'] {
    const parts = listOf(url, 'sysparm_having')
    return parts.map(text => {
        const [fn, field, operator, value] = text.split('^')
        if (!fn || !operator || value === undefined) throw new ApiError(400, 'Invalid sysparm_having', `Expected aggregate^field^operator^value: ${text}`)
        return { fn: fn.toUpperCase(), field: fn.toLowerCase() === 'count' ? null : field ?? null, operator, value }
    })
}

function renderGroup(call: TableCall, table: string, functions: Functions, groupBy: string[], group: Row): Record<string, unknown> {
    const stats: Record<string, unknown> = {}
    for (const { fn, field } of functions) {
        if (field === null) stats.count = valueOf(group, fn, null)
        else stats[fn.toLowerCase()] = { ...stats[fn.toLowerCase()] as object | undefined, [field]: valueOf(group, fn, field) }
    }
    if (groupBy.length === 0) return { stats }
    return { stats, groupby_fields: groupBy.map(field => groupField(call, table, field, group)) }
}

function valueOf(group: Row, fn: string, field: string | null): string {
    const value = field === null ? group[fn] : group[`${fn}(${field})`]
    // The page's examples show averages with four decimals.
    return fn === 'AVG' && value ? Number(value).toFixed(4) : value ?? ''
}

function groupField(call: TableCall, table: string, field: string, group: Row): Record<string, string> {
    const { display } = parseParameters(call.url)
    const definition = call.platform.data.dictionary.resolvePath(table, field)!
    const stored = group[field] ?? null
    const value = plainValue(definition, stored)
    if (display === 'false') return { field, value }
    const shown = call.platform.records.displayValue(call.tx, definition.table, definition.name, stored)
    return display === 'true' ? { field, value: shown } : { field, display_value: shown, value }
}
