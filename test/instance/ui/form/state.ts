import type { FieldDef, Row } from '../../contracts'
import { cell } from '../cells'
import type { Ui } from '../context'
import { fieldHints } from '../documentation'
import type { Section } from './layout'

export interface Option {
    value: string
    label: string
}

/** One field on the form, as the user may see and change it. */
export interface FieldState {
    path: string
    /** Name of its control, as forms of the platform name theirs: `table.field`. */
    control: string
    field: FieldDef
    label: string
    /** The dictionary's hint, '' when it has none. */
    hint: string
    readable: boolean
    writable: boolean
    value: string | null
    display: string
    /** What the user has typed, kept when the form comes back. */
    typed: string | null
    error: string | null
    /** Records that a look-up found, to choose from. */
    matches: Option[] | null
}

export interface FormState {
    table: string
    view: string
    row: Row
    isNew: boolean
    sections: Section[]
    fields: Map<string, FieldState>
    /** What display business rules left for client scripts. */
    scratchpad?: Readonly<Record<string, unknown>>
}

const scripts = new Set(['script', 'script_plain', 'script_server', 'xml', 'html_script', 'css'])

/** Types that only an administrator may edit: they hold code. */
export function isCode(field: FieldDef): boolean {
    return scripts.has(field.type)
}

function state(ui: Ui, table: string, row: Row, isNew: boolean, path: string): FieldState | null {
    const found = cell(ui, table, row, path)
    if (!found) {
        return null
    }
    const own = !path.includes('.')
    const { security } = ui.platform
    const allowed = own && !found.field.name.startsWith('sys_') && !found.field.readOnly && (!isCode(found.field) || ui.tx.user.isAdmin) &&
        security.canAccess(ui.tx, isNew ? 'create' : 'write', table, path, row)
    return {
        path, control: `${table}.${path}`, field: found.field, label: found.field.label, hint: '', readable: found.readable,
        writable: allowed && found.readable, value: found.value, display: found.display, typed: null, error: null, matches: null
    }
}

/** What the form shows for this user: one state for each field of the layout. */
export function formState(ui: Ui, table: string, view: string, row: Row, isNew: boolean, sections: Section[]): FormState {
    const fields = new Map<string, FieldState>()
    const hints = fieldHints(ui, table)
    for (const element of sections.flatMap(section => section.blocks.flat(2))) {
        const found = element.kind === 'field' && !fields.has(element.path) ? state(ui, table, row, isNew, element.path) : null
        if (found) {
            fields.set(found.path, { ...found, hint: hints.get(found.path) ?? '' })
        }
    }
    return { table, view, row, isNew, sections, fields }
}
