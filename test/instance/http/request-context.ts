import { FIRST_DAY_PROPERTY, parseFirstDayOfWeek } from '../values/calendar'
import type { Platform, QueryContext, Transaction } from '../contracts'
import { notEmulated } from '../errors'

/**
 * Settings of a query that a request asked for. `javascript:` values are evaluated only when they are a call of `gs` or another named
 * function with plain arguments: the platform's sandbox allows more, but no more is needed to filter.
 */
export function requestContext(platform: Platform, tx: Transaction): QueryContext {
    return {
        now: platform.now(), timeZone: tx.user.timeZone, firstDayOfWeek: parseFirstDayOfWeek(platform.records.property(FIRST_DAY_PROPERTY)), userId: tx.user.sysId, unknownField: platform.unknownField ?? 'error', origin: 'app',
        evaluate: script => {
            if (!/^\s*[A-Za-z_][\w.]*\([\w\s,.'"/:-]*\)\s*;?\s*$/.test(script)) throw notEmulated(`javascript in a query: ${script}`)
            return String(platform.engine.run(tx, { name: 'sysparm_query', source: script, scope: 'global', bindings: {} }) ?? '')
        }
    }
}
