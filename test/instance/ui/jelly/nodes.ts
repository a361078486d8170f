import { SaxesParser } from 'saxes'

/** A piece of text: literal (`authored` when it stands in the source, not the value of an expression), already safe markup, or an expression of a phase. */
export type Segment =
    | { kind: 'literal', text: string, authored?: boolean }
    | { kind: 'safe', markup: string }
    | { kind: 'expression', phase: 1 | 2, source: Segment[] }

export type JellyNode =
    | { kind: 'text', segments: Segment[] }
    | { kind: 'element', prefix: string, name: string, attributes: Map<string, Segment[]>, children: JellyNode[] }

export type JellyElement = Extract<JellyNode, { kind: 'element' }>

/**
 * Words that stand for characters which XML would not let through (api-reference/scripts/c_ExtensionsToJellySyntax): they are put in before the
 * XML is read.
 */
export function replaceWords(xml: string): string {
    return xml
        .replace(/\$\{AMP\}((?:lt|gt|amp|quot|apos|#\d+);)/g, '&$1')
        .replace(/\$(?:\{AMP\}|\[AMP\])/g, '&amp;')
        .replace(/\$(?:\{AND\}|\[AND\])/g, '&amp;&amp;')
        .replace(/\$(?:\{SP\}|\[SP\])/g, '&#160;')
}

/** Where the bracket opened before `from` closes; quotes inside are skipped. -1 when it does not. */
function closing(text: string, from: number, open: string, close: string): number {
    let depth = 1
    let quote = ''
    for (let index = from; index < text.length; index++) {
        const character = text[index] ?? ''
        if (quote !== '') {
            if (character === '\\') {
                index++
            } else if (character === quote) {
                quote = ''
            }
        } else if (character === '\'' || character === '"') {
            quote = character
        } else if (character === open) {
            depth++
        } else if (character === close && --depth === 0) {
            return index
        }
    }
    return -1
}

/** Text with its `${phase one}` and `$[phase two]` expressions taken apart. An expression of phase two may hold ones of phase one. */
export function segments(text: string): Segment[] {
    const result: Segment[] = []
    let literal = ''
    for (let index = 0; index < text.length;) {
        const open = text[index] === '$' ? text[index + 1] : undefined
        const end = open === '{' ? closing(text, index + 2, '{', '}') : open === '[' ? closing(text, index + 2, '[', ']') : -1
        if (end === -1) {
            literal += text[index]
            index++
            continue
        }
        if (literal !== '') {
            result.push({ kind: 'literal', text: literal, authored: true })
            literal = ''
        }
        result.push({ kind: 'expression', phase: open === '{' ? 1 : 2, source: segments(text.slice(index + 2, end)) })
        index = end + 1
    }
    return literal === '' ? result : [...result, { kind: 'literal', text: literal, authored: true }]
}

/** Reads Jelly. Throws an error with line and column when it is not well-formed. */
export function parseJelly(name: string, xml: string): JellyNode[] {
    const parser = new SaxesParser({ xmlns: false, fragment: !/^\s*<\?xml/.test(xml) })
    const root: JellyElement = { kind: 'element', prefix: '', name: '', attributes: new Map(), children: [] }
    const stack: JellyElement[] = [root]
    const text = (value: string): void => {
        stack[stack.length - 1]?.children.push({ kind: 'text', segments: segments(value) })
    }
    parser.on('error', error => { throw new Error(`Jelly of ${name} is not well-formed: ${error.message}`) })
    parser.on('text', text)
    parser.on('cdata', text)
    parser.on('opentag', tag => {
        const colon = tag.name.indexOf(':')
        const attributes = new Map(Object.entries(tag.attributes).filter(([key]) => !key.startsWith('xmlns')).map(([key, value]) => [key, segments(value)]))
        const element: JellyElement = { kind: 'element', prefix: tag.name.slice(0, Math.max(0, colon)), name: tag.name.slice(colon + 1), attributes, children: [] }
        stack[stack.length - 1]?.children.push(element)
        stack.push(element)
    })
    parser.on('closetag', () => { stack.pop() })
    parser.write(replaceWords(xml.trim())).close()
    return root.children
}
