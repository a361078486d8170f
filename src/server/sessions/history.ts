import { fromStored, now, toIso } from '../platform/clock.ts'
import { CHOICE, TABLE } from '../platform/columns.ts'
import { say } from '../platform/messages.ts'
import { display, integer, isSysId, open, text, type AppRecord } from '../platform/records.ts'
import type { CardSession, TermsState } from '../contract.ts'

/**
 * Sessions as the card shows them (B8). Read with the rights of the app: whoever may read a record sees its history on the card, without what tells of
 * the visitor. The Session itself opens for its agent, guests and readers of all sessions only.
 */

/** Sessions on a card. */
export const SHOWN = 5

/** How long a launch may be followed, in milliseconds. Hardly a session takes that long, and a card that stays open for days must not ask for days. */
const FOLLOWED = 12 * 3600000

/** Who asks. */
export interface Caller {
    userId: string
    /** Empty when they have none, or no company says where it stands. */
    partnerUserId: string
}

/** A Session row, as far as a card may know it. */
export type SessionFacts = Omit<CardSession, 'agent' | 'mine' | 'watch'> & { agentId: string }

/** Newest sessions of a record (the first `SHOWN`), and whether there are more. One statement. */
export function newestSessions(table: string, sysId: string): { sessions: SessionFacts[], more: boolean } {
    const rows = open(TABLE.session)
    rows.addQuery('source_table', table)
    rows.addQuery('source_record', sysId)
    rows.orderByDesc('started')
    rows.setLimit(SHOWN + 1)
    rows.query()
    const sessions: SessionFacts[] = []
    while (rows.next()) {
        sessions.push(factsOf(rows))
    }
    return { sessions: sessions.slice(0, SHOWN), more: sessions.length > SHOWN }
}

export function factsOf(row: AppRecord): SessionFacts {
    const state = text(row, 'sync_state')
    const terms = text(row, 'terms')
    const facts = {
        sys_id: String(row.getUniqueValue()),
        number: text(row, 'number'),
        type: text(row, 'type'),
        type_label: letterLabel(row, 'type'),
        status: text(row, 'status'),
        started: iso(row, 'started'),
        ended: iso(row, 'ended'),
        duration_seconds: integer(row, 'duration_seconds', null),
        sync_state: state === CHOICE.syncState.synced || state === CHOICE.syncState.expired ? state : CHOICE.syncState.pending,
        terms: TERMS.includes(terms) ? terms as TermsState : '',
        agentId: text(row, 'agent')
    } as const
    return { ...facts, status_label: facts.status !== '' ? letterLabel(row, 'status') : say(`session.${withoutStatus(facts)}`) }
}

const TERMS: readonly string[] = Object.values(CHOICE.terms)

/** What the app knows of a session that Glance has not reported. */
function withoutStatus({ sync_state, terms }: { sync_state: string, terms: TermsState }): string {
    if (terms === CHOICE.terms.declined || terms === CHOICE.terms.cancelled || terms === CHOICE.terms.noAnswer) {
        return terms
    }
    return sync_state === CHOICE.syncState.expired ? 'expired' : 'waiting'
}

/** Label of a letter; one that is in no list is shown as it is. */
function letterLabel(row: AppRecord, column: 'type' | 'status'): string {
    const letter = text(row, column)
    const label = String(row.getDisplayValue(column) ?? '')
    return letter === '' || (label !== '' && label !== letter) ? label : say('session.unknown_letter', [letter])
}

function iso(row: AppRecord, column: string): string | null {
    const moment = fromStored(text(row, column))
    return moment === null ? null : toIso(moment)
}

/** A user as the card needs them. */
export interface Person {
    name: string
    /** Value of the company's partner UID field. */
    partnerUserId: string
}

/** Users by sys_id, in one statement. Those who are gone are missing. */
export function people(ids: readonly string[], partnerUidField: string): Map<string, Person> {
    const found = new Map<string, Person>()
    const wanted = ids.filter((id, index) => isSysId(id) && ids.indexOf(id) === index)
    if (wanted.length === 0) {
        return found
    }
    const user = open('sys_user')
    user.addQuery('sys_id', 'IN', wanted.join(','))
    user.query()
    while (user.next()) {
        const hasUid = partnerUidField !== '' && user.isValidField(partnerUidField)
        found.set(String(user.getUniqueValue()), { name: display(user), partnerUserId: hasUid ? text(user, partnerUidField).trim() : '' })
    }
    return found
}

/** The sessions as the card shows them to a caller: whose they are, and which are to be followed. At most one statement. */
export function shownTo(caller: Caller, sessions: readonly SessionFacts[], users: ReadonlyMap<string, Person>): CardSession[] {
    const others = sessions.filter(session => session.agentId !== caller.userId).map(session => session.sys_id)
    const joined = takenPart(caller, others)
    return sessions.map(({ agentId, ...session }) => ({
        ...session,
        agent: users.get(agentId)?.name ?? '',
        mine: agentId === caller.userId || joined.includes(session.sys_id),
        watch: agentId === caller.userId && isFollowed(session)
    }))
}

/** Those of the sessions that the caller was a guest of. */
function takenPart({ partnerUserId }: Caller, sessionIds: readonly string[]): string[] {
    if (partnerUserId === '' || sessionIds.length === 0) {
        return []
    }
    const guests = open(TABLE.sessionGuest)
    guests.addQuery('session', 'IN', sessionIds.join(','))
    guests.addQuery('partner_user_id', partnerUserId)
    guests.query()
    const ids: string[] = []
    while (guests.next()) {
        ids.push(text(guests, 'session'))
    }
    return ids
}

/** A cobrowse that was launched not long ago and is not over as far as anybody knows: Glance can be asked how it goes on. */
export function isFollowed(session: Pick<CardSession, 'type' | 'sync_state' | 'started' | 'terms'>): boolean {
    const started = session.started === null ? null : fromStored(session.started.replace('T', ' ').replace('Z', ''))
    return session.type === CHOICE.type.cobrowse && session.sync_state === CHOICE.syncState.pending
        && session.terms !== CHOICE.terms.declined && session.terms !== CHOICE.terms.cancelled
        && started !== null && now() - started < FOLLOWED
}
