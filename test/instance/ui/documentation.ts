import { readConfiguration, escapeQueryValue } from './data'
import type { Ui } from './context'

/** Labels beside the dictionary's own stand in sys_documentation: by table (no element) and by field (platform-administration: "Field Labels"). */
function entries(ui: Ui, table: string, condition: string): ReturnType<typeof readConfiguration> {
    return readConfiguration(ui, 'sys_documentation', `name=${escapeQueryValue(table)}^language=en^${condition}`)
}

/** What a list of the table's records is called: the plural of its label, or the label when no plural is recorded. */
export function pluralLabel(ui: Ui, table: string): string {
    return entries(ui, table, 'elementISEMPTY')[0]?.plural || ui.platform.data.dictionary.table(table)?.label || table
}

/** Hints of a table's fields, inherited ones included, by field name: what the platform shows when the pointer rests on a label. */
export function fieldHints(ui: Ui, table: string): ReadonlyMap<string, string> {
    const family = [...ui.platform.data.dictionary.ancestors(table)].reverse()
    return new Map(family.flatMap(name => entries(ui, name, 'elementISNOTEMPTY^hintISNOTEMPTY').map(row => [row.element ?? '', row.hint ?? ''] as const)))
}
