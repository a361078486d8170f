import type { SessionStore } from './session-store'
import { isOpen, type Guest, type Session } from './types'

/** Seconds a new session is being set up (J) before it waits (W) [I]. */
const SET_UP = 2000

/**
 * What Glance reports of a session at an instant, given how it will end. Before it starts: nothing. Then J, W until
 * somebody joins, A until it ends. Guests appear when they come; durations are 0 while they run [D].
 */
export function sessionAt(final: Session, now: number): Session | null {
    if (now < final.startTime) return null
    if (final.endTime === null || now >= final.endTime) return final
    const joined = joinTime(final)
    const status = now < final.startTime + SET_UP ? 'J' : joined === null || now < joined ? 'W' : 'A'
    const guests = final.guests.filter(guest => guest.startTime <= now).map(guest => guestAt(guest, status, now))
    return { ...final, status, endTime: null, duration: 0, guests }
}

function guestAt(guest: Guest, status: string, now: number): Guest {
    return guest.startTime + guest.duration * 1000 <= now && guest.duration > 0 ? guest : { ...guest, status, duration: 0 }
}

/** When the second one came; null for a session that ended before anybody joined. */
function joinTime(session: Session): number | null {
    const times = session.guests.map(guest => guest.startTime).sort((a, b) => a - b)
    return times[1] ?? null
}

interface Step {
    at: number
    final: Session
}

/** Sessions whose end (or start) is still to come: as the clock moves, the store shows what Glance would report. */
export class Schedule {
    private steps: Step[] = []
    private sorted = true
    private readonly finals = new Map<string, Session>()

    constructor(private readonly store: SessionStore) {}

    /** Adds a session known to its end; only what has happened by `now` becomes visible. */
    add(final: Session, now: number): void {
        this.show(final, now)
        if (final.endTime === null || final.endTime <= now) return
        this.finals.set(key(final), final)
        const moments = [final.startTime, final.startTime + SET_UP, ...final.guests.map(guest => guest.startTime), final.endTime]
        for (const at of moments) if (at > now) this.steps.push({ at, final })
        this.sorted = false
    }

    /** Forgets what was planned for a session, because somebody played it otherwise. */
    cancel(session: Session): void {
        this.finals.delete(key(session))
    }

    /** How a session will end if nobody interferes. */
    planned(session: Session): Session | undefined {
        return this.finals.get(key(session))
    }

    /** Applies everything due by `now`. */
    apply(now: number): void {
        if (!this.sorted) {
            this.steps.sort((a, b) => b.at - a.at)
            this.sorted = true
        }
        for (let next = this.steps.at(-1); next && next.at <= now; next = this.steps.at(-1)) {
            this.steps.pop()
            if (this.finals.get(key(next.final)) !== next.final) continue
            this.show(next.final, now)
            if ((next.final.endTime ?? Infinity) <= now) this.finals.delete(key(next.final))
        }
    }

    clear(): void {
        this.steps = []
        this.finals.clear()
    }

    private show(final: Session, now: number): void {
        const view = sessionAt(final, now)
        if (view && (view === final || isOpen(view.status))) this.store.put(view)
    }
}

function key(session: Session): string {
    return `${session.partnerId}|${session.sessionId}`
}
