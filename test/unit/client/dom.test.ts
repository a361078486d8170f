import fc from 'fast-check'
import { h, render, type VNode } from '../../../src/client/dom/dom'

/** As much of a document as the renderer touches. */
class Fake {
    parent: Fake | null = null
    childNodes: Fake[] = []
    attributes = new Map<string, string>();
    [property: string]: unknown
    constructor(readonly tag: string, readonly nodeType: number, readonly space = '') {}
    setAttribute(name: string, value: string) { this.attributes.set(name, value) }
    removeAttribute(name: string) { this.attributes.delete(name) }
    removeChild(child: Fake) {
        this.childNodes.splice(this.childNodes.indexOf(child), 1)
        child.parent = null
    }

    insertBefore(child: Fake, before: Fake | null) {
        child.parent?.removeChild(child)
        child.parent = this
        this.childNodes.splice(before === null ? this.childNodes.length : this.childNodes.indexOf(before), 0, child)
        this.moved = Number(this.moved ?? 0) + 1
    }
}

beforeAll(() => {
    (globalThis as { document?: unknown }).document = {
        createElement: (tag: string) => new Fake(tag, 1), createElementNS: (space: string, tag: string) => new Fake(tag, 1, space), createTextNode: () => new Fake('#text', 3)
    }
})
afterAll(() => { delete (globalThis as { document?: unknown }).document })

const make = () => new Fake('root', 11)
const show = (node: VNode | null, root: Fake) => render(node, root as unknown as ShadowRoot)
const text = (node: Fake): string => node.nodeType === 3 ? String(node.nodeValue) : `<${node.tag}${[...node.attributes].sort().map(([name, value]) => ` ${name}="${value}"`).join('')}>${node.childNodes.map(text).join('|')}</${node.tag}>`

test('elements, attributes, texts', () => {
    const root = make()
    show(h('p', { class: 'a', hidden: true, 'aria-x': undefined, title: null, lang: false }, 'one', 2, null, false, [['three']]), root)
    expect(root.childNodes.map(text)).toEqual(['<p class="a" hidden="">one|2|three</p>'])
    show(h('p', { title: 't' }, 'one'), root)
    expect(root.childNodes.map(text)).toEqual(['<p title="t">one</p>'])
    show(null, root)
    expect(root.childNodes).toEqual([])
})

test('what stays is the same element, and is not moved', () => {
    const root = make()
    const list = (...keys: string[]) => h('ul', null, keys.map(key => h('li', { key }, key)))
    show(list('b', 'c', 'd'), root)
    const ul = root.childNodes[0]!
    const before = [...ul.childNodes]
    ul.moved = 0
    show(list('a', 'b', 'c', 'd'), root)
    expect(ul.childNodes.slice(1)).toEqual(before)
    expect(ul.moved).toBe(1)
    show(list('a', 'c', 'd'), root)
    expect([ul.childNodes[1], ul.childNodes[2], ul.moved]).toEqual([before[1], before[2], 1])
})

test('listeners are set and taken away; what a person typed is kept where it is meant', () => {
    const root = make()
    const first = jest.fn()
    show(h('input', { value: 'x', onInput: first }), root)
    const input = root.childNodes[0]!
    expect([input.value, input.oninput]).toEqual(['x', first])
    input.value = 'typed'
    show(h('input', { value: 'typed' }), root)
    expect([input.value, input.oninput]).toEqual(['typed', null])
})

test('drawings are elements of their own kind', () => {
    const root = make()
    show(h('span', null, h('svg', { viewBox: '0 0 1 1' }, h('path', { d: 'M0 0' }))), root)
    const svg = root.childNodes[0]!.childNodes[0]!
    expect([root.childNodes[0]!.space, svg.space, svg.childNodes[0]!.space]).toEqual(['', 'http://www.w3.org/2000/svg', 'http://www.w3.org/2000/svg'])
})

test('components are functions of their properties and children', () => {
    const Frame = ({ name, children }: { name: string, children?: VNode[] }) => h('div', { id: name }, children)
    const root = make()
    show(h(Frame, { name: 'f' }, h('b', null, 'x'), h('i', null)), root)
    expect(root.childNodes.map(text)).toEqual(['<div id="f"><b>x</b>|<i></i></div>'])
})

test('from any tree to any other: the page is what a fresh one would be', () => {
    const leaf = fc.oneof(fc.constantFrom('', 'a', 'b'), fc.constant(null))
    const { tree } = fc.letrec<{ tree: VNode, child: VNode | string | null }>(tie => ({
        child: fc.oneof({ maxDepth: 4 }, leaf, tie('tree')),
        tree: fc.tuple(
            fc.constantFrom('p', 'b', 'svg'),
            fc.record({ class: fc.constantFrom('x', 'y', undefined), hidden: fc.boolean(), title: fc.constantFrom(null, 't') }, { requiredKeys: [] }),
            fc.array(tie('child'), { maxLength: 4 }), fc.boolean(), fc.uniqueArray(fc.constantFrom('k', 'l', 'm', 'n'))
        ).map(([tag, props, children, keyed, keys]) => keyed ? h(tag, props, keys.map(key => h('li', { key }, key))) : h(tag, props, ...children))
    }))
    fc.assert(fc.property(fc.array(tree, { minLength: 2, maxLength: 5 }), trees => {
        const root = make()
        trees.forEach(one => show(one, root))
        const fresh = make()
        show(trees[trees.length - 1]!, fresh)
        expect(root.childNodes.map(text)).toEqual(fresh.childNodes.map(text))
    }))
})
