import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { PlatformSchema } from './schema'

export { ADMIN_ROLE, ADMIN_USER, baseId, baseRecords, ITIL_ROLE, roleId, SYSTEM_USER, type BaseRecord } from './records'
export { schemaToSource, type PlatformSchema } from './schema'

/** The platform's own tables. Read when asked: the file is half a megabyte. */
export function platformSchema(): PlatformSchema {
    return JSON.parse(readFileSync(path.join(__dirname, 'platform-schema.json'), 'utf8')) as PlatformSchema
}
