import { randomBytes } from 'node:crypto'
import type { Reply } from '../http'

/** Text that is markup already. */
export class Html {
    constructor(readonly markup: string) {}
}

export function escapeHtml(text: string): string {
    return text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`)
}

type Part = Html | string | number | null | false | readonly Html[]

/** A template whose values are escaped, unless they are `Html`. */
export function html(strings: TemplateStringsArray, ...values: readonly Part[]): Html {
    const parts = values.map(value => {
        if (value === null || value === false) return ''
        if (value instanceof Html) return value.markup
        return Array.isArray(value) ? value.map(part => (part as Html).markup).join('\n') : escapeHtml(String(value))
    })
    return new Html(strings.map((string, index) => string + (parts[index] ?? '')).join(''))
}

const STYLE = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; --page: #f4f6f8; --panel: #fff; --text: #1d252d; --soft: #566270; --line: #dde3e9; --field: #8a96a3; --accent: #27406b;
    --accent-text: #fff; --accent-page: #e9eef6; --bad: #a31515; --bad-page: #fdecec }
@media (prefers-color-scheme: dark) { :root { --page: #14181d; --panel: #1c2229; --text: #e8ebee; --soft: #a8b2bd; --line: #333d48; --field: #8592a0; --accent: #a9c1ea; --accent-text: #0c1520;
    --accent-page: #1b2a40; --bad: #ff9d9d; --bad-page: #3a1c1c } }
* { box-sizing: border-box }
body { margin: 0; background: var(--page); color: var(--text) }
header { background: #27406b; color: #fff; padding: .75rem 1.25rem; font-weight: 600 }
main { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem 3rem }
h1 { font-size: 1.5rem; font-weight: 600; margin: 0 0 1rem }
h2 { font-size: 1.1rem; font-weight: 600; margin: 0 0 .75rem }
a { color: var(--accent); text-underline-offset: .15em }
section, .card { background: var(--panel); border: 1px solid var(--line); border-radius: 10px; box-shadow: 0 1px 2px rgb(16 32 48 / .06); padding: 1.1rem 1.25rem; margin: 0 0 1rem }
section > :last-child, .card > :last-child { margin-bottom: 0 }
p { margin: 0 0 .75rem }
.soft { color: var(--soft) }
label { display: block; margin: 0 0 .75rem; font-weight: 600 }
input, select, button { font: inherit; font-weight: 400; padding: .35rem .7rem; max-width: 100%; min-height: 2.4rem; border: 1px solid var(--field); border-radius: 6px; background: var(--panel); color: var(--text) }
input:not([type=hidden]), select { display: block; width: 20rem; margin-top: .2rem }
button { font-weight: 500; padding-inline: 1rem; cursor: pointer }
button:hover { border-color: var(--text) }
button.primary { background: var(--accent); border-color: var(--accent); color: var(--accent-text) }
form { margin: 0 0 .75rem }
form:where([method=post]:not(:has(.fields))) { display: inline-block; margin: 0 .5rem .75rem 0 }
.fields { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: end }
.fields label { margin: 0 }
.fields input:not([type=hidden]), .fields select { width: 14rem }
.key { font-size: 2.25rem; font-weight: 600; letter-spacing: .08em; overflow-wrap: anywhere; line-height: 1.2 }
.state { border-inline-start: 4px solid var(--accent); border-radius: 6px; background: var(--accent-page); padding: .6rem 1rem; margin: 0 0 1rem }
.state p { margin: 0 }
.bad { border-color: var(--bad); background: var(--bad-page) }
dl { display: grid; grid-template-columns: 8rem minmax(0, 1fr); gap: .4rem 1rem; margin: 0 0 1rem }
dt { color: var(--soft) }
dd { margin: 0; overflow-wrap: anywhere }
dd ul { list-style: none; margin: 0; padding: 0 }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; gap: 0 } dd { margin-bottom: .5rem } }
`

export interface PageOptions {
    status?: number
    /** Address that answers `{"state"}`; when it changes, the page loads again. */
    poll?: { url: string, state: string }
    /** Scripts of the page, at its end. */
    scripts?: (nonce: string) => Html
    /** Shows in the attributes `data-opener` (null, set) and `data-referrer` of the main element what the page that opened this one let through. */
    showOrigin?: boolean
}

/** A page of the stand-in: labelled as one, with nothing from elsewhere. */
export function page(title: string, content: Html, options: PageOptions = {}): Reply {
    const nonce = randomBytes(16).toString('base64')
    const poll = options.poll ? html`<script nonce="${nonce}">${new Html(pollScript(options.poll))}</script>` : null
    const origin = options.showOrigin ? html`<script nonce="${nonce}">${new Html(ORIGIN_SCRIPT)}</script>` : null
    const body = html`<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} - Local Glance service</title>
<link rel="icon" href="data:,"><style nonce="${nonce}">${new Html(STYLE)}</style></head>
<body><header>Local Glance service - a stand-in</header><main><h1>${title}</h1>
${content}
</main>${origin}${poll}${options.scripts?.(nonce) ?? null}</body></html>`
    return {
        status: options.status ?? 200, type: 'text/html; charset=utf-8', body: body.markup,
        headers: {
            'Content-Security-Policy': `default-src 'none'; img-src data:; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
            'Referrer-Policy': 'no-referrer'
        }
    }
}

const ORIGIN_SCRIPT = 'const shown=document.querySelector("main").dataset;shown.opener=window.opener===null?"null":"set";shown.referrer=document.referrer'

/** A value as a literal of a script inside a page. */
export const literal = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c')

function pollScript({ url, state }: { url: string, state: string }): string {
    return `setInterval(async()=>{try{const r=await fetch(${literal(url)});if(r.ok&&(await r.json()).state!==${literal(state)})location.reload()}catch{}},1500)`
}

export interface FormOptions {
    /** Fields of the form. */
    fields?: Html
    /** The way that the page suggests. */
    primary?: boolean
}

/** A form that sends hidden values and one action button. */
export function actionForm(action: string, hidden: Readonly<Record<string, string>>, button: string, name: string, options: FormOptions = {}): Html {
    return buttonsForm(action, hidden, [[button, name]], options)
}

/** The same with a choice of buttons for the same fields; `primary` is about the first. */
export function buttonsForm(
    action: string, hidden: Readonly<Record<string, string>>, buttons: readonly (readonly [label: string, name: string])[], options: FormOptions = {}
): Html {
    const values = Object.entries(hidden).map(([key, value]) => html`<input type="hidden" name="${key}" value="${value}">`)
    const row = buttons.map(([label, name], index) => html`<button name="action" value="${name}"${index === 0 && options.primary ? new Html(' class="primary"') : null}>${label}</button>`)
    return options.fields
        ? html`<form method="post" action="${action}">${values}<div class="fields">${options.fields}${row}</div></form>`
        : html`<form method="post" action="${action}">${values}${row}</form>`
}

export function input(name: string, label: string, value = '', attributes = ''): Html {
    return html`<label>${label}<input name="${name}" value="${value}" ${new Html(attributes)}></label>`
}

/** An error page: what is wrong, in a landmark that screen readers announce. */
export function errorPage(title: string, message: string, status: number, { hint, ...options }: PageOptions & { hint?: string } = {}): Reply {
    return page(title, html`<div class="state bad" role="alert"><p>${message}</p></div>${hint ? html`<p>${hint}</p>` : null}`, { ...options, status })
}
