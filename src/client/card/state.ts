import type { ButtonName, CardAnswer, CardProblem, CardSession, LaunchAnswer, PresenceAnswer, SessionAnswer, TermsState } from '../../server/contract.ts'
import { merge } from '../merge.ts'
import type { Failure } from './api.ts'

/** What the card knows. Every change goes through `reduce`, a pure function, so that a test can produce each state. */
export interface State {
    /** How far the card itself is; `none`: it is not for this user, so it shows nothing. */
    phase: 'loading' | 'unsaved' | 'loaded' | 'unreachable' | 'refused' | 'none' | 'signed_out'
    /** The server's reason when it refuses the card. */
    refusal: { text: string, fix: string } | null
    card: CardAnswer | null
    /** Milliseconds that the instance's clock is ahead of the browser's. */
    skew: number
    present: boolean | null
    presentSince: string | null
    presenceProblem: CardProblem | null
    /** Content of the field of *Join with key*; null while it is closed. */
    key: { value: string, wrong: boolean } | null
    activity: Activity | null
    /** A session that was running when the agent began something else: it comes back when that is dismissed. */
    behind: Activity | null
    /** Sessions that *Sync now* was clicked for, and what came of it. */
    syncs: Readonly<Record<string, Sync>>
}

export type Stage = 'launching' | 'failed' | 'opened' | 'asked' | 'waiting' | 'in_session' | 'ended' | 'no_answer' | 'declined' | 'cancelled'

/** What the agent is doing, or did last. */
export interface Activity {
    stage: Stage
    button: ButtonName
    sysId: string
    number: string
    sessionKey: string
    /** A link for the agent to click, after a blocked pop-up or beside the installed client. In memory only, and only as long as it is useful. */
    link: { kind: 'blocked' | 'client', href: string } | null
    terms: TermsState
    signal: LaunchAnswer['signal'] | null
    /** When the stage began, or for a running session when the session did; by the browser's clock. */
    since: number
    /** When it was last asked about. */
    looked: number
    /** How long an ended session took, in seconds; null when not known. */
    seconds: number | null
    /** The vendor's script in this browser would report that the visitor declined. */
    seen: boolean
    /** What went wrong. */
    failure: { text: string, detail: string } | null
    /** Found in the history when the page was loaded: shown only once it is known to be running. */
    quiet: boolean
}

export type Sync = { state: 'asking' | 'queued' } | { state: 'refused', text: string }

/** What the card takes from an answer about presence. */
type PresenceUpdate = Pick<PresenceAnswer, 'present' | 'since' | 'problem'>

export type Event =
    | { type: 'read', card: CardAnswer, now: number }
    | { type: 'not_read', failure: Failure }
    | { type: 'presence', answer: PresenceUpdate }
    | { type: 'key', value: string, wrong: boolean }
    | { type: 'key_closed' }
    | { type: 'launching', button: ButtonName, now: number }
    | { type: 'launch_failed', text: string, detail: string, now: number }
    | { type: 'launched', answer: LaunchAnswer, link: Activity['link'], now: number }
    | { type: 'link_used' }
    | { type: 'unseen' }
    | { type: 'watched', answer: SessionAnswer, now: number }
    | { type: 'terms', status: TermsState, now: number }
    | { type: 'dismissed' }
    | { type: 'sync', sysId: string, sync: Sync | null }
    | { type: 'sync_over' }
    | { type: 'signed_out' }

export const START: State = {
    phase: 'loading', refusal: null, card: null, skew: 0, present: null, presentSince: null, presenceProblem: null, key: null, activity: null, behind: null, syncs: {}
}

/** A visitor who has not answered for this long is taken not to answer (B7); if they start after all, that counts. */
export const NO_ANSWER_MS = 60_000

const BUTTON: Readonly<Record<string, ButtonName>> = { C: 'cobrowse', G: 'screen_share', V: 'video' }
const STAGE_OF: Partial<Record<TermsState, Stage>> = { started: 'waiting', no_answer: 'no_answer', declined: 'declined', cancelled: 'cancelled' }

