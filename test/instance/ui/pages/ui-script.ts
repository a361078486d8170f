import { createHash } from 'node:crypto'
import type { HttpResponse } from '../../contracts'
import { isTrue } from '../../values/field-values'
import { PageError, type Ui } from '../context'
import { readConfiguration, findScope } from '../data'

/**
 * /<name>.jsdbx: an active UI script by its name or its API name, `scope.name` (api-reference/scripts/c_UIScripts). The page changes the address with the
 * script (`params="cache=..."`), so what came under an address with parameters is kept by the browser; what came without is asked for again each time. The
 * headers themselves are not documented.
 */
export function uiScript(ui: Ui, name: string): HttpResponse {
    const row = readConfiguration(ui, 'sys_ui_script', '').find(candidate =>
        candidate.name === name || candidate.script_name === name || `${findScope(ui, candidate)}.${candidate.script_name ?? candidate.name}` === name)
    if (!row || !isTrue(row.active)) {
        throw new PageError(404, `There is no active UI script ${name}`)
    }
    const body = row.script ?? ''
    const tag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`
    const headers = {
        'content-type': 'text/javascript; charset=utf-8',
        'cache-control': ui.url.search === '' ? 'private, no-cache' : 'private, max-age=31536000',
        etag: tag,
        'x-content-type-options': 'nosniff'
    }
    return ui.request.headers['if-none-match'] === tag ? { status: 304, headers, body: '' } : { status: 200, headers, body }
}
