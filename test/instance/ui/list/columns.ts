import type { FieldDef, Row } from '../../contracts'
import { readConfiguration, readConfigurationRow, escapeQueryValue } from '../data'
import type { Ui } from '../context'

export const defaultView = 'Default view'

/** True when a layout record belongs to the view asked for. The default view's key is its own title. */
export function inView(ui: Ui, row: Row, view: string): boolean {
    const key = row.view ?? ''
    if (view === '' || view === defaultView) {
        return key === '' || key === defaultView || key === 'NULL'
    }
    return key === view || row.view_name === view || viewKey(ui, view) === key
}

/** sys_id of a view by its name; the default view's for ''. */
export function viewKey(ui: Ui, view: string): string {
    return view === '' || view === defaultView ? defaultView : readConfigurationRow(ui, 'sys_ui_view', `name=${escapeQueryValue(view)}`)?.sys_id ?? view
}

export interface Column {
    path: string
    label: string
    field: FieldDef
}

/** Which list is shown: of its own, or as related list under a parent's form. */
export interface ListPlace {
    view: string
    parent?: string
    /** sys_id of the relationship, for one that has a record. */
    relationship?: string
    /** Reference field, for a related list by reference. */
    element?: string
}

function empty(value: string | null | undefined): boolean {
    return !value || value === 'NULL'
}

function layout(ui: Ui, table: string, place: ListPlace): Row | undefined {
    for (const name of ui.platform.data.dictionary.ancestors(table)) {
        const candidates = readConfiguration(ui, 'sys_ui_list', `name=${name}^sys_userISEMPTY`).filter(row => inView(ui, row, place.view))
        const below = candidates.filter(row => place.parent !== undefined && row.parent === place.parent)
        const own = below.find(row => place.relationship ? row.relationship === place.relationship : row.element === place.element || row.element === `${table}.${place.element}`)
            ?? below.find(row => empty(row.relationship) && empty(row.element))
        const plain = own ?? candidates.find(row => empty(row.parent) && empty(row.relationship) && empty(row.element))
        if (plain) {
            return plain
        }
    }
    return undefined
}

const longTypes = new Set(['password', 'password2', 'script', 'script_plain', 'script_server', 'xml', 'html', 'translated_html', 'conditions', 'json', 'journal', 'journal_input'])

function usual(ui: Ui, table: string): string[] {
    const { dictionary } = ui.platform.data
    const fields = [...dictionary.fields(table).values()].filter(field => field.active && !field.name.startsWith('sys_') && !longTypes.has(field.type) && field.maxLength <= 255)
    const first = ['number', dictionary.displayField(table)].filter((name): name is string => name !== undefined && fields.some(field => field.name === name))
    const others = fields.map(field => field.name)
    const picked = [...new Set([...first, ...others])].slice(0, 6)
    return [...picked, 'sys_updated_on'].filter(name => dictionary.fields(table).has(name))
}

/** Columns of a list: of its layout in the view, else of the default view, else the display field and a few more. */
export function readColumns(ui: Ui, table: string, place: ListPlace): Column[] {
    const { dictionary } = ui.platform.data
    const list = layout(ui, table, place) ?? (place.view === '' ? undefined : layout(ui, table, { ...place, view: '' }))
    const listed = list ? readConfiguration(ui, 'sys_ui_list_element', `list_id=${list.sys_id}^ORDERBYposition`).map(row => row.element ?? '') : []
    const paths = listed.length > 0 ? listed : usual(ui, table)
    return paths.flatMap(path => {
        const field = dictionary.resolvePath(table, path)
        const parent = path.includes('.') ? dictionary.resolvePath(table, path.slice(0, path.lastIndexOf('.'))) : undefined
        return field ? [{ path, field, label: parent ? `${parent.label}: ${field.label}` : field.label }] : []
    })
}
