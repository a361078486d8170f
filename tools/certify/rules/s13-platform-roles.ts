import { at } from '../code'
import { containment, ownRoles, recordsOf } from '../records'
import type { CertificationFinding, CertificationRule } from '../types'
import { methodCalls } from '../walk'

/**
 * Pass: roles of the app contain only roles of the app and need no elevation; no script checks whether somebody is `admin` or has another platform
 * role; no OAuth scope `useraccount` anywhere in the package; no job runs as a user.
 */
export const platformRoles: CertificationRule = {
    id: 'S13',
    title: 'Roles of the app contain no platform role; nothing asks for admin; no useraccount scope',
    check({ set, code }) {
        const findings: CertificationFinding[] = []
        const own = ownRoles(set)
        for (const record of recordsOf(set, 'sys_user_role_contains')) {
            const { role, contains } = containment(set, record)
            if (!own.has(contains))
                findings.push({ file: record.file, message: `${role} contains ${contains}, not a role of the app` })
        }
        for (const role of recordsOf(set, 'sys_user_role')) {
            if (role.fields.elevated_privilege === 'true' || role.fields.includes_roles?.split(',').some(name => name && !own.has(name.trim())))
                findings.push({ file: role.file, message: `${role.fields.name} is elevated or includes a platform role` })
        }
        for (const unit of code.units) {
            for (const { name, call } of methodCalls(unit.program)) {
                const [first] = call.arguments
                const asked = (name === 'hasRole' || name === 'hasRoleExactly') && first?.type === 'Literal' ? String(first.value) : ''
                for (const role of asked.split(',').map(part => part.trim()).filter(Boolean)) {
                    if (!own.has(role))
                        findings.push({ file: unit.script.record.file, message: `${at(unit, call)}: asks for role ${role}` })
                }
            }
        }
        for (const file of set.files) {
            if (/\buseraccount\b/.test(file.text) && !/(^|\/)sys_module_/.test(file.path))
                findings.push({ file: file.path, message: 'names the OAuth scope useraccount' })
        }
        return findings
    }
}
