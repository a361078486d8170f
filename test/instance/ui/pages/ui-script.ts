import type { HttpResponse } from '../../contracts'
import { isTrue, PageError, type Ui } from '../context'
import { configuration, scopeOf } from '../data'

/** /<name>.jsdbx: an active UI script by its name or its API name, `scope.name` (api-reference/scripts/c_UIScripts). */
export function uiScript(ui: Ui, name: string): HttpResponse {
    const row = configuration(ui, 'sys_ui_script', '').find(candidate =>
        candidate.name === name || candidate.script_name === name || `${scopeOf(ui, candidate)}.${candidate.script_name ?? candidate.name}` === name)
    if (!row || !isTrue(row.active)) {
        throw new PageError(404, `There is no active UI script ${name}`)
    }
    return {
        status: 200,
        headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'private, no-cache', 'x-content-type-options': 'nosniff' },
        body: row.script ?? ''
    }
}
