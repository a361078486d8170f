import type { Counts } from './types.ts'

export function noCounts(): Counts {
    return { requests: 0, pages: 0, received: 0, created: 0, updated: 0, unchanged: 0, matched: 0, ignored: 0, failed: 0 }
}

export function addCounts(a: Counts, b: Partial<Counts>): Counts {
    return {
        requests: a.requests + (b.requests ?? 0),
        pages: a.pages + (b.pages ?? 0),
        received: a.received + (b.received ?? 0),
        created: a.created + (b.created ?? 0),
        updated: a.updated + (b.updated ?? 0),
        unchanged: a.unchanged + (b.unchanged ?? 0),
        matched: a.matched + (b.matched ?? 0),
        ignored: a.ignored + (b.ignored ?? 0),
        failed: a.failed + (b.failed ?? 0)
    }
}

/** The later of two states of the same counts: counts only grow. */
export function laterCounts(a: Counts, b: Counts): Counts {
    const counts = noCounts()
    for (const name of Object.keys(counts) as (keyof Counts)[]) {
        counts[name] = Math.max(a[name], b[name])
    }
    return counts
}
