import { MAX_SESSIONS, type SessionsQuery } from '../glance/activity.ts'
import { TYPES, type GlanceSession } from '../glance/model.ts'
import { STATUSES } from '../glance/statuses.ts'
import { afterProbe, afterRecords, isProbe, narrowQuery, nextHalf, nextLetters } from './narrow.ts'
import type { Paging, PageStep } from './paging.ts'
import { shortPrint } from './print.ts'
import type { Range } from './types.ts'
import { SECOND_MS } from '../units.ts'
import { wholeSecond } from './window.ts'

/** Starts paging through a window; `before` is what the window before left. */
export function startPaging(window: Range, before: Pick<PageStep, 'seen' | 'ordered'> = { seen: new Map(), ordered: true }): Paging {
    return {
        from: window.from, to: window.to, windowEnd: window.to, ordered: before.ordered, wide: false, split: [], limit: 0, narrow: null, inARow: 0,
        seen: before.seen
    }
}

/** The request for the next page. */
export function nextQuery(paging: Paging, pageSize: number): SessionsQuery {
    const narrowed = narrowQuery(paging)
    if (narrowed !== null) {
        return narrowed
    }
    const letters = paging.split[0]
    if (letters !== undefined) {
        return { from: paging.from, to: paging.from + SECOND_MS, count: MAX_SESSIONS, type: letters.type, status: letters.status }
    }
    return { from: paging.from, to: paging.to, count: paging.wide ? MAX_SESSIONS : paging.limit > 0 ? Math.min(paging.limit, pageSize) : pageSize, type: '', status: '' }
}

const endOf = (session: GlanceSession): number | null => session.ended === null ? null : wholeSecond(session.ended)

const printOf = (session: GlanceSession): string => shortPrint(`${session.identity}|${session.status}|${session.ended ?? ''}`)

/** Decides what follows an answer (D2). `count` is the number of records in it, unreadable ones included. */
export function advance(paging: Paging, pageSize: number, sessions: readonly GlanceSession[], count: number): PageStep {
    if (isProbe(paging)) {
        return afterProbe(paging)
    }
    const seen = new Map(paging.seen)
    const fresh: GlanceSession[] = []
    for (const session of sessions) {
        const print = printOf(session)
        if (!seen.has(print)) {
            fresh.push(session)
            seen.set(print, endOf(session) ?? paging.windowEnd)
        }
    }
    const asked = nextQuery(paging, pageSize)
    const shape = shapeOf(sessions, paging.from, asked.to)
    const ordered = paging.ordered && shape.ascending
    const full = count >= asked.count
    const read = growLimit({ ...paging, ordered, inARow: fresh.length > 0 ? 0 : paging.inARow }, pageSize)
    const { next, gap, aside } = findNext(read, pageSize, { sessions, count, full, shape })
    const kept = keepRepeatable(seen, next === null ? paging.windowEnd : next.from)
    return { next: next === null ? null : { ...next, seen: kept }, fresh, gap, aside: aside ?? null, astray: full && shape.astray, seen: kept, ordered }
}

/** After a page that could be read, the next may be larger. */
function growLimit(paging: Paging, pageSize: number): Paging {
    const limit = paging.limit * 2
    return paging.limit === 0 || paging.narrow !== null ? paging : { ...paging, limit: limit >= pageSize ? 0 : limit }
}

interface Answer {
    sessions: readonly GlanceSession[]
    count: number
    /** It holds as many records as were asked for. */
    full: boolean
    shape: Shape
}

function findNext(paging: Paging, pageSize: number, { sessions, count, full, shape }: Answer): NextPage {
    if (paging.narrow?.step === 'records') {
        return { ...afterRecords(paging, paging.narrow, count), gap: null }
    }
    // The page that could not be read a moment ago can be read now.
    const sound: Paging = paging.narrow?.step === 'again' ? { ...paging, narrow: null } : paging
    return sound.split.length > 0 ? afterSplit(sound, full, shape) : afterPage(sound, pageSize, full, shape, sessions)
}

