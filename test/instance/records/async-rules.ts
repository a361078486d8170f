import { randomUUID } from 'node:crypto'
import type { DataLayer, Row, Transaction } from '../contracts'
import type { Rule, WriteOperation } from './rule-book'
import { formatStored } from '../values/time'

/** What an async rule needs to know when its time comes; kept in the trigger's job_context. */
export interface AsyncWork {
    rule: string
    table: string
    sysId: string
    operation: WriteOperation
    user: string
    /** The record as it was deleted: it cannot be read any more. */
    row: Row | null
}

export function makeTrigger(data: DataLayer, tx: Transaction, rule: Rule, work: AsyncWork, now: number): Row {
    const time = formatStored(now)
    const row: Row = {
        sys_id: randomUUID().replaceAll('-', ''), name: `ASYNC: ${rule.name}`, document: 'sys_script', document_key: rule.sysId, job_context: JSON.stringify(work),
        next_action: time, state: '0', trigger_type: '0', priority: String(rule.priority), sys_created_on: time, sys_created_by: tx.user.userName, sys_updated_on: time,
        sys_updated_by: tx.user.userName, sys_mod_count: '0'
    }
    const fields = data.dictionary.fields('sys_trigger')
    for (const name of Object.keys(row)) if (!fields.has(name)) delete row[name]
    return row
}

export function parseAsyncWork(trigger: Row): AsyncWork {
    const work = JSON.parse(trigger.job_context ?? 'null') as Partial<AsyncWork> | null
    if (work === null || work.rule === undefined || work.table === undefined || work.sysId === undefined || work.operation === undefined) {
        throw new Error(`sys_trigger ${trigger.sys_id ?? ''} carries no async business rule`)
    }
    return { rule: work.rule, table: work.table, sysId: work.sysId, operation: work.operation, user: work.user ?? '', row: work.row ?? null }
}
