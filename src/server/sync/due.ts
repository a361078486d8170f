import { POLICY } from './policy.ts'
import type { Span } from './types.ts'
import { wholeSecond } from './window.ts'

/**
 * Which waiting sessions a run asks for (back-off without stored state). A waiting session is asked for by every run while it is young; later
 * only by the first complete run after it reached one of a few ages. Which ages were reached since follows from when the last complete run began, so a
 * row that waits is never written just to say that it was looked for.
 */

/** The ages (milliseconds) at which a session is asked for once it is no longer young, up to the one at which it expires. */
export function listAskAges(expiry: number): number[] {
    const ages: number[] = POLICY.askAgesMs.filter(age => age < expiry)
    for (let age = POLICY.askEveryMs; age < expiry; age += POLICY.askEveryMs) {
        if (age > (ages[ages.length - 1] ?? 0)) {
            ages.push(age)
        }
    }
    return ages
}

/**
 * The starts that are due: oldest first, apart from each other. `checked` is when the last complete run began; null makes all due. What is as old as
 * `expiry` is always due, so that the run that lets it expire has just looked for it.
 */
export function dueSpans(now: number, checked: number | null, expiry: number): Span[] {
    if (checked === null) {
        return [{ from: null, to: null }]
    }
    const last = Math.min(checked, now)
    // Reached an age after the last run began and by now: start + age in (last, now].
    const spans: Span[] = [{ from: null, to: wholeSecond(now - expiry) }]
    for (const age of listAskAges(expiry).reverse()) {
        spans.push({ from: wholeSecond(last - age) + 1000, to: wholeSecond(now - age) })
    }
    spans.push({ from: wholeSecond(last - Math.min(POLICY.youngMs, expiry)) + 1000, to: null })
    return joinNeighbours(spans.filter(span => span.from === null || span.to === null || span.from <= span.to))
}

/** Neighbours that meet become one. */
function joinNeighbours(spans: readonly Span[]): Span[] {
    const list: Span[] = []
    for (const span of spans) {
        const before = list[list.length - 1]
        if (before !== undefined && (before.to === null || span.from === null || span.from <= before.to + 1000)) {
            before.to = before.to === null || span.to === null ? null : Math.max(before.to, span.to)
        } else {
            list.push({ ...span })
        }
    }
    return list
}

/** Is a session that started at a moment due? */
export function isDue(started: number, spans: readonly Span[]): boolean {
    return spans.some(span => (span.from === null || started >= span.from) && (span.to === null || started <= span.to))
}
