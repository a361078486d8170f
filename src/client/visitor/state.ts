import { merge } from '../merge.ts'

/** What the widget knows. Changes go through `reduce`, a pure function. */
export interface VisitorState {
    /** `looking`: Glance's script may still be loading; `absent`: it is not on the page; `asked`: Glance is asking the visitor to accept the terms. */
    phase: 'looking' | 'absent' | 'ready' | 'asked' | 'starting' | 'running' | 'ended' | 'failed'
    key: string
    /** Number of agents watching. */
    agents: number
    /** Who or what ended the session: agent, visitor, error; empty when not known. */
    reason: string
    /** When it ended; milliseconds of the browser's clock. */
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
        // Glance itself shows the visitor what fails during a session, and ends the session if need be.
        case 'failed': return state.phase === 'running' ? state : merge(START, { phase: 'failed' })
    }
}
