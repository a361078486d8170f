import { readSessions, DEFAULT_NAMES, type FieldNames } from '../glance/wire.ts'
import type { GlanceError, GlanceSession, Quarantined, SessionsAnswer } from '../glance/model.ts'
import { applyPage, type PageContext } from './apply.ts'
import { add, noCounts } from './counts.ts'
import { advance, nextQuery, startPaging, type Paging, type Step } from './page.ts'
import type { Clock, Counts, Note, Progress, Range, RunClass, SavedCursor, SessionStore, Transport } from './types.ts'
import { movedWatermark, outsideStart, plan, resumed, windows } from './window.ts'

export interface RunInput {
    /** Sessions per request, 1 to 1000. */
    pageSize: number
    /** Store sessions started elsewhere too; `since` bounds the first such run. */
    outside: { since: number | null } | null
    /** A run asked for one session: its start. */
    onlySince: number | null
    watermark: number | null
    /** Where the run before stopped unfinished. */
    cursor: SavedCursor | null
    names?: FieldNames
}

export interface RunDeps {
    clock: Clock
    transport: Transport
    store: SessionStore
    progress: Progress
    hashOf: (identity: string) => string
    /** Asked before each call: true ends the slice, the place is saved. */
    shouldStop?: () => boolean
    log?: (level: 'info' | 'debug' | 'warn', text: string) => void
}

export interface RunOutcome {
    /** done: the whole range was read. stopped: a slice ended, an error came, or the run was taken over. */
    state: 'done' | 'stopped'
    errorClass: RunClass
    counts: Counts
    window: Range | null
    notes: Note[]
    error: GlanceError | null
    /** The run no longer holds its claim and must not write any more. */
    fenced: boolean
}

/** What a run knows while it works. */
interface Work {
    readonly deps: RunDeps
    readonly input: RunInput
    readonly context: PageContext
    readonly range: Range
    /** Start of the range before it was shortened by an unfinished run. */
    readonly since: number
    /** First moment that the watermark may cover. */
    readonly base: number
    watermark: number | null
    /** A second that could not be read completely: the watermark stops there. */
    gapAt: number | null
    counts: Counts
    notes: Note[]
    /** Records set aside so far. */
    setAside: Set<string>
}

const MOST_SET_ASIDE = 200

type Stop = { error: GlanceError } | { fenced: true } | { slice: true }

/**
 * One run: plans the range, reads it window by window and page by page, stores each page, then its checkpoint, then tells the counts.
 * Makes no call when there is nothing to ask. Never throws for what the service does.
 */
export function run(deps: RunDeps, input: RunInput): RunOutcome {
    const now = deps.clock.now()
    const earliestPending = deps.store.earliestPending()
    const outside = input.outside === null ? null : { watermark: input.watermark, since: input.outside.since }
    const planned = plan({ now, earliestPending, outside, onlySince: input.onlySince })
    if (planned === null) {
        return { state: 'done', errorClass: 'none', counts: noCounts(), window: null, notes: [{ key: 'sync.nothing_to_ask', values: [] }], error: null, fenced: false }
    }
    const range = input.onlySince === null ? resumed(planned, input.cursor, input.outside !== null) : planned
    const work: Work = {
        deps, input, range,
        context: { store: deps.store, hashOf: deps.hashOf, outside: input.outside !== null, now, earliestPending },
        since: range.from > planned.from && input.cursor !== null ? input.cursor.since : planned.from,
        base: outside === null ? Infinity : outsideStart(outside, now),
        watermark: input.watermark, gapAt: null, counts: noCounts(), notes: [], setAside: new Set()
    }
    if (range.from > planned.from) {
        work.notes.push({ key: 'sync.resumed', values: [] })
    }
    return outcomeOf(work, readRange(work))
}

function readRange(work: Work): Stop | null {
    let before: Pick<Step, 'seen' | 'ordered'> = { seen: new Map(), ordered: true }
    for (const window of windows(work.range)) {
        let paging: Paging | null = startPaging(window, before)
        while (paging !== null) {
            const stop: Stop | Step = onePage(work, window, paging)
            if (!('next' in stop)) {
                return stop
            }
            paging = stop.next
            before = stop
        }
    }
    return null
}

