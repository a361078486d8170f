/**
 * Names of the app's tables, columns, choice values, indexes, events and properties, in one place. The Fluent tables declare
 * exactly these; a test compares the two. A name outside this file is a typing error in the server code.
 */

export const SCOPE = 'x_glne_conn'

export const TABLE = {
    session: 'x_glne_conn_session',
    sessionGuest: 'x_glne_conn_session_guest',
    syncEvent: 'x_glne_conn_sync_event',
    syncRun: 'x_glne_conn_sync_run',
    syncCheckpoint: 'x_glne_conn_sync_checkpoint',
    company: 'x_glne_conn_company_settings',
    displayConfiguration: 'x_glne_conn_display_configuration',
    quarantine: 'x_glne_conn_quarantine',
    presence: 'x_glne_conn_presence',
    presenceToken: 'x_glne_conn_presence_token'
} as const

/** Column -> size in characters for text, or the kind of column. */
export const SESSION = {
    number: 40,
    glance_session_id: 100,
    session_hash: 64,
    company: 'reference:x_glne_conn_company_settings',
    type: 40,
    status: 40,
    session_key: 100,
    visitor_id: 100,
    agent: 'reference:sys_user',
    partner_user_id: 255,
    source_table: 'table_name',
    source_record: 'document_id:source_table',
    visitor_name: 63,
    visitor_email: 127,
    visitor_phone: 31,
    contact_table: 'table_name',
    contact: 'document_id:contact_table',
    account: 'reference:core_company',
    configuration_item: 'reference:cmdb_ci',
    started: 'date_time',
    ended: 'date_time',
    duration_seconds: 'integer',
    width: 'integer',
    height: 'integer',
    join_method: 40,
    terms: 40,
    origin: 40,
    sync_state: 40,
    sync_attempts: 'integer',
    last_sync_event: 'reference:x_glne_conn_sync_event',
    note: 1000,
    write_back: 40,
    write_back_note: 255,
    anonymised: 'boolean',
    erasure: 40
} as const

export const SESSION_GUEST = {
    session: 'reference:x_glne_conn_session',
    guest_hash: 64,
    type: 40,
    status: 40,
    name: 63,
    email: 127,
    phone: 31,
    partner_user_id: 255,
    started: 'date_time',
    duration_seconds: 'integer'
} as const

export const SYNC_EVENT = {
    number: 40,
    company: 'reference:x_glne_conn_company_settings',
    trigger: 40,
    state: 40,
    requested_for: 'reference:x_glne_conn_session',
    requested_table: 'table_name',
    requested_record: 'document_id:requested_table',
    range_start: 'date_time',
    range_end: 'date_time',
    dry_run: 'boolean',
    window_start: 'date_time',
    window_end: 'date_time',
    reached: 'date_time',
    percent_done: 'integer',
    slices: 'integer',
    retries: 'integer',
    retries_in_row: 'integer',
    resume_at: 'date_time',
    requests: 'integer',
    pages: 'integer',
    received: 'integer',
    created: 'integer',
    updated: 'integer',
    unchanged: 'integer',
    matched: 'integer',
    ignored: 'integer',
    failed: 'integer',
    error_class: 40,
    message: 4000,
    notes: 16000,
    dry_run_memory: 65000,
    clamped: 255,
    started: 'date_time',
    ended: 'date_time'
} as const

export const SYNC_RUN = {
    company: 'reference:x_glne_conn_company_settings',
    fence: 'integer',
    run_hash: 64,
    sync_event: 'reference:x_glne_conn_sync_event',
    trigger: 40,
    state: 40,
    started: 'date_time',
    last_seen: 'date_time',
    ended: 'date_time'
} as const

export const SYNC_CHECKPOINT = {
    company: 'reference:x_glne_conn_company_settings',
    fence: 'integer',
    sequence: 'integer',
    checkpoint_hash: 64,
    sync_event: 'reference:x_glne_conn_sync_event',
    source: 255,
    watermark: 'date_time',
    window_start: 'date_time',
    window_end: 'date_time',
    cursor: 4000,
    own: 4000,
    checked: 'date_time',
    counts: 1000,
    seen: 65000
} as const

export const COMPANY = {
    name: 100,
    partner_id: 40,
    api_key: 'password2',
    sso_expiration: 'integer',
    partner_uid_field: 80,
    is_default: 'boolean',
    presence: 'boolean',
    show_terms: 'boolean',
    agent_script: 'boolean',
    agent_script_url: 255,
    log_outside_sessions: 'boolean',
    outside_since: 'date_time',
    service_url: 255,
    presence_url: 255,
    saved_on: 100,
    last_check: 'date_time',
    last_check_result: 255,
    sync_status: 40,
    failing_since: 'date_time',
    failing_class: 40,
    failing_reason: 1000,
    failing_notified: 'boolean',
    rest_until: 'date_time',
    last_reconciled: 'date_time',
    counts_differ: 1000,
    differences: 4000
} as const

export const DISPLAY_CONFIGURATION = {
    table: 'table_name',
    order: 'integer',
    active: 'boolean',
    condition: 'conditions:table',
    inherit: 'boolean',
    visitor_id_field: 255,
    visitor_name_field: 255,
    visitor_email_field: 255,
    visitor_phone_field: 255,
    buttons: 255,
    workspace: 'boolean',
    write_back: 40,
    write_back_since: 'date_time'
} as const

export const QUARANTINE = {
    company: 'reference:x_glne_conn_company_settings',
    record_hash: 64,
    kind: 40,
    state: 40,
    identity: 255,
    place_type: 40,
    place_status: 40,
    reason: 255,
    excerpt: 1000,
    place_start: 'date_time',
    place_end: 'date_time',
    first_seen: 'date_time',
    last_seen: 'date_time',
    times_seen: 'integer',
    next_try: 'date_time',
    resolved: 'date_time',
    last_sync_event: 'reference:x_glne_conn_sync_event'
} as const

