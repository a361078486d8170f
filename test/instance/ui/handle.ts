import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HttpResponse, RequestHandler } from '../contracts'
import { endsTransaction, isNotEmulated, messageOf } from '../errors'
import { createSession, destroySession, makeExpiredCookie, makeSessionCookie, readSessionToken } from '../security'
import { isTrue } from '../values/field-values'
import { PageError, type Page, type Ui, type UiPorts } from './context'
import { configureForm } from './configure/form'
import { configureRelatedLists } from './configure/related-lists'
import { downloadAttachment } from './form/attachments'
import { recordPage } from './form/page'
import { home, moduleOpen } from './home'
import { html } from './html'
import { runJob } from './jobs'
import { listPage } from './list/page'
import { login, logout, sameText } from './login'
import { renderPage } from './page'
import { propertyPage } from './pages/properties'
import { uiPage } from './pages/ui-page'
import { uiScript } from './pages/ui-script'
import { portalAt, portalPage } from './portal/page'
import { serverAddress, widgetServer } from './portal/server'
import { redirect } from './responses'

/** Sessions as the HTTP part keeps them, jobs as the scheduler runs them. */
const ports: UiPorts = {
    login(platform, _request, userName, password) {
        const user = platform.security.authenticate(userName, password)
        const row = user && platform.data.dictionary.table('sys_user') ? platform.data.load('sys_user', [user.sysId])[0] : null
        // Accounts of outside systems have no pages (sys_user.web_service_access_only).
        return user && !isTrue(row?.web_service_access_only) ? makeSessionCookie(createSession(platform, user)) : null
    },
    logout(platform, tx) {
        if (tx.sessionId !== null) {
            destroySession(platform, tx.sessionId)
        }
        return makeExpiredCookie()
    },
    token: readSessionToken,
    runJob
}

const fixed: Readonly<Record<string, Page>> = {
    '/': home,
    '/home.do': home,
    '/navpage.do': home,
    '/login.do': login,
    '/logout.do': logout,
    '/module_open.do': moduleOpen,
    '/system_properties_ui.do': propertyPage,
    '/sys_attachment.do': downloadAttachment,
    '/configure_form.do': configureForm,
    '/configure_related_lists.do': configureRelatedLists,
    [serverAddress]: widgetServer
}

const own = (file: string): string => join(__dirname, 'assets', file)

const assets: Readonly<Record<string, string>> = {
    '/styles/stand-in.css': own('stand-in.css'),
    '/scripts/stand-in.js': own('stand-in.js'),
    '/styles/portal.css': own('portal.css'),
    '/scripts/portal.js': own('portal.js'),
    // Portals are pages of AngularJS 1.x (platform-user-interface/service-portal/general-guidelines-developing-widgets).
    '/scripts/angular.js': require.resolve('angular/angular.min.js')
}

function asset(pathname: string): HttpResponse | null {
    const file = assets[pathname]
    const type = pathname.endsWith('.css') ? 'text/css' : 'text/javascript'
    return file
        ? { status: 200, headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' }, body: readFileSync(file, 'utf8') }
        : null
}

function postedForm(request: Ui['request']): URLSearchParams {
    const type = request.headers['content-type'] ?? ''
    if (request.method !== 'POST' || request.body.length === 0) {
        return new URLSearchParams()
    }
    if (!type.startsWith('application/x-www-form-urlencoded')) {
        throw new PageError(415, 'Forms are read as application/x-www-form-urlencoded')
    }
    return new URLSearchParams(Buffer.from(request.body).toString('utf8'))
}

/** A write needs the session's token; without a session (Basic authentication) it may not come from another site. */
function guarded(ui: Ui): boolean {
    const token = ui.ports.token(ui.platform, ui.tx)
    if (token !== null) {
        return sameText(ui.form.get('sysparm_ck') ?? ui.request.headers['x-usertoken'] ?? '', token)
    }
    const origin = ui.request.headers.origin
    return origin === undefined || origin === `http://${ui.request.headers.host ?? ''}`
}

function route(ui: Ui): HttpResponse | null {
    const { pathname } = ui.url
    const own = fixed[pathname]
    if (own) {
        return own(ui)
    }
    if (pathname.endsWith('.jsdbx')) {
        return uiScript(ui, pathname.slice(pathname.lastIndexOf('/') + 1, -'.jsdbx'.length))
    }
    const name = /^\/([a-z0-9_.$]+)\.do$/i.exec(pathname)?.[1]
    if (!name) {
        return null
    }
    const { dictionary } = ui.platform.data
    const table = name.endsWith('_list') ? name.slice(0, -'_list'.length) : ''
    if (table !== '' && dictionary.table(table)) {
        return listPage(ui, table)
    }
    return dictionary.table(name) ? recordPage(ui, name) : uiPage(ui, name)
}

function problem(ui: Ui, error: unknown): HttpResponse {
    const text = messageOf(error)
    const status = error instanceof PageError ? error.status : isNotEmulated(error) ? 501 : 500
    if (status >= 500) {
        ui.platform.log(ui.tx, 'error', 'ui', text)
    }
    const title = status === 404 ? 'Not found' : status === 403 ? 'Not allowed' : status === 501 ? 'Not emulated' : 'Error'
    return renderPage(ui, { title, status, body: html`<h1>${title}</h1><p>${text}</p><p><a href="/">Home</a></p>` })
}

/** What needs no log-in: the form for it, portals (they see to it themselves) and the scripts that their public pages load (inferred). */
function isOpen(pathname: string): boolean {
    return pathname === '/login.do' || pathname === serverAddress || pathname.endsWith('.jsdbx')
}

function answer(ui: Ui): HttpResponse | null {
    const { pathname, search } = ui.url
    const portal = portalAt(ui)
    if (portal) {
        return portalPage(ui, portal)
    }
    if (ui.tx.user.userName === 'guest' && !isOpen(pathname)) {
        return redirect(ui.request.method === 'GET' && pathname !== '/' && pathname !== '/logout.do' ? `/login.do?sysparm_goto=${encodeURIComponent(pathname + search)}` : '/login.do')
    }
    if (ui.request.method === 'POST' && pathname !== '/login.do' && !guarded(ui)) {
        throw new PageError(403, 'The form was too old or came from another page (its token does not match). Go back, reload and try again.')
    }
    return route(ui)
}

/** The pages of the instance, over given sessions and jobs. */
export function createUi(own: UiPorts): RequestHandler {
    return (platform, tx, request, url) => {
        const file = asset(url.pathname)
        if (file) {
            return file
        }
        if (!['GET', 'HEAD', 'POST'].includes(request.method)) {
            return { status: 405, headers: { allow: 'GET, HEAD, POST' }, body: '' }
        }
        const ui: Ui = { platform, tx, request, url, form: new URLSearchParams(), ports: own }
        try {
            const posted: Ui = { ...ui, form: postedForm(request) }
            return answer(posted)
        } catch (error) {
            // What ends a node or a transaction is not a page's to catch.
            if (endsTransaction(error)) {
                throw error
            }
            return problem(ui, error)
        }
    }
}

/** Everything that is not /api or /_instance. Null for a path that no page has. */
export const handleUi: RequestHandler = createUi(ports)
