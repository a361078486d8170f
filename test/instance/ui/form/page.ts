import type { HttpResponse, Message, Row } from '../../contracts'
import { listAddress, localPath, recordAddress } from '../addresses'
import { PageError, readParameter, type Ui } from '../context'
import { html } from '../html'
import { parseTerm, splitQuery } from '../list/terms'
import { renderPage, tokenField } from '../page'
import { redirect } from '../responses'
import { redirectWithMessages } from '../messages'
import { runUiAction } from '../ui-actions'
import { readSections } from './layout'
import { actionTarget, canExecute, formActions, formPage } from './render'
import { formState, type FormState } from './state'
import { lookUp, findMissingFields, readForm } from './values'

/** Values that the address gives a new record: `field=value` terms of sysparm_query. */
function givenValues(ui: Ui, table: string): Row {
    const fields = ui.platform.data.dictionary.fields(table)
    const terms = splitQuery(readParameter(ui, 'sysparm_query')).map(parseTerm)
    return Object.fromEntries(terms.flatMap(term => term && term.operator === '=' && fields.has(term.field) ? [[term.field, term.value]] : []))
}

function load(ui: Ui, asked: string): FormState | HttpResponse {
    const { data, records, security } = ui.platform
    const view = readParameter(ui, 'sysparm_view')
    const id = readParameter(ui, 'sys_id')
    if (id === '' || id === '-1') {
        if (!security.canAccess(ui.tx, 'create', asked)) {
            throw new PageError(403, 'Security constraints prevent you from creating a record here')
        }
        const row = { ...records.initialise(ui.tx, asked), ...givenValues(ui, asked) }
        return shown(ui, asked, view, row, true)
    }
    const row = records.find(ui.tx, asked, id, 'app')
    const table = row?.sys_class_name && data.dictionary.table(row.sys_class_name) ? row.sys_class_name : asked
    // A record the user may not read looks like one that is not there.
    if (!row || !security.canAccess(ui.tx, 'read', table, null, row)) {
        throw new PageError(404, 'Record not found: it does not exist, or your roles do not let you read it')
    }
    if (table !== asked && ui.request.method !== 'POST') {
        return redirect(recordAddress(table, id, view))
    }
    return shown(ui, table, view, row, false)
}

/** Display business rules have their say before a form is shown, not when it comes back. */
function shown(ui: Ui, table: string, view: string, row: Row, isNew: boolean): FormState {
    if (ui.request.method === 'POST') {
        return formState(ui, table, view, row, isNew, readSections(ui, table, view))
    }
    const display = ui.platform.records.display(ui.tx, table, row)
    return { ...formState(ui, table, view, display.row, isNew, readSections(ui, table, view)), scratchpad: display.scratchpad }
}

function goBack(ui: Ui, form: FormState): string {
    return localPath(readParameter(ui, 'sysparm_goto'), listAddress(form.table, ''))
}

function store(ui: Ui, form: FormState, changes: Row, stay: boolean): HttpResponse {
    const { records, security } = ui.platform
    const { table, row, isNew } = form
    if (!security.canAccess(ui.tx, isNew ? 'create' : 'write', table, null, row)) {
        throw new PageError(403, 'Security constraints prevent you from saving this record')
    }
    const options = { workflow: true, origin: 'app' as const }
    const result = isNew
        ? records.insert(ui.tx, table, { ...givenReadOnly(ui, form), ...changes }, options)
        : records.update(ui.tx, table, row.sys_id ?? '', row, changes, options)
    if (result.aborted || result.error !== null || (isNew && result.sysId === null)) {
        const reason: Message[] = result.error !== null && !ui.tx.messages.some(message => message.text === result.error) ? [{ level: 'error', text: result.error }] : []
        const silent: Message[] = reason.length === 0 && ui.tx.messages.length === 0 ? [{ level: 'error', text: 'The record was not saved.' }] : []
        return formPage(ui, form, [...reason, ...silent], 422)
    }
    const asked = ui.tx.redirect === null ? null : localPath(ui.tx.redirect.startsWith('/') ? ui.tx.redirect : `/${ui.tx.redirect}`, '')
    const next = asked || (stay ? recordAddress(table, result.sysId ?? row.sys_id ?? '', form.view) : goBack(ui, form))
    return redirectWithMessages(ui, next, [{ level: 'success', text: isNew ? 'Record created.' : 'Record saved.' }])
}

/** Values given by the address that no control of the form carries (the parent of a related list's New). */
function givenReadOnly(ui: Ui, form: FormState): Row {
    const given = givenValues(ui, form.table)
    return Object.fromEntries(Object.entries(given).filter(([name]) => !form.fields.has(name) && !name.startsWith('sys_') &&
        ui.platform.security.canAccess(ui.tx, 'create', form.table, name, form.row)))
}

