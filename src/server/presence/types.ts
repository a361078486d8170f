import { SECOND_MS } from '../units.ts'

/** Short, because a card or a click waits for it. */
export const PRESENCE_TIMEOUT_MS = 5 * SECOND_MS

export type PresenceProblem = 'presence_refused' | 'presence_not_offered' | 'no_partner_user_id'

/** What came of a question to Glance. `pause`: milliseconds during which nobody should ask again; 0: the usual interval. */
export type PresenceOutcome<T> =
    | { kind: 'answer', value: T }
    /** Not known for now; it passes by itself. `ours`: somebody else is asking, or Glance is being left alone, so this question did not fail. */
    | { kind: 'unknown', pause: number, ours: boolean }
    /** Glance has nobody under this id, or cannot take the id. Says nothing about the service. */
    | { kind: 'absent' }
    /** Somebody has to fix something. `own`: it is wrong with the agent who asks, not with the company. */
    | { kind: 'trouble', problem: PresenceProblem, pause: number, own: boolean }
