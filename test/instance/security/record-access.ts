import type { DataLayer, Operation, Row, Transaction } from '../contracts'
import { isRefusedAsReadOnly } from './read-only'
import type { Properties } from '../caches'
import type { AclBook, AclRule } from './acl-book'
import { isByRoleOnly, type AclCheck } from './acl-check'
import { hasRole } from './roles'

/** An answer, and whether it holds for every record alike. */
interface Decision {
    granted: boolean
    general: boolean
}

const GRANTED: Decision = { granted: true, general: true }
const REFUSED: Decision = { granted: false, general: true }

const WRITE_OF: Readonly<Record<Operation, 'insert' | 'update' | 'delete' | null>> = { create: 'insert', write: 'update', delete: 'delete', read: null }

/** Record access control: table rules, then field rules; both must grant (docs: platform-security/access-control/acl-rule-types.md). */
export class RecordAccess {
    constructor(private readonly data: DataLayer, private readonly book: AclBook, private readonly check: AclCheck, private readonly properties: Properties) {}

    can(tx: Transaction, operation: Operation, table: string, field: string | null, row: Row | null): boolean {
        if (tx.user.isSystem) return true
        if (this.data.dictionary.table(table) === undefined) return false
        if (field !== null && field.includes('.')) return this.canWalk(tx, operation, table, field, row)
        const write = WRITE_OF[operation]
        if (write !== null && isRefusedAsReadOnly(tx, table, write, name => this.properties.get(name))) return false
        const decisions = this.book.get(tx).decisions
        const key = `${tx.user.sysId} ${operation} ${table} ${field ?? ''}${row === null ? ' -' : ''}`
        const known = decisions.get(key)
        if (known !== undefined) return known
        const decision = this.decide(tx, operation, table, field, row)
        if (decision.general) decisions.set(key, decision.granted)
        return decision.granted
    }

    private decide(tx: Transaction, operation: Operation, table: string, field: string | null, row: Row | null): Decision {
        const onTable = this.table(tx, operation, table, row)
        if (!onTable.granted || field === null || operation === 'delete') return onTable
        const onField = this.field(tx, operation, table, field, row)
        return { granted: onField.granted, general: onTable.general && onField.general }
    }

    /**
     * Query ACLs "default to a star.star ACL that delegates to read access"; where there are some for the field, they decide
     * (docs: platform-security/access-control/query-acl-rule.md).
     */
    canQuery(tx: Transaction, kind: string, table: string, path: string, explicit: boolean): boolean {
        if (tx.user.isSystem) return true
        const [name = '', ...rest] = path.split('.')
        if (rest.length > 0) {
            const target = this.data.dictionary.fields(table).get(name)?.reference ?? null
            return target !== null && this.canQuery(tx, kind, table, name, explicit) && this.canQuery(tx, kind, target, rest.join('.'), explicit)
        }
        const points = this.fieldPoints(table, name)
        const rules = this.book.named(tx, 'record', kind)
        if (points.some(point => rules.has(point.toLowerCase()))) return this.evaluate(tx, kind, table, null, points, null).granted
        return explicit || this.can(tx, 'read', table, name, null)
    }

    /** `agent.email`: each step must be readable where it stands. */
    private canWalk(tx: Transaction, operation: Operation, table: string, path: string, row: Row | null): boolean {
        const [name = '', ...rest] = path.split('.')
        const target = this.data.dictionary.fields(table).get(name)?.reference ?? null
        if (target === null || !this.can(tx, 'read', table, name, row)) return false
        const id = row?.[name]
        const next = id ? this.data.load(target, [id])[0] ?? null : null
        return this.can(tx, operation, next?.sys_class_name || target, rest.join('.'), next)
    }

    private table(tx: Transaction, operation: Operation, table: string, row: Row | null): Decision {
        const special = this.special(tx, operation, table, row)
        if (special !== null) return special
        const points = [...this.data.dictionary.ancestors(table), '*']
        return this.evaluate(tx, operation, table, row, points, () => this.wildcard(tx))
    }

