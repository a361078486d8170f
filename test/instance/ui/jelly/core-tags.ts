import { attributeText, attributeValue, isTruthful, plainText, required, type Frame } from './frame'
import type { JellyElement, JellyNode } from './nodes'

export type Tag = (frame: Frame, element: JellyElement) => JellyNode[]

/** More rounds than any page needs: a loop that never ends is reported instead of hanging the node. */
const MAX_ROUNDS = 10_000

function test(frame: Frame, element: JellyElement): boolean {
    if (!element.attributes.has('test')) {
        required(frame, element, 'test')
    }
    return isTruthful(attributeValue(frame, element, 'test'))
}

/** Text of a tag's body, for tags that read it instead of printing it. */
export function bodyText(frame: Frame, element: JellyElement): string {
    return element.children.map(child => child.kind === 'text' ? plainText(frame, child.segments) : '').join('')
}

function items(value: unknown): unknown[] {
    if (value === null || value === undefined || value === '') {
        return []
    }
    if (typeof value === 'string') {
        return value.split(',')
    }
    return typeof value === 'object' && Symbol.iterator in value ? [...value as Iterable<unknown>] : [value]
}

/** Tags of Jelly's core library (`j:`, and `j2:` for phase two). */
export const coreTags: Readonly<Record<string, Tag>> = {
    jelly: (frame, element) => frame.walk(element.children, { ...frame, trim: attributeText(frame, element, 'trim') !== 'false' }),
    whitespace: (frame, element) => frame.walk(element.children, { ...frame, trim: attributeText(frame, element, 'trim') !== 'false' }),
    if: (frame, element) => test(frame, element) ? frame.walk(element.children, frame) : [],
    set: (frame, element) => {
        const value = element.attributes.has('value') ? attributeValue(frame, element, 'value') : bodyText(frame, element)
        const missing = value === null || value === undefined || value === ''
        frame.variables.set(required(frame, element, 'var'), missing && element.attributes.has('defaultValue') ? attributeValue(frame, element, 'defaultValue') : value)
        return []
    },
    choose: (frame, element) => {
        const branches = element.children.filter((child): child is JellyElement => child.kind === 'element')
        const stray = branches.find(branch => branch.name !== 'when' && branch.name !== 'otherwise')
        if (stray) {
            throw new Error(`Jelly of ${frame.name}: <${stray.prefix}:${stray.name}> may not stand in a choose`)
        }
        const taken = branches.find(branch => branch.name === 'otherwise' || test(frame, branch))
        return taken ? frame.walk(taken.children, frame) : []
    },
    forEach: (frame, element) => {
        const list = element.attributes.has('items') ? items(attributeValue(frame, element, 'items')) : null
        const begin = Number(attributeText(frame, element, 'begin') ?? 0)
        const end = Number(attributeText(frame, element, 'end') ?? (list ? list.length - 1 : -1))
        const step = Number(attributeText(frame, element, 'step') ?? 1)
        if (!(step > 0)) {
            throw new Error(`Jelly of ${frame.name}: forEach needs a step above zero`)
        }
        const name = attributeText(frame, element, 'var')
        const indexName = attributeText(frame, element, 'indexVar')
        const result: JellyNode[] = []
        for (let index = begin; index <= end && (!list || index < list.length); index += step) {
            if (name) {
                frame.variables.set(name, list ? list[index] : index)
            }
            if (indexName) {
                frame.variables.set(indexName, index)
            }
            result.push(...frame.walk(element.children, frame))
        }
        return result
    },
    while: (frame, element) => {
        const result: JellyNode[] = []
        for (let round = 0; test(frame, element); round++) {
            if (round >= MAX_ROUNDS) {
                throw new Error(`Jelly of ${frame.name}: a while went round more than ${MAX_ROUNDS} times`)
            }
            result.push(...frame.walk(element.children, frame))
        }
        return result
    }
}
