import type { HttpRequest, HttpResponse, Platform, Row, Transaction } from '../../contracts'
import { isNotEmulated, messageOf, notEmulated } from '../../errors'
import type { Identity } from '../authenticate'
import { readById, readRows } from '../../values/reader'
import { isTrue } from '../../values/field-values'
import { mediaType } from '../respond'
import { AjaxDocument } from './document'

/** Parameters of the answer's root, besides the answer itself (pages and committed answers of instances show these). */
const ECHOED = ['sysparm_max', 'sysparm_name', 'sysparm_processor', 'sysparm_type']
/** What instances echo when the call names no `sysparm_max`. */
const DEFAULT_MAX = '15'

/** `request` of a script include that a client calls. */
export class AjaxRequest {
    readonly #parameters: URLSearchParams

    constructor(parameters: URLSearchParams) {
        this.#parameters = parameters
    }

    getParameter(name: unknown): string | null { return this.#parameters.get(String(name)) }
}

/**
 * `/xmlhttp.do` (docs: api-reference/c_GlideAjaxAPI.md, api-reference/scripts/p_AJAX.md): runs a function of a client-callable script include as the user
 * and answers `<xml answer="...">`. A session's POST needs its token. What a refusal looks like is inferred: `<xml error="...">` with its status.
 */
export function handleAjax(platform: Platform, tx: Transaction, request: HttpRequest, url: URL, identity: Identity): HttpResponse {
    if (identity.refused || identity.forged) return refusal(401, 'User Not Authenticated', identity)
    const parameters = parametersOf(request, url)
    const asked = parameters.get('sysparm_processor') ?? ''
    // Processors of the platform's own, by the name of their class: com.snc.apps.AppsAjaxProcessor.
    if (/^\w+(\.\w+){2,}$/.test(asked)) return refusal(501, notEmulated(`GlideAjax processor ${asked}`).message, identity)
    const include = findProcessor(platform, parameters)
    if (!include) return refusal(404, 'Invalid request', identity)
    const row = include.row
    const loggedIn = identity.user !== null
    if (loggedIn && !platform.security.canExecute(tx, 'client_callable_script_include', aclName(platform, row))) return refusal(403, 'User Not Authorized', identity)
    tx.scope = include.scope
    const document = new AjaxDocument()
    const root = document.getDocumentElement()
    for (const name of ECHOED) {
        const value = parameters.get(name) ?? (name === 'sysparm_max' ? DEFAULT_MAX : null)
        if (value !== null) root.setAttribute(name, value)
    }
    const bindings = { request: new AjaxRequest(parameters), responseXML: document, loggedIn, publicByDefault: isPublicByDefault(platform) }
    try {
        const result = platform.engine.run(tx, { name: `sys_script_include.${row.sys_id}`, scope: include.scope, source: callOf(row.name!), bindings })
        if (result === null) return refusal(401, 'User Not Authenticated', identity)
        const [value] = result as [unknown]
        if (value !== undefined && value !== null) root.setAttribute('answer', value)
    } catch (error) {
        const message = messageOf(error)
        return refusal(isNotEmulated(error) ? 501 : 500, message, identity)
    }
    return { status: 200, headers: { 'content-type': 'text/xml;charset=UTF-8', 'cache-control': 'no-cache, no-store' }, body: document.toString() }
}

/** The call as a script: null when a visitor may not make it, else a list of the function's one value. */
function callOf(name: string): string {
    return `(function () {
    var processor = new ${name}(request, responseXML, null)
    var open = loggedIn || (typeof processor.isPublic === 'function' ? processor.isPublic() === true : publicByDefault)
    if (!open) return null
    if (typeof processor.process !== 'function') throw new Error('${name} does not extend AbstractAjaxProcessor')
    return [processor.process()]
})()`
}

/** Without `isPublic`, visitors may call it unless `glide.script.ccsi.ispublic` is false (page sc-privacy-on-client-callable-script-includes). */
function isPublicByDefault(platform: Platform): boolean {
    return platform.records.property('glide.script.ccsi.ispublic') !== 'false'
}

function parametersOf(request: HttpRequest, url: URL): URLSearchParams {
    const parameters = new URLSearchParams(url.search)
    if (mediaType(request.headers['content-type']) === 'application/x-www-form-urlencoded') {
        for (const [name, value] of new URLSearchParams(Buffer.from(request.body).toString('utf8'))) parameters.append(name, value)
    }
    return parameters
}

/** `sysparm_processor` is a name, or a scope and a name; `sysparm_scope` says where a bare name is looked for first. */
function findProcessor(platform: Platform, parameters: URLSearchParams): { row: Row, scope: string } | null {
    const asked = parameters.get('sysparm_processor') ?? ''
    const [, scope, name] = /^(?:([a-z]\w*)\.)?([A-Za-z_$][\w$]*)$/.exec(asked) ?? []
    if (!name) return null
    const scopes = scope ? [scope] : [...new Set([parameters.get('sysparm_scope') || 'global', 'global'])]
    const candidates = readRows(platform, 'sys_script_include', `name=${name}^active=true`)
        .filter(row => row.name === name && isTrue(row.client_callable))
        .map(row => ({ row, scope: scopeOf(platform, row) }))
    return scopes.map(wanted => candidates.find(candidate => candidate.scope === wanted)).find(found => found !== undefined) ?? null
}

function scopeOf(platform: Platform, row: Row): string {
    if (row.api_name?.includes('.')) return row.api_name.split('.')[0]!
    return readById(platform, 'sys_scope', row.sys_scope)?.scope ?? 'global'
}

/** Rules name a script include by its API name or by its name alone. */
function aclName(platform: Platform, row: Row): string {
    const full = row.api_name || row.name!
    return readRows(platform, 'sys_security_acl', `name=${full}^active=true`).length > 0 ? full : row.name!
}

/** A session whose token is missing or old is told the new one, as clients of instances expect (header `X-UserToken-Response`). */
function refusal(status: number, message: string, identity: Identity): HttpResponse {
    const document = new AjaxDocument()
    document.getDocumentElement().setAttribute('error', message)
    return {
        status, body: document.toString(),
        headers: { 'content-type': 'text/xml;charset=UTF-8', ...identity.forged && identity.session ? { 'x-usertoken-response': identity.session.token } : {} }
    }
}
