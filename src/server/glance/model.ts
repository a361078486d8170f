/**
 * The vendor's terms as typed values. Times are milliseconds since the epoch; null is "not reported".
 * Sources of the value lists: Glance's public documentation of its Activity Service.
 */

/** An error as a value: the engine forbids subclasses of Error. `detail` is for people and nothing decides by it; it never holds a secret. */
export interface GlanceError {
    code: ErrorClass
    retryable: boolean
    detail: string
    /** Seconds to wait, if the service asked for that. */
    retryAfter?: number
    /** No answer came in time. */
    timedOut?: true
    /** The answer cannot be parsed, or is too large: a smaller one may work. */
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
    /** What makes the session unique within a partner: the session id, else key and start. Never truncated. */
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
    /** What was truncated, dropped or unreadable, one sentence each. */
    notes: string[]
}

/** A record that cannot be stored because it does not identify its session. */
export interface Quarantined {
    reason: string
    /** Beginning of the record, for people. */
    excerpt: string
    /** All of its text: two records without an identity are the same when their texts are. */
    content: string
    /** Session id; empty when unknown. */
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

/** Sizes of the columns that reported texts go to; those of a visitor's name, email and phone are Glance's own limits. */
export const MAX_CHARS = {
    sessionId: 100, letter: 40, sessionKey: 100, visitorId: 100, partnerUserId: 255, name: 63, email: 127, phone: 31
} as const

/** Letters of session types. */
export const TYPES = ['C', 'G', 'V'] as const
