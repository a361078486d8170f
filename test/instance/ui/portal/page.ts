import type { HttpResponse, Row } from '../../contracts'
import { isTrue } from '../../values/field-values'
import { PageError, readParameter, type Ui } from '../context'
import { readConfigurationRow, escapeQueryValue } from '../data'
import { attribute, html, raw, scriptValue, type Html } from '../html'
import { standInLabel, tokenScript } from '../page'
import { htmlResponse, redirect } from '../responses'
import { isGuest, mayOpen } from './access'
import { includesOfPortal, merge } from './includes'
import { instancesOf, layoutOf, type Column, type Container } from './layout'
import { isRightToLeft } from './scriptable'
import { widgetModel, widgetOf, type WidgetModel } from './widget'

/** The portal that an address belongs to by its suffix (service-portal/navigate-by-portal-url); undefined when it is none's. */
export function portalAt(ui: Ui): Row | undefined {
    const suffix = /^\/([a-z0-9_-]+)\/?$/i.exec(ui.url.pathname)?.[1]
    return suffix === undefined ? undefined : readConfigurationRow(ui, 'sp_portal', `url_suffix=${escapeQueryValue(suffix)}`)
}

/** `lang` of the address counts for guests and for users who chose no language, when the language is installed. */
export function chooseLanguage(ui: Ui): void {
    const asked = readParameter(ui, 'lang')
    const chosen = !isGuest(ui) && Boolean(ui.tx.user.language)
    if (asked !== '' && !chosen && readConfigurationRow(ui, 'sys_language', `id=${escapeQueryValue(asked)}`)) {
        ui.tx.user = { ...ui.tx.user, language: asked }
    }
}

function findPage(ui: Ui, portal: Row): Row | undefined {
    const id = readParameter(ui, 'id')
    return readConfigurationRow(ui, 'sp_page', id === '' ? `sys_id=${portal.homepage ?? ''}` : `id=${escapeQueryValue(id)}`)
}

function columnHtml(column: Column, shown: ReadonlyMap<string, WidgetModel>): Html {
    const { row } = column
    const sizes = [['xs', row.size_xs], ['sm', row.size_sm], ['md', row.size], ['lg', row.size_lg]].filter(([, size]) => size).map(([name, size]) => `col-${name}-${size}`)
    return html`<div class="${[...sizes, row.class_name ?? ''].join(' ').trim()}">${column.instances.map(instance => {
        const model = shown.get(instance.sys_id ?? '')
        return model && html`<div id="x${model.instance}" class="v${model.widget} ${instance.class_name ?? ''}" data-widget="${model.instance}">${model.error !== null &&
            html`<p class="portal-error" role="alert">Widget ${model.name}: ${model.error}</p>`}</div>`
    })}${column.rows.map(inner => rowHtml(inner, shown))}</div>`
}

function rowHtml(columns: readonly Column[], shown: ReadonlyMap<string, WidgetModel>): Html {
    return html`<div class="row">${columns.map(column => columnHtml(column, shown))}</div>`
}

function containerHtml(container: Container, shown: ReadonlyMap<string, WidgetModel>): Html {
    const { row } = container
    return html`<div class="${[row.width || 'container', row.class_name ?? ''].join(' ').trim()}">${container.rows.map(columns => rowHtml(columns, shown))}</div>`
}

function header(ui: Ui, portal: Row): Html {
    return html`<header class="portal-banner"><strong>${portal.title || portal.url_suffix}</strong> <span>${standInLabel}</span>
<span>${isGuest(ui) ? html`<a href="/login.do?sysparm_goto=${encodeURIComponent(ui.url.pathname + ui.url.search)}">Log in</a>` : ui.tx.user.displayName || ui.tx.user.userName}</span></header>`
}

function draw(ui: Ui, portal: Row, page: Row): HttpResponse {
    const containers = layoutOf(ui, page)
    const models = instancesOf(containers).flatMap(instance => {
        const widget = widgetOf(ui, instance)
        return widget ? [widgetModel(ui, widget, { portal, instance, search: ui.url.searchParams, input: undefined })] : []
    })
    const shown = new Map(models.map(model => [model.instance, model]))
    const everywhere = includesOfPortal(ui, portal)
    const late = merge(models.map(model => model.includes))
    const model = {
        widgets: models.filter(one => one.error === null).map(({ css: _, includes: __, ...one }) => one),
        scripts: late.scripts.filter(script => !everywhere.scripts.includes(script)),
        modules: [...new Set([...everywhere.modules, ...late.modules])]
    }
    const mirrored = isRightToLeft(ui, portal)
    return htmlResponse(200, html`<html lang="${ui.tx.user.language ?? 'en'}"${attribute('dir', mirrored ? 'rtl' : null)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title || page.id} - ${portal.title || portal.url_suffix}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/styles/portal.css">
<style>${raw(models.map(one => one.css).join('\n').replace(/<\/style/gi, '<\\/style'))}</style>
${tokenScript(ui)}
<script>window.g_portal_isrtl = ${scriptValue(mirrored)}</script>
<script src="/scripts/angular.js"></script>
${everywhere.scripts.map(script => html`<script src="${script}"></script>`)}
</head>
<body>
${header(ui, portal)}
<main id="main">${containers.map(container => containerHtml(container, shown))}</main>
<script type="application/json" id="portal-model">${scriptValue(model)}</script>
<script src="/scripts/portal.js"></script>
</body>
</html>`)
}

/** `/<suffix>?id=<page>`: a page of a portal. Who may not see it is told that there is none, as documented; guests are asked to log in first. */
export function portalPage(ui: Ui, portal: Row): HttpResponse {
    if (isTrue(portal.inactive)) {
        const other = readConfigurationRow(ui, 'sp_portal', `sys_id=${portal.alternate_portal ?? ''}`)
        if (other && !isTrue(other.inactive)) {
            return redirect(`/${other.url_suffix ?? ''}${ui.url.search}`)
        }
        throw new PageError(404, `The portal ${portal.url_suffix ?? ''} is inactive`)
    }
    chooseLanguage(ui)
    const page = findPage(ui, portal)
    if (page && mayOpen(ui, page)) {
        return draw(ui, portal, page)
    }
    if (isGuest(ui)) {
        return redirect(`/login.do?sysparm_goto=${encodeURIComponent(ui.url.pathname + ui.url.search)}`)
    }
    throw new PageError(404, 'Page not found')
}
