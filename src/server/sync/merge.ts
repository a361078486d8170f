import type { GlanceSession } from '../glance/model.ts'
import { isFrozen, isOver, rank } from '../glance/statuses.ts'
import type { NewSession, SessionChanges, SessionFields, StoredSession } from './types.ts'
import { wholeSecond } from './window.ts'

/** A reported session in the columns of a row. `now` decides whether it is over. */
export function toFields(session: GlanceSession, hash: string, now: number): SessionFields {
    const visitor = findVisitor(session)
    return {
        hash,
        glanceSessionId: session.sessionId,
        type: session.type,
        status: session.status,
        sessionKey: session.sessionKey,
        visitorId: session.visitorId,
        partnerUserId: session.partnerUserId,
        visitorName: visitor?.name ?? '',
        visitorEmail: visitor?.email ?? '',
        visitorPhone: visitor?.phone ?? '',
        started: session.started === null ? null : wholeSecond(session.started),
        ended: session.ended === null ? null : wholeSecond(session.ended),
        duration: session.duration,
        width: session.width,
        height: session.height,
        syncState: isOver(session.status, session.ended, now) ? 'synced' : 'pending',
        note: session.notes.join('; ').substring(0, 1000)
    }
}

/** The visitor among the guests: the only one who is no agent. Guest types are not documented, so there is nothing else to go by. */
function findVisitor(session: GlanceSession): GlanceSession['guests'][number] | null {
    const others = session.guests.filter(guest => guest.partnerUserId === '')
    return others.length === 1 ? others[0] ?? null : null
}

export function toNewSession(session: GlanceSession, hash: string, now: number): NewSession {
    return { fields: toFields(session, hash, now), origin: 'outside' }
}

/** Larger is newer. Versions that differ in content only are ordered by that content, so that everyone who sees both agrees. */
function versionOf(fields: SessionFields): [number, number, number, string] {
    const content = [
        fields.status, fields.type, fields.sessionKey, fields.started, fields.width, fields.height, fields.partnerUserId, fields.visitorId, fields.visitorName,
        fields.visitorEmail, fields.visitorPhone
    ].join('|')
    return [rank(fields.status), fields.ended ?? 0, fields.duration ?? 0, content]
}

export function isNewer(a: SessionFields, b: SessionFields): boolean {
    const [one, two] = [versionOf(a), versionOf(b)]
    for (let i = 0; i < one.length; i++) {
        const [left, right] = [one[i] as number | string, two[i] as number | string]
        if (left !== right) {
            return left > right
        }
    }
    return false
}

/** Columns in which the launch, once it has filled them, is more reliable than the service. */
const KEPT_FROM_LAUNCH: readonly (keyof SessionFields)[] = ['visitorId', 'partnerUserId', 'visitorName', 'visitorEmail', 'visitorPhone']

/** The visitor's personal data: it stays removed on a row that was anonymised. */
const PERSONAL: readonly (keyof SessionFields)[] = ['sessionKey', 'visitorId', 'visitorName', 'visitorEmail', 'visitorPhone']

const isEmpty = (value: unknown): boolean => value === null || value === ''

export interface Merged {
    changes: SessionChanges
    /** The report is a newer version of the session: its guests count too. */
    newer: boolean
}

/**
 * Merges a report into a stored row (D4); null when nothing changes. A frozen session stays as it is. A newer version replaces what it reports, an older
 * one only fills what is still empty; what one version leaves out the other may report.
 */
export function merge(stored: StoredSession, session: GlanceSession, hash: string, now: number): Merged | null {
    if (stored.met && isFrozen(stored.status)) {
        return null
    }
    const incoming = toFields(session, hash, now)
    const newer = !stored.met || isNewer(incoming, stored)
    const result: SessionFields = pickFields(stored)
    for (const column of Object.keys(incoming) as (keyof SessionFields)[]) {
        const value = incoming[column]
        const keeps = (stored.origin === 'servicenow' && KEPT_FROM_LAUNCH.includes(column) && !isEmpty(stored[column])) ||
            (stored.anonymised === true && PERSONAL.includes(column))
        if (!keeps && !isEmpty(value) && (newer || isEmpty(stored[column]))) {
            setField(result, column, value)
        }
    }
    result.syncState = stored.syncState === 'synced' || isOver(result.status, result.ended, now) ? 'synced' : newer ? 'pending' : stored.syncState
    result.note = newer && stored.anonymised !== true ? incoming.note : stored.note
    const changes = findChanges(stored, result)
    return changes === null ? null : { changes, newer }
}

function setField<K extends keyof SessionFields>(fields: SessionFields, column: K, value: SessionFields[K]): void {
    fields[column] = value
}

function pickFields(row: StoredSession): SessionFields {
    return {
        hash: row.hash, glanceSessionId: row.glanceSessionId, type: row.type, status: row.status, sessionKey: row.sessionKey,
        visitorId: row.visitorId, partnerUserId: row.partnerUserId, visitorName: row.visitorName, visitorEmail: row.visitorEmail,
        visitorPhone: row.visitorPhone, started: row.started, ended: row.ended, duration: row.duration, width: row.width, height: row.height,
        syncState: row.syncState, note: row.note
    }
}

/** Columns in which a row would differ; null when there are none. */
export function findChanges(before: StoredSession, after: SessionFields): SessionChanges | null {
    const changes: SessionChanges = {}
    let any = false
    for (const column of Object.keys(after) as (keyof SessionFields)[]) {
        if (before[column] !== after[column]) {
            setField(changes as SessionFields, column, after[column])
            any = true
        }
    }
    return any ? changes : null
}

/** Of two reports of one session, the newer. */
export function pickNewer(a: GlanceSession, b: GlanceSession): GlanceSession {
    return isNewer(toFields(b, '', 0), toFields(a, '', 0)) ? b : a
}