/** What is known of a visitor for a few seconds, or who is asking just now. `valid_until` is in milliseconds, which a date-time cannot hold. */
export const PRESENCE = {
    presence_hash: 64,
    kind: 40,
    watched: 64,
    answered: 64,
    record_version: 40,
    resolved: 'date_time',
    state: 40,
    since: 'date_time',
    checked: 'date_time',
    valid_until: 20,
    failures: 'integer',
    problem_code: 40
} as const

export const PRESENCE_TOKEN = {
    company: 'reference:x_glne_conn_company_settings',
    token: 'password2',
    expires: 'date_time',
    state: 40,
    failures: 'integer',
    paused_until: 'date_time',
    last_error: 1000,
    last_success: 'date_time'
} as const

/** Indexes the engine's queries rely on (unique ones marked). */
export const INDEXES = {
    [TABLE.session]: [
        'unique session_hash', 'company,sync_state,started', 'source_table,source_record', 'company,session_key', 'agent,started', 'company,ended',
        'write_back,started', 'anonymised,started', 'erasure', 'visitor_id', 'visitor_email'
    ],
    [TABLE.sessionGuest]: ['unique guest_hash', 'session', 'email'],
    [TABLE.syncEvent]: ['started', 'company,started', 'state,started'],
    [TABLE.syncRun]: ['unique run_hash', 'company,fence', 'company,started'],
    [TABLE.syncCheckpoint]: ['unique checkpoint_hash', 'company,fence,sequence', 'sync_event'],
    [TABLE.company]: ['is_default'],
    [TABLE.displayConfiguration]: ['table,active,order'],
    [TABLE.quarantine]: ['unique record_hash', 'company,state,last_seen', 'last_sync_event', 'last_seen'],
    [TABLE.presence]: ['unique presence_hash', 'watched,resolved', 'checked'],
    [TABLE.presenceToken]: ['unique company']
} as const

/** Stored values of choice columns. */
export const CHOICE = {
    type: { cobrowse: 'C', screenShare: 'G', video: 'V' },
    joinMethod: { browser: 'browser', client: 'client' },
    terms: { notAsked: 'not_asked', asked: 'asked', started: 'started', noAnswer: 'no_answer', declined: 'declined', cancelled: 'cancelled' },
    origin: { servicenow: 'servicenow', outside: 'outside' },
    syncState: { pending: 'pending', synced: 'synced', expired: 'expired' },
    trigger: { schedule: 'schedule', manual: 'manual', session: 'session', company: 'company', record: 'record', repair: 'repair', reconcile: 'reconcile' },
    eventState: { queued: 'queued', running: 'running', waiting: 'waiting', done: 'done', failed: 'failed' },
    runState: { running: 'running', finished: 'finished', abandoned: 'abandoned' },
    quarantineState: { open: 'open', resolved: 'resolved' },
    quarantineKind: { record: 'record', place: 'place' },
    errorClass: ['none', 'not_configured', 'contract', 'config', 'rate', 'transient', 'data', 'gap', 'busy', 'resting'],
    syncStatus: { ok: 'ok', failing: 'failing', stopped: 'stopped' },
    buttons: ['cobrowse', 'screen_share', 'video', 'join_with_key'],
    writeBack: ['nothing', 'work_note', 'comment'],
    writeBackState: { pending: 'pending', done: 'done', skipped: 'skipped' },
    erasure: { asked: 'asked', confirmed: 'confirmed' },
    presenceKind: { watcher: 'watcher', visitor: 'visitor', lock: 'lock', agent: 'agent', session: 'session' },
    presenceState: { yes: 'yes', no: 'no', unknown: 'unknown' },
    tokenState: { works: 'works', failing: 'failing', refused: 'refused', notOffered: 'not_offered' }
} as const

/** Events of the app. Names have at most 40 characters: a longer one would be cut silently. parm1/parm2 as noted. */
export const EVENT = {
    /**
     * parm1 = sys_id of the queued or waiting Sync event, empty for a scheduled run that was a little early. parm2 = its slices so far: an event of an
     * earlier slice is ignored.
     */
    syncRequested: 'x_glne_conn.sync.requested',
    /** The clean-up has more to do. */
    cleanupContinue: 'x_glne_conn.cleanup.continue',
    /** The synchronisation of a company has begun to fail, or works again. parm1 = the reason, or since when; parm2 = who gets the e-mail. */
    syncFailing: 'x_glne_conn.sync_failing',
    syncRecovered: 'x_glne_conn.sync_recovered',
    /** The nightly anonymising has more to do. */
    retentionContinue: 'x_glne_conn.retention.continue',
    /** Erasing a visitor has more to do. parm1 = sys_id of the session that names them. */
    erase: 'x_glne_conn.erase'
} as const

export const PROPERTY = {
    joinWithClient: 'x_glne_conn.join_with_client',
    cleanupAge: 'x_glne_conn.sync_event_cleanup_age',
    pendingExpiry: 'x_glne_conn.pending_expiry_days',
    verbosity: 'x_glne_conn.logging_verbosity',
    resultCount: 'x_glne_conn.session_result_count',
    sessionRetention: 'x_glne_conn.session_retention_days',
    attachResponses: 'x_glne_conn.attach_responses'
} as const

/** Outbound REST message records. Each function's path holds Glance's own operation name, so it can be changed there. */
export const REST_MESSAGE = {
    activity: 'GlanceActivityService',
    session: 'GlanceSessionService',
    presence: 'GlancePresenceService'
} as const
