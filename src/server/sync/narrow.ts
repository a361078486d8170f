import { MAX_SESSIONS, type SessionsQuery } from '../glance/activity.ts'
import { TYPES, type GlanceError } from '../glance/model.ts'
import { BEING_SET_UP, STATUSES } from '../glance/statuses.ts'
import type { Paging, PageStep } from './paging.ts'
import type { Narrow } from './types.ts'
import { SECOND_MS } from '../units.ts'
import { wholeSecond } from './window.ts'

/**
 * When an answer cannot be read, or is too large, smaller ones are asked for until the bad record is alone. Two probes distinguish one bad record from a
 * service whose every answer is broken. Then the page is halved, which reads the records before the bad one; the range is halved down to a second; the second
 * is split by type and status; and of what is left, more and more records are asked for until the bad one appears. About 60 requests.
 */

/** After this many places set aside with nothing readable between them, the service is broken, not its records. A bad record is often met from both sides. */
const MAX_IN_A_ROW = 6
/** Smallest page. */
const MIN_LIMIT = 2

/** The request that a narrowing step needs; null when the usual request of the paging serves. */
export function narrowQuery(paging: Paging): SessionsQuery | null {
    const { narrow } = paging
    const current = paging.split[0]
    if (narrow === null) {
        return null
    }
    switch (narrow.step) {
        case 'letters': return { from: paging.from, to: paging.to, count: 1, type: '', status: BEING_SET_UP }
        case 'tail': return { from: Math.max(paging.from, paging.to - SECOND_MS), to: paging.to, count: 1, type: '', status: '' }
        case 'records': return current === undefined ? null : { from: paging.from, to: paging.from + SECOND_MS, count: countToTry(narrow), type: current.type, status: current.status }
        default: return null
    }
}

/** How many records to ask for: twice as many each time until one is bad, then halfway between good and bad. */
function countToTry({ good, bad }: Narrow): number {
    return bad > 0 ? Math.floor((good + bad) / 2) : Math.min(Math.max(1, good * 2), MAX_SESSIONS)
}

/** The next step after an answer that could not be read; null when asking for less does not help, and the error stands. */
export function narrowAfterFailure(paging: Paging, asked: SessionsQuery, error: GlanceError): PageStep | null {
    const { narrow } = paging
    if (error.shape === undefined) {
        return null
    }
    if (narrow === null) {
        // With a limit set, the probes were sent a moment ago.
        return paging.limit > 0 ? goOnTo(askForLess(paging, asked)) : paging.inARow >= MAX_IN_A_ROW ? null : goOnTo({ ...paging, narrow: startNarrowing(paging, 'letters') })
    }
    switch (narrow.step) {
        case 'letters': return paging.to - paging.from > SECOND_MS ? goOnTo({ ...paging, narrow: { ...narrow, step: 'tail' } }) : null
        case 'tail': return null
        case 'again': return goOnTo(askForLess(paging, asked))
        case 'records': return tryFewerRecords(paging, narrow)
        default: return goOnTo(narrowFurther(paging, narrow))
    }
}

const startNarrowing = (paging: Paging, step: Narrow['step']): Narrow => ({ step, until: paging.to, good: 0, bad: 0, found: false })

/** Halves the page; if it cannot be smaller, the range. */
function askForLess(paging: Paging, asked: SessionsQuery): Paging {
    return paging.split.length === 0 && !paging.wide && asked.count > MIN_LIMIT
        ? { ...paging, limit: Math.max(MIN_LIMIT, Math.floor(asked.count / 2)), narrow: null }
        : narrowFurther({ ...paging, limit: 0 }, startNarrowing(paging, 'halves'))
}

/** The next step after a probe was answered: the same page once more, in case the trouble has passed. */
export function afterProbe(paging: Paging): PageStep {
    return goOnTo({ ...paging, narrow: paging.narrow === null ? null : { ...paging.narrow, step: 'again' } })
}

/** Does the next request only test whether the service answers at all? */
export const isProbe = (paging: Paging): boolean => paging.narrow?.step === 'letters' || paging.narrow?.step === 'tail'