export function reduce(state: State, event: Event): State {
    switch (event.type) {
        case 'read': return read(state, event.card, event.now)
        case 'not_read': return notRead(state, event.failure)
        case 'presence': return presence(state, event.answer)
        case 'key': return merge(state, { key: { value: event.value, wrong: event.wrong } })
        case 'key_closed': return merge(state, { key: null })
        case 'launching': return merge(state, { key: null, activity: begin(event.button, event.now), behind: isAt(state, 'in_session') ? state.activity : state.behind })
        case 'launch_failed': return isAt(state, 'launching') ? change(state, { stage: 'failed', failure: { text: event.text, detail: event.detail }, since: event.now }) : state
        case 'launched': return isAt(state, 'launching') ? launched(state, event.answer, event.link, event.now) : state
        case 'link_used': return change(state, state.activity?.link?.kind === 'blocked' ? { link: null } : {})
        case 'unseen': return change(state, { seen: false })
        case 'watched': return watched(state, event.answer, event.now)
        case 'terms': return answerTerms(state, event.status, event.now)
        case 'dismissed': return merge(state, { activity: state.behind, behind: null })
        case 'sync': return merge(state, { syncs: setSync(state.syncs, event.sysId, event.sync) })
        case 'sync_over': return merge(state, { syncs: {} })
        case 'signed_out': return merge(state, { phase: 'signed_out', activity: null, behind: null, key: null, present: null })
    }
}

const begin = (button: ButtonName, now: number): Activity => ({
    stage: 'launching', button, sysId: '', number: '', sessionKey: '', link: null, terms: '', signal: null, since: now, looked: now, seconds: null, seen: false, failure: null, quiet: false
})

export const isAt = (state: State, stage: Stage): boolean => state.activity?.stage === stage

const change = (state: State, values: Partial<Activity>): State => state.activity ? merge(state, { activity: merge(state.activity, values) }) : state

function read(state: State, card: CardAnswer, now: number): State {
    const open = new Set(card.sessions.filter(session => session.sync_state === 'pending').map(session => session.sys_id))
    const next = merge(state, {
        phase: 'loaded', refusal: null, card, skew: (Date.parse(card.now) || now) - now,
        present: card.presence.on ? state.present : null,
        // A request for a session that has its result by now is done.
        syncs: Object.fromEntries(Object.entries(state.syncs).filter(([sysId]) => open.has(sysId)))
    })
    const own = next.activity
    const row = own && card.sessions.find(session => session.sys_id === own.sysId)
    if (row) {
        return settleFromRow(next, row, now)
    }
    const watch = own === null ? card.sessions.find(session => session.watch) : undefined
    return watch && state.card === null ? merge(next, { activity: adopt(watch, next.skew, now) }) : next
}

/** Takes up a session that was launched before the page was loaded. */
function adopt(session: CardSession, skew: number, now: number): Activity {
    const started = session.started ? Date.parse(session.started) - skew : now
    const asked = session.terms === 'asked' && now - started < NO_ANSWER_MS
    return merge(begin(BUTTON[session.type] || 'cobrowse', started), {
        stage: asked ? 'asked' : 'waiting', quiet: !asked,
        sysId: session.sys_id, number: session.number, terms: session.terms
    })
}

function notRead(state: State, failure: Failure): State {
    // What is on the screen stays when only a later reading fails.
    if (state.phase === 'loaded' && failure.kind !== 'signed_out') {
        return state
    }
    switch (failure.kind) {
        case 'signed_out': return reduce(state, { type: 'signed_out' })
        case 'forbidden': return merge(state, { phase: 'none' })
        case 'answered': return merge(state, { phase: 'refused', refusal: { text: failure.message, fix: failure.detail === failure.message ? '' : failure.detail } })
        case 'unreachable': return merge(state, { phase: 'unreachable' })
    }
}

function presence(state: State, answer: PresenceUpdate): State {
    // Unknown is not absent; but what was known before may be wrong by now, so it goes.
    return merge(state, { present: answer.present, presentSince: answer.since, presenceProblem: answer.problem })
}

