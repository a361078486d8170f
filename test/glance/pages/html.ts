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

const STYLE = `:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}body{margin:0}header{background:#33415c;color:#fff;padding:.5rem 1rem}
main{max-width:46rem;margin:0 auto;padding:1rem}h1{font-size:1.5rem}label{display:block;margin:.5rem 0}input,select,button{font:inherit;padding:.4rem .6rem;max-width:100%;box-sizing:border-box}
input:not([type=hidden]),select{display:block;width:20rem}button{margin:.25rem .5rem .25rem 0}form{margin:.5rem 0}.key{font-size:2.5rem;font-weight:bold;letter-spacing:.1em;overflow-wrap:anywhere}
.state{border-left:.4rem solid #33415c;padding:.25rem 1rem;margin:1rem 0}.bad{border-color:#b00020}dt{font-weight:bold}dd{margin:0 0 .5rem;overflow-wrap:anywhere}
:focus-visible{outline:.2rem solid #b45309;outline-offset:.1rem}`

export interface PageOptions {
    status?: number
    /** Address that answers `{"state"}`; when it changes, the page loads again. */
    poll?: { url: string, state: string }
}

/** A page of the stand-in: labelled as one, with nothing from elsewhere. */
export function page(title: string, content: Html, options: PageOptions = {}): Reply {
    const nonce = randomBytes(16).toString('base64')
    const poll = options.poll ? html`<script nonce="${nonce}">${new Html(pollScript(options.poll))}</script>` : null
    const body = html`<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} - Local Glance service</title>
<link rel="icon" href="data:,"><style nonce="${nonce}">${new Html(STYLE)}</style></head>
<body><header>Local Glance service - a stand-in</header><main><h1>${title}</h1>
${content}
</main>${poll}</body></html>`
    return {
        status: options.status ?? 200, type: 'text/html; charset=utf-8', body: body.markup,
        headers: {
            'Content-Security-Policy': `default-src 'none'; img-src data:; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
            'Referrer-Policy': 'no-referrer'
        }
    }
}

function pollScript({ url, state }: { url: string, state: string }): string {
    const literal = (value: string) => JSON.stringify(value).replace(/</g, '\\u003c')
    return `setInterval(async()=>{try{const r=await fetch(${literal(url)});if(r.ok&&(await r.json()).state!==${literal(state)})location.reload()}catch{}},1500)`
}

/** A form that sends hidden values and one action button. */
export function actionForm(action: string, hidden: Readonly<Record<string, string>>, button: string, name: string, extra: Html | null = null): Html {
    const fields = Object.entries(hidden).map(([key, value]) => html`<input type="hidden" name="${key}" value="${value}">`)
    return html`<form method="post" action="${action}">${fields}${extra}<button name="action" value="${name}">${button}</button></form>`
}

export function input(name: string, label: string, value = '', attributes = ''): Html {
    return html`<label>${label}<input name="${name}" value="${value}" ${new Html(attributes)}></label>`
}

/** An error page: what is wrong, in a landmark that screen readers announce. */
export function errorPage(title: string, message: string, status: number): Reply {
    return page(title, html`<div class="state bad" role="alert"><p>${message}</p></div>`, { status })
}
