import { h, type VNode } from '../../dom/dom.ts'
import type { State } from '../state.ts'
import { say, type TextKey, type Texts } from '../text.ts'
import { Actions, KeyForm } from './actions.tsx'
import { History } from './history.tsx'
import { Icon } from './icons.tsx'
import type { Intents } from './intents.ts'
import { Now } from './now.tsx'

export interface CardParts {
    state: State
    /** The server's texts; before it has answered, those on the element. */
    texts: Texts
    /** Null when nothing can be done. */
    intents: Intents | null
    /** The browser's clock, in milliseconds. */
    now: number
}

export function Card({ state, texts, intents: given, now }: CardParts): VNode | null {
    const intents = given!
    switch (state.phase) {
        case 'none': return null
        case 'loading': return <Frame texts={texts} busy><Skeleton texts={texts} /></Frame>
        case 'unsaved': return <Frame texts={texts}><Notice main={say(texts, 'unsaved')} detail={say(texts, 'unsaved_fix')} /></Frame>
        case 'refused': return <Frame texts={texts}><Notice main={state.refusal!.text} detail={state.refusal!.fix} bad /></Frame>
        case 'signed_out': return <Frame texts={texts}><Notice main={say(texts, 'signed_out')} bad /></Frame>
        case 'unreachable': return <Frame texts={texts}><Notice main={say(texts, 'unreachable')} bad action={{ label: 'retry', texts, do: () => intents.retry() }} /></Frame>
        case 'loaded': return (
            <Frame texts={texts}>
                {state.key && <KeyForm state={state} texts={texts} intents={intents} />}
                {!state.key && state.card!.buttons.length > 0 && <Actions state={state} texts={texts} intents={intents} />}
                <Now state={state} texts={texts} intents={intents} now={now} />
                <History state={state} texts={texts} intents={intents} now={now} />
            </Frame>
        )
    }
}

type Part = VNode | null | false

const Frame = ({ texts, busy = false, children }: { texts: Texts, busy?: boolean, children: Part | Part[] }): VNode => (
    <section class="card" part="card" tabIndex={-1} aria-label={say(texts, 'title')} aria-busy={busy ? 'true' : undefined}>{children}</section>
)

/** Outline of what is about to appear, in the same places. */
const Skeleton = ({ texts }: { texts: Texts }): VNode => (
    <div class="skeleton">
        <span class="hidden" role="status">{say(texts, 'loading')}</span>
        <div class="actions" aria-hidden="true"><i class="wide" /><i /><i /><i /></div>
        <div class="now" aria-hidden="true"><i class="line" /></div>
    </div>
)

interface NoticeParts { main: string, detail?: string, bad?: boolean, action?: { label: TextKey, texts: Texts, do: () => void } }

const Notice = ({ main, detail = '', bad = false, action }: NoticeParts): VNode => (
    <div class={`notice now ${bad ? 'bad' : 'plain'}`}>
        <span class="sign"><Icon name={bad ? 'problem' : 'none'} /></span>
        <div class="words" role="status">
            <p class="main">{main}</p>
            {detail !== '' && <p class="detail">{detail}</p>}
        </div>
        {action && <div class="controls"><button type="button" class="button" onClick={action.do}>{say(action.texts, action.label)}</button></div>}
    </div>
)
