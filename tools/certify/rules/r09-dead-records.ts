import { clientScriptsOf, parseClient } from '../../guards/client-scripts'
import type { BuiltRecord, RecordSet } from '../../records/types'
import { partsOf, unitsFor } from '../code'
import { joinedRoles, recordsOf } from '../records'
import type { CertificationFinding, CertificationRule, Subject } from '../types'
import { texts } from '../walk'

const say = (record: BuiltRecord, message: string): CertificationFinding =>
    ({ file: record.file, message, place: record.fields.name ?? record.fields.key ?? record.file })

/** Script includes that a menu entry opens, so that admins read and use them. */
const opened = (set: RecordSet): Set<string> =>
    new Set(recordsOf(set, 'sys_app_module').flatMap(module => module.fields.query?.match(/[0-9a-f]{32}/g) ?? []))

/** Modules with code that no record's script reaches, and script includes that no script and no menu entry uses. */
function deadCode({ set, code }: Subject): CertificationFinding[] {
    const links = opened(set)
    const isRoot = (table: string, fields: Readonly<Record<string, string>>) =>
        table !== 'sys_module' && (table !== 'sys_script_include' || links.has(fields.sys_id ?? ''))
    const macros = recordsOf(set, 'sys_ui_macro').map(record => record.fields.xml ?? '').join('\n')
    const reached = new Set([...code.reach(partsOf(unitsFor(code, isRoot)))].map(part => part.unit))
    return code.units.filter(unit => !reached.has(unit)).flatMap(unit => {
        const { record } = unit.script
        if (record.table === 'sys_script_include')
            return macros.includes(record.fields.name ?? '') ? [] : [say(record, `script include ${record.fields.name} is used by nothing`)]
        // Modules with only types are empty once compiled; the SDK ships them anyway.
        const isEmpty = unit.program.body.every(statement => statement.type === 'ExportNamedDeclaration' && !statement.declaration && !statement.specifiers.length)
        return isEmpty ? [] : [say(record, `module ${unit.label} is reached by no record`)]
    })
}

/** Texts of the code (without those of one module), each once. */
function codeTexts({ code }: Subject, except: string): Set<string> {
    return new Set(code.units.filter(unit => unit.label !== except).flatMap(unit => texts(unit.program).map(({ text }) => text)))
}

/** Texts of the scripts that browsers run. */
function clientTexts({ set }: Subject): Set<string> {
    return new Set(clientScriptsOf(set).flatMap(script => {
        try {
            return texts(parseClient(script)).map(({ text }) => text)
        } catch {
            // Does not parse: a guard of the build refuses it.
            return []
        }
    }))
}

/**
 * A key is used when it is named, or when its beginning is a template's and what follows is named somewhere, as a whole (`launch.${code}`) or part by part
 * (`health.${check}.${state}`, `${that}.fix`). What follows may be named by a script in the browser, which is sent all texts with a common beginning.
 */
function deadMessages(subject: Subject): CertificationFinding[] {
    const { set } = subject
    const known = codeTexts(subject, 'platform/generated/english.ts')
    const prefixes = [...known].filter(text => /^[a-z_.]+\.$/.test(text))
    const inBrowsers = clientTexts(subject)
    const isNamed = (rest: string): boolean => known.has(rest) || inBrowsers.has(rest) || rest.split('.').every(part => known.has(part) || known.has(`.${part}`))
    const pages = recordsOf(set, 'sys_ui_macro').concat(recordsOf(set, 'sys_ui_page'), recordsOf(set, 'sys_ui_script'), recordsOf(set, 'sp_widget'))
        .map(record => Object.values(record.fields).join('\n')).join('\n')
    return recordsOf(set, 'sys_ui_message').filter(record => {
        const full = record.fields.key ?? ''
        const key = full.startsWith(`${set.scope}.`) ? full.slice(set.scope.length + 1) : full
        const isBuilt = prefixes.some(prefix => [key, full].some(name => name.startsWith(prefix) && isNamed(name.slice(prefix.length))))
        return !known.has(key) && !known.has(full) && !isBuilt && !pages.includes(full)
    }).map(record => ({ ...say(record, `message ${record.fields.key} is used by nothing`), place: record.fields.key ?? '' }))
}

function deadRoles({ set }: Subject): CertificationFinding[] {
    const lists = set.records.flatMap(record => ['roles', 'read_roles', 'write_roles'].map(field => record.fields[field] ?? ''))
    const joins = ['sys_security_acl_role', 'sys_ui_action_role'].flatMap(table => recordsOf(set, table)).flatMap(record =>
        joinedRoles(set, record.table, 'sys_id', record.fields.sys_id))
    const used = new Set([...lists.flatMap(list => list.split(',').map(name => name.trim())), ...joins])
    return recordsOf(set, 'sys_user_role').filter(role => !used.has(role.fields.name ?? '')).map(role => say(role, `role ${role.fields.name} gives nothing`))
}