    /**
     * The platform's own wildcard rules: with glide.sm.default_mode=deny, as on all new instances, only administrators pass
     * (docs: platform-security/access-control/c_DefaultDenyProperty.md).
     */
    private wildcard(tx: Transaction): boolean {
        return hasRole(tx.user, 'admin') || this.properties.get('glide.sm.default_mode') === 'allow'
    }

    /** Where rules for a field may stand, the nearest first. */
    private fieldPoints(table: string, field: string): string[] {
        const lineage = this.data.dictionary.ancestors(table)
        return [...lineage.map(name => `${name}.${field}`), `*.${field}`, ...lineage.map(name => `${name}.*`), '*.*']
    }

    private field(tx: Transaction, operation: Operation, table: string, field: string, row: Row | null): Decision {
        const points = this.fieldPoints(table, field)
        const rules = this.book.named(tx, 'record', operation)
        // "The wild-card field ACL rule (*.*) for the create operation reuses the same conditions as the write operation"
        // (docs: exploring-access-control-list.md).
        const asked = operation === 'create' && !points.some(point => rules.has(point.toLowerCase())) ? 'write' : operation
        return this.evaluate(tx, asked, table, row, points, null)
    }

    /**
     * Deny-unless rules come first and must all pass (docs: acl-denial-behavior.md). Then the points in order: at each point any passing rule grants; when none
     * does, the next point is asked (docs: exploring-access-control-list.md, "the system evaluates the conditions of the next matching access control rule").
     * Without any allow rule the answer is yes, unless there is a last resort.
     */
    private evaluate(tx: Transaction, operation: string, table: string, row: Row | null, points: string[], lastResort: (() => boolean) | null): Decision {
        const named = this.book.named(tx, 'record', operation)
        const levels = points.map(point => named.get(point.toLowerCase()) ?? [])
        const all = levels.flat()
        const general = row === null || all.every(isByRoleOnly)
        // "Evaluates the admin override condition at the access term level": on new instances. Else one rule without it takes it from all
        // (docs: platform-security/access-control/t_EvalAdmOverrideAccLevel.md).
        const overrides = this.properties.get('glide.security.admin.override.accessterm') !== 'false' || all.every(rule => rule.adminOverrides)
        const passes = (rule: AclRule): boolean => this.check.passes(tx, overrides ? rule : { ...rule, adminOverrides: false }, table, row)
        const concerning = (rule: AclRule): boolean => this.check.concerns(tx, rule, table, row)
        if (all.some(rule => rule.deny && concerning(rule) && !passes(rule))) return { granted: false, general }
        let asked = false
        for (const level of levels) {
            const allows = level.filter(rule => !rule.deny && concerning(rule))
            asked ||= allows.length > 0
            if (allows.some(passes)) return { granted: true, general }
        }
        if (lastResort !== null) return { granted: lastResort(), general }
        return { granted: !asked, general }
    }

    /** Records whose access follows others: attachments those of their record, properties the roles they name. */
    private special(tx: Transaction, operation: Operation, table: string, row: Row | null): Decision | null {
        if (hasRole(tx.user, 'admin') || row === null) return null
        if (table === 'sys_attachment' && row.table_name && row.table_sys_id) {
            const parent = this.data.dictionary.table(row.table_name) === undefined ? null : this.data.load(row.table_name, [row.table_sys_id])[0] ?? null
            if (parent === null) return { ...REFUSED, general: false }
            return { granted: this.can(tx, operation === 'read' ? 'read' : 'write', row.table_name, null, parent), general: false }
        }
        if (table === 'sys_properties' && (operation === 'read' || operation === 'write')) {
            const roles = ((operation === 'read' ? row.read_roles : row.write_roles) ?? '').split(',').map(role => role.trim()).filter(role => role !== '')
            // Without roles the property is the administrators' (docs: platform-administration/t_AddAPropertyUsingSysPropsList.md).
            if (roles.length > 0 && roles.some(role => hasRole(tx.user, role))) return { ...GRANTED, general: false }
        }
        return null
    }
}
