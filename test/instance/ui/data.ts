import type { QueryContext, RecordQuery, Row, Transaction, Platform } from '../contracts'
import { hasTable } from '../values/reader'
import type { Ui } from './context'

/** Only plain calls on the user's behalf are run from a filter in an address; anything else in it is refused. */
const dynamicValue = /^gs\.[A-Za-z]+\((?:\s*(?:'[^'\\]*'|"[^"\\]*"|-?\d+)\s*(?:,(?=\s*\S)|(?=\))))*\)$/

/** Query context of the asking user. `origin` is 'platform' for what pages read about themselves. */
export function queryContext(platform: Platform, tx: Transaction, origin: QueryContext['origin']): QueryContext {
    return {
        now: platform.now(),
        timeZone: tx.user.timeZone,
        userId: tx.user.sysId,
        unknownField: origin === 'app' ? platform.unknownField ?? 'error' : 'error',
        origin,
        evaluate: script => {
            const source = script.trim().replace(/;$/, '')
            if (!dynamicValue.test(source)) {
                throw new Error(`Script in a filter is limited to one gs call: ${source.slice(0, 80)}`)
            }
            return String(platform.engine.run(tx, { name: 'filter', source, scope: 'global', bindings: {} }) ?? '')
        }
    }
}

/** Rows of a table that describe pages (layouts, menus, actions); none when the instance lacks the table. Not subject to access control. */
export function readConfiguration(ui: Ui, table: string, query: string): Row[] {
    if (!hasTable(ui.platform, table)) {
        return []
    }
    const context = queryContext(ui.platform, ui.tx, 'platform')
    const ids = ui.platform.data.select(ui.platform.data.parse(table, query, context), context).ids
    return ui.platform.data.load(table, ids).filter((row): row is Row => row !== null)
}

/** The first of `configuration`. */
export function readConfigurationRow(ui: Ui, table: string, query: string): Row | undefined {
    return readConfiguration(ui, table, query)[0]
}

/** Rows of a parsed query, those deleted in between left out. */
export function readQueryRows(ui: Ui, query: RecordQuery): Row[] {
    const context = queryContext(ui.platform, ui.tx, 'app')
    const ids = ui.platform.data.select(query, context).ids
    return ui.platform.data.load(query.table, ids).filter((row): row is Row => row !== null)
}

/** A value as it stands in an encoded query: `^` doubled. */
export function escapeQueryValue(value: string): string {
    return value.replace(/\^/g, '^^')
}

/** Name of the scope of a record that came with an app; 'global' otherwise. */
export function findScope(ui: Ui, row: Row): string {
    const id = row.sys_scope
    if (!id || id === 'global') {
        return 'global'
    }
    const scope = readConfigurationRow(ui, 'sys_scope', `sys_id=${id}`) ?? readConfigurationRow(ui, 'sys_app', `sys_id=${id}`)
    return scope?.scope ?? 'global'
}
