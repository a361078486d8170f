import type { ConditionNode, OrderBy, RecordQuery } from '../contracts'
import { notEmulated } from '../errors'
import { encodeQuery, splitTerms } from '../query'
import { findDeniedField } from '../security'
import { unknownName } from './errors'
import type { GlideHost } from './host'
import { GlideQueryCondition, refuseReserved, termOf, type Term } from './query-condition'

interface Join {
    table: string
    primaryField: string
    joinField: string
    condition: GlideQueryCondition
}

/** What a script has asked for so far: conditions, order and window of one query. */
export class RecordQueryBuilder {
    /** Conditions and encoded queries as they were added. */
    private readonly parts: { node: () => ConditionNode, encoded: () => string }[] = []
    private readonly parsed: RecordQuery[] = []
    private readonly joins: Join[] = []
    /** In the order they were added, those of encoded queries included; only the others are `own`. */
    private readonly order: { item: OrderBy, own: boolean }[] = []
    private window: { first: number, last: number } | null = null
    private limited = false
    private counted = true
    private broken: string | null = null

    constructor(private readonly host: GlideHost, readonly table: string) {}

    /** `asUser`: only where the user may query the field so (query ACLs). */
    add(args: unknown[], asUser = false): GlideQueryCondition {
        if (asUser) {
            this.allow(this.table, termOf(args))
        }
        const condition = this.condition(this.table, termOf(args))
        if (this.knows(termOf(args))) {
            this.parts.push({ node: () => condition.node(), encoded: () => condition.encoded() })
        }
        return condition
    }

    addParsed(query: RecordQuery): void {
        this.take(query, encodeQuery(query))
    }

    addEncoded(query: string, asUser = false): void {
        const parsed = this.host.platform.data.parse(this.table, query, this.host.queryContext())
        if (asUser) {
            this.refuse(findDeniedField(this.host.platform.security, this.host.tx, parsed, false))
        }
        this.take(parsed, query)
    }

    private take(query: RecordQuery, source: string): void {
        this.parsed.push(query)
        this.parts.push({ node: () => query.where, encoded: () => source })
        this.order.push(...query.orderBy.map(item => ({ item, own: false })))
    }

    /** A condition that no record can meet and no instance can read: what isEncodedQueryValid() leaves behind. */
    addBroken(query: string): void {
        this.parts.push({ node: () => ({ kind: 'all' }), encoded: () => query })
        this.broken = query
    }

    /** Records that are linked to records of another table; the conditions that are added to the result are on that table. */
    addJoin(table: string, primaryField: string | undefined, joinField: string | undefined): GlideQueryCondition {
        const dictionary = this.host.platform.data.dictionary
        const ancestors = dictionary.ancestors(this.table)
        const field = joinField ?? [...dictionary.fields(table).values()].find(item => item.reference !== null && ancestors.includes(item.reference))?.name
        if (field === undefined) {
            throw unknownName(`No field of ${table} refers to ${this.table}`)
        }
        const condition = this.condition(table, null)
        this.joins.push({ table, primaryField: primaryField ?? 'sys_id', joinField: field, condition })
        return condition
    }

    orderBy(field: string, descending: boolean, asUser = false): void {
        this.field(this.table, field)
        if (asUser) {
            this.refuse(findDeniedField(this.host.platform.security, this.host.tx, { table: this.table, where: { kind: 'all' }, orderBy: [{ field, descending }] }, false))
        }
        this.order.push({ item: { field, descending }, own: true })
    }

    /** `first` inclusive, `last` exclusive. A limit set before is overwritten, and spares the row count. */
    chooseWindow(first: number, last: number): void {
        this.window = { first, last }
    }

    setLimit(limit: number): void {
        this.window = { first: 0, last: limit }
        this.limited = true
    }

    setNoCount(): void {
        this.counted = false
    }

    /** The documented extra COUNT(*) of a windowed query. */
    get wantsCount(): boolean {
        return this.window !== null && !this.limited && this.counted
    }

