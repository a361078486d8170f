import { merge } from '../merge.ts'

/**
 * The minimum of a view library that the elements here need: a tree of what should be on the page, and the few changes that bring the page there. Elements
 * that stay are reused, so that focus, scroll position and running transitions are kept. Components are functions without state of their own; `h` calls them
 * at once. Why not a library: docs/architecture.md.
 */
export interface VNode {
    tag: string
    props: Readonly<Record<string, unknown>>
    children: readonly (VNode | string)[]
}

export type Child = VNode | string | number | boolean | null | undefined | readonly Child[]
/** A function of its properties; its children are in `children`. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what a component takes is checked where it is used in JSX
type Component = (props: any) => VNode | null

type Mounted = Element & { vnode?: VNode }

const SVG = 'http://www.w3.org/2000/svg'

/** What JSX compiles to. */
export function h(type: string, props: object | null, ...children: Child[]): VNode
export function h<P>(type: (props: P) => VNode | null, props: P, ...children: Child[]): VNode | null
export function h(type: string | Component, props: object | null, ...children: Child[]): VNode | null {
    return typeof type === 'string' ? { tag: type, props: (props || {}) as VNode['props'], children: flat(children) } : type(merge<object>(props || {}, { children }))
}

const flat = (children: readonly Child[]): (VNode | string)[] =>
    children.flatMap(child => Array.isArray(child) ? flat(child as Child[]) : child === null || child === undefined || typeof child === 'boolean' || child === '' ? [] : [typeof child === 'number' ? String(child) : child as VNode | string])

/** Makes this the only content of `root`. */
export function render(node: VNode | null, root: ParentNode & Node): void {
    place(root, node ? [node] : [], false)
}

const keyOf = (node: VNode | string | undefined): unknown => typeof node === 'object' ? node.props.key : undefined

/** Can this node on the page become that? A text a text, an element one with the same name and key. */
function fits(old: Node, next: VNode | string): boolean {
    const { vnode } = old as Mounted
    return typeof next === 'string' ? old.nodeType === 3 : vnode?.tag === next.tag && keyOf(vnode) === keyOf(next)
}

function place(parent: Node, children: readonly (VNode | string)[], svg: boolean): void {
    const free = new Set<Node>(Array.from(parent.childNodes))
    const nodes = children.map(child => {
        const kept = [...free].find(old => fits(old, child))
        if (kept) {
            free.delete(kept)
        }
        return kept || (typeof child === 'string' ? document.createTextNode('') : svg || child.tag === 'svg' ? document.createElementNS(SVG, child.tag) : document.createElement(child.tag))
    })
    // Removals first: then what stays is moved only if its order has changed.
    free.forEach(old => parent.removeChild(old))
    nodes.forEach((node, position) => {
        const child = children[position]!
        if (typeof child === 'string') {
            if (node.nodeValue !== child) {
                node.nodeValue = child
            }
        } else {
            become(node as Mounted, child, svg)
        }
        if (parent.childNodes[position] !== node) {
            parent.insertBefore(node, parent.childNodes[position] || null)
        }
    })
}

function become(element: Mounted, next: VNode, svg: boolean): void {
    const old = element.vnode?.props || {}
    element.vnode = next
    for (const name of new Set([...Object.keys(old), ...Object.keys(next.props)])) {
        set(element, name, old[name], next.props[name])
    }
    place(element, next.children, svg || next.tag === 'svg')
}

function set(element: Element, name: string, old: unknown, value: unknown): void {
    const own = element as unknown as Record<string, unknown>
    if (name === 'key') {
        return
    }
    if (name === 'value') {
        // The user may have typed since.
        if (own.value !== value) {
            own.value = value
        }
    } else if (old !== value && name.startsWith('on')) {
        own[name.toLowerCase()] = value || null
    } else if (old !== value) {
        if (value === undefined || value === null || value === false) {
            element.removeAttribute(name)
        } else {
            element.setAttribute(name, value === true ? '' : String(value))
        }
    }
}
