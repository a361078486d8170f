import type { ButtonName, CardSession, LaunchAnswer } from '../../server/rest/contract.ts'
import { listen } from './agent-script.ts'
import type { Api, Failure } from './api.ts'
import { cleanKey, isKey } from './key.ts'
import { Polls } from './polls.ts'
import { NO_ANSWER_AFTER, reduce, START, type Event, type State } from './state.ts'
import { say, type Texts } from './text.ts'
import type { Intents } from './view/intents.ts'
import { openClient, openWindow, type Waiting } from './window.ts'

const TYPE = { cobrowse: 'C', screen_share: 'G', video: 'V', join_with_key: 'C' } as const

/** What surrounds a card. */
export interface Surroundings {
    api: Api
    table: string
    sysId: string
    texts(): Texts
    /** Called after every change. */
    show(state: State): void
}

/** Does what the state only speaks of: asks the server, opens windows, keeps time. One per element. */
export class Controller implements Intents {
    state: State = START
    private readonly polls: Polls
    private window: Waiting | null = null
    private stopListening: (() => void) | null = null
    private stopped = false

    constructor(private readonly around: Surroundings) {
        this.polls = new Polls({
            state: () => this.state,
            presence: () => this.askPresence(),
            watch: sysId => this.askSession(sysId),
            reread: () => this.read()
        })
    }

    begin(): void {
        void this.read()
    }

    /** Nothing of it stays behind: no timer, no request, no script. */
    end(): void {
        this.stopped = true
        this.polls.end()
        this.stopListening?.()
        this.around.api.stop()
    }

    /** Whether the card is on the screen. */
    seen(inView: boolean): void {
        this.polls.seen(inView)
    }

    // --- what a person does

    start(button: ButtonName): void {
        if (button === 'join_with_key')
            this.dispatch({ type: 'key', value: '', wrong: false })
        else
            void this.launch(button, '')
    }

    typeKey(value: string): void {
        this.dispatch({ type: 'key', value, wrong: false })
    }

    joinWithKey(value: string): void {
        const key = cleanKey(value)
        if (isKey(key))
            void this.launch('join_with_key', key)
        else
            this.dispatch({ type: 'key', value, wrong: true })
    }

    closeKey(): void {
        this.dispatch({ type: 'key_closed' })
    }

    cancel(): void {
        const own = this.state.activity
        if (!own)
            return
        this.closeWindow()
        this.stopListening?.()
        this.dispatch({ type: 'terms', status: 'cancelled', now: Date.now() })
        void this.around.api.terms(own.sysId, 'cancelled').then(answer => this.noteSignOut(answer))
    }

    dismiss(): void {
        this.stopListening?.()
        this.dispatch({ type: 'dismissed' })
    }

    useLink(): void {
        // The browser follows the link first; without its address it would follow nothing.
        setTimeout(() => this.dispatch({ type: 'link_used' }))
    }

    retry(): void {
        this.state = START
        this.around.show(this.state)
        void this.read()
    }

    sync(session: CardSession): void {
        void this.requestSync(session.sys_id)
    }

    // --- what the card does

    private async launch(button: ButtonName, key: string): Promise<void> {
        const { around, state } = this
        const client = state.card?.join_method === 'client'
        this.stopListening?.()
        const opened = client ? null : openWindow(say(around.texts(), 'window'))
        this.window = opened
        this.dispatch({ type: 'launching', button, now: Date.now() })
        const answer = await around.api.launch({ table: around.table, sys_id: around.sysId, type: TYPE[button], ...key === '' ? {} : { session_key: key } })
        if (this.stopped || !answer.ok) {
            opened?.close()
            if (!answer.ok)
                this.launchFailed(answer.failure)
            return
        }
        this.dispatch({ type: 'launched', answer: answer.value, link: leave(answer.value, opened), now: Date.now() })
        const script = answer.value.agent_script
        if (script && answer.value.signal === 'asked')
            this.stopListening = listen(script, status => this.reported(answer.value.sys_id, status))
    }

