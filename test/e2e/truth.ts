import type { Environment } from './environment'

/** A session as the local Glance service holds it. */
export interface TrueSession {
    sessionId: string
    type: string
    status: string
    sessionKey: string | null
    visitorId: string | null
    partnerUserId: string | null
    startTime: string
    endTime: string | null
    duration: number
    width: number
    height: number
    guests: TrueGuest[]
    system: string
}

export interface TrueGuest {
    type: string
    status: string
    name: string | null
    email: string | null
    phone: string | null
    partnerUserId: string | null
    startTime: string
    duration: number
}

export const SERVICE_DAY = 86_400_000
export const WINDOW = 31 * SERVICE_DAY

/** Every session that Glance holds, page by page. */
export async function trueSessions(environment: Environment): Promise<TrueSession[]> {
    const all: TrueSession[] = []
    for (;;) {
        const { sessions } = await environment.glance<{ sessions: TrueSession[] }>('GET', `/_control/sessions?limit=1000&offset=${all.length}`)
        all.push(...sessions)
        if (sessions.length < 1000)
            return all
    }
}

/** A time of the platform, `yyyy-MM-dd HH:mm:ss` in UTC, of an ISO time. */
export const stored = (iso: string | null) => iso ? new Date(iso).toISOString().slice(0, 19).replace('T', ' ') : ''

/**
 * Requests that paging through one window takes, worked out from the end times alone and not from the engine's code: a page
 * of `size` records is full while that many are left, and the next one starts with everything of the last record's second.
 */
export function pagesOf(ends: readonly number[], size: number): number {
    const seconds = ends.map(end => Math.floor(end / 1000)).sort((a, b) => a - b)
    let pages = 1
    for (let first = 0; seconds.length - first >= size; pages++) {
        const next = seconds.indexOf(seconds[first + size - 1]!)
        if (next === first)
            throw new Error('one second fills a page: this history asks for widening, which the formula leaves out')
        first = next
    }
    return pages
}

/** Windows of at most 31 days, shared at their edges, that cover a range. */
export function windowsOf(from: number, to: number): [number, number][] {
    const windows: [number, number][] = []
    for (let start = from; start < to; start += WINDOW)
        windows.push([start, Math.min(start + WINDOW, to)])
    return windows
}
