import type { AggregateRequest, Row } from '../contracts'
import { GlideElement } from './element'
import { notEmulated } from './errors'
import { textOf, type GlideHost } from './host'
import { RecordConditions } from './record-conditions'
import { GlideRecord } from './record'

type Fn = AggregateRequest['functions'][number]['fn']

const known: readonly Fn[] = ['COUNT', 'COUNT(DISTINCT)', 'SUM', 'AVG', 'MIN', 'MAX', 'STDDEV', 'GROUP_CONCAT', 'GROUP_CONCAT_DISTINCT']

/** Database aggregates. Documented in server-api-reference/c_GlideAggregateScopedAPI.md. */
export class GlideAggregate extends RecordConditions {
    private readonly functions: AggregateRequest['functions'] = []
    private readonly groups: string[] = []
    private readonly counted = new Set<string>()
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
        const fn = known.find(item => item === String(name).toUpperCase())
        if (fn === undefined) {
            throw notEmulated(`GlideAggregate.addAggregate('${String(name)}')`)
        }
        const item = { fn, field: textOf(field) }
        if (!this.functions.some(other => key(other) === key(item))) {
            this.functions.push(item)
        }
        if (fn === 'COUNT' && item.field !== null) {
            this.counted.add(item.field)
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
        this.ordered.add(String(field))
        this.order.push({ field: String(field), descending: false })
    }

    override orderByDesc(field: unknown): void {
        this.ordered.add(String(field))
        this.order.push({ field: String(field), descending: true })
    }

    /** Largest first, as the page's example shows. */
    orderByAggregate(name: unknown, field?: unknown): void {
        this.addAggregate(name, field)
        this.order.push({ field: key({ fn: String(name).toUpperCase(), field: textOf(field) }), descending: true })
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
        const functions = this.functions.length > 0 ? this.functions : [{ fn: 'COUNT' as const, field: null }]
        const rows = this.host.platform.data.aggregate(query, { functions, groupBy: by, orderBy: this.order }, this.host.queryContext())
        this.rows = rows
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

    /** Text, as the platform answers it; null when the row has none. */
    getAggregate(name: unknown, field?: unknown): string | null {
        return this.rows[this.position]?.[key({ fn: String(name).toUpperCase(), field: textOf(field) })] ?? null
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

    /** Counting a field groups by it when nothing else is grouped by, as the example of addQuery and its output show. */
    private get by(): string[] {
        return this.grouped ? [...new Set([...this.groups.length > 0 ? this.groups : this.counted, ...this.ordered])] : []
    }
}

/** Under what name an aggregate stands in a row of the data layer. */
function key(item: { fn: string, field: string | null }): string {
    return item.field === null ? item.fn : `${item.fn}(${item.field})`
}
