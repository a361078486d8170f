import { fromStored, now, toIso } from '../platform/clock.ts'
import { CHOICE, TABLE } from '../platform/columns.ts'
import { say } from '../platform/messages.ts'
import { collect, display, idOf, integer, isSysId, open, text, type AppRecord } from '../platform/records.ts'
import { HOUR_MS } from '../units.ts'
import type { CardSession, TermsState } from '../contract.ts'

/**
 * Sessions as the card shows them (B8). Read with the app's rights: whoever may read a record sees its history on the card, without anything about the
 * visitor. The Session itself opens only for its agent, its guests and those who may read all sessions.
 */

/** Sessions on a card. */
export const MAX_CARD_SESSIONS = 5

/** How long a launch may be followed. Hardly any session lasts longer, and a card left open for days must not keep asking. */
const MAX_FOLLOW_MS = 12 * HOUR_MS

/** Who asks. */
export interface Caller {
    userId: string
    /** Empty when they have none, or no company names the field that holds it. */
    partnerUserId: string
}

/** What a card may know of a Session row. */
export type SessionSummary = Omit<CardSession, 'agent' | 'mine' | 'watch'> & { agentId: string }

/** The newest sessions of a record, at most `MAX_CARD_SESSIONS`, and whether there are more. One statement. */
export function newestSessions(table: string, sysId: string): { sessions: SessionSummary[], more: boolean } {
    const rows = open(TABLE.session)
    rows.addQuery('source_table', table)
    rows.addQuery('source_record', sysId)
    rows.orderByDesc('started')
    rows.setLimit(MAX_CARD_SESSIONS + 1)
    const sessions = collect(rows, summaryOf)
    return { sessions: sessions.slice(0, MAX_CARD_SESSIONS), more: sessions.length > MAX_CARD_SESSIONS }
}

export function summaryOf(row: AppRecord): SessionSummary {
    const state = text(row, 'sync_state')
    const terms = text(row, 'terms')
    const summary = {
        sys_id: idOf(row),
        number: text(row, 'number'),
        type: text(row, 'type'),
        type_label: labelOf(row, 'type'),
        status: text(row, 'status'),
        started: isoTime(row, 'started'),
        ended: isoTime(row, 'ended'),
        duration_seconds: integer(row, 'duration_seconds', null),
        sync_state: state === CHOICE.syncState.synced || state === CHOICE.syncState.expired ? state : CHOICE.syncState.pending,
        terms: TERMS.includes(terms) ? terms as TermsState : '',
        agentId: text(row, 'agent')
    } as const
    return { ...summary, status_label: summary.status !== '' ? labelOf(row, 'status') : say(`session.${progressOf(summary)}`) }
}

const TERMS: readonly string[] = Object.values(CHOICE.terms)

/** State of a session that Glance has not reported yet. */
function progressOf({ sync_state, terms }: { sync_state: string, terms: TermsState }): string {
    if (terms === CHOICE.terms.declined || terms === CHOICE.terms.cancelled || terms === CHOICE.terms.noAnswer) {
        return terms
    }
    return sync_state === CHOICE.syncState.expired ? 'expired' : 'waiting'
}

/** Label of a type or status letter; a letter that this app does not know is shown as it is. */
function labelOf(row: AppRecord, column: 'type' | 'status'): string {
    const letter = text(row, column)
    const label = String(row.getDisplayValue(column) ?? '')
    return letter === '' || (label !== '' && label !== letter) ? label : say('session.unknown_letter', [letter])
}

function isoTime(row: AppRecord, column: string): string | null {
    const moment = fromStored(text(row, column))
    return moment === null ? null : toIso(moment)
}

/** A user as the card needs them. */
export interface CardUser {
    name: string
    /** Value of the company's partner UID field. */
    partnerUserId: string
}

/** Users by sys_id; deleted ones are missing. One statement. */
export function findUsers(ids: readonly string[], partnerUidField: string): Map<string, CardUser> {
    const found = new Map<string, CardUser>()
    const wanted = ids.filter((id, index) => isSysId(id) && ids.indexOf(id) === index)
    if (wanted.length === 0) {
        return found
    }
    const users = open('sys_user')
    users.addQuery('sys_id', 'IN', wanted.join(','))
    collect(users, user => {
        const hasUid = partnerUidField !== '' && user.isValidField(partnerUidField)
        found.set(idOf(user), { name: display(user), partnerUserId: hasUid ? text(user, partnerUidField).trim() : '' })
    })
    return found
}

/** Sessions as the card shows them to a caller: whether they are the caller's own, and which to follow. At most one statement. */
export function toCardSessions(caller: Caller, sessions: readonly SessionSummary[], users: ReadonlyMap<string, CardUser>): CardSession[] {
    const others = sessions.filter(session => session.agentId !== caller.userId).map(session => session.sys_id)
    const joined = findJoined(caller, others)
    return sessions.map(({ agentId, ...session }) => ({
        ...session,
        agent: users.get(agentId)?.name ?? '',
        mine: agentId === caller.userId || joined.includes(session.sys_id),
        watch: agentId === caller.userId && isFollowed(session)
    }))
}

/** Which of the sessions the caller joined as a guest. */
function findJoined({ partnerUserId }: Caller, sessionIds: readonly string[]): string[] {
    if (partnerUserId === '' || sessionIds.length === 0) {
        return []
    }
    const guests = open(TABLE.sessionGuest)
    guests.addQuery('session', 'IN', sessionIds.join(','))
    guests.addQuery('partner_user_id', partnerUserId)
    return collect(guests, guest => text(guest, 'session'))
}

/** A cobrowse that was launched recently and is not known to be over: Glance can be asked about it. */
export function isFollowed(session: Pick<CardSession, 'type' | 'sync_state' | 'started' | 'terms'>): boolean {
    const started = session.started === null ? null : fromStored(session.started.replace('T', ' ').replace('Z', ''))
    return session.type === CHOICE.type.cobrowse && session.sync_state === CHOICE.syncState.pending
        && session.terms !== CHOICE.terms.declined && session.terms !== CHOICE.terms.cancelled
        && started !== null && now() - started < MAX_FOLLOW_MS
}
