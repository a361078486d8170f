import { at, partsOf, unitsFor } from '../code'
import type { CertificationFinding, CertificationRule } from '../types'
import { methodCalls } from '../walk'

const WRITES = new Set(['update', 'insert', 'deleteRecord', 'updateWithReferences', 'updateMultiple'])

/** Scripts that run while somebody waits for a form: rules that are not async, buttons, access rules, defaults, related lists. */
const isFormWork = (table: string, fields: Readonly<Record<string, string>>): boolean =>
    (table === 'sys_script' && !fields.when?.startsWith('async')) || ['sys_ui_action', 'sys_security_acl', 'sys_dictionary', 'sys_relationship', 'sys_ui_page'].includes(table)

/**
 * Pass: nothing that a business rule reaches writes `current`; and no script of a form transaction reaches an outbound call (RESTMessageV2 and the like). The
 * card uses the REST API, which is not a form transaction.
 */
export const rules: CertificationRule = {
    id: 'R2',
    title: 'No current.update() in a rule; no outbound call in a form transaction',
    check({ code }) {
        const findings: CertificationFinding[] = []
        const ruleParts = code.reach(partsOf(unitsFor(code, table => table === 'sys_script')))
        for (const part of ruleParts) {
            // The top level of a module includes its functions' code, which are parts of their own.
            if (part.name === '' && part.unit.script.record.table === 'sys_module')
                continue
            for (const { object, name, call } of methodCalls(part.node)) {
                if (object === 'current' && WRITES.has(name))
                    findings.push({ file: part.unit.script.record.file, message: `${at(part.unit, call)}: current.${name}() in a business rule`, place: part.id })
            }
        }
        for (const unit of unitsFor(code, isFormWork)) {
            const caller = [...code.reach(partsOf([unit]))].find(part => part.name !== '' || part.unit.script.record.table !== 'sys_module'
                ? methodCalls(part.node).some(({ name }) => name === 'execute' || name === 'executeAsync')
                : false)
            if (caller)
                findings.push({ file: unit.script.record.file, message: `${unit.label} can make an outbound call (${caller.id})`, place: unit.label })
        }
        return findings
    }
}
