import type { Session } from '../types'
import type { Random } from './random'

/** A mutable session while it is being made. */
export type Draft = { -readonly [K in keyof Session]: Session[K] } & { endTime: number }

export interface EndRules {
    /** Groups of sessions that end in the same second: how many, or how many of which size. Default one group in 500 sessions, of 2 to 4. */
    ties?: number | { groups: number, size: number }
    /** All end seconds differ: the request count of a reader that pages by time can then be predicted. Excludes `ties`. */
    distinctEnds?: boolean
}

/**
 * Settles when sessions end: none that has ended goes beyond the range, some end in the same second, or none do.
 * A session is moved as a whole, its length stays.
 */
export function spreadEnds(random: Random, drafts: Draft[], rules: EndRules & { from: number, to: number }, openCount: number): void {
    const ended = drafts.slice(openCount)
    for (const draft of ended) if (draft.endTime > rules.to) moveEnd(draft, rules.to - random.integer(0, 600) * 1000)
    if (!rules.distinctEnds) return makeTies(random, ended, rules.ties)
    const used = new Set<number>()
    for (const draft of drafts) makeDistinct(draft, used, draft.endTime > rules.to ? Infinity : rules.to)
}

function makeTies(random: Random, ended: Draft[], ties: EndRules['ties']): void {
    const groups = typeof ties === 'object' ? ties.groups : ties ?? Math.floor(ended.length / 500)
    if (groups === 0) return
    const byEnd = [...ended].sort((a, b) => a.endTime - b.endTime)
    for (let group = 0; group < groups; group++) {
        const size = Math.min(byEnd.length, typeof ties === 'object' ? ties.size : random.integer(2, 4))
        const first = random.integer(0, byEnd.length - size)
        const members = byEnd.slice(first, first + size)
        const end = Math.floor((members.at(-1)?.endTime ?? 0) / 1000) * 1000
        for (const member of members) moveEnd(member, end)
    }
}

function makeDistinct(draft: Draft, used: Set<number>, last: number): void {
    let second = Math.floor(draft.endTime / 1000)
    const step = draft.endTime + 5000 > last ? -1 : 1
    while (used.has(second)) second += step
    if (second * 1000 > last) while (used.has(second) || second * 1000 > last) second--
    used.add(second)
    if (second !== Math.floor(draft.endTime / 1000)) moveEnd(draft, second * 1000)
}

function moveEnd(draft: Draft, end: number): void {
    const shift = end - draft.endTime
    draft.startTime += shift
    draft.endTime = end
    draft.guests = draft.guests.map(guest => ({ ...guest, startTime: guest.startTime + shift }))
}
