import type { AnyNode, ExportNamedDeclaration, ImportDeclaration, Program } from 'acorn'
import { declaredNames, findReferences } from './scope-walk'

interface Edit {
    start: number
    end: number
    text: string
}

function quote(value: unknown): string {
    return JSON.stringify(String(value))
}

/** A string that keeps the line breaks of what it replaces, so that lines keep their numbers. */
function keepLines(source: string, start: number, end: number, text: string): string {
    return text + '\n'.repeat(source.slice(start, end).split('\n').length - 1)
}

function exportedName(node: AnyNode): string {
    return node.type === 'Identifier' ? node.name : String((node as { value?: unknown }).value)
}

/**
 * Turns an ECMAScript module into the body of a CommonJS function with the parameters `exports`, `require`, `__star`, `__default`. Imported names are read
 * through the module object at every use, exports are getters set before anything runs: cycles and live bindings behave as in ECMAScript.
 * Every statement stays on its line.
 */
export function moduleBody(source: string, program: Program): string {
    const edits: Edit[] = []
    const uses = new Map<string, string>()
    const getters: string[] = []
    const hoisted: string[] = []
    let count = 0
    const load = (specifier: unknown) => {
        const name = `__import${count++}`
        hoisted.push(`const ${name} = require(${quote(specifier)});`)
        return name
    }
    const drop = (start: number, end: number, text = '') => edits.push({ start, end, text: keepLines(source, start, end, text) })
    const provide = (name: string, expression: string) => getters.push(`${quote(name)}: { enumerable: true, get: () => ${expression} }`)

    const importStatement = (node: ImportDeclaration) => {
        const module = load(node.source.value)
        for (const item of node.specifiers) {
            uses.set(item.local.name, item.type === 'ImportNamespaceSpecifier' ? module
                : item.type === 'ImportDefaultSpecifier' ? `__default(${module})`
                    : exportedName(item.imported) === 'default' ? `__default(${module})` : `${module}[${quote(exportedName(item.imported))}]`)
        }
        drop(node.start, node.end)
    }
    const exportNamed = (node: ExportNamedDeclaration) => {
        if (node.declaration) {
            const names = node.declaration.type === 'VariableDeclaration' ? declaredNames(node.declaration) : [node.declaration.id.name]
            names.forEach(name => provide(name, name))
            drop(node.start, node.declaration.start)
            return
        }
        const module = node.source ? load(node.source.value) : null
        for (const item of node.specifiers) {
            const local = exportedName(item.local)
            const target = module ? (local === 'default' ? `__default(${module})` : `${module}[${quote(local)}]`) : uses.get(local) ?? local
            provide(exportedName(item.exported), target)
        }
        drop(node.start, node.end)
    }

    const imports = program.body.filter(node => node.type === 'ImportDeclaration')
    imports.forEach(node => importStatement(node as ImportDeclaration))
    for (const node of program.body) {
        if (node.type === 'ExportNamedDeclaration') {
            exportNamed(node)
        } else if (node.type === 'ExportAllDeclaration') {
            const module = load(node.source.value)
            if (node.exported) {
                provide(exportedName(node.exported), module)
            } else {
                hoisted.push(`__star(exports, ${module});`)
            }
            drop(node.start, node.end)
        } else if (node.type === 'ExportDefaultDeclaration') {
            const declaration = node.declaration
            const named = (declaration.type === 'FunctionDeclaration' || declaration.type === 'ClassDeclaration') && declaration.id
            provide('default', named ? named.name : '__defaultExport')
            drop(node.start, declaration.start, named ? '' : 'const __defaultExport = ')
        }
    }
    for (const use of findReferences(program, new Set(uses.keys()))) {
        const target = uses.get(use.name) as string
        edits.push({ start: use.start, end: use.end, text: use.shorthand ? `${use.name}: ${target}` : use.callee ? `(0, ${target})` : target })
    }
    const head = '"use strict";Object.defineProperty(exports, "__esModule", { value: true });'
        + `Object.defineProperties(exports, { ${getters.join(', ')} });${hoisted.join('')}`
    return head + apply(source, edits)
}

function apply(source: string, edits: Edit[]): string {
    let result = ''
    let at = 0
    for (const edit of edits.sort((left, right) => left.start - right.start)) {
        result += source.slice(at, edit.start) + edit.text
        at = edit.end
    }
    return result + source.slice(at)
}
