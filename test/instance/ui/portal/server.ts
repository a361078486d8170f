import type { HttpResponse, Row } from '../../contracts'
import { isTrue } from '../../values/field-values'
import { PageError, readParameter, type Ui } from '../context'
import { readConfigurationRow, escapeQueryValue } from '../data'
import { mayOpen } from './access'
import { instancesOf, layoutOf } from './layout'
import { chooseLanguage } from './page'
import { serveWidget, widgetOf } from './widget'

/** Where the browser's part of this stand-in sends what widgets say to their server scripts. The platform's own address is not documented. */
export const serverAddress = '/stand-in/portal-widget'

function found(row: Row | undefined, what: string): Row {
    if (!row) {
        throw new PageError(404, `There is no such ${what}`)
    }
    return row
}

function inputOf(text: string): Record<string, unknown> {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new PageError(400, 'The input of a widget is an object')
    }
    return value as Record<string, unknown>
}

/** A widget's call of its server script. Only what the page itself would show can be called. */
export function widgetServer(ui: Ui): HttpResponse {
    if (ui.request.method !== 'POST') {
        throw new PageError(405, 'Calls of widgets are posted')
    }
    const search = new URLSearchParams(readParameter(ui, 'search'))
    chooseLanguage({ ...ui, url: new URL(`?${search.toString()}`, ui.url) })
    const portal = found(readConfigurationRow(ui, 'sp_portal', `url_suffix=${escapeQueryValue(readParameter(ui, 'portal'))}`), 'portal')
    const id = search.get('id') ?? ''
    const page = found(readConfigurationRow(ui, 'sp_page', id === '' ? `sys_id=${portal.homepage ?? ''}` : `id=${escapeQueryValue(id)}`), 'page')
    const instance = mayOpen(ui, page) && !isTrue(portal.inactive) ? instancesOf(layoutOf(ui, page)).find(row => row.sys_id === readParameter(ui, 'instance')) : undefined
    const widget = found(instance && (widgetOf(ui, instance) ?? undefined), 'widget on this page')
    const text = readParameter(ui, 'input')
    const answer = serveWidget(ui, widget, { portal, instance: found(instance, 'widget on this page'), search, input: text === '' ? undefined : inputOf(text) })
    return { status: 200, headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }, body: JSON.stringify(answer) }
}
