import type { GlanceSession } from '../glance/model.ts'
import { POLICY } from './policy.ts'
import type { StoredSession } from './types.ts'

export interface Pair {
    row: StoredSession
    session: GlanceSession
}

export interface Matching {
    pairs: Pair[]
    /** Rows and sessions with more than one candidate each, or on one side: left open. */
    ambiguous: { rows: StoredSession[], sessions: GlanceSession[] }[]
}

/** What is known about a launched row and a reported session, in the words of the decision table. */
export interface MatchFacts {
    /** The same letter or another. A cobrowse is named, because it always has a key. */
    type: 'cobrowse' | 'same' | 'other'
    /** Is the key of the launch the session's key or visitor id, letter by letter? A screen share or a video may be launched without a key. */
    key: 'same' | 'other' | 'none'
    /** Is the agent of the launch the session's partner user or one of its guests, ignoring case? `none`: the launch has no agent. */
    agent: 'same' | 'other' | 'unreported' | 'none'
    /** `near`: within an hour of the launch, on either side. */
    start: 'near' | 'far' | 'unreported'
    /** `before`: more than a minute before the launch. `open`: no end is reported. */
    end: 'after' | 'before' | 'open'
}

export interface MatchRule extends Partial<MatchFacts> {
    possible: boolean
}

/** The decision table (D5): the first rule whose facts hold decides; a fact left out may be anything. docs/sync.md shows it with the reasons. */
export const RULES: readonly MatchRule[] = [
    { type: 'other', possible: false },
    { key: 'other', possible: false },
    { agent: 'other', possible: false },
    { agent: 'none', possible: false },
    { start: 'far', possible: false },
    { start: 'unreported', possible: false },
    { end: 'before', possible: false },
    { key: 'same', possible: true },
    { type: 'cobrowse', key: 'none', possible: false },
    { key: 'none', agent: 'unreported', possible: false },
    { possible: true }
]

/** May this launched row be this session? Never asked of a row that carries a session's hash, because that row is found by it. */
export function isPossible(row: StoredSession, session: GlanceSession): boolean {
    // Most pairs of a page differ in type or key, so these are compared first.
    return row.type === session.type && keyFact(row, session) !== 'other' && decide(factsOf(row, session))
}

/** Looks the facts up in the decision table. */
export function decide(facts: MatchFacts): boolean {
    const names = Object.keys(facts) as (keyof MatchFacts)[]
    const rule = RULES.find(one => names.every(name => one[name] === undefined || one[name] === facts[name]))
    return rule !== undefined && rule.possible
}

export function factsOf(row: StoredSession, session: GlanceSession): MatchFacts {
    return {
        type: row.type !== session.type ? 'other' : row.type === 'C' ? 'cobrowse' : 'same',
        key: keyFact(row, session),
        agent: agentFact(row.partnerUserId.toLowerCase(), agentsOf(session)),
        start: startFact(row.started, session.started),
        end: session.ended === null ? 'open' : session.ended >= (row.started ?? 0) - POLICY.endToleranceMs ? 'after' : 'before'
    }
}

function keyFact(row: StoredSession, session: GlanceSession): MatchFacts['key'] {
    return row.sessionKey === '' ? 'none' : row.sessionKey === session.sessionKey || row.sessionKey === session.visitorId ? 'same' : 'other'
}

function agentFact(agent: string, reported: readonly string[]): MatchFacts['agent'] {
    return reported.length === 0 ? 'unreported' : agent === '' ? 'none' : reported.includes(agent) ? 'same' : 'other'
}

function startFact(launched: number | null, started: number | null): MatchFacts['start'] {
    if (launched === null || started === null) {
        return 'unreported'
    }
    return started >= launched - POLICY.maxVisitorWaitMs && started <= launched + POLICY.maxAgentWaitMs ? 'near' : 'far'
}

function agentsOf(session: GlanceSession): string[] {
    return [session.partnerUserId, ...session.guests.map(guest => guest.partnerUserId)].filter(id => id !== '').map(id => id.toLowerCase())
}

/** Milliseconds between launch and start. */
const distance = (row: StoredSession, session: GlanceSession): number => Math.abs((row.started ?? 0) - (session.started ?? 0))

/**
 * Pairs launched rows with sessions. A row and a session that can only be each other's are a pair. Among several candidates, a row and a session that are
 * clearly nearest to each other are a pair, one pair after the other; as many rows as sessions, launched one after the other, are paired in order; if an agent
 * launched for one record repeatedly, the last launch before a session is its own. What is left is ambiguous. The result does not depend on the order of the
 * arguments.
 */
export function matchLaunches(rows: readonly StoredSession[], sessions: readonly GlanceSession[]): Matching {
    const result: Matching = { pairs: [], ambiguous: [] }
    for (const group of groupCompeting(rows, sessions)) {
        const open = takeClearPairs(group, result.pairs)
        if (open.rows.length === 0 || open.sessions.length === 0) {
            continue
        }
        const found = pairInOrder(open) ?? pairRelaunches(open)
        if (found !== null) {
            result.pairs.push(...found)
        } else {
            result.ambiguous.push(open)
        }
    }
    return result
}

/** Rows and sessions that compete with each other. */
interface Group {
    rows: StoredSession[]
    sessions: GlanceSession[]
}

