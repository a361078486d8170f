import type { DataLayer, Engine, LogLine, Security, Transaction } from '../contracts'
import { Properties, Scopes, Versions } from '../caches'
import { AclBook, type AclRule } from './acl-book'
import { AclCheck } from './acl-check'
import { RecordAccess } from './record-access'
import { hasRole } from './roles'
import { ScopeAccess } from './scope-access'
import { Users } from './users'

export interface SecurityDeps {
    data: DataLayer
    /** The instance's clock, milliseconds since the epoch. */
    now(): number
    engine(): Engine
    log(tx: Transaction, level: LogLine['level'], source: string, message: string): void
}

/** Operation by which the rules of a type are named. */
const OPERATION_OF_TYPE: Readonly<Record<string, string>> = { ui_page: 'read' }

/** Builds the security of a node: users, roles, access controls, access across scopes. */
export function createSecurity(deps: SecurityDeps): Security {
    const { data } = deps
    const reader = { data, now: deps.now }
    const versions = Versions.for(data)
    const properties = new Properties(reader, versions)
    const scopes = new Scopes(reader, versions)
    const users = new Users(reader, versions, properties)
    const book = new AclBook(reader, scopes, versions)
    const check = new AclCheck(deps, properties)
    const records = new RecordAccess(data, book, check, properties)
    const scopeAccess = new ScopeAccess(data, reader, scopes, versions)

    /** One allow rule must pass, and every deny-unless rule (docs: api-reference/rest-api-explorer/t_WbSvcRqACL.md, "at least one of the selected ACLs"). */
    const anyPasses = (tx: Transaction, rules: readonly AclRule[]): boolean => {
        if (rules.some(rule => rule.deny && !check.passes(tx, rule, null, null))) return false
        const allows = rules.filter(rule => !rule.deny)
        return allows.length === 0 ? rules.length > 0 : allows.some(rule => check.passes(tx, rule, null, null))
    }

    return {
        userByName: userName => users.byName(userName),
        userById: sysId => users.byId(sysId),
        systemUser: () => users.system(),
        authenticate: (userName, password) => users.authenticate(userName, password),
        canAccess: (tx, operation, table, field, row) => records.can(tx, operation, table, field ?? null, row ?? null),
        canQuery: (tx, kind, table, field, explicit) => records.canQuery(tx, kind, table, field, explicit === true),
        canExecute: (tx, type, name, aclIds) => {
            if (tx.user.isSystem) return true
            if (aclIds !== undefined) {
                const { byId } = book.get(tx)
                return anyPasses(tx, aclIds.map(id => byId.get(id)).filter(rule => rule !== undefined))
            }
            const named = book.named(tx, type, OPERATION_OF_TYPE[type.toLowerCase()] ?? 'execute')
            const rules = named.get(name.toLowerCase()) ?? named.get('*') ?? []
            // No rule: open to internal users, closed to external ones (docs: platform-security/explicit-roles.md) and to guests.
            return rules.length === 0 ? hasRole(tx.user, 'snc_internal') : anyPasses(tx, rules)
        },
        hasRole,
        checkScopeAccess: (scope, table, operation) => scopeAccess.table(scope, table, operation),
        checkScriptableAccess: (scope, api) => scopeAccess.scriptable(scope, api),
        checkScriptIncludeAccess: (scope, name, owner, access) => scopeAccess.scriptInclude(scope, name, owner, access)
    }
}
