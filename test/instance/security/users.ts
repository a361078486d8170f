import type { Row, UserContext } from '../contracts'
import { zoneOrDefault } from '../values/time-formats'
import { readById, hasTable, platformContext, readRows, readRowsAmong, type ReaderSource } from '../values/reader'
import { Cached, type Properties, type Versions } from '../caches'
import { readsAsTrue } from '../values/field-values'
import { verifyPassword } from '../values/password'

/** User name of jobs and events; nobody can log in as it, for it has no password. */
const SYSTEM = 'system'

/** Users with their roles, as rows of the platform's own tables say. */
export class Users {
    private readonly known = new Cached(() => ({
        byId: new Map<string, UserContext | null>(), idByName: new Map<string, string>(), containment: this.containment()
    }))

    constructor(private readonly reader: ReaderSource, private readonly versions: Versions, private readonly properties: Properties) {}

    byName(userName: string): UserContext | null {
        if (userName === '') return null
        const { idByName } = this.cache()
        const key = userName.toLowerCase()
        let id = idByName.get(key)
        if (id === undefined) idByName.set(key, id = this.rowByName(userName)?.sys_id ?? '')
        return id === '' ? null : this.byId(id)
    }

    byId(sysId: string): UserContext | null {
        if (sysId === '') return null
        const known = this.cache().byId
        let user = known.get(sysId)
        if (user === undefined) known.set(sysId, user = this.build(readById(this.reader, 'sys_user', sysId)))
        return user
    }

    /** The user of jobs and events, with an administrator's rights. */
    system(): UserContext {
        return this.byName(SYSTEM) ?? this.systemContext(SYSTEM)
    }

    private systemContext(sysId: string): UserContext {
        return {
            sysId, userName: SYSTEM, displayName: 'System', email: '', roles: new Set(['admin', 'snc_internal']), timeZone: this.defaultZone(), isAdmin: true, isSystem: true,
            ...this.formats(null)
        }
    }

    authenticate(userName: string, password: string): UserContext | null {
        const row = userName === '' || password === '' ? null : this.rowByName(userName)
        if (row === null || !verifyPassword(password, row.user_password ?? '')) return null
        return this.build(row)
    }

    /** The user's own formats, else the instance's (docs: platform-administration/r_AvailableSystemProperties.md, glide.sys.date_format). */
    private formats(row: Row | null): Pick<UserContext, 'dateFormat' | 'timeFormat'> {
        const dateFormat = row?.date_format || this.properties.get('glide.sys.date_format')
        const timeFormat = row?.time_format || this.properties.get('glide.sys.time_format')
        return { ...(dateFormat ? { dateFormat } : {}), ...(timeFormat ? { timeFormat } : {}) }
    }

    private cache() {
        return this.known.get(this.versions.of('security'))
    }

    private rowByName(userName: string): Row | null {
        if (!hasTable(this.reader, 'sys_user')) return null
        const { data } = this.reader
        // Not by an encoded query: a name may hold its separators.
        const { ids } = data.select({
            table: 'sys_user', where: { kind: 'term', field: 'user_name', operator: '=', value: userName }, orderBy: [], groupBy: [], limit: 1
        }, platformContext(this.reader))
        return ids.length === 0 ? null : data.load('sys_user', ids)[0] ?? null
    }

    private defaultZone(): string {
        return zoneOrDefault(this.properties.get('glide.sys.default.tz') ?? 'UTC')
    }

    /** Inactive and locked-out users are nobody (docs: platform-administration/user-administration/t_CreateAUser.md). */
    private build(row: Row | null): UserContext | null {
        if (row === null || !readsAsTrue(row.active) || readsAsTrue(row.locked_out)) return null
        const sysId = row.sys_id ?? ''
        const userName = row.user_name ?? ''
        if (userName === SYSTEM) return this.systemContext(sysId)
        const roles = this.rolesOf(sysId)
        // Every user is internal unless marked external (docs: platform-security/explicit-roles.md); a guest is neither.
        if (!roles.has('snc_external') && userName !== 'guest') roles.add('snc_internal')
        return {
            sysId, userName, displayName: row.name || [row.first_name, row.last_name].filter(Boolean).join(' ') || userName, email: row.email ?? '', roles,
            timeZone: zoneOrDefault(row.time_zone ?? '', this.defaultZone()), isAdmin: roles.has('admin'), isSystem: false,
            ...this.formats(row),
            language: row.preferred_language || this.properties.get('glide.sys.language') || 'en', webServiceOnly: readsAsTrue(row.web_service_access_only)
        }
    }

    private rolesOf(user: string): Set<string> {
        const { containment } = this.cache()
        const found = new Set<string>()
        const pending = [
            ...readRows(this.reader, 'sys_user_has_role', `user=${user}`).filter(row => row.state !== 'inactive').map(row => row.role ?? ''),
            ...this.groupRoles(user)
        ]
        for (let role = pending.pop(); role !== undefined; role = pending.pop()) {
            if (role === '' || found.has(role)) continue
            found.add(role)
            pending.push(...containment.contains.get(role) ?? [])
        }
        return new Set([...found].map(role => containment.names.get(role)).filter(name => name !== undefined))
    }

    /** A member has the roles of the group and of the groups above it (docs: platform-security/explicit-roles.md, "Group containment"). */
    private groupRoles(user: string): string[] {
        const groups = new Set<string>()
        const pending = readRows(this.reader, 'sys_user_grmember', `user=${user}`).map(row => row.group ?? '')
        for (let group = pending.pop(); group !== undefined; group = pending.pop()) {
            if (group === '' || groups.has(group)) continue
            const row = readById(this.reader, 'sys_user_group', group)
            if (row === null || (row.active !== null && row.active !== undefined && !readsAsTrue(row.active))) continue
            groups.add(group)
            pending.push(row.parent ?? '')
        }
        // "when the inherits flag for the role is set to true" (docs: r_ContextualSecurity.md); the flag's default is true.
        return readRowsAmong(this.reader, 'sys_group_has_role', 'group', [...groups])
            .filter(row => row.inherits === null || row.inherits === undefined || readsAsTrue(row.inherits)).map(row => row.role ?? '')
    }

    private containment(): { names: Map<string, string>, contains: Map<string, string[]> } {
        const contains = new Map<string, string[]>()
        for (const row of readRows(this.reader, 'sys_user_role_contains', '')) contains.set(row.role ?? '', [...contains.get(row.role ?? '') ?? [], row.contains ?? ''])
        return { names: new Map(readRows(this.reader, 'sys_user_role', '').map(row => [row.sys_id ?? '', row.name ?? ''])), contains }
    }
}
