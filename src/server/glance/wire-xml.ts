import { SaxesParser } from 'saxes'
import { MAX_DEPTH, plainName, type Parsed, type Tree } from './wire-tree.ts'

interface Element {
    name: string
    isNil: boolean
    attributes: Map<string, unknown>
    children: Map<string, unknown>
    text: string
}

/** Adds a part; a second one of the same name makes it a list. */
function addPart(parent: Map<string, unknown>, name: string, value: Tree): void {
    if (!parent.has(name)) {
        parent.set(name, value)
        return
    }
    const before = parent.get(name)
    if (Array.isArray(before)) {
        before.push(value)
    } else {
        parent.set(name, [before, value])
    }
}

function toTree(element: Element): Tree {
    if (element.isNil) {
        return null
    }
    if (element.children.size > 0) {
        element.attributes.forEach((value, name) => {
            if (!element.children.has(name)) {
                element.children.set(name, value)
            }
        })
        return element.children
    }
    return element.text.trim() === '' && element.attributes.size > 0 ? element.attributes : element.text
}

function openElement(qualifiedName: string, attributes: Readonly<Record<string, unknown>>): Element {
    const element: Element = { name: plainName(qualifiedName), isNil: false, attributes: new Map(), children: new Map(), text: '' }
    for (const name of Object.keys(attributes)) {
        const value = String(attributes[name])
        if (/(^|:)nil$/.test(name)) {
            element.isNil = value === 'true' || value === '1'
        } else if (name !== 'xmlns' && !name.includes(':')) {
            element.attributes.set(plainName(name), value)
        }
    }
    return element
}

/** A character that XML 1.0 forbids, bare or as a reference. .NET nevertheless writes such references when a name holds control characters. */
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|&#(?:x0*(?:[0-8BCEF]|1[0-9A-F]|D[89A-F][0-9A-F]{2}|FFF[EF])|0*(?:[0-8]|1[124-9]|2\d|3[01]));/gi

/** Reads an XML text. If forbidden characters are all that is wrong with it, they are dropped. */
export function parseXml(body: string): Parsed {
    const strict = parseStrictly(body)
    if (strict.ok) {
        return strict
    }
    const sound = body.replace(FORBIDDEN, '')
    return sound.length === body.length ? strict : parseStrictly(sound)
}

/** Reads an XML text with or without namespaces, declarations and comments. Entities other than the five of XML are an error. */
function parseStrictly(body: string): Parsed {
    const stack: Element[] = [openElement('', {})]
    const parser = new SaxesParser()
    let problem = ''
    parser.on('error', error => { problem = problem === '' ? error.message : problem })
    parser.on('opentag', tag => {
        if (stack.length > MAX_DEPTH) {
            problem = 'nested too deeply'
        }
        stack.push(openElement(tag.name, tag.attributes))
    })
    const write = (text: string): void => {
        const top = stack[stack.length - 1]
        if (top !== undefined) {
            top.text += text
        }
    }
    parser.on('text', write)
    parser.on('cdata', write)
    parser.on('closetag', () => {
        const element = stack.pop()
        const parent = stack[stack.length - 1]
        if (element !== undefined && parent !== undefined) {
            addPart(parent.children, element.name, toTree(element))
        }
    })
    try {
        parser.write(body).close()
    } catch {
        problem = problem === '' ? 'unreadable' : problem
    }
    const root = stack[0]
    if (problem !== '' || root === undefined || root.children.size !== 1) {
        return { ok: false, reason: `the answer is no valid XML (${problem.replace(/^undefined:/, '').substring(0, 120)})` }
    }
    return { ok: true, tree: root.children }
}
