import type { ButtonName, LaunchAnswer } from '../../server/contract.ts'
import { listen } from './agent-script.ts'
import type { Api, Failure, ApiResult } from './api.ts'
import { cleanKey, isKey } from './key.ts'
import { startPolls } from './polls.ts'
import { NO_ANSWER_MS, reduce, START, type Activity, type Event, type State } from './state.ts'
import { say, type Texts } from './text.ts'
import type { Intents } from './view/intents.ts'
import { isLink, openClient, openWindow, type PendingWindow } from './window.ts'

const TYPE = { cobrowse: 'C', screen_share: 'G', video: 'V', join_with_key: 'C' } as const

/** A user who is signed out or has lost the role cannot do anything here any more. */
const isOut = ({ kind }: Pick<Failure, 'kind'>): boolean => kind === 'signed_out' || kind === 'forbidden'

/** What a card works with. */
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
    /** Call it when the card comes into view or leaves it. */
    seen(inView: boolean): void
    /** Leaves nothing behind: no timer, no request, no script. */
    end(): void
}

/** Does everything that has effects: asks the server, opens windows, keeps time. One per element; it begins by reading the card. */
export function control({ api, table, sysId, texts, show }: Surroundings): Controller {
    let state = START
    let stopListening: (() => void) | null = null
    let stopped = false
    /** The latest reading of the card, while it is under way; earlier ones are ignored. */
    let reading: object | null = null

    const polls = startPolls({ state: () => state, presence: askPresence, watch: askSession, reread: read, unanswered: () => dispatch({ type: 'sync_over' }) })

    function dispatch(event: Event): void {
        if (stopped) {
            return
        }
        state = reduce(state, event)
        show(state)
        polls.plan()
    }

    /** Waits for an answer. A user who is signed out or has lost the role sees that, and nothing more is asked. Null: that, or there is no answer. */
    async function ask<T>(asking: Promise<ApiResult<T>>): Promise<T | null> {
        const answer = await asking
        if (answer.ok) {
            return stopped ? null : answer.value
        }
        if (isOut(answer.failure)) {
            dispatch({ type: 'signed_out' })
        }
        return null
    }

    /** Reads the card. An answer that a later reading has overtaken is outdated, and ignored. */
    async function read(): Promise<void> {
        const own = reading = {}
        const answer = await api.card()
        if (own !== reading) {
            return
        }
        reading = null
        dispatch(answer.ok ? { type: 'read', card: answer.value, now: Date.now() } : { type: 'not_read', failure: answer.failure })
    }

    async function askPresence(): Promise<number | null> {
        const answer = await ask(api.presence())
        if (answer || state.present) {
            dispatch({ type: 'presence', answer: answer || { present: null, since: null, problem: null } })
        }
        return answer && answer.next_seconds
    }

    async function askSession(id: string): Promise<number | null> {
        const answer = await ask(api.session(id))
        if (!answer) {
            return null
        }
        const before = state.activity
        dispatch({ type: 'watched', answer, now: Date.now() })
        if (state.activity?.sysId === id) {
            actOn(state.activity, before?.stage)
        }
        return answer.next_seconds
    }

    /** Acts on the session's new state: reports an answer to the terms, requests the result of a session that has ended. */
    function actOn(own: Activity, before: Activity['stage'] | undefined): void {
        if (own.stage === 'in_session' && before !== 'in_session') {
            stopHearing()
            if (own.terms === 'asked' || own.terms === 'no_answer') {
                report(own.sysId, 'started')
            }
        } else if (own.stage === 'ended' && before === 'in_session') {
            void requestSync(own.sysId)
        } else if (own.quiet && before === 'asked') {
            void requestSync(own.sysId)
        } else if (own.stage === 'asked' && Date.now() - own.since >= NO_ANSWER_MS) {
            report(own.sysId, 'no_answer')
        }
    }

    /** Reports the answer to the terms to the card, and to the server, which stores it with the session. */
    function report(id: string, status: 'started' | 'no_answer' | 'declined' | 'cancelled'): void {
        dispatch({ type: 'terms', status, now: Date.now() })
        // The history shows it too.
        void ask(api.terms(id, status)).then(answer => answer && read())
    }

    function stopHearing(): void {
        stopListening?.()
        stopListening = null
    }

    async function launch(button: ButtonName, key: string): Promise<void> {
        stopHearing()
        // The client cannot do video.
        const opened = state.card?.join_method === 'client' && button !== 'video' ? null : openWindow(say(texts(), 'window'))
        dispatch({ type: 'launching', button, now: Date.now() })
        const answer = await api.launch({ table, sys_id: sysId, type: TYPE[button], session_key: key || undefined })
        if (stopped || !answer.ok || ![answer.value.join_url, answer.value.browser_url].every(isLink)) {
            opened?.close()
            return launchFailed(answer.ok ? { kind: 'answered', message: say(texts(), 'failed'), detail: '' } : answer.failure)
        }
        const { value } = answer
        dispatch({ type: 'launched', answer: value, link: sendWindow(value, opened), now: Date.now() })
        // An answer on its way does not include this session yet.
        if (reading) {
            void read()
        }
        if (value.agent_script && value.signal === 'asked') {
            stopListening = listen(value.agent_script, status => {
                stopListening = null
                if (status) {
                    report(value.sys_id, status)
                } else {
                    dispatch({ type: 'unseen' })
                }
            })
        }
    }

    function launchFailed(failure: Pick<Failure, 'kind' | 'message' | 'detail'>): void {
        const { message, detail } = failure
        if (isOut(failure)) {
            return dispatch({ type: 'signed_out' })
        }
        const text = message || say(texts(), 'failed')
        dispatch({ type: 'launch_failed', text, detail: message ? detail === message ? '' : detail : say(texts(), 'unreachable'), now: Date.now() })
    }

    async function requestSync(id: string): Promise<void> {
        dispatch({ type: 'sync', sysId: id, sync: { state: 'asking' } })
        const answer = await api.sync(id)
        if (!answer.ok && isOut(answer.failure)) {
            return dispatch({ type: 'signed_out' })
        }
        dispatch({ type: 'sync', sysId: id, sync: answer.ok ? { state: 'queued' } : { state: 'refused', text: answer.failure.message || say(texts(), 'unreachable') } })
        polls.expectResult()
    }

    void read()
    return {
        seen: polls.seen,
        end() {
            stopped = true
            polls.end()
            stopHearing()
            api.stop()
        },
        intents: {
            start: button => button === 'join_with_key' ? dispatch({ type: 'key', value: '', wrong: false }) : void launch(button, ''),
            typeKey: value => dispatch({ type: 'key', value, wrong: false }),
            joinWithKey(value) {
                const key = cleanKey(value)
                if (isKey(key)) {
                    void launch('join_with_key', key)
                } else {
                    dispatch({ type: 'key', value, wrong: true })
                }
            },
            closeKey: () => dispatch({ type: 'key_closed' }),
            cancel() {
                stopHearing()
                if (state.activity) {
                    report(state.activity.sysId, 'cancelled')
                }
            },
            dismiss() {
                stopHearing()
                dispatch({ type: 'dismissed' })
            },
            // Later, so that the browser follows the link before its address is gone.
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

/** Sends the window to Glance; where that is not possible, returns the link for the agent to click. */
function sendWindow(answer: LaunchAnswer, opened: PendingWindow | null): Activity['link'] {
    if (answer.join_method === 'client') {
        opened?.close()
        openClient(answer.join_url)
        return { kind: 'client', href: answer.browser_url }
    }
    return opened?.go(answer.join_url) ? null : { kind: 'blocked', href: answer.join_url }
}
