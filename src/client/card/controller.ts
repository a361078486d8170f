import type { ButtonName, LaunchAnswer } from '../../server/contract.ts'
import { listen } from './agent-script.ts'
import type { Api, Failure, Result } from './api.ts'
import { cleanKey, isKey } from './key.ts'
import { startPolls } from './polls.ts'
import { NO_ANSWER_AFTER, reduce, START, type Activity, type Event, type State } from './state.ts'
import { say, type Texts } from './text.ts'
import type { Intents } from './view/intents.ts'
import { isLink, openClient, openWindow, type Waiting } from './window.ts'

const TYPE = { cobrowse: 'C', screen_share: 'G', video: 'V', join_with_key: 'C' } as const

/** Whoever is logged out, or has lost the role, can do nothing here any more. */
const isOut = ({ kind }: Pick<Failure, 'kind'>): boolean => kind === 'signed_out' || kind === 'forbidden'

/** What surrounds a card. */
export interface Surroundings {
    api: Api
    table: string
    sysId: string
    texts(): Texts
    /** Called after every change. */
    show(state: State): void
}

export interface Controller {
    intents: Intents
    /** Whether the card is on the screen. */
    seen(inView: boolean): void
    /** Nothing of it stays behind: no timer, no request, no script. */
    end(): void
}

