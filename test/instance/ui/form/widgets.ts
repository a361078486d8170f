import type { Row } from '../../contracts'
import { recordAddress } from '../addresses'
import { renderCell, documentTable } from '../cells'
import type { Ui } from '../context'
import { readConfiguration } from '../data'
import { attribute, html, nothing, type Html } from '../html'
import { analyse, describeTerm } from '../list/terms'
import { lookUp, showText } from './values'
import type { FieldState, FormState, Option } from './state'

/** Reference tables with at most so many records offer them all as suggestions. */
const MAX_SUGGESTIONS = 50

function describedBy(state: FieldState, hint: boolean): Html {
    const ids = [state.error && `error.${state.control}`, hint && `hint.${state.control}`].filter(Boolean).join(' ')
    return html`${attribute('aria-describedby', ids || null)}${attribute('aria-invalid', state.error ? 'true' : null)}`
}

function common(state: FieldState, hint = false): Html {
    return html`id="${state.control}" name="${state.control}"${describedBy(state, hint)}${attribute('aria-required', state.field.mandatory ? 'true' : null)}`
}

function options(list: readonly Option[], selected: string): Html {
    return html`${list.map(option => html`<option value="${option.value}"${attribute('selected', option.value === selected)}>${option.label}</option>`)}`
}

function choices(ui: Ui, state: FieldState, row: Row): Option[] {
    const { data, records } = ui.platform
    const dependent = state.field.dependent === null ? undefined : row[state.field.dependent]
    const list = data.dictionary.choices(state.field.table, state.field.name, ui.tx.user.language)
        .filter(choice => !choice.inactive && (choice.dependent === undefined || dependent === undefined || choice.dependent === dependent))
        .map(choice => ({ value: choice.value, label: choice.label }))
    const value = state.value ?? ''
    const stray = value !== '' && !list.some(choice => choice.value === value)
    const kept = stray ? [{ value, label: records.displayValue(ui.tx, state.field.table, state.field.name, value, row) }] : []
    const none = state.field.choice === 3 && value !== '' ? [] : [{ value: '', label: '-- None --' }]
    return [...none, ...list, ...kept]
}

function suggestions(id: string, list: readonly Option[]): Html {
    return html`<datalist id="${id}">${list.map(option => html`<option value="${option.value}">${option.label}</option>`)}</datalist>`
}

function hint(state: FieldState, text: string): Html {
    return html`<p class="hint" id="hint.${state.control}">${text}</p>`
}

function referenceWidget(ui: Ui, state: FieldState, text: string): Html {
    if (state.matches && state.matches.length > 0) {
        return html`<select ${common(state)}><option value="">-- Choose --</option>${options(state.matches, state.typed ?? '')}</select>`
    }
    const all = lookUp(ui, state.field.reference ?? '', '').near
    const listed = all.length > 0 && all.length < MAX_SUGGESTIONS
    const attributes = html`${describedBy(state, false)}${attribute('aria-required', state.field.mandatory ? 'true' : null)}${attribute('list', listed ? `list.${state.control}` : null)}`
    return html`<div class="with-button"><input id="${state.control}" name="sys_display.${state.control}" value="${text}" autocomplete="off"${attributes}>
<button type="submit" name="sys_lookup" value="${state.path}" formnovalidate aria-label="Look up ${state.label}">Look up</button></div>
${listed && html`<datalist id="list.${state.control}">${all.map(option => html`<option value="${option.label}"></option>`)}</datalist>`}
${state.value && state.field.reference && html`<p class="hint"><a href="${recordAddress(state.field.reference, state.value)}">Open ${state.display || 'record'}</a></p>`}`
}

function namesWidget(ui: Ui, state: FieldState, text: string, row: Row): Html {
    const { dictionary } = ui.platform.data
    const table = state.field.type === 'table_name' ? null : state.field.dependent ? row[state.field.dependent] ?? null : null
    const list = state.field.type === 'table_name'
        ? dictionary.tableNames().map(name => ({ value: name, label: dictionary.table(name)?.label ?? name }))
        : table && dictionary.table(table) ? [...dictionary.fields(table).values()].map(field => ({ value: field.name, label: field.label })) : []
    return html`<input ${common(state)} value="${text}" autocomplete="off" spellcheck="false" list="list.${state.control}">${suggestions(`list.${state.control}`, list)}`
}

function history(ui: Ui, form: FormState, state: FieldState): Html {
    const entries = form.isNew ? [] : readConfiguration(ui, 'sys_journal_field', `element_id=${form.row.sys_id}^element=${state.path}^ORDERBYDESCsys_created_on`)
    return entries.length === 0 ? nothing : html`<ul class="history" aria-label="${state.label} history">${entries.map(entry =>
        html`<li><span class="hint">${ui.platform.records.displayValue(ui.tx, 'sys_journal_field', 'sys_created_on', entry.sys_created_on ?? '')} ${entry.sys_created_by}</span>
${entry.value}</li>`)}</ul>`
}

const codeTypes = new Set(['conditions', 'json', 'xml', 'script', 'script_plain', 'script_server', 'html_script', 'css', 'html', 'translated_html'])

function conditionsInWords(ui: Ui, state: FieldState, row: Row): string {
    const table = state.field.dependent ? row[state.field.dependent] : null
    const { conditions } = analyse(state.value ?? '')
    return table && ui.platform.data.dictionary.table(table) && conditions.length > 0 ? conditions.map(piece => describeTerm(ui, table, piece)).join(', ') : ''
}

