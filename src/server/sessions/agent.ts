import { byId, text } from '../platform/records.ts'

/** The agent's partner user id: the value of the configured field of their user record. Empty when it has none. */
export function partnerUserId(userId: string, partnerUidField: string): string {
    const user = byId('sys_user', userId)
    return user !== null && partnerUidField !== '' && user.isValidField(partnerUidField) ? text(user, partnerUidField).trim() : ''
}
