import type { FieldDef, Row } from '../contracts'
import { recordAddress } from './addresses'
import { html, type Html } from './html'
import type { Ui } from './context'

export interface Cell {
    /** False when access control hides it: shown blank. */
    readable: boolean
    value: string | null
    display: string
    field: FieldDef
}

/**
 * Value of a field path on a row. Each step of a dot-walk is checked: the row and field that lead there must be readable too,
 * so that a layout never shows through a reference what the user may not read.
 */
export function cell(ui: Ui, table: string, row: Row, path: string): Cell | null {
    const { data, records, security } = ui.platform
    const steps = path.split('.')
    let current: Row | null = row
    let at = table
    for (const [index, name] of steps.entries()) {
        const field = data.dictionary.fields(at).get(name)
        if (!field) {
            return null
        }
        const hidden: Cell = { readable: false, value: null, display: '', field }
        if (!current || !security.canAccess(ui.tx, 'read', at, name, current)) {
            const last = data.dictionary.resolvePath(table, path)
            return { ...hidden, field: last ?? field }
        }
        const value: string | null = current[name] ?? null
        if (index === steps.length - 1) {
            return { readable: true, value, display: displayOf(ui, at, field, value, current), field }
        }
        at = field.reference ?? ''
        current = value && at ? records.find(ui.tx, at, value, 'platform') : null
        if (current && !security.canAccess(ui.tx, 'read', at, null, current)) {
            current = null
        }
    }
    return null
}

const secrets = new Set(['password', 'password2'])

/** Display value of a field. Secrets show only that they are there. */
export function displayOf(ui: Ui, table: string, field: FieldDef, value: string | null, row: Row): string {
    if (secrets.has(field.type)) {
        return value ? '********' : ''
    }
    return value === null || value === '' ? '' : ui.platform.records.displayValue(ui.tx, table, field.name, value, row)
}

/** Table that a document id points into, from the field it depends on. */
export function documentTable(ui: Ui, field: FieldDef, row: Row): string | null {
    const table = field.dependent ? row[field.dependent] : null
    return table && ui.platform.data.dictionary.table(table) ? table : null
}

/** A value for reading: a link where it points to a record, the display value otherwise. */
export function renderCell(ui: Ui, found: Cell, row: Row): Html {
    if (!found.readable || !found.value) {
        return html`${found.display}`
    }
    if (found.field.type === 'reference' && found.field.reference) {
        return html`<a href="${recordAddress(found.field.reference, found.value)}">${found.display || found.value}</a>`
    }
    const target = found.field.type === 'document_id' ? documentTable(ui, found.field, row) : null
    if (target) {
        return html`<a href="${recordAddress(target, found.value)}">${found.display || found.value}</a>`
    }
    const text = found.display
    return html`${text.length > 300 ? `${text.slice(0, 300)}…` : text}`
}
