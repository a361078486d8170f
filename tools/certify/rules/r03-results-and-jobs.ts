import type { AnyNode } from 'acorn'
import { simple } from 'acorn-walk'
import { at, partsOf, unitsFor } from '../code'
import { recordsOf } from '../records'
import type { CertificationFinding, CertificationRule } from '../types'

/** Parts whose use keeps two runs of one job apart: they claim by inserting under a unique index. */
const CLAIMS = /(^|\/)claim\.ts#claim$/

/**
 * Pass: no result of `next()` or `get()` is ignored; each scheduled job runs as the system (run as is empty), has a fixed start, and either claims its work or
 * has a review with the reason why two runs at once do no harm.
 */
export const resultsAndJobs: CertificationRule = {
    id: 'R3',
    title: 'get() and next() results are checked; scheduled jobs run as the system and are guarded against overlap',
    check({ set, code }) {
        const findings: CertificationFinding[] = []
        for (const unit of code.units) {
            simple(unit.program, {
                ExpressionStatement(node) {
                    const expression = node.expression as AnyNode
                    const callee = expression.type === 'CallExpression' ? expression.callee : null
                    const name = callee?.type === 'MemberExpression' && callee.property.type === 'Identifier' ? callee.property.name : ''
                    if (name === 'next' || name === '_next' || name === 'get')
                        findings.push({ file: unit.script.record.file, message: `${at(unit, node)}: the result of ${name}() is not looked at` })
                }
            })
        }
        for (const job of recordsOf(set, 'sysauto_script')) {
            const { name = '', run_as: runAs, run_start: start, run_type: type, sys_id: id } = job.fields
            if (runAs)
                findings.push({ file: job.file, message: `${name} runs as a user: leave run as empty` })
            if (type === 'periodically' && !start)
                findings.push({ file: job.file, message: `${name} has no start, so every build differs` })
            const reached = code.reach(partsOf(unitsFor(code, (table, fields) => table === 'sysauto_script' && fields.sys_id === id)))
            if (![...reached].some(part => CLAIMS.test(part.id)))
                findings.push({ file: job.file, message: `${name} claims nothing, so two runs may overlap`, place: name })
        }
        return findings
    }
}
