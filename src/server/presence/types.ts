/** Milliseconds: a card or a click waits for it. */
export const PRESENCE_TIMEOUT = 5000

export type PresenceProblem = 'presence_refused' | 'presence_not_offered' | 'no_partner_user_id'

/** What came of asking Glance. `pause`: milliseconds for which nobody should ask again; 0: as usual. */
export type Asked<T> =
    | { kind: 'answer', value: T }
    /** Not known now, which passes by itself. `ours`: another is asking, or Glance is left alone; no failure of this question. */
    | { kind: 'unknown', pause: number, ours: boolean }
    /** Glance has nobody under this id, or cannot take it: nothing is said of the service. */
    | { kind: 'absent' }
    /** Somebody has to put something right. `own`: with the agent who asks, not with the company. */
    | { kind: 'trouble', problem: PresenceProblem, pause: number, own: boolean }
