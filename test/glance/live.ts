import { randomInt } from 'node:crypto'
import type { Clock } from './clock'
import type { Schedule } from './schedule'
import type { SessionStore } from './session-store'
import { isOpen, type Guest, type Person, type Session } from './types'

/** Milliseconds after which a session that nobody joined times out. The vendor's figure is not public [?]. */
const WAIT_LIMIT = 10 * 60_000

/** Who ended a session, as the visitor's page is told [D]; a time-out counts as an error [I]. */
export type EndedBy = 'agent' | 'visitor' | 'error'

export interface StartRequest {
    partnerId: string
    type: string
    /** Absent: a key is drawn, nine digits, possibly with leading zeros. */
    sessionKey?: string | null
    visitorId?: string | null
    person?: Person
    /** The agent, when the agent starts it (screen share). */
    partnerUserId?: string | null
    width?: number
    height?: number
}

/** Sessions played by people on the pages: waiting, active, over. */
export class LiveSessions {
    private nextId = 900_000_000
    private readonly played = new Map<string, Session>()

    constructor(
        private readonly store: SessionStore, private readonly schedule: Schedule, private readonly clock: Clock,
        private readonly changed: (before: Session | undefined, after: Session, endedBy: EndedBy) => void
    ) {}

    /** Nine digits, possibly with leading zeros. */
    randomKey(): string {
        return String(randomInt(1_000_000_000)).padStart(9, '0')
    }

    /** Starts a session, which then waits (W). A running one with the same key is answered instead. */
    start(request: StartRequest): Session {
        const sessionKey = request.sessionKey ?? request.visitorId ?? this.randomKey()
        const running = this.store.findOpen(request.partnerId, sessionKey)
        if (running) return running
        const now = this.seconds()
        const agent = request.partnerUserId ?? null
        const starter = guest(agent ? 'H' : 'V', request.person, agent, now)
        return this.keep({
            partnerId: request.partnerId, sessionId: String(this.nextId++), type: request.type, status: 'W', sessionKey, visitorId: request.visitorId ?? null,
            partnerUserId: agent, username: null, startTime: now, endTime: null, duration: 0, width: request.width ?? 0, height: request.height ?? 0, guests: [starter], system: 'live'
        })
    }

    /** Somebody joins: the session is active (A). Joining twice changes nothing. */
    join(session: Session, partnerUserId: string | null, person?: Person): Session {
        if (!isOpen(session.status)) return session
        if (partnerUserId !== null && session.guests.some(known => known.partnerUserId === partnerUserId)) return session
        const type = partnerUserId ? 'A' : 'G'
        return this.keep({ ...session, status: 'A', partnerUserId: session.partnerUserId ?? partnerUserId, guests: [...session.guests, guest(type, person, partnerUserId, this.seconds())] })
    }

    /** Ends a session: C or X when it was active, Q when nobody had joined; D for a share that the guest declined [D]. */
    end(session: Session, how: 'C' | 'X' | 'D', by: EndedBy): Session {
        if (!isOpen(session.status)) return session
        return this.close(session, how === 'D' ? 'D' : session.status === 'A' ? how : 'Q', this.seconds(), how === 'X' ? 'error' : by)
    }

    /** Waiting sessions that nobody joined in time become T. */
    expire(now: number): void {
        for (const session of this.played.values()) {
            if (session.status === 'W' && session.startTime + WAIT_LIMIT <= now) this.close(session, 'T', session.startTime + WAIT_LIMIT, 'error')
        }
    }

    clear(): void {
        this.played.clear()
    }

    private close(session: Session, status: string, endTime: number, by: EndedBy): Session {
        const guests = session.guests.map(one => one.duration > 0 ? one : { ...one, status, duration: Math.floor((endTime - one.startTime) / 1000) })
        return this.keep({ ...session, status, endTime, duration: Math.floor((endTime - session.startTime) / 1000), guests }, by)
    }

    private keep(session: Session, by: EndedBy = 'error'): Session {
        const before = this.store.get(session.partnerId, session.sessionId)
        // What was planned for a generated session no longer holds once somebody plays it.
        this.schedule.cancel(session)
        this.store.put(session)
        if (isOpen(session.status)) this.played.set(session.sessionId, session)
        else this.played.delete(session.sessionId)
        this.changed(before, session, by)
        return session
    }

    private seconds(): number {
        return Math.floor(this.clock.now() / 1000) * 1000
    }
}

function guest(type: string, person: Person | undefined, partnerUserId: string | null, startTime: number): Guest {
    return { type, status: 'A', name: person?.name ?? null, email: person?.email ?? null, phone: person?.phone ?? null, partnerUserId, startTime, duration: 0 }
}
