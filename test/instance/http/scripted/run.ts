import type { HttpRequest, HttpResponse, Platform, Transaction } from '../../contracts'
import { isNotEmulated, messageOf } from '../../errors'
import { acceptedTypes, ApiError, isXml, mediaType, notAuthenticated, notAuthorized, type Format } from '../respond'
import { isTrue } from '../../values/field-values'
import { ScriptRequest } from './request'
import { emptyResponse, errorResponse, finishResponse, ScriptResponse, serviceError } from './response'
import { aclName, guardsOf, mediaTypesOf, pathGuardsOf, type Route } from './route'

/** `*` stands for any run of characters, `%` for one (page c_SpecifyContentType). */
function matchesType(pattern: string, type: string): boolean {
    const source = pattern.replace(/[.+?^${}()|[\]\\/]/g, '\\$&').replace(/\*/g, '.*').replace(/%/g, '.')
    return new RegExp(`^${source}$`).test(type)
}

/** The media type to answer with, or a 406. */
function negotiate(route: Route, accept: string | undefined): string {
    const produced = mediaTypesOf(route, 'produces')
    if (!accept) return produced.find(type => type.endsWith('json')) ?? produced[0]!
    for (const { type } of acceptedTypes(accept)) {
        const found = produced.find(offer => matchesType(offer, type) || matchesType(type, offer))
        if (found) return found.includes('*') || found.includes('%') ? type : found
    }
    throw new ApiError(406, 'Not acceptable', `The resource produces ${produced.join(', ')}`)
}

function checkContentType(route: Route, request: HttpRequest): void {
    if (!['POST', 'PUT', 'PATCH'].includes(request.method) || request.body.length === 0) return
    const type = mediaType(request.headers['content-type']) || 'application/json'
    const consumed = mediaTypesOf(route, 'consumes')
    if (!consumed.some(pattern => matchesType(pattern, type))) {
        throw new ApiError(415, 'Unsupported media type', `The resource consumes ${consumed.join(', ')}`)
    }
}

/**
 * Who may call: nobody in particular when the resource needs no authentication; else a known user, who satisfies at least one of the ACLs
 * when the resource requires authorization and names some (security matrix of page c_CustomWebServices).
 */
export function checkAccess(platform: Platform, tx: Transaction, route: Route, authenticated: boolean): void {
    const { operation } = route
    const refused = (): ApiError => authenticated ? notAuthorized() : notAuthenticated()
    // They are asked at every call, also of a public resource, and all of them must pass.
    for (const acl of pathGuardsOf(platform, route)) if (!platform.security.canExecute(tx, 'REST_Endpoint', acl.name ?? '', [acl.sys_id!])) throw refused()
    if (!isTrue(operation.requires_authentication)) return
    if (!authenticated) throw notAuthenticated()
    if (isTrue(operation.requires_snc_internal_role) && !platform.security.hasRole(tx.user, 'snc_internal')) throw notAuthorized()
    if (!isTrue(operation.requires_acl_authorization)) return
    const guards = guardsOf(route)
    if (guards.length > 0 && !platform.security.canExecute(tx, 'REST_Endpoint', aclName(platform, guards[0]!), guards)) throw notAuthorized()
}

/** The `sn_ws_err` object in a failure of a script, however deep it was wrapped. */
function thrownService(error: unknown): ReturnType<typeof serviceError> {
    for (let current = error, depth = 0; current && depth < 5; depth++) {
        const known = serviceError(current)
        if (known) return known
        current = (current as { cause?: unknown }).cause
    }
    return null
}

/** Answers a call of a scripted REST resource that its caller may use. */
export function runRoute(platform: Platform, tx: Transaction, request: HttpRequest, url: URL, route: Route): HttpResponse {
    checkContentType(route, request)
    const format: Format = isXml(negotiate(route, request.headers.accept)) ? 'xml' : 'json'
    const scope = route.operation.sys_scope ? scopeName(platform, route) : 'global'
    tx.scope = scope
    const state = emptyResponse()
    const check = (api: string): void => platform.security.checkScriptableAccess(tx.scope, api)
    const name = `sys_ws_operation.${route.operation.sys_id}.operation_script`
    try {
        const returned = platform.engine.run(tx, {
            name, scope, source: route.operation.operation_script ?? '',
            bindings: { request: new ScriptRequest(platform, request, url, route, check), response: new ScriptResponse(state, check) }
        })
        return finishResponse(state, returned, format)
    } catch (error) {
        const known = thrownService(error)
        if (known) return errorResponse(known, format)
        const message = messageOf(error)
        return errorResponse({ status: isNotEmulated(error) ? 501 : 500, message, detail: '' }, format)
    }
}

function scopeName(platform: Platform, route: Route): string {
    const id = route.operation.sys_scope ?? ''
    if (id === 'global') return 'global'
    const row = platform.data.dictionary.table('sys_scope') ? platform.data.load('sys_scope', [id])[0] : null
    return row?.scope ?? 'global'
}