/** Keeps the records that end at or after a second: the others cannot come again. */
function keepRepeatable(seen: ReadonlyMap<string, number>, from: number): Map<string, number> {
    const kept = new Map<string, number>()
    seen.forEach((second, print) => {
        if (second >= from) {
            kept.set(print, second)
        }
    })
    return kept
}

interface Shape {
    /** Oldest first, as the service is expected to answer. */
    ascending: boolean
    /** Latest second within the range asked for; its start when no record lies within. */
    last: number
    /** Records with an end, and none of them at or after the start asked for. */
    astray: boolean
}

function shapeOf(sessions: readonly GlanceSession[], from: number, to: number): Shape {
    let before = -Infinity
    let ascending = true
    let last = from
    let latest = -Infinity
    for (const session of sessions) {
        const end = endOf(session)
        if (end !== null) {
            ascending = ascending && end >= before
            before = end
            latest = Math.max(latest, end)
            last = end <= to ? Math.max(last, end) : last
        }
    }
    return { ascending, last, astray: latest !== -Infinity && latest < from }
}

type NextPage = Pick<PageStep, 'next' | 'gap'> & Partial<Pick<PageStep, 'aside'>>

function afterPage(paging: Paging, pageSize: number, full: boolean, shape: Shape, sessions: readonly GlanceSession[]): NextPage {
    if (!full) {
        return { next: leaveRange(paging), gap: null }
    }
    if (paging.ordered && shape.last > paging.from) {
        return { next: { ...paging, from: shape.last, wide: false }, gap: null }
    }
    if (!paging.ordered && paging.to - paging.from > SECOND_MS) {
        // Without an order, any record may be among those that did not fit. Ask for the first half, then for the rest.
        return { next: { ...paging, to: paging.from + wholeSecond((paging.to - paging.from) / 2), wide: false }, gap: null }
    }
    if (!paging.wide && pageSize < MAX_SESSIONS) {
        return { next: { ...paging, wide: true }, gap: null }
    }
    const types = joinLetters(TYPES, sessions.map(session => session.type))
    // The second is split because it is full, not because it cannot be read.
    const narrow = paging.narrow === null ? null : { ...paging.narrow, found: true }
    return { next: { ...paging, narrow, wide: false, split: types.map(type => ({ type, status: '' })) }, gap: null }
}

function afterSplit(paging: Paging, full: boolean, shape: Shape): NextPage {
    const [current, ...left] = paging.split
    const overflows = full && !(paging.ordered && shape.last > paging.from)
    if (current !== undefined && overflows && current.status === '') {
        return { next: { ...paging, split: [...STATUSES.map(status => ({ type: current.type, status })), ...left] }, gap: null }
    }
    const gap = current !== undefined && overflows ? { second: paging.from, letters: `${current.type}/${current.status}` } : null
    if (paging.narrow !== null) {
        return { ...nextLetters(paging), gap }
    }
    return { next: left.length > 0 ? { ...paging, split: left } : leaveSecond(paging), gap }
}

/** The known letters and those met in answers. */
function joinLetters(known: readonly string[], met: readonly string[]): string[] {
    return Array.from(new Set([...known, ...met.filter(letter => letter !== '')]))
}

function leaveRange(paging: Paging): Paging | null {
    if (paging.narrow !== null && (paging.to < paging.narrow.until || paging.to < paging.windowEnd)) {
        return nextHalf(paging, paging.narrow)
    }
    return paging.to >= paging.windowEnd ? null : { ...paging, from: paging.to, to: paging.windowEnd, wide: false }
}

function leaveSecond(paging: Paging): Paging | null {
    const from = paging.from + SECOND_MS
    return from > paging.to ? leaveRange({ ...paging, split: [], wide: false }) : { ...paging, from, split: [], wide: false }
}