/** Does what the state only speaks of: asks the server, opens windows, keeps time. One per element; it begins by reading the card. */
export function control({ api, table, sysId, texts, show }: Surroundings): Controller {
    let state = START
    let stopListening: (() => void) | null = null
    let stopped = false
    /** The reading of the card that counts, while it is under way. */
    let reading: object | null = null

    const polls = startPolls({ state: () => state, presence: askPresence, watch: askSession, reread: read, unanswered: () => dispatch({ type: 'sync_over' }) })

    function dispatch(event: Event): void {
        if (stopped)
            return
        state = reduce(state, event)
        show(state)
        polls.plan()
    }

    /** Whoever is logged out, or has lost the role, is told so and asked nothing any more. Null: that is so, or there is no answer. */
    async function ask<T>(asking: Promise<Result<T>>): Promise<T | null> {
        const answer = await asking
        if (answer.ok)
            return stopped ? null : answer.value
        if (isOut(answer.failure))
            dispatch({ type: 'signed_out' })
        return null
    }

    /** An answer that another has overtaken tells of a past. */
    async function read(): Promise<void> {
        const own = reading = {}
        const answer = await api.card()
        if (own !== reading)
            return
        reading = null
        dispatch(answer.ok ? { type: 'read', card: answer.value, now: Date.now() } : { type: 'not_read', failure: answer.failure })
    }

    async function askPresence(): Promise<number | null> {
        const answer = await ask(api.presence())
        if (answer || state.present)
            dispatch({ type: 'presence', answer: answer || { present: null, since: null, problem: null } })
        return answer && answer.next_seconds
    }

    async function askSession(id: string): Promise<number | null> {
        const answer = await ask(api.session(id))
        if (!answer)
            return null
        const before = state.activity
        dispatch({ type: 'watched', answer, now: Date.now() })
        if (state.activity?.sysId === id)
            followed(state.activity, before?.stage)
        return answer.next_seconds
    }

    /** What a look at the session leads to: an answer to the terms is noted, an end asks for the result. */
    function followed(own: Activity, before: Activity['stage'] | undefined): void {
        if (own.stage === 'in_session' && before !== 'in_session') {
            hearNoMore()
            if (own.terms === 'asked' || own.terms === 'no_answer')
                note(own.sysId, 'started')
        } else if (own.stage === 'ended' && before === 'in_session') {
            void requestSync(own.sysId)
        } else if (own.quiet && before === 'asked') {
            void requestSync(own.sysId)
        } else if (own.stage === 'asked' && Date.now() - own.since >= NO_ANSWER_AFTER) {
            note(own.sysId, 'no_answer')
        }
    }

    /** What became of the terms goes to the card and to the server, which keeps it with the session. */
    function note(id: string, status: 'started' | 'no_answer' | 'declined' | 'cancelled'): void {
        dispatch({ type: 'terms', status, now: Date.now() })
        // The history says it, too.
        void ask(api.terms(id, status)).then(answer => answer && read())
    }

    function hearNoMore(): void {
        stopListening?.()
        stopListening = null
    }

    async function launch(button: ButtonName, key: string): Promise<void> {
        hearNoMore()
        // The client knows no video.
        const opened = state.card?.join_method === 'client' && button !== 'video' ? null : openWindow(say(texts(), 'window'))
        dispatch({ type: 'launching', button, now: Date.now() })
        const answer = await api.launch({ table, sys_id: sysId, type: TYPE[button], session_key: key || undefined })
        if (stopped || !answer.ok || ![answer.value.join_url, answer.value.browser_url].every(isLink)) {
            opened?.close()
            return launchFailed(answer.ok ? { kind: 'answered', message: say(texts(), 'failed'), detail: '' } : answer.failure)
        }
        const { value } = answer
        dispatch({ type: 'launched', answer: value, link: leave(value, opened), now: Date.now() })
        // What is on its way does not know of this session yet.
        if (reading)
            void read()
        if (value.agent_script && value.signal === 'asked') {
            stopListening = listen(value.agent_script, status => {
                stopListening = null
                if (status)
                    note(value.sys_id, status)
                else
                    dispatch({ type: 'unseen' })
            })
        }
    }

    function launchFailed(failure: Pick<Failure, 'kind' | 'message' | 'detail'>): void {
        const { message, detail } = failure
        if (isOut(failure))
            return dispatch({ type: 'signed_out' })
        const text = message || say(texts(), 'failed')
        dispatch({ type: 'launch_failed', text, detail: message ? detail === message ? '' : detail : say(texts(), 'unreachable'), now: Date.now() })
    }

    async function requestSync(id: string): Promise<void> {
        dispatch({ type: 'sync', sysId: id, sync: { state: 'asking' } })
        const answer = await api.sync(id)
        if (!answer.ok && isOut(answer.failure))
            return dispatch({ type: 'signed_out' })
        dispatch({ type: 'sync', sysId: id, sync: answer.ok ? { state: 'queued' } : { state: 'refused', text: answer.failure.message || say(texts(), 'unreachable') } })
        polls.expectResult()
    }

    void read()
    return {
        seen: polls.seen,
        end() {
            stopped = true
            polls.end()
            hearNoMore()
            api.stop()
        },
        intents: {
            start: button => button === 'join_with_key' ? dispatch({ type: 'key', value: '', wrong: false }) : void launch(button, ''),
            typeKey: value => dispatch({ type: 'key', value, wrong: false }),
            joinWithKey(value) {
                const key = cleanKey(value)
                if (isKey(key))
                    void launch('join_with_key', key)
                else
                    dispatch({ type: 'key', value, wrong: true })
            },
            closeKey: () => dispatch({ type: 'key_closed' }),
            cancel() {
                hearNoMore()
                if (state.activity)
                    note(state.activity.sysId, 'cancelled')
            },
            dismiss() {
                hearNoMore()
                dispatch({ type: 'dismissed' })
            },
            // The browser follows the link first; without its address it would follow nothing.
            useLink: () => void setTimeout(() => dispatch({ type: 'link_used' })),
            retry() {
                state = START
                show(state)
                void read()
            },
            sync: session => void requestSync(session.sys_id)
        }
    }
}

/** Sends the window on its way; what cannot go by itself is left to the agent as a link. */
function leave(answer: LaunchAnswer, opened: Waiting | null): Activity['link'] {
    if (answer.join_method === 'client') {
        opened?.close()
        openClient(answer.join_url)
        return { kind: 'client', href: answer.browser_url }
    }
    return opened?.go(answer.join_url) ? null : { kind: 'blocked', href: answer.join_url }
}
