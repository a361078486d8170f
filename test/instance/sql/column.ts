import type { FieldDef, SqlValue } from '../contracts'
import { padToMidnight } from '../query'
import { fold } from '../values/fold'
import { columnClass, comparableSql, quoteName, shadowName, toStored, type ColumnClass } from './columns'

/** A field as SQL sees it. */
export interface Column {
    /** As compared and ordered. */
    compared: string
    /** As stored. */
    raw: string
    kind: ColumnClass
    field: FieldDef
    /** The column without collation, for functions over text. */
    text: string
}

const NOTHING = 'NULL'

/** A field of a table that is part of the statement. */
export function presentColumn(alias: string, field: FieldDef): Column {
    const kind = columnClass(field)
    const raw = `${alias}.${quoteName(field.name)}`
    const text = kind === 'text' ? `coalesce(${alias}.${quoteName(shadowName(field.name))}, ${raw})` : raw
    return { compared: comparableSql(alias, field.name, kind), raw, kind, field, text }
}

/** A field that no physical table has: it is empty everywhere. */
export function missingColumn(field: FieldDef): Column {
    return { compared: NOTHING, raw: NOTHING, kind: columnClass(field), field, text: NOTHING }
}

/** The value as the column compares it; null when the column can hold no such value. */
export function toComparable(column: Column, value: string): SqlValue {
    if (column.kind === 'text') return fold(value)
    if (column.field.type === 'glide_date') return value.slice(0, 10)
    if (column.kind === 'integer' || column.kind === 'real') return toStored('real', value)
    return toStored(column.kind, padToMidnight(column.field.type, value))
}
