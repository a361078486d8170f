import type { RecordQuery, Row } from '../contracts'
import { GlideRecord } from './record'

/**
 * GlideRecord that heeds the access controls: rows the user may not read are passed over, fields they may not read are empty, fields they may not
 * write are set to null. Documented in scripts/p_GlideServerAPIs.md, "Using GlideRecordSecure".
 */
export class GlideRecordSecure extends GlideRecord {
    override insert(): string | null {
        return this.canCreate() ? super.insert() : null
    }

    override update(reason?: unknown): string | null {
        return this.isNewRecord() || this.canWrite() ? super.update(reason) : null
    }

    override deleteRecord(): boolean {
        return this.canDelete() && super.deleteRecord()
    }

    override toString(): string {
        return '[object GlideRecordSecure]'
    }

    protected override readable(row: Row): Row | null {
        const { security } = this.host.platform
        const table = row.sys_class_name || this.getTableName()
        if (!security.canAccess(this.host.tx, 'read', table, null, row)) {
            return null
        }
        const may = (name: string) => security.canAccess(this.host.tx, 'read', table, name, row)
        return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value === null || may(name) ? value : null]))
    }

    /** "By default, the canCreate() method on the column is replaced with canWrite() on the column." */
    protected override writableValues(values: Row): Row {
        const row = this.merged()
        const may = (name: string) => this.host.platform.security.canAccess(this.host.tx, 'write', this.getTableName(), name, row)
        return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, may(name) ? value : null]))
    }

    /** Of many at once only those that the user may see and may write or delete. */
    protected override permitted(query: RecordQuery, operation: 'write' | 'delete'): RecordQuery {
        const { data, security } = this.host.platform
        const rows = data.load(query.table, data.select(query, this.host.queryContext()).ids).filter(row => row !== null)
        const ids = rows.filter(row => {
            const table = row.sys_class_name || query.table
            return security.canAccess(this.host.tx, 'read', table, null, row) && security.canAccess(this.host.tx, operation, table, null, row)
        }).flatMap(row => row.sys_id ?? [])
        return { ...query, where: ids.length === 0 ? { kind: 'none' } : { kind: 'term', field: 'sys_id', operator: 'IN', value: ids.join(',') } }
    }
}
