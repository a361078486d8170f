import { idOf, open, text } from '../platform/records.ts'

/** Finds the user whose partner user id a session reports. */
export interface AgentFinder {
    /** Looks up the ids that are not known yet, in one query. */
    know(partnerUserIds: readonly string[]): void
    /** sys_id of the user; empty when there is none, or more than one. */
    find(partnerUserId: string): string
}

/** Agents are few; a flood of made-up ids must not fill the memory. */
const MAX_IDS = 5000

export function agentFinder(partnerUidField: string): AgentFinder {
    const known = new Map<string, string>()
    const load = (ids: readonly string[]): void => {
        if (!/^[a-z_][a-z0-9_]*$/.test(partnerUidField)) {
            return
        }
        const user = open('sys_user')
        // A field that has gone since the company was saved: the platform would drop the term and read every user.
        if (!user.isValidField(partnerUidField)) {
            return
        }
        user.addQuery(partnerUidField, 'IN', ids.join(','))
        user.query()
        ids.forEach(id => known.set(id.toLowerCase(), ''))
        const seen = new Set<string>()
        while (user.next()) {
            const id = text(user, partnerUidField).toLowerCase()
            known.set(id, seen.has(id) ? '' : idOf(user))
            seen.add(id)
        }
    }
    return {
        know(partnerUserIds) {
            if (known.size > MAX_IDS) {
                known.clear()
            }
            // A comma would end the value in an IN list: such an id belongs to no user here.
            const fresh = partnerUserIds.filter(id => id !== '' && !id.includes(',') && !known.has(id.toLowerCase()))
            if (fresh.length > 0) {
                load(Array.from(new Set(fresh)))
            }
        },
        find: partnerUserId => known.get(partnerUserId.toLowerCase()) ?? ''
    }
}
