import { h, type VNode } from '../dom/dom.ts'
import type { MessageKey } from '../../server/platform/messages.ts'
import type { VisitorState } from './state.ts'

/** Key of one of the widget's texts: a message `portal.…` of the app, without that prefix. */
export type PortalTextKey = MessageKey extends infer Key ? Key extends `portal.${infer Rest}` ? Rest : never : never

export interface ViewParts {
    state: VisitorState
    say: (key: PortalTextKey) => string
    start: () => void
    stop: () => void
}

/** Hours and minutes, in the language of the page. */
function timeOf(at: number): string {
    return new Date(at).toLocaleTimeString(document.documentElement.lang || undefined, { hour: '2-digit', minute: '2-digit' })
}

const endings: Partial<Record<string, PortalTextKey>> = { agent: 'ended_agent', error: 'ended_error' }

/** What has happened, in words. Screen readers announce it when it changes. */
function news({ phase, agents, reason, at }: VisitorState, say: ViewParts['say']): string {
    switch (phase) {
        case 'ready': return ''
        case 'running': return say(agents > 0 ? 'watched' : 'waiting')
        case 'ended': return say(endings[reason] || 'ended').replace('{0}', timeOf(at))
        default: return say(phase)
    }
}

export function View({ state, say, start, stop }: ViewParts): VNode {
    const { phase, key } = state
    const running = phase === 'running'
    const busy = phase === 'looking' || phase === 'starting'
    return (
        <section aria-labelledby="title">
            <h2 id="title">{say(running ? 'running' : 'title')}</h2>
            {running && key !== '' && <p>{say('key')} <strong id="key" dir="ltr" translate="no">{key}</strong></p>}
            <p role="status">{news(state, say)}</p>
            {phase === 'absent' ? <p>{say('absent_fix')}</p> : <ul><li>{say('sees')}</li><li>{say('private')}</li><li>{say('stop_how')}</li></ul>}
            {phase !== 'absent' && (
                <button type="button" class={running ? 'button' : 'button primary'} aria-disabled={busy ? 'true' : undefined} onClick={running ? stop : busy ? undefined : start}>
                    {say(running ? 'stop' : phase === 'ended' || phase === 'failed' ? 'again' : 'start')}
                </button>
            )}
        </section>
    )
}
