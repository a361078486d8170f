import type { BuiltRecord, RecordSet } from '../records/types'

/** Shipped records of a table, including those that ship inactive: an administrator may activate them. */
export const allRecordsOf = (set: RecordSet, table: string): BuiltRecord[] =>
    set.records.filter(record => record.table === table && record.action === 'INSERT_OR_UPDATE')

/** Active records of a table that are shipped, not deleted. */
export const recordsOf = (set: RecordSet, table: string): BuiltRecord[] =>
    allRecordsOf(set, table).filter(record => record.fields.active !== 'false')

/** Names of the app's own roles. */
export const ownRoles = (set: RecordSet): Set<string> => new Set(recordsOf(set, 'sys_user_role').map(record => record.fields.name ?? ''))

/** Name of the role that a join record points to: written beside the reference, or that of the shipped role. */
function roleName(set: RecordSet, record: BuiltRecord, field: string): string {
    const id = record.fields[field] ?? ''
    const shipped = recordsOf(set, 'sys_user_role').find(role => role.fields.sys_id === id)
    return shipped?.fields.name ?? record.attributes[field]?.name ?? record.attributes[field]?.display_value ?? id
}

/** Names of the roles joined to a record, by a table such as `sys_security_acl_role`. */
export const joinedRoles = (set: RecordSet, joinTable: string, field: string, sysId: string | undefined): string[] =>
    recordsOf(set, joinTable).filter(record => record.fields[field] === sysId).map(record => roleName(set, record, 'sys_user_role'))

export const rolesOfAcl = (set: RecordSet, acl: BuiltRecord): string[] => joinedRoles(set, 'sys_security_acl_role', 'sys_security_acl', acl.fields.sys_id)

/** Both sides of a containment of roles, by name. */
export const containment = (set: RecordSet, record: BuiltRecord): { role: string, contains: string } =>
    ({ role: roleName(set, record, 'role'), contains: roleName(set, record, 'contains') })

/** Parts of a comma-separated list. */
export const listOf = (text: string | undefined): string[] => (text ?? '').split(',').map(part => part.trim()).filter(Boolean)
