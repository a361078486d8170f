import type { Dictionary } from '../contracts'
import { systemFields } from '../dictionary'
import type { RecordAction } from './records'
import type { InstallProblem } from './report'

/** Tables an application brings or adds fields to. */
export type KnownTables = Map<string, { extends: string | null, fields: Set<string> }>

/**
 * Bookkeeping of application files. The SDK writes it on every record it builds, also on those of tables that are no application files;
 * there it has no field to go to and is passed over.
 */
export const BOOKKEEPING: ReadonlySet<string> = new Set(['sys_scope', 'sys_package', 'sys_update_name', 'sys_name', 'sys_policy', 'sys_class_name'])

const SYSTEM_FIELDS = systemFields('', true).map(field => field.name)

/** Every table and field a record names must be the platform's or the application's own. */
export function checkRecords(dictionary: Dictionary, own: KnownTables, records: RecordAction[]): InstallProblem[] {
    const problems: InstallProblem[] = []
    const cache = new Map<string, Set<string> | null>()
    const fieldsOf = (table: string): Set<string> | null => {
        const known = cache.get(table)
        if (known !== undefined) return known
        const fields = collect(dictionary, own, table)
        cache.set(table, fields)
        return fields
    }
    for (const { file, table, action, fields } of records) {
        const allowed = fieldsOf(table)
        if (allowed === null) {
            problems.push({ file, message: `unknown table ${table}` })
            continue
        }
        for (const name of fields.keys()) if (!allowed.has(name) && !BOOKKEEPING.has(name)) problems.push({ file, message: `unknown field ${name} in table ${table}` })
        if (action === 'upsert' && (fields.get('sys_id')?.value ?? '') === '') problems.push({ file, message: `a record of ${table} without sys_id` })
    }
    for (const [table, { extends: parent }] of own) {
        if (parent !== null && collect(dictionary, own, parent) === null) problems.push({ file: table, message: `extends unknown table ${parent}` })
    }
    return problems
}

function collect(dictionary: Dictionary, own: KnownTables, table: string, seen: string[] = []): Set<string> | null {
    if (seen.includes(table)) return null
    const mine = own.get(table)
    const stored = dictionary.table(table)
    if (mine === undefined && stored === undefined) return null
    const fields = new Set([...SYSTEM_FIELDS, ...dictionary.fields(table).keys(), ...mine?.fields ?? []])
    const parent = stored?.extends ?? mine?.extends ?? null
    if (parent !== null) for (const field of collect(dictionary, own, parent, [...seen, table]) ?? []) fields.add(field)
    return fields
}
