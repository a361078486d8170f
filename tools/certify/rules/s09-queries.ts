import type { Node } from 'acorn'
import { at, type CodePart } from '../code'
import type { CertificationFinding, CertificationRule } from '../types'
import { isFixed, methodCalls } from '../walk'

/** Where the first argument is a whole query, and where it is a field. */
const ENCODED = new Set(['addEncodedQuery', 'setEncodedQuery', 'addEncodedQueryNoDomain'])
const FIELD = new Set(['addQuery', 'addOrCondition', 'addCondition', 'addNullQuery', 'addNotNullQuery', 'orderBy', 'orderByDesc', 'addAggregate', 'groupBy'])

function findingsIn(part: CodePart): CertificationFinding[] {
    const findings: CertificationFinding[] = []
    const note = (node: Node, message: string) => findings.push({ file: part.unit.script.record.file, message: `${at(part.unit, node)}: ${message}`, place: part.id })
    for (const { name, call } of methodCalls(part.node)) {
        const [first] = call.arguments
        if (ENCODED.has(name) && !isFixed(first))
            note(call, `${name} with a query that is put together: use addQuery for the values`)
        // A single argument is a whole encoded query, too.
        if (name === 'addQuery' && call.arguments.length === 1 && !isFixed(first))
            note(call, 'addQuery with one argument that is put together is an encoded query')
        if (FIELD.has(name) && call.arguments.length > 0 && !isFixed(first))
            note(call, `${name} with a field that is not fixed in the source: take it from a list of allowed fields`)
    }
    return findings
}

/**
 * Pass: every encoded query in the code is fixed text, and every field and order of a query is fixed in the source. Where a field comes from a setting or a
 * parameter, a person has reviewed what it can be (reviewed.ts).
 */
export const queries: CertificationRule = {
    id: 'S9',
    title: 'No encoded query is built from input: fields are fixed or from an allow list, values go through addQuery',
    check: ({ code }) => code.units.flatMap(unit => [...unit.parts.values()]
        .filter(part => part.name !== '' || unit.script.record.table !== 'sys_module')
        .flatMap(findingsIn))
}
