import { tableExists, type AppRecord } from '../platform/records.ts'
import { readable } from './visitor.ts'

/** Why there is no record to work with. `values`: the table that is blocked. */
export interface SourceProblem {
    code: 'no_record' | 'table_blocked'
    values: string[]
}

export type SourceResult = { ok: true, record: AppRecord } | { ok: false, problem: SourceProblem }

const refuse = (code: SourceProblem['code'], ...values: string[]): SourceResult => ({ ok: false, problem: { code, values } })

/** The record, read with the rights of the current user. A table that ServiceNow hides from this app is told apart from a missing record. */
export function sourceRecord(table: string, sysId: string): SourceResult {
    if (!tableExists(table)) {
        return refuse('no_record')
    }
    let asked = table
    try {
        const record = readable(table, sysId)
        const own = record === null ? table : String(record.getRecordClassName() || table)
        if (own === table) {
            return record === null ? refuse('no_record') : { ok: true, record }
        }
        // Asked for by a table that its own extends: conditions and visitor fields may be on its own.
        asked = own
        const whole = readable(own, sysId)
        return whole === null ? refuse('no_record') : { ok: true, record: whole }
    } catch {
        return refuse('table_blocked', asked)
    }
}