function save(ui: Ui, form: FormState, stay: boolean): HttpResponse {
    const { changes, valid } = readForm(ui, form, ui.form)
    const missing = findMissingFields(form, changes)
    return !valid || missing.length > 0 ? formPage(ui, form, [], 422) : store(ui, form, changes, stay)
}

function confirmDelete(ui: Ui, form: FormState): HttpResponse {
    const name = ui.platform.records.recordDisplay(ui.tx, form.table, form.row)
    return renderPage(ui, {
        title: 'Delete record',
        body: html`<h1>Delete this record?</h1><p>${ui.platform.data.dictionary.table(form.table)?.label}: <strong>${name}</strong></p>
<form method="post" action="/${form.table}.do" class="bar">${tokenField(ui)}
<input type="hidden" name="sys_id" value="${form.row.sys_id}"><input type="hidden" name="sysparm_goto" value="${goBack(ui, form)}">
<button type="submit" class="danger" name="sys_action" value="sysverb_delete_confirmed" id="ok_button">Delete</button>
<a class="button" href="${recordAddress(form.table, form.row.sys_id ?? '')}">Cancel</a></form>`
    })
}

function remove(ui: Ui, form: FormState): HttpResponse {
    const { records, security } = ui.platform
    if (form.isNew || !security.canAccess(ui.tx, 'delete', form.table, null, form.row)) {
        throw new PageError(403, 'Security constraints prevent you from deleting this record')
    }
    const result = records.remove(ui.tx, form.table, form.row.sys_id ?? '', { workflow: true, origin: 'app' })
    if (result.aborted || result.error !== null) {
        const text = result.error ?? 'The record was not deleted.'
        return formPage(ui, form, ui.tx.messages.length > 0 && result.error === null ? [] : [{ level: 'error', text }], 422)
    }
    const back = goBack(ui, form)
    return redirectWithMessages(ui, back.includes(form.row.sys_id ?? ' ') ? listAddress(form.table, '') : back, [{ level: 'success', text: 'Record deleted.' }])
}

function runAction(ui: Ui, form: FormState, id: string): HttpResponse {
    const action = formActions(ui, form).find(candidate => candidate.sys_id === id || candidate.action_name === id)
    if (!action) {
        throw new PageError(403, 'This action is not available to you on this record')
    }
    const { changes, valid } = readForm(ui, form, ui.form)
    if (!valid) {
        return formPage(ui, form, [], 422)
    }
    const outcome = runUiAction(ui, action, actionTarget(form, changes))
    if (outcome.aborted && outcome.redirect === null) {
        return formPage(ui, form, [], 422)
    }
    return redirectWithMessages(ui, outcome.redirect ?? (form.isNew ? goBack(ui, form) : recordAddress(form.table, form.row.sys_id ?? '', form.view)))
}

function lookUpField(ui: Ui, form: FormState, path: string): HttpResponse {
    readForm(ui, form, ui.form)
    form.fields.forEach(state => { state.error = state.path === path ? state.error : null })
    const state = form.fields.get(path)
    if (state?.writable && state.field.reference) {
        const { near } = lookUp(ui, state.field.reference, (ui.form.get(`sys_display.${state.control}`) ?? '').trim())
        state.matches = near
        state.error = near.length === 0 ? 'No record found' : null
    }
    return formPage(ui, form)
}

/** /<table>.do */
export function recordPage(ui: Ui, table: string): HttpResponse {
    const form = load(ui, table)
    if (!('fields' in form)) {
        return form
    }
    if (ui.request.method !== 'POST') {
        return formPage(ui, form)
    }
    const lookup = ui.form.get('sys_lookup')
    if (lookup) {
        return lookUpField(ui, form, lookup)
    }
    const action = ui.form.get('sys_action') ?? (form.isNew ? 'sysverb_insert' : 'sysverb_update')
    switch (action) {
        case 'sysverb_insert':
        case 'sysverb_update':
            return save(ui, form, false)
        case 'sysverb_update_and_stay':
            return save(ui, form, true)
        case 'sysverb_delete':
            return confirmDelete(ui, form)
        case 'sysverb_delete_confirmed':
            return remove(ui, form)
        case 'sysverb_execute_now': {
            if (!canExecute(ui, form)) {
                throw new PageError(403, 'Only administrators may execute a job')
            }
            const text = ui.ports.runJob(ui.platform, ui.tx, form.table, form.row.sys_id ?? '')
            return redirectWithMessages(ui, recordAddress(form.table, form.row.sys_id ?? ''), [{ level: 'info', text }])
        }
        default:
            return runAction(ui, form, action)
    }
}
