import type { AnyNode, Identifier, Node, Program } from 'acorn'
import { ancestor, simple, type AncestorVisitors, type SimpleVisitors } from 'acorn-walk'
import type { Finding, Guard } from '../records/types'
import { type BuiltScript, parseScript, scriptsOf } from './scripts'

/**
 * Features of ECMAScript that ServiceNow's engine lacks or forbids in ES2021 mode. Source: ServiceNow documentation, "JavaScript engine
 * feature support" (markdown/api-reference/scripts/javascript-engine-feature-support.md of ServiceNowDocs, release Australia).
 */
const FORBIDDEN_GLOBALS: Readonly<Record<string, string>> = {
    Reflect: 'Reflect is disallowed',
    WeakRef: 'WeakRef is disallowed',
    FinalizationRegistry: 'FinalizationRegistry is disallowed',
    SharedArrayBuffer: 'SharedArrayBuffer is disallowed',
    Atomics: 'Atomics is disallowed',
    eval: 'eval is refused by certification',
    setTimeout: 'there is no event loop',
    setInterval: 'there is no event loop',
    setImmediate: 'there is no event loop',
    queueMicrotask: 'there is no event loop',
    URL: 'no Web API on the server',
    URLSearchParams: 'no Web API on the server',
    TextEncoder: 'no Web API on the server',
    TextDecoder: 'no Web API on the server',
    Buffer: 'no Node API on the server',
    process: 'no Node API on the server',
    Intl: 'Intl is not there',
    structuredClone: 'structuredClone is not there',
    fetch: 'no Web API on the server'
}

const NO_SUBCLASS = new Set([
    'Error', 'TypeError', 'RangeError', 'SyntaxError', 'Map', 'Set', 'WeakMap', 'WeakSet', 'Array', 'Promise', 'RegExp', 'Function', 'Boolean', 'Number', 'String', 'Date'
])

type Report = (node: Node, message: string) => void

/** Is this identifier a use of a global, not a property name or a binding of the same name? */
function isFreeUse(node: Identifier, parents: readonly AnyNode[], declared: ReadonlySet<string>): boolean {
    if (declared.has(node.name))
        return false
    const parent = parents[parents.length - 2]
    if (!parent)
        return true
    if (parent.type === 'MemberExpression')
        return parent.object === node || parent.computed
    if (parent.type === 'Property')
        return parent.value === node || parent.computed || parent.shorthand
    return parent.type !== 'MethodDefinition' && parent.type !== 'PropertyDefinition'
}

/** Names that the script itself binds anywhere: shadowing is rare, and a false alarm would be worse than a miss. */
function declaredNames(program: Program): Set<string> {
    const names = new Set<string>()
    const add = (name: { name: string } | null | undefined) => name && names.add(name.name)
    const bindings: SimpleVisitors<null> & { VariablePattern(node: Identifier): void } = {
        VariablePattern(node) { add(node) },
        Function(node) { add(node.id) },
        Class(node) { add(node.id) },
        ImportDeclaration(node) { node.specifiers.forEach(specifier => add(specifier.local)) }
    }
    simple(program, bindings)
    return names
}

function inspect(script: BuiltScript, report: Report): void {
    const program = parseScript(script)
    const declared = declaredNames(program)
    const visitors: AncestorVisitors<null> = {
        Class(node) {
            const base = node.superClass
            if (base?.type === 'Identifier' && NO_SUBCLASS.has(base.name))
                report(node, `class extends ${base.name}: subclassing built-ins is disallowed`)
        },
        PrivateIdentifier(node) { report(node, '#private members are not supported') },
        Function(node) {
            if (node.async)
                report(node, 'async functions: no event loop runs them to an end')
        },
        ForOfStatement(node) {
            if (node.await)
                report(node, 'for await is disallowed')
        },
        NewExpression({ callee, arguments: [first], ...node }) {
            if (callee.type === 'Identifier' && callee.name === 'Function')
                report(node, 'new Function is disallowed')
            if (callee.type === 'Identifier' && callee.name === 'Date' && first?.type === 'Literal' && typeof first.value === 'string')
                report(node, 'new Date(string) parses otherwise in Rhino')
        },
        CallExpression(node) {
            const { callee } = node
            if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier')
                return
            if (callee.object.type === 'Identifier' && callee.object.name === 'Date' && callee.property.name === 'parse')
                report(node, 'Date.parse reads otherwise in Rhino')
            if (/^toLocale/.test(callee.property.name))
                report(node, `${callee.property.name} differs in Rhino`)
        },
        Literal(node) {
            if (node.regex && /[dv]/.test(node.regex.flags))
                report(node, `regular expression flag ${node.regex.flags} is not supported`)
        },
        Identifier(node, _state, parents) {
            const reason = FORBIDDEN_GLOBALS[node.name]
            if (reason && isFreeUse(node, parents as AnyNode[], declared))
                report(node, `${node.name}: ${reason}`)
        }
    }
    ancestor(program, visitors)
}

/** Engine features that ServiceNow lacks, looked for in the compiled code: the SDK compiles and ships them without a warning. */
export const engine: Guard = {
    name: 'engine',
    rule: 'compiled modules and scripts use nothing that ServiceNow\'s engine lacks',
    check(set) {
        const findings: Finding[] = []
        for (const script of scriptsOf(set)) {
            // Branches of an npm package that never run here do not matter; the libraries used are on ServiceNow's tested list.
            if (script.external || script.record.table === 'sys_ui_script' || script.field === 'client_script')
                continue
            try {
                inspect(script, (node, message) => {
                    const line = node.loc?.start.line ?? 0
                    findings.push({ guard: 'engine', file: script.record.file, message: `${script.field} line ${line}: ${message}` })
                })
            } catch {
                // Does not parse: the script-syntax guard reports it.
            }
        }
        return findings
    }
}
