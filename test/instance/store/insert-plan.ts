import type { Dictionary, FieldDef, Row, SqlValue } from '../contracts'
import { columnClass, type ColumnClass, quoteName, shadowName, toStored } from '../sql'
import { foldForShadow } from '../values/fold'

/** Statements kept for a table: a script inserts rows of few shapes, one after the other. */
const MAX_SHAPES = 16

interface FieldStore {
    column: string
    kind: ColumnClass
    /** Column of the folded text, for fields that have one. */
    shadow: string | null
}

/** One list of columns to fill, and the statement without its last part: what the values come from. */
export interface InsertShape {
    columns: readonly string[]
    target: string
    marks: string
    /** The whole statement when nothing is to be checked. */
    sql: string
}

/** How rows of a table are inserted, worked out once per state of dictionary and schema. */
export class InsertPlan {
    private readonly stores = new Map<string, FieldStore>()
    private readonly shapes: InsertShape[] = []

    /** `prepare` is told of columns that are filled for the first time. */
    constructor(private readonly table: string, fields: ReadonlyMap<string, FieldDef>, private readonly prepare: (columns: string[]) => void) {
        for (const field of fields.values()) {
            const kind = columnClass(field)
            this.stores.set(field.name, { column: field.name, kind, shadow: kind === 'text' ? shadowName(field.name) : null })
        }
    }

    /**
     * Columns and values of a row. Empty values are left out: absent columns are null anyway, and shorter statements are faster ones. Throws what `unknown`
     * makes of a name that is no field.
     */
    of(row: Row, unknown: (name: string) => Error): { shape: InsertShape, params: SqlValue[] } {
        const columns: string[] = []
        const params: SqlValue[] = []
        for (const name of Object.keys(row)) {
            const store = this.stores.get(name)
            if (store === undefined) throw unknown(name)
            const value = toStored(store.kind, row[name])
            if (value === null) continue
            columns.push(store.column)
            params.push(value)
            const folded = store.shadow !== null && typeof value === 'string' ? foldForShadow(value) : null
            if (folded === null) continue
            columns.push(store.shadow as string)
            params.push(folded)
        }
        return { shape: this.shape(columns), params }
    }

    private shape(columns: string[]): InsertShape {
        const known = this.shapes.find(shape => shape.columns.length === columns.length && columns.every((column, at) => column === shape.columns[at]))
        if (known !== undefined) return known
        this.prepare(columns)
        const target = `INSERT INTO ${quoteName(this.table)} (${columns.map(quoteName).join(', ')})`
        const marks = columns.map(() => '?').join(', ')
        const made = { columns, target, marks, sql: `${target} VALUES (${marks})` }
        if (this.shapes.length >= MAX_SHAPES) this.shapes.pop()
        this.shapes.unshift(made)
        return made
    }
}

/** Things worked out per table that hold while neither dictionary nor schema change. */
export class PerTable<T> {
    private readonly known = new Map<string, T>()
    private dictionary: Dictionary | null = null
    private schema = -1

    constructor(private readonly make: (table: string) => T) {}

    get(table: string, dictionary: Dictionary, schema: number): T {
        if (dictionary !== this.dictionary || schema !== this.schema) {
            this.known.clear()
            this.dictionary = dictionary
            this.schema = schema
        }
        let value = this.known.get(table)
        if (value === undefined) this.known.set(table, value = this.make(table))
        return value
    }
}
