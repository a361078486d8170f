import { isFrozen, isOver, type GlanceSession } from '../glance/model.ts'
import type { NewSession, SessionChanges, SessionFields, StoredSession } from './types.ts'
import { wholeSecond } from './window.ts'

/**
 * How far a status is. A session only ever climbs: a lower answer is an older one. C and X are final by the documentation, the other ends
 * by inference, so a documented end may still replace an inferred one.
 */
export function rank(status: string): number {
    switch (status) {
        case '': return 0
        case 'J': return 1
        case 'W': return 2
        case 'A': return 3
        case 'L': return 4
        case 'Q': case 'T': case 'D': case 'E': case 'K': case 'U': return 6
        case 'C': case 'X': return 7
        default: return 5
    }
}

/** What a reported session says, in the columns of a row. */
export function toFields(session: GlanceSession, hash: string, now: number): SessionFields {
    const visitor = visitorOf(session)
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

/** The visitor among the guests: the only one who is no agent. Guest types are not public, so nothing else can tell. */
function visitorOf(session: GlanceSession): GlanceSession['guests'][number] | null {
    const others = session.guests.filter(guest => guest.partnerUserId === '')
    return others.length === 1 ? others[0] ?? null : null
}

export function toNewSession(session: GlanceSession, hash: string, now: number): NewSession {
    return { fields: toFields(session, hash, now), origin: 'outside' }
}

/** Larger is newer. Equal versions that differ in content are ordered by that content, so that all who see both agree. */
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

/** Columns that the launch knows better than the service, once they are filled. */
const KEPT_FROM_LAUNCH: readonly (keyof SessionFields)[] = ['visitorId', 'partnerUserId', 'visitorName', 'visitorEmail', 'visitorPhone']

/** What tells of the visitor: stays as it is on a row that was anonymised. */
const PERSONAL: readonly (keyof SessionFields)[] = ['sessionKey', 'visitorId', 'visitorName', 'visitorEmail', 'visitorPhone']

const isEmpty = (value: unknown): boolean => value === null || value === ''

export interface Merged {
    changes: SessionChanges
    /** The answer is a newer version of the session: its guests count too. */
    newer: boolean
}

/**
 * Merges a report into a stored row (D4); null when nothing changes. C and X are frozen. A newer version replaces what it reports, an
 * older one only fills what is still empty; what one version leaves out the other may say.
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

function findChanges(before: StoredSession, after: SessionFields): SessionChanges | null {
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
