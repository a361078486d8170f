import type { VisitorPresence } from '../glance/presence.ts'
import { now } from '../platform/clock.ts'
import { CHOICE } from '../platform/columns.ts'
import type { Company } from '../platform/company.ts'
import { MINUTE_MS } from '../units.ts'
import { rowLock } from './lock.ts'
import { INTERVAL_MS, pauseAfter } from './pace.ts'
import { isFresh, keyOf, readRow, updateWatchers, writeRow, type CachedAnswer, type CacheRow } from './rows.ts'
import { lookUpVisitor, type PresenceQuery } from './service.ts'
import { singleFlight } from './single-flight.ts'
import type { PresenceOutcome } from './types.ts'

/** How long a watcher gets answers about the visitor whom they last found in the record with their own rights. */
export const WATCH_MS = MINUTE_MS
/** How old an answer may be to be given while somebody else is asking. */
const MAX_STALE_MS = MINUTE_MS

/** Key of the cached answer about a visitor. */
export const visitorHash = (company: Company, visitorId: string): string => keyOf(CHOICE.presenceKind.visitor, company.id, company.partnerId, visitorId)

/** What is known of a visitor. `settled`: it may be stored for the watcher. `own`: it holds for the agent who asked only, not for all who watch. */
export interface VisitorAnswer {
    answer: CachedAnswer
    settled: boolean
    own: boolean
}

/** Is a visitor present: from the cache while it is fresh; else one of all who want to know, across nodes, asks Glance. */
export function presenceOfVisitor(query: PresenceQuery, hash: string): VisitorAnswer {
    return singleFlight<CacheRow | null, VisitorAnswer>(rowLock, {
        key: hash,
        cached: readRow(hash),
        readAgain: () => readRow(hash),
        fresh: row => row !== null && isFresh(row, now()) ? { answer: row, settled: true, own: false } : null,
        ask: row => ask(query, hash, row),
        busy: recentAnswer
    })
}

function ask(query: PresenceQuery, hash: string, row: CacheRow | null): VisitorAnswer {
    const at = now()
    const outcome = lookUpVisitor(query)
    if (outcome.kind === 'unknown' && outcome.ours && outcome.pause === 0) {
        return recentAnswer(row)
    }
    const answer = answerFrom(outcome, row, at)
    const own = outcome.kind === 'trouble' && outcome.own
    if (!own) {
        store(hash, answer, row)
    }
    return { answer, settled: true, own }
}

/** Somebody else is asking at this moment: what was known shortly before, else nothing. */
function recentAnswer(row: CacheRow | null): VisitorAnswer {
    const recent = row !== null && row.state !== null && row.checked !== null && now() - row.checked < MAX_STALE_MS
    const answer: CachedAnswer = recent ? row : { state: null, since: null, checked: null, validUntil: 0, failures: 0, problem: '' }
    return { answer, settled: false, own: false }
}

function answerFrom(outcome: PresenceOutcome<VisitorPresence>, row: CacheRow | null, at: number): CachedAnswer {
    if (outcome.kind === 'answer') {
        const { present, since } = outcome.value
        return { state: present, since: present ? earliestStart(since ?? at, row) : null, checked: at, validUntil: at + INTERVAL_MS, failures: 0, problem: '' }
    }
    const leftAlone = outcome.kind === 'unknown' && outcome.ours
    const failures = Math.max(Math.min((row?.failures ?? 0) + (leftAlone ? 0 : 1), 100), 1)
    const pause = outcome.kind === 'absent' || outcome.pause === 0 ? pauseAfter(failures, Math.random()) : outcome.pause
    return {
        state: null, since: null, checked: at, validUntil: now() + Math.max(pause, INTERVAL_MS), failures,
        problem: outcome.kind === 'trouble' ? outcome.problem : ''
    }
}

/** Glance's time may be when the visitor came or when they were last seen; that is not documented. The earliest one reported during a stay counts. */
function earliestStart(reported: number, row: CacheRow | null): number {
    return row !== null && row.state === true && row.since !== null ? Math.min(row.since, reported) : reported
}

/** Stores the answer that a click got from Glance, for everyone who watches the visitor. */
export function storeAnswer(hash: string, value: VisitorPresence, at: number): void {
    const row = readRow(hash)
    store(hash, answerFrom({ kind: 'answer', value }, row, at), row)
}

function store(hash: string, answer: CachedAnswer, row: CacheRow | null): void {
    if (writeRow(CHOICE.presenceKind.visitor, hash, answer, row)) {
        updateWatchers(hash, answer, now() - WATCH_MS)
    }
}
