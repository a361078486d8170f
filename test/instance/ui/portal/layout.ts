import type { Row } from '../../contracts'
import type { Ui } from '../context'
import { readConfiguration } from '../data'
import { isShown } from './access'

export interface Column {
    row: Row
    instances: Row[]
    rows: Column[][]
}

export interface Container {
    row: Row
    rows: Column[][]
}

function ordered(ui: Ui, table: string, reference: string, sysId: string): Row[] {
    return readConfiguration(ui, table, `${reference}=${sysId}^ORDERBYorder`)
}

function columns(ui: Ui, row: Row): Column[] {
    return ordered(ui, 'sp_column', 'sp_row', row.sys_id ?? '').map(column => ({
        row: column,
        instances: ordered(ui, 'sp_instance', 'sp_column', column.sys_id ?? '').filter(instance => isShown(ui, instance)),
        // A column may hold rows of its own.
        rows: ordered(ui, 'sp_row', 'sp_column', column.sys_id ?? '').map(inner => columns(ui, inner))
    }))
}

/** What a page is made of: containers > rows > columns > instances of widgets (platform-user-interface/service-portal/c_Pages, adv-widget-tutorial). */
export function layoutOf(ui: Ui, page: Row): Container[] {
    return ordered(ui, 'sp_container', 'sp_page', page.sys_id ?? '').map(row => ({
        row,
        rows: ordered(ui, 'sp_row', 'sp_container', row.sys_id ?? '').map(inner => columns(ui, inner))
    }))
}

/** Every instance on the page, in the order it is read. */
export function instancesOf(containers: readonly Container[]): Row[] {
    const inside = (rows: readonly Column[][]): Row[] => rows.flat().flatMap(column => [...column.instances, ...inside(column.rows)])
    return containers.flatMap(container => inside(container.rows))
}
