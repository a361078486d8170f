import type { Dictionary, FieldDef, QueryContext } from '../contracts'
import { InvalidQuery, refuseCalculated } from '../query'
import { noteUse } from '../uses'
import { missingColumn, presentColumn, type Column } from './column'
import { columnClass, quoteName, shadowName } from './columns'

/** Which tables exist physically: `holders` are those of a class and its descendants that hold rows. */
export interface Holders {
    holders(table: string): string[]
    /** Script of a record of sys_filter_option_dynamic. */
    dynamicScript?(sysId: string): string | null
}

/** One physical table of a query: its fields as columns, and the joins that they need, in the order in which they are asked for. */
export class Branch {
    private readonly joins = new Map<string, { alias: string, sql: string } | null>()

    constructor(
        readonly dictionary: Dictionary,
        readonly schema: Holders,
        readonly table: string,
        readonly physical: string,
        readonly context: QueryContext
    ) {}

    /** A field by name or dot-walked path; undefined when unknown and the context drops such terms. */
    column(path: string): Column | undefined {
        const steps = path.split('.')
        if (steps.length > 1) noteUse?.('joint', 'dot-walk')
        let table = this.table
        let alias: string | null = 't'
        for (let at = 0; at < steps.length; at++) {
            const name = steps[at] as string
            const field = this.dictionary.fields(table).get(name)
            if (field === undefined) return this.unknown(path)
            refuseCalculated(field)
            if (at === steps.length - 1) return alias === null ? missingColumn(field) : presentColumn(alias, field)
            if (field.reference === null || this.dictionary.table(field.reference) === undefined) return this.unknown(path)
            alias = alias === null ? null : this.join(steps.slice(0, at + 1).join('.'), alias, field)
            table = field.reference
        }
        return this.unknown(path)
    }

    private unknown(path: string): undefined {
        if (this.context.unknownField === 'drop') return undefined
        throw new InvalidQuery(`Unknown field ${path} in table ${this.table}`, this.table, path)
    }

    /** The column to compare a reference by when it is compared by its display value. */
    display(path: string): Column | undefined {
        let current = path
        for (let depth = 0; depth < 5; depth++) {
            const field = this.dictionary.resolvePath(this.table, current)
            if (field === undefined || field.type !== 'reference' || field.reference === null) break
            const display = this.dictionary.displayField(field.reference)
            if (display === undefined) break
            current = `${current}.${display}`
        }
        return this.column(current)
    }

    private join(path: string, from: string, field: FieldDef): string | null {
        const known = this.joins.get(path)
        if (known !== undefined) return known?.alias ?? null
        const target = field.reference as string
        const holders = this.schema.holders(target)
        if (holders.length === 0) {
            this.joins.set(path, null)
            return null
        }
        const alias = `j${this.joins.size + 1}`
        const source = holders.length === 1 ? quoteName(holders[0] as string) : `(${holders.map(holder => this.slice(holder, target)).join(' UNION ALL ')})`
        this.joins.set(path, { alias, sql: ` LEFT JOIN ${source} ${alias} ON ${alias}."sys_id" = ${from}.${quoteName(field.name)}` })
        return alias
    }

    /** The columns of a class out of one of its physical tables. */
    private slice(holder: string, table: string): string {
        const columns: string[] = []
        for (const field of this.dictionary.fields(table).values()) {
            columns.push(quoteName(field.name))
            if (columnClass(field) === 'text') columns.push(quoteName(shadowName(field.name)))
        }
        return `SELECT ${columns.join(', ')} FROM ${quoteName(holder)}`
    }

    /** FROM with the joins asked for so far: call it after everything else is compiled. */
    from(): string {
        const joins = [...this.joins.values()].map(join => join?.sql ?? '').join('')
        return `FROM ${quoteName(this.physical)} t${joins}`
    }
}
