import { merge } from '../merge.ts'

/** What the widget knows. Changes go through `reduce`, which asks nobody. */
export interface VisitorState {
    /** `looking`: Glance's script may still be loading; `absent`: it is not on the page; `asked`: Glance asks the visitor for the terms. */
    phase: 'looking' | 'absent' | 'ready' | 'asked' | 'starting' | 'running' | 'ended' | 'failed'
    key: string
    /** Agents who look on. */
    agents: number
    /** Who or what ended the session: agent, visitor, error; '' when that is not known. */
    reason: string
    /** When it ended, in milliseconds by the browser's clock. */
    at: number
}

export type VisitorEvent =
    | { type: 'found' } | { type: 'absent' } | { type: 'asked' } | { type: 'starting' } | { type: 'failed' }
    | { type: 'running', key: string }
    | { type: 'agents', count: number }
    | { type: 'ended', reason: string, at: number }

export const START: VisitorState = { phase: 'looking', key: '', agents: 0, reason: '', at: 0 }

export function reduce(state: VisitorState, event: VisitorEvent): VisitorState {
    switch (event.type) {
        case 'found': return merge(START, { phase: 'ready' })
        case 'absent': return merge(START, { phase: 'absent' })
        case 'asked':
        case 'starting': return state.phase === 'running' ? state : merge(START, { phase: event.type })
        case 'running': return merge(state, { phase: 'running', key: event.key })
        case 'agents': return merge(state, { agents: event.count })
        case 'ended': return state.phase === 'ended' ? state : merge(START, { phase: 'ended', reason: event.reason, at: event.at })
        // What fails in a session, Glance tells the visitor itself, and ends the session when it cannot go on.
        case 'failed': return state.phase === 'running' ? state : merge(START, { phase: 'failed' })
    }
}
