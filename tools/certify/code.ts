import type { AnyNode, Node, Program } from 'acorn'
import { ancestor, full, simple } from 'acorn-walk'
import { posix } from 'node:path'
import { type BuiltScript, parseScript, scriptsOf } from '../guards/scripts'
import type { RecordSet } from '../records/types'

/** A function of a module, one of its constants, or the whole of a record's script. */
export interface CodePart {
    /** `path#name`; the whole script of a record is `table.field name#`. */
    id: string
    name: string
    unit: CodeUnit
    node: Node
}

/** A parsed script: a module, or a field of a record. */
export interface CodeUnit {
    script: BuiltScript
    /** For messages and reviews: path below `src/server`, or `table.field (name of the record)`. */
    label: string
    program: Program
    parts: Map<string, CodePart>
    /** Local name -> what it is in which module. */
    imports: Map<string, { path: string, name: string }>
}

/** The app's own server code, and which part refers to which. References count as calls, so what is reported as unreachable really is. */
export interface Code {
    units: readonly CodeUnit[]
    /** Module by its full path. */
    modules: ReadonlyMap<string, CodeUnit>
    /** Parts that a part refers to. */
    references(part: CodePart): CodePart[]
    /** Everything reached from these parts, including themselves. */
    reach(from: readonly CodePart[]): Set<CodePart>
    /** What a name stands for where it is used. */
    resolve(unit: CodeUnit, name: string): CodePart | undefined
}

/** Position of a node, for messages. */
export const at = (unit: CodeUnit, node: Node): string => `${unit.label} line ${node.loc?.start.line ?? 0}`

