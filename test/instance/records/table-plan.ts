import type { Dictionary, FieldDef } from '../contracts'
import { JOURNAL_TYPES } from '../values/field-values'

/** What the record service needs to know of a table, worked out once per state of the dictionary. */
export interface TablePlan {
    name: string
    fields: ReadonlyMap<string, FieldDef>
    /** Fields with a default. */
    defaults: readonly FieldDef[]
    /** Booleans without one: they are false in a new record (inferred: a true/false column is never empty). */
    booleans: readonly string[]
    journals: readonly string[]
    hasClass: boolean
    hasDomain: boolean
    hasScope: boolean
}

/** Fields that the record service fills itself: the platform's defaults for them are scripts that ask for the session. */
const STAMPED: ReadonlySet<string> = new Set(['sys_class_name', 'sys_scope', 'sys_package', 'sys_update_name', 'sys_domain', 'sys_domain_path'])

export class TablePlans {
    private generation = -1
    private plans = new Map<string, TablePlan>()

    constructor(private readonly dictionary: () => Dictionary) {}

    /** Throws for a table that does not exist. */
    of(table: string): TablePlan {
        const dictionary = this.dictionary()
        if (this.generation !== dictionary.generation) {
            this.plans = new Map()
            this.generation = dictionary.generation
        }
        let plan = this.plans.get(table)
        if (plan === undefined) this.plans.set(table, plan = this.build(dictionary, table))
        return plan
    }

    private build(dictionary: Dictionary, table: string): TablePlan {
        if (dictionary.table(table) === undefined) throw new Error(`Table ${table} does not exist`)
        const fields = dictionary.fields(table)
        const all = [...fields.values()].filter(field => field.active)
        return {
            name: table, fields,
            defaults: all.filter(field => !STAMPED.has(field.name) && field.defaultValue !== null && field.defaultValue !== ''),
            booleans: all.filter(field => field.type === 'boolean' && (field.defaultValue === null || field.defaultValue === '')).map(field => field.name),
            journals: all.filter(field => JOURNAL_TYPES.has(field.type)).map(field => field.name),
            hasClass: fields.has('sys_class_name'), hasDomain: fields.has('sys_domain'), hasScope: fields.has('sys_scope')
        }
    }
}
