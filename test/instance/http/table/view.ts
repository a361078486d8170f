import type { Platform, Row } from '../../contracts'
import { readRows } from '../../values/reader'

/** How the default view is written in layouts. */
const DEFAULT_VIEWS = ['', 'Default view', 'NULL', 'default_view']

function isEmpty(value: string | null | undefined): boolean {
    return !value || value === 'NULL'
}

/** Layouts name their view by its sys_id, its name or, the default one, its title. */
function inView(platform: Platform, list: Row, view: string): boolean {
    const key = list.view ?? ''
    if (DEFAULT_VIEWS.includes(view)) return DEFAULT_VIEWS.includes(key)
    // A name with signs of the query language in it is no view's.
    return key === view || list.view_name === view || (/^[\w .-]+$/.test(view) && readRows(platform, 'sys_ui_view', `name=${view}`).some(row => row.name === view && row.sys_id === key))
}

/** Fields of the table's list in a view: its own layout, else a parent's. Null when there is none. */
function listFields(platform: Platform, table: string, view: string): string[] | null {
    for (const name of platform.data.dictionary.ancestors(table)) {
        const list = readRows(platform, 'sys_ui_list', `name=${name}^sys_userISEMPTY`)
            .find(row => isEmpty(row.parent) && isEmpty(row.relationship) && isEmpty(row.element) && inView(platform, row, view))
        if (!list) continue
        const fields = readRows(platform, 'sys_ui_list_element', `list_id=${list.sys_id}^ORDERBYposition`).map(row => row.element ?? '')
        return fields.filter(field => platform.data.dictionary.resolvePath(table, field))
    }
    return null
}

/**
 * Fields that `sysparm_view` asks for (pages c_TableAPI, c_RESTAPI: `desktop`, `mobile`, `both`; the SDK's client passes any view's name). That they are
 * those of the list's layout is inferred. A view without a layout shows the default view's; null, that is all fields, when the table has no layout at all.
 */
export function readViewFields(platform: Platform, table: string, view: string): string[] | null {
    const names = view === 'both' ? ['', 'mobile'] : [view === 'desktop' ? '' : view]
    const found = names.map(name => listFields(platform, table, name) ?? listFields(platform, table, '')).filter(fields => fields !== null)
    return found.length === 0 ? null : [...new Set(found.flat())]
}
