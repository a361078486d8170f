import type { AnyNode, ArrowFunctionExpression, FunctionDeclaration, FunctionExpression, Identifier, Pattern, Program, VariableDeclaration } from 'acorn'
import { fullAncestor } from 'acorn-walk'

/** A place in the source where an imported name is used, and whether it stands alone in an object literal (`{ name }`). */
export interface Reference {
    name: string
    start: number
    end: number
    shorthand: boolean
    callee: boolean
}

function boundNames(pattern: Pattern | null, into: Set<string>): void {
    switch (pattern?.type) {
        case 'Identifier': into.add(pattern.name); break
        case 'ObjectPattern':
            for (const property of pattern.properties) {
                boundNames(property.type === 'RestElement' ? property.argument : property.value, into)
            }
            break
        case 'ArrayPattern': pattern.elements.forEach(element => boundNames(element, into)); break
        case 'AssignmentPattern': boundNames(pattern.left, into); break
        case 'RestElement': boundNames(pattern.argument, into); break
    }
}

/** Names that a declaration binds. */
export function declaredNames(declaration: VariableDeclaration): string[] {
    const names = new Set<string>()
    declaration.declarations.forEach(item => boundNames(item.id, names))
    return [...names]
}

function isFunction(node: AnyNode): node is FunctionDeclaration | FunctionExpression | ArrowFunctionExpression {
    return node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression'
}

/** Every name declared by each scope of the program, hoisting included. */
function scopes(program: Program): Map<AnyNode, Set<string>> {
    const result = new Map<AnyNode, Set<string>>()
    const at = (node: AnyNode) => {
        const known = result.get(node) ?? new Set<string>()
        result.set(node, known)
        return known
    }
    const isBlock = (node: AnyNode) => ['BlockStatement', 'ForStatement', 'ForInStatement', 'ForOfStatement', 'SwitchStatement', 'StaticBlock', 'Program']
        .includes(node.type)
    fullAncestor(program, (node, _state, ancestors) => {
        const path = ancestors as AnyNode[]
        const outer = (test: (candidate: AnyNode) => boolean) => path.slice(0, -1).reverse().find(test) ?? program
        const item = node as AnyNode
        if (item.type === 'VariableDeclaration') {
            const scope = outer(candidate => isFunction(candidate) || (item.kind !== 'var' && isBlock(candidate)))
            declaredNames(item).forEach(name => at(scope).add(name))
        } else if (isFunction(item)) {
            item.params.forEach(param => boundNames(param, at(item)))
            if (item.type === 'FunctionDeclaration' && item.id) {
                at(outer(candidate => isFunction(candidate) || isBlock(candidate))).add(item.id.name)
            } else if (item.id) {
                at(item).add(item.id.name)
            }
        } else if (item.type === 'ClassDeclaration' && item.id) {
            at(outer(candidate => isFunction(candidate) || isBlock(candidate))).add(item.id.name)
        } else if (item.type === 'ClassExpression' && item.id) {
            at(item).add(item.id.name)
        } else if (item.type === 'CatchClause') {
            boundNames(item.param ?? null, at(item))
        }
    })
    return result
}

/** All uses of the given imported names that no inner declaration hides. */
export function findReferences(program: Program, names: ReadonlySet<string>): Reference[] {
    const declared = scopes(program)
    const found = new Map<number, Reference>()
    fullAncestor(program, (node, _state, ancestors) => {
        const item = node as Identifier
        if (item.type !== 'Identifier' || !names.has(item.name)) {
            return
        }
        const path = ancestors as AnyNode[]
        if (path.some(outer => declared.get(outer)?.has(item.name)) || path.some(outer => outer.type.startsWith('Import') || outer.type === 'ExportSpecifier')) {
            return
        }
        const parent = path[path.length - 2]
        found.set(item.start, {
            name: item.name,
            start: item.start,
            end: item.end,
            shorthand: parent?.type === 'Property' && parent.shorthand,
            callee: parent?.type === 'CallExpression' && parent.callee === (item as AnyNode)
        })
    })
    return [...found.values()]
}
