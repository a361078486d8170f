import { simple } from 'acorn-walk'
import { at } from '../code'
import { recordsOf, rolesOfAcl } from '../records'
import type { CertificationFinding, CertificationRule } from '../types'

/** Types of columns whose content is meant to be run. */
const SCRIPT_TYPE = /^(script|script_plain|script_server|script_client|html_script|xml|jelly|condition_string|workflow_conditions)$/

/** Ways to turn text into code on the platform. */
const EVALUATORS = new Set(['eval', 'GlideEvaluator', 'GlideScopedEvaluator', 'Evaluator'])

/**
 * Pass: no own column holds a script, or only admins of the app may write it by a field ACL; and no script, module or macro evaluates text
 * (eval, new Function, the platform's evaluators).
 */
export const scriptsInData: CertificationRule = {
    id: 'S4',
    title: 'No script-typed column is writable by anyone but an admin; no eval, no new Function',
    check({ set, code }) {
        const findings: CertificationFinding[] = []
        for (const table of set.tables.values()) {
            for (const column of table.columns.values()) {
                if (!SCRIPT_TYPE.test(column.type))
                    continue
                const acl = recordsOf(set, 'sys_security_acl').find(candidate => candidate.fields.name === `${table.name}.${column.name}` && candidate.fields.operation === 'write')
                if (!acl || rolesOfAcl(set, acl).some(role => role !== `${set.scope}.admin`))
                    findings.push({ file: `dictionary/${table.name}.xml`, message: `${table.name}.${column.name} holds a ${column.type} and is not for admins alone to write` })
            }
        }
        for (const unit of code.units) {
            simple(unit.program, {
                Identifier(node) {
                    if (EVALUATORS.has(node.name))
                        findings.push({ file: unit.script.record.file, message: `${at(unit, node)}: ${node.name} runs text as code` })
                },
                NewExpression(node) {
                    if (node.callee.type === 'Identifier' && node.callee.name === 'Function')
                        findings.push({ file: unit.script.record.file, message: `${at(unit, node)}: new Function runs text as code` })
                }
            })
        }
        for (const record of ['sys_ui_macro', 'sys_ui_page', 'sys_ui_script'].flatMap(table => recordsOf(set, table))) {
            for (const [field, text] of Object.entries(record.fields)) {
                if (/\beval\s*\(|new\s+Function\s*\(/.test(text))
                    findings.push({ file: record.file, message: `${record.table}.${field} runs text as code` })
            }
        }
        return findings
    }
}
