import type { Finding, Guard } from '../records/types'

/** A DELETE record of something that never shipped is noise in every customer's install log: prune its key from keys.ts. */
export const deletes: Guard = {
    name: 'deletes',
    rule: 'no DELETE records of things that never shipped',
    check: set => set.records
        .filter(record => record.action === 'DELETE')
        .map((record): Finding => ({ guard: 'deletes', file: record.file, message: `deletes ${record.table} ${record.fields.sys_id ?? ''}: prune its key from src/fluent/generated/keys.ts` }))
}
