import type { DataLayer, QueryContext, Row, Transaction } from '../contracts'
import { matches, parseCondition } from '../conditions'
import { readRowsAmong, type ReaderSource } from '../values/reader'
import type { Write } from './rule-runner'
import { isSame, readsAsTrue } from '../values/field-values'
import { Cached, type Versions } from '../caches'

interface FieldPolicy {
    field: string
    /** null: left alone. */
    mandatory: boolean | null
    readOnly: boolean | null
}

interface Policy {
    conditions: string
    reverse: boolean
    fields: readonly FieldPolicy[]
}

/**
 * Data policies: fields that must be filled, or may not be changed, whoever writes the record (docs: platform-administration/c_DataPolicy.md,
 * r_DataPolicyFields.md). An engine: it runs between the before rules below 1000 and the others
 * (platform-administration/table-administration-and-data-management/c_PrecBetweenAssignmentAndBusRules.md).
 */
export class DataPolicies {
    private readonly byTable = new Cached(() => new Map<string, readonly Policy[]>())

    constructor(private readonly data: DataLayer, private readonly reader: ReaderSource, private readonly versions: Versions) {}

    /** Why the write is refused; null when it complies. Wording: c_GlideRecordScopedAPI.md, getLastErrorMessage (of several fields: inferred). */
    violation(write: Write, ask: () => QueryContext): string | null {
        const policies = this.forTable(write.tx, write.table)
        if (policies.length === 0) return null
        const context = ask()
        const mandatory = new Set<string>()
        const readOnly = new Set<string>()
        for (const policy of policies) {
            const holds = policy.conditions === '' || matches(parseCondition(this.data, write.table, policy.conditions, context), {
                data: this.data, table: write.table, row: write.row, previous: write.previous, context, caseSensitive: true
            })
            if (!holds && !policy.reverse) continue
            for (const { field, ...state } of policy.fields) {
                if (state.mandatory === holds && isEmpty(write.row[field])) mandatory.add(field)
                if (state.readOnly === holds && !isSame(write.row[field], write.previous?.[field])) readOnly.add(field)
            }
        }
        const fields = this.data.dictionary.fields(write.table)
        const said = (names: Set<string>, what: string): string[] => [...names].map(name => `${fields.get(name)?.label ?? name} is ${what}`)
        const parts = [...said(mandatory, 'mandatory'), ...said(readOnly, 'read only')]
        return parts.length === 0 ? null : `Data Policy Exception: ${parts.join('; ')}`
    }

    private forTable(tx: Transaction, table: string): readonly Policy[] {
        const known = this.byTable.get(this.versions.of('rules', tx))
        let policies = known.get(table)
        if (policies === undefined) known.set(table, policies = this.load(table))
        return policies
    }

    /** Those of the table itself, and those of its ancestors that say "Inherit". */
    private load(table: string): readonly Policy[] {
        const rows = readRowsAmong(this.reader, 'sys_data_policy2', 'model_table', this.data.dictionary.ancestors(table), '^active=true')
            .filter(row => row.model_table === table || readsAsTrue(row.inherit))
        const rules = readRowsAmong(this.reader, 'sys_data_policy_rule', 'sys_data_policy', rows.map(row => row.sys_id ?? ''))
        return rows.map(row => ({
            conditions: row.conditions ?? '', reverse: readsAsTrue(row.reverse_if_false),
            fields: rules.filter(rule => rule.sys_data_policy === row.sys_id).map(fieldPolicy)
        }))
    }
}

function fieldPolicy(row: Row): FieldPolicy {
    return { field: row.field ?? '', mandatory: choice(row.mandatory), readOnly: choice(row.disabled) }
}

/** "Leave alone" (`ignore`), true or false. */
function choice(value: string | null | undefined): boolean | null {
    return value === 'true' || value === '1' ? true : value === 'false' || value === '0' ? false : null
}

function isEmpty(value: string | null | undefined): boolean {
    return value === null || value === undefined || value === ''
}
