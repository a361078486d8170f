import { merge } from '../merge.ts'
import { attentive, msLeft, RESULT_WAITS_MS, untilPresence, untilWatch, type Attention, type Polling } from './schedule.ts'
import { isAt, watching, type State } from './state.ts'

/** What is asked again and again. Each returns the least number of seconds to wait; null when there was no answer. */
export interface Questions {
    state(): State
    presence(): Promise<number | null>
    watch(sysId: string): Promise<number | null>
    reread(): Promise<void>
    /** No result came in all that time. */
    unanswered(): void
}

export interface Polls {
    /** Sets the timer for what is due next. Call it after every change. */
    plan(): void
    /** Call it when the card comes into view or leaves it. */
    seen(inView: boolean): void
    /** Reads the card again a few times, because the result of a session is on its way. */
    expectResult(): void
    end(): void
}

const NEVER_ASKED: Polling = { asked: null, unchanged: 0, atLeast: 0 }
/** The first question about presence comes one to three seconds after the page: the page loads first, and many cards do not ask at once. */
const FIRST_WAIT_MS = 3000
const INPUT_EVENTS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart']
/** How long to wait when there was no answer. */
const AFTER_FAILURE_SECONDS = { presence: 60, watch: 15 }

/** Keeps time for one card: one timer at a time, and none while nobody is looking or nobody is there. */
export function startPolls(questions: Questions): Polls {
    const begun = Date.now()
    let attention: Attention = { visible: !document.hidden, lastInput: begun }
    let inView = true
    // As if it had been asked that long ago.
    let presence: Polling = merge(NEVER_ASKED, { asked: begun - 15_000 + 1000 + Math.random() * (FIRST_WAIT_MS - 1000) })
    let watch = NEVER_ASKED
    let watched: string | null = null
    let watchedSince = 0
    let results = RESULT_WAITS_MS.length
    let resultFrom = 0
    let timer: ReturnType<typeof setTimeout> | undefined
    let busy = false
    let over = false

    /** While the agent is in a session with the visitor, their presence is no news. */
    const asksPresence = (state: State): boolean => state.card!.presence.on && !isAt(state, 'in_session')

    const answered = async (before: Polling, asking: Promise<number | null>, silence: number, known: () => unknown): Promise<Polling> => {
        const old = known()
        const seconds = await asking
        return { asked: Date.now(), unchanged: known() === old ? before.unchanged + 1 : 0, atLeast: (seconds ?? silence) * 1000 }
    }

    const ask: readonly (() => Promise<void>)[] = [
        async () => { watch = await answered(watch, questions.watch(watched!), AFTER_FAILURE_SECONDS.watch, () => questions.state().activity) },
        async () => { presence = await answered(presence, questions.presence(), AFTER_FAILURE_SECONDS.presence, () => questions.state().present) },
        async () => {
            await questions.reread()
            results = Object.keys(questions.state().syncs).length > 0 ? results + 1 : RESULT_WAITS_MS.length
            resultFrom = Date.now()
            if (results === RESULT_WAITS_MS.length) {
                questions.unanswered()
            }
        }
    ]

    /** Milliseconds until each of `ask` is due; null: not before something happens. */
    const waits = (state: State, now: number): (number | null)[] => [
        watched === null ? null : untilWatch(watch, watchedSince, attention, now),
        asksPresence(state) ? untilPresence(presence, attention, now) : null,
        results < RESULT_WAITS_MS.length && attentive(attention, now) ? msLeft(resultFrom, RESULT_WAITS_MS[results]!, now) : null
    ]

    const plan = (): void => {
        clearTimeout(timer)
        const state = questions.state()
        if (over || busy || state.phase !== 'loaded') {
            return
        }
        const now = Date.now()
        const sysId = watching(state)
        if (sysId !== watched) {
            watched = sysId
            watchedSince = now
            // A session just launched cannot have changed yet; one found in the history may have.
            watch = merge(NEVER_ASKED, { asked: state.activity?.quiet ? null : now })
        }
        const due = waits(state, now)
        const soonest = Math.min(...due.map(wait => wait ?? Infinity))
        if (soonest < Infinity) {
            timer = setTimeout(async () => {
                // Planned up to a minute ago, or before the machine slept: is anybody still there?
                if (!attentive(attention, Date.now())) {
                    return
                }
                busy = true
                await ask[due.indexOf(soonest)]!()
                busy = false
                plan()
            }, soonest)
        }
    }

    const looked = (): void => {
        attention = merge(attention, { visible: !document.hidden && inView })
        plan()
    }

    const touched = (): void => {
        const now = Date.now()
        // Do not plan again for every movement of the pointer.
        if (Math.abs(now - attention.lastInput) < 1000) {
            return
        }
        const slept = !attentive(attention, now)
        attention = merge(attention, { lastInput: now })
        if (slept || presence.unchanged > 1) {
            presence = merge(presence, { unchanged: 0 })
            plan()
        }
    }

    const hear = { passive: true, capture: true }
    document.addEventListener('visibilitychange', looked)
    INPUT_EVENTS.forEach(type => document.addEventListener(type, touched, hear))
    return {
        plan,
        seen(there) {
            inView = there
            looked()
        },
        expectResult() {
            results = 0
            resultFrom = Date.now()
            plan()
        },
        end() {
            over = true
            clearTimeout(timer)
            document.removeEventListener('visibilitychange', looked)
            INPUT_EVENTS.forEach(type => document.removeEventListener(type, touched, hear))
        }
    }
}
