import type { Dictionary, FieldDef, QueryContext, RecordQuery, SqlValue, ConditionNode } from '../contracts'
import { notEmulated } from '../errors'
import { columnClass, comparable, quote, shadowName, type ColumnClass } from '../store/columns'
import { InvalidQuery } from './errors'
import { compileTerm } from './terms'
import { noteUse } from '../uses'

/** Which tables exist physically: `holders` are those of a class and its descendants that hold rows. */
export interface Holders {
    holders(table: string): string[]
    /** Script of a record of sys_filter_option_dynamic. */
    dynamicScript?(sysId: string): string | null
}

export interface Sql {
    sql: string
    params: SqlValue[]
}

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

const NOTHING: Column['raw'] = 'NULL'

/** Compiles conditions over one physical table: collects its joins and parameters in the order in which they stand in the SQL. */
export class BranchCompiler {
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
            if (at === steps.length - 1) return alias === null ? missing(field) : present(alias, field)
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
        const source = holders.length === 1 ? quote(holders[0] as string) : `(${holders.map(holder => this.slice(holder, target)).join(' UNION ALL ')})`
        this.joins.set(path, { alias, sql: ` LEFT JOIN ${source} ${alias} ON ${alias}."sys_id" = ${from}.${quote(field.name)}` })
        return alias
    }

    /** The columns of a class out of one of its physical tables. */
    private slice(holder: string, table: string): string {
        const columns: string[] = []
        for (const field of this.dictionary.fields(table).values()) {
            columns.push(quote(field.name))
            if (columnClass(field) === 'text') columns.push(quote(shadowName(field.name)))
        }
        return `SELECT ${columns.join(', ')} FROM ${quote(holder)}`
    }

    /** Undefined when nothing is left of it: its fields or operators are unknown and dropped. */
    where(node: ConditionNode, params: SqlValue[]): string | undefined {
        switch (node.kind) {
            case 'all': return '1'
            case 'none': return '0'
            case 'term': return compileTerm(this, node, params)
            default: {
                const parts = node.items.map(item => this.where(item, params))
                const real = parts.filter(part => part !== undefined)
                return real.length === 0 ? undefined : balanced(real, node.kind === 'and' ? ' AND ' : ' OR ')
            }
        }
    }

    /** FROM with the joins asked for so far: call it after everything else is compiled. */
    from(): string {
        const joins = [...this.joins.values()].map(join => join?.sql ?? '').join('')
        return `FROM ${quote(this.physical)} t${joins}`
    }
}

/**
 * "active=true^roles=itil" (docs: platform-user-interface/c_EncodedQueryStrings.md) asks for the roles that users and groups have, which are records of other
 * tables here and in no column.
 */
export function refuseCalculated(field: FieldDef): void {
    if (field.name === 'roles' && (field.table === 'sys_user' || field.table === 'sys_user_group')) throw notEmulated(`query of ${field.table}.roles`)
}

function present(alias: string, field: FieldDef): Column {
    const kind = columnClass(field)
    const raw = `${alias}.${quote(field.name)}`
    const text = kind === 'text' ? `coalesce(${alias}.${quote(shadowName(field.name))}, ${raw})` : raw
    return { compared: comparable(alias, field.name, kind), raw, kind, field, text }
}

function missing(field: FieldDef): Column {
    return { compared: NOTHING, raw: NOTHING, kind: columnClass(field), field, text: NOTHING }
}

/** A chain of hundreds of conditions as a tree: SQLite limits the depth of an expression to 1000. */
export function balanced(parts: string[], operator: string): string {
    if (parts.length === 1) return parts[0] as string
    const middle = parts.length >> 1
    return `(${balanced(parts.slice(0, middle), operator)}${operator}${balanced(parts.slice(middle), operator)})`
}

function condition(where: string | undefined): string {
    return where === undefined || where === '1' ? '' : ` WHERE ${where}`
}

export function holdersOf(dictionary: Dictionary, schema: Holders, table: string): string[] {
    if (dictionary.table(table) === undefined) throw new InvalidQuery(`Unknown table ${table}`, table, table)
    return schema.holders(table)
}

/** sys_ids and classes of the matching rows, in order; undefined when no physical table holds any. */
export function compileSelect(dictionary: Dictionary, schema: Holders, query: RecordQuery, context: QueryContext): Sql | undefined {
    const holders = holdersOf(dictionary, schema, query.table)
    if (holders.length === 0 || query.where.kind === 'none') return undefined
    const params: SqlValue[] = []
    const orders = [...query.groupBy.map(field => ({ field, descending: false })), ...query.orderBy]
    const branches = holders.map((holder, branch) => {
        const compiler = new BranchCompiler(dictionary, schema, query.table, holder, context)
        // A reference is ordered by what people see of it.
        const keys = orders.map(order => compiler.display(order.field)).map((column, at) => ({ column, descending: orders[at]?.descending === true }))
            .filter((key): key is { column: Column, descending: boolean } => key.column !== undefined)
        const where = compiler.where(query.where, params)
        return { compiler, keys, where, holder, branch }
    })
    const window = query.limit === undefined && query.offset === undefined ? '' : ` LIMIT ${integer(query.limit ?? -1)} OFFSET ${integer(query.offset ?? 0)}`
    if (branches.length === 1) {
        const { compiler, keys, where, holder } = branches[0] as typeof branches[number]
        // Rows that order alike, or without order, come as they were inserted.
        const order = [...keys.map(key => `${key.column.compared}${key.descending ? ' DESC' : ''}`), `t.rowid${keys.at(-1)?.descending === true ? ' DESC' : ''}`].join(', ')
        const selected = `t."sys_id", ${literal(holder)}`
        return { sql: `SELECT ${selected} ${compiler.from()}${condition(where)} ORDER BY ${order}${window}`, params }
    }
    const parts = branches.map(({ compiler, keys, where, holder, branch }) => {
        const columns = keys.map((key, at) => `${key.column.compared} AS k${at}`)
        return `SELECT t."sys_id" AS id, ${literal(holder)} AS class, ${branch} AS branch, t.rowid AS row${columns.map(column => `, ${column}`).join('')} ${compiler.from()}${condition(where)}`
    })
    const keys = branches[0]?.keys ?? []
    const order = [...keys.map((key, at) => `k${at}${key.column.kind === 'text' || key.column.kind === 'code' ? ' COLLATE NOCASE' : ''}${key.descending ? ' DESC' : ''}`), 'branch', 'row'].join(', ')
    return { sql: `SELECT id, class FROM (${parts.join(' UNION ALL ')}) ORDER BY ${order}${window}`, params }
}

export function compileCount(dictionary: Dictionary, schema: Holders, query: RecordQuery, context: QueryContext): Sql | undefined {
    const holders = holdersOf(dictionary, schema, query.table)
    if (holders.length === 0 || query.where.kind === 'none') return undefined
    const params: SqlValue[] = []
    const parts = holders.map(holder => {
        const compiler = new BranchCompiler(dictionary, schema, query.table, holder, context)
        const where = compiler.where(query.where, params)
        return `SELECT count(*) AS n ${compiler.from()}${condition(where)}`
    })
    return { sql: parts.length === 1 ? parts[0] as string : `SELECT sum(n) FROM (${parts.join(' UNION ALL ')})`, params }
}

function literal(name: string): string {
    return `'${name.replaceAll('\'', '\'\'')}'`
}

function integer(value: number): number {
    return Math.trunc(Number.isFinite(value) ? value : 0)
}
