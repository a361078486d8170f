/**
 * The vendor's terms as typed values. Times are milliseconds since the epoch; null is "not reported".
 * Sources of the value lists: Glance's public documentation of its Activity Service.
 */

/** An error as a value: the engine forbids subclasses of Error. `detail` is for people, never holds a secret. */
export interface GlanceError {
    code: ErrorClass
    retryable: boolean
    detail: string
    /** Seconds to wait, where the service said so. */
    retryAfter?: number
    /** The answer cannot be parsed, or is larger than can be taken: a smaller one may do. */
    shape?: 'broken' | 'large'
    /** Beginning of what could not be read. */
    excerpt?: string
}

export type ErrorClass = 'contract' | 'config' | 'rate' | 'transient'

export type Result<T> = { ok: true, value: T } | { ok: false, error: GlanceError }

export interface Guest {
    type: string
    status: string
    name: string
    email: string
    phone: string
    partnerUserId: string
    started: number | null
    /** Seconds. */
    duration: number | null
}

export interface GlanceSession {
    /** What makes the session unique within a partner: the session id, else key and start. Never cut. */
    identity: string
    /** Empty where the service gave none. */
    sessionId: string
    /** C cobrowse, G screen share, V video; unknown letters as they came. */
    type: string
    status: string
    sessionKey: string
    visitorId: string
    partnerUserId: string
    username: string
    started: number | null
    ended: number | null
    /** Seconds. */
    duration: number | null
    width: number | null
    height: number | null
    guests: Guest[]
    /** What was cut, dropped or could not be read, one sentence each. */
    notes: string[]
}

/** A record that cannot be stored because it does not say which session it is. */
export interface Quarantined {
    reason: string
    /** Beginning of the record, for people. */
    excerpt: string
    /** All it says: two records without an identity are the same when they say the same. */
    content: string
    /** Session id, as far as it can be told; empty where it cannot. */
    identity: string
    ended: number | null
    /** Ends of the sessions around it in the answer. */
    after: number | null
    before: number | null
}

export interface SessionsAnswer {
    sessions: GlanceSession[]
    quarantined: Quarantined[]
}

/** Number of sessions of a type and status, as the service counts them. */
export interface SessionCount {
    type: string
    status: string
    count: number
}

/** Sizes of the columns a reported text goes to; the first four limits of visitors are Glance's own. */
export const MAX_CHARS = {
    sessionId: 100, letter: 40, sessionKey: 100, visitorId: 100, partnerUserId: 255, name: 63, email: 127, phone: 31
} as const

/** Letters of session types. */
export const TYPES = ['C', 'G', 'V'] as const