/** Halves the range; splits a second by type and a type by status; then asks for the first records of one type and status. */
function narrowFurther(paging: Paging, narrow: Narrow): Paging {
    const [current, ...left] = paging.split
    if (current !== undefined) {
        return current.status === ''
            ? { ...paging, split: [...STATUSES.map(status => ({ type: current.type, status })), ...left], narrow: { ...narrow, step: 'halves' } }
            : { ...paging, narrow: { ...narrow, step: 'records', good: 0, bad: 0 } }
    }
    const halves: Narrow = { ...narrow, step: 'halves', until: paging.to }
    if (paging.to - paging.from > SECOND_MS && !paging.wide) {
        return { ...paging, to: middleOf(paging.from, paging.to), narrow: halves }
    }
    return { ...paging, wide: false, split: TYPES.map(type => ({ type, status: '' })), narrow: { ...halves, until: Math.min(paging.to, paging.from + SECOND_MS), found: false } }
}

const middleOf = (from: number, to: number): number => Math.max(from + SECOND_MS, wholeSecond((from + to) / 2))

/** The records asked for could not be read. */
function tryFewerRecords(paging: Paging, narrow: Narrow): PageStep {
    const bad = countToTry(narrow)
    return bad - narrow.good <= 1 ? setAside(paging, { ...narrow, bad }) : goOnTo({ ...paging, narrow: { ...narrow, bad } })
}

/** The next step after the first records of these letters were read. Fewer than asked for means that these were all, and the trouble is gone. */
export function afterRecords(paging: Paging, narrow: Narrow, count: number): NextPlace {
    const good = countToTry(narrow)
    if (count < good || good >= MAX_SESSIONS) {
        return nextLetters({ ...paging, narrow: { ...narrow, step: 'halves', good: 0, bad: 0 } })
    }
    const known = { ...narrow, good }
    return known.bad > 0 && known.bad - good <= 1 ? setAside(paging, known) : { next: { ...paging, narrow: known }, aside: null }
}

function setAside(paging: Paging, narrow: Narrow): PageStep {
    const letters = paging.split[0] ?? { type: '', status: '' }
    const { next } = nextLetters({ ...paging, inARow: paging.inARow + 1, narrow: { ...narrow, step: 'halves', good: 0, bad: 0, found: true } })
    return { ...goOnTo(paging), next, aside: { from: paging.from, to: paging.from + SECOND_MS, letters, after: narrow.good } }
}

type NextPlace = Pick<PageStep, 'next' | 'aside'>

/**
 * The next letters of a second; after the last of them the next second by itself, because the bad record may be there: whether ends of ranges are inclusive is
 * not documented. If none of its letters explains why a second could not be read, the whole second is set aside.
 */
export function nextLetters(paging: Paging): NextPlace {
    const left = paging.split.slice(1)
    if (left.length > 0) {
        return { next: { ...paging, split: left }, aside: null }
    }
    const unexplained = paging.narrow !== null && !paging.narrow.found
    return {
        next: leaveSecond(unexplained ? { ...paging, inARow: paging.inARow + 1 } : paging),
        aside: unexplained ? { from: paging.from, to: paging.from + SECOND_MS, letters: { type: '', status: '' }, after: 0 } : null
    }
}

function leaveSecond(paging: Paging): Paging | null {
    const from = paging.from + SECOND_MS
    return from > paging.windowEnd ? null
        : { ...paging, from, to: from, split: [], wide: false, narrow: paging.narrow === null ? null : { ...paging.narrow, until: from } }
}

/** The next part of a range that is being halved: the bad record is in the rest of it. */
export function nextHalf(paging: Paging, narrow: Narrow): Paging {
    const from = paging.to
    return from >= narrow.until
        ? { ...paging, from, to: paging.windowEnd, wide: false, narrow: null }
        : { ...paging, from, to: narrow.until - from > SECOND_MS ? middleOf(from, narrow.until) : narrow.until, wide: false }
}

/** A step that brings no records. */
const goOnTo = (next: Paging): PageStep => ({ next, fresh: [], gap: null, aside: null, astray: false, seen: next.seen, ordered: next.ordered })
