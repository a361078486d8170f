import type { AnyNode, Node } from 'acorn'
import { simple } from 'acorn-walk'
import { at, type Code, type CodePart } from '../code'
import { queriesOf } from '../queries'
import type { CertificationFinding, CertificationRule } from '../types'
import { methodCalls, texts } from '../walk'

/** Calls whose first argument is a field. */
const FIELD_CALLS = new Set(['addQuery', 'addOrCondition', 'getValue', 'getElement', 'getDisplayValue', 'orderBy', 'setValue'])

/** Does this piece of code read from the database itself? */
const readsItself = (node: Node): boolean => methodCalls(node).some(({ name, call }) => name === 'query' && call.arguments.length === 0)

/** Loops over records: `while (record.next())`. */
function recordLoops(part: CodePart): { body: Node, line: Node }[] {
    const found: { body: Node, line: Node }[] = []
    simple(part.node, {
        WhileStatement(node) {
            if (methodCalls(node.test).some(({ name }) => name === 'next' || name === '_next'))
                found.push({ body: node.body, line: node })
        }
    })
    return found
}

/** Functions called in a piece of code that read from the database, directly or through others. */
function readersIn(code: Code, part: CodePart, body: Node): string[] {
    const names = new Set<string>()
    simple(body, { Identifier(node) { names.add(node.name) } })
    return [...names].filter(name => {
        const target = code.resolve(part.unit, name)
        // The top level of a module includes the code of all its functions, which are parts of their own.
        return target && [...code.reach([target])].some(reached => reached.name !== '' && readsItself(reached.node))
    })
}

/**
 * Pass: no getRowCount; no query inside a loop over records, neither directly nor through a called function; no walk to `.sys_id` behind a reference (its
 * value is the reference itself); and every query has a limit, a fixed set of ids or hashes, or a review with the reason why it stays small.
 */
export const reads: CertificationRule = {
    id: 'R1',
    title: 'No row counting by reading rows, no query in a loop over records, no .sys_id dot-walk, no unbounded query',
    check({ code }) {
        const findings: CertificationFinding[] = []
        const parts = code.units.flatMap(unit => [...unit.parts.values()].filter(part => part.name !== '' || unit.script.record.table !== 'sys_module'))
        for (const part of parts) {
            const note = (node: Node, message: string) => findings.push({ file: part.unit.script.record.file, message: `${at(part.unit, node)}: ${message}`, place: part.id })
            for (const { name, call } of methodCalls(part.node)) {
                if (name === 'getRowCount')
                    note(call, 'getRowCount reads every row: use GlideAggregate, or ask whether there is one')
            }
            for (const { body, line } of recordLoops(part)) {
                const readers = readersIn(code, part, body)
                if (readsItself(body) || readers.length)
                    note(line, `a query for each record of a loop${readers.length ? ` (${readers.join(', ')})` : ''}`)
            }
            for (const { name, call } of methodCalls(part.node)) {
                const field = FIELD_CALLS.has(name) && call.arguments[0] ? texts(call.arguments[0])[0]?.text ?? '' : ''
                if (/^[a-z_]+(\.[a-z_]+)*\.sys_id$/.test(field))
                    note(call, `${field}: a reference's value is its sys_id`)
            }
            simple(part.node, {
                MemberExpression(node) {
                    const object = node.object as AnyNode
                    if (node.property.type === 'Identifier' && node.property.name === 'sys_id' && object.type === 'MemberExpression')
                        note(node, 'walks to .sys_id behind a reference')
                }
            })
        }
        for (const query of queriesOf(code)) {
            const bounded = query.limited || query.conditions.some(({ column, operator }) => operator === 'IN' || (column === 'sys_id' && operator === '='))
            if (!bounded)
                findings.push({ file: query.part.unit.script.record.file, message: `${query.part.unit.label} line ${query.line}: reads ${query.table ?? 'a table'} without a limit`, place: query.part.id })
        }
        return findings
    }
}
