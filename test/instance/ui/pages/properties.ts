import type { HttpResponse, Message, Row } from '../../contracts'
import { isTrue } from '../../values/field-values'
import { splitNames, PageError, readParameter, type Page, type Ui } from '../context'
import { readConfiguration, readConfigurationRow, escapeQueryValue } from '../data'
import { attribute, html, type Html } from '../html'
import { redirectWithMessages } from '../messages'
import { renderPage, tokenField } from '../page'

interface Property {
    row: Row
    writable: boolean
}

function mayUse(ui: Ui, roles: string | null | undefined): boolean {
    return ui.tx.user.isAdmin || splitNames(roles).some(role => ui.platform.security.hasRole(ui.tx.user, role))
}

/** Properties of the named categories that the user may see, in the order of the category. */
function properties(ui: Ui, categories: readonly string[]): Property[] {
    return categories.flatMap(name => {
        const category = readConfigurationRow(ui, 'sys_properties_category', `name=${escapeQueryValue(name)}`)
        if (!category) {
            throw new PageError(404, `There is no property category "${name}"`)
        }
        return readConfiguration(ui, 'sys_properties_category_m2m', `category=${category.sys_id}^ORDERBYorder`)
            .map(link => readConfigurationRow(ui, 'sys_properties', `sys_id=${link.property}`))
            .filter((row): row is Row => row !== undefined && !isTrue(row.is_private))
            .map(row => ({ row, writable: mayUse(ui, row.write_roles) }))
            .filter(property => property.writable || mayUse(ui, property.row.read_roles))
    })
}

function control(name: string): string {
    return `property.${name}`
}

/** Choices are written `Label=value`, or a value alone, between commas. */
function choices(text: string | null | undefined): { label: string, value: string }[] {
    return splitNames(text).map(choice => {
        const [label = '', value] = choice.split('=')
        return { label, value: value ?? label }
    })
}

function widget(row: Row, writable: boolean): Html {
    const name = control(row.name ?? '')
    const value = row.value ?? ''
    const hint = `hint.${name}`
    const disabled = attribute('disabled', !writable)
    switch (row.type) {
        case 'boolean': {
            const yes = isTrue(value)
            return html`<label><input type="radio" name="${name}" value="true"${attribute('checked', yes)}${disabled}> Yes</label>
<label><input type="radio" name="${name}" value="false"${attribute('checked', !yes)}${disabled}> No</label>`
        }
        case 'choicelist': {
            const list = choices(row.choices)
            const kept = list.some(choice => choice.value === value) ? list : [{ label: value === '' ? '-- None --' : value, value }, ...list]
            return html`<select id="${name}" name="${name}" aria-describedby="${hint}"${disabled}>${kept.map(choice =>
                html`<option value="${choice.value}"${attribute('selected', choice.value === value)}>${choice.label}</option>`)}</select>`
        }
        case 'password':
        case 'password2':
            return html`<input type="password" id="${name}" name="${name}" value="" autocomplete="new-password" aria-describedby="${hint}" placeholder="${value === '' ? '' : 'A value is stored'}"${disabled}>`
        default:
            return html`<input id="${name}" name="${name}" value="${value}" aria-describedby="${hint}"${attribute('inputmode', row.type === 'integer' ? 'numeric' : null)}${disabled}>`
    }
}

function propertyHtml({ row, writable }: Property): Html {
    const name = row.name ?? ''
    const label = row.description || name
    const hint = html`<p class="name" id="hint.${control(name)}">${name}${!writable && ' (read only)'}</p>`
    const text = html`<span class="property-text">${label}</span>`
    return row.type === 'boolean'
        ? html`<fieldset class="plain property" data-property="${name}"><legend>${text}</legend><div class="property-value">${widget(row, writable)}</div>${hint}</fieldset>`
        : html`<div class="property" data-property="${name}"><label for="${control(name)}">${text}</label><div class="property-value">${widget(row, writable)}</div>${hint}</div>`
}

/** Values are stored as typed: the platform does not check them either, so readers of a property must. */
function save(ui: Ui, list: readonly Property[]): HttpResponse {
    const { records } = ui.platform
    const notes: Message[] = []
    for (const { row, writable } of list) {
        const typed = ui.form.get(control(row.name ?? ''))
        const secret = row.type === 'password' || row.type === 'password2'
        if (!writable || typed === null || typed === (row.value ?? '') || (secret && typed === '')) {
            continue
        }
        const value = row.type === 'password2' ? records.encrypt(typed) : typed
        const result = records.update(ui.tx, 'sys_properties', row.sys_id ?? '', row, { value }, { workflow: true, origin: 'app' })
        if (result.aborted || result.error !== null) {
            notes.push({ level: 'error', text: result.error ?? `${row.name ?? ''} was not saved` })
        }
    }
    return redirectWithMessages(ui, ui.url.pathname + ui.url.search, notes.length > 0 ? notes : [{ level: 'success', text: 'Properties saved.' }])
}

/** /system_properties_ui.do?sysparm_title=&sysparm_category= */
export const propertyPage: Page = ui => {
    const categories = splitNames(readParameter(ui, 'sysparm_category'))
    if (categories.length === 0) {
        throw new PageError(400, 'The property page needs sysparm_category')
    }
    const list = properties(ui, categories)
    if (list.length === 0) {
        throw new PageError(403, 'There is no property here that you may see')
    }
    if (ui.request.method === 'POST') {
        return save(ui, list)
    }
    const title = readParameter(ui, 'sysparm_title') || readConfigurationRow(ui, 'sys_properties_category', `name=${escapeQueryValue(categories[0] ?? '')}`)?.title || 'System Properties'
    const writable = list.some(property => property.writable)
    return renderPage(ui, {
        title,
        body: html`<h1>${title}</h1><form method="post" action="${ui.url.pathname + ui.url.search}" class="panel">${tokenField(ui)}
${list.map(propertyHtml)}
${writable && html`<div class="bar"><button type="submit" class="primary" name="sys_action" value="sysverb_save">Save</button></div>`}</form>`
    })
}
