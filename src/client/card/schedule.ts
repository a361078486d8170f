/** When the card asks the server again. Pure functions, so that a test can loop through ten minutes. All times in milliseconds of one clock. */

/** A user who has not touched the page for this long is away: to keep asking would only keep their session alive. */
export const INPUT_TIMEOUT_MS = 10 * 60_000
/** Waits while nothing changes: twice 15 seconds, twice 30, then 60. */
const PRESENCE_STEPS_MS = [15_000, 15_000, 30_000, 30_000, 60_000]
const WATCH_FAST_MS = 5000
const WATCH_SLOW_MS = 15_000
const WATCH_FAST_FOR_MS = 60_000

/** Whether a card may ask at all. */
export interface Attention {
    /** The tab is in front and the card on the screen. */
    visible: boolean
    lastInput: number
}

export interface Polling {
    /** When it was last asked; null: never. */
    asked: number | null
    /** Number of answers in a row without anything new. */
    unchanged: number
    /** The least wait that the server asks for. */
    atLeast: number
}

/** What is left of a wait; never more than all of it, even if the clock was set back. */
export const msLeft = (from: number, wait: number, now: number): number => Math.max(0, Math.min(wait, from + wait - now))

/** Is somebody looking? Nothing is asked while nobody is. */
export const attentive = (attention: Attention, now: number): boolean => attention.visible && Math.abs(now - attention.lastInput) < INPUT_TIMEOUT_MS

/** Milliseconds until the next question about presence; null: not before somebody looks at or touches the page again. */
export function untilPresence(polling: Polling, attention: Attention, now: number): number | null {
    if (!attentive(attention, now)) {
        return null
    }
    const wait = Math.max(PRESENCE_STEPS_MS[Math.min(polling.unchanged, PRESENCE_STEPS_MS.length - 1)]!, polling.atLeast)
    return polling.asked === null ? 0 : msLeft(polling.asked, wait, now)
}

/** Milliseconds until the next question about a session that has been watched since `since`. */
export function untilWatch(polling: Polling, since: number, attention: Attention, now: number): number | null {
    if (!attentive(attention, now)) {
        return null
    }
    const wait = Math.max(now - since < WATCH_FAST_FOR_MS ? WATCH_FAST_MS : WATCH_SLOW_MS, polling.atLeast)
    return polling.asked === null ? 0 : msLeft(polling.asked, wait, now)
}

/** Waits before each new reading of the card while the result of a session is on its way. After the last one the result stays open until somebody asks. */
export const RESULT_WAITS_MS: readonly number[] = [5000, 10_000, 20_000, 40_000, 60_000, 60_000]
