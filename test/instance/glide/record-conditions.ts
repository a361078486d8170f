import { unknownName } from './errors'
import { textOf, type GlideHost } from './host'
import { conditionValue, type GlideQueryCondition } from './query-condition'
import { RecordQueryBuilder } from './record-query'

/** The part of GlideRecord that says which records are meant. Documented in server-api-reference/c_GlideRecordScopedAPI.md. */
export class RecordConditions {
    protected asked: RecordQueryBuilder

    constructor(protected readonly host: GlideHost, protected readonly table: string) {
        this.asked = new RecordQueryBuilder(host, table)
    }

    /** Without arguments, as the page's example of addSystemQuery() has it, nothing is asked for. */
    addQuery(...args: unknown[]): GlideQueryCondition | undefined {
        if (args.length === 0) {
            return undefined
        }
        if (args.length === 1) {
            this.asked.addEncoded(conditionValue(args[0]))
            return undefined
        }
        return this.asked.add(args)
    }

    addEncodedQuery(query: unknown, enforce?: unknown): void {
        if (enforce === true || enforce === 'true') {
            return this.addUserEncodedQuery(query)
        }
        this.asked.addEncoded(textOf(query) ?? '')
    }

    addUserEncodedQuery(query: unknown): void {
        this.asked.addEncoded(textOf(query) ?? '', true)
    }

    addUserQuery(...args: unknown[]): GlideQueryCondition {
        return this.asked.add(args, true)
    }

    addUserOrderBy(field: unknown): void {
        this.asked.orderBy(String(field), false, true)
    }

    addUserOrderByDesc(field: unknown): void {
        this.asked.orderBy(String(field), true, true)
    }

    addNullQuery(field: unknown): GlideQueryCondition {
        return this.asked.add([field, 'ISEMPTY', ''])
    }

    addNotNullQuery(field: unknown): GlideQueryCondition {
        return this.asked.add([field, 'ISNOTEMPTY', ''])
    }

    addActiveQuery(): GlideQueryCondition {
        return this.asked.add(['active', '=', 'true'])
    }

    addJoinQuery(table: unknown, primaryField?: unknown, joinField?: unknown): GlideQueryCondition {
        return this.asked.addJoin(String(table), textOf(primaryField) ?? undefined, textOf(joinField) ?? undefined)
    }

    addSystemQuery(...args: unknown[]): GlideQueryCondition | undefined {
        return this.addQuery(...args)
    }

    addSystemEncodedQuery(query: unknown): void {
        this.addEncodedQuery(query)
    }

    addSystemOrderBy(field: unknown): void {
        this.orderBy(field)
    }

    addSystemOrderByDesc(field: unknown): void {
        this.orderByDesc(field)
    }

    orderBy(field: unknown): void {
        this.asked.orderBy(String(field), false)
    }

    orderByDesc(field: unknown): void {
        this.asked.orderBy(String(field), true)
    }

    setLimit(limit: unknown): void {
        this.asked.setLimit(Number(limit))
    }

    chooseWindow(first: unknown, last: unknown, _forceCount?: unknown): void {
        this.asked.chooseWindow(Number(first), Number(last))
    }

    setNoCount(_value?: unknown): void {
        this.asked.setNoCount()
    }

    setCategory(_category: unknown): void {}

    disableSysIdInOptimization(): void {}

    getEncodedQuery(): string {
        return this.asked.encodedQuery
    }

    isValidEncodedQuery(query: unknown): boolean {
        const text = textOf(query) ?? ''
        if (text === '') {
            return false
        }
        try {
            this.host.platform.data.parse(this.table, text, { ...this.host.queryContext(), unknownField: 'error' })
            return true
        } catch {
            return false
        }
    }

    isEncodedQueryValid(query: unknown): boolean {
        const valid = this.isValidEncodedQuery(query)
        if (valid) {
            this.addEncodedQuery(query)
        } else {
            this.asked.addBroken('sys_idNotValidnull')
        }
        return valid
    }

    isValid(): boolean {
        return this.host.platform.data.dictionary.table(this.table) !== undefined
    }

    protected forget(): void {
        this.asked = new RecordQueryBuilder(this.host, this.table)
    }

    protected requireTable(): void {
        if (!this.isValid()) {
            throw unknownName(`Unknown table ${this.table}`)
        }
    }
}
