/** Markup that is already safe to send. Only `html`, `raw` and `join` make it. */
export class Html {
    constructor(readonly text: string) {}

    toString(): string {
        return this.text
    }
}

export type Piece = Html | string | number | boolean | null | undefined | readonly Piece[]

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&#39;' }

/** Text made safe for element content and for quoted attribute values. */
export function escapeHtml(text: string): string {
    return text.replace(/[&<>"']/g, character => entities[character] ?? character)
}

function render(piece: Piece): string {
    if (piece === null || piece === undefined || typeof piece === 'boolean') {
        return ''
    }
    if (piece instanceof Html) {
        return piece.text
    }
    if (typeof piece === 'object') {
        return piece.map(render).join('')
    }
    return escapeHtml(String(piece))
}

/** Template tag: every value is escaped unless it is Html itself; false, null and undefined print nothing, lists are joined. */
export function html(strings: TemplateStringsArray, ...values: readonly Piece[]): Html {
    let text = strings[0] ?? ''
    values.forEach((value, index) => {
        text += render(value) + (strings[index + 1] ?? '')
    })
    return new Html(text)
}

/** Markup from a trusted source (a rendered macro, a file of ours). */
export function raw(text: string): Html {
    return new Html(text)
}

export const nothing = new Html('')

/** ` name="value"`, or nothing when the value is null, undefined or false; ` name` when it is true. */
export function attribute(name: string, value: string | number | boolean | null | undefined): Html {
    if (value === null || value === undefined || value === false) {
        return nothing
    }
    return value === true ? new Html(` ${name}`) : new Html(` ${name}="${escapeHtml(String(value))}"`)
}

/** A value as JavaScript inside a script element: it can neither end the element nor start a comment. */
export function scriptValue(value: unknown): Html {
    const text = JSON.stringify(value) ?? 'null'
    return new Html(text.replace(/[<>&\u2028\u2029]/g, character => '\\u' + character.charCodeAt(0).toString(16).padStart(4, '0')))
}
