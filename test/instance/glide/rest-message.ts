import type { OutboundRequest, OutboundResponse, Row } from '../contracts'
import { messageOf, notEmulated } from '../errors'
import { insertAttachment } from './attachment'
import { escapeXml } from './escape'
import { textOf, type GlideHost } from './host'
import { findRestFunction, readLinkedRows, type RestFunction } from './rest-records'
import { RESTResponseV2, type SavedBody } from './rest-response'

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD']
const withBody = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

/**
 * Longest outbound call, in milliseconds; the property `glide.http.outbound.max_timeout` (seconds) can only lower it, and `...max_timeout.enabled` set to false
 * lifts it to five minutes (web-services/r_HTTPConnectionManagementProps.md, which speaks of executeAsync; of execute support article KB0716391).
 */
const CAP_MS = 30_000
const UNCAPPED_MS = 300_000

/** An outbound REST call. Documented in server-api-reference/c_RESTMessageV2API.md. */
export class RESTMessageV2 {
    private method: string | null = null
    private endpoint: string | null = null
    private body: string | null = null
    private readonly headers = new Map<string, string>()
    private readonly parameters: [string, string][] = []
    private readonly variables = new Map<string, string>()
    private authorization: string | null = null
    private idle = UNCAPPED_MS
    private verbatimBody = false
    private attachedBody: Uint8Array | null = null
    private redirects: string[] | null = null
    private target: { table: string, record: string, fileName: string } | null = null

    constructor(private readonly host: GlideHost, args: unknown[]) {
        if (args.length > 0 && args[0] !== undefined) {
            this.load(findRestFunction(host, String(args[0]), String(args[1])))
        }
    }

    setEndpoint(endpoint: unknown): void {
        this.endpoint = String(endpoint)
    }

    getEndpoint(): string | null {
        return this.endpoint === null ? null : this.filled(this.endpoint)
    }

    setHttpMethod(method: unknown): void {
        this.method = String(method).toUpperCase()
    }

    setHttpTimeout(milliseconds: unknown): void {
        this.idle = Number(milliseconds)
    }

    /** The body as given: variables are not substituted in it. */
    setRequestBody(body: unknown): void {
        this.body = textOf(body)
        this.verbatimBody = true
    }

    setRequestBodyFromAttachment(sysId: unknown): void {
        const content = this.host.platform.data.getBlob(String(sysId))
        if (content === null) {
            throw new Error(`RESTMessageV2: no attachment ${String(sysId)}`)
        }
        this.attachedBody = content
    }

    /** Redirects to these are followed. */
    setAllowedRedirectURIs(uris: unknown): void {
        this.redirects = typeof uris === 'string' ? [uris] : Array.from(uris as ArrayLike<unknown>, String)
    }

    /** The answer's body becomes an attachment of the record. */
    saveResponseBodyAsAttachment(table: unknown, sysId: unknown, fileName: unknown, encryptContext?: unknown): void {
        if (encryptContext !== undefined) {
            throw notEmulated('RESTMessageV2.saveResponseBodyAsAttachment with an encryption context')
        }
        this.target = { table: String(table), record: String(sysId), fileName: String(fileName) }
    }

    getRequestBody(): string | null {
        return this.body === null || this.verbatimBody ? this.body : this.filled(this.body)
    }

    setRequestHeader(name: unknown, value: unknown): void {
        this.setHeader(String(name), textOf(value) ?? '')
    }

    getRequestHeader(name: unknown): string | null {
        const wanted = String(name).toLowerCase()
        const found = [...this.headers].find(([header]) => header.toLowerCase() === wanted)
        return found ? this.filled(found[1]) : null
    }

    getRequestHeaders(): Record<string, string> {
        return Object.fromEntries([...this.headers].map(([name, value]) => [name, this.filled(value)]))
    }

    setQueryParameter(name: unknown, value: unknown): void {
        this.parameters.push([String(name), textOf(value) ?? ''])
    }

    setStringParameter(name: unknown, value: unknown): void {
        this.variables.set(String(name), escapeXml(textOf(value) ?? ''))
    }

    setStringParameterNoEscape(name: unknown, value: unknown): void {
        this.variables.set(String(name), textOf(value) ?? '')
    }

    setBasicAuth(user: unknown, password: unknown): void {
        this.authorization = basic(String(user), String(password))
    }

    setAuthenticationProfile(type: unknown, profile: unknown): void {
        if (type !== 'basic') {
            throw notEmulated(`RESTMessageV2.setAuthenticationProfile('${String(type)}')`)
        }
        this.authorization = this.profile(String(profile))
    }

    setLogLevel(_level: unknown): void {}

    execute(): RESTResponseV2 {
        const method = this.method
        const endpoint = this.getEndpoint()
        if (method === null || !methods.includes(method)) {
            throw new Error(`RESTMessageV2: invalid HTTP method '${method ?? ''}'`)
        }
        if (endpoint === null || endpoint === '') {
            throw new Error('RESTMessageV2: no endpoint specified')
        }
        const url = this.withParameters(endpoint)
        const total = this.longest
        const request: OutboundRequest = {
            method,
            url,
            headers: this.allHeaders(),
            body: withBody.has(method) ? this.getRequestBody() : null,
            idleTimeout: Math.min(this.idle, total),
            totalTimeout: total,
            ...withBody.has(method) && this.attachedBody ? { bodyBytes: this.attachedBody } : {},
            ...this.redirects ? { allowedRedirects: this.redirects } : {},
            ...this.target ? { binary: true } : {}
        }
        const answer = this.host.platform.outbound(request)
        return new RESTResponseV2(url, answer, this.target ? this.saved(answer, this.target) : null)
    }