    private launchFailed(failure: Failure): void {
        if (this.noteSignOut({ ok: false, failure }))
            return
        const texts = this.around.texts()
        const text = failure.message || say(texts, 'failed')
        this.dispatch({ type: 'launch_failed', text, detail: failure.detail === text ? '' : failure.detail || (failure.message ? '' : say(texts, 'unreachable')), now: Date.now() })
    }

    /** The vendor's script in this browser saw how the terms were answered. */
    private reported(sysId: string, status: 'started' | 'declined'): void {
        this.stopListening = null
        if (status === 'declined')
            this.closeWindow()
        this.dispatch({ type: 'terms', status, now: Date.now() })
        void this.around.api.terms(sysId, status)
    }

    private closeWindow(): void {
        this.window?.close()
        this.window = null
    }

    private async read(): Promise<void> {
        const answer = await this.around.api.card()
        if (!this.stopped)
            this.dispatch(answer.ok ? { type: 'read', card: answer.value, now: Date.now() } : { type: 'not_read', failure: answer.failure })
    }

    private async askPresence(): Promise<number | null> {
        const answer = await this.around.api.presence()
        if (this.stopped || this.noteSignOut(answer) || !answer.ok)
            return null
        this.dispatch({ type: 'presence', answer: answer.value })
        return answer.value.next_seconds
    }

    private async askSession(sysId: string): Promise<number | null> {
        const answer = await this.around.api.session(sysId)
        if (this.stopped || this.noteSignOut(answer) || !answer.ok)
            return null
        const before = this.state.activity
        this.dispatch({ type: 'watched', answer: answer.value, now: Date.now() })
        this.followed(sysId, before?.stage ?? '')
        return answer.value.next_seconds
    }

    /** What a look at the session leads to: an answer to the terms is noted, an end asks for the result. */
    private followed(sysId: string, before: string): void {
        const own = this.state.activity
        if (!own || own.sysId !== sysId)
            return
        if (own.stage === 'in_session' && before !== 'in_session') {
            this.stopListening?.()
            this.window = null
            if (own.terms === 'asked' || own.terms === 'no_answer')
                this.note(sysId, 'started')
        } else if (own.stage === 'ended' && before === 'in_session') {
            void this.requestSync(sysId)
        } else if (own.stage === 'asked' && Date.now() - own.since >= NO_ANSWER_AFTER) {
            this.note(sysId, 'no_answer')
        }
    }

    private note(sysId: string, status: 'started' | 'no_answer'): void {
        this.dispatch({ type: 'terms', status, now: Date.now() })
        void this.around.api.terms(sysId, status).then(answer => this.noteSignOut(answer))
    }

    private async requestSync(sysId: string): Promise<void> {
        this.dispatch({ type: 'sync', sysId, sync: { state: 'asking' } })
        const answer = await this.around.api.sync(sysId)
        if (this.stopped || this.noteSignOut(answer))
            return
        const refused = answer.ok ? null : answer.failure.message || say(this.around.texts(), 'unreachable')
        this.dispatch({ type: 'sync', sysId, sync: refused === null ? { state: 'queued' } : { state: 'refused', text: refused } })
        this.polls.expectResult()
    }

    /** Whoever is logged out is told so, and asked nothing any more. */
    private noteSignOut(answer: { ok: true } | { ok: false, failure: Failure }): boolean {
        if (answer.ok || !['signed_out', 'forbidden'].includes(answer.failure.kind))
            return false
        if (!this.stopped)
            this.dispatch({ type: 'signed_out' })
        return true
    }

    private dispatch(event: Event): void {
        if (this.stopped)
            return
        this.state = reduce(this.state, event)
        this.around.show(this.state)
        this.polls.plan()
    }
}

/** Sends the window on its way; what cannot go by itself is left to the agent as a link. */
function leave(answer: LaunchAnswer, opened: Waiting | null): { kind: 'blocked' | 'client', href: string } | null {
    if (answer.join_method === 'client') {
        opened?.close()
        openClient(answer.join_url)
        return { kind: 'client', href: answer.browser_url }
    }
    return opened?.go(answer.join_url) ? null : { kind: 'blocked', href: answer.join_url }
}
