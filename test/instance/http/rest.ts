import type { HttpRequest, HttpResponse, Platform, Transaction } from '../contracts'
import { handleAggregate } from './aggregate'
import { handleAttachment } from './attachment'
import type { Identity } from './authenticate'
import { ApiError, decodeSegment, failure, formatFor, notAuthenticated, unknownUri, type Format } from './respond'
import { findRoute, type Route } from './scripted/route'
import { runRoute } from './scripted/run'
import { handleTable, type TableCall } from './table/api'

const HANDLERS: Readonly<Record<string, (call: TableCall, path: string[]) => HttpResponse>> = {
    table: handleTable, stats: handleAggregate, attachment: handleAttachment
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
    const native = nativeApi(url.pathname)
    if (native) {
        if (!authenticated) throw notAuthenticated()
        const format = formatFor(request.headers.accept)
        if (format === null && native.handler !== handleAttachment) throw new ApiError(406, 'Not acceptable', `Accept: ${request.headers.accept}`)
        return native.handler({ platform, tx, request, url, format: format ?? 'json', version: native.version }, native.path)
    }
    if (identity.refused) throw notAuthenticated()
    let found: Route
    try {
        found = findRoute(platform, request.method, url.pathname)
    } catch (error) {
        // Without log-in nobody learns which addresses exist.
        throw authenticated ? error : notAuthenticated()
    }
    return runRoute(platform, tx, request, url, found, authenticated)
}

function nativeApi(pathname: string): { handler: typeof handleTable, version: number, path: string[] } | null {
    const parts = pathname.split('/').filter(part => part !== '')
    if (parts[1] !== 'now') return null
    const version = /^v(\d+)$/.exec(parts[2] ?? '')?.[1]
    const [name, ...path] = parts.slice(version ? 3 : 2)
    const handler = HANDLERS[name ?? '']
    if (!handler) return null
    if (version && Number(version) > 2) throw unknownUri()
    return { handler, version: version ? Number(version) : 2, path: path.map(decodeSegment) }
}

/** What a failure means to the caller. What this instance does not emulate answers 501 and names itself. */
function asApiError(platform: Platform, tx: Transaction, error: unknown): ApiError {
    if (error instanceof ApiError) return error
    const message = error instanceof Error ? error.message : String(error)
    if (message.includes('NotEmulated')) return new ApiError(501, message)
    platform.log(tx, 'error', 'REST', error instanceof Error ? error.stack ?? message : message)
    return new ApiError(500, message, 'An unexpected error occurred while processing the request')
}
