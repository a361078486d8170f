import { h, type VNode } from '../../dom/dom.ts'
import type { ButtonName } from '../../../server/contract.ts'
import { isAt, obstacle, stateName, type State } from '../state.ts'
import { say, type Texts } from '../text.ts'
import { Icon } from './icons.tsx'
import type { Intents } from './intents.ts'

interface ActionParts { state: State, texts: Texts, intents: Intents }

/** The ways to start, in the order of the display configuration. A blocked one keeps its place and explains why. */
export function Actions({ state, texts, intents }: ActionParts): VNode {
    const busy = isAt(state, 'launching')
    return (
        <div class="actions" role="group" aria-label={say(texts, 'start')}>
            {state.card!.buttons.map(button => (
                <Action state={state} texts={texts} intents={intents} button={button} busy={busy} />
            ))}
        </div>
    )
}

function Action({ state, texts, intents, button, busy }: ActionParts & { button: ButtonName, busy: boolean }): VNode {
    const problem = obstacle(state, button)
    const off = busy || problem !== null
    // Orange only beside words with the same meaning: never colour alone.
    const present = button === 'cobrowse' && problem === null && stateName(state) === 'present'
    return (
        <button
            type="button" data-button={button}
            class={`button${button === 'cobrowse' ? ' primary' : ''}${present ? ' present' : ''}`}
            aria-disabled={off ? 'true' : undefined}
            aria-describedby={problem ? `why-${button}` : present ? 'main' : undefined}
            onClick={() => { if (!off) { intents.start(button) } }}
        >
            <Icon name={button} /><span>{say(texts, button)}</span>
            {problem && <span class="hidden" id={`why-${button}`} aria-hidden="true">{problem.text} {problem.fix}</span>}
        </button>
    )
}

/** The field for a key, in place of the buttons. Enter joins, Escape goes back. */
export function KeyForm({ state, texts, intents }: ActionParts): VNode {
    const { value, wrong } = state.key!
    return (
        <form
            class="actions key" noValidate
            onSubmit={event => { event.preventDefault(); intents.joinWithKey(value) }}
            onKeyDown={event => {
                // The surrounding page has shortcuts of its own.
                event.stopPropagation()
                if (event.key === 'Escape') {
                    intents.closeKey()
                }
            }}
        >
            <label for="key">{say(texts, 'key_label')}</label>
            <input
                id="key" type="text" inputMode="text" autocomplete="off" autocapitalize="off" spellcheck="false" maxLength={100}
                value={value} aria-invalid={wrong ? 'true' : undefined} aria-describedby={wrong ? 'key-rule' : 'key-hint'} aria-required="true"
                onInput={event => intents.typeKey(event.currentTarget.value)}
            />
            <button type="submit" class="button primary">{say(texts, 'join')}</button>
            <button type="button" class="button quiet" onClick={() => intents.closeKey()}>{say(texts, 'cancel')}</button>
        </form>
    )
}
