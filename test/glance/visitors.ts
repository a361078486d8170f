import type { Person } from './types'

/** Somebody on the customer's site. */
export interface Visitor extends Person {
    readonly partnerId: string
    readonly visitorId: string
    readonly present: boolean
    /** Since when, milliseconds. */
    readonly since: number
    /** The agent asked for terms to be shown: the key the session will have. */
    readonly asked: { sessionKey: string, at: number } | null
    /** The answer to the last question. */
    readonly answer: 'accepted' | 'declined' | null
    /** What the script said of the page; null without a script. */
    readonly page: Readonly<Record<string, string | number>> | null
    /** The page that gets the signals, when a script runs there. */
    readonly connection: string | null
    /** Number of the newest message that a page has got. */
    readonly heard: number
}

export type VisitorChanges = Partial<Omit<Visitor, 'partnerId' | 'visitorId' | 'since'>>

const NOBODY = { name: null, email: null, phone: null }

/** Who is present, by group and visitor id. */
export class Visitors {
    private readonly byKey = new Map<string, Visitor>()

    constructor(private readonly changed: (before: Visitor, after: Visitor) => void) {}

    get(partnerId: string, visitorId: string): Visitor | undefined {
        return this.byKey.get(`${partnerId}|${visitorId}`)
    }

    /** Creates or changes a visitor. */
    update(partnerId: string, visitorId: string, now: number, changes: VisitorChanges): Visitor {
        const known = this.get(partnerId, visitorId) ?? {
            partnerId, visitorId, present: false, since: now, asked: null, answer: null, page: null, connection: null, heard: 0, ...NOBODY
        }
        const since = changes.present !== undefined && changes.present !== known.present ? now : known.since
        const visitor = { ...known, since, ...changes }
        this.byKey.set(`${partnerId}|${visitorId}`, visitor)
        this.changed(known, visitor)
        return visitor
    }

    list(): Visitor[] {
        return [...this.byKey.values()]
    }

    clear(): void {
        this.byKey.clear()
    }
}
