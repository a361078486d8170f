import { POLICY } from './policy.ts'
import type { Span } from './types.ts'
import { SECOND_MS } from '../units.ts'
import { wholeSecond } from './window.ts'

/**
 * Which waiting sessions a run asks for: a back-off that stores no state. While a session is young, every run asks for it; later only the first complete
 * run after it has reached one of a few ages. Which ages those are follows from when the last complete run began, so no row is written just because it was
 * looked for.
 */

/** The ages, in milliseconds, at which a session is asked for once it is no longer young, up to the one at which it expires. */
export function listAskAges(expiryMs: number): number[] {
    const ages: number[] = POLICY.askAgesMs.filter(age => age < expiryMs)
    for (let age = POLICY.askEveryMs; age < expiryMs; age += POLICY.askEveryMs) {
        if (age > (ages[ages.length - 1] ?? 0)) {
            ages.push(age)
        }
    }
    return ages
}

/**
 * The starts of sessions that are due, as separate spans, oldest first. `checked` is when the last complete run began; null makes all due. A session as old as
 * `expiryMs` is always due, so that the run that lets it expire has just looked for it.
 */
export function dueSpans(now: number, checked: number | null, expiryMs: number): Span[] {
    if (checked === null) {
        return [{ from: null, to: null }]
    }
    const last = Math.min(checked, now)
    // A session reached an age since the last run began when its start + age is in (last, now].
    const spans: Span[] = [{ from: null, to: wholeSecond(now - expiryMs) }]
    for (const age of listAskAges(expiryMs).reverse()) {
        spans.push({ from: wholeSecond(last - age) + SECOND_MS, to: wholeSecond(now - age) })
    }
    spans.push({ from: wholeSecond(last - Math.min(POLICY.youngMs, expiryMs)) + SECOND_MS, to: null })
    return joinNeighbours(spans.filter(span => span.from === null || span.to === null || span.from <= span.to))
}

/** Spans that touch become one. */
function joinNeighbours(spans: readonly Span[]): Span[] {
    const list: Span[] = []
    for (const span of spans) {
        const before = list[list.length - 1]
        if (before !== undefined && (before.to === null || span.from === null || span.from <= before.to + SECOND_MS)) {
            before.to = before.to === null || span.to === null ? null : Math.max(before.to, span.to)
        } else {
            list.push({ ...span })
        }
    }
    return list
}
