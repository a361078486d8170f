import type { Row } from '../contracts'
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
}
