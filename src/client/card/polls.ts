import { attentive, RESULT_WAITS, untilPresence, untilWatch, type Attention, type Polling } from './schedule.ts'
import { watching, type State } from './state.ts'

/** What is asked again and again; each answers how many seconds to wait at least, null when there was no answer. */
export interface Questions {
    state(): State
    presence(): Promise<number | null>
    watch(sysId: string): Promise<number | null>
    reread(): Promise<void>
}

const FRESH: Polling = { asked: null, unchanged: 0, atLeast: 0 }
/** The first question about presence waits so long at most, so that the page is loaded first and many cards do not ask at once. */
const FIRST_WAIT = 3000
const INPUT = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const

/** Keeps time for one card. One timer at a time, and none while nobody looks or nobody is there. */
export class Polls {
    private attention: Attention
    private inView = true
    private presence: Polling
    private watch: Polling = FRESH
    private watched: string | null = null
    private watchedSince = 0
    private results = RESULT_WAITS.length
    private resultFrom = 0
    private timer: ReturnType<typeof setTimeout> | undefined
    private busy = false
    private over = false

    constructor(private readonly questions: Questions) {
        const now = Date.now()
        this.attention = { visible: !document.hidden, lastInput: now }
        // As if it had been asked just so long ago that the first answer comes after one to three seconds.
        this.presence = { ...FRESH, asked: now - 15_000 + 1000 + Math.random() * (FIRST_WAIT - 1000) }
        document.addEventListener('visibilitychange', this.looked)
        INPUT.forEach(type => document.addEventListener(type, this.touched, { passive: true, capture: true }))
    }

    end(): void {
        this.over = true
        clearTimeout(this.timer)
        document.removeEventListener('visibilitychange', this.looked)
        INPUT.forEach(type => document.removeEventListener(type, this.touched, { capture: true }))
    }

    seen(inView: boolean): void {
        this.inView = inView
        this.looked()
    }

    /** The result of a session is on its way: the card is read again a few times. */
    expectResult(): void {
        this.results = 0
        this.resultFrom = Date.now()
        this.plan()
    }

    private readonly looked = (): void => {
        this.attention = { visible: !document.hidden && this.inView, lastInput: this.attention.lastInput }
        this.plan()
    }

    private readonly touched = (): void => {
        const now = Date.now()
        // Moving the pointer is no reason to plan anew a hundred times a second.
        if (now - this.attention.lastInput < 1000)
            return
        const slept = !attentive(this.attention, now)
        this.attention = { ...this.attention, lastInput: now }
        if (slept || this.presence.unchanged > 1) {
            this.presence = { ...this.presence, unchanged: 0 }
            this.plan()
        }
    }

    /** Sets the timer for what is due next. */
    plan(): void {
        clearTimeout(this.timer)
        const state = this.questions.state()
        if (this.over || this.busy || state.phase !== 'loaded')
            return
        const now = Date.now()
        const sysId = watching(state)
        if (sysId !== this.watched) {
            this.watched = sysId
            this.watchedSince = now
            // What was just launched cannot have changed yet; what was found in the history may have.
            this.watch = { ...FRESH, asked: sysId !== null && state.activity?.quiet ? null : now }
        }
        const due = [
            sysId === null ? null : untilWatch(this.watch, this.watchedSince, this.attention, now),
            this.asksPresence(state) ? untilPresence(this.presence, this.attention, now) : null,
            this.results < RESULT_WAITS.length && attentive(this.attention, now) ? Math.max(0, this.resultFrom + RESULT_WAITS[this.results]! - now) : null
        ]
        const waits = due.filter((wait): wait is number => wait !== null)
        if (waits.length > 0)
            this.timer = setTimeout(() => { void this.ask(due.indexOf(Math.min(...waits))) }, Math.min(...waits))
    }

    /** A session of one's own tells more about the visitor than their presence does. */
    private readonly asksPresence = (state: State): boolean => state.card!.presence.on && state.activity?.stage !== 'in_session'

    private async ask(what: number): Promise<void> {
        this.busy = true
        if (what === 0)
            await this.askWatch()
        else if (what === 1)
            await this.askPresence()
        else
            await this.askResult()
        this.busy = false
        this.plan()
    }

    private async askWatch(): Promise<void> {
        const [sysId, before] = [this.watched!, JSON.stringify(this.questions.state().activity)]
        const seconds = await this.questions.watch(sysId)
        const same = JSON.stringify(this.questions.state().activity) === before
        this.watch = { asked: Date.now(), unchanged: same ? this.watch.unchanged + 1 : 0, atLeast: (seconds ?? 15) * 1000 }
    }

    private async askPresence(): Promise<void> {
        const before = this.questions.state().present
        const seconds = await this.questions.presence()
        const same = this.questions.state().present === before
        this.presence = { asked: Date.now(), unchanged: same ? this.presence.unchanged + 1 : 0, atLeast: (seconds ?? 60) * 1000 }
    }

    private async askResult(): Promise<void> {
        await this.questions.reread()
        this.results = Object.keys(this.questions.state().syncs).length > 0 ? this.results + 1 : RESULT_WAITS.length
        this.resultFrom = Date.now()
    }
}
