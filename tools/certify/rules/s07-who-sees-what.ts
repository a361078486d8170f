import { joinedRoles, listOf, ownRoles, recordsOf } from '../records'
import type { CertificationFinding, CertificationRule } from '../types'

/**
 * Pass: each UI action has a condition and at least one role of the app; each UI page has an ACL and each widget roles; the menu and each of its modules
 * name roles, all of them the app's own; each property says who may read and write it.
 */
export const whoSeesWhat: CertificationRule = {
    id: 'S7',
    title: 'UI actions have a condition and roles; UI pages and widgets have read ACLs; menu modules have roles',
    check({ set }) {
        const findings: CertificationFinding[] = []
        const own = ownRoles(set)
        const isOurs = (roles: readonly string[]) => roles.length > 0 && roles.every(role => own.has(role))
        for (const action of recordsOf(set, 'sys_ui_action')) {
            if (!action.fields.condition?.trim())
                findings.push({ file: action.file, message: `UI action ${action.fields.name} has no condition` })
            if (!isOurs(joinedRoles(set, 'sys_ui_action_role', 'sys_ui_action', action.fields.sys_id)))
                findings.push({ file: action.file, message: `UI action ${action.fields.name} has no role of the app` })
        }
        const acls = recordsOf(set, 'sys_security_acl')
        for (const page of recordsOf(set, 'sys_ui_page')) {
            const name = page.fields.endpoint?.replace(/\.do$/, '') || `${set.scope}_${page.fields.name}`
            if (!acls.some(acl => acl.fields.type === 'ui_page' && (acl.fields.name === name || acl.fields.name === page.fields.name)))
                findings.push({ file: page.file, message: `UI page ${name} has no ACL` })
        }
        for (const widget of recordsOf(set, 'sp_widget')) {
            if (widget.fields.public === 'true' || !listOf(widget.fields.roles).length)
                findings.push({ file: widget.file, message: `widget ${widget.fields.name} is open to everyone` })
        }
        for (const entry of ['sys_app_application', 'sys_app_module'].flatMap(table => recordsOf(set, table))) {
            if (!isOurs(listOf(entry.fields.roles)))
                findings.push({ file: entry.file, message: `menu entry ${entry.fields.title} names no role of the app, or one of others` })
        }
        for (const property of recordsOf(set, 'sys_properties')) {
            if (!isOurs(listOf(property.fields.read_roles)) || !isOurs(listOf(property.fields.write_roles)))
                findings.push({ file: property.file, message: `property ${property.fields.name} does not say which role of the app may read and write it` })
        }
        return findings
    }
}
