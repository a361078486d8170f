import type { HttpResponse, Message, Row } from '../../contracts'
import { listAddress, localPath } from '../addresses'
import { hasAnyRole, readParameter, type Ui } from '../context'
import { attribute, html, nothing, raw, type Html } from '../html'
import { renderPage, tokenField } from '../page'
import { uiActions, type ActionTarget } from '../ui-actions'
import { attachments } from './attachments'
import { formatterHtml } from './formatter'
import type { Element, Section } from './layout'
import { relatedLists } from './related'
import type { FormState } from './state'
import { renderField } from './widgets'

/** Job tables whose records run at once by Execute Now. */
const jobTables = new Set(['sysauto_script'])

/** May the user start this record as a job? As on the platform, only administrators. */
export function canExecute(ui: Ui, form: FormState): boolean {
    return !form.isNew && jobTables.has(form.table) && ui.tx.user.isAdmin
}

export function actionTarget(form: FormState, changes: Row): ActionTarget {
    return { table: form.table, row: form.row, changes, isNew: form.isNew }
}

/** UI actions for the form: buttons first, links apart. */
export function formActions(ui: Ui, form: FormState): Row[] {
    return uiActions(ui, ['form_button', 'form_link', 'form_context_menu'], actionTarget(form, {}))
}

/** The form's buttons; they stand above and below it, and only the upper ones have ids. */
function buttons(ui: Ui, form: FormState, upper: boolean): Html {
    const id = (name: string | null | undefined): Html => attribute('id', upper ? name || null : null)
    const { security } = ui.platform
    const { table, row, isNew } = form
    const writable = [...form.fields.values()].some(state => state.writable)
    const save = isNew
        ? security.canAccess(ui.tx, 'create', table, null, row) && html`<button type="submit" class="primary" name="sys_action" value="sysverb_insert"${id('sysverb_insert')}>Submit</button>`
        : writable && security.canAccess(ui.tx, 'write', table, null, row) && html`<button type="submit" class="primary" name="sys_action" value="sysverb_update"${id('sysverb_update')}>Update</button>
<button type="submit" name="sys_action" value="sysverb_update_and_stay"${id('sysverb_update_and_stay')}>Save</button>`
    const own = formActions(ui, form).map(action =>
        html`<button type="submit" name="sys_action" value="${action.sys_id}"${id(action.action_name)}${attribute('title', action.hint || null)}>${action.name}</button>`)
    const execute = canExecute(ui, form) && html`<button type="submit" name="sys_action" value="sysverb_execute_now"${id('execute_now')} formnovalidate>Execute Now</button>`
    const remove = !isNew && security.canAccess(ui.tx, 'delete', table, null, row) &&
        html`<button type="submit" class="danger" name="sys_action" value="sysverb_delete"${id('sysverb_delete')} formnovalidate>Delete</button>`
    return html`${save} ${own} ${execute} ${remove}`
}

function elementHtml(ui: Ui, form: FormState, element: Element): Html {
    if (element.kind === 'field') {
        const state = form.fields.get(element.path)
        return state ? renderField(ui, form, state) : nothing
    }
    if (element.kind === 'annotation') {
        return html`<div class="annotation">${element.plain ? element.text : raw(element.text)}</div>`
    }
    return formatterHtml(ui, form, element.macro, element.title)
}

function sectionHtml(ui: Ui, form: FormState, section: Section): Html {
    const blocks = section.blocks.map(columns => html`<div class="columns">${columns.map(column => html`<div>${column.map(element => elementHtml(ui, form, element))}</div>`)}</div>`)
    return html`<fieldset class="section">${section.caption && html`<legend>${section.caption}</legend>`}${blocks}</fieldset>`
}

function title(ui: Ui, form: FormState): string {
    const label = ui.platform.data.dictionary.table(form.table)?.label ?? form.table
    const display = ui.platform.data.dictionary.displayField(form.table)
    const readable = display !== undefined && ui.platform.security.canAccess(ui.tx, 'read', form.table, display, form.row)
    const name = form.isNew ? 'New record' : readable ? ui.platform.records.recordDisplay(ui.tx, form.table, form.row) : ''
    return name === '' ? label : `${label}: ${name}`
}

/** `g_scratchpad` as data: client scripts do not run here. */
function scratchpad(form: FormState): Html {
    const values = form.scratchpad ?? {}
    return Object.keys(values).length === 0 ? nothing : html`<script type="application/json" id="g_scratchpad">${raw(JSON.stringify(values).replaceAll('<', '\\u003c'))}</script>`
}

/** The form as a page. */
export function formPage(ui: Ui, form: FormState, messages: readonly Message[] = [], status = 200): HttpResponse {
    const { table, row, isNew, view } = form
    const id = isNew ? '-1' : row.sys_id ?? ''
    const heading = title(ui, form)
    const back = localPath(readParameter(ui, 'sysparm_goto') || refererPath(ui, table), listAddress(table, ''))
    const invalid = [...form.fields.values()].filter(state => state.error !== null)
    const summary: Message[] = invalid.length > 0 ? [{ level: 'error', text: `Invalid or missing: ${invalid.map(state => state.label).join(', ')}` }] : []
    const body = html`<form method="post" action="/${table}.do" id="${table}.form" class="record-form" autocomplete="off" novalidate>
${tokenField(ui)}<input type="hidden" name="sys_id" value="${id}"><input type="hidden" name="sysparm_view" value="${view}">
<input type="hidden" name="sysparm_goto" value="${back}"><input type="hidden" name="sysparm_query" value="${readParameter(ui, 'sysparm_query')}">
<div class="bar title"><a class="button back" href="${back}" aria-label="Back">&larr;</a><h1>${heading}</h1><span class="end"></span>${buttons(ui, form, true)}</div>
${form.sections.map(section => sectionHtml(ui, form, section))}
<div class="bar end-of-form">${buttons(ui, form, false)}${hasAnyRole(ui, ['admin']) && html`<span class="end"></span><a class="button" href="/configure_form.do?table=${table}">Configure form</a><a class="button" href="/configure_related_lists.do?table=${table}">Configure related lists</a>`}</div>
</form>
${scratchpad(form)}
${!isNew && attachments(ui, table, row)}
${!isNew && relatedLists(ui, table, row, view)}`
    return renderPage(ui, { title: heading, body, status, messages: [...messages, ...summary] })
}

/** The list that the reader came from, so that Update leads back there. */
function refererPath(ui: Ui, table: string): string {
    try {
        const referer = new URL(ui.request.headers.referer ?? '')
        const own = referer.host === (ui.request.headers.host ?? '') && (referer.pathname === `/${table}_list.do` || referer.searchParams.has('sys_id'))
        return own ? referer.pathname + referer.search : ''
    } catch {
        return ''
    }
}