    /** Conditions as they were added. A new query (^NQ) among several would take in those after it only: then it is multiplied out. */
    get encodedQuery(): string {
        const sources = this.parts.map(part => part.encoded()).filter(Boolean)
        if (sources.length > 1 && sources.some(source => splitTerms(source).some(term => term.startsWith('NQ')))) {
            const where: ConditionNode = { kind: 'and', items: this.parts.map(part => part.node()) }
            return encodeQuery({ table: this.table, where, orderBy: this.order.map(({ item }) => item), groupBy: [] })
        }
        return sources.join('^') + this.order.filter(({ own }) => own).map(({ item }) => `^${item.descending ? 'ORDERBYDESC' : 'ORDERBY'}${item.field}`).join('')
    }

    build(window = true): RecordQuery {
        if (this.broken !== null && this.host.options.unknownField === 'error') {
            throw unknownName(`Unknown operator in condition "${this.broken}" of table ${this.table}`)
        }
        const items: ConditionNode[] = this.parts.map(part => part.node())
        const real = [...items, ...this.joins.map(join => this.joined(join))].filter(item => item.kind !== 'all')
        return {
            table: this.table,
            where: real.length === 0 ? { kind: 'all' } : real.length === 1 ? real[0] as ConditionNode : { kind: 'and', items: real },
            orderBy: this.order.map(({ item }) => item),
            groupBy: this.parsed.flatMap(item => item.groupBy),
            ...this.windowOf(window)
        }
    }

    private windowOf(window: boolean): Pick<RecordQuery, 'offset' | 'limit'> {
        if (!window) return {}
        if (this.window !== null) return { offset: this.window.first, limit: Math.max(this.window.last - this.window.first, 0) }
        const given = this.parsed.find(item => item.limit !== undefined || item.offset !== undefined)
        return given === undefined ? {} : { offset: given.offset, limit: given.limit }
    }

    /** Documented as a subquery, not a join: the values that the other table refers to. */
    private joined(join: Join): ConditionNode {
        this.host.checkAccess(join.table, 'read')
        const rows = this.host.platform.data.aggregate(
            { table: join.table, where: join.condition.node(), orderBy: [], groupBy: [] },
            { functions: [{ fn: 'COUNT', field: null }], groupBy: [join.joinField], orderBy: [] },
            this.host.queryContext()
        )
        const values = rows.flatMap(row => row[join.joinField] ?? [])
        return values.length === 0 ? { kind: 'none' } : { kind: 'term', field: join.primaryField, operator: 'IN', value: values.join(',') }
    }

    private condition(table: string, term: Term | null): GlideQueryCondition {
        return new GlideQueryCondition(term, item => this.check(table, item), item => this.allow(table, item))
    }

    private allow(table: string, term: Term): void {
        this.refuse(findDeniedField(this.host.platform.security, this.host.tx, { table, where: { kind: 'term', ...term }, orderBy: [] }, false))
    }

    /** "The calling user must have access ... for this request to be added": what a query without it then finds is left open. */
    private refuse(field: string | null): void {
        if (field !== null) {
            throw notEmulated(`a query of ${this.table} by ${field}, which query ACLs refuse to ${this.host.tx.user.userName}`)
        }
    }

    private knows(term: Term): boolean {
        // An unknown field stays in the query where it makes it find nothing.
        return this.host.options.unknownField === 'error' || this.host.platform.data.dictionary.resolvePath(this.table, term.field) !== undefined
            || this.host.invalidQueriesFindNothing
    }

    private check(table: string, term: Term): void {
        this.field(table, term.field)
    }

    private field(table: string, field: string): void {
        refuseReserved(field)
        if (this.host.options.unknownField === 'error' && this.host.platform.data.dictionary.resolvePath(table, field) === undefined) {
            throw unknownName(`Unknown field ${field} in table ${table}`)
        }
    }
}
