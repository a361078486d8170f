import type { AggregateRequest, Row } from '../contracts'
import { notEmulated } from '../errors'
import { INTEGER_TYPES } from '../values/field-values'
import { GlideElement } from './element'
import { textOf, type GlideHost } from './host'
import { refuseReserved } from './query-condition'
import { RecordConditions } from './record-conditions'
import { GlideRecord } from './record'

type Fn = AggregateRequest['functions'][number]['fn']

const known: readonly Fn[] = ['COUNT', 'COUNT(DISTINCT)', 'SUM', 'AVG', 'MIN', 'MAX', 'STDDEV', 'GROUP_CONCAT', 'GROUP_CONCAT_DISTINCT']

/** Database aggregates. Documented in server-api-reference/c_GlideAggregateScopedAPI.md. */
export class GlideAggregate extends RecordConditions {
    private readonly functions: AggregateRequest['functions'] = []
    private readonly groups: string[] = []
    /** Fields that are counted or summed: without groupBy() the results are one for each of their values. */
    private readonly spread = new Set<string>()
    private readonly ordered = new Set<string>()
    private readonly order: AggregateRequest['orderBy'] = []
    private rows: Row[] = []
    private position = -1
    private grouped = true
    private rules = false
    private window: { first: number, last: number } | null = null

    constructor(host: GlideHost, table: unknown) {
        super(host, String(table))
    }

    addAggregate(name: unknown, field?: unknown): void {
        const fn = known.find(item => item === functionName(name))
        if (fn === undefined) {
            throw notEmulated(`GlideAggregate.addAggregate('${String(name)}')`)
        }
        const item = { fn, field: textOf(field) }
        if (!this.functions.some(other => key(other) === key(item))) {
            this.functions.push(item)
        }
        if ((fn === 'COUNT' || fn === 'SUM') && item.field !== null) {
            this.spread.add(item.field)
        }
    }

    groupBy(field: unknown): void {
        this.groups.push(String(field))
    }

    setGroup(grouped: unknown): void {
        this.grouped = grouped !== false && grouped !== 'false'
    }

    /** "The field is also added to the group-by list." */
    override orderBy(field: unknown): void {
        this.orderByField(String(field), false)
    }

    override orderByDesc(field: unknown): void {
        this.orderByField(String(field), true)
    }

    private orderByField(field: string, descending: boolean): void {
        refuseReserved(field)
        this.ordered.add(field)
        this.order.push({ field, descending })
    }

    /** Largest first, as the page's example shows. */
    orderByAggregate(name: unknown, field?: unknown): void {
        this.addAggregate(name, field)
        this.order.push({ field: key({ fn: functionName(name), field: textOf(field) }), descending: true })
    }

    /** Rows of the table that are counted, not rows of the result: first inclusive, last exclusive. */
    setAggregateWindow(first: unknown, last: unknown): void {
        this.window = { first: Number(first), last: Number(last) }
    }

    /** Business rules before the query run only when asked for. */
    setAggregateWorkflow(workflow: unknown): void {
        this.rules = workflow !== false && workflow !== 'false'
    }

    override setCategory(_category: unknown): void {}

    query(): void {
        this.requireTable()
        this.host.checkAccess(this.table, 'read')
        const by = this.by
        const window = this.window ? { offset: this.window.first, limit: Math.max(this.window.last - this.window.first, 0) } : {}
        const asked = { ...this.asked.build(false), ...window }
        const query = this.rules ? this.host.platform.records.restrictQuery(this.host.tx, asked) : asked
        const asRows = (item: AggregateRequest['functions'][number]) => this.countsRecords(item) ? { ...item, field: null } : item
        const functions = this.functions.length > 0 ? this.functions.map(asRows) : [{ fn: 'COUNT' as const, field: null }]
        const orderBy = this.order.map(item => {
            const counted = this.functions.find(fn => key(fn) === item.field)
            return counted === undefined ? item : { ...item, field: key(asRows(counted)) }
        })
        this.rows = this.host.platform.data.aggregate(query, { functions, groupBy: by, orderBy }, this.host.queryContext())
        this.position = -1
    }

    hasNext(): boolean {
        return this.position + 1 < this.rows.length
    }

    next(): boolean {
        this.position = Math.min(this.position + 1, this.rows.length)
        return this.position < this.rows.length
    }

    getRowCount(): number {
        return this.rows.length
    }

    getTableName(): string {
        return this.table
    }

    /** Text, as the platform answers it; null when the row has none. An average of whole numbers has four decimals, as the page prints it. */
    getAggregate(name: unknown, field?: unknown): string | null {
        const item = { fn: functionName(name), field: textOf(field) }
        const value = this.rows[this.position]?.[key(this.countsRecords(item) ? { ...item, field: null } : item)] ?? null
        const type = item.field === null ? undefined : this.host.platform.data.dictionary.resolvePath(this.table, item.field)?.type
        return value !== null && item.fn === 'AVG' && type !== undefined && INTEGER_TYPES.has(type) ? Number(value).toFixed(4) : value
    }

    getValue(field: unknown): string | null {
        return this.rows[this.position]?.[String(field)] ?? null
    }

    getAggregateEncodedQuery(): string {
        const own = this.by.map(field => `${field}=${this.getValue(field) ?? ''}`)
        return [this.asked.encodedQuery, ...own].filter(Boolean).join('^')
    }

    override getEncodedQuery(): string {
        const order = (this.order.length > 0 ? this.order : this.by.map(field => ({ field, descending: false })))
            .map(item => `${item.descending ? 'ORDERBYDESC' : 'ORDERBY'}${item.field}`)
        return [this.asked.encodedQuery, ...order, ...this.by.map(field => `GROUPBY${field}`)].filter(Boolean).join('^')
    }

    // --- for the platform's own parts

    hasField(name: string): boolean {
        return this.host.platform.data.dictionary.fields(this.table).has(name)
    }

    fieldNames(): string[] {
        return this.by
    }

    element(name: string): GlideElement | undefined {
        return GlideRecord.over(this.host, this.table, this.rows[this.position] ?? {}).element(name)
    }

    /**
     * Counting a field groups by it when nothing else is grouped by, as the example of addQuery and its output show; so does summing one
     * (scripts/p_GlideServerAPIs.md: "the cumulative value for each different value of the field").
     */
    private get by(): string[] {
        return this.grouped ? [...new Set([...this.groups.length > 0 ? this.groups : this.spread, ...this.ordered])] : []
    }

    /** "Count of the number of non-null values", but the output of orderByAggregate counts the records without a category in the group of theirs. */
    private countsRecords(item: { fn: string, field: string | null }): boolean {
        return item.fn === 'COUNT' && item.field !== null && this.by.includes(item.field)
    }
}

/** In any case; the distinct count is spelled without its closing bracket (scripts/p_GlideServerAPIs.md). */
function functionName(name: unknown): string {
    const upper = String(name).toUpperCase().replace(/\s/g, '')
    return upper === 'COUNT(DISTINCT' ? 'COUNT(DISTINCT)' : upper
}

/** Under what name an aggregate stands in a row of the data layer. */
function key(item: { fn: string, field: string | null }): string {
    return item.field === null ? item.fn : `${item.fn}(${item.field})`
}
