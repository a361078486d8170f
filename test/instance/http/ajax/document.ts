import { escapeXml } from '../xml'

/** An element of the answer to a GlideAjax call, as its script builds it. Classes, because the engine shows scripts getters and methods. */
export class AjaxElement {
    readonly #name: string
    readonly #attributes = new Map<string, string>()
    readonly #children: (AjaxElement | AjaxText)[] = []

    constructor(name: unknown) {
        this.#name = checkedName(name)
    }

    setAttribute(name: unknown, value: unknown): void {
        this.#attributes.set(checkedName(name), String(value))
    }

    getAttribute(name: unknown): string {
        return this.#attributes.get(String(name)) ?? ''
    }

    appendChild(child: unknown): unknown {
        if (!(child instanceof AjaxElement) && !(child instanceof AjaxText)) throw new Error('appendChild was given something that is no node of the answer')
        this.#children.push(child)
        return child
    }

    /** Attributes come in the order of their names, as instances write them. */
    toString(): string {
        const attributes = [...this.#attributes].sort(([a], [b]) => a < b ? -1 : 1).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join('')
        return this.#children.length === 0 ? `<${this.#name}${attributes}/>` : `<${this.#name}${attributes}>${this.#children.join('')}</${this.#name}>`
    }
}

export class AjaxText {
    readonly #text: string

    constructor(text: unknown) {
        this.#text = String(text)
    }

    toString(): string { return escapeAttribute(this.#text) }
}

/** `responseXML` of a script include: the answer, with its root `<xml>`. */
export class AjaxDocument {
    readonly #root = new AjaxElement('xml')

    getDocumentElement(): AjaxElement { return this.#root }

    createElement(name: unknown): AjaxElement { return new AjaxElement(name) }

    createTextNode(text: unknown): AjaxText { return new AjaxText(text) }

    toString(): string { return `<?xml version="1.0" encoding="UTF-8"?>${this.#root.toString()}` }
}

function checkedName(name: unknown): string {
    const text = String(name)
    if (!/^[A-Za-z_][\w.-]*$/.test(text)) throw new Error(`"${text}" is no name for a part of an XML document`)
    return text
}

/** As text or attribute: quotes and line breaks would not survive in an attribute. */
function escapeAttribute(text: string): string {
    return escapeXml(text).replace(/["\n\r\t]/g, sign => sign === '"' ? '&quot;' : `&#${sign.charCodeAt(0)};`)
}
