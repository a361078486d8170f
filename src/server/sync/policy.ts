import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../units.ts'

/** The lengths of time the engine works with, and why they are what they are. Names ending in `Ms` are milliseconds. */
export const POLICY = {
    /** How far the clocks of the instance and of Glance may differ when deciding what to ask for. */
    skewMs: 5 * MINUTE_MS,
    /** How late a session may appear in the service's answers after its end. Every run that stores all sessions reads this much again: it costs little. */
    overlapMs: 2 * HOUR_MS,
    /** A session that starts or ends further ahead of now than this cannot be clock skew. */
    maxAheadMs: DAY_MS,
    /** How far the first run that stores all sessions reaches back when no date is set. */
    firstReachMs: 31 * DAY_MS,
    /** A launch and the start of its session: the visitor may have waited this long before the agent's click, */
    maxVisitorWaitMs: HOUR_MS,
    /** or the session may start this long after it. */
    maxAgentWaitMs: HOUR_MS,
    /** A session that ended before the click, minus this, cannot be the one the agent joined. */
    endToleranceMs: MINUTE_MS,
    /** One of two candidates is taken only when it is nearer than the other by this much. */
    clearlyNearerMs: MINUTE_MS,
    /** Every run asks for a waiting session while it is younger than this, */
    youngMs: 6 * HOUR_MS,
    /** then at these ages, */
    askAgesMs: [12 * HOUR_MS, DAY_MS, 2 * DAY_MS, 4 * DAY_MS, 7 * DAY_MS],
    /** and after the last of them this often. A session takes minutes: what is not there after hours is late for a reason that lasts. */
    askEveryMs: 7 * DAY_MS,
    /** How often Glance's own numbers of sessions are compared with ours, */
    compareEveryMs: DAY_MS,
    /** and over how long a range: shorter than `firstReachMs` by more than `overlapMs`. */
    comparedRangeMs: 30 * DAY_MS,
    /** A run that has shown no sign of life for this long is taken over. A page takes seconds, a call at most 15. */
    staleAfterMs: 5 * MINUTE_MS,
    /** A slice makes no further call after this long: the platform limits transactions, and others need the workers too. */
    sliceMs: 20 * SECOND_MS,
    /** The first wait after a transient error; it doubles each time, */
    firstRetryWaitMs: MINUTE_MS,
    /** up to this, */
    maxRetryWaitMs: 15 * MINUTE_MS,
    /** and is shortened or lengthened by up to this share of itself. */
    retryJitter: 0.25,
    /** Retries in a row without a stored page; when the last one fails, so does the run. */
    maxRetries: 5,
    /** When the service itself says when to come again, it is believed up to here. */
    maxRetryAfterMs: 6 * HOUR_MS,
    /** After a configuration or contract error the schedule pauses for this long. */
    restMs: 6 * HOUR_MS
} as const
