/** Lengths of time the engine works with, in milliseconds, and why they are what they are. */

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 86400 * SECOND

export const POLICY = {
    /** How far the clocks of the instance and of Glance may differ when deciding what to ask. */
    skew: 5 * MINUTE,
    /** How late a session may show up in the service's answers after its end. Read again by every run that stores all sessions: cheap. */
    overlap: 120 * MINUTE,
    /** A session that starts or ends so much later than now is no matter of clocks. */
    ahead: DAY,
    /** How far the first run that stores all sessions reaches back when no date is set. */
    firstReach: 31 * DAY,
    /** A launch and the start of its session: a visitor may have waited this long before, or start this long after the agent's click. */
    visitorFirst: 60 * MINUTE,
    agentFirst: 60 * MINUTE,
    /** A session that ended before the click (minus this) cannot be the one the agent joined. */
    endedBefore: MINUTE,
    /** Two candidates are told apart when the nearer one is nearer by this much. */
    clearlyNearer: MINUTE,
    /** A session that waits is asked for by every run while younger than this, */
    young: 6 * HOUR,
    /** then at these ages, and after the last of them this often. A session takes minutes, so what is not there after hours is late for a reason that lasts. */
    askedAt: [12 * HOUR, DAY, 2 * DAY, 4 * DAY, 7 * DAY],
    askedEvery: 7 * DAY,
    /** How often, and over how long a range, Glance's own numbers of sessions are compared with ours. Shorter than `firstReach` by more than `overlap`. */
    compareEvery: DAY,
    compared: 30 * DAY,
    /** A run without a sign of life for this long is taken over. A page takes seconds, a call at most 15. */
    stale: 5 * MINUTE,
    /** A slice makes no further call after this long: transactions of the platform are bounded, and others wait for the workers. */
    slice: 20 * SECOND,
    /** First wait after an error that may pass, doubled each time, at most `longestWait`, earlier or later by up to `jitter` of it. */
    firstWait: 60 * SECOND,
    longestWait: 15 * MINUTE,
    jitter: 0.25,
    /** Waits in a row without a stored page; after the last one the run fails. */
    mostRetries: 5,
    /** The service's own word on when to come again is believed up to here. */
    longestRetryAfter: 6 * 60 * MINUTE,
    /** After a configuration or contract error the schedule rests for so long. */
    rest: 6 * 60 * MINUTE
} as const
