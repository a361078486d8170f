import type { Row, Transaction } from '../contracts'
import { notEmulated } from '../errors'
import { readRows, type ReaderSource } from '../values/reader'
import { Cached, type Scopes, type Versions } from '../caches'
import { readsAsTrue } from '../values/field-values'
import { PLATFORM_ACLS } from './platform-acls'

/** An access control rule (sys_security_acl) as it is evaluated. */
export interface AclRule {
    sysId: string
    type: string
    name: string
    operation: string
    roles: readonly string[]
    /** It names a role that does not exist: the rule is invalid and denies. */
    missingRole: boolean
    condition: string
    script: string
    appliesTo: string
    adminOverrides: boolean
    /** deny: "deny unless"; allow: "allow if". */
    deny: boolean
    scope: string
}

export interface AclSet {
    byId: ReadonlyMap<string, AclRule>
    /** Rules of a type and operation by the lower-case name of what they secure. */
    byName: ReadonlyMap<string, ReadonlyMap<string, readonly AclRule[]>>
    decisions: Map<string, boolean>
}

const NO_RULES: ReadonlyMap<string, readonly AclRule[]> = new Map()

/** All active access controls, the platform's own among them; read anew when one changes on any node. */
export class AclBook {
    private readonly all = new Cached(() => this.load())

    constructor(private readonly reader: ReaderSource, private readonly scopes: Scopes, private readonly versions: Versions) {}

    get(tx: Transaction): AclSet {
        return this.all.get(this.versions.of('security', tx))
    }

    named(tx: Transaction, type: string, operation: string): ReadonlyMap<string, readonly AclRule[]> {
        return this.get(tx).byName.get(`${type.toLowerCase()} ${operation}`) ?? NO_RULES
    }

    private load(): AclSet {
        const roleNames = new Map(readRows(this.reader, 'sys_user_role', '').map(row => [row.sys_id ?? '', row.name ?? '']))
        const rolesOf = new Map<string, string[]>()
        const broken = new Set<string>()
        for (const row of readRows(this.reader, 'sys_security_acl_role', '')) {
            const acl = row.sys_security_acl ?? ''
            const role = roleNames.get(row.sys_user_role ?? '')
            if (role === undefined) broken.add(acl)
            else rolesOf.set(acl, [...rolesOf.get(acl) ?? [], role])
        }
        const rules = readRows(this.reader, 'sys_security_acl', 'active=true')
            .map(row => this.rule(row, rolesOf.get(row.sys_id ?? '') ?? [], broken.has(row.sys_id ?? '')))
        rules.push(...this.platformRules())
        const byName = new Map<string, Map<string, AclRule[]>>()
        for (const rule of rules) {
            if (rule.name.startsWith('*.[')) throw notEmulated(`datatype access control ${rule.name}`)
            const key = `${rule.type.toLowerCase()} ${rule.operation}`
            const names = byName.get(key) ?? new Map<string, AclRule[]>()
            byName.set(key, names.set(rule.name.toLowerCase(), [...names.get(rule.name.toLowerCase()) ?? [], rule]))
        }
        return { byId: new Map(rules.map(rule => [rule.sysId, rule])), byName, decisions: new Map() }
    }

    private rule(row: Row, roles: string[], missingRole: boolean): AclRule {
        const name = row.name ?? ''
        if (row.security_attribute) throw notEmulated(`security attribute of access control ${name}`)
        if (row.controlled_by_refs) throw notEmulated(`"controlled by references" of access control ${name}`)
        return {
            sysId: row.sys_id ?? '', type: row.type ?? 'record', name, operation: row.operation ?? '', roles, missingRole, condition: row.condition ?? '',
            script: (row.script ?? '').trim(), appliesTo: row.applies_to ?? '', adminOverrides: readsAsTrue(row.admin_overrides),
            deny: (row.decision_type ?? 'allow').startsWith('deny'), scope: this.scopes.byId(row.sys_scope).name
        }
    }

    private platformRules(): AclRule[] {
        return PLATFORM_ACLS.flatMap(acl => acl.operations.map(operation => ({
            sysId: `platform:${acl.name}:${operation}`, type: 'record', name: acl.name, operation, roles: acl.roles, missingRole: false, condition: '', script: '',
            appliesTo: '', adminOverrides: true, deny: false, scope: 'global'
        })))
    }
}
