import { simple } from 'acorn-walk'
import type { Code } from '../code'
import { allRecordsOf, joinedRoles, listOf, ownRoles, recordsOf, rolesOfAcl } from '../records'
import type { BuiltRecord } from '../../records/types'
import type { CertificationFinding, CertificationRule } from '../types'

/** All that the server script of a widget for everybody may know: its own texts and options. */
const HARMLESS = new Set(['data', 'options', 'gs', 'getMessage', 'String', 'Number', 'Boolean', 'JSON', 'Object', 'Array', 'undefined', 'arguments'])

/** Names in a widget's server script, and of the platform's members, that could show or do something. Null when there is no script that parses. */
function beyondTexts(code: Code, widget: BuiltRecord): string[] | null {
    const unit = code.units.find(one => one.script.record === widget && one.script.field === 'script')
    if (!unit)
        return null
    const own = new Set<string>()
    const used = new Set<string>()
    const take = (node: { type: string, name?: string } | null | undefined): void => {
        if (node?.type === 'Identifier' && node.name !== undefined)
            own.add(node.name)
    }
    simple(unit.program, {
        VariableDeclarator(node) { take(node.id) },
        Function(node) { [node.id, ...node.params].forEach(take) },
        CatchClause(node) { take(node.param) },
        Identifier(node) { used.add(node.name) },
        MemberExpression(node) {
            if (node.object.type === 'Identifier' && node.object.name === 'gs')
                used.add(node.property.type === 'Identifier' && !node.computed ? node.property.name : 'gs[]')
        }
    })
    return [...used].filter(name => !own.has(name) && !HARMLESS.has(name))
}

/**
 * Pass: each UI action, even if it ships inactive, has a condition and at least one role of the app; each UI page has an ACL with a role of the app;
 * each widget has roles, or is public and knows only its texts and options; the menu and each of its modules name roles, all of them the app's own; each
 * property has roles for reading and writing.
 */
export const whoSeesWhat: CertificationRule = {
    id: 'S7',
    title: 'UI actions have a condition and roles; UI pages and widgets have read ACLs; menu modules have roles',
    check({ set, code }) {
        const findings: CertificationFinding[] = []
        const own = ownRoles(set)
        const isOurs = (roles: readonly string[]) => roles.length > 0 && roles.every(role => own.has(role))
        for (const action of allRecordsOf(set, 'sys_ui_action')) {
            if (!action.fields.condition?.trim())
                findings.push({ file: action.file, message: `UI action ${action.fields.name} has no condition` })
            if (!isOurs(joinedRoles(set, 'sys_ui_action_role', 'sys_ui_action', action.fields.sys_id)))
                findings.push({ file: action.file, message: `UI action ${action.fields.name} has no role of the app` })
        }
        const acls = recordsOf(set, 'sys_security_acl')
        for (const page of recordsOf(set, 'sys_ui_page')) {
            const name = page.fields.endpoint?.replace(/\.do$/, '') || `${set.scope}_${page.fields.name}`
            const rules = acls.filter(acl => acl.fields.type === 'ui_page' && acl.fields.operation === 'read' && (acl.fields.name === name || acl.fields.name === page.fields.name))
            if (!rules.some(acl => isOurs(rolesOfAcl(set, acl))))
                findings.push({ file: page.file, message: `UI page ${name} has no read ACL with a role of the app` })
        }
        for (const widget of recordsOf(set, 'sp_widget')) {
            if (widget.fields.public !== 'true' && listOf(widget.fields.roles).length > 0)
                continue
            const more = widget.fields.script?.trim() ? beyondTexts(code, widget) ?? ['what does not parse'] : []
            if (more.length > 0)
                findings.push({ file: widget.file, message: `widget ${widget.fields.name} is open to everyone and uses ${more.join(', ')}` })
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