function onePage(work: Work, window: Range, paging: Paging): Stop | Step {
    const { deps, input } = work
    if (deps.shouldStop?.() === true) {
        return { slice: true }
    }
    const query = nextQuery(paging, input.pageSize)
    work.counts = add(work.counts, { requests: 1 })
    const answer = deps.transport.sessions('PartnerSessionsEnding', query)
    if (!answer.ok) {
        return { error: answer.error }
    }
    const read = readSessions(answer.body, input.names ?? DEFAULT_NAMES)
    const problem = read.ok ? implausible(read.value) : read.error
    if (!read.ok || problem !== null) {
        return { error: problem ?? { code: 'contract', retryable: false, detail: '' } }
    }
    const { sessions, quarantined } = read.value
    const step = advance(paging, input.pageSize, sessions, sessions.length + quarantined.length)
    if (step.astray) {
        return { error: { code: 'contract', retryable: false, detail: 'Glance answered with sessions that ended before the range asked for' } }
    }
    const applied = applyPage(work.context, step.fresh)
    work.counts = add(add(work.counts, applied.counts), { pages: 1 })
    work.notes.push(...applied.notes)
    setAside(work, quarantined)
    if (step.gap !== null) {
        work.gapAt = Math.min(work.gapAt ?? Infinity, step.gap.second)
        work.notes.push({ key: 'sync.gap', values: [new Date(step.gap.second).toISOString(), step.gap.letters] })
    }
    deps.log?.('debug', `page ${work.counts.pages}: ${sessions.length} records, ${step.fresh.length} not seen before`)
    return saved(work, window, step.next) ? step : { fenced: true }
}

/** Counts records that cannot be stored, each once however often a page repeats it. */
function setAside(work: Work, quarantined: readonly Quarantined[]): void {
    for (const record of quarantined) {
        const print = `${record.reason}|${record.excerpt}`
        if (!work.setAside.has(print)) {
            work.counts = add(work.counts, { received: 1, failed: 1 })
            if (work.setAside.size < MOST_SET_ASIDE) {
                work.setAside.add(print)
                work.notes.push({ key: 'sync.quarantined', values: [record.reason, record.excerpt] })
            }
        }
    }
}

/** An answer in the right shape that nevertheless cannot be what was asked for: the names of its fields are not those configured. */
function implausible(answer: SessionsAnswer): GlanceError | null {
    const { sessions, quarantined } = answer
    const wrong = (detail: string): GlanceError => ({ code: 'contract', retryable: false, detail })
    if (sessions.length === 0 && quarantined.length > 1) {
        return wrong(`None of ${quarantined.length} records says which session it is (${quarantined[0]?.reason ?? ''}): are the configured field names right?`)
    }
    const timeless = (session: GlanceSession): boolean => session.ended === null && !['A', 'J', 'W', 'L'].includes(session.status)
    if (sessions.length > 1 && sessions.every(timeless)) {
        return wrong(`None of ${sessions.length} records says when its session ended: are the configured field names right?`)
    }
    return null
}

/** Saves the place after a page; false when the run has been taken over. */
function saved(work: Work, window: Range, next: Paging | null): boolean {
    const reached = next === null ? window.to : next.from
    const complete = reached >= work.range.to && next === null
    const safe = Math.min(reached, work.gapAt ?? Infinity)
    if (work.input.outside !== null) {
        work.watermark = movedWatermark(work.watermark, work.base, work.range.from, safe)
    }
    // A run asked for one session leaves the place of an unfinished full run as it is.
    const own: SavedCursor | null = complete ? null : { version: 1, outside: work.input.outside !== null, since: work.since, reached }
    const cursor = work.input.onlySince === null ? own : work.input.cursor
    const held = work.deps.progress.checkpoint({ watermark: work.watermark, window, cursor })
    if (held) {
        work.deps.progress.report(work.counts)
    }
    return held
}

function outcomeOf(work: Work, stop: Stop | null): RunOutcome {
    const base = { counts: work.counts, window: { from: work.range.from, to: work.range.to }, notes: work.notes, error: null, fenced: false }
    if (stop === null) {
        const errorClass: RunClass = work.gapAt !== null ? 'gap' : work.counts.failed > 0 ? 'data' : 'none'
        return { ...base, state: 'done', errorClass }
    }
    if ('error' in stop) {
        return { ...base, state: 'stopped', errorClass: stop.error.code, error: stop.error }
    }
    return 'fenced' in stop
        ? { ...base, state: 'stopped', errorClass: 'busy', fenced: true, notes: [...work.notes, { key: 'sync.taken_over', values: [] }] }
        : { ...base, state: 'stopped', errorClass: 'none', notes: [...work.notes, { key: 'sync.to_be_continued', values: [] }] }
}
