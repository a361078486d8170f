import type { HttpRequest, HttpResponse, Platform, Transaction } from '../contracts'
import { isNotEmulated, messageOf, notEmulated } from '../errors'
import { handleAggregate } from './aggregate'
import { handleProgress } from './app-upload'
import { handleAttachment } from './attachment'
import type { Identity } from './authenticate'
import { handleBatch, type Answer } from './batch'
import { limitRate, type LimitedCall } from './rate-limit'
import { ApiError, decodeSegment, failure, formatFor, notAuthenticated, unknownUri, type Format } from './respond'
import { findRoute, type Route } from './scripted/route'
import { checkAccess, runRoute } from './scripted/run'
import { featuresOf } from './scripted/features'
import { noteUse } from '../uses'
import { handleTable, type TableCall } from './table/api'

interface NativeApi {
    /** As rate limit rules and their refusals name it. */
    title: string
    handle: (call: TableCall, path: string[], answer: Answer) => HttpResponse
}

const APIS: Readonly<Record<string, NativeApi>> = {
    table: { title: 'Table API', handle: handleTable },
    stats: { title: 'Aggregate API', handle: handleAggregate },
    attachment: { title: 'Attachment API', handle: handleAttachment },
    batch: { title: 'Batch API', handle: handleBatch }
}

/** Documented below `/api/now` (api-reference/rest-apis), and not emulated: they say so. What comes with a plugin is simply not there. */
const NOT_EMULATED: ReadonlySet<string> = new Set([
    'account', 'actsub', 'agent_intelligence', 'atf', 'awa', 'cccif', 'cilifecyclemgmt', 'clotho', 'cmdb', 'cmp_catalog_api', 'consumer', 'contact', 'conversation',
    'copy_assessments', 'data_classification', 'email', 'helprequest', 'identifyreconcile', 'import', 'js', 'openframe', 'pa', 'ppm', 'push', 'sam_software_usage_integration',
    'scim', 'wrapup'
])

function refusing(name: string): NativeApi {
    return { title: name, handle: () => { throw notEmulated(`REST API /now/${name}`) } }
}

/** Everything under `/api/`: the platform's own APIs and scripted ones. Refusals come back as the platform's error envelope. */
export function handleRest(platform: Platform, tx: Transaction, request: HttpRequest, url: URL, identity: Identity): HttpResponse {
    const overridden = { ...request, method: methodOf(request) }
    let format: Format = 'json'
    try {
        format = formatFor(request.headers.accept) ?? 'json'
        return route(platform, tx, overridden, url, identity)
    } catch (error) {
        return failure(asApiError(platform, tx, error), format)
    }
}

/** `X-HTTP-Method-Override` (page c_RESTAPI), for POST only: a GET that writes must not pass as harmless. */
function methodOf(request: HttpRequest): string {
    const override = request.headers['x-http-method-override']
    return override && request.method === 'POST' ? override.toUpperCase() : request.method
}

