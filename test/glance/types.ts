/**
 * The data of the local Glance service. Marks in the comments of this folder: [D] the vendor's public documentation,
 * [C] seen in public code, [I] inferred, [?] not public. Written from the public documentation only; it shares no code
 * with the app, so that an error in one is not repeated in the other.
 */

/** Somebody in a session. The agent is a guest too [D]; the lists of guest types and guest status letters are not public [?]. */
export interface Guest {
    readonly type: string
    readonly status: string
    readonly name: string | null
    readonly email: string | null
    readonly phone: string | null
    readonly partnerUserId: string | null
    /** Milliseconds since the epoch. */
    readonly startTime: number
    /** Seconds, 0 while in the session [D]. */
    readonly duration: number
}

/** A session as the Activity Service reports it [D values, I names]. Never changed in place: a change replaces it. */
export interface Session {
    readonly partnerId: string
    readonly sessionId: string
    /** C cobrowse, G screen share, V video [D]. */
    readonly type: string
    /** Status letter; see `isOpen`. */
    readonly status: string
    /** A string: leading zeros occur [D]. */
    readonly sessionKey: string | null
    readonly visitorId: string | null
    readonly partnerUserId: string | null
    readonly username: string | null
    /** Milliseconds since the epoch. */
    readonly startTime: number
    /** Milliseconds since the epoch, null while open. */
    readonly endTime: number | null
    /** Seconds, 0 while active [D]. */
    readonly duration: number
    readonly width: number
    readonly height: number
    readonly guests: readonly Guest[]
    /** Which of the partner's systems started it. A marker of the control doors; it never goes over the vendor's wire. */
    readonly system: string
}

/** A partner (Glance group) [D]. */
export interface Group {
    /** 4 to 6 digits [D]. */
    readonly partnerId: string
    readonly apiKey: string
    /** Partner user ids that exist; absent: any is accepted. */
    readonly users?: readonly string[]
}

export interface Person {
    readonly name: string | null
    readonly email: string | null
    readonly phone: string | null
}

const OPEN = new Set(['J', 'W', 'A'])

/** J being set up, W waiting, A active: the letters of a session that has not ended [D]. */
export function isOpen(status: string): boolean {
    return OPEN.has(status)
}

/** The types a person can play here. */
export const TYPE_NAMES: Readonly<Record<string, string>> = { C: 'Cobrowse', G: 'Screen share', V: 'Video' }

/** Labels of the documented status letters [D]. */
export const STATUS_NAMES: Readonly<Record<string, string>> = {
    J: 'being set up', W: 'waiting, the other side has not joined', A: 'active', C: 'completed', X: 'ended without a clean close',
    Q: 'quit before the other side joined', T: 'timed out before the other side joined', D: 'declined', E: 'error', K: 'killed',
    L: 'locked', U: 'unknown'
}