const nameOf = (script: BuiltScript): string => {
    const { fields, table } = script.record
    return table === 'sys_module'
        ? (fields.path ?? '').replace(/^.*\/src\/server\//, '')
        : `${table}.${script.field} (${fields.name || fields.event_name || fields.element || fields.sys_id || ''})`
}

const isServer = (script: BuiltScript): boolean => !script.external && script.record.table !== 'sys_ui_script' && script.field !== 'client_script'

/** Declarations at the top of a module by name. */
function declarations(program: Program): Map<string, Node> {
    const found = new Map<string, Node>()
    for (const statement of program.body) {
        const declared = statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportDefaultDeclaration' ? statement.declaration : statement
        if ((declared?.type === 'FunctionDeclaration' || declared?.type === 'ClassDeclaration') && declared.id)
            found.set(declared.id.name, declared)
        if (declared?.type === 'VariableDeclaration') {
            for (const declarator of declared.declarations) {
                if (declarator.id.type === 'Identifier')
                    found.set(declarator.id.name, declarator)
            }
        }
    }
    return found
}

/** Names taken from a `require` call: a member of it, a destructured declaration, or (as `*`) everything. */
function requiredNames(parents: readonly AnyNode[]): string[] {
    const parent = parents[parents.length - 2]
    if (parent?.type === 'MemberExpression' && parent.property.type === 'Identifier')
        return [parent.property.name]
    if (parent?.type === 'VariableDeclarator' && parent.id.type === 'ObjectPattern')
        return parent.id.properties.flatMap(property => property.type === 'Property' && property.key.type === 'Identifier' ? [property.key.name] : [])
    return ['*']
}

function importsOf(program: Program, path: string): Map<string, { path: string, name: string }> {
    const imports = new Map<string, { path: string, name: string }>()
    simple(program, {
        ImportDeclaration(node) {
            const target = String(node.source.value)
            const full = target.startsWith('.') ? posix.join(posix.dirname(path), target) : target
            for (const specifier of node.specifiers) {
                const name = specifier.type === 'ImportSpecifier' && specifier.imported.type === 'Identifier' ? specifier.imported.name : '*'
                imports.set(specifier.local.name, { path: full, name })
            }
        }
    })
    ancestor(program, {
        CallExpression(node, _state, parents) {
            const [first] = node.arguments
            if (node.callee.type !== 'Identifier' || node.callee.name !== 'require' || first?.type !== 'Literal')
                return
            // A required name counts under its own name, whatever it is called here: that can only add references.
            for (const name of requiredNames(parents as AnyNode[]))
                imports.set(name === '*' ? `require ${String(first.value)}` : name, { path: String(first.value), name })
        }
    })
    return imports
}

function unitOf(script: BuiltScript): CodeUnit {
    const program = parseScript(script)
    const path = script.record.fields.path ?? ''
    const label = nameOf(script)
    const unit: CodeUnit = { script, label, program, parts: new Map(), imports: importsOf(program, path) }
    const isModule = script.record.table === 'sys_module'
    for (const [name, node] of isModule ? declarations(program) : [])
        unit.parts.set(name, { id: `${label}#${name}`, name, unit, node })
    // What runs when a module is loaded, and record scripts, which are one piece.
    unit.parts.set('', { id: `${label}#`, name: '', unit, node: program })
    return unit
}

/** Identifiers in a piece of code; in a module's own top-level code without its declarations. */
function namesIn(part: CodePart): Set<string> {
    const names = new Set<string>()
    const collect = (node: Node) => full(node, found => {
        if (found.type === 'Identifier')
            names.add((found as AnyNode & { name: string }).name)
        if (found.type === 'CallExpression' && 'callee' in found) {
            const call = found as AnyNode & { type: 'CallExpression' }
            const [first] = call.arguments
            if (call.callee.type === 'Identifier' && call.callee.name === 'require' && first?.type === 'Literal')
                names.add(`require ${String(first.value)}`)
        }
        if (found.type === 'MemberExpression') {
            const { property } = found as AnyNode & { type: 'MemberExpression' }
            if (property.type === 'Identifier' && part.unit.script.kind === 'script')
                names.add(property.name)
        }
    })
    if (part.name === '' && part.unit.script.record.table === 'sys_module')
        part.unit.program.body.filter(statement => statement.type === 'ExpressionStatement').forEach(collect)
    else
        collect(part.node)
    return names
}

/** Reads the server code of a build. Scripts that do not parse are left out: a guard of the build refuses them. */
export function codeOf(set: RecordSet): Code {
    const units = scriptsOf(set).filter(isServer).flatMap(script => {
        try {
            return [unitOf(script)]
        } catch {
            return []
        }
    })
    const modules = new Map(units.filter(unit => unit.script.record.table === 'sys_module').map(unit => [unit.script.record.fields.path ?? '', unit]))
    const includes = new Map(units.filter(unit => unit.script.record.table === 'sys_script_include').map(unit => [unit.script.record.fields.name ?? '', unit]))
    const known = new Map<CodePart, CodePart[]>()

    const resolve = (unit: CodeUnit, name: string): CodePart | undefined => {
        const own = unit.parts.get(name)
        if (own && name)
            return own
        const imported = unit.imports.get(name)
        return imported ? modules.get(imported.path)?.parts.get(imported.name) : undefined
    }

    const references = (part: CodePart): CodePart[] => {
        const before = known.get(part)
        if (before)
            return before
        const found: CodePart[] = []
        for (const name of namesIn(part)) {
            const imported = part.unit.imports.get(name)
            const target = resolve(part.unit, name)
            if (target)
                found.push(target)
            if (imported?.name === '*')
                found.push(...modules.get(imported.path)?.parts.values() ?? [])
            const include = includes.get(name)
            if (include && include !== part.unit)
                found.push(...include.parts.values())
        }
        // A module that is used is loaded.
        const loaded = new Set(found.map(target => target.unit).filter(unit => unit !== part.unit))
        found.push(...[...loaded].map(unit => unit.parts.get('')!))
        known.set(part, found)
        return found
    }

    return {
        units,
        modules,
        references,
        resolve,
        reach(from) {
            const reached = new Set<CodePart>()
            const open = [...from]
            for (let part = open.pop(); part; part = open.pop()) {
                if (reached.has(part))
                    continue
                reached.add(part)
                open.push(...references(part))
            }
            return reached
        }
    }
}

/** Units of the scripts of some records. */
export const unitsFor = (code: Code, wanted: (table: string, fields: Readonly<Record<string, string>>) => boolean): CodeUnit[] =>
    code.units.filter(({ script }) => wanted(script.record.table, script.record.fields))

/** All parts of some units. */
export const partsOf = (units: readonly CodeUnit[]): CodePart[] => units.flatMap(unit => [...unit.parts.values()])
