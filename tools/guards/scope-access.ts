import { simple } from 'acorn-walk'
import type { Finding, Guard, PlatformSchema, RecordSet } from '../records/types'
import { type ApiUse, CONFIGURED_TABLES, SCRIPTABLE_APIS, TABLE_WORDS } from './reviewed'
import { type BuiltScript, parseScript, scriptsOf } from './scripts'

/** What a script, or all of the app's own code, mentions, each with the first place. */
interface Uses {
    tables: Map<string, Place>
    gs: Map<string, Place>
    classes: Map<string, Place>
    members: Map<string, Place>
}

interface Place {
    file: string
    at: string
}

function look(script: BuiltScript, uses: Uses, isOther: (name: string) => boolean): void {
    const note = (into: Map<string, Place>, name: string, line: number | undefined) => {
        if (!into.has(name))
            into.set(name, { file: script.record.file, at: `${script.field} line ${line ?? 0}` })
    }
    simple(parseScript(script), {
        Literal(node) {
            if (typeof node.value === 'string' && isOther(node.value) && !TABLE_WORDS[node.value])
                note(uses.tables, node.value, node.loc?.start.line)
        },
        Identifier({ name, loc }) { note(uses.classes, name, loc?.start.line) },
        MemberExpression({ property, loc }) {
            if (property.type === 'Identifier' && /^[A-Z]/.test(property.name))
                note(uses.classes, property.name, loc?.start.line)
        },
        CallExpression({ callee, loc }) {
            if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier')
                return
            const isGs = callee.object.type === 'Identifier' && callee.object.name === 'gs'
            note(isGs ? uses.gs : uses.members, callee.property.name, loc?.start.line)
        }
    })
}

const noUses = (): Uses => ({ tables: new Map(), gs: new Map(), classes: new Map(), members: new Map() })

/** Uses of each script and of all of them together. */
function usesOf(set: RecordSet, platform: PlatformSchema): { all: Uses, scripts: Uses[] } {
    const all = noUses()
    const scripts: Uses[] = []
    for (const script of scriptsOf(set)) {
        if (script.external || script.record.table === 'sys_ui_script' || script.field === 'client_script')
            continue
        const own = noUses()
        try {
            look(script, own, name => platform.hasTable(name) && !set.tables.has(name))
        } catch {
            // Does not parse: the script-syntax guard reports it.
        }
        scripts.push(own)
        for (const kind of ['tables', 'gs', 'classes', 'members'] as const)
            own[kind].forEach((place, name) => all[kind].has(name) || all[kind].set(name, place))
    }
    return { all, scripts }
}

function placeOf({ gs, classes, members }: ApiUse, uses: Uses): Place | undefined {
    const first = (names: readonly string[] | undefined, map: Map<string, Place>) => names?.map(name => map.get(name)).find(place => place)
    const byClass = first(classes, uses.classes)
    const classMissing = classes?.length && !byClass
    return first(gs, uses.gs) ?? (members && !classMissing ? first(members, uses.members) : byClass)
}

/** Names of recorded APIs that the code uses. */
function apisOf(all: Uses, scripts: readonly Uses[]): Map<string, Place> {
    const found = new Map<string, Place>()
    for (const api of SCRIPTABLE_APIS) {
        const place = api.sameScript ? scripts.map(uses => placeOf(api, uses)).find(Boolean) : placeOf(api, all)
        if (place)
            found.set(api.target, place)
    }
    return found
}

/**
 * Once published, an app can access other scopes only with a shipped privilege. No instance records these for us, so they are derived from the code: what it
 * uses must be on the shipped list, and everything on the list must be used.
 */
export const scopeAccess: Guard = {
    name: 'scope-access',
    rule: 'every platform table and API that the code names has a shipped privilege, and every privilege is needed',
    check(set, platform) {
        const privileges = set.records.filter(record => record.table === 'sys_scope_privilege')
        const { all, scripts } = usesOf(set, platform)
        const needed: Readonly<Record<string, Map<string, Place>>> = { sys_db_object: all.tables, scriptable: apisOf(all, scripts) }
        const findings: Finding[] = []
        for (const [type, places] of Object.entries(needed)) {
            const granted = new Set(privileges
                .filter(record => record.fields.target_type === type && record.fields.status === 'allowed')
                .map(record => record.fields.target_name ?? ''))
            for (const [name, { file, at }] of places) {
                if (!granted.has(name))
                    findings.push({ guard: 'scope-access', file, message: `${at} uses ${name} without a shipped privilege (src/fluent/privileges)` })
            }
        }
        for (const record of privileges) {
            const { target_type: type = '', target_name: name = '' } = record.fields
            if (!needed[type]?.has(name) && !CONFIGURED_TABLES[name])
                findings.push({ guard: 'scope-access', file: record.file, message: `privilege on ${name} is not needed by any code: remove it` })
        }
        return findings
    }
}
