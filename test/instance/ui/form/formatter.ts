import { messageOf } from '../../errors'
import type { Ui } from '../context'
import { html, raw, type Html } from '../html'
import { renderMacro } from '../jelly/macros'
import { scriptRecord } from '../ui-actions'
import type { FormState } from './state'

/**
 * A formatter of the form: the output of its macro. A macro for a formatter is a table row (platform-administration/t_CreateAUIMacro), so a row is put into a
 * table of its own. A macro that fails says so in its place, so that the record stays reachable.
 */
export function formatterHtml(ui: Ui, form: FormState, macro: string, title: string): Html {
    try {
        const record = scriptRecord(ui, { table: form.table, row: form.row, changes: {}, isNew: form.isNew }, false).object
        const output = renderMacro(ui, macro, {
            current: record, ref: form.table, [form.table]: record,
            sys_id: form.isNew ? '-1' : form.row.sys_id ?? '', sysparm_view: form.view, jvar_form_name: form.table
        })
        if (output.trim() === '') {
            return html``
        }
        return /^\s*(?:<!--[\s\S]*?-->\s*)*<tr[\s>]/i.test(output)
            ? html`<table class="formatter" role="presentation" data-formatter="${macro}"><tbody>${raw(output)}</tbody></table>`
            : html`<div class="formatter" data-formatter="${macro}">${raw(output)}</div>`
    } catch (error) {
        const text = messageOf(error)
        ui.platform.log(ui.tx, 'error', 'ui', `Formatter ${title} (${macro}): ${text}`)
        return html`<div class="formatter" data-formatter="${macro}"><p class="message error" role="alert">Formatter ${title}: ${text}</p></div>`
    }
}