    /** Saves the body of an answer that is no error. What could not be saved is told by getErrorMessage. */
    private saved(answer: OutboundResponse, target: { table: string, record: string, fileName: string }): SavedBody {
        const text = Buffer.from(answer.bytes ?? new Uint8Array()).toString('utf8')
        if (answer.error !== null || answer.status >= 400) {
            return { sysId: null, problem: null, text }
        }
        try {
            this.host.checkAccess(target.table, 'read')
            if (!this.host.platform.data.dictionary.table(target.table) || !this.host.platform.records.find(this.host.tx, target.table, target.record, 'app')) {
                return { sysId: null, problem: `There is no record ${target.record} in table ${target.table}`, text }
            }
            const type = Object.entries(answer.headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1].split(';')[0]?.trim()
            const sysId = insertAttachment(this.host, { ...target, contentType: type || 'application/octet-stream', content: answer.bytes ?? new Uint8Array() })
            return { sysId, problem: sysId === null ? 'The attachment was refused' : null, text }
        } catch (thrown) {
            return { sysId: null, problem: messageOf(thrown), text }
        }
    }

    private get longest(): number {
        const { records } = this.host.platform
        const seconds = Number(records.property('glide.http.outbound.max_timeout'))
        const limit = records.property('glide.http.outbound.max_timeout.enabled') === 'false' ? UNCAPPED_MS : Math.min(seconds > 0 ? seconds * 1000 : CAP_MS, CAP_MS)
        return Math.max(Math.min(limit, this.host.tx.deadline - Date.now()), 1)
    }

    private allHeaders(): Record<string, string> {
        const agent = this.host.platform.records.property('glide.http.user.agent') || 'ServiceNow/1.0'
        return { 'User-Agent': agent, ...this.authorization === null ? {} : { Authorization: this.authorization }, ...this.getRequestHeaders() }
    }

    private withParameters(endpoint: string): string {
        const query = this.parameters.map(([name, value]) => `${encodeURIComponent(this.filled(name))}=${encodeURIComponent(this.filled(value))}`).join('&')
        return query === '' ? endpoint : `${endpoint}${endpoint.includes('?') ? '&' : '?'}${query}`
    }

    /** Replaces `${name}`. A variable that was never set stays as it is (inferred). */
    private filled(text: string): string {
        return text.replace(/\$\{([^}]+)\}/g, (whole, name: string) => this.variables.get(name.trim()) ?? whole)
    }

    private setHeader(name: string, value: string): void {
        const known = [...this.headers.keys()].find(header => header.toLowerCase() === name.toLowerCase())
        this.headers.set(known ?? name, value)
    }

    private load({ message, method }: RestFunction): void {
        this.method = (method.http_method ?? '').toUpperCase()
        this.endpoint = method.rest_endpoint || message.rest_endpoint || null
        this.body = method.content || null
        const methodId = method.sys_id ?? ''
        for (const row of [...readLinkedRows(this.host, 'sys_rest_message_headers', 'rest_message', message.sys_id ?? ''),
            ...readLinkedRows(this.host, 'sys_rest_message_fn_headers', 'rest_message_function', methodId)]) {
            this.setHeader(row.name ?? '', row.value ?? '')
        }
        for (const row of readLinkedRows(this.host, 'sys_rest_message_fn_parameters', 'rest_message_function', methodId)) {
            if (row.value) {
                this.variables.set(row.name ?? '', row.value)
            }
        }
        const ordered = readLinkedRows(this.host, 'sys_rest_message_fn_param_defs', 'rest_message_function', methodId)
            .sort((left, right) => Number(left.order ?? 0) - Number(right.order ?? 0))
        this.parameters.push(...ordered.map(row => [row.name ?? '', row.value ?? ''] as [string, string]))
        this.authorization = this.configured(method.authentication_type === 'inherit_from_parent' || !method.authentication_type ? message : method)
    }

    private configured(row: Row): string | null {
        switch (row.authentication_type) {
            case 'basic': return this.profile(row.basic_auth_profile ?? '')
            case 'basic_simple': return basic(row.basic_auth_user ?? '', this.host.platform.records.decrypt(row.basic_auth_password ?? '') ?? '')
            case null:
            case undefined:
            case '':
            case 'no_authentication': return null
            default: throw notEmulated(`RESTMessageV2 with authentication '${row.authentication_type}'`)
        }
    }

    private profile(sysId: string): string {
        const row = this.host.platform.records.find(this.host.tx, 'sys_auth_profile_basic', sysId, 'platform')
        if (!row) {
            throw new Error(`RESTMessageV2: no basic authentication profile ${sysId}`)
        }
        return basic(row.username ?? '', this.host.platform.records.decrypt(row.password ?? '') ?? '')
    }
}

function basic(user: string, password: string): string {
    return `Basic ${Buffer.from(`${user}:${password}`, 'utf8').toString('base64')}`
}
