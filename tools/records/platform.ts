import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PlatformSchema } from './types'

interface SchemaFile {
    tables: Record<string, { extends: string | null, fields: Record<string, { ref?: string }> }>
}

/** The platform's tables as the local instance knows them (its sources stand in the file itself). */
export function platformSchema(): PlatformSchema {
    const file = join(__dirname, '../../test/instance/platform/platform-schema.json')
    const { tables } = JSON.parse(readFileSync(file, 'utf8')) as SchemaFile
    return {
        hasTable: name => name in tables,
        field(table, name) {
            for (let at = tables[table]; at; at = tables[at.extends ?? '']) {
                const field = at.fields[name]
                if (field)
                    return { reference: field.ref ?? null }
            }
            return undefined
        }
    }
}
