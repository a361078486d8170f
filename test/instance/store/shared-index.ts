import type { Dictionary, IndexDef, Row, SqlValue } from '../contracts'
import { columnClass, comparableSql, quoteName, toStored } from '../sql'
import { allIndexes } from '../dictionary'
import { fold } from '../values/fold'

/** A unique index of a parent table, whose rows stand in several physical tables: SQLite watches over one of them only. */
export interface SharedIndex {
    index: IndexDef
    /** The other tables that hold rows under the same index. */
    others: readonly string[]
}

/** Unique indexes that a table shares with others, as the parent's declaration holds for all that extend it. */
export function findSharedIndexes(dictionary: Dictionary, holders: (table: string) => string[], table: string): SharedIndex[] {
    return dictionary.ancestors(table).flatMap(ancestor => {
        const definition = dictionary.table(ancestor)
        if (definition === undefined) return []
        const unique = allIndexes(definition.indexes, definition.fields.values()).filter(index => index.unique)
        const others = unique.length === 0 ? [] : holders(ancestor).filter(name => name !== table)
        return others.length === 0 ? [] : unique.map(index => ({ index, others }))
    })
}

/** SQL that holds while no other table has the row's key. `table` is the alias or table whose columns give what `row` does not name; absent: null. */
export function compileNotElsewhere(dictionary: Dictionary, { index, others }: SharedIndex, row: Row, params: SqlValue[], table: string | null): string {
    return others.map(other => {
        const fields = dictionary.fields(other)
        const terms = index.fields.map(name => {
            const field = fields.get(name)
            if (field === undefined) return '0'
            const kind = columnClass(field)
            const column = comparableSql('o', name, kind)
            if (!(name in row) && table !== null) return `${column} = ${comparableSql(quoteName(table), name, kind)}`
            const value = row[name] ?? null
            params.push(value === null || value === '' ? null : kind === 'text' ? fold(value) : toStored(kind, value))
            return `${column} = ?`
        })
        return `NOT EXISTS (SELECT 1 FROM ${quoteName(other)} o WHERE ${terms.join(' AND ')})`
    }).join(' AND ')
}
