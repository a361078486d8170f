import { tableExists, type AppRecord } from '../platform/records.ts'
import { readAsUser } from './visitor.ts'

/** Why there is no record to work with. `values`: the table that is blocked. */
export interface SourceProblem {
    code: 'no_record' | 'table_blocked'
    values: string[]
}

export type SourceResult = { ok: true, record: AppRecord } | { ok: false, problem: SourceProblem }

const refuse = (code: SourceProblem['code'], ...values: string[]): SourceResult => ({ ok: false, problem: { code, values } })

/** The record, read with the current user's rights. Tells a table that ServiceNow hides from this app from a record that does not exist. */
export function sourceRecord(table: string, sysId: string): SourceResult {
    if (!tableExists(table)) {
        return refuse('no_record')
    }
    let hidden = table
    try {
        const record = readAsUser(table, sysId)
        const own = record === null ? table : String(record.getRecordClassName() || table)
        if (own === table) {
            return record === null ? refuse('no_record') : { ok: true, record }
        }
        // Requested through a parent table: conditions and visitor fields may exist only on the record's own table.
        hidden = own
        const whole = readAsUser(own, sysId)
        return whole === null ? refuse('no_record') : { ok: true, record: whole }
    } catch {
        return refuse('table_blocked', hidden)
    }
}
