import type { Platform, Transaction } from '../../contracts'
import { ApiError } from '../respond'
import { countRequest, noteViolation } from './counter'
import { findRule, type LimitedCall } from './rules'

export type { LimitedCall } from './rules'

/**
 * Counts a call under the rule that concerns it and answers the headers that tell of it; none when no rule does. Throws the 429 that
 * the page inbound-REST-API-rate-limiting prints once the hour's requests are used up.
 */
export function limitRate(platform: Platform, tx: Transaction, call: LimitedCall): Record<string, string> {
    const rule = findRule(platform, tx.user, call)
    if (!rule) return {}
    const { count, reset } = countRequest(platform, tx.user, rule)
    const headers = {
        'x-ratelimit-limit': String(rule.limit), 'x-ratelimit-reset': String(Math.floor(reset / 1000)), 'x-ratelimit-rule': rule.sysId
    }
    if (count <= rule.limit) return headers
    noteViolation(platform, tx.user, rule)
    throw new ApiError(429, 'Rate limit exceeded', `Rate limit of ${rule.limit} requests per hour for ${call.apiName} exceeded`, {
        ...headers, 'retry-after': String(Math.max(1, Math.ceil((reset - platform.now()) / 1000)))
    })
}
