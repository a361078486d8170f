import type { HttpResponse, Row } from '../../contracts'
import { listAddress } from '../addresses'
import { PageError, type Ui } from '../context'
import { html, attribute, nothing, type Html } from '../html'
import { redirectWithMessages } from '../messages'
import { runUiAction, uiActions, type ActionTarget } from '../ui-actions'

const banner = ['list_banner_button']
// `list_action` and `form_action` only say that an action stands somewhere on a list or form: the flags of the places decide.
const onRows = ['list_button', 'list_choice', 'list_context_menu']
const links = ['list_link']
const places = [...banner, ...onRows, ...links]

/** What an action without a record works on: an empty one, without defaults, since nothing is going to be inserted. */
function blank(table: string): ActionTarget {
    return { table, row: {}, changes: {}, isNew: false }
}

/** Actions of a list by where they stand. The condition of one for chosen records is asked of each record when it runs. */
export function listActions(ui: Ui, table: string): { banner: Row[], onRows: Row[], links: Row[] } {
    const rows = uiActions(ui, onRows, { table })
    const once = (names: string[]): Row[] => uiActions(ui, names, blank(table)).filter(action => !rows.some(row => row.sys_id === action.sys_id))
    const above = once(banner)
    return { banner: above, onRows: rows, links: once(links).filter(action => !above.some(row => row.sys_id === action.sys_id)) }
}

/** Buttons of actions; `form` is the id of the list's form when they stand outside it. */
export function actionButtons(actions: readonly Row[], form: string | null = null): Html {
    return actions.length === 0 ? nothing : html`${actions.map(action =>
        html`<button type="submit" name="sys_action" value="${action.sys_id}"${attribute('form', form)}${attribute('title', action.hint || null)}>${action.name}</button> `)}`
}

/** Runs the action that was pressed: once for each checked record, or once on an empty record when it needs none. */
export function runListAction(ui: Ui, table: string, query: string, view: string): HttpResponse {
    const actions = listActions(ui, table)
    const wanted = ui.form.get('sys_action')
    const checked = ui.form.getAll('sysparm_checked')
    const action = [...actions.banner, ...actions.onRows, ...actions.links].find(candidate => candidate.sys_id === wanted)
    if (!action) {
        throw new PageError(403, 'This action is not available to you on this list')
    }
    const needsRows = actions.onRows.includes(action)
    if (needsRows && checked.length === 0) {
        return redirectWithMessages(ui, listAddress(table, query, { view }), [{ level: 'error', text: `Select the records for "${action.name ?? ''}" first.` }])
    }
    let redirect: string | null = null
    const targets = checked.length === 0 ? [blank(table)] : checked.map(id => stored(ui, table, id))
    for (const target of targets) {
        const usable = checked.length === 0 || uiActions(ui, places, target).some(candidate => candidate.sys_id === action.sys_id)
        if (usable) {
            redirect = runUiAction(ui, action, target).redirect ?? redirect
        }
    }
    return redirectWithMessages(ui, redirect ?? listAddress(table, query, { view }))
}

function stored(ui: Ui, table: string, id: string): ActionTarget {
    const row = ui.platform.records.find(ui.tx, table, id, 'app')
    if (!row || !ui.platform.security.canAccess(ui.tx, 'read', row.sys_class_name || table, null, row)) {
        throw new PageError(404, 'Record not found')
    }
    return { table: row.sys_class_name || table, row, changes: {}, isNew: false }
}
