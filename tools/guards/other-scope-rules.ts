import type { Finding, Guard } from '../records/types'

/**
 * Business rules on a table of another scope: a before rule may only set field values, a script is allowed in async rules alone.
 * Source: ServiceNow documentation, application-development/r_CreationRestrsAcrossAppScopes.md.
 */
export const otherScopeRules: Guard = {
    name: 'other-scope-rules',
    rule: 'a rule on another scope\'s table only sets values (before) or runs async',
    check(set) {
        const findings: Finding[] = []
        for (const record of set.records) {
            if (record.table !== 'sys_script' || set.tables.has(record.fields.collection ?? '') || record.fields.collection === 'global')
                continue
            const { when = '', script = '', abort_action: abort, condition = '', collection } = record.fields
            const complain = (message: string) => findings.push({ guard: 'other-scope-rules', file: record.file, message: `rule "${record.fields.name}" on ${collection}: ${message}` })
            if (when.startsWith('async'))
                continue
            if (when !== 'before')
                complain(`a ${when} rule is not allowed on another scope's table`)
            if (script.trim())
                complain('a script is allowed in async rules only')
            if (condition.trim())
                complain('a condition script is allowed in async rules only; use a filter condition')
            if (abort === 'true')
                complain('it may not abort')
        }
        return findings
    }
}
