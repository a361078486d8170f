import type { Finding, Guard } from '../records/types'
import { schemaOf } from './schema'
import { REVIEWED_FIELDS } from './reviewed'

/** `Record({ table, data })` takes any field name: a typing error would ship and be dropped by the installer. */
export const recordFields: Guard = {
    name: 'record-fields',
    rule: 'every field of every shipped record exists on its table, or is on the reviewed list with a reason',
    check(set, platform) {
        const schema = schemaOf(set, platform)
        const findings: Finding[] = []
        for (const record of set.records) {
            if (!schema.hasTable(record.table)) {
                findings.push({ guard: 'record-fields', file: record.file, message: `record of unknown table ${record.table}` })
                continue
            }
            for (const field of Object.keys(record.fields)) {
                if (schema.pathProblem(record.table, field) && !REVIEWED_FIELDS[record.table]?.[field])
                    findings.push({ guard: 'record-fields', file: record.file, message: `table ${record.table} has no field ${field}; correct it, or review it in tools/guards/reviewed.ts` })
            }
        }
        return findings
    }
}
