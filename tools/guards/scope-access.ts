import { simple } from 'acorn-walk'
import type { Finding, Guard, RecordSet } from '../records/types'
import { FREE_APIS, SCRIPTABLE_APIS, TABLE_WORDS } from './reviewed'
import { parseScript, scriptsOf } from './scripts'

interface Use {
    name: string
    file: string
    where: string
}

/** Table names and platform APIs that the app's own code mentions. */
function usesOf(set: RecordSet, isPlatformTable: (name: string) => boolean): { tables: Use[], apis: Use[] } {
    const tables: Use[] = []
    const apis: Use[] = []
    for (const script of scriptsOf(set)) {
        if (script.external || script.record.table === 'sys_ui_script' || script.field === 'client_script')
            continue
        const at = (line: number | undefined) => `${script.field} line ${line ?? 0}`
        try {
            simple(parseScript(script), {
                Literal(node) {
                    const { value } = node as { value: unknown }
                    if (typeof value === 'string' && isPlatformTable(value) && !TABLE_WORDS[value])
                        tables.push({ name: value, file: script.record.file, where: at(node.loc?.start.line) })
                },
                NewExpression(node) {
                    const { callee } = node as unknown as { callee: { type: string, name?: string, property?: { name?: string } } }
                    const name = callee.type === 'MemberExpression' ? callee.property?.name : callee.name
                    if (name && SCRIPTABLE_APIS[name])
                        apis.push({ name, file: script.record.file, where: at(node.loc?.start.line) })
                }
            })
        } catch {
            // Does not parse: the script-syntax guard says so.
        }
    }
    return { tables, apis }
}

/**
 * After publication only cross-scope requests with a shipped privilege run. No instance records them for us, so they are derived from the
 * code: what it names must be on the shipped list, and what is on the list must be named.
 */
export const scopeAccess: Guard = {
    name: 'scope-access',
    rule: 'every platform table and API that the code names has a shipped privilege, and every privilege is needed',
    check(set, platform) {
        const privileges = set.records.filter(record => record.table === 'sys_scope_privilege')
        const granted = (type: string) => new Set(privileges
            .filter(record => record.fields.target_type === type && record.fields.status === 'allowed')
            .map(record => record.fields.target_name ?? ''))
        const tables = granted('sys_db_object')
        const apis = granted('scriptable')
        const uses = usesOf(set, name => platform.hasTable(name) && !set.tables.has(name))
        const findings: Finding[] = []
        for (const use of uses.tables) {
            if (!tables.has(use.name))
                findings.push({ guard: 'scope-access', file: use.file, message: `${use.where} uses table ${use.name} without a shipped privilege (src/fluent/privileges)` })
        }
        for (const use of uses.apis) {
            if (!apis.has(use.name) && !FREE_APIS[use.name])
                findings.push({ guard: 'scope-access', file: use.file, message: `${use.where} uses ${use.name} without a shipped privilege (src/fluent/privileges)` })
        }
        const usedTables = new Set(uses.tables.map(use => use.name))
        const usedApis = new Set(uses.apis.map(use => use.name))
        for (const record of privileges) {
            const { target_type: type, target_name: name = '' } = record.fields
            const needed = type === 'sys_db_object' ? usedTables.has(name) : usedApis.has(name)
            if (!needed)
                findings.push({ guard: 'scope-access', file: record.file, message: `privilege on ${name} is not needed by any code: remove it` })
        }
        return findings
    }
}
