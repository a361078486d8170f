import type { Dictionary, Row, SqlValue } from '../contracts'
import { fromStored, quoteName } from '../sql'
import { PerTable } from './insert-plan'
import { platformStatement, type SqlPort } from './port'
import type { PhysicalSchema } from './schema'

/** Rows read at once when a list of sys_ids is loaded. */
const ROWS_PER_READ = 500

/** Classes remembered from the last selects, so that loading by sys_id needs no look-up. */
const MAX_REMEMBERED_CLASSES = 200_000

interface RowReader {
    names: string[]
    one: string
    many: string
}

/** Reads rows by sys_id, each from the physical table of its class. */
export class RowLoader {
    private readonly classes = new Map<string, string>()
    private readonly readers = new PerTable(table => this.rowReader(table))

    constructor(private readonly port: SqlPort, private readonly schema: PhysicalSchema, private readonly currentDictionary: () => Dictionary) {}

    private get dictionary(): Dictionary {
        return this.currentDictionary()
    }

    /** Keeps in mind of which classes rows are that a select of a parent table has found. */
    remember(table: string, ids: readonly string[], classes: readonly string[]): void {
        if (this.classes.size + ids.length > MAX_REMEMBERED_CLASSES) this.classes.clear()
        for (let at = 0; at < ids.length; at++) if (classes[at] !== table) this.classes.set(ids[at] as string, classes[at] as string)
    }

    load(table: string, ids: string[]): (Row | null)[] {
        const found = new Map<string, Row>()
        const waiting = new Map<string, string[]>()
        const unknown: string[] = []
        const holders = this.schema.holders(table)
        for (const id of ids) {
            const name = holders.length === 1 ? holders[0] : this.classes.get(id)
            if (name === undefined || !holders.includes(name)) unknown.push(id)
            else push(waiting, name, id)
        }
        for (const [name, list] of waiting) unknown.push(...this.loadFrom(name, list, found))
        if (holders.length > 1) {
            // The most likely first: the table itself.
            let left = unknown
            for (const name of holders) {
                if (left.length === 0) break
                left = this.loadFrom(name, left, found)
            }
        }
        return ids.map(id => found.get(id.toLowerCase()) ?? null)
    }

    /** Reads rows of one physical table into `found`; returns the sys_ids that are not there. */
    private loadFrom(physical: string, ids: string[], found: Map<string, Row>): string[] {
        const { names, one, many } = this.readers.get(physical, this.dictionary, this.port.schemaGeneration())
        const idAt = names.indexOf('sys_id')
        const missing: string[] = []
        for (let at = 0; at < ids.length; at += ROWS_PER_READ) {
            const chunk = ids.length === 1 ? ids : ids.slice(at, at + ROWS_PER_READ)
            const request = chunk.length === 1 ? platformStatement(one, [chunk[0] as string], physical, 'select') : platformStatement(many, [JSON.stringify(chunk)], physical, 'select')
            const { rows } = this.port.execute({ ...request, json: true })
            for (const cells of rows) {
                const row: Row = {}
                for (let column = 0; column < names.length; column++) {
                    const cell = cells[column] as SqlValue
                    row[names[column] as string] = typeof cell === 'number' ? fromStored(cell) : cell
                }
                found.set(String(cells[idAt]).toLowerCase(), row)
            }
            if (rows.length < chunk.length) missing.push(...chunk.filter(id => !found.has(id.toLowerCase())))
        }
        return missing
    }

    /** How rows of a table are read. */
    private rowReader(physical: string): RowReader {
        const fields = [...this.dictionary.fields(physical).values()].filter(field => this.schema.hasColumn(physical, field.name))
        // JSON numbers lose digits beyond 2^53.
        const columns = fields.map(field => field.type === 'longint' ? `CAST(${quoteName(field.name)} AS TEXT)` : quoteName(field.name))
        const head = `SELECT json_group_array(json_array(${columns.join(',')})) FROM ${quoteName(physical)} WHERE "sys_id"`
        return { names: fields.map(field => field.name), one: `${head} = ?`, many: `${head} IN (SELECT value FROM json_each(?))` }
    }
}

function push(map: Map<string, string[]>, key: string, value: string): void {
    const list = map.get(key)
    if (list === undefined) map.set(key, [value])
    else list.push(value)
}
