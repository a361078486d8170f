import { merge } from '../merge.ts'
import { attentive, left, RESULT_WAITS, untilPresence, untilWatch, type Attention, type Polling } from './schedule.ts'
import { isAt, watching, type State } from './state.ts'

/** What is asked again and again; each answers how many seconds to wait at least, null when there was no answer. */
export interface Questions {
    state(): State
    presence(): Promise<number | null>
    watch(sysId: string): Promise<number | null>
    reread(): Promise<void>
    /** No result has come in all that time. */
    unanswered(): void
}

export interface Polls {
    /** Sets the timer for what is due next; to be called after every change. */
    plan(): void
    /** The card is on the screen, or not. */
    seen(inView: boolean): void
    /** The result of a session is on its way: the card is read again a few times. */
    expectResult(): void
    end(): void
}

const FRESH: Polling = { asked: null, unchanged: 0, atLeast: 0 }
/** The first question about presence comes one to three seconds after the page, so that the page is there first and many cards do not ask at once. */
const FIRST_WAIT = 3000
const INPUT = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart']
/** Seconds to wait after no answer. */
const AFTER_FAILURE = { presence: 60, watch: 15 }

/** Keeps time for one card. One timer at a time, and none while nobody looks or nobody is there. */
export function startPolls(questions: Questions): Polls {
    const begun = Date.now()
    let attention: Attention = { visible: !document.hidden, lastInput: begun }
    let inView = true
    // As if it had been asked just so long ago.
    let presence: Polling = merge(FRESH, { asked: begun - 15_000 + 1000 + Math.random() * (FIRST_WAIT - 1000) })
    let watch = FRESH
    let watched: string | null = null
    let watchedSince = 0
    let results = RESULT_WAITS.length
    let resultFrom = 0
    let timer: ReturnType<typeof setTimeout> | undefined
    let busy = false
    let over = false

    /** A session of one's own tells more about the visitor than their presence does. */
    const asksPresence = (state: State): boolean => state.card!.presence.on && !isAt(state, 'in_session')

    const answered = async (before: Polling, asking: Promise<number | null>, silence: number, known: () => unknown): Promise<Polling> => {
        const old = known()
        const seconds = await asking
        return { asked: Date.now(), unchanged: known() === old ? before.unchanged + 1 : 0, atLeast: (seconds ?? silence) * 1000 }
    }

    const ask: readonly (() => Promise<void>)[] = [
        async () => { watch = await answered(watch, questions.watch(watched!), AFTER_FAILURE.watch, () => questions.state().activity) },
        async () => { presence = await answered(presence, questions.presence(), AFTER_FAILURE.presence, () => questions.state().present) },
        async () => {
            await questions.reread()
            results = Object.keys(questions.state().syncs).length > 0 ? results + 1 : RESULT_WAITS.length
            resultFrom = Date.now()
            if (results === RESULT_WAITS.length)
                questions.unanswered()
        }
    ]

    /** Milliseconds until each of `ask` is due; null: not before something happens. */
    const waits = (state: State, now: number): (number | null)[] => [
        watched === null ? null : untilWatch(watch, watchedSince, attention, now),
        asksPresence(state) ? untilPresence(presence, attention, now) : null,
        results < RESULT_WAITS.length && attentive(attention, now) ? left(resultFrom, RESULT_WAITS[results]!, now) : null
    ]

    const plan = (): void => {
        clearTimeout(timer)
        const state = questions.state()
        if (over || busy || state.phase !== 'loaded')
            return
        const now = Date.now()
        const sysId = watching(state)
        if (sysId !== watched) {
            watched = sysId
            watchedSince = now
            // What was just launched cannot have changed yet; what was found in the history may have.
            watch = merge(FRESH, { asked: state.activity?.quiet ? null : now })
        }
        const due = waits(state, now)
        const soonest = Math.min(...due.map(wait => wait ?? Infinity))
        if (soonest < Infinity) {
            timer = setTimeout(async () => {
                // It was planned a minute ago, or before the machine slept: is anybody there still?
                if (!attentive(attention, Date.now()))
                    return
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
        // Moving the pointer is no reason to plan anew a hundred times a second.
        if (Math.abs(now - attention.lastInput) < 1000)
            return
        const slept = !attentive(attention, now)
        attention = merge(attention, { lastInput: now })
        if (slept || presence.unchanged > 1) {
            presence = merge(presence, { unchanged: 0 })
            plan()
        }
    }

    const hear = { passive: true, capture: true }
    document.addEventListener('visibilitychange', looked)
    INPUT.forEach(type => document.addEventListener(type, touched, hear))
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
            INPUT.forEach(type => document.removeEventListener(type, touched, hear))
        }
    }
}
