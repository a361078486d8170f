import type { Platform, Row, UserContext } from '../../contracts'
import { readRows } from '../../values/reader'

/** A REST call as rate limit rules see it. */
export interface LimitedCall {
    /** Shown in the refusal, e.g. `Table API`. */
    apiName: string
    /** What a rule may call the API: name, API ID, sys_id. */
    apiKeys: readonly string[]
    method: string
    /** Segments after `/api/`, without the version. */
    path: readonly string[]
    /** Number of the version that answers; null for an API without versions. */
    version: number | null
    /** Table of the Table API. */
    table: string | null
}

export interface RateRule {
    sysId: string
    /** Requests allowed per hour. */
    limit: number
}

/** Which rules go before which: single user, users with role, all users. */
const LEVEL = { user: 0, role: 1, all: 2 } as const

function versionNumber(text: string): number | null {
    const digits = /^v?(\d+)$/i.exec(text.trim())?.[1]
    return digits === undefined ? null : Number(digits)
}

/** `GET /now/v2/table/incident`, as rules show their resource; `{name}` stands for any segment. */
function resourceMatches(resource: string, call: LimitedCall): boolean {
    const [method, address] = resource.trim().split(/\s+/)
    if (method?.toUpperCase() !== (call.method === 'HEAD' ? 'GET' : call.method) || address === undefined) return false
    const segments = address.replace(/^\/?api\//, '/').split('/').filter(part => part !== '')
    const version = versionNumber(segments[1] ?? '')
    if (/^v\d+$/.test(segments[1] ?? '')) {
        if (version !== call.version) return false
        segments.splice(1, 1)
    }
    return segments.length === call.path.length && segments.every((part, at) => /^\{.*\}$/.test(part) || part === call.path[at])
}

function concerns(rule: Row, call: LimitedCall): boolean {
    if (!rule.api && !rule.api_resource) return false
    if (rule.api && !call.apiKeys.some(key => key.toLowerCase() === rule.api!.toLowerCase())) return false
    const version = versionNumber(rule.version ?? '')
    if (version !== null && version !== call.version) return false
    if (rule.table && rule.table !== call.table) return false
    return !rule.api_resource || resourceMatches(rule.api_resource, call)
}

function levelFor(platform: Platform, rule: Row, user: UserContext): number | null {
    if ((rule.type ?? '').startsWith('all')) return LEVEL.all
    if (rule.user) return rule.user === user.sysId ? LEVEL.user : null
    if (!rule.role) return LEVEL.all
    const role = platform.data.load('sys_user_role', [rule.role])[0]?.name
    // Roles that the user has, not those that an administrator may act as.
    return role && user.roles.has(role) ? LEVEL.role : null
}

/**
 * The rule that is enforced for a call (page inbound-REST-API-rate-limiting): a rule for the user goes before those for roles, those before the one for all;
 * of several for roles the lowest limit applies. Null when none concerns it. What the columns `api` and `api_resource` hold is not documented: they are
 * read as the form shows them.
 */
export function findRule(platform: Platform, user: UserContext, call: LimitedCall): RateRule | null {
    const found = readRows(platform, 'sys_rate_limit_rules', 'active=true')
        .filter(rule => Number(rule.requests) > 0 && concerns(rule, call))
        .flatMap(rule => {
            const level = levelFor(platform, rule, user)
            return level === null ? [] : [{ level, sysId: rule.sys_id!, limit: Number(rule.requests) }]
        })
        .sort((a, b) => a.level - b.level || a.limit - b.limit)
    return found[0] ?? null
}
