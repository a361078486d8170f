import type { BuiltRecord, BuiltTable, PlatformSchema, RecordSet } from '../../tools/records/types'

/** A small healthy app, into which the tests plant one defect each. */

export const SCOPE = 'x_acme_lib'
export const MODULE = `${SCOPE}/lib/1.0.0/src/server/rules.ts`

let counter = 0
const id = () => (++counter).toString(16).padStart(32, '0')

export function record(table: string, fields: Record<string, string>, more: Partial<BuiltRecord> = {}): BuiltRecord {
    const sysId = fields.sys_id ?? id()
    return { table, action: 'INSERT_OR_UPDATE', fields: { sys_id: sysId, ...fields }, attributes: {}, file: `update/${table}_${sysId}.xml`, ...more }
}

const column = (name: string, type = 'string', reference: string | null = null) => [name, { name, type, reference, maxLength: 40 }] as const

const book: BuiltTable = {
    name: `${SCOPE}_book`, extends: null,
    columns: new Map([column('title'), column('borrower', 'reference', 'sys_user'), column('hash')]),
    indexes: [{ name: 'hash', unique: true, fields: ['hash'] }]
}

const roleId = id()

export const HEALTHY: readonly BuiltRecord[] = [
    record('sys_user_role', { sys_id: roleId, name: `${SCOPE}.librarian` }),
    record('sys_security_acl', { type: 'record', name: `${SCOPE}_book`, operation: 'read', condition: 'borrowerDYNAMIC90d1921e5f510100a9ad2572f2b477fe' }),
    record('sys_security_acl_role', { sys_user_role: roleId }),
    record('sys_module', { path: `${SCOPE}/lib/1.0.0/package.json`, content: '{}' }),
    record('sys_module', { path: MODULE, content: 'export function tick() { return 1 }' }),
    record('sys_script_include', { name: 'Shelf', script: `var Shelf = Class.create()\nShelf.prototype = { tick: function () { return require('${MODULE}').tick() }, type: 'Shelf' }` }),
    record('sys_properties', { name: `${SCOPE}.days`, value: '3', read_roles: `${SCOPE}.librarian` })
]

export function setOf(records: readonly BuiltRecord[], more: Partial<RecordSet> = {}): RecordSet {
    return { scope: SCOPE, scopeId: 'f'.repeat(32), records, tables: new Map([[book.name, book]]), files: [], buildLog: '', ...more }
}

/** The healthy app with more records. */
export const withRecords = (...records: BuiltRecord[]) => setOf([...HEALTHY, ...records])

/** A platform of two tables besides those that the healthy records are of. */
export const PLATFORM: PlatformSchema = (() => {
    const tables: Record<string, Record<string, string | null>> = {
        sys_user: { name: null, email: null, company: 'core_company' },
        core_company: { name: null },
        sysauto_script: { name: null, run_period: null, script: null },
        sn_optional_thing: { name: null },
        sys_security_acl_role: { sys_user_role: 'sys_user_role', sys_security_acl: 'sys_security_acl' }
    }
    const known = new Set([...Object.keys(tables), ...HEALTHY.map(entry => entry.table), 'sys_script', 'sys_scope_privilege', 'sysevent_register', 'sys_app_module', 'sys_ui_section', 'sys_ui_element'])
    return {
        hasTable: name => known.has(name),
        field: (table, name) => {
            const own = tables[table]
            if (own && name in own)
                return { reference: own[name]! }
            return own || !known.has(table) ? undefined : { reference: null }
        }
    }
})()
