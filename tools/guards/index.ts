import type { Finding, Guard, PlatformSchema, RecordSet } from '../records/types'
import { brokenText } from './broken-text'
import { buildLog } from './build-log'
import { clientScripts } from './client-scripts'
import { deletes } from './deletes'
import { engine } from './engine'
import { fields } from './fields'
import { moduleImports } from './module-imports'
import { names } from './names'
import { otherScopeRules } from './other-scope-rules'
import { pluginRecords } from './plugin-records'
import { recordFields } from './record-fields'
import { references } from './references'
import { roles } from './roles'
import { scopeAccess } from './scope-access'
import { scriptSyntax } from './script-syntax'
import { tables } from './tables'

/** Checks that a build has to pass before it is packed. A new guard is one file and one line here. */
export const GUARDS: readonly Guard[] = [
    buildLog, brokenText, deletes, tables, fields, recordFields, references, roles, names, scriptSyntax, engine, moduleImports,
    otherScopeRules, scopeAccess, pluginRecords, clientScripts
]

/** Runs every guard; an empty result means that the set may be packed. */
export function runGuards(set: RecordSet, platform: PlatformSchema): Finding[] {
    return GUARDS.flatMap(guard => guard.check(set, platform))
}
