import type { Row } from '../../contracts'
import { PageError, type Page, type Ui } from '../context'
import { readConfiguration } from '../data'
import { html } from '../html'
import { sectionRows, usualElements } from '../form/layout'
import { defaultView, viewKey } from '../list/columns'
import { redirectWithMessages } from '../messages'
import { renderPage, tokenField } from '../page'
import { configuredTable } from './related-lists'

const options = { workflow: true, origin: 'platform' as const }

/** Formatters that this table's forms offer: its own, its ancestors' and those of `global`. */
function formatters(ui: Ui, table: string): Row[] {
    const tables = new Set([...ui.platform.data.dictionary.ancestors(table), 'global'])
    return readConfiguration(ui, 'sys_ui_formatter', 'active=true^ORDERBYname').filter(row => tables.has(row.table ?? '') || !row.table)
}

function elements(ui: Ui, section: Row): Row[] {
    return readConfiguration(ui, 'sys_ui_element', `sys_ui_section=${section.sys_id}^ORDERBYposition`)
}

/** The first section of the table's own form; made, with the fields the form shows so far, when there is none. */
function ownSection(ui: Ui, table: string, view: string): Row {
    const { data, records } = ui.platform
    const inherited = sectionRows(ui, table, view)
    const own = inherited.find(section => section.name === table)
    if (own) {
        return own
    }
    const place = { name: table, view: viewKey(ui, view), view_name: view === defaultView ? null : view || null }
    const fields = inherited.length > 0
        ? inherited.flatMap(section => elements(ui, section))
        : usualElements(ui, table)
    const form = records.insert(ui.tx, 'sys_ui_form', place, options).sysId
    const section = records.insert(ui.tx, 'sys_ui_section', { ...place, caption: data.dictionary.table(table)?.label ?? table }, options).sysId
    records.insert(ui.tx, 'sys_ui_form_section', { sys_ui_form: form, sys_ui_section: section, position: '0' }, options)
    fields.forEach((row, position) => records.insert(ui.tx, 'sys_ui_element', {
        sys_ui_section: section, element: row.element ?? '', type: row.type ?? null, sys_ui_formatter: row.sys_ui_formatter ?? null, position: String(position)
    }, options))
    const stored = section ? records.find(ui.tx, 'sys_ui_section', section, 'platform') : null
    if (!stored) {
        throw new PageError(500, 'The form could not be saved')
    }
    return stored
}

/** Adds a field or formatter at the end of the section, or takes an element out. */
function change(ui: Ui, table: string, view: string): string {
    const { records, data } = ui.platform
    const added = ui.form.get('add') ?? ''
    const removed = ui.form.get('remove') ?? ''
    if (removed !== '') {
        const known = sectionRows(ui, table, view).filter(section => section.name === table).flatMap(section => elements(ui, section))
        if (!known.some(row => row.sys_id === removed)) {
            throw new PageError(404, 'The form has no such element')
        }
        records.remove(ui.tx, 'sys_ui_element', removed, options)
        return 'Removed from the form.'
    }
    const formatter = formatters(ui, table).find(row => added === `formatter:${row.sys_id}`)
    const field = data.dictionary.fields(table).get(added.replace(/^field:/, ''))
    if (!formatter && !field) {
        throw new PageError(400, 'Choose what to add')
    }
    const section = ownSection(ui, table, view)
    const present = elements(ui, section)
    const position = Math.max(-1, ...present.map(row => Number(row.position ?? 0))) + 1
    records.insert(ui.tx, 'sys_ui_element', formatter
        ? { sys_ui_section: section.sys_id ?? null, element: formatter.formatter ?? '', type: 'formatter', sys_ui_formatter: formatter.sys_id ?? null, position: String(position) }
        : { sys_ui_section: section.sys_id ?? null, element: field?.name ?? '', type: null, position: String(position) }, options)
    return `${formatter?.name ?? field?.label ?? ''} is on the form now.`
}

/** /configure_form.do?table=: adds fields and formatters to a form (role of the documentation: personalize_form). */
export const configureForm: Page = ui => {
    const { table, view } = configuredTable(ui, 'personalize_form')
    const label = ui.platform.data.dictionary.table(table)?.label ?? table
    if (ui.request.method === 'POST') {
        const text = change(ui, table, view)
        return redirectWithMessages(ui, `/configure_form.do?table=${table}${view === '' ? '' : `&sysparm_view=${encodeURIComponent(view)}`}`, [{ level: 'success', text }])
    }
    const placed = sectionRows(ui, table, view).flatMap(section => elements(ui, section).map(row => ({ section, row })))
    const used = new Set(placed.map(({ row }) => row.sys_ui_formatter || row.element))
    const hidden = html`${tokenField(ui)}<input type="hidden" name="table" value="${table}"><input type="hidden" name="sysparm_view" value="${view}">`
    const free = [...ui.platform.data.dictionary.fields(table).values()].filter(field => field.active && !used.has(field.name)).sort((a, b) => a.label.localeCompare(b.label, 'en'))
    const names = new Map(formatters(ui, table).map(row => [row.sys_id, row.name]))
    return renderPage(ui, {
        title: `Configure form: ${label}`,
        body: html`<h1>Configure form: ${label}</h1>
<form method="post" action="/configure_form.do" class="panel">${hidden}<div class="row">
<div><label for="add">Field or formatter</label><select id="add" name="add">
<optgroup label="Formatters">${formatters(ui, table).filter(row => !used.has(row.sys_id ?? '')).map(row => html`<option value="formatter:${row.sys_id}">${row.name}</option>`)}</optgroup>
<optgroup label="Fields">${free.map(field => html`<option value="field:${field.name}">${field.label}</option>`)}</optgroup></select></div>
<button type="submit" class="primary">Add to the form</button></div></form>
<h2>On the form</h2>
${placed.length === 0 && html`<p>The form has no layout recorded yet. Adding something records the one it shows, with the addition at its end.</p>`}
${placed.length > 0 && html`<ul class="placed panel">${placed.filter(({ row }) => !(row.element ?? '').startsWith('.')).map(({ section, row }) => html`<li>${row.type === 'formatter' ? `${names.get(row.sys_ui_formatter ?? '') ?? row.element} (formatter)` : row.element}
<span class="hint">${section.caption}</span>
${section.name === table && html`<form method="post" action="/configure_form.do">${hidden}<button type="submit" name="remove" value="${row.sys_id}" aria-label="Remove ${row.element}">Remove</button></form>`}</li>`)}</ul>`}
<p><a class="button" href="/${table}_list.do">Back to the list</a></p>`
    })
}
