import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { HttpResponse } from '../contracts'
import { localPath } from './addresses'
import { readParameter, type Page, type Ui } from './context'
import { attribute, html } from './html'
import { renderPage } from './page'
import { redirect } from './responses'

/** Cookie that ties a log-in form to the browser it was sent to, so that no other site can log a user in. */
const cookieName = 'stand_in_login'

function cookie(ui: Ui, name: string): string {
    const header = ui.request.headers.cookie ?? ''
    const pair = header.split(';').map(part => part.trim()).find(part => part.startsWith(`${name}=`))
    return pair?.slice(name.length + 1) ?? ''
}

/** Compares secrets in constant time. */
export function sameText(left: string, right: string): boolean {
    const a = Buffer.from(left)
    const b = Buffer.from(right)
    return a.length === b.length && timingSafeEqual(a, b)
}

function form(ui: Ui, error: string, status: number): HttpResponse {
    const token = randomBytes(18).toString('base64url')
    const problem = error === '' ? null : 'login-error'
    const response = renderPage(ui, {
        title: 'Log in',
        status,
        bare: true,
        body: html`<div class="login"><h1>Log in</h1>
<form method="post" action="/login.do" class="panel">
${error !== '' && html`<p class="field-error" id="login-error" role="alert">${error}</p>`}
<input type="hidden" name="login_token" value="${token}">
<input type="hidden" name="sysparm_goto" value="${localPath(readParameter(ui, 'sysparm_goto'), '/')}">
<p><label for="user_name">User name</label>
<input id="user_name" name="user_name" value="${ui.form.get('user_name') ?? ''}" autocomplete="username" autocapitalize="none" spellcheck="false" required${attribute('aria-describedby', problem)}></p>
<p><label for="user_password">Password</label>
<input id="user_password" name="user_password" type="password" autocomplete="current-password" required${attribute('aria-describedby', problem)}></p>
<p><button type="submit" class="primary" id="sysverb_login">Log in</button></p>
</form></div>`
    })
    response.headers['set-cookie'] = `${cookieName}=${token}; Path=/login.do; HttpOnly; SameSite=Strict`
    return response
}

/** /login.do: the form, and what it posts. */
export const login: Page = ui => {
    if (ui.request.method !== 'POST') {
        return form(ui, '', 200)
    }
    const token = cookie(ui, cookieName)
    if (token === '' || !sameText(token, ui.form.get('login_token') ?? '')) {
        return form(ui, 'The form was too old or came from another page. Please try again.', 403)
    }
    const session = ui.ports.login(ui.platform, ui.request, ui.form.get('user_name') ?? '', ui.form.get('user_password') ?? '')
    if (session === null) {
        return form(ui, 'User name or password invalid.', 401)
    }
    const response = redirect(localPath(ui.form.get('sysparm_goto'), '/'))
    response.headers['set-cookie'] = [session, `${cookieName}=; Path=/login.do; Max-Age=0; HttpOnly; SameSite=Strict`].flat()
    return response
}

/** /logout.do: ends the session. */
export const logout: Page = ui => {
    const response = redirect('/login.do')
    response.headers['set-cookie'] = ui.ports.logout(ui.platform, ui.tx)
    return response
}
