import { CHOICE, TABLE } from '../platform/columns.ts'
import { defaultCompany } from '../platform/company.ts'
import { byId, isSysId, text, type AppRecord } from '../platform/records.ts'
import { currentUserId } from '../platform/ui.ts'
import { cachedState } from '../presence/state.ts'
import type { SessionAnswer, TermsAnswer } from '../contract.ts'
import { findUsers, summaryOf, toCardSessions } from './history.ts'
import { isRunning } from './running.ts'
import { termsStep, type ReportedTerms } from './terms.ts'
import { sourceRecord } from './source.ts'
import { readAsUser } from './visitor.ts'

/** One session as the card follows it. */

/** Least number of seconds until it is worth asking again: about a session that is followed, one that waits for its result, one that is over. */
const NEXT_SECONDS = { followed: 5, waiting: 15, over: 300 } as const

/**
 * State of a session; null when there is none, or the caller may read neither it nor the record it belongs to. Glance is asked on behalf of the session's own
 * agent only, and its answer is kept for a few seconds.
 */
export function sessionState(sysId: string): SessionAnswer | null {
    const row = visibleSession(sysId)
    if (row === null) {
        return null
    }
    const summary = summaryOf(row)
    const company = defaultCompany()
    const userId = currentUserId()
    const users = findUsers([userId, summary.agentId], typeof company === 'string' ? '' : company.partnerUidField)
    const [session] = toCardSessions({ userId, partnerUserId: users.get(userId)?.partnerUserId ?? '' }, [summary], users)
    if (session === undefined) {
        return null
    }
    if (!session.watch) {
        return { session, running: null, next_seconds: session.sync_state === CHOICE.syncState.pending ? NEXT_SECONDS.waiting : NEXT_SECONDS.over }
    }
    const { value, nextSeconds } = cachedState(sysId, () => isRunning(text(row, 'company'), summary.agentId, text(row, 'session_key')))
    return { session, running: value, next_seconds: Math.max(NEXT_SECONDS.followed, nextSeconds) }
}

/** A session that the caller may know about: their own, one that they may read, or one of a record that they may read. */
export function visibleSession(sysId: string): AppRecord | null {
    const row = byId(TABLE.session, sysId)
    if (row === null || text(row, 'agent') === currentUserId() || readAsUser(TABLE.session, sysId) !== null) {
        return row
    }
    const [table, record] = [text(row, 'source_table'), text(row, 'source_record')]
    return isSysId(record) && sourceRecord(table, record).ok ? row : null
}

export type TermsResult = { ok: true, value: TermsAnswer } | { ok: false, code: 'not_found' | 'not_own' | 'terms_final' | 'not_asked' | 'not_stored' }

/** Stores what the agent's browser saw of the terms. Repeating it changes nothing. `not_stored`: the update was refused, as for a read-only user. */
export function storeTerms(sysId: string, reported: ReportedTerms): TermsResult {
    const row = visibleSession(sysId)
    if (row === null) {
        return { ok: false, code: 'not_found' }
    }
    if (text(row, 'agent') !== currentUserId()) {
        return { ok: false, code: 'not_own' }
    }
    const step = termsStep(summaryOf(row).terms, reported)
    if (step === 'terms_final' || step === 'not_asked') {
        return { ok: false, code: step }
    }
    if (step === 'write') {
        row.setValue('terms', reported)
        if (!row.update()) {
            return { ok: false, code: 'not_stored' }
        }
    }
    return { ok: true, value: { sys_id: sysId, number: text(row, 'number'), terms: reported } }
}
