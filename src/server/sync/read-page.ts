import type { SessionsQuery } from '../glance/activity.ts'
import type { GlanceError, GlanceSession, Quarantined, SessionsAnswer } from '../glance/model.ts'
import { mayBeOpen } from '../glance/statuses.ts'
import { cleanText } from '../glance/wire-text.ts'
import { readSessions, DEFAULT_NAMES, type FieldNames } from '../glance/wire.ts'
import { POLICY } from './policy.ts'
import type { Transport } from './types.ts'

export interface ReaderDeps {
    transport: Transport
    /** Moment of the run: what lies more than `POLICY.maxAheadMs` after it cannot be true. */
    now: number
    names?: FieldNames
}

interface PageRecords {
    ok: true
    requests: number
    sessions: GlanceSession[]
    quarantined: Quarantined[]
    /** Records in the answer, unreadable ones included. */
    count: number
}

/** The answer to a request for a page: its records, or the error. `requests` is how many requests it took. */
export type PageAnswer = PageRecords | { ok: false, requests: number, error: GlanceError }

/** Asks for a page and reads the answer. Never throws for what the service does. */
export function readPage(deps: ReaderDeps, query: SessionsQuery): PageAnswer {
    const answer = deps.transport.sessions('PartnerSessionsEnding', query)
    if (!answer.ok) {
        return { ok: false, requests: 1, error: answer.error }
    }
    if (answer.body.length > MAX_ANSWER_CHARS) {
        return { ok: false, requests: 1, error: tooLongError(answer.body) }
    }
    const read = readSessions(answer.body, deps.names ?? DEFAULT_NAMES)
    if (!read.ok) {
        return { ok: false, requests: 1, error: read.error }
    }
    const problem = findImplausibility(read.value)
    if (problem !== null) {
        return { ok: false, requests: 1, error: problem }
    }
    const { sessions, quarantined } = read.value
    const ahead = sessions.map(session => isAhead(session, deps.now))
    return {
        ok: true, requests: 1, sessions: sessions.filter((_session, index) => ahead[index] !== true), count: sessions.length + quarantined.length,
        quarantined: quarantined.concat(sessions.flatMap((session, index) => ahead[index] === true ? [quarantineAhead(session, sessions, index, ahead)] : []))
    }
}

/** Longer answers are not parsed: parsing keeps several copies in memory. A thousand sessions with guests take less than one million characters. */
const MAX_ANSWER_CHARS = 5000000

function tooLongError(body: string): GlanceError {
    return {
        code: 'contract', retryable: false, detail: `The answer has ${body.length} characters`, shape: 'large', excerpt: cleanText(body.substring(0, 1000))
    }
}

/** A session that starts or ends further ahead than clock skew explains: once stored, its end would be final and could not be corrected. */
function isAhead(session: GlanceSession, now: number): boolean {
    return Math.max(session.started ?? 0, session.ended ?? 0) > now + POLICY.maxAheadMs
}

function quarantineAhead(session: GlanceSession, all: readonly GlanceSession[], index: number, ahead: readonly boolean[]): Quarantined {
    const reason = `it lies in the future (${new Date(Math.max(session.started ?? 0, session.ended ?? 0)).toISOString()})`
    const content = `${session.identity} ${session.type}/${session.status}`
    const neighbour = (list: readonly GlanceSession[], from: number): number | null =>
        list.filter((one, at) => ahead[at + from] !== true && one.ended !== null)[0]?.ended ?? null
    const behind = all.slice(0, index).filter((one, at) => ahead[at] !== true && one.ended !== null)
    return {
        reason, content, excerpt: content, identity: session.identity, ended: null,
        after: behind[behind.length - 1]?.ended ?? null, before: neighbour(all.slice(index + 1), index + 1)
    }
}

/** The error of an answer in the right shape that cannot be what was asked for, because its fields have other names than those configured. */
function findImplausibility(answer: SessionsAnswer): GlanceError | null {
    const { sessions, quarantined } = answer
    const wrong = (detail: string): GlanceError => ({ code: 'contract', retryable: false, detail })
    if (sessions.length === 0 && quarantined.length > 1) {
        return wrong(`None of ${quarantined.length} records says which session it is (${quarantined[0]?.reason ?? ''}): are the configured field names right?`)
    }
    const timeless = ({ ended, status }: GlanceSession): boolean => ended === null && (status === '' || !mayBeOpen(status))
    if (sessions.length > 1 && sessions.every(timeless)) {
        return wrong(`None of ${sessions.length} records says when its session ended: are the configured field names right?`)
    }
    return null
}
