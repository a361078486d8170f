import { gzipSync } from 'node:zlib'
import { type AnyNode, type MemberExpression, type Node, parse, type Pattern, type Program } from 'acorn'
import { ancestor, simple } from 'acorn-walk'
import type { BuiltRecord, Finding, Guard, RecordSet } from '../records/types'

/** Largest script a browser may be sent, in bytes after gzip: the card must cost a form next to nothing. */
export const SCRIPT_LIMIT = 15_000

/** JavaScript that a browser runs, as a record holds it. */
export interface ClientScript {
    record: BuiltRecord
    field: string
    source: string
}

/** Fields of platform records that hold client-side JavaScript. `sys_ui_action.script` is one when the action runs on the client. */
const CLIENT_FIELDS: Readonly<Record<string, readonly string[]>> = {
    sys_ui_script: ['script'],
    sys_script_client: ['script'],
    sys_ui_action: ['client_script_v2', 'onclick'],
    sys_ui_page: ['client_script'],
    sp_widget: ['client_script', 'link'],
    sp_header_footer: ['client_script', 'link'],
    sp_angular_provider: ['script']
}

/** Every client script of the set. */
export function clientScriptsOf(set: RecordSet): ClientScript[] {
    return set.records.filter(record => record.action === 'INSERT_OR_UPDATE').flatMap(record => {
        const fields = [...CLIENT_FIELDS[record.table] ?? [], ...record.table === 'sys_ui_action' && record.fields.client === 'true' ? ['script'] : []]
        return fields.map(field => ({ record, field, source: record.fields[field] ?? '' })).filter(script => script.source.trim() !== '')
    })
}

