import type { AnonymousClassDeclaration, AnyNode, ClassDeclaration, ClassExpression, Function as FunctionNode, Program } from 'acorn'
import { simple } from 'acorn-walk'

/** A use of something that ServiceNow's engine lacks. `line` counts from 1. */
export interface Violation {
    feature: string
    line: number
}

const builtIns = new Set(['Array', 'Boolean', 'Date', 'Error', 'EvalError', 'Function', 'Map', 'Number', 'Object', 'Promise', 'RangeError', 'ReferenceError',
    'RegExp', 'Set', 'String', 'SyntaxError', 'TypeError', 'URIError', 'WeakMap', 'WeakSet', 'AggregateError', 'ArrayBuffer', 'DataView'])

const privateKinds = new Set(['PropertyDefinition', 'MethodDefinition'])

/** Syntax that ServiceNow documents as disallowed or not supported (rules with how = "syntax" in es-profile.json). */
export function findViolations(program: Program): Violation[] {
    const found: Violation[] = []
    const report = (node: AnyNode, feature: string) => {
        found.push({ feature, line: node.loc?.start.line ?? 0 })
    }
    const classBody = (node: ClassDeclaration | AnonymousClassDeclaration | ClassExpression) => {
        if (node.superClass?.type === 'Identifier' && builtIns.has(node.superClass.name)) {
            report(node, `subclassing a built-in (extends ${node.superClass.name})`)
        }
        for (const item of node.body.body) {
            if (item.type === 'MethodDefinition' && item.value.async) {
                report(item, 'async methods in classes')
            }
            if (privateKinds.has(item.type) && 'key' in item && item.key.type === 'PrivateIdentifier' && !item.static) {
                report(item, `private instance members (#${item.key.name})`)
            }
        }
    }
    simple(program, {
        ClassDeclaration: classBody,
        ClassExpression: classBody,
        Function: (node: FunctionNode) => {
            if (node.async && node.generator) {
                report(node as AnyNode, 'async generators')
            }
        },
        ForOfStatement: node => {
            if (node.await) {
                report(node, 'for await')
            }
        },
        Literal: node => {
            if (node.regex?.flags.includes('d')) {
                report(node, 'RegExp d flag')
            }
        },
        BinaryExpression: node => {
            if (node.left.type === 'PrivateIdentifier') {
                report(node, 'private instance members (#x in object)')
            }
        },
        ImportExpression: node => report(node, 'dynamic import'),
        MetaProperty: node => {
            if (node.meta.name === 'import') {
                report(node, 'import.meta')
            }
        }
    })
    return found
}
