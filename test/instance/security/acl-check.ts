import type { DataLayer, Engine, LogLine, QueryContext, Row, Transaction } from '../contracts'
import { isScriptError } from '../errors'
import { matches, parseCondition } from '../conditions'
import type { Properties } from '../caches'
import type { AclRule } from './acl-book'
import { hasRole } from './roles'

export interface AclCheckDeps {
    data: DataLayer
    now(): number
    engine(): Engine
    log(tx: Transaction, level: LogLine['level'], source: string, message: string): void
}

/** A script that only says yes is taken for no script: the rule is invalid (docs: exploring-access-control-list.md, "Invalid ACLs"). */
const ALWAYS_TRUE = /^(answer\s*=\s*)?true\s*;?$/

/** Evaluates one access control for one user and, when there is one, one record. */
export class AclCheck {
    constructor(private readonly deps: AclCheckDeps, private readonly properties: Properties) {}

    /** Does the rule concern the record at all? Without a record, a rule that is for some records only is taken to. */
    concerns(tx: Transaction, rule: AclRule, table: string, row: Row | null): boolean {
        return rule.appliesTo === '' || row === null || this.condition(tx, rule, rule.appliesTo, table, row)
    }

    /**
     * Role, condition and script must all hold (docs: exploring-access-control-list.md, "ACL evaluation process"). Before a query there is no record:
     * then only roles count ("Pre-query ACL check").
     */
    passes(tx: Transaction, rule: AclRule, table: string | null, row: Row | null): boolean {
        if (!isValid(rule)) return false
        if (rule.adminOverrides && tx.user.isAdmin && !rule.roles.includes('nobody')) return true
        if (rule.roles.length > 0 && !rule.roles.some(role => hasRole(tx.user, role))) return false
        if (table !== null && row !== null && rule.condition !== '' && !this.condition(tx, rule, rule.condition, table, row)) return false
        return rule.script === '' || (table !== null && row === null) || this.script(tx, rule, table, row)
    }

    private condition(tx: Transaction, rule: AclRule, source: string, table: string, row: Row): boolean {
        const context: QueryContext = {
            now: this.deps.now(), timeZone: tx.user.timeZone, firstDayOfWeek: this.properties.firstDayOfWeek, userId: tx.user.sysId, unknownField: 'error', origin: 'platform',
            evaluate: script => String(this.deps.engine().run(tx, {
                name: `sys_security_acl.${rule.sysId}.condition`, source: script, scope: rule.scope, bindings: {}
            }) ?? '')
        }
        return matches(parseCondition(this.deps.data, table, source, context), {
            data: this.deps.data, table, row, previous: row, context, caseSensitive: true
        })
    }

    /** True when the script sets `answer` to true or comes out as true. A script that fails denies. */
    private script(tx: Transaction, rule: AclRule, table: string | null, row: Row | null): boolean {
        const engine = this.deps.engine()
        const current = table === null || row === null ? null : engine.recordFor(tx, table, { ...row }, { operation: 'none', writable: false }).object
        const source = /\banswer\b/.test(rule.script) ? `${rule.script}\n;answer` : rule.script
        try {
            const result = engine.run(tx, {
                name: `sys_security_acl.${rule.sysId}.script`, source, scope: rule.scope, bindings: { current, previous: null, answer: undefined }
            })
            return result === true || result === 'true'
        } catch (error) {
            if (!isScriptError(error)) throw error
            this.deps.log(tx, 'error', 'Security', `Error in script of access control ${rule.name} (${rule.operation}): ${(error as Error).message}`)
            return false
        }
    }
}

/** Empty rules and rules that name what does not exist deny everybody (docs: exploring-access-control-list.md, "Deny by default behavior"). */
export function isValid(rule: AclRule): boolean {
    if (rule.missingRole || ALWAYS_TRUE.test(rule.script)) return false
    return rule.roles.length > 0 || rule.condition !== '' || rule.script !== ''
}

/** The same answer for every record: it may be remembered for the user. */
export function isByRoleOnly(rule: AclRule): boolean {
    return rule.condition === '' && rule.script === '' && rule.appliesTo === ''
}
