/**
 * What the routes take and answer, as types that the card in the browser and the handlers on the server share, so that they cannot drift apart. Types only.
 * Times are ISO 8601 in UTC. `docs/openapi.yaml` documents the same for outside callers; a test compares the two with the built routes.
 */

export type ButtonName = 'cobrowse' | 'screen_share' | 'video' | 'join_with_key'

/** Why something does not work (B9): a stable code, what is wrong, and who has to do what; texts in the caller's language. */
export interface CardProblem {
    code: string
    text: string
    fix: string
    /** Buttons that it blocks. */
    buttons: ButtonName[]
}

/** A session in the card's history (B8). */
export interface CardSession {
    sys_id: string
    number: string
    /** C, G, V, or a letter that this app does not know; and its label. */
    type: string
    type_label: string
    /** Letter reported by Glance, empty until then; the label then describes what the app knows. */
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
    /** Launched by the caller recently and not known to be over: the card keeps asking about it. */
    watch: boolean
}

export type TermsState = '' | 'not_asked' | 'asked' | 'started' | 'no_answer' | 'declined' | 'cancelled'

/** `GET /card/{table}/{sys_id}` (C1). */
export interface CardAnswer {
    record: { table: string, sys_id: string, display: string }
    /** The instance's time when it answered: the browser's clock may be wrong. */
    now: string
    /** What the display configuration allows, in its order; a problem may block some. */
    buttons: ButtonName[]
    problems: CardProblem[]
    visitor: { id: string, name: string, email: string, phone: string }
    join_method: 'browser' | 'client'
    /** `every`: least number of seconds between two questions. */
    presence: { on: boolean, every: number }
    /** The visitor is asked to accept terms before a one-click session starts. */
    show_terms: boolean
    /** The agent will see when the visitor declines: the vendor's script may run in their browser (B7). */
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
    /** The link for the browser when the installed client is preferred; otherwise equal to `join_url`. */
    browser_url: string
    expires: string
    type: 'C' | 'G' | 'V'
    session_key: string
    join_method: 'browser' | 'client'
    /**
     * One-click start: `off` presence is off or does not apply; `absent` the visitor is not present; `asked` they were asked to accept terms; `started` the
     * session was started at once; `failed` Glance could not be asked, so they have to start it themselves; `running` it was already running.
     */
    signal: 'off' | 'absent' | 'asked' | 'started' | 'failed' | 'running'
    session: CardSession
    /** What the vendor's browser script needs to see how the visitor answered; null unless it is switched on and the visitor was asked. */
    agent_script: AgentScript | null
}

export interface AgentScript {
    src: string
    group_id: string
    visitor_id: string
    session_key: string
    /** Bearer token of the presence service, valid for minutes. */
    token: string
}

/** `GET /presence/{table}/{sys_id}` (C3). */
export interface PresenceAnswer {
    /** Null: not known (Glance did not answer, or somebody else is asking just now). */
    present: boolean | null
    since: string | null
    checked: string | null
    /** Seconds to wait, at least, before asking again. */
    next_seconds: number
    problem: CardProblem | null
}

/** `GET /sessions/{sys_id}`: the state of one session. */
export interface SessionAnswer {
    session: CardSession
    /** Is it running at Glance now? Null: Glance does not say (screen share), or did not answer. */
    running: boolean | null
    next_seconds: number
}

/** `POST /sessions/{sys_id}/terms` (C4). */
export interface TermsRequest { status: 'started' | 'no_answer' | 'declined' | 'cancelled' }
export interface TermsAnswer { sys_id: string, number: string, terms: TermsState }

/** `POST /sessions/{sys_id}/sync`, `POST /records/{table}/{sys_id}/sync` (C5). */
export interface SyncAnswer { sync_event: string | null, number: string | null, state: string, progress: object | null, message?: string }

/** Every error of ours. A route's ACL answers 401 and 403 before our code runs, without `code`. */
export interface FailureAnswer {
    error: { message: string, detail: string, code: string, fields?: Record<string, string> }
    status: 'failure'
}
