/**
 * Writes `platform-schema.json`: npx tsx test/instance/platform/generate-schema.ts <table-fields.json>
 * The argument is a dump {tables: {name: {extends, fields: {name: type or reference target}}}} of a real instance (public repository
 * sonisoft-cnanda/now-sdk-mock, test/unit/glide.server.d.ts). Where the SDK's own table definitions (@servicenow/sdk-core, MIT) describe a table,
 * types, labels, lengths, defaults and choices come from there;
 * the rest is derived by `type-rules.ts` and completed by `additions.ts`. The result is committed, nothing runs this at build or test time.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ADDITIONS } from './additions'
import type { PlatformSchema, SchemaField, SchemaTable } from './schema'
import { defaultMaxLength } from './schema'
import { sdkTables } from './sdk-tables'
import { TABLES } from './tables'
import { fieldLength, internalType } from './type-rules'
import { labelFromName } from '../dictionary'

interface Dump {
    tables: Record<string, { extends: string | null, fields: Record<string, string> }>
}

const dump = JSON.parse(readFileSync(process.argv[2] as string, 'utf8')) as Dump
const sdk = sdkTables()

const lineage = (name: string | null): string[] => {
    const names: string[] = []
    for (let at = name; at !== null && at !== undefined && !names.includes(at); at = parentOf(at)) names.push(at)
    return names
}
const parentOf = (name: string): string | null => ADDITIONS[name]?.extends ?? dump.tables[name]?.extends ?? sdk[name]?.extends ?? null
const isKnown = (name: string): boolean => name in dump.tables || name in sdk || name in ADDITIONS

const wanted = new Set<string>()
const unknown: string[] = []
for (const name of [...Object.values(TABLES).flatMap(list => list.split(' ')), ...Object.keys(sdk), ...Object.keys(ADDITIONS)]) {
    if (!isKnown(name)) unknown.push(name)
    else for (const ancestor of lineage(name)) if (isKnown(ancestor)) wanted.add(ancestor)
}

function build(name: string): SchemaTable {
    const fields: Record<string, SchemaField> = {}
    const own = sdk[name]
    for (const [field, crude] of Object.entries(dump.tables[name]?.fields ?? {})) {
        const type = internalType(name, field, crude)
        const max = fieldLength(field, type)
        fields[field] = { type, ...(type === 'reference' ? { ref: crude } : {}), ...(max !== undefined ? { max } : {}) }
    }
    for (const [field, def] of Object.entries(own?.fields ?? {})) {
        // The SDK writes plain strings for some special types; the dump knows at least that those are no plain strings.
        const derived = dump.tables[name]?.fields[field] === 'Any' ? fields[field]?.type : undefined
        fields[field] = def.type === 'string' && derived !== undefined ? { ...def, type: derived } : def
    }
    const extra = ADDITIONS[name]
    for (const [field, def] of Object.entries(extra?.fields ?? {})) fields[field] = { ...fields[field], ...def }
    return {
        label: extra?.label ?? own?.label ?? labelFromName(name), extends: parentOf(name), ...own?.table,
        ...(extra?.display !== undefined ? { display: extra.display } : {}),
        ...(extra?.number !== undefined ? { number: extra.number } : {}), ...(extra?.access !== undefined ? { access: extra.access } : {}),
        ...(extra?.indexes !== undefined ? { indexes: extra.indexes } : {}), fields
    }
}

const schema: PlatformSchema = {
    source: ['public repository sonisoft-cnanda/now-sdk-mock, test/unit/glide.server.d.ts (type dump of a real instance)', '@servicenow/sdk-core 4.9.0, table definitions', 'type-rules.ts and additions.ts beside this file'],
    tables: Object.fromEntries([...wanted].sort().map(name => [name, build(name)]))
}

// A child repeats nothing that an ancestor declares: the dump lists inherited fields of some tables.
for (const [name, table] of Object.entries(schema.tables)) {
    const parent = table.extends
    if (parent !== null && !(parent in schema.tables)) throw new Error(`${name} extends ${parent}, which is not there`)
    for (const field of Object.keys(table.fields)) {
        const inherited = lineage(parent).some(ancestor => field in (schema.tables[ancestor]?.fields ?? {}))
        if (inherited || (parent !== null && field === 'sys_id')) delete table.fields[field]
    }
    for (const field of Object.values(table.fields)) if (field.max === defaultMaxLength(field.type)) delete field.max
    if (Object.values(schema.tables).some(other => other.extends === name)) table.extensible = true
}

writeFileSync(path.join(__dirname, 'platform-schema.json'), `${JSON.stringify(schema, null, 1)}\n`)
console.log(`${Object.keys(schema.tables).length} tables, ${Object.values(schema.tables).reduce((sum, table) => sum + Object.keys(table.fields).length, 0)} fields; not in any source: ${unknown.join(' ')}`)
