import type { HttpResponse, Message } from '../contracts'
import type { Ui } from './context'
import { html, nothing, scriptValue, type Html } from './html'
import { navigator } from './navigator'
import { takeMessages } from './messages'
import { htmlResponse } from './responses'

export const standInLabel = 'Local stand-in, not ServiceNow'

export interface PageParts {
    title: string
    body: Html
    status?: number
    /** Messages beside those of the transaction. */
    messages?: readonly Message[]
    /** Without header and navigator: log-in page, pages that an app shows in a frame. */
    bare?: boolean
}

const levels: Record<Message['level'], string> = { info: 'Information', success: 'Done', error: 'Error' }

/** Messages in a live region: errors interrupt a screen reader, the others wait. */
export function messageRegion(messages: readonly Message[]): Html {
    const errors = messages.filter(message => message.level === 'error')
    const others = messages.filter(message => message.level !== 'error')
    const list = (items: readonly Message[]): Html => html`<ul>${items.map(message =>
        html`<li class="message ${message.level}"><span class="message-level">${levels[message.level]}:</span> ${message.text}</li>`)}</ul>`
    return html`<div class="messages" id="output_messages">
<div role="alert">${errors.length > 0 && list(errors)}</div>
<div role="status">${others.length > 0 && list(others)}</div>
</div>`
}

/** Element that gives scripts of pages the token which REST calls send as X-UserToken. Nothing without a session. */
export function tokenScript(ui: Ui): Html {
    const token = ui.ports.token(ui.platform, ui.tx)
    return token === null ? nothing : html`<script>window.g_ck = ${scriptValue(token)}</script>`
}

/** Hidden field that guards a form. */
export function tokenField(ui: Ui): Html {
    return html`<input type="hidden" name="sysparm_ck" value="${ui.ports.token(ui.platform, ui.tx) ?? ''}">`
}

export function renderHead(ui: Ui, title: string): Html {
    return html`<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} | Local instance</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/styles/stand-in.css">
${tokenScript(ui)}
<script src="/scripts/stand-in.js" defer></script>
</head>`
}

function header(ui: Ui): Html {
    return html`<header class="banner">
<a class="brand" href="/">Local instance</a>
<span class="label">${standInLabel}</span>
<div class="who"><span>Logged in as <strong>${ui.tx.user.displayName || ui.tx.user.userName}</strong></span>
<form method="post" action="/logout.do">${tokenField(ui)}<button type="submit" class="quiet">Log out</button></form></div>
</header>`
}

/** A whole page: header, navigator, messages, body. */
export function renderPage(ui: Ui, parts: PageParts): HttpResponse {
    const messages = [...takeMessages(ui), ...ui.tx.messages, ...parts.messages ?? []]
    const main = html`<main id="main" tabindex="-1">${messageRegion(messages)}${parts.body}</main>`
    const content = parts.bare
        ? html`<header class="banner"><a class="brand" href="/">Local instance</a><span class="label">${standInLabel}</span></header>${main}`
        : html`${header(ui)}<div class="frame">${navigator(ui)}${main}</div>`
    return htmlResponse(parts.status ?? 200, html`<html lang="en">
${renderHead(ui, parts.title)}
<body${parts.bare ? html` class="bare"` : nothing}>
<a class="skip" href="#main">Skip to main content</a>
${content}
</body>
</html>`)
}
