import { posix } from 'node:path'
import type { Expression, SpreadElement, Program } from 'acorn'
import { simple } from 'acorn-walk'
import type { Finding, Guard } from '../records/types'
import { parseScript, scriptsOf, type BuiltScript } from './scripts'

/**
 * Modules reach each other by a path that holds the package's name and version. Bridges of script includes write that path by hand, so a
 * version bump would break them on the instance, and nothing at build time would show it.
 */
export const moduleImports: Guard = {
    name: 'module-imports',
    rule: 'every import and require leads to a module that ships',
    check(set) {
        const paths = new Set(set.records.filter(record => record.table === 'sys_module').map(record => record.fields.path ?? ''))
        const packages = new Set([...paths].filter(path => path.endsWith('/package.json')).map(path => path.split('/').slice(1, -2).join('/')))
        const findings: Finding[] = []
        for (const script of scriptsOf(set)) {
            for (const target of importsOf(script)) {
                const isModule = script.record.table === 'sys_module'
                const path = target.startsWith('.') && isModule ? posix.join(posix.dirname(script.record.fields.path ?? ''), target) : target
                const name = target.split('/').slice(0, target.startsWith('@') ? 2 : 1).join('/')
                const found = paths.has(path) || paths.has(`${path}.js`) || target.startsWith('@servicenow/glide') || packages.has(name)
                if (!found)
                    findings.push({ guard: 'module-imports', file: script.record.file, message: `${script.field} imports ${target}, which does not ship` })
            }
        }
        return findings
    }
}

/** What a script imports or requires by a literal name. A text that speaks of imports is none. */
function importsOf(script: BuiltScript): string[] {
    let program: Program
    try {
        program = parseScript(script)
    } catch {
        // The guard script-syntax refuses it.
        return []
    }
    const targets: string[] = []
    const add = (source: Expression | SpreadElement | null | undefined) => {
        if (source?.type === 'Literal' && typeof source.value === 'string')
            targets.push(source.value)
    }
    simple(program, {
        ImportDeclaration: node => { add(node.source) },
        ExportNamedDeclaration: node => { add(node.source) },
        ExportAllDeclaration: node => { add(node.source) },
        ImportExpression: node => { add(node.source) },
        CallExpression: node => {
            if (node.callee.type === 'Identifier' && node.callee.name === 'require')
                add(node.arguments[0])
        }
    })
    return targets
}
