import type { SessionsQuery } from '../glance/activity.ts'
import type { GlanceError, GlanceSession, Quarantined, SessionsAnswer } from '../glance/model.ts'
import { readSessions, DEFAULT_NAMES, type FieldNames } from '../glance/wire.ts'
import type { Transport } from './types.ts'

export interface ReaderDeps {
    transport: Transport
    names?: FieldNames
}

/** What came of asking for a page: its records, or why there are none. `requests` is what it cost. */
export type PageAnswer =
    | { ok: true, requests: number, sessions: GlanceSession[], quarantined: Quarantined[], /** Records in the answer, unreadable ones included. */ count: number }
    | { ok: false, requests: number, error: GlanceError }

/** Asks for a page and reads the answer. Never throws for what the service does. */
export function readPage(deps: ReaderDeps, query: SessionsQuery): PageAnswer {
    const answer = deps.transport.sessions('PartnerSessionsEnding', query)
    if (!answer.ok) {
        return { ok: false, requests: 1, error: answer.error }
    }
    const read = readSessions(answer.body, deps.names ?? DEFAULT_NAMES)
    if (!read.ok) {
        return { ok: false, requests: 1, error: read.error }
    }
    const problem = implausible(read.value)
    if (problem !== null) {
        return { ok: false, requests: 1, error: problem }
    }
    const { sessions, quarantined } = read.value
    return { ok: true, requests: 1, sessions, quarantined, count: sessions.length + quarantined.length }
}

/** An answer in the right shape that nevertheless cannot be what was asked for: the names of its fields are not those configured. */
function implausible(answer: SessionsAnswer): GlanceError | null {
    const { sessions, quarantined } = answer
    const wrong = (detail: string): GlanceError => ({ code: 'contract', retryable: false, detail })
    if (sessions.length === 0 && quarantined.length > 1) {
        return wrong(`None of ${quarantined.length} records says which session it is (${quarantined[0]?.reason ?? ''}): are the configured field names right?`)
    }
    const timeless = (session: GlanceSession): boolean => session.ended === null && !['A', 'J', 'W', 'L'].includes(session.status)
    if (sessions.length > 1 && sessions.every(timeless)) {
        return wrong(`None of ${sessions.length} records says when its session ended: are the configured field names right?`)
    }
    return null
}
