import type { Platform, Row } from '../../contracts'
import { readById, readRows } from '../../values/reader'
import { isTrue } from '../../values/field-values'
import { decodeSegment, methodNotSupported, unknownUri } from '../respond'

/** The resource that answers a call, and the values of its path parameters. */
export interface Route {
    definition: Row
    operation: Row
    pathParams: Record<string, string>
    /** Number of the version that answers; null for an API without versions. */
    version: number | null
}

/** Path after `/api/`: `<namespace>/[v<n>/]<service>/<relative path>` (page c_CustomWebServices). */
interface Address {
    namespace: string
    version: string | null
    service: string
    rest: string[]
}

function addressesOf(path: string): Address[] {
    const parts = path.split('/').filter(part => part !== '').slice(1).map(decodeSegment)
    const [namespace, second, third, ...rest] = parts
    if (!namespace || !second) return []
    const plain = { namespace, version: null, service: second, rest: third === undefined ? [] : [third, ...rest] }
    return /^v\d+$/.test(second) && third ? [{ namespace, version: second, service: third, rest }, plain] : [plain]
}

/**
 * Finds the resource for a call. Throws the platform's refusals: 400 for an address nothing answers to (also an inactive API, version or
 * resource), 405 when the path is known but not with this method. A literal path wins over one with parameters.
 */
export function findRoute(platform: Platform, method: string, path: string): Route {
    for (const address of addressesOf(path)) {
        const definition = findDefinition(platform, address)
        if (definition) return findOperation(platform, definition, address, method)
    }
    throw unknownUri()
}

function findDefinition(platform: Platform, address: Address): Row | null {
    if (!/^[\w.-]+$/.test(address.service)) return null
    return readRows(platform, 'sys_ws_definition', `service_id=${address.service}^active=true`).find(row =>
        row.service_id === address.service && namespaceOf(row) === address.namespace) ?? null
}

function namespaceOf(definition: Row): string {
    return definition.namespace || (definition.base_uri ?? '').split('/')[2] || ''
}

function findOperation(platform: Platform, definition: Row, address: Address, method: string): Route {
    const version = versionFor(platform, definition, address)
    const candidates = readRows(platform, 'sys_ws_operation', `web_service_definition=${definition.sys_id}^active=true`)
        .filter(operation => (operation.web_service_version ?? '') === (version?.sys_id ?? ''))
        .map(operation => ({ operation, match: matchPath(operation.relative_path ?? '/', address.rest) }))
        .filter((candidate): candidate is { operation: Row, match: Match } => candidate.match !== null)
        .sort((a, b) => b.match.literals - a.match.literals)
    if (candidates.length === 0) throw unknownUri()
    const wanted = method === 'HEAD' ? 'GET' : method
    const chosen = candidates.find(({ operation }) => (operation.http_method ?? '').toUpperCase() === wanted)
    if (!chosen) throw methodNotSupported()
    return { definition, operation: chosen.operation, pathParams: chosen.match.parameters, version: version && numberOf(version) }
}

function numberOf(version: Row): number {
    return Number(version.version || /\d+/.exec(version.version_id ?? '')?.[0] || 0)
}

/**
 * The version asked for; null for an API without versions. Without a version in the address the default one answers, else the
 * latest (page c_CustomWebServices; t_EnableVersioning says such an API has no unversioned address: the pages disagree).
 */
function versionFor(platform: Platform, definition: Row, address: Address): Row | null {
    const versions = readRows(platform, 'sys_ws_version', `web_service_definition=${definition.sys_id}`)
    if (versions.length === 0) {
        if (address.version !== null) throw unknownUri()
        return null
    }
    const active = versions.filter(version => version.active === null || isTrue(version.active))
    const chosen = address.version !== null
        ? active.find(version => `v${numberOf(version)}` === address.version)
        : active.find(version => isTrue(version.is_default)) ?? active.sort((a, b) => numberOf(b) - numberOf(a))[0]
    if (!chosen) throw unknownUri()
    return chosen
}

interface Match {
    parameters: Record<string, string>
    literals: number
}

/** Matches `/books/{id}` against path segments. */
export function matchPath(template: string, segments: string[]): Match | null {
    const parts = template.split('/').filter(part => part !== '')
    if (parts.length !== segments.length) return null
    const parameters: Record<string, string> = {}
    let literals = 0
    for (const [index, part] of parts.entries()) {
        const name = /^\{(.+)\}$/.exec(part)?.[1]
        if (name) parameters[name] = segments[index]!
        else if (part !== segments[index]) return null
        else literals++
    }
    return { parameters, literals }
}

/** ACLs that guard a resource: its own, else those of its API (page t_WbSvcOpRqACL). Empty when none is named. */
export function guardsOf(route: Route): string[] {
    const list = (row: Row): string[] => (row.enforce_acl ?? '').split(',').map(id => id.trim()).filter(id => id !== '')
    const own = list(route.operation)
    return own.length > 0 ? own : list(route.definition)
}

/**
 * Path-based ACLs: of type REST Endpoint, for the HTTP method, named by the resource's path as its record has it
 * (page add-a-path-based-acl-for-a-scripted-rest-api; that the path stands in the ACL's name is inferred).
 */
export function pathGuardsOf(platform: Platform, { operation, definition }: Route): Row[] {
    const paths = [operation.operation_uri, operation.default_operation_uri, `${definition.base_uri ?? ''}${operation.relative_path ?? ''}`].map(path => path?.toLowerCase())
    return readRows(platform, 'sys_security_acl', `type=REST_Endpoint^active=true^operation=${(operation.http_method ?? '').toLowerCase()}`)
        .filter(acl => acl.name && paths.includes(acl.name.toLowerCase()))
}

/** Media types a resource takes or gives: its own when it overrides, else the API's, else the default three (page c_SpecifyContentType). */
export function mediaTypesOf(route: Route, field: 'consumes' | 'produces'): string[] {
    const { operation, definition } = route
    const text = isTrue(operation[`${field}_customized`]) ? operation[field] : definition[field] ?? operation[field]
    const types = (text ?? '').split(',').map(type => type.trim().toLowerCase()).filter(type => type !== '')
    return types.length > 0 ? types : ['application/json', 'application/xml', 'text/xml']
}

/** Name of an ACL record, for the check by type and name. */
export function aclName(platform: Platform, id: string): string {
    return readById(platform, 'sys_security_acl', id)?.name ?? ''
}