function launched(state: State, answer: LaunchAnswer, link: Activity['link'], now: number): State {
    const sessions = state.card ? [answer.session, ...state.card.sessions.filter(session => session.sys_id !== answer.sys_id)].slice(0, 5) : []
    const card = state.card && merge(state.card, { sessions, more_sessions: state.card.more_sessions || state.card.sessions.length >= 5 })
    const stage: Stage = answer.type !== 'C' ? 'opened' : answer.signal === 'asked' ? 'asked' : answer.signal === 'running' ? 'in_session' : 'waiting'
    // Another cobrowse with this visitor is that same session.
    return change(merge(state, { card, behind: answer.type === 'C' ? null : state.behind }), {
        stage, link, sysId: answer.sys_id, number: answer.number, sessionKey: answer.session_key, signal: answer.signal, terms: answer.session.terms,
        seen: answer.agent_script !== null, since: now
    })
}

const replaceRow = (state: State, session: CardSession): State =>
    state.card ? merge(state, { card: merge(state.card, { sessions: state.card.sessions.map(row => row.sys_id === session.sys_id ? session : row) }) }) : state

function watched(state: State, { session, running }: SessionAnswer, now: number): State {
    const next = replaceRow(state, session)
    const own = next.activity
    if (!own || own.sysId !== session.sys_id) {
        return next
    }
    if (running === true && own.stage !== 'in_session') {
        const since = own.quiet && session.started ? Date.parse(session.started) - state.skew : now
        return change(next, { stage: 'in_session', since, quiet: false, link: null })
    }
    if (running === false && own.stage === 'in_session') {
        return change(next, { stage: 'ended', seconds: session.duration_seconds ?? Math.round((now - own.since) / 1000), since: now, link: null })
    }
    // Not asked about for so long that the visitor may have come and gone: the card does not claim anything about it.
    const missed = running !== true && own.stage === 'asked' && now - own.looked > 2 * NO_ANSWER_MS
    return settleFromRow(change(next, missed ? { stage: 'waiting', quiet: true, link: null } : { looked: now }), session, now)
}

/** Brings the activity in line with the stored session: its result settles everything, an answer to the terms some of it. */
function settleFromRow(state: State, session: CardSession, now: number): State {
    const own = state.activity!
    if (own.quiet && (session.sync_state === 'synced' || !session.watch)) {
        return merge(state, { activity: null })
    }
    if (session.sync_state === 'synced') {
        return change(state, { stage: 'ended', seconds: session.duration_seconds, since: own.stage === 'ended' ? own.since : now, terms: session.terms, link: null })
    }
    return ['asked', 'no_answer'].includes(own.stage) && session.terms !== own.terms ? answerTerms(state, session.terms, now) : state
}

function answerTerms(state: State, status: TermsState, now: number): State {
    const stage = STAGE_OF[status]
    if (!state.activity || !stage || !['asked', 'waiting', 'no_answer'].includes(state.activity.stage)) {
        return change(state, { terms: status })
    }
    const { link, signal } = state.activity
    return change(state, {
        terms: status, stage, since: now, link: stage === 'no_answer' || stage === 'waiting' ? link : null, signal: stage === 'waiting' ? 'started' : signal
    })
}

function setSync(syncs: State['syncs'], sysId: string, sync: Sync | null): State['syncs'] {
    const others = Object.entries(syncs).filter(([id]) => id !== sysId)
    return Object.fromEntries(sync ? [...others, [sysId, sync]] : others)
}

/** Problems of the record, then that of presence, which blocks nothing. */
export function problems({ card, presenceProblem }: State): CardProblem[] {
    const own = card?.problems || []
    return presenceProblem && !own.some(one => one.code === presenceProblem.code) ? [...own, presenceProblem] : own
}

/** The problem that blocks a button; null when there is none. */
export const obstacle = (state: State, button: ButtonName): CardProblem | null => state.card?.problems.find(problem => problem.buttons.includes(button)) || null

/** The session to ask about, while it may still change within minutes; null when there is none. */
export function watching(state: State): string | null {
    const own = state.activity
    return own && own.sysId !== '' && ['asked', 'waiting', 'in_session', 'no_answer'].includes(own.stage) && state.phase === 'loaded' ? own.sysId : null
}

/** Name of the state the card shows: `data-state` of the element, for styles and tests. */
export function stateName(state: State): string {
    const own = state.activity
    if (state.phase !== 'loaded') {
        return state.phase
    }
    if (own && !own.quiet) {
        return own.link?.kind === 'blocked' ? 'blocked' : own.stage
    }
    if (state.key) {
        return 'key'
    }
    if (state.present) {
        return 'present'
    }
    return problems(state).length > 0 ? 'problem' : 'ready'
}