/** Groups the rows and sessions that are connected by possible pairs. */
function groupCompeting(rows: readonly StoredSession[], sessions: readonly GlanceSession[]): Group[] {
    const freeRows = new Set(rows)
    const freeSessions = new Set(sessions)
    const list: Group[] = []
    for (const session of sessions) {
        if (!freeSessions.has(session)) {
            continue
        }
        const group: Group = { rows: [], sessions: [session] }
        freeSessions.delete(session)
        for (let i = 0; i < group.sessions.length; i++) {
            growGroup(group, group.sessions[i] as GlanceSession, freeRows, freeSessions)
        }
        if (group.rows.length > 0) {
            list.push(group)
        }
    }
    return list
}

/** Adds the rows that may be this session, and the other sessions that those rows may be. */
function growGroup(group: Group, session: GlanceSession, freeRows: Set<StoredSession>, freeSessions: Set<GlanceSession>): void {
    for (const row of Array.from(freeRows)) {
        if (isPossible(row, session)) {
            freeRows.delete(row)
            group.rows.push(row)
            for (const other of Array.from(freeSessions)) {
                if (isPossible(row, other)) {
                    freeSessions.delete(other)
                    group.sessions.push(other)
                }
            }
        }
    }
}

/** Takes out the pairs that are clearly nearest to each other until there are none; returns the rest. */
function takeClearPairs(group: Group, pairs: Pair[]): Group {
    let { rows, sessions } = group
    for (;;) {
        const found = findClearPairs(rows, sessions)
        if (found.length === 0) {
            return { rows, sessions }
        }
        pairs.push(...found)
        rows = rows.filter(row => !found.some(pair => pair.row === row))
        sessions = sessions.filter(session => !found.some(pair => pair.session === session))
        rows = rows.filter(row => sessions.some(session => isPossible(row, session)))
        sessions = sessions.filter(session => rows.some(row => isPossible(row, session)))
    }
}

function findClearPairs(rows: readonly StoredSession[], sessions: readonly GlanceSession[]): Pair[] {
    const pairs: Pair[] = []
    for (const session of sessions) {
        const row = findClearlyNearest(rows.filter(candidate => isPossible(candidate, session)), candidate => distance(candidate, session))
        if (row !== null && findClearlyNearest(sessions.filter(candidate => isPossible(row, candidate)), candidate => distance(row, candidate)) === session) {
            pairs.push({ row, session })
        }
    }
    return pairs
}

/** The nearest candidate when no other is almost as near. */
function findClearlyNearest<T>(candidates: readonly T[], distanceTo: (candidate: T) => number): T | null {
    const ordered = candidates.slice().sort((a, b) => distanceTo(a) - distanceTo(b))
    const [first, second] = ordered
    return first !== undefined && (second === undefined || distanceTo(second) - distanceTo(first) >= POLICY.clearlyNearerMs) ? first : null
}

/** Pairs as many rows as sessions in order: the first launch with the first session, and so on. Null when two start at once, or a pair is impossible. */
function pairInOrder(group: Group): Pair[] | null {
    const rows = group.rows.slice().sort((a, b) => (a.started ?? 0) - (b.started ?? 0))
    const sessions = group.sessions.slice().sort((a, b) => (a.started ?? 0) - (b.started ?? 0))
    if (rows.length !== sessions.length) {
        return null
    }
    const pairs: Pair[] = []
    for (let i = 0; i < rows.length; i++) {
        const row = rows[i] as StoredSession
        const session = sessions[i] as GlanceSession
        const tied = i > 0 && (rows[i - 1]?.started === row.started || sessions[i - 1]?.started === session.started)
        if (tied || !isPossible(row, session)) {
            return null
        }
        pairs.push({ row, session })
    }
    return pairs
}

/**
 * Pairs rows that differ only in their start: an agent launched for one record again, because nobody answered or a window did not open. Whichever row gets the
 * session is right for a reader; it is the last one launched before the session, else the first one after. Null for rows of several records, and for more
 * sessions than rows.
 */
function pairRelaunches(group: Group): Pair[] | null {
    const [first] = group.rows
    if (first === undefined || first.source === '' || !group.rows.every(row => isAlike(row, first)) || group.rows.length < group.sessions.length) {
        return null
    }
    const rows = group.rows.slice().sort((a, b) => (a.started ?? 0) - (b.started ?? 0) || (a.id < b.id ? -1 : 1))
    const sessions = group.sessions.slice().sort((a, b) => (b.started ?? 0) - (a.started ?? 0) || (a.identity < b.identity ? 1 : -1))
    const pairs: Pair[] = []
    for (const session of sessions) {
        const fits = rows.filter(row => isPossible(row, session))
        const before = fits.filter(row => (row.started ?? 0) <= (session.started ?? 0))
        const row = before[before.length - 1] ?? fits[0]
        if (row === undefined) {
            return null
        }
        rows.splice(rows.indexOf(row), 1)
        pairs.push({ row, session })
    }
    return pairs
}

const isAlike = (a: StoredSession, b: StoredSession): boolean =>
    a.source === b.source && a.sessionKey === b.sessionKey && a.partnerUserId.toLowerCase() === b.partnerUserId.toLowerCase()
