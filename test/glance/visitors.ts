import type { Person } from './types'

/** Somebody on the customer's site. */
export interface Visitor extends Person {
    partnerId: string
    visitorId: string
    present: boolean
    /** Since when, milliseconds. */
    since: number
    /** The agent asked for terms to be shown: the key the session will have. */
    asked: { sessionKey: string, at: number } | null
    /** The answer to the last question. */
    answer: 'accepted' | 'declined' | null
}

/** Who is present, by group and visitor id. */
export class Visitors {
    private readonly byKey = new Map<string, Visitor>()

    get(partnerId: string, visitorId: string): Visitor | undefined {
        return this.byKey.get(`${partnerId}|${visitorId}`)
    }

    /** Creates or changes a visitor. */
    update(partnerId: string, visitorId: string, now: number, changes: Partial<Visitor>): Visitor {
        const nobody = { name: null, email: null, phone: null }
        const known = this.get(partnerId, visitorId) ?? { partnerId, visitorId, present: false, since: now, asked: null, answer: null, ...nobody }
        const since = changes.present !== undefined && changes.present !== known.present ? now : known.since
        const visitor = { ...known, since, ...changes }
        this.byKey.set(`${partnerId}|${visitorId}`, visitor)
        return visitor
    }

    list(): Visitor[] {
        return [...this.byKey.values()]
    }

    clear(): void {
        this.byKey.clear()
    }
}
