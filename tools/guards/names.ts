import type { BuiltRecord, Finding, Guard } from '../records/types'

/** The platform silently cuts longer event names (ServiceNow documentation of sysevent_register). */
const EVENT_NAME_LIMIT = 40

/** What must be unique although the SDK does not check it. */
const UNIQUE: readonly { table: string, of: (record: BuiltRecord) => string }[] = [
    { table: 'sys_properties', of: record => record.fields.name ?? '' },
    { table: 'sysevent_register', of: record => record.fields.event_name ?? '' },
    { table: 'sys_script_include', of: record => record.fields.name ?? '' },
    { table: 'sys_user_role', of: record => record.fields.name ?? '' },
    { table: 'sys_ui_message', of: record => `${record.fields.key} (${record.fields.language})` },
    { table: 'sys_rest_message', of: record => record.fields.name ?? '' }
]

/** Names that are silently cut or silently shadow each other. */
export const names: Guard = {
    name: 'names',
    rule: 'event names fit, names that must be unique are',
    check(set) {
        const findings: Finding[] = []
        for (const record of set.records) {
            for (const field of ['event_name']) {
                const name = record.fields[field] ?? ''
                if (name.length > EVENT_NAME_LIMIT)
                    findings.push({ guard: 'names', file: record.file, message: `event name ${name} has ${name.length} characters; the platform cuts at ${EVENT_NAME_LIMIT}` })
            }
        }
        for (const { table, of } of UNIQUE) {
            const seen = new Map<string, string>()
            for (const record of set.records.filter(candidate => candidate.table === table && candidate.action === 'INSERT_OR_UPDATE')) {
                const name = of(record)
                const first = seen.get(name)
                if (first)
                    findings.push({ guard: 'names', file: record.file, message: `${table} ${name} is there twice (also ${first})` })
                seen.set(name, record.file)
            }
        }
        return findings
    }
}
