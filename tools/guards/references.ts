import type { Finding, Guard } from '../records/types'
import { KNOWN_PLATFORM_IDS } from './reviewed'

const SYS_ID = /^[0-9a-f]{32}$/

/** Fields that name the record itself or its packaging. */
const OWN = new Set(['sys_id', 'sys_scope', 'sys_package', 'scope'])

/**
 * A reference to a record that neither ships nor is known on every instance is broken on the customer's. Roles are the business
 * of the `roles` guard: the SDK gives a platform role a made-up id and lets the installer find it by name.
 */
export const references: Guard = {
    name: 'references',
    rule: 'every sys_id that a record refers to ships with the app or is a known platform record',
    check(set, platform) {
        const shipped = new Set(set.records.map(record => record.fields.sys_id ?? ''))
        shipped.add(set.scopeId)
        const findings: Finding[] = []
        for (const record of set.records) {
            for (const [field, value] of Object.entries(record.fields)) {
                if (OWN.has(field))
                    continue
                const target = platform.field(record.table, field)?.reference
                if (target === 'sys_user_role')
                    continue
                for (const id of value.split(',')) {
                    if (SYS_ID.test(id) && !shipped.has(id) && !KNOWN_PLATFORM_IDS[id])
                        findings.push({ guard: 'references', file: record.file, message: `${record.table}.${field} refers to ${id}, which does not ship and is not a known platform record` })
                }
            }
        }
        return findings
    }
}
