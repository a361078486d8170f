import type { Finding, Guard } from '../records/types'
import { PLATFORM_ROLES } from './reviewed'

/** Comma-separated role lists, by the record that carries them. */
const ROLE_LISTS: Readonly<Record<string, readonly string[]>> = {
    sys_app_application: ['roles'],
    sys_app_module: ['roles'],
    sys_properties: ['read_roles', 'write_roles'],
    sys_properties_category: ['roles'],
    sys_ui_form: ['roles'],
    sys_ui_section: ['roles']
}

/** Join records whose reference to a role carries the role's name. */
const ROLE_JOINS: Readonly<Record<string, string>> = {
    sys_security_acl_role: 'sys_user_role',
    sys_ui_action_role: 'sys_user_role',
    sys_user_role_contains: 'contains'
}

/** An ACL that names a role which does not exist denies everyone; a module with one shows to nobody. */
export const roles: Guard = {
    name: 'roles',
    rule: 'every role that a record names is the app\'s own or a known platform role',
    check(set) {
        const own = set.records.filter(record => record.table === 'sys_user_role')
        const ids = new Set(own.map(record => record.fields.sys_id))
        const names = new Set([...own.map(record => record.fields.name ?? ''), ...PLATFORM_ROLES])
        const findings: Finding[] = []
        for (const record of set.records) {
            for (const field of ROLE_LISTS[record.table] ?? []) {
                for (const name of (record.fields[field] ?? '').split(',').map(part => part.trim()).filter(Boolean)) {
                    if (!names.has(name))
                        findings.push({ guard: 'roles', file: record.file, message: `${record.table}.${field} names role ${name}, which does not exist` })
                }
            }
            const join = ROLE_JOINS[record.table]
            if (join) {
                const name = record.attributes[join]?.name ?? record.attributes[join]?.display_value ?? ''
                if (!ids.has(record.fields[join] ?? '') && !names.has(name))
                    findings.push({ guard: 'roles', file: record.file, message: `${record.table}.${join} points to role ${name || record.fields[join]}, which does not exist` })
            }
        }
        return findings
    }
}