function deadEvents(subject: Subject): CertificationFinding[] {
    const { set } = subject
    const fired = codeTexts(subject, '')
    const handled = new Set(['sysevent_script_action', 'sysevent_email_action'].flatMap(table => recordsOf(set, table)).map(record => record.fields.event_name))
    const queues = new Set(recordsOf(set, 'sysevent_register').map(record => record.fields.queue))
    return [
        ...recordsOf(set, 'sysevent_register').flatMap(record => {
            const name = record.fields.event_name ?? ''
            return [
                ...fired.has(name) ? [] : [say(record, `event ${name} is never fired`)],
                ...handled.has(name) ? [] : [say(record, `event ${name} has no action`)]
            ]
        }),
        ...recordsOf(set, 'sysevent_queue').filter(record => !queues.has(record.fields.queue)).map(record => say(record, `queue ${record.fields.queue} serves no event`))
    ]
}

/** ACLs on tables, fields, routes, pages or script includes that do not exist. */
function deadAcls({ set }: Subject): CertificationFinding[] {
    const enforced = new Set(recordsOf(set, 'sys_ws_operation').concat(recordsOf(set, 'sys_ws_definition')).flatMap(route => (route.fields.enforce_acl ?? '').split(',')))
    return recordsOf(set, 'sys_security_acl').filter(acl => {
        const [table = '', field] = (acl.fields.name ?? '').split('.')
        switch (acl.fields.type) {
            case 'record': return !set.tables.has(table) || (field !== undefined && field !== '*' && !set.tables.get(table)!.columns.has(field))
            case 'REST_Endpoint': return !enforced.has(acl.fields.sys_id ?? '')
            case 'client_callable_script_include': return !recordsOf(set, 'sys_script_include').some(include => acl.fields.name?.endsWith(include.fields.name ?? '?'))
            default: return false
        }
    }).map(acl => say(acl, `ACL ${acl.fields.operation} ${acl.fields.name} guards nothing`))
}

/** Properties that no script reads, outbound functions that no script calls, formatters without a macro and macros that nothing shows. */
function deadSettings(subject: Subject): CertificationFinding[] {
    const { set } = subject
    const known = codeTexts(subject, '')
    const macros = new Set(recordsOf(set, 'sys_ui_macro').map(record => `${record.fields.name}.xml`))
    const jelly = recordsOf(set, 'sys_ui_macro').concat(recordsOf(set, 'sys_ui_page')).map(record => `${record.fields.xml ?? ''}${record.fields.html ?? ''}`).join('\n')
    const shown = recordsOf(set, 'sys_ui_formatter').map(record => record.fields.formatter ?? '')
    return [
        ...recordsOf(set, 'sys_properties').filter(record => !known.has(record.fields.name ?? '') && !jelly.includes(`'${record.fields.name}'`)).map(record => say(record, `property ${record.fields.name} is read by nothing`)),
        ...recordsOf(set, 'sys_rest_message').filter(record => !known.has(record.fields.name ?? '')).map(record => say(record, `REST message ${record.fields.name} is called by nothing`)),
        ...recordsOf(set, 'sys_rest_message_fn').filter(record => !known.has(record.fields.function_name ?? '')).map(record => ({ ...say(record, `REST function ${record.fields.function_name} is called by nothing`), place: record.fields.function_name ?? '' })),
        ...recordsOf(set, 'sys_ui_formatter').filter(record => !macros.has(record.fields.formatter ?? '')).map(record => say(record, `formatter ${record.fields.name} shows ${record.fields.formatter}, which does not ship`)),
        ...recordsOf(set, 'sys_ui_macro').filter(record => !shown.includes(`${record.fields.name}.xml`)).map(record => say(record, `macro ${record.fields.name} is shown by nothing`))
    ]
}

/** UI scripts that no macro, page, template or portal loads; pieces of a portal that hang on no widget or theme. */
function deadScripts({ set }: Subject): CertificationFinding[] {
    const ids = (table: string, field: string): Set<string> => new Set(recordsOf(set, table).map(record => record.fields[field] ?? ''))
    const pages = ['sys_ui_macro', 'sys_ui_page', 'sp_widget'].flatMap(table => recordsOf(set, table)).map(record => Object.values(record.fields).join('\n')).join('\n')
    const included = ids('sp_js_include', 'sys_ui_script')
    const lacks = (table: string, used: ReadonlySet<string>, what: string) =>
        recordsOf(set, table).filter(record => !used.has(record.fields.sys_id ?? '')).map(record => say(record, `${table} ${record.fields.name ?? record.fields.display_name} ${what}`))
    return [
        ...recordsOf(set, 'sys_ui_script').filter(script => !included.has(script.fields.sys_id ?? '') && !pages.includes(`${script.fields.name}.jsdbx`))
            .map(script => say(script, `UI script ${script.fields.name} is loaded by nothing`)),
        ...lacks('sp_js_include', new Set([...ids('m2m_sp_dependency_js_include', 'sp_js_include'), ...ids('m2m_sp_theme_js_include', 'sp_js_include')]), 'belongs to no dependency or theme'),
        ...lacks('sp_dependency', ids('m2m_sp_widget_dependency', 'sp_dependency'), 'belongs to no widget')
    ]
}

/**
 * Pass: every module with code is reached from a record's script; every script include is used by a script or opened by a menu entry; every role
 * gives something; every event is fired and has an action; every message is used somewhere; every ACL guards something; every property is read; every
 * outbound function is called; every script for browsers is loaded.
 */
export const deadRecords: CertificationRule = {
    id: 'R9',
    title: 'No dead records: every record is reachable from a menu, a job, a rule, a route or a form',
    check: subject => [deadCode, deadMessages, deadRoles, deadEvents, deadAcls, deadSettings, deadScripts].flatMap(look => look(subject))
}