function control(ui: Ui, form: FormState, state: FieldState): Html {
    const { field } = state
    const text = state.typed ?? showText(state)
    if (field.type === 'reference') {
        return referenceWidget(ui, state, text)
    }
    if (field.type === 'boolean') {
        return html`<input type="checkbox" ${common(state)} value="true"${attribute('checked', text === 'true')}>`
    }
    if (field.choice === 1 || field.choice === 3 || (field.type === 'choice' && field.choice === 0)) {
        return html`<select ${common(state)}>${options(choices(ui, state, form.row), text)}</select>`
    }
    if (field.choice === 2) {
        return html`<input ${common(state)} value="${text}" list="list.${state.control}">${suggestions(`list.${state.control}`, choices(ui, state, form.row))}`
    }
    switch (field.type) {
        case 'password':
        case 'password2':
            return html`<input type="password" ${common(state, true)} value="" autocomplete="new-password">
${hint(state, state.value ? 'A value is stored and never shown. Leave empty to keep it.' : 'No value is stored.')}
${state.value && html`<label class="hint"><input type="checkbox" name="sys_clear.${state.control}" value="true"> Remove the stored value</label>`}`
        case 'glide_date_time':
        case 'due_date':
            return html`<input ${common(state, true)} value="${text}" autocomplete="off">${hint(state, `yyyy-MM-dd HH:mm:ss, time zone ${ui.tx.user.timeZone}`)}`
        case 'glide_date':
            return html`<input ${common(state, true)} value="${text}" autocomplete="off">${hint(state, 'yyyy-MM-dd')}`
        case 'glide_duration':
            return html`<input ${common(state, true)} value="${text}" autocomplete="off">${hint(state, 'Days and time: d hh:mm:ss')}`
        case 'integer':
        case 'longint':
        case 'decimal':
        case 'float':
            return html`<input ${common(state)} value="${text}" inputmode="decimal">`
        case 'table_name':
        case 'field_name':
            return namesWidget(ui, state, text, form.row)
        case 'document_id': {
            const target = documentTable(ui, field, form.row)
            return html`<input ${common(state, true)} class="code" value="${text}">${hint(state, state.value && target ? `${state.display} (${target})` : 'sys_id of the document')}`
        }
        case 'conditions':
            return html`<textarea ${common(state, true)} class="code" spellcheck="false">${text}</textarea>${hint(state, conditionsInWords(ui, state, form.row) || 'Encoded query')}`
        case 'journal':
        case 'journal_input':
            return html`<textarea ${common(state)}>${text}</textarea>${history(ui, form, state)}`
        case 'email':
            return html`<input ${common(state)} value="${text}" inputmode="email" autocomplete="off" maxlength="${field.maxLength || 255}">`
        default:
            return codeTypes.has(field.type) || field.maxLength > 255
                ? html`<textarea ${common(state)}${codeTypes.has(field.type) && html` class="code" spellcheck="false"`}${attribute('maxlength', field.maxLength > 0 ? field.maxLength : null)}>
${text}</textarea>`
                : html`<input ${common(state)} value="${text}"${attribute('maxlength', field.maxLength > 0 ? field.maxLength : null)}>`
    }
}

function readOnly(ui: Ui, form: FormState, state: FieldState): Html {
    const { field } = state
    const cell = { readable: state.readable, value: state.value, display: state.display, field }
    const words = field.type === 'conditions' ? conditionsInWords(ui, state, form.row) : ''
    const value = field.type === 'boolean' ? html`${state.value === '1' || state.value === 'true' ? 'Yes' : 'No'}`
        : field.type === 'glide_duration' ? html`${state.display || durationOrEmpty(state)}`
            : codeTypes.has(field.type) && state.value ? html`<code class="code">${state.value}</code>`
                : /^journal/.test(field.type) ? history(ui, form, state) : renderCell(ui, cell, form.row)
    return html`<p class="value" id="${state.control}" data-readonly>${value}</p>${words && html`<p class="hint">${words}</p>`}`
}

function durationOrEmpty(state: FieldState): string {
    return state.value ? showText(state) : ''
}

/** A field of the form: label, control (or the value, when the user may not write it), what it showed first, its error. */
export function renderField(ui: Ui, form: FormState, state: FieldState): Html {
    if (!state.readable) {
        return nothing
    }
    const classes = `field${state.error ? ' invalid' : ''}${state.field.type === 'boolean' ? ' tick' : ''}`
    if (!state.writable) {
        return html`<div class="${classes}" data-field="${state.path}"><span class="field-label"${attribute('title', state.hint || null)}>${state.label}</span><div class="control">${readOnly(ui, form, state)}</div></div>`
    }
    const original = state.matches ? state.value ?? '' : showText(state)
    return html`<div class="${classes}" data-field="${state.path}"><label for="${state.control}"${attribute('title', state.hint || null)}>${state.label}${state.field.mandatory && html` <span class="mandatory" title="Required"><span aria-hidden="true">*</span><span class="visually-hidden">(required)</span></span>`}</label>
<div class="control">${control(ui, form, state)}
<input type="hidden" name="sys_original.${state.control}" value="${original}">
${state.error && html`<p class="field-error" id="error.${state.control}">${state.error}</p>`}</div></div>`
}
