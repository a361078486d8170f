import type { Dictionary, FieldDef, IndexDef } from '../contracts'
import { columnClass, comparableSql, declareColumns, quoteName, shadowName } from '../sql'
import { allIndexes } from '../dictionary'
import { platformStatement, SqlFailure, type SqlPort, type SqlRequest } from './port'

/**
 * Physical tables: one per concrete class, with inherited columns, made when the first row arrives. Each node caches which exist and asks again
 * when the schema generation has risen.
 */
export class PhysicalSchema {
    private seen = -1
    private columns = new Map<string, Set<string>>()
    private readonly verified = new Map<string, number>()

    constructor(private readonly port: SqlPort, private readonly dictionary: () => Dictionary) {}

    private refresh(): void {
        const generation = this.port.schemaGeneration()
        if (generation === this.seen) return
        const { rows } = this.port.execute(platformStatement(
            'SELECT m.name, group_concat(c.name, \'/\') FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = \'table\' AND m.name NOT LIKE \'\\_%\' ESCAPE \'\\\' GROUP BY m.name',
            [], 'sqlite_master', 'select'))
        this.columns = new Map(rows.map(([name, columns]) => [String(name), new Set(String(columns).split('/'))]))
        this.seen = generation
    }

    has(table: string): boolean {
        this.refresh()
        return this.columns.has(table)
    }

    hasColumn(table: string, column: string): boolean {
        this.refresh()
        return this.columns.get(table)?.has(column) ?? false
    }

    /** The tables that hold rows of a class: those of its descendants that exist, parent first, with all the columns their dictionary has today. */
    holders(table: string): string[] {
        this.refresh()
        const held = this.dictionary().descendants(table).filter(name => this.columns.has(name))
        for (const name of held) this.verify(name)
        return held
    }

    /** Makes the table, or what it lacks of columns, when a row needs it. */
    ensure(table: string): void {
        this.refresh()
        if (!this.columns.has(table)) this.create(table)
        else this.verify(table)
    }

    private create(table: string): void {
        const dictionary = this.dictionary()
        const fields = [...dictionary.fields(table).values()]
        const sql = `CREATE TABLE IF NOT EXISTS ${quoteName(table)} (${fields.flatMap(declareColumns).join(', ')})`
        const indexes = this.definedIndexes(table).map(index => this.ddl(createIndex(table, index, dictionary.fields(table)).replace(' INDEX ', ' INDEX IF NOT EXISTS ')))
        this.port.batch([this.ddl(sql), ...indexes])
    }

    /** Adds the columns of fields that came since the table was made. Looked at once per state of the dictionary. */
    private verify(table: string): void {
        const { generation } = this.dictionary()
        if (this.verified.get(table) === generation) return
        const existing = this.columns.get(table)
        const missing = [...this.dictionary().fields(table).values()].flatMap(declareColumns)
            .filter(declaration => existing?.has(columnOf(declaration)) !== true)
        for (const declaration of missing) {
            try {
                this.port.execute(this.ddl(`ALTER TABLE ${quoteName(table)} ADD COLUMN ${declaration}`))
            } catch (error) {
                // Another node was faster.
                if (!(error instanceof SqlFailure) || !error.message.includes('duplicate column')) throw error
            }
        }
        if (missing.length > 0) this.refresh()
        this.verified.set(table, generation)
    }

    /** Brings an existing table up to its dictionary: missing columns, changed or removed indexes. Columns are never dropped. */
    sync(table: string): void {
        this.refresh()
        const existing = this.columns.get(table)
        if (existing === undefined) return
        const fields = this.dictionary().fields(table)
        // A field that became free text: what is there already gets its shadow.
        const folded = [...fields.values()].filter(field => columnClass(field) === 'text' && existing.has(field.name) && !existing.has(shadowName(field.name)))
        this.verify(table)
        const requests = folded.map(field => this.ddl(`UPDATE ${quoteName(table)} SET ${quoteName(shadowName(field.name))} = fold(${quoteName(field.name)})`))
        const wanted = new Map(this.definedIndexes(table).map(index => [indexName(table, index), createIndex(table, index, fields)]))
        const { rows } = this.port.execute(platformStatement('SELECT name, sql FROM sqlite_master WHERE type = \'index\' AND tbl_name = ? AND sql IS NOT NULL', [table], 'sqlite_master', 'select'))
        for (const [name, sql] of rows) {
            if (wanted.get(String(name)) === sql) wanted.delete(String(name))
            else requests.push(this.ddl(`DROP INDEX ${quoteName(String(name))}`))
        }
        for (const sql of wanted.values()) requests.push(this.ddl(sql))
        if (requests.length > 0) this.port.batch(requests)
    }

    /** Indexes of the table and of its ancestors, unique fields included. */
    definedIndexes(table: string): IndexDef[] {
        const dictionary = this.dictionary()
        const fields = dictionary.fields(table)
        const declared = dictionary.ancestors(table).flatMap(name => dictionary.table(name)?.indexes ?? [])
        return allIndexes(declared, fields.values()).filter(index => index.fields.every(field => fields.has(field)))
    }

    private ddl(sql: string): SqlRequest {
        return { ...platformStatement(sql, [], 'schema'), schema: true }
    }
}

function columnOf(declaration: string): string {
    return declaration.slice(1, declaration.indexOf('"', 1))
}

export function indexName(table: string, index: IndexDef): string {
    return `${table}/${index.name}`
}

function createIndex(table: string, index: IndexDef, fields: ReadonlyMap<string, FieldDef>): string {
    const parts = index.fields.map(name => comparableSql('', name, columnClass(fields.get(name) as FieldDef)))
    return `CREATE ${index.unique ? 'UNIQUE ' : ''}INDEX ${quoteName(indexName(table, index))} ON ${quoteName(table)} (${parts.join(', ')})`
}
