import { h, type VNode } from '../../dom/dom.ts'
import { problems, type State } from '../state.ts'
import { clock } from '../time.ts'
import { say, type Texts } from '../text.ts'
import { Icon } from './icons.tsx'
import type { Intents } from './intents.ts'
import { words } from './words.ts'

interface NowParts { state: State, texts: Texts, intents: Intents, now: number }

/**
 * What is going on, in a place that is always there, so that nothing jumps. Its words are a live region that changes only when something has happened; the
 * running clock is outside it.
 */
export function Now({ state, texts, intents, now }: NowParts): VNode {
    const { icon, tone, main, detail, facts = [], clockSince } = words(state, texts)
    const shown = state.activity && !state.activity.quiet ? [] : problems(state)
    return (
        <div class={`now ${tone}`}>
            {main !== '' && <span class="sign"><Icon name={icon} /></span>}
            <div class="words" role="status">
                {main !== '' && <p class="main" id="main">{main}</p>}
                {detail !== '' && <p class="detail">{detail}</p>}
                {facts.length > 0 && <p key="facts" class="detail">{facts.map((fact, place) => [place > 0 && ' · ', <bdi>{fact}</bdi>])}</p>}
                {state.key === null && shown.length > 0 && main === '' && <Problems state={state} />}
            </div>
            {state.key && <KeyNotes state={state} texts={texts} />}
            {clockSince !== undefined && <span class="clock" role="timer" aria-live="off">{clock((now - clockSince) / 1000)}</span>}
            <Controls state={state} texts={texts} intents={intents} />
        </div>
    )
}

/** The problems, and who can fix them. */
function Problems({ state }: { state: State }): VNode {
    return (
        <ul class="problems">
            {problems(state).map(problem => (
                <li key={problem.code} data-problem={problem.code}>
                    <span class="sign"><Icon name="problem" /></span>
                    <div><p class="main">{problem.text}</p><p class="detail">{problem.fix}</p></div>
                </li>
            ))}
        </ul>
    )
}

function KeyNotes({ state, texts }: { state: State, texts: Texts }): VNode {
    return (
        <div class="words">
            <p class="detail" id="key-hint">{say(texts, 'key_hint')}</p>
            <p class="wrong" id="key-rule" role="alert">{state.key!.wrong ? say(texts, 'key_rule') : ''}</p>
        </div>
    )
}

/** What can be done about it. */
function Controls({ state, texts, intents }: Omit<NowParts, 'now'>): VNode | null {
    const own = state.activity
    if (!own || own.quiet || state.key) {
        return null
    }
    const link = own.link && (
        <a class="button" href={own.link.href} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer" onClick={() => intents.useLink()}>
            <Icon name="window" /><span>{say(texts, own.link.kind === 'blocked' ? 'open_glance' : 'client_browser')}</span>
        </a>
    )
    return (
        <div class="controls">
            {link}
            {own.stage === 'asked' && <button key="cancel" type="button" class="button quiet" onClick={() => intents.cancel()}>{say(texts, 'cancel')}</button>}
            {own.stage === 'waiting' && own.link?.kind !== 'blocked' && <button key="stop" type="button" class="button quiet" onClick={() => intents.dismiss()}>{say(texts, 'stop_waiting')}</button>}
            {['failed', 'opened', 'ended', 'no_answer', 'declined', 'cancelled'].includes(own.stage) && <button key="close" type="button" class="button quiet" onClick={() => intents.dismiss()}>{say(texts, 'close')}</button>}
        </div>
    )
}
