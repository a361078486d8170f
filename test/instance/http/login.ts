import type { HttpRequest, HttpResponse, Platform } from '../contracts'
import { notEmulated } from '../errors'
import type { Identity } from './authenticate'
import { createSession, makeSessionCookie } from '../security'

/**
 * `/angular.do`, the log-in of clients that have no form. No page describes it; this is what ServiceNow's own SDK 4.9.0 asks and understands
 * (`@servicenow/sdk-cli`, `auth/basic-auth/UISession.js`): `view_form.login` with a form, answered with a session cookie and JSON with `status`; `get_user`
 * with the cookie alone, answered with 401 and the session's token in `X-UserToken-Response`.
 */
export function handleAngular(platform: Platform, request: HttpRequest, url: URL, identity: Identity): HttpResponse {
    switch (url.searchParams.get('sysparm_type')) {
        case 'view_form.login': return logIn(platform, request, url)
        case 'get_user': return describeUser(identity)
        default: return json(501, { status: 'error', message: notEmulated(`angular.do with sysparm_type=${url.searchParams.get('sysparm_type') ?? ''}`).message })
    }
}

function json(status: number, body: unknown, headers: Record<string, string> = {}): HttpResponse {
    return { status, headers: { 'content-type': 'application/json;charset=UTF-8', 'cache-control': 'no-store', ...headers }, body: JSON.stringify(body) }
}

function logIn(platform: Platform, request: HttpRequest, url: URL): HttpResponse {
    const form = new URLSearchParams(Buffer.from(request.body).toString('utf8'))
    const foreign = request.headers.origin !== undefined && request.headers.origin !== url.origin
    if (request.method !== 'POST' || form.get('sysparm_type') !== 'login' || foreign) return json(400, { status: 'error', message: 'Invalid request' })
    const user = platform.security.authenticate(form.get('user_name') ?? '', form.get('user_password') ?? '')
    if (!user || user.webServiceOnly) return json(200, { status: 'error', message: 'User name or password invalid' })
    return json(200, { status: 'success' }, { 'set-cookie': makeSessionCookie(createSession(platform, user)) })
}

function describeUser({ user, session, forged }: Identity): HttpResponse {
    if (!user) return json(401, { status: 'error', message: 'User Not Authenticated' })
    if (forged && session) return json(401, { status: 'error', message: 'User Not Authenticated' }, { 'x-usertoken-response': session.token })
    return json(200, { user_name: user.userName, user_sys_id: user.sysId, user_display_name: user.displayName })
}
