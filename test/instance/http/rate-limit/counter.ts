import { createHash, randomUUID } from 'node:crypto'
import type { Platform, Row, UserContext } from '../../contracts'
import { formatStored } from '../../values/time'
import { readRows } from '../../values/reader'
import type { RateRule } from './rules'
import { MS_PER_HOUR } from '../../values/units'

interface Tally {
    /** Stored time at which the hour began. */
    window: string
    limit: number
    count: number
}

export interface Counted {
    /** Requests of the user under the rule in this hour, this one included. */
    count: number
    /** Milliseconds of the instance's clock when the next hour begins. */
    reset: number
}

function stamps(platform: Platform, user: UserContext): Row {
    const time = formatStored(platform.now())
    return { sys_created_on: time, sys_updated_on: time, sys_created_by: user.userName, sys_updated_by: user.userName, sys_mod_count: '0' }
}

function insertOnce(platform: Platform, table: string, row: Row): void {
    try {
        platform.data.insertRow(table, row, 'platform')
    } catch (error) {
        if ((error as { code?: unknown }).code !== 'DUPLICATE_KEY') throw error
    }
}

/**
 * Counts a request of a user under a rule, in hours of the instance's clock. A new limit begins at zero and deletes the hour's violations (page
 * create-REST-API-rate-limits), so does the deletion of the count's record (what *Reset Rate Limit Counts* does, page reset-rest-api-rate-limits).
 * The platform's nodes commit their counts every 30 seconds; here every request counts at once on all nodes.
 */
export function countRequest(platform: Platform, user: UserContext, rule: RateRule): Counted {
    const { data } = platform
    const start = Math.floor(platform.now() / MS_PER_HOUR) * MS_PER_HOUR
    const window = formatStored(start)
    const key = `rate_limit.${rule.sysId}.${user.sysId}`
    const rowId = createHash('md5').update(`${key}.${window}`).digest('hex')
    for (;;) {
        const stored = data.getState(key)
        const tally = stored === null ? null : JSON.parse(stored) as Tally
        const known = tally?.window === window && tally.limit === rule.limit && data.load('sys_rate_limit_count', [rowId])[0] !== null
        if (!known) begin(platform, user, rule, { window, rowId })
        const next: Tally = { window, limit: rule.limit, count: known ? tally.count + 1 : 1 }
        if (!data.compareAndSet(key, stored, JSON.stringify(next))) continue
        data.updateRow('sys_rate_limit_count', rowId, { request_count: String(Math.min(next.count, rule.limit)), sys_updated_on: formatStored(platform.now()) }, 'platform')
        return { count: next.count, reset: start + MS_PER_HOUR }
    }
}

function begin(platform: Platform, user: UserContext, rule: RateRule, { window, rowId }: { window: string, rowId: string }): void {
    insertOnce(platform, 'sys_rate_limit_count', {
        ...stamps(platform, user), sys_id: rowId, rate_limit_rule: rule.sysId, user: user.sysId, count_start: window, request_count: '0'
    })
    for (const row of readRows(platform, 'sys_rate_limit_violations', `rate_limit_rule=${rule.sysId}^user=${user.sysId}^sys_created_on>=${window}`)) {
        platform.data.deleteRow('sys_rate_limit_violations', row.sys_id!, 'platform')
    }
}

/** A request that was refused is a row of its own (page monitor-request-counts). */
export function noteViolation(platform: Platform, user: UserContext, rule: RateRule): void {
    platform.data.insertRow('sys_rate_limit_violations', {
        ...stamps(platform, user), sys_id: randomUUID().replaceAll('-', ''), rate_limit_rule: rule.sysId, user: user.sysId
    }, 'platform')
}
