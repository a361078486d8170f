import { recordAddress } from '../addresses'
import { PageError, readParameter, type Page, type Ui } from '../context'
import { readConfiguration } from '../data'
import { html } from '../html'
import { availableLists, containerRow, placedEntries } from '../form/related'
import { defaultView, viewKey } from '../list/columns'
import { redirectWithMessages } from '../messages'
import { renderPage, tokenField } from '../page'

/** Table that a configuration page is about; only for those who may change layouts. */
export function configuredTable(ui: Ui, role: string): { table: string, view: string } {
    const table = readParameter(ui, 'table') || readParameter(ui, 'sysparm_table')
    if (!ui.tx.user.isAdmin && !ui.platform.security.hasRole(ui.tx.user, role)) {
        throw new PageError(403, `Changing layouts needs the role admin or ${role}`)
    }
    if (!ui.platform.data.dictionary.table(table)) {
        throw new PageError(404, `Table ${table || '(none)'} does not exist`)
    }
    return { table, view: readParameter(ui, 'sysparm_view') }
}

const options = { workflow: true, origin: 'platform' as const }

/** Places exactly these lists, in this order, on the table's form in the view. */
function place(ui: Ui, table: string, view: string, keys: readonly string[]): void {
    const { records } = ui.platform
    const own = containerRow(ui, table, view)
    const container = own?.name === table
        ? own.sys_id
        : records.insert(ui.tx, 'sys_ui_related_list', { name: table, view: viewKey(ui, view), view_name: view === defaultView ? null : view || null }, options).sysId
    if (!container) {
        throw new PageError(500, 'The related lists could not be saved')
    }
    const before = placedEntries(ui, table, view)
    readConfiguration(ui, 'sys_ui_related_list_entry', `list_id=${container}`).forEach(entry => records.remove(ui.tx, 'sys_ui_related_list_entry', entry.sys_id ?? '', options))
    keys.forEach((key, position) => {
        const { filter = null, order_by = null } = before.find(entry => entry.related_list === key) ?? {}
        records.insert(ui.tx, 'sys_ui_related_list_entry', { list_id: container, related_list: key, position: String(position), filter, order_by }, options)
    })
}

/** /configure_related_lists.do?table=: which related lists a form shows (role of the documentation: related_list_admin). */
export const configureRelatedLists: Page = ui => {
    const { table, view } = configuredTable(ui, 'related_list_admin')
    const label = ui.platform.data.dictionary.table(table)?.label ?? table
    const available = availableLists(ui, table)
    const placed = placedEntries(ui, table, view).map(entry => entry.related_list ?? '')
    if (ui.request.method === 'POST') {
        const chosen = new Set(ui.form.getAll('related_list'))
        const known = [...placed, ...available.map(list => list.key).filter(key => !placed.includes(key))]
        place(ui, table, view, known.filter(key => chosen.has(key)))
        return redirectWithMessages(ui, `/configure_related_lists.do?table=${table}${view === '' ? '' : `&sysparm_view=${encodeURIComponent(view)}`}`, [{ level: 'success', text: 'Related lists saved.' }])
    }
    const titles = new Map(available.map(list => [list.key, list.title]))
    const shown = [...placed, ...available.map(list => list.key).filter(key => !placed.includes(key))]
    return renderPage(ui, {
        title: `Configure related lists: ${label}`,
        body: html`<h1>Configure related lists: ${label}</h1>
<form method="post" action="/configure_related_lists.do" class="panel">${tokenField(ui)}<input type="hidden" name="table" value="${table}"><input type="hidden" name="sysparm_view" value="${view}">
<fieldset class="plain"><legend class="field-label">Lists shown below the form${view !== '' && ` (view ${view})`}</legend>
${shown.map(key => html`<p><label><input type="checkbox" name="related_list" value="${key}"${placed.includes(key) ? html` checked` : ''}> ${titles.get(key) ?? key}</label></p>`)}
${shown.length === 0 && html`<p>Nothing refers to this table.</p>`}</fieldset>
<div class="bar"><button type="submit" class="primary">Save</button><a class="button" href="/${table}_list.do">Back to the list</a><a class="button" href="${recordAddress(table, '-1', view)}">New record</a></div></form>`
    })
}
