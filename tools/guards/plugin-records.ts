import type { Finding, Guard } from '../records/types'
import { RECORD_TABLES } from './reviewed'

/** A record of a plugin that is absent on the customer's instance makes the install log dirty. */
export const pluginRecords: Guard = {
    name: 'plugin-records',
    rule: 'only records of the base platform ship',
    check: set => set.records
        .filter(record => !set.tables.has(record.table) && !RECORD_TABLES[record.table])
        .map((record): Finding => ({ guard: 'plugin-records', file: record.file, message: `record of ${record.table}: not known to be on every instance (tools/guards/reviewed.ts lists what is)` }))
}
