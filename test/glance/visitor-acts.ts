import type { Session } from './types'
import type { Visitor } from './visitors'
import type { World } from './world'

export interface ActDetails {
    sessionKey?: string | null
    name?: string | null
    email?: string | null
    phone?: string | null
    /** Picture of a video. */
    width?: number
    height?: number
}

/** What somebody who plays a visitor can do, on a page or by a control door. */
export const VISITOR_ACTS = ['arrive', 'leave', 'accept', 'decline', 'start', 'video', 'stop', 'drop'] as const
export type VisitorAct = typeof VISITOR_ACTS[number]

/** Does it. Answers the session it is about, if there is one. */
export function playVisitor(world: World, partnerId: string, visitorId: string, act: VisitorAct, details: ActDetails = {}): Session | undefined {
    const now = world.clock.now()
    const known = world.visitors.get(partnerId, visitorId) ?? world.visitors.update(partnerId, visitorId, now, {})
    const change = (changes: Parameters<typeof world.visitors.update>[3]) => world.visitors.update(partnerId, visitorId, now, changes)
    const begin = (type: string, sessionKey: string) => world.live.start({ ...details, partnerId, type, visitorId, person: known, sessionKey })
    switch (act) {
        case 'arrive': change({ present: true, ...personOf(details, known) }); return undefined
        case 'leave': change({ present: false, asked: null }); return undefined
        case 'accept':
            change({ asked: null, answer: 'accepted' })
            return known.asked ? begin('C', known.asked.sessionKey) : undefined
        case 'decline': change({ asked: null, answer: 'declined' }); return undefined
        case 'start': return begin('C', details.sessionKey ?? visitorId)
        case 'video': return begin('V', details.sessionKey ?? visitorId)
        default: {
            const session = world.store.findOpen(partnerId, details.sessionKey ?? visitorId)
            return session && world.live.end(session, act === 'stop' ? 'C' : 'X', act === 'stop' ? 'visitor' : 'error')
        }
    }
}

/** Absent is kept; null or empty is forgotten. */
function personOf(details: ActDetails, known: Visitor): { name: string | null, email: string | null, phone: string | null } {
    const one = (field: 'name' | 'email' | 'phone') => details[field] === undefined ? known[field] : details[field] || null
    return { name: one('name'), email: one('email'), phone: one('phone') }
}
