import type { Transaction } from '../contracts'

type WriteOperation = 'insert' | 'update' | 'delete'

/**
 * Users with snc_read_only can write nothing, whatever else they may do, except to the tables of these properties
 * (docs: platform-administration/user-administration/c_ReadOnlyRole.md, defaults included).
 */
const EXEMPT = 'sys_user_preference,sys_ui_list,sys_ui_list_element,sys_db_cache,user_multifactor_auth'
const EXEMPT_LOGS = `sys_user_session,sysevent,syslog,syslog_transaction,${EXEMPT}`
const PROPERTY: Readonly<Record<WriteOperation, [string, string]>> = {
    insert: ['glide.security.snc_read_only_role.tables.exempt_create', EXEMPT_LOGS],
    update: ['glide.security.snc_read_only_role.tables.exempt_write', EXEMPT_LOGS],
    delete: ['glide.security.snc_read_only_role.tables.exempt_delete', EXEMPT]
}

export function isRefusedAsReadOnly(tx: Transaction, table: string, operation: WriteOperation, property: (name: string) => string | null): boolean {
    if (!tx.user.roles.has('snc_read_only')) return false
    const [name, otherwise] = PROPERTY[operation]
    return !(property(name) ?? otherwise).split(',').map(item => item.trim()).includes(table)
}
