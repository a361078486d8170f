import type { CardAnswer, CardSession, LaunchAnswer, PresenceAnswer, SessionAnswer } from '../../../src/server/contract'

export const NOW = Date.parse('2026-06-15T09:00:00Z')

export const session = (over: Partial<CardSession> = {}): CardSession => ({
    sys_id: 's'.repeat(32), number: 'GLS0001001', type: 'C', type_label: 'Cobrowse', status: '', status_label: 'Waiting', started: '2026-06-15T09:00:00Z', ended: null,
    duration_seconds: null, agent: 'Alex Agent', mine: true, sync_state: 'pending', terms: 'not_asked', watch: true, ...over
})

export const card = (over: Partial<CardAnswer> = {}): CardAnswer => ({
    record: { table: 'incident', sys_id: 'r'.repeat(32), display: 'INC0010001' }, now: '2026-06-15T09:00:00Z', buttons: ['cobrowse', 'screen_share', 'video', 'join_with_key'], problems: [],
    visitor: { id: 'V1001', name: 'Ada Byron', email: 'ada@example.org', phone: '' }, join_method: 'browser', presence: { on: true, every: 15 }, show_terms: true, refusal_seen: false,
    sessions: [], more_sessions: false, sessions_url: '/list', language: 'en', texts: {}, ...over
})

export const launch = (over: Partial<LaunchAnswer> = {}): LaunchAnswer => ({
    sys_id: session().sys_id, number: session().number, join_url: 'https://glance.example/join', browser_url: 'https://glance.example/join', expires: '2026-06-15T10:00:00Z', type: 'C',
    session_key: 'V1001', join_method: 'browser', signal: 'off', session: session(), agent_script: null, ...over
})

export const presence = (over: Partial<PresenceAnswer> = {}): PresenceAnswer =>
    ({ present: true, since: '2026-06-15T08:59:00Z', checked: '2026-06-15T09:00:00Z', next_seconds: 15, problem: null, ...over })

export const look = (running: boolean | null, over: Partial<CardSession> = {}): SessionAnswer => ({ session: session(over), running, next_seconds: 5 })
