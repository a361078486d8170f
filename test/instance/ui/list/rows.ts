import type { Row } from '../../contracts'
import { recordAddress } from '../addresses'
import { cell, renderCell } from '../cells'
import type { Ui } from '../context'
import { queryContext } from '../data'
import { attribute, html, nothing, type Html } from '../html'
import type { Column } from './columns'
import { kindOf } from './operators'
import { analyse } from './terms'

export const ROWS_PER_PAGE = 20

export interface Window {
    rows: Row[]
    total: number
    /** Rows of the window that access control took away. */
    removed: number
}

/**
 * A window of the matching rows. Rows are fetched first and checked then, so a page may hold fewer than it could
 * (platform-security: "Number of rows removed from this list by Security constraints").
 */
export function fetchWindow(ui: Ui, table: string, query: string, firstRow: number, size = ROWS_PER_PAGE): Window {
    const { data, security } = ui.platform
    const context = queryContext(ui.platform, ui.tx, 'app')
    const parsed = ui.platform.records.restrictQuery(ui.tx, data.parse(table, query, context))
    const total = data.count(parsed, context)
    // Ties in the order asked for must not move between two pages.
    const orderBy = [...parsed.orderBy, { field: 'sys_id', descending: false }]
    const { ids } = data.select({ ...parsed, orderBy, offset: firstRow - 1, limit: size }, context)
    const found = data.load(table, ids).filter((row): row is Row => row !== null)
    const rows = found.filter(row => security.canAccess(ui.tx, 'read', table, null, row))
    return { rows, total, removed: found.length - rows.length }
}

export interface TableOptions {
    caption: string
    /** Address of the list with another query; absent: headers do not sort. */
    sortAddress?: (field: string, descending: boolean) => string
    query: string
    checkboxes: boolean
    view: string
}

function heading(column: Column, options: TableOptions): Html {
    const sort = analyse(options.query).sorts[0]
    const sorted = sort?.field === column.path ? sort.descending ? 'descending' : 'ascending' : null
    const label = options.sortAddress
        ? html`<a href="${options.sortAddress(column.path, sorted === 'ascending')}">${column.label}${sorted === null ? nothing : html` <span aria-hidden="true">${sorted === 'ascending' ? '▲' : '▼'}</span>`}</a>`
        : html`${column.label}`
    return html`<th scope="col"${attribute('class', shape(column))}${attribute('aria-sort', sorted)} data-field="${column.path}">${label}</th>`
}

/** Numbers stand on the right, numbers and times are not broken. A choice stored as a number is a word. */
function shape(column: Column): string | null {
    const kind = kindOf(column.field)
    return kind === 'number' ? 'number' : kind === 'date' ? 'date' : null
}

/** The table of a list. The first column with a value links to the record. */
export function listTable(ui: Ui, table: string, columns: readonly Column[], rows: readonly Row[], options: TableOptions): Html {
    const body = rows.map(row => {
        const id = row.sys_id ?? ''
        const cells = columns.map(column => cell(ui, table, row, column.path))
        const name = cells.find(found => found?.readable && found.display !== '')?.display ?? id
        const linked = Math.max(0, cells.findIndex(found => found?.readable && found.display !== '' && found.field.type !== 'reference'))
        return html`<tr data-sys-id="${id}">${options.checkboxes && html`<td class="check"><input type="checkbox" name="sysparm_checked" value="${id}" aria-label="Select record ${name}"></td>`}${cells.map((found, index) =>
            html`<td${attribute('class', shape(columns[index] as Column))}>${index === linked ? html`<a href="${recordAddress(row.sys_class_name || table, id, options.view)}">${found?.display || '(empty)'}</a>` : found && renderCell(ui, found, row)}</td>`)}</tr>`
    })
    const width = columns.length + (options.checkboxes ? 1 : 0)
    return html`<div class="scroll" role="region" aria-label="${options.caption}" tabindex="0"><table class="list">
<caption class="visually-hidden">${options.caption}</caption>
<thead><tr>${options.checkboxes && html`<td class="check"><input type="checkbox" hidden data-check-all aria-label="Select all records"></td>`}${columns.map(column => heading(column, options))}</tr></thead>
<tbody>${body.length > 0 ? body : html`<tr><td colspan="${width}" class="none">No records to display</td></tr>`}</tbody>
</table></div>`
}

/** The platform's note on rows that access control took away. */
export function removedNote(removed: number): Html {
    return removed === 0 ? nothing : html`<p class="hint" data-removed="${removed}">Number of rows removed from this list by Security constraints: ${removed}</p>`
}
