/** When the card asks the server again: pure, so that ten minutes are a loop in a test. All times in milliseconds of one clock. */

/** Whoever has not touched the page for so long is not there: asking on would only keep their log-in alive. */
export const INPUT_TIMEOUT = 10 * 60_000
/** Two questions each at 15, 30 and then 60 seconds while nothing changes. */
const STEPS = [15_000, 15_000, 30_000, 30_000, 60_000]
const WATCH_FAST = 5000
const WATCH_SLOW = 15_000
const WATCH_FAST_FOR = 60_000

/** What lets a card ask at all. */
export interface Attention {
    /** The tab is in front and the card on the screen. */
    visible: boolean
    lastInput: number
}

export interface Polling {
    /** When it was asked last; null: not yet. */
    asked: number | null
    /** Answers in a row that brought nothing new. */
    unchanged: number
    /** What the server asks to wait at least. */
    atLeast: number
}

/** A clock may be set back meanwhile: nobody waits longer for that. */
export const left = (from: number, wait: number, now: number): number => Math.max(0, Math.min(wait, from + wait - now))

/** Nothing is asked while nobody looks or nobody is there. */
export const attentive = (attention: Attention, now: number): boolean => attention.visible && Math.abs(now - attention.lastInput) < INPUT_TIMEOUT

/** Milliseconds until the next question about presence; null: not until somebody looks or touches the page again. */
export function untilPresence(polling: Polling, attention: Attention, now: number): number | null {
    if (!attentive(attention, now))
        return null
    const wait = Math.max(STEPS[Math.min(polling.unchanged, STEPS.length - 1)]!, polling.atLeast)
    return polling.asked === null ? 0 : left(polling.asked, wait, now)
}

/** Milliseconds until the next question how a session goes on that is watched since `since`. */
export function untilWatch(polling: Polling, since: number, attention: Attention, now: number): number | null {
    if (!attentive(attention, now))
        return null
    const wait = Math.max(now - since < WATCH_FAST_FOR ? WATCH_FAST : WATCH_SLOW, polling.atLeast)
    return polling.asked === null ? 0 : left(polling.asked, wait, now)
}

/** Waits before the card is read again while the result of a session is on its way, in milliseconds; then it stays open until somebody asks. */
export const RESULT_WAITS: readonly number[] = [5000, 10_000, 20_000, 40_000, 60_000, 60_000]
