import type { Row } from '../contracts'
import type { GlideHost } from './host'

/** The user of the session. Documented in server-api-reference/c_GlideUserScopedAPI.md. */
export class GlideUser {
    private loaded: Row | null | undefined

    constructor(private readonly host: GlideHost) {}

    getID(): string {
        return this.host.tx.user.sysId
    }

    getName(): string {
        return this.host.tx.user.userName
    }

    getDisplayName(): string {
        return this.host.tx.user.displayName
    }

    getFullName(): string {
        return this.getDisplayName()
    }

    getEmail(): string {
        return this.host.tx.user.email
    }

    getFirstName(): string | null {
        return this.row?.first_name ?? null
    }

    getLastName(): string | null {
        return this.row?.last_name ?? null
    }

    getCompanyID(): string | null {
        return this.row?.company ?? null
    }

    getRoles(): string[] {
        return [...this.host.tx.user.roles]
    }

    /** Those granted to the user, not by a group nor contained in another role: only grants are recorded here, the rest follows from them. */
    getUserRoles(): string[] {
        const { data } = this.host.platform
        const context = this.host.platformContext()
        const equal = (field: string, value: string) => ({ kind: 'term' as const, field, operator: '=', value })
        const rowsOf = (table: string, where: ReturnType<typeof equal>) =>
            data.load(table, data.select({ table, where, orderBy: [], groupBy: [] }, context).ids).filter(row => row !== null)
        const granted = rowsOf('sys_user_has_role', equal('user', this.getID())).filter(row => row.state !== 'inactive')
        return granted.flatMap(row => rowsOf('sys_user_role', equal('sys_id', row.role ?? '')).map(role => role.name ?? ''))
    }

    hasRole(role: unknown): boolean {
        return String(role).split(',').some(name => this.host.platform.security.hasRole(this.host.tx.user, name.trim()))
    }

    /** By a group's name or sys_id. */
    isMemberOf(group: unknown): boolean {
        const { data } = this.host.platform
        const context = this.host.platformContext()
        const member = (field: string) => ({ kind: 'term' as const, field, operator: '=', value: String(group) })
        const where = { kind: 'and' as const, items: [{ kind: 'term' as const, field: 'user', operator: '=', value: this.getID() }, { kind: 'or' as const, items: [member('group'), member('group.name')] }] }
        return data.count({ table: 'sys_user_grmember', where, orderBy: [], groupBy: [] }, context) > 0
    }

    toString(): string {
        return this.getName()
    }

    private get row(): Row | null {
        this.loaded ??= this.host.platform.records.find(this.host.tx, 'sys_user', this.getID(), 'platform')
        return this.loaded
    }
}
