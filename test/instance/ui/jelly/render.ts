import { notEmulated } from '../../errors'
import type { Ui } from '../context'
import { coreTags } from './core-tags'
import { escapeMarkup } from './escape'
import { attributeText, resolve, type Frame, type Variables } from './frame'
import { glideTags, macroTag } from './glide-tags'
import { parseJelly, type JellyElement, type JellyNode } from './nodes'

export interface JellySource {
    name: string
    xml: string
    scope: string
}

/** Finds a macro by name; null when there is none that is active. */
export type MacroFinder = (name: string) => JellySource | null

function trimmed(node: JellyNode, frame: Frame): JellyNode | null {
    if (!frame.trim || node.kind !== 'text') {
        return node
    }
    const segments = node.segments.map((segment, index, all) => {
        if (segment.kind !== 'literal') {
            return segment
        }
        const start = index === 0 ? segment.text.replace(/^[ \t\r\n]+/, '') : segment.text
        return { ...segment, text: index === all.length - 1 ? start.replace(/[ \t\r\n]+$/, '') : start }
    })
    return segments.every(segment => segment.kind === 'literal' && segment.text === '') ? null : { ...node, segments }
}

function tag(frame: Frame, element: JellyElement): JellyNode[] | null {
    const phase = element.prefix.endsWith('2') ? 2 : 1
    const family = element.prefix.replace(/2$/, '')
    if (family !== 'j' && family !== 'g') {
        throw notEmulated(`Jelly tag ${element.prefix}:${element.name}`)
    }
    if (phase !== frame.phase) {
        return null
    }
    const known = (family === 'j' ? coreTags : glideTags)[element.name]
    const result = known ? known(frame, element) : family === 'g' ? macroTag(frame, element) : null
    if (result === null) {
        throw notEmulated(`Jelly tag ${element.prefix}:${element.name}`)
    }
    return result
}

function walk(nodes: readonly JellyNode[], frame: Frame): JellyNode[] {
    return nodes.flatMap((node): JellyNode[] => {
        if (node.kind === 'text') {
            const text = trimmed(node, frame)
            return text?.kind === 'text' ? [{ kind: 'text', segments: resolve(frame, text.segments) }] : []
        }
        const done = node.prefix === '' ? null : tag(frame, node)
        if (done !== null) {
            return done
        }
        // Plain markup, or a tag of the next phase: kept, with what belongs to this phase worked out inside.
        const attributes = new Map([...node.attributes].map(([name, value]) => [name, resolve(frame, value)]))
        const keepsText = ['pre', 'textarea', 'script'].includes(node.name) || (node.name === 'whitespace' && attributeText(frame, node, 'trim') === 'false')
        return [{ ...node, attributes, children: frame.walk(node.children, keepsText ? { ...frame, trim: false } : frame) }]
    })
}

const voids = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'])

function print(node: JellyNode, inScript: boolean): string {
    if (node.kind === 'text') {
        return node.segments.map(segment => {
            const safe = segment.kind === 'safe' ? segment.markup : segment.kind === 'literal' ? escapeMarkup(segment.text) : ''
            return inScript ? safe.replace(/<\/(script|style)/gi, '<\\/$1') : safe
        }).join('')
    }
    const attributes = [...node.attributes].map(([name, value]) => ` ${name}="${value.map(segment =>
        (segment.kind === 'safe' ? segment.markup : segment.kind === 'literal' ? escapeMarkup(segment.text) : '').replace(/"/g, '&quot;')).join('')}"`).join('')
    const lower = node.name.toLowerCase()
    if (voids.has(lower)) {
        return `<${node.name}${attributes}>`
    }
    const script = lower === 'script' || lower === 'style'
    const children = script ? scriptLiterals(node.children) : node.children
    return `<${node.name}${attributes}>${children.map(child => print(child, script)).join('')}</${node.name}>`
}

/** Text that the author wrote in a script is code, not markup: it is printed as it stands. */
function scriptLiterals(children: readonly JellyNode[]): JellyNode[] {
    return children.map(child => child.kind === 'text'
        ? { ...child, segments: child.segments.map(segment => segment.kind === 'literal' && segment.authored ? { kind: 'safe' as const, markup: segment.text } : segment) }
        : child)
}

/** Renders a page or macro in both phases. Values of expressions are escaped; what phase one printed is never evaluated again by phase two. */
export function renderJelly(ui: Ui, source: JellySource, variables: Readonly<Record<string, unknown>>, find: MacroFinder): string {
    const later: Variables = new Map(Object.entries(variables))
    const required = new Set<string>()
    const macro: Frame['macro'] = (name, frame, own) => {
        const found = find(name)
        if (!found) {
            return null
        }
        const nodes = parseJelly(found.name, found.xml)
        const inner: Frame = { ...frame, name: found.name, scope: found.scope, phase: 1, variables: own, trim: true, plain: false }
        const first = walk(nodes, inner)
        return frame.phase === 1 ? first : walk(first, { ...inner, phase: 2, trim: false })
    }
    const base = { ui, name: source.name, scope: source.scope, plain: false, trim: true, required, later, walk, macro }
    const nodes = parseJelly(source.name, source.xml)
    const first = walk(nodes, { ...base, phase: 1, variables: new Map(Object.entries(variables)) })
    // White space was dealt with in phase one.
    return walk(first, { ...base, phase: 2, variables: later, trim: false }).map(node => print(node, false)).join('')
}
