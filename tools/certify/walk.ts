import type { AnyNode, CallExpression, Node } from 'acorn'
import { simple } from 'acorn-walk'

/** Method calls below a node: `object.name(...)`. `object` is empty unless it is a plain name. */
export function methodCalls(node: Node): { object: string, name: string, call: CallExpression }[] {
    const found: { object: string, name: string, call: CallExpression }[] = []
    simple(node, {
        CallExpression(call) {
            const { callee } = call
            if (callee.type === 'MemberExpression' && callee.property.type === 'Identifier')
                found.push({ object: callee.object.type === 'Identifier' ? callee.object.name : '', name: callee.property.name, call })
        }
    })
    return found
}

/** Texts below a node: string literals and the fixed pieces of templates. */
export function texts(node: Node): { text: string, node: Node }[] {
    const found: { text: string, node: Node }[] = []
    simple(node, {
        Literal(literal) {
            if (typeof literal.value === 'string')
                found.push({ text: literal.value, node: literal })
        },
        TemplateElement(element) { found.push({ text: element.value.cooked ?? '', node: element }) }
    })
    return found
}

/** Is the value fixed in the source: a text, a number, or a template or sum of those? */
export function isFixed(value: Node | undefined): boolean {
    const node = value as AnyNode | undefined
    switch (node?.type) {
        case 'Literal': return true
        case 'TemplateLiteral': return node.expressions.every(isFixed)
        case 'BinaryExpression': return isFixed(node.left) && isFixed(node.right)
        case 'ConditionalExpression': return isFixed(node.consequent) && isFixed(node.alternate)
        default: return false
    }
}
