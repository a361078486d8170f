import type { ConditionNode, Row } from '../contracts'
import type { GlideHost } from './host'

/** A REST message and the method of it that is meant. */
export interface RestFunction {
    message: Row
    method: Row
}

/** Rows of a table whose reference field names a record; a look-up of the platform's own. */
export function readLinkedRows(host: GlideHost, table: string, field: string, value: string): Row[] {
    return rows(host, table, { kind: 'term', field, operator: '=', value })
}

function rows(host: GlideHost, table: string, where: ConditionNode): Row[] {
    const { data } = host.platform
    return data.load(table, data.select({ table, where, orderBy: [], groupBy: [] }, host.platformContext()).ids).filter(row => row !== null)
}

/**
 * A message by name that the scope at work may see, and its method by name or HTTP method, case ignored.
 * Throws when there is none, as documented ("might throw exception if message doesn't exist or not visible due to scope").
 */
export function findRestFunction(host: GlideHost, name: string, method: string): RestFunction {
    const message = readLinkedRows(host, 'sys_rest_message', 'name', name).find(row => isVisible(host, row))
    if (!message) {
        throw new Error(`REST Message '${name}' not found or not visible in scope ${host.scope}`)
    }
    const wanted = method.toLowerCase()
    const known = readLinkedRows(host, 'sys_rest_message_fn', 'rest_message', message.sys_id ?? '')
    const found = known.find(row => row.function_name?.toLowerCase() === wanted) ?? known.find(row => row.http_method?.toLowerCase() === wanted)
    if (!found) {
        throw new Error(`REST Message '${name}' has no method '${method}'`)
    }
    return { message, method: found }
}

function isVisible(host: GlideHost, row: Row): boolean {
    if (row.access === 'public' || !row.sys_scope) {
        return true
    }
    const owner = row.sys_scope === 'global' ? 'global' : host.platform.records.find(host.tx, 'sys_scope', row.sys_scope, 'platform')?.scope ?? row.sys_scope
    return owner === host.scope
}
