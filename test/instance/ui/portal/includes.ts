import type { Row } from '../../contracts'
import { notEmulated } from '../../errors'
import { isTrue } from '../../values/field-values'
import { splitNames, type Ui } from '../context'
import { readConfiguration, readConfigurationRow } from '../data'

/** What a widget or theme brings along: addresses of scripts in their order, names of AngularJS modules in them. */
export interface Includes {
    scripts: string[]
    modules: string[]
}

/**
 * UI scripts run in a portal only with the UI type *All* (10) or *Mobile / Service Portal* (1)
 * (platform-user-interface/service-portal/client-script-reference).
 */
const portalTypes = ['1', '10']

function localAddress(ui: Ui, include: Row): string {
    const script = readConfigurationRow(ui, 'sys_ui_script', `sys_id=${include.sys_ui_script ?? ''}`)
    const title = `JS include "${include.display_name ?? ''}"`
    if (!script || !isTrue(script.active)) {
        throw new Error(`${title}: its UI script is missing or inactive`)
    }
    if (!portalTypes.includes(script.ui_type ?? '')) {
        throw new Error(`${title}: the UI type of ${script.name ?? ''} must be All or Mobile / Service Portal`)
    }
    // How the platform makes the address change with the script is not documented.
    return `/${script.name ?? ''}.jsdbx?c=${script.sys_mod_count ?? '0'}`
}

function address(ui: Ui, include: Row): string {
    return include.source === 'url' ? include.url ?? '' : localAddress(ui, include)
}

/** Addresses of the JS includes that a link table ties to a record, in their order. */
function linked(ui: Ui, table: string, reference: string, sysId: string): string[] {
    return readConfiguration(ui, table, `${reference}=${sysId}^ORDERBYorder`).flatMap(link => {
        const include = readConfigurationRow(ui, 'sp_js_include', `sys_id=${link.sp_js_include ?? ''}`)
        return include ? [address(ui, include)] : []
    })
}

function ofDependency(ui: Ui, dependency: Row): Includes {
    if (readConfiguration(ui, 'm2m_sp_dependency_css_include', `sp_dependency=${dependency.sys_id}`).length > 0) {
        throw notEmulated('CSS include of a widget dependency')
    }
    return { scripts: linked(ui, 'm2m_sp_dependency_js_include', 'sp_dependency', dependency.sys_id ?? ''), modules: splitNames(dependency.module) }
}

export function merge(all: readonly Includes[]): Includes {
    return { scripts: [...new Set(all.flatMap(one => one.scripts))], modules: [...new Set(all.flatMap(one => one.modules))] }
}

/** Dependencies of a widget (platform-user-interface/service-portal/widget-dependencies). */
export function includesOfWidget(ui: Ui, widget: Row): Includes {
    const links = readConfiguration(ui, 'm2m_sp_widget_dependency', `sp_widget=${widget.sys_id}`)
    return merge(links.flatMap(link => {
        const dependency = readConfigurationRow(ui, 'sp_dependency', `sys_id=${link.sp_dependency ?? ''}`)
        return dependency ? [ofDependency(ui, dependency)] : []
    }))
}

/**
 * What every page of a portal loads: the JS includes of its theme (service-portal/c_CustomCSS) and dependencies with *Include on page load*, for the
 * portals they name or for all.
 */
export function includesOfPortal(ui: Ui, portal: Row): Includes {
    const theme = readConfigurationRow(ui, 'sp_theme', `sys_id=${portal.theme ?? ''}`)
    if (theme && (theme.header || theme.footer)) {
        throw notEmulated('header or footer of a portal theme')
    }
    const pageLoad = readConfiguration(ui, 'sp_dependency', 'page_load=true').filter(row => !row.sp_portals || splitNames(row.sp_portals).includes(portal.sys_id ?? ''))
    return merge([
        { scripts: theme ? linked(ui, 'm2m_sp_theme_js_include', 'sp_theme', theme.sys_id ?? '') : [], modules: [] },
        ...pageLoad.map(row => ofDependency(ui, row))
    ])
}
