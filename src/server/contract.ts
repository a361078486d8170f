/**
 * What the routes answer and take, as types: the card in the browser and the handlers on the server share them, so that neither can drift. Types only.
 * Times are ISO 8601 in UTC. `docs/openapi.yaml` says the same to callers outside; a test holds the two and the built routes together.
 */

export type ButtonName = 'cobrowse' | 'screen_share' | 'video' | 'join_with_key'

/** Why something cannot work (B9): a stable code, what is the matter, and what to do by whom; sentences in the caller's language. */
export interface CardProblem {
    code: string
    text: string
    fix: string
    /** Buttons that it stands in the way of. */
    buttons: ButtonName[]
}

/** A session in the card's history (B8). */
export interface CardSession {
    sys_id: string
    number: string
    /** C, G, V, or a letter this app does not know; then its label. */
    type: string
    type_label: string
    /** Letter reported by Glance, empty until it was; its label says what the app knows instead. */
    status: string
    status_label: string
    started: string | null
    ended: string | null
    duration_seconds: number | null
    /** Name of the agent, empty when unknown. */
    agent: string
    /** The caller launched it or took part. */
    mine: boolean
    sync_state: 'pending' | 'synced' | 'expired'
    terms: TermsState
    /** Launched by the caller not long ago and not over as far as is known: the card asks how it goes on. */
    watch: boolean
}

export type TermsState = '' | 'not_asked' | 'asked' | 'started' | 'no_answer' | 'declined' | 'cancelled'

/** `GET /card/{table}/{sys_id}` (C1). */
export interface CardAnswer {
    record: { table: string, sys_id: string, display: string }
    /** Time of the instance when it answered: the browser's clock may be wrong. */
    now: string
    /** What the display configuration allows, in its order; a problem may stand in the way of some. */
    buttons: ButtonName[]
    problems: CardProblem[]
    visitor: { id: string, name: string, email: string, phone: string }
    join_method: 'browser' | 'client'
    /** `every`: seconds between two questions at most as often. */
    presence: { on: boolean, every: number }
    /** The visitor is asked terms before a one-click session starts. */
    show_terms: boolean
    /** A refusal can be seen: the vendor's script may be loaded in the agent's browser (B7). */
    refusal_seen: boolean
    /** Newest first, five at most. */
    sessions: CardSession[]
    more_sessions: boolean
    /** List of all sessions of the record, a path of this instance. */
    sessions_url: string
    /** Language of the texts, e.g. `en`; every text of the card by its key without `card.`. */
    language: string
    texts: Record<string, string>
}

/** `POST /sessions` (C2). */
export interface LaunchAnswer {
    sys_id: string
    number: string
    /** Opens Glance, signed in. Holds a login key, so it is stored nowhere. */
    join_url: string
    /** The same in the browser, where the installed client is preferred; else equal to `join_url`. */
    browser_url: string
    expires: string
    type: 'C' | 'G' | 'V'
    session_key: string
    join_method: 'browser' | 'client'
    /**
     * One-click start: `off` presence is off or does not apply; `absent` the visitor is not there; `asked` they were asked terms; `started` the session was
     * started at once; `failed` Glance could not be asked, they have to start it themselves; `running` it ran already.
     */
    signal: 'off' | 'absent' | 'asked' | 'started' | 'failed' | 'running'
    session: CardSession
    /** What the vendor's browser script needs to tell how the terms were answered; null unless it is switched on and the visitor was asked. */
    agent_script: AgentScript | null
}

export interface AgentScript {
    src: string
    group_id: string
    visitor_id: string
    session_key: string
    /** Bearer token of the presence service, for minutes. */
    token: string
}

/** `GET /presence/{table}/{sys_id}` (C3). */
export interface PresenceAnswer {
    /** Null: not known (Glance did not answer, or somebody is asking it this moment). */
    present: boolean | null
    since: string | null
    checked: string | null
    /** Ask again after so many seconds, at the earliest. */
    next_seconds: number
    problem: CardProblem | null
}

/** `GET /sessions/{sys_id}`: how one session goes on. */
export interface SessionAnswer {
    session: CardSession
    /** Does it run at Glance now? Null: Glance does not tell (screen share), or did not answer. */
    running: boolean | null
    next_seconds: number
}

/** `POST /sessions/{sys_id}/terms` (C4). */
export interface TermsRequest { status: 'started' | 'no_answer' | 'declined' | 'cancelled' }
export interface TermsAnswer { sys_id: string, number: string, terms: TermsState }

/** `POST /sessions/{sys_id}/sync`, `POST /records/{table}/{sys_id}/sync` (C5). */
export interface SyncAnswer { sync_event: string | null, number: string | null, state: string, progress: object | null, message?: string }

/** Every error of ours. A route's ACL answers 401 and 403 before our code, without `code`. */
export interface FailureAnswer {
    error: { message: string, detail: string, code: string, fields?: Record<string, string> }
    status: 'failure'
}
