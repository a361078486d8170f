import type { DataLayer, Engine, FieldDef, Row, Transaction } from '../contracts'
import type { TablePlan } from './table-plan'
import { fromDisplayDateTime } from '../values/time-display'
import { DATE_TIME_TYPES, normalise } from '../values/field-values'

/** The default that new tables with automatic numbers carry; a scoped one may name the global function. */
const NEXT_NUMBER = /^(?:global\.)?getNextObjNumber(Padded)?\(\);?$/

/** What a default comes to, as far as its text alone says it. */
type Prepared = { kind: 'number', padded: boolean } | { kind: 'script', source: string } | { kind: 'value', value: string | null }

/** Evaluates the defaults of a table's fields. */
export class Defaults {
    private readonly prepared = new WeakMap<FieldDef, Prepared>()

    constructor(private readonly data: DataLayer, private readonly engine: () => Engine) {}

    /**
     * Values for the fields that `given` leaves empty: the default counts "when the new record is submitted if the field is empty"
     * (docs: platform-administration/t_SpecifyingADefaultValue.md).
     */
    fill(tx: Transaction, plan: TablePlan, given: Row): Row {
        const row: Row = {}
        for (const name of plan.booleans) if (!(name in given)) row[name] = '0'
        for (const field of plan.defaults) {
            if (given[field.name]) continue
            const what = this.prepare(field)
            row[field.name] = what.kind === 'value' ? what.value
                : what.kind === 'number' ? this.number(plan.name, what.padded) : this.scripted(tx, plan.name, field, what.source, { ...row, ...given })
        }
        return row
    }

    private prepare(field: FieldDef): Prepared {
        const known = this.prepared.get(field)
        if (known !== undefined) return known
        const made = prepared(field)
        // A password is hashed with a salt of its own in every row.
        if (field.type !== 'password') this.prepared.set(field, made)
        return made
    }

    private scripted(tx: Transaction, table: string, field: FieldDef, source: string, row: Row): string | null {
        const current = this.engine().recordFor(tx, table, row, { operation: 'insert', writable: true })
        const result = this.engine().run(tx, {
            name: `sys_dictionary.${field.table}.${field.name}.default_value`, source,
            scope: this.data.dictionary.table(field.table)?.scope ?? 'global', bindings: { current: current.object }
        })
        // The page's examples set the field of `current` instead of answering: `current.duration_field.setDisplayValue('3 04:30:14')`.
        if (result === null || result === undefined) return normalise(field, current.changes()[field.name] ?? null)
        // A script answers as a user would type it: the platform's own `gs.nowDateTime()` is in the user's time zone.
        return DATE_TIME_TYPES.has(field.type) ? fromDisplayDateTime(String(result), tx.user) : normalise(field, String(result))
    }

    /** Prefix and counter; empty for a table without numbering. */
    private number(table: string, padded: boolean): string | null {
        const numbering = this.data.dictionary.numbering(table)
        if (numbering === undefined) return null
        const next = String(this.data.nextNumber(table))
        return numbering.prefix + (padded ? next.padStart(numbering.digits, '0') : next)
    }
}

function prepared(field: FieldDef): Prepared {
    const source = field.defaultValue ?? ''
    if (!source.startsWith('javascript:')) return { kind: 'value', value: normalise(field, source) }
    const script = source.slice('javascript:'.length).trim()
    const numbered = NEXT_NUMBER.exec(script)
    return numbered === null ? { kind: 'script', source: script } : { kind: 'number', padded: numbered[1] !== undefined }
}
