import type { SessionsQuery } from '../glance/activity.ts'
import type { GlanceSession } from '../glance/model.ts'
import { applyPage } from './apply.ts'
import { addCounts } from './counts.ts'
import type { Kept } from './quarantine.ts'
import { readPage, type PageAnswer } from './read-page.ts'
import type { Work } from './run-state.ts'

/** What a run does with one page, whatever made it ask: asks, stores, sets aside, and counts it all. */

/** Notes that a run gathers before it names no more of the records set aside. */
const MAX_NOTES = 100
/** Characters of a record that its note shows. */
const MAX_EXCERPT_CHARS = 200

/** Asks for a page and counts the call. */
export function askForPage({ plan, tally }: Work, query: SessionsQuery): PageAnswer {
    const { deps, input, context } = plan
    const answer = readPage({ transport: deps.transport, now: context.now, ...(input.names === undefined ? {} : { names: input.names }) }, query)
    tally.calls += answer.requests
    tally.counts = addCounts(tally.counts, { requests: answer.requests })
    return answer
}

/** Stores the sessions of a page. */
export function storePage({ plan, tally }: Work, sessions: readonly GlanceSession[]): void {
    const applied = applyPage(plan.context, sessions)
    tally.counts = addCounts(addCounts(tally.counts, applied.counts), { pages: 1 })
    tally.notes.push(...applied.notes)
}

/** Keeps what cannot be stored, and counts each once, however often pages repeat it. */
export function setAside({ plan, tally }: Work, kept: readonly Kept[]): void {
    if (kept.length === 0) {
        return
    }
    const count = plan.quarantine.keep(kept)
    tally.counts = addCounts(tally.counts, { received: count, failed: count })
    for (const { reason, excerpt } of kept.slice(0, Math.max(0, MAX_NOTES - tally.notes.length))) {
        tally.notes.push({ key: 'sync.quarantined', values: [reason, excerpt.substring(0, MAX_EXCERPT_CHARS)] })
    }
}

/** Settles the quarantined records that turned out to be readable. */
export function settleSessions({ plan }: Work, sessions: readonly GlanceSession[]): void {
    plan.quarantine.settle(sessions.map(session => session.identity), null)
}
