import type { FieldDef, Platform, Row } from '../contracts'
import { readById } from '../values/reader'

/** The record that a notification is about. */
export interface Subject {
    table: string
    row: Row
}

interface Place {
    table: string
    row: Row | null
    name: string
    field: FieldDef
    value: string | null
}

/** The field at the end of a path of references, with the record it stands in (null behind an empty reference) and its stored value. */
export function fieldAt(platform: Platform, subject: Subject, path: string): Place {
    let table = subject.table
    let row: Row | null = subject.row
    const names = path.split('.')
    for (const [at, name] of names.entries()) {
        const field = platform.data.dictionary.fields(table).get(name)
        if (!field) throw new Error(`Unknown field ${path} in a notification on ${subject.table}`)
        const value: string | null = row?.[name] ?? null
        if (at === names.length - 1) return { table, row, name, field, value }
        if (!field.reference) throw new Error(`Unknown field ${path} in a notification on ${subject.table}: ${name} is no reference`)
        table = field.reference
        row = readById(platform, table, value)
    }
    throw new Error(`Unknown field ${path} in a notification on ${subject.table}`)
}
