import type { Counts, Span } from '../../../src/server/sync/types'

/** Is a session that started at a moment due? */
export function isDue(started: number, spans: readonly Span[]): boolean {
    return spans.some(span => (span.from === null || started >= span.from) && (span.to === null || started <= span.to))
}

/** Every record received went exactly one way; `matched` are some of those updated. */
export function addsUp(counts: Counts): boolean {
    return counts.received === counts.created + counts.updated + counts.unchanged + counts.ignored + counts.failed && counts.matched <= counts.updated
}
