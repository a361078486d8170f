import type { Row } from '../../contracts'
import { notEmulated } from '../../errors'
import { isTrue } from '../../values/field-values'
import { hasAnyRole, splitNames, type Ui } from '../context'
import { readConfiguration, readConfigurationRow } from '../data'
import { inView } from '../list/columns'
import { baseLayout } from './base-layouts'

export type Element =
    | { kind: 'field', path: string }
    | { kind: 'formatter', macro: string, title: string }
    | { kind: 'annotation', text: string, plain: boolean }

export interface Section {
    caption: string
    /** Rows of columns: one column, or the two of a split. */
    blocks: Element[][][]
}

function element(ui: Ui, row: Row): Element | null {
    const name = row.element ?? ''
    switch (row.type || 'field') {
        case 'field':
        case 'element':
            return ui.platform.data.dictionary.resolvePath(row.table ?? '', name) ? { kind: 'field', path: name } : null
        case 'formatter': {
            const formatter = row.sys_ui_formatter ? readConfigurationRow(ui, 'sys_ui_formatter', `sys_id=${row.sys_ui_formatter}`) : undefined
            const macro = formatter?.formatter ?? name
            return { kind: 'formatter', macro: macro.replace(/\.xml$/, ''), title: formatter?.name ?? macro }
        }
        case 'annotation': {
            const annotation = readConfigurationRow(ui, 'sys_ui_annotation', `sys_id=${name}`)
            return annotation ? { kind: 'annotation', text: annotation.text ?? '', plain: isTrue(annotation.is_plain_text) } : null
        }
        default:
            throw notEmulated(`form element type ${row.type}`)
    }
}

/** Elements in order, arranged by the split marks of a section (`.begin_split`, `.split`, `.end_split`). */
export function arrange(ui: Ui, table: string, elements: readonly Row[]): Element[][][] {
    const blocks: Element[][][] = []
    let open: Element[][] = [[]]
    const close = (): void => {
        if (open.some(column => column.length > 0)) {
            blocks.push(open)
        }
        open = [[]]
    }
    for (const row of elements) {
        const mark = row.type?.startsWith('.') ? row.type : row.element ?? ''
        if (mark === '.begin_split' || mark === '.end_split') {
            close()
        } else if (mark === '.split') {
            open.push([])
        } else if (!mark.startsWith('.')) {
            const found = element(ui, { ...row, table })
            if (found) {
                open[open.length - 1]?.push(found)
            }
        }
    }
    close()
    return blocks
}

function sectionOf(ui: Ui, table: string, row: Row): Section {
    const elements = readConfiguration(ui, 'sys_ui_element', `sys_ui_section=${row.sys_id}^ORDERBYposition`)
    return { caption: row.caption ?? '', blocks: arrange(ui, table, elements) }
}

/** The section records of a table's form in a view, from the table or its nearest ancestor that has any. */
export function sectionRows(ui: Ui, table: string, view: string): Row[] {
    for (const name of ui.platform.data.dictionary.ancestors(table)) {
        const forms = readConfiguration(ui, 'sys_ui_form', `name=${name}^sys_userISEMPTY`).filter(form => inView(ui, form, view))
        const linked = forms.flatMap(form => readConfiguration(ui, 'sys_ui_form_section', `sys_ui_form=${form.sys_id}^ORDERBYposition`))
            .flatMap(link => readConfiguration(ui, 'sys_ui_section', `sys_id=${link.sys_ui_section}`))
        const found = linked.length > 0 ? linked : readConfiguration(ui, 'sys_ui_section', `name=${name}^sys_userISEMPTY`).filter(section => inView(ui, section, view))
        if (found.length > 0) {
            return found
        }
    }
    return []
}

/**
 * Layout for a table that has none recorded, as elements and split marks: that of the base form, else all fields but the system's own, in two columns,
 * wide ones below.
 */
export function usualElements(ui: Ui, table: string): Row[] {
    const { dictionary } = ui.platform.data
    const base = baseLayout(table)?.filter(name => name.startsWith('.') || dictionary.fields(table).has(name))
    if (base) {
        return marked(base)
    }
    const first = ['number', dictionary.displayField(table), 'name', 'title', 'active', 'order']
    const rank = (name: string): number => first.includes(name) ? first.indexOf(name) : first.length
    const fields = [...dictionary.fields(table).values()].filter(field => field.active && (!field.name.startsWith('sys_') || field.mandatory))
        .sort((a, b) => rank(a.name) - rank(b.name))
    const wide = fields.filter(field => field.maxLength > 255 && !['reference', 'boolean'].includes(field.type))
    const narrow = fields.filter(field => !wide.includes(field)).map(field => field.name)
    const half = Math.ceil(narrow.length / 2)
    const names = ['.begin_split', ...narrow.slice(0, half), '.split', ...narrow.slice(half), '.end_split', ...wide.map(field => field.name)]
    return marked(names)
}

function marked(names: readonly string[]): Row[] {
    return names.map((name): Row => ({ element: name, type: name.startsWith('.') ? name : null }))
}

function generated(ui: Ui, table: string): Section[] {
    return [{ caption: ui.platform.data.dictionary.table(table)?.label ?? table, blocks: arrange(ui, table, usualElements(ui, table)) }]
}

/** Sections of the form that the user may see: of the view, else of the default view, else generated. */
export function readSections(ui: Ui, table: string, view: string): Section[] {
    const own = sectionRows(ui, table, view)
    const found = own.length > 0 || view === '' ? own : sectionRows(ui, table, '')
    const visible = found.filter(row => hasAnyRole(ui, splitNames(row.roles)))
    return found.length > 0 ? visible.map(row => sectionOf(ui, table, row)) : generated(ui, table)
}
