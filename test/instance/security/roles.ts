import type { UserContext } from '../contracts'

/**
 * Roles that `admin` does not bring along: nobody is for ServiceNow's own (docs: platform-security/access-control/t_CreateAnACLRule.md), the restricting ones
 * would take rights away, security_admin is had by elevation only (elevation itself is not emulated: who holds the role has it).
 */
const NOT_BY_ADMIN: ReadonlySet<string> = new Set(['nobody', 'maint', 'snc_read_only', 'snc_external', 'security_admin'])

/** Has the user the role? `admin` has all others; everybody has `public`; nobody has `nobody`. */
export function hasRole(user: UserContext, role: string): boolean {
    if (role === 'nobody') return false
    if (role === 'public' || user.roles.has(role)) return true
    return (user.isAdmin || user.isSystem) && !NOT_BY_ADMIN.has(role)
}