function route(platform: Platform, tx: Transaction, request: HttpRequest, url: URL, identity: Identity): HttpResponse {
    const authenticated = identity.user !== null && !identity.forged
    const native = nativeCall(url.pathname)
    if (native) {
        if (!authenticated) throw notAuthenticated()
        const limits = limitRate(platform, tx, {
            apiName: native.api.title, apiKeys: [native.api.title, native.name, `now/${native.name}`], method: request.method,
            path: ['now', native.name, ...native.path], version: native.version, table: native.api.handle === handleTable ? native.path[0] ?? null : null
        })
        const format = formatFor(request.headers.accept)
        if (format === null && native.api.handle !== handleAttachment) throw new ApiError(406, 'Not acceptable', `Accept: ${request.headers.accept}`, limits)
        const call = { platform, tx, request, url, format: format ?? 'json', version: native.version } as const
        const answer = withHeaders(limits, () => native.api.handle(call, native.path, (inner, address) => again(platform, tx, inner, address, identity)))
        noteUse?.('native rest', `${request.method} ${nativePath(native)}`)
        return answer
    }
    const progress = /^\/api\/sn_cicd\/(?:v\d+\/)?progress\/([^/]+)$/.exec(url.pathname)?.[1]
    if (progress) return handleProgress(platform, request, formatFor(request.headers.accept) ?? 'json', { id: progress, origin: url.origin, authenticated })
    if (identity.refused) throw notAuthenticated()
    let found: Route
    try {
        found = findRoute(platform, request.method, url.pathname)
    } catch (error) {
        // Without log-in nobody learns which addresses exist.
        throw authenticated ? error : notAuthenticated()
    }
    checkAccess(platform, tx, found, authenticated)
    const limits = limitRate(platform, tx, limitedRoute(found, request, url))
    const answer = withHeaders(limits, () => runRoute(platform, tx, request, url, found))
    if (noteUse !== null) featuresOf(found).forEach(feature => noteUse!('scripted rest', feature))
    return answer
}

/** A call of a batch: a transaction of its own. */
function again(platform: Platform, { sessionId }: Transaction, request: HttpRequest, url: URL, identity: Identity): HttpResponse {
    if (!url.pathname.startsWith('/api/') || identity.user === null) return failure(unknownUri(), 'json')
    const tx = Object.assign(platform.begin('rest', identity.user), { sessionId, interactive: false })
    return handleRest(platform, tx, request, url, identity)
}

function limitedRoute({ definition, version }: Route, request: HttpRequest, url: URL): LimitedCall {
    const [, namespace = '', second = '', ...rest] = url.pathname.split('/').filter(part => part !== '').map(decodeSegment)
    const path = version !== null && second === `v${version}` ? [namespace, ...rest] : [namespace, second, ...rest]
    return {
        apiName: definition.name ?? '', apiKeys: [definition.name ?? '', definition.service_id ?? '', definition.sys_id ?? ''],
        method: request.method, path, version, table: null
    }
}

/** The answer with headers of the platform's added, also when it is a refusal. */
function withHeaders(headers: Record<string, string>, answer: () => HttpResponse): HttpResponse {
    try {
        const response = answer()
        return { ...response, headers: { ...response.headers, ...headers } }
    } catch (error) {
        throw error instanceof ApiError ? new ApiError(error.status, error.message, error.detail, { ...error.headers, ...headers }) : error
    }
}

/** The address as its reference page writes it. */
function nativePath({ name, path }: { name: string, path: string[] }): string {
    const words = name === 'attachment' ? ['file', 'upload'] : []
    const stands = (part: string, at: number) => words.includes(part) ? part : name !== 'attachment' && at === 0 ? '{tableName}' : '{sys_id}'
    return ['/now', name, ...path.map(stands)].join('/')
}

function nativeCall(pathname: string): { api: NativeApi, name: string, version: number, path: string[] } | null {
    const parts = pathname.split('/').filter(part => part !== '')
    if (parts[1] !== 'now') return null
    const version = /^v(\d+)$/.exec(parts[2] ?? '')?.[1]
    const [name = '', ...path] = parts.slice(version ? 3 : 2)
    const api = APIS[name] ?? (NOT_EMULATED.has(name) ? refusing(name) : undefined)
    if (!api) return null
    if (version && Number(version) > 2) throw unknownUri()
    return { api, name, version: version ? Number(version) : 2, path: path.map(decodeSegment) }
}

/** What a failure means to the caller. What this instance does not emulate answers 501 and names itself. */
function asApiError(platform: Platform, tx: Transaction, error: unknown): ApiError {
    if (error instanceof ApiError) return error
    const message = messageOf(error)
    if (isNotEmulated(error)) return new ApiError(501, message)
    platform.log(tx, 'error', 'REST', error instanceof Error ? error.stack ?? message : message)
    return new ApiError(500, message, 'An unexpected error occurred while processing the request')
}
