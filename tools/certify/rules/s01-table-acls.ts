import { ownRoles, recordsOf, rolesOfAcl } from '../records'
import type { CertificationFinding, CertificationRule } from '../types'

const OPERATIONS = ['create', 'read', 'write', 'delete'] as const

/**
 * Pass: each own table has an active ACL on the table itself for each of the four operations, and every ACL of the app, whatever it is on, names at
 * least one role, all of them the app's own. (An ACL without a role, condition or script denies; so does one with a missing role. Neither must happen by
 * accident.)
 */
export const tableAcls: CertificationRule = {
    id: 'S1',
    title: 'Every own table has create, read, write and delete ACLs, each naming an existing role of the app',
    check({ set }) {
        const acls = recordsOf(set, 'sys_security_acl')
        const own = ownRoles(set)
        const findings: CertificationFinding[] = []
        for (const table of set.tables.keys()) {
            for (const operation of OPERATIONS) {
                if (!acls.some(acl => acl.fields.type === 'record' && acl.fields.name === table && acl.fields.operation === operation))
                    findings.push({ file: `dictionary/${table}.xml`, message: `no active ${operation} ACL on ${table}` })
            }
        }
        for (const acl of acls) {
            const roles = rolesOfAcl(set, acl)
            const strangers = roles.filter(role => !own.has(role))
            if (!roles.length || strangers.length)
                findings.push({ file: acl.file, message: `ACL ${acl.fields.operation} ${acl.fields.name} ${roles.length ? `names ${strangers.join(', ')}, not a role of the app` : 'names no role'}` })
        }
        return findings
    }
}
