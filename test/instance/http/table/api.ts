import type { ConditionNode, HttpRequest, HttpResponse, Platform, RecordQuery, Row, Transaction, WriteResult } from '../../contracts'
import { isNotEmulated } from '../../errors'
import { requestContext } from '../request-context'
import { ApiError, methodNotSupported, noContent, noRecord, notAuthorized, structured, unknownUri, type Format } from '../respond'
import { readRecord, writableValues } from './body'
import { linkHeader, parseParameters, type TableParameters } from './parameters'
import { createRecordView } from './values'
import { readViewFields } from './view'

export interface TableCall {
    platform: Platform
    tx: Transaction
    request: HttpRequest
    url: URL
    format: Format
    /** 1 or 2; 2 is the latest. */
    version: number
}

/** `/api/now[/v1|/v2]/table/{table}[/{sys_id}]` (page c_TableAPI). `path` is what follows `/table/`. */
export function handleTable(call: TableCall, path: string[]): HttpResponse {
    const [table, sysId, ...more] = path
    if (!table || more.length > 0) throw unknownUri()
    checkTable(call, table)
    const { method } = call.request
    if (sysId === undefined) {
        if (method === 'GET' || method === 'HEAD') return list(call, table)
        if (method === 'POST') return create(call, table)
        throw methodNotSupported()
    }
    switch (method) {
        case 'GET':
        case 'HEAD': return getOne(call, table, sysId)
        case 'PUT':
        case 'PATCH': return update(call, table, sysId)
        case 'DELETE': return remove(call, table, sysId)
        default: throw methodNotSupported()
    }
}

/** The table must exist and be open to web services ("Allow access to this table via web services"). */
export function checkTable({ platform }: Pick<TableCall, 'platform'>, table: string): void {
    const definition = platform.data.dictionary.table(table)
    if (!definition) throw new ApiError(400, `Invalid table ${table}`)
    if (!definition.wsAccess) throw notAuthorized()
}

/** Condition of a call: sysparm_query, or name-value pairs, whose values may be display values of choices and references. */
export function parseQuery(call: Pick<TableCall, 'platform' | 'tx'>, table: string, parameters: Pick<TableParameters, 'query' | 'pairs'>): RecordQuery {
    const { platform, tx } = call
    try {
        const query = platform.data.parse(table, parameters.query ?? '', requestContext(platform, tx))
        const terms = parameters.pairs.map(([field, value]) => pairTerm(platform, tx, table, field, value))
        return terms.length === 0 ? query : { ...query, where: { kind: 'and', items: [query.where, ...terms] } }
    } catch (error) {
        if (error instanceof ApiError || isNotEmulated(error)) throw error
        throw new ApiError(400, 'Invalid query', (error as Error).message)
    }
}

function pairTerm(platform: Platform, tx: Transaction, table: string, field: string, value: string): ConditionNode {
    const definition = platform.data.dictionary.resolvePath(table, field)
    if (!definition) {
        // Dropped, or to be found invalid by whoever runs the query.
        if (platform.unknownField === 'drop') return { kind: 'term', field, operator: '=', value }
        throw new ApiError(400, 'Invalid query', `Unknown field ${field} in table ${table}`)
    }
    const stored = definition.choice > 0 || definition.type === 'reference'
        ? platform.records.fromDisplay(tx, definition.table, definition.name, value) ?? value
        : definition.type === 'boolean' ? (value === 'true' || value === '1' ? '1' : '0') : value
    return { kind: 'term', field, operator: '=', value: stored }
}

function list(call: TableCall, table: string): HttpResponse {
    const { platform, tx, url } = call
    const parameters = parseParameters(url)
    if (!platform.security.canAccess(tx, 'read', table)) throw notAuthorized()
    const context = requestContext(platform, tx)
    const query = platform.records.restrictQuery(tx, parseQuery(call, table, parameters))
    const total = parameters.noCount ? null : platform.data.count(query, context)
    const { ids } = platform.data.select({ ...query, offset: parameters.offset, limit: parameters.limit }, context)
    const view = createRecordView(platform, tx, url.origin, parameters)
    const fields = shownFields(call, table, parameters)
    const result = platform.data.load(table, ids)
        .filter((row): row is Row => row !== null && platform.security.canAccess(tx, 'read', row.sys_class_name || table, null, row))
        .map(row => view.render(row.sys_class_name || table, row, fields))
    const headers: Record<string, string> = total === null ? {} : { 'x-total-count': String(total) }
    if (!parameters.suppressPagination) headers.link = linkHeader(url, parameters, total, ids.length)
    if (result.length === 0 && call.version === 1) throw noRecord()
    return structured(200, { result }, call.format, headers)
}

