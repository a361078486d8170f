import { recordsOf } from '../records'
import type { CertificationFinding, CertificationRule } from '../types'

/**
 * Pass: a script include that browsers can call has an execute ACL of its own; every script include, REST message and business rule is package-private;
 * own tables let other scopes read at most.
 */
export const scriptIncludes: CertificationRule = {
    id: 'S2',
    title: 'Every client-callable script include has an execute ACL; everything else is package-private',
    check({ set }) {
        const findings: CertificationFinding[] = []
        const acls = recordsOf(set, 'sys_security_acl')
        for (const include of recordsOf(set, 'sys_script_include')) {
            const { name = '', client_callable: callable, access } = include.fields
            const guarded = acls.some(acl => acl.fields.type === 'client_callable_script_include' && acl.fields.operation === 'execute' && acl.fields.name?.endsWith(name))
            if (callable === 'true' && !guarded)
                findings.push({ file: include.file, message: `${name} can be called by browsers without an execute ACL` })
            if (callable !== 'true' && access !== 'package_private')
                findings.push({ file: include.file, message: `${name} is open to other scopes (${access})` })
        }
        for (const table of ['sys_rest_message', 'sys_script']) {
            for (const record of recordsOf(set, table)) {
                if (record.fields.access && record.fields.access !== 'package_private')
                    findings.push({ file: record.file, message: `${table} ${record.fields.name} is open to other scopes (${record.fields.access})` })
            }
        }
        for (const table of recordsOf(set, 'sys_db_object')) {
            for (const flag of ['create_access', 'update_access', 'delete_access', 'alter_access', 'actions_access', 'client_scripts_access']) {
                if (table.fields[flag] === 'true')
                    findings.push({ file: table.file, message: `${table.fields.name} lets other scopes do more than read (${flag})` })
            }
        }
        return findings
    }
}
