import type { HttpResponse, Message } from '../../contracts'
import { messageOf } from '../../errors'
import { listAddress, recordAddress } from '../addresses'
import { PageError, readParameter, type Ui } from '../context'
import { pluralLabel } from '../documentation'
import { html, nothing, type Html } from '../html'
import { renderPage, tokenField } from '../page'
import { redirect } from '../responses'
import { actionButtons, listActions, runListAction } from './actions'
import { readColumns } from './columns'
import { addedCondition, breadcrumbs, filterForms } from './filter'
import { fetchWindow, listTable, ROWS_PER_PAGE, removedNote, type Window } from './rows'
import { analyse, joinQuery } from './terms'

function paging(table: string, query: string, view: string, firstRow: number, window: Window): Html {
    const last = Math.min(firstRow + ROWS_PER_PAGE - 1, window.total)
    const address = (first: number): string => listAddress(table, query, { firstRow: first, view })
    const lastPage = Math.floor(Math.max(0, window.total - 1) / ROWS_PER_PAGE) * ROWS_PER_PAGE + 1
    const link = (condition: boolean, first: number, label: string): Html => condition
        ? html`<a class="button" href="${address(first)}">${label}</a>`
        : nothing
    return html`<nav class="bar" aria-label="Pages">
<span class="count" data-total="${window.total}">${window.total === 0 ? 'No records' : `Rows ${firstRow} to ${last} of ${window.total}`}</span>
${link(firstRow > 1, 1, 'First page')}${link(firstRow > 1, Math.max(1, firstRow - ROWS_PER_PAGE), 'Previous page')}
${link(last < window.total, firstRow + ROWS_PER_PAGE, 'Next page')}${link(last < window.total, lastPage, 'Last page')}
</nav>`
}

function readWindow(ui: Ui, table: string, query: string, firstRow: number, problems: Message[]): Window {
    try {
        return fetchWindow(ui, table, query, firstRow)
    } catch (error) {
        // A filter is the reader's own input: say what is wrong with it beside the list.
        problems.push({ level: 'error', text: `The filter cannot be run: ${messageOf(error)}` })
        return { rows: [], total: 0, removed: 0 }
    }
}

/** /<table>_list.do */
export function listPage(ui: Ui, table: string): HttpResponse {
    const { dictionary } = ui.platform.data
    const definition = dictionary.table(table)
    if (!definition) {
        throw new PageError(404, `Table ${table} does not exist`)
    }
    const view = readParameter(ui, 'sysparm_view')
    const query = readParameter(ui, 'sysparm_query')
    if (ui.request.method === 'POST') {
        return runListAction(ui, table, query, view)
    }
    const problems: Message[] = []
    const added = addedCondition(ui, table, query)
    if (added && 'query' in added) {
        return redirect(listAddress(table, added.query, { view }) + '&sysparm_filter_open=1')
    }
    if (added) {
        problems.push({ level: 'error', text: added.error })
    }
    const firstRow = Math.max(1, Math.floor(Number(readParameter(ui, 'sysparm_first_row')) || 1))
    const window = readWindow(ui, table, query, firstRow, problems)
    const { conditions } = analyse(query)
    const actions = listActions(ui, table)
    const creatable = ui.platform.security.canAccess(ui.tx, 'create', table)
    const title = pluralLabel(ui, table)
    const body = html`<div class="bar title"><h1>${title}</h1><span class="end"></span>
${actionButtons(actions.banner, 'list-form')}
${ui.tx.user.isAdmin && html`<a class="button" href="/configure_related_lists.do?table=${table}">Configure related lists</a> <a class="button" href="/configure_form.do?table=${table}">Configure form</a>`}
${creatable && html`<a class="button" id="sysverb_new" href="${recordAddress(table, '-1', view)}">New</a>`}</div>
<div class="tools">${problems.length === 0 ? breadcrumbs(ui, table, query, view) : nothing}
${filterForms(ui, table, query, view)}</div>
<form method="post" action="/${table}_list.do" id="list-form">
${tokenField(ui)}<input type="hidden" name="sysparm_query" value="${query}"><input type="hidden" name="sysparm_view" value="${view}">
${listTable(ui, table, readColumns(ui, table, { view }), window.rows, {
    caption: title, query, view, checkboxes: actions.onRows.length > 0,
    sortAddress: (field, descending) => listAddress(table, joinQuery(conditions, [{ field, descending }]), { view })
})}
${removedNote(window.removed)}
${actions.onRows.length + actions.links.length > 0 && html`<div class="bar">${actionButtons(actions.onRows)}${actionButtons(actions.links)}</div>`}
</form>
${paging(table, query, view, firstRow, window)}`
    return renderPage(ui, { title, body, messages: problems })
}