/** `sysparm_fields`, or the fields of the view (page c_TableAPI: fields take precedence). Null: all. */
function shownFields({ platform }: TableCall, table: string, { fields, view }: TableParameters): string[] | null {
    return fields ?? (view ? readViewFields(platform, table, view) : null)
}

/** A record that the user may read, else 404 (page r_RESTAPIHTTPResponseCodes: "can be caused by an ACL constraint"). */
export function readable(platform: Platform, tx: Transaction, table: string, sysId: string): Row {
    const row = platform.records.find(tx, table, sysId, 'app')
    if (!row || !platform.security.canAccess(tx, 'read', row.sys_class_name || table, null, row)) throw noRecord()
    return row
}

function getOne(call: TableCall, table: string, sysId: string): HttpResponse {
    const row = readable(call.platform, call.tx, table, sysId)
    return answer(call, 200, table, row)
}

function answer(call: TableCall, status: number, table: string, row: Row, headers: Record<string, string> = {}): HttpResponse {
    if (status !== 200 || call.request.method !== 'GET') {
        if (call.request.headers['x-no-response-body'] === 'true') return { status, headers, body: '' }
    }
    const parameters = parseParameters(call.url)
    const view = createRecordView(call.platform, call.tx, call.url.origin, parameters)
    return structured(status, { result: view.render(row.sys_class_name || table, row, shownFields(call, table, parameters)) }, call.format, headers)
}

function refuse(what: string): ApiError {
    return new ApiError(403, 'Operation Failed', `ACL Exception ${what} Failed due to security constraints`)
}

/** A write that a rule, a data policy or a unique index refused: 403 (page r_RESTAPIHTTPResponseCodes). */
export function checkWritten(result: WriteResult): string {
    if (result.sysId === null || result.aborted) throw new ApiError(403, 'Operation Failed', result.error ?? 'The operation was aborted')
    return result.sysId
}

function create(call: TableCall, table: string): HttpResponse {
    const { platform, tx } = call
    const body = readRecord(call.request)
    const initial = platform.records.initialise(tx, table)
    if (!platform.security.canAccess(tx, 'create', table, null, initial)) throw refuse('Insert')
    const values = writableValues(platform, tx, table, body, { operation: 'create', row: initial, inputDisplay: parseParameters(call.url).inputDisplay })
    const sysId = checkWritten(platform.records.insert(tx, table, { ...given(initial), ...values }, { workflow: true, origin: 'app' }))
    const location = `${call.url.origin}/api/now/table/${table}/${sysId}`
    const row = platform.records.find(tx, table, sysId, 'app')
    return row ? answer(call, 201, table, row, { location }) : structured(201, { result: {} }, call.format, { location })
}

/** Defaults that have a value. They go into the insert, so that a number that was drawn for them is not drawn again. */
function given(row: Row): Row {
    return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))
}

function update(call: TableCall, table: string, sysId: string): HttpResponse {
    const { platform, tx } = call
    const body = readRecord(call.request)
    const row = readable(platform, tx, table, sysId)
    const real = row.sys_class_name || table
    if (!platform.security.canAccess(tx, 'write', real, null, row)) throw refuse('Update')
    const values = writableValues(platform, tx, real, body, { operation: 'write', row, inputDisplay: parseParameters(call.url).inputDisplay })
    checkWritten(platform.records.update(tx, real, sysId, row, values, { workflow: true, origin: 'app' }))
    return answer(call, 200, table, platform.records.find(tx, table, sysId, 'app') ?? row)
}

function remove(call: TableCall, table: string, sysId: string): HttpResponse {
    const { platform, tx } = call
    const row = readable(platform, tx, table, sysId)
    const real = row.sys_class_name || table
    if (!platform.security.canAccess(tx, 'delete', real, null, row)) throw refuse('Delete')
    checkWritten(platform.records.remove(tx, real, sysId, { workflow: true, origin: 'app' }))
    return noContent()
}
