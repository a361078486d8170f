import type { Ui } from '../context'
import { readConfiguration, escapeQueryValue, findScope } from '../data'
import { renderJelly, type JellySource } from './render'

/** An active macro by its name, or by its scoped name (`x_scope_name`). */
export function findMacro(ui: Ui, name: string): JellySource | null {
    const rows = readConfiguration(ui, 'sys_ui_macro', `name=${escapeQueryValue(name)}^active=true`)
    const row = rows[0] ?? readConfiguration(ui, 'sys_ui_macro', 'active=true').find(candidate => candidate.scoped_name === name || `${findScope(ui, candidate)}_${candidate.name}` === name)
    return row ? { name: row.name ?? name, xml: row.xml ?? '', scope: findScope(ui, row) } : null
}

/** Variables that the address gives every page: its parameters, as `sysparm_...`. */
export function addressVariables(ui: Ui): Record<string, unknown> {
    return Object.fromEntries([...ui.url.searchParams].filter(([name]) => /^sysparm_\w+$/.test(name)))
}

/** Output of a macro. Throws when there is none, or when it uses what is not emulated. */
export function renderMacro(ui: Ui, name: string, variables: Readonly<Record<string, unknown>>): string {
    const macro = findMacro(ui, name)
    if (!macro) {
        throw new Error(`There is no active UI macro ${name}`)
    }
    return renderJelly(ui, macro, { ...addressVariables(ui), ...variables }, inner => findMacro(ui, inner))
}
