import { MOST_SESSIONS, type SessionsQuery } from '../glance/activity.ts'
import { STATUSES, TYPES, type GlanceSession } from '../glance/model.ts'
import type { Range } from './types.ts'
import { wholeSecond } from './window.ts'

interface Letters {
    type: string
    status: string
}

/** Where paging through a window stands. The service has no offset: paging goes by the time of a session's end. */
export interface Paging {
    /** Everything that ended before this second has been read. */
    from: number
    /** End of the range being read: the window's, or a nearer one while an answer in no order is being halved. */
    to: number
    windowEnd: number
    /** False once an answer came in another order than oldest first: then the end of a full page says nothing. */
    ordered: boolean
    /** The second `from` fills a page: ask for as many as the service gives. */
    wide: boolean
    /** The second `from` fills even that: what is left to ask of it, by letters. */
    split: Letters[]
    /** Records that the next answer may repeat -> second of their end. */
    seen: Map<string, number>
}

export interface Step {
    /** Null when the window is read. */
    next: Paging | null
    /** Records not seen before. */
    fresh: GlanceSession[]
    /** A second that cannot be read completely, with the letters that overflow. */
    gap: { second: number, letters: string } | null
    /** The service does not honour the range: going on would never end. */
    astray: boolean
    /** Records that the first answer of the next window may repeat. */
    seen: Map<string, number>
    ordered: boolean
}

export function startPaging(window: Range, before: Pick<Step, 'seen' | 'ordered'> = { seen: new Map(), ordered: true }): Paging {
    return { from: window.from, to: window.to, windowEnd: window.to, ordered: before.ordered, wide: false, split: [], seen: before.seen }
}

/** The next request. */
export function nextQuery(paging: Paging, pageSize: number): SessionsQuery {
    const letters = paging.split[0]
    if (letters !== undefined) {
        return { from: paging.from, to: paging.from + 1000, count: MOST_SESSIONS, type: letters.type, status: letters.status }
    }
    return { from: paging.from, to: paging.to, count: paging.wide ? MOST_SESSIONS : pageSize, type: '', status: '' }
}

const endOf = (session: GlanceSession): number | null => session.ended === null ? null : wholeSecond(session.ended)

const fingerprint = (session: GlanceSession): string => `${session.identity}|${session.status}|${session.ended ?? ''}`

/** What an answer means for the way on (D2). `count` is the number of records in the answer, unreadable ones included. */
export function advance(paging: Paging, pageSize: number, sessions: readonly GlanceSession[], count: number): Step {
    const seen = new Map(paging.seen)
    const fresh: GlanceSession[] = []
    for (const session of sessions) {
        const print = fingerprint(session)
        if (!seen.has(print)) {
            fresh.push(session)
            seen.set(print, endOf(session) ?? paging.windowEnd)
        }
    }
    const asked = nextQuery(paging, pageSize)
    const shape = shapeOf(sessions, paging.from, asked.to)
    const ordered = paging.ordered && shape.ascending
    const { next, gap } = paging.split.length > 0
        ? afterSplit({ ...paging, ordered }, count >= asked.count, shape)
        : afterPage({ ...paging, ordered }, pageSize, count >= asked.count, shape, sessions)
    const kept = stillSeen(seen, next === null ? paging.windowEnd : next.from)
    return { next: next === null ? null : { ...next, seen: kept }, fresh, gap, astray: count >= asked.count && shape.astray, seen: kept, ordered }
}

/** Records that end at or after a second, the others cannot come again. */
export function stillSeen(seen: ReadonlyMap<string, number>, from: number): Map<string, number> {
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

type Way = Pick<Step, 'next' | 'gap'>

function afterPage(paging: Paging, pageSize: number, full: boolean, shape: Shape, sessions: readonly GlanceSession[]): Way {
    if (!full) {
        return { next: rangeDone(paging), gap: null }
    }
    if (paging.ordered && shape.last > paging.from) {
        return { next: { ...paging, from: shape.last, wide: false }, gap: null }
    }
    if (!paging.ordered && paging.to - paging.from > 1000) {
        // No order to go by: what does not fit was anything. Ask for the first half, then for the rest.
        return { next: { ...paging, to: paging.from + wholeSecond((paging.to - paging.from) / 2), wide: false }, gap: null }
    }
    if (!paging.wide && pageSize < MOST_SESSIONS) {
        return { next: { ...paging, wide: true }, gap: null }
    }
    const types = lettersOf(TYPES, sessions.map(session => session.type))
    return { next: { ...paging, wide: false, split: types.map(type => ({ type, status: '' })) }, gap: null }
}

function afterSplit(paging: Paging, full: boolean, shape: Shape): Way {
    const [current, ...left] = paging.split
    const overflows = full && !(paging.ordered && shape.last > paging.from)
    if (current !== undefined && overflows && current.status === '') {
        return { next: { ...paging, split: [...STATUSES.map(status => ({ type: current.type, status })), ...left] }, gap: null }
    }
    const gap = current !== undefined && overflows ? { second: paging.from, letters: `${current.type}/${current.status}` } : null
    return { next: left.length > 0 ? { ...paging, split: left } : secondDone(paging), gap }
}

/** The known letters and those met in answers. */
function lettersOf(known: readonly string[], met: readonly string[]): string[] {
    return Array.from(new Set([...known, ...met.filter(letter => letter !== '')]))
}

function rangeDone(paging: Paging): Paging | null {
    return paging.to >= paging.windowEnd ? null : { ...paging, from: paging.to, to: paging.windowEnd, wide: false }
}

function secondDone(paging: Paging): Paging | null {
    const from = paging.from + 1000
    return from > paging.to ? rangeDone({ ...paging, split: [], wide: false }) : { ...paging, from, split: [], wide: false }
}
