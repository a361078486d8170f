import type { Agent } from '../glance/links.ts'
import { mintLoginKey, type LoginKey } from '../glance/login-key.ts'
import { now } from '../platform/clock.ts'
import type { Company } from '../platform/company.ts'
import { hmacSha256 } from '../platform/mac.ts'
import { byId, text } from '../platform/records.ts'

/** The agent's partner user id: the value of the configured field of their user record; empty when there is none. */
export function partnerUserId(userId: string, partnerUidField: string): string {
    const user = byId('sys_user', userId)
    return user !== null && partnerUidField !== '' && user.isValidField(partnerUidField) ? text(user, partnerUidField).trim() : ''
}

/** Signs the agent in to Glance with a new login key. The key is for a link that is opened at once, and is never stored. */
export function signIn(company: Company, agentUid: string): { agent: Agent, login: LoginKey } {
    const login = mintLoginKey({
        partnerId: company.partnerId, partnerUserId: agentUid, apiKey: company.apiKey, now: now(), lifetimeSeconds: company.ssoExpiration
    }, hmacSha256)
    return { agent: { serviceUrl: company.serviceUrl, partnerId: company.partnerId, partnerUserId: agentUid, loginKey: login.text }, login }
}