/** Parses a client script as the oldest browsers and ServiceNow's minifier read it. A controller may be an anonymous function. Throws acorn's SyntaxError. */
export function parseClient(script: ClientScript): Program {
    const anonymous = /^\s*function\s*\(/.test(script.source)
    return parse(anonymous ? `(${script.source})` : script.source, { ecmaVersion: 2017, sourceType: 'script', locations: true })
}

type Report = (node: Node, message: string) => void

const GLOBAL_OBJECTS = new Set(['window', 'self', 'globalThis', 'top', 'parent'])
const WRITERS = new Set(['assign', 'defineProperty', 'defineProperties'])

const propertyOf = (node: MemberExpression): string =>
    !node.computed && node.property.type === 'Identifier' ? node.property.name : node.property.type === 'Literal' ? String(node.property.value) : ''

/** Text that becomes code or markup. */
function sinks(program: Program, report: Report): void {
    simple(program, {
        CallExpression(node) {
            const { callee, arguments: [first] } = node
            const name = callee.type === 'Identifier' ? callee.name : callee.type === 'MemberExpression' ? propertyOf(callee) : ''
            if (callee.type === 'Identifier' && (name === 'eval' || name === 'Function'))
                report(node, `${name}() runs text as code`)
            if (/^set(Timeout|Interval)$/.test(name) && (first?.type === 'Literal' || first?.type === 'TemplateLiteral'))
                report(node, `${name} with a text runs it as code`)
            if (/^(insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe)$/.test(name))
                report(node, `${name} makes markup of text`)
            // Of any document: that of a new window can have any name.
            if (/^write(ln)?$/.test(name) && callee.type === 'MemberExpression')
                report(node, `document.${name} makes markup of text`)
        },
        NewExpression(node) {
            if (node.callee.type === 'Identifier' && node.callee.name === 'Function')
                report(node, 'new Function runs text as code')
        },
        AssignmentExpression(node) {
            const name = node.left.type === 'MemberExpression' ? propertyOf(node.left) : ''
            if (/^(innerHTML|outerHTML|srcdoc)$/.test(name))
                report(node, `${name} makes markup of text`)
        }
    })
}

/** Names in a pattern that declares them. */
function namesIn(pattern: Pattern): string[] {
    switch (pattern.type) {
        case 'Identifier': return [pattern.name]
        case 'ObjectPattern': return pattern.properties.flatMap(one => namesIn(one.type === 'Property' ? one.value : one.argument))
        case 'ArrayPattern': return pattern.elements.flatMap(one => one ? namesIn(one) : [])
        case 'AssignmentPattern': return namesIn(pattern.left)
        case 'RestElement': return namesIn(pattern.argument)
        default: return []
    }
}

/** Names that the script itself binds anywhere. */
function declared(program: Program): Set<string> {
    const names = new Set<string>()
    const add = (patterns: readonly (Pattern | null | undefined)[]): void => {
        patterns.forEach(pattern => pattern && namesIn(pattern).forEach(name => names.add(name)))
    }
    simple(program, {
        VariableDeclarator(node) { add([node.id]) },
        Function(node) { add([node.id, ...node.params]) },
        Class(node) { add([node.id]) },
        CatchClause(node) { add([node.param]) }
    })
    return names
}

/** Names that the script leaves on the page, except those that the platform requires. */
function globals(program: Program, allowed: ReadonlySet<string>, report: Report): void {
    for (const statement of program.body) {
        const names = statement.type === 'VariableDeclaration'
            ? statement.declarations.flatMap(one => namesIn(one.id))
            : statement.type === 'FunctionDeclaration' || statement.type === 'ClassDeclaration' ? [statement.id.name] : []
        names.filter(name => !allowed.has(name)).forEach(name => report(statement, `${name} becomes a global name of the page`))
    }
    const known = declared(program)
    const isGlobalObject = (node: AnyNode): boolean => node.type === 'Identifier' && GLOBAL_OBJECTS.has(node.name) && !known.has(node.name)
    ancestor(program, {
        AssignmentExpression(node) {
            const { left } = node
            if (left.type === 'Identifier' && !known.has(left.name))
                report(node, `${left.name} becomes a global name of the page`)
            if (left.type === 'MemberExpression' && isGlobalObject(left.object))
                report(node, `${propertyOf(left) || 'a computed name'} is written to the page's window`)
        },
        CallExpression({ callee, arguments: [first], ...node }) {
            if (callee.type === 'MemberExpression' && WRITERS.has(propertyOf(callee)) && first && isGlobalObject(first))
                report(node, `${propertyOf(callee)} writes to the page's window`)
        }
    })
}

/** What the platform calls by its name. */
const CALLED: Readonly<Record<string, ReadonlySet<string>>> = {
    'sys_ui_action.client_script_v2': new Set(['onClick']),
    'sys_script_client.script': new Set(['onLoad', 'onChange', 'onSubmit', 'onCellEdit']),
    'sp_widget.link': new Set(['link'])
}

function inspect(script: ClientScript, report: Report): void {
    const program = parseClient(script)
    const kind = `${script.record.table}.${script.field}`
    sinks(program, report)
    globals(program, CALLED[kind] ?? new Set(), report)
}

/**
 * Scripts that the customer's browsers run: the platform accepts and serves any text.
 */
export const clientScripts: Guard = {
    name: 'client-scripts',
    rule: 'scripts for browsers parse as ECMAScript 2017, make neither code nor markup of text, leave no global name, have no source map and are small',
    check(set) {
        const findings: Finding[] = []
        for (const script of clientScriptsOf(set)) {
            const say = (message: string): void => {
                findings.push({ guard: 'client-scripts', file: script.record.file, message: `${script.record.table}.${script.field}: ${message}` })
            }
            const size = gzipSync(script.source, { level: 9 }).length
            if (size > SCRIPT_LIMIT)
                say(`${size} bytes gzip, more than ${SCRIPT_LIMIT}`)
            if (/sourceMappingURL/.test(script.source))
                say('refers to a source map')
            try {
                inspect(script, (node, message) => say(`line ${node.loc?.start.line ?? 0}: ${message}`))
            } catch (error) {
                say((error as Error).message)
            }
        }
        return findings
    }
}
