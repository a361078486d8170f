import { FIRST_DAY_PROPERTY, firstDayOfWeek } from '../query'
import type { Platform, QueryContext, Row, Transaction } from '../contracts'

/** Settings of look-ups that the platform makes on its own account: no access control, not counted as the app's. */
export function platformContext(platform: Platform): QueryContext {
    return { now: platform.now(), timeZone: 'UTC', userId: '', unknownField: 'error', origin: 'platform' }
}

/** All rows of a platform table that match; none when this instance does not have the table. */
export function rows(platform: Platform, table: string, encodedQuery: string): Row[] {
    if (!platform.data.dictionary.table(table)) return []
    const context = platformContext(platform)
    const { ids } = platform.data.select(platform.data.parse(table, encodedQuery, context), context)
    return ids.length === 0 ? [] : platform.data.load(table, ids).filter((row): row is Row => row !== null)
}

export function byId(platform: Platform, table: string, sysId: string | null | undefined): Row | null {
    if (!sysId || !platform.data.dictionary.table(table)) return null
    return platform.data.load(table, [sysId])[0] ?? null
}

export function isTrue(value: string | null | undefined): boolean {
    return value === '1' || value === 'true'
}

/**
 * Settings of a query that a request asked for. `javascript:` values are evaluated only when they are a call of `gs` or another named
 * function with plain arguments: the platform's sandbox allows more, but no more is needed to filter.
 */
export function requestContext(platform: Platform, tx: Transaction): QueryContext {
    return {
        now: platform.now(), timeZone: tx.user.timeZone, firstDayOfWeek: firstDayOfWeek(platform.records.property(FIRST_DAY_PROPERTY)), userId: tx.user.sysId, unknownField: platform.unknownField ?? 'error', origin: 'app',
        evaluate: script => {
            if (!/^\s*[A-Za-z_][\w.]*\([\w\s,.'"/:-]*\)\s*;?\s*$/.test(script)) throw new Error(`NotEmulated: javascript in a query: ${script}`)
            return String(platform.engine.run(tx, { name: 'sysparm_query', source: script, scope: 'global', bindings: {} }) ?? '')
        }
    }
}

/** Logs a failure of background work, unless the engine has: it logs the errors of scripts itself. */
export function noteFailure(platform: Platform, tx: Transaction, source: string, thrown: unknown): void {
    const name = thrown instanceof Error ? thrown.name : ''
    if (name === 'ScriptError' || name === 'TransactionCancelled') return
    platform.log(tx, 'error', source, thrown instanceof Error ? thrown.message : String(thrown))
}
