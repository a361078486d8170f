import { CHOICE, TABLE } from '../platform/columns.ts'
import { defaultCompany } from '../platform/company.ts'
import { byId, isSysId, text, type AppRecord } from '../platform/records.ts'
import { currentUserId } from '../platform/ui.ts'
import { cachedState } from '../presence/state.ts'
import type { SessionAnswer, TermsAnswer } from '../contract.ts'
import { factsOf, people, shownTo } from './history.ts'
import { isRunning } from './running.ts'
import { termsStep, type SeenTerms } from './terms.ts'
import { sourceRecord } from './source.ts'
import { readable } from './visitor.ts'

/** One session, as the card follows it. */

/** Seconds until it is worth asking again, at least: a session that is followed, one that waits for its result, one that is over. */
const NEXT = { followed: 5, waiting: 15, over: 300 } as const

/**
 * How a session goes on; null for a caller who may neither read it nor the record it belongs to, or when there is none. Glance is asked in the name of its
 * agent only, and its answer is kept for some seconds.
 */
export function sessionState(sysId: string): SessionAnswer | null {
    const row = visibleSession(sysId)
    if (row === null) {
        return null
    }
    const facts = factsOf(row)
    const company = defaultCompany()
    const userId = currentUserId()
    const users = people([userId, facts.agentId], typeof company === 'string' ? '' : company.partnerUidField)
    const [session] = shownTo({ userId, partnerUserId: users.get(userId)?.partnerUserId ?? '' }, [facts], users)
    if (session === undefined) {
        return null
    }
    if (!session.watch) {
        return { session, running: null, next_seconds: session.sync_state === CHOICE.syncState.pending ? NEXT.waiting : NEXT.over }
    }
    const { value, nextSeconds } = cachedState(sysId, () => isRunning(text(row, 'company'), facts.agentId, text(row, 'session_key')))
    return { session, running: value, next_seconds: Math.max(NEXT.followed, nextSeconds) }
}

/** A session that the caller may know of: their own, one that the access rules open to them, or one of a record that they may read. */
export function visibleSession(sysId: string): AppRecord | null {
    const row = byId(TABLE.session, sysId)
    if (row === null || text(row, 'agent') === currentUserId() || readable(TABLE.session, sysId) !== null) {
        return row
    }
    const [table, record] = [text(row, 'source_table'), text(row, 'source_record')]
    return isSysId(record) && sourceRecord(table, record).ok ? row : null
}

export type TermsResult = { ok: true, value: TermsAnswer } | { ok: false, code: 'not_found' | 'not_own' | 'terms_final' | 'not_asked' | 'not_stored' }

/** Notes what the agent's browser saw of the terms. The same once more changes nothing. `not_stored`: refused, as to a user who may only read. */
export function noteTerms(sysId: string, seen: SeenTerms): TermsResult {
    const row = visibleSession(sysId)
    if (row === null) {
        return { ok: false, code: 'not_found' }
    }
    if (text(row, 'agent') !== currentUserId()) {
        return { ok: false, code: 'not_own' }
    }
    const step = termsStep(factsOf(row).terms, seen)
    if (step === 'terms_final' || step === 'not_asked') {
        return { ok: false, code: step }
    }
    if (step === 'write') {
        row.setValue('terms', seen)
        if (!row.update()) {
            return { ok: false, code: 'not_stored' }
        }
    }
    return { ok: true, value: { sys_id: sysId, number: text(row, 'number'), terms: seen } }
}
