import { SaxesParser } from 'saxes'

/** Text between tags: marks escaped, characters that XML 1.0 does not allow left out. */
export function escapeXml(text: string): string {
    return text.replace(/[<>&]/g, sign => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;' })[sign]!)
        // eslint-disable-next-line no-control-regex -- control characters are what it leaves out
        .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
}

function element(name: string, value: unknown): string {
    const tag = /^[A-Za-z_][\w.-]*$/.test(name) ? name : 'entry'
    if (Array.isArray(value)) return value.map(item => element(name, item)).join('')
    if (value === null || value === undefined || value === '') return `<${tag}/>`
    if (typeof value === 'object') return `<${tag}>${Object.entries(value).map(([key, item]) => element(key, item)).join('')}</${tag}>`
    return `<${tag}>${escapeXml(String(value))}</${tag}>`
}

/** A plain value as XML: `{"result":[a,b]}` becomes `<response><result>a</result><result>b</result></response>`. */
export function toXml(value: unknown): string {
    const children = typeof value === 'object' && value !== null
        ? Object.entries(value).map(([key, item]) => element(key, item)).join('')
        : escapeXml(String(value))
    return `<?xml version="1.0" encoding="UTF-8"?><response>${children}</response>`
}

type Node = { name: string, text: string, children: Node[] }

function plain(node: Node): unknown {
    if (node.children.length === 0) return node.text
    const value: Record<string, unknown> = {}
    for (const child of node.children) {
        const known = value[child.name]
        if (known === undefined) value[child.name] = plain(child)
        else value[child.name] = Array.isArray(known) ? [...known, plain(child)] : [known, plain(child)]
    }
    return value
}

/**
 * The records of an XML request body `<request><entry>...</entry>...</request>` (page r_ScriptedRESTServiceScriptExamples, "Requests"); a body
 * without `entry` elements is one record. Throws when it is not well formed. Documents with a DOCTYPE are refused.
 */
export function fromXml(text: string): Record<string, unknown>[] {
    const root: Node = { name: '', text: '', children: [] }
    const open: Node[] = [root]
    const parser = new SaxesParser()
    parser.on('error', error => { throw error })
    parser.on('doctype', () => { throw new Error('A document type declaration is not allowed') })
    parser.on('opentag', tag => {
        const node = { name: tag.name, text: '', children: [] }
        open[open.length - 1]!.children.push(node)
        open.push(node)
    })
    parser.on('closetag', () => open.pop())
    const addText = (piece: string): void => { open[open.length - 1]!.text += piece }
    parser.on('text', addText)
    parser.on('cdata', addText)
    parser.write(text).close()
    const request = root.children[0]
    if (!request) throw new Error('The document is empty')
    const entries = request.children.filter(child => child.name === 'entry')
    return (entries.length > 0 ? entries : [request]).map(entry => {
        const value = plain(entry)
        return typeof value === 'object' && value !== null ? value as Record<string, unknown> : {}
    })
}
