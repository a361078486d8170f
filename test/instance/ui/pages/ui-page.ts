import type { HttpResponse, Row } from '../../contracts'
import { notEmulated } from '../../errors'
import { localPath, scriptAddress } from '../addresses'
import { isTrue } from '../../values/field-values'
import { PageError, type Ui } from '../context'
import { readConfiguration, findScope } from '../data'
import { html, raw } from '../html'
import { addressVariables, findMacro } from '../jelly/macros'
import { renderJelly } from '../jelly/render'
import { redirectWithMessages } from '../messages'
import { renderPage } from '../page'
import { htmlResponse } from '../responses'

/** A page answers to its name, to its scope and name, and to the endpoint it was built with. */
function find(ui: Ui, name: string): { row: Row, scope: string } | null {
    for (const row of readConfiguration(ui, 'sys_ui_page', '')) {
        const scope = findScope(ui, row)
        const own = row.name ?? ''
        const answers = own === name ? scope === 'global' || own.startsWith(scope) : `${scope}_${own}` === name || row.endpoint === `${name}.do`
        if (answers) {
            return { row, scope }
        }
    }
    return null
}

/** Runs the processing script: fields of the posted form are its variables (api-reference/scripts/r_UIPages). */
function process(ui: Ui, row: Row, scope: string, name: string): HttpResponse {
    const fields = Object.fromEntries([...ui.form].filter(([field]) => /^[A-Za-z_$][\w$]*$/.test(field)))
    let sent: string | null = null
    const bindings = {
        ...fields,
        request: { getParameter: (field: string) => ui.form.get(String(field)) ?? ui.url.searchParams.get(String(field)) },
        response: {
            sendRedirect: (address: string) => { sent = String(address) },
            setStatus: () => { throw notEmulated('response.setStatus in a processing script') }
        }
    }
    ui.platform.engine.run(ui.tx, { name: `sys_ui_page.${row.sys_id}.processing_script`, source: row.processing_script ?? '', scope, bindings })
    const asked = sent ?? ui.tx.redirect
    return redirectWithMessages(ui, (asked === null ? null : scriptAddress(asked)) ?? localPath(ui.url.pathname + ui.url.search, `/${name}.do`))
}

/** /<name>.do of a UI page. An ACL of type ui_page decides who sees it. */
export function uiPage(ui: Ui, name: string): HttpResponse {
    const found = find(ui, name)
    if (!found) {
        throw new PageError(404, `There is no table or UI page ${name}`)
    }
    const { row, scope } = found
    // A rule may be made for the page's name or for the name in its address: neither may refuse.
    if (![row.name ?? '', name].every(label => ui.platform.security.canExecute(ui.tx, 'ui_page', label))) {
        throw new PageError(403, 'Security constraints prevent you from seeing this page')
    }
    if (ui.request.method === 'POST') {
        return process(ui, row, scope, name)
    }
    const variables = { ...addressVariables(ui), sys_id: row.sys_id, jvar_page_name: name }
    const output = renderJelly(ui, { name, xml: row.html ?? '', scope }, variables, inner => findMacro(ui, inner))
    const script = row.client_script ? raw(`<script>${row.client_script.replace(/<\/(script)/gi, '<\\/$1')}</script>`) : null
    if (isTrue(row.direct)) {
        // Without the common HTML, CSS and scripts (r_UIPages), so without their `g_ck` too: such a page asks gs.getSession().getSessionToken() itself.
        return htmlResponse(200, html`${raw(output)}${script}`)
    }
    return renderPage(ui, { title: row.description || row.name || name, bare: true, body: html`<div class="ui-page" data-page="${name}">${raw(output)}</div>${script}` })
}
