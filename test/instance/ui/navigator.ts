import type { Row } from '../contracts'
import { isTrue } from '../values/field-values'
import { hasAnyRole, splitNames, type Ui } from './context'
import { hasTable } from '../values/reader'
import { readConfiguration } from './data'
import { listAddress, recordAddress, scriptAddress } from './addresses'
import { attribute, html, type Html } from './html'
import { baseMenus } from './base-menus'
import type { NavigatorMenu, NavigatorModule } from './navigator-menu'

/**
 * Where a module leads, by its link type (SDK documentation, guides/application-menu-guide). A type that is not emulated leads to
 * an address which says so when it is opened.
 */
export function moduleAddress(module: Row): string | null {
    const table = module.name ?? ''
    const view = module.view_name ?? ''
    switch (module.link_type) {
        case 'SEPARATOR':
            return null
        case 'LIST':
        case 'FILTER':
            return listAddress(table, module.filter ?? '', { view })
        case 'NEW':
            return recordAddress(table, '-1', view)
        case 'DETAIL':
            return `/${table}.do?${module.query ?? ''}`
        case 'DIRECT':
            return scriptAddress(module.query ?? '') ?? unopened(module)
        default:
            return unopened(module)
    }
}

function unopened(module: Row): string {
    return `/module_open.do?sysparm_module=${module.sys_id ?? ''}`
}

function withoutEmptySections(modules: readonly NavigatorModule[]): NavigatorModule[] {
    return modules.filter((module, index) => module.address !== null || (modules[index + 1]?.address ?? null) !== null)
}

/** The menus that the user may see, in order: those of records first by their order, then the platform's own. */
export function readMenus(ui: Ui): NavigatorMenu[] {
    const modules = readConfiguration(ui, 'sys_app_module', 'active=true^ORDERBYorder^ORDERBYtitle')
    const recorded = readConfiguration(ui, 'sys_app_application', 'active=true^ORDERBYorder^ORDERBYtitle').map((menu): NavigatorMenu => {
        const open = hasAnyRole(ui, splitNames(menu.roles))
        const visible = modules.filter(module => module.application === menu.sys_id && hasAnyRole(ui, splitNames(module.roles)) &&
            (open || isTrue(module.override_menu_roles)))
        return {
            title: menu.title ?? menu.name ?? '',
            hint: menu.hint ?? '',
            modules: withoutEmptySections(visible.map(module => ({ title: module.title ?? '', hint: module.hint ?? '', address: moduleAddress(module) })))
        }
    })
    const titles = new Set(recorded.map(menu => menu.title))
    const base = baseMenus(table => hasTable(ui.platform, table), roles => hasAnyRole(ui, roles)).filter(menu => !titles.has(menu.title))
    return [...recorded, ...base].filter(menu => menu.modules.length > 0)
}

/** The module that is open ('page'), or whose list the open record or filtered list belongs to ('true'). */
function current(ui: Ui, module: NavigatorModule): 'page' | 'true' | null {
    if (module.address === ui.url.pathname + ui.url.search) {
        return 'page'
    }
    const list = ui.url.pathname.replace(/(_list)?\.do$/, '_list.do')
    return module.address?.split('?')[0] === list ? 'true' : null
}

/** A module as a list item. */
export function moduleItem(ui: Ui, module: NavigatorModule): Html {
    if (module.address === null) {
        return html`<li class="separator"><span${attribute('title', module.hint || null)}>${module.title}</span></li>`
    }
    const outside = /^https?:/i.test(module.address)
    return html`<li><a href="${module.address}"${attribute('title', module.hint || null)}${attribute('aria-current', current(ui, module))}${outside
        ? html` rel="noopener noreferrer" target="_blank"`
        : ''}>${module.title}</a></li>`
}

/** The navigator: a filter box and the menus, as a navigation landmark. */
export function navigator(ui: Ui): Html {
    return html`<nav class="navigator" id="navigator" aria-label="Application navigator">
<label for="navigator-filter" class="visually-hidden">Filter menus</label>
<input type="search" id="navigator-filter" placeholder="Filter menus" autocomplete="off" data-filter="navigator">
${readMenus(ui).map(menu => html`<details${attribute('open', !menu.folded || menu.modules.some(module => current(ui, module) === 'page'))} class="menu"><summary${attribute('title', menu.hint || null)}>${menu.title}</summary>
<ul>${menu.modules.map(module => moduleItem(ui, module))}</ul></details>`)}
</nav>`
}
