import type { FieldNames } from '../glance/wire.ts'
import type { GlanceError } from '../glance/model.ts'
import { applyPage, type PageContext } from './apply.ts'
import { addCounts } from './counts.ts'
import { dueSpans } from './due.ts'
import { MAX_SESSIONS, type SessionsQuery } from '../glance/activity.ts'
import { narrowAfterFailure } from './narrow.ts'
import { advance, nextQuery, startPaging } from './page.ts'
import type { Paging, PageStep } from './paging.ts'
import { countingQuarantine, keptPlace, keptRecord, placeQuery, type Kept, type Quarantine } from './quarantine.ts'
import { readPage, type PageAnswer } from './read-page.ts'
import type { Clock, Counts, Note, Place, Progress, Range, RunClass, SavedCursor, SeenRecords, SessionStore, Transport } from './types.ts'
import { moveWatermark, outsideStart, planRange, resumeRange, correctWatermark, wholeSecond, splitIntoWindows } from './window.ts'

/** What a run itself saved when its slice ended. */
export interface Continued {
    /** Null when everything has been read. */
    cursor: SavedCursor | null
    seen: SeenRecords | null
}

export interface RunInput {
    /** Sessions per request, 1 to 1000. */
    pageSize: number
    /** Store sessions started elsewhere too; `since` bounds the first such run. */
    outside: { since: number | null } | null
    /** Keeps its place apart (for one session, a record, a range, a dry run): the place of the full run, and the watermark, stay as they are. */
    partial: boolean
    /** Age at which a waiting session expires, in milliseconds. */
    expiryMs: number
    /** Ask for everything that waits, due or not: a person wants to know. */
    all: boolean
    /** A run asked for one session: its start. */
    onlySince: number | null
    /** A run asked for a range of session ends. */
    onlyRange: Range | null
    /** Newest place of the company. */
    place: Pick<Place, 'watermark' | 'cursor' | 'checked'>
    /** Where this very run stopped; null when it begins. */
    continued: Continued | null
    /** What this run has counted so far. */
    counts: Counts
    /** Begin of the run's first slice. */
    began: number
    names?: FieldNames
}

export interface RunDeps {
    clock: Clock
    transport: Transport
    store: SessionStore
    progress: Progress
    hashOf: (identity: string) => string
    /** What cannot be stored; without one such records are counted only. */
    quarantine?: Quarantine
    /** Asked before each call but the first: true ends the slice, the place is saved. */
    shouldStop?: () => boolean
    log?: (level: 'info' | 'debug' | 'warn', text: string) => void
}

export interface RunOutcome {
    /** done: the whole range was read. stopped: an error came, or the run was taken over. sliced: the slice is over, there is more to read. */
    state: 'done' | 'stopped' | 'sliced'
    errorClass: RunClass
    counts: Counts
    window: Range | null
    /** The range is read up to here; null when nothing was asked. */
    reached: number | null
    notes: Note[]
    error: GlanceError | null
    /** The run no longer holds its claim. */
    fenced: boolean
    /** Everything that waited then has been asked for, once the run is done: begin of the earliest run whose place was gone on from. */
    began: number
    /** Pages stored in this slice: an error after some is no error in a row. */
    stored: number
}

interface Work {
    deps: RunDeps
    input: RunInput
    context: PageContext
    range: Range
    /** Start of what this run and those it goes on from have read. */
    since: number
    /** Begin of the first of them. */
    began: number
    /** Start of the range without anything stored before. */
    base: number
    watermark: number | null
    reached: number
    /** A second that could not be read completely: the watermark stops there. */
    gapAt: number | null
    counts: Counts
    notes: Note[]
    quarantine: Quarantine
    /** Calls and stored pages of this slice. */
    calls: number
    stored: number
    /** Place whose checkpoint was written without the records seen, because they are many. */
    unseen: Place | null
}

/** Sentences that a run gathers before it names no more records set aside. */
const MOST_TOLD = 100
/** Records seen that go into every checkpoint: usually there are one or two. More go in when the slice ends. */
const FEW_SEEN = 200

type Stop = { error: GlanceError } | { fenced: true } | { slice: true }

/**
 * One slice of a run: plans the range (or goes on where the run stopped), reads it window by window and page by page, stores each page, then its
 * checkpoint, then tells the counts. Makes no call when there is nothing to ask. Never throws for what the service does.
 */
export function run(deps: RunDeps, asked: RunInput): RunOutcome {
    const now = deps.clock.now()
    const input: RunInput = { ...asked, place: { ...asked.place, watermark: correctWatermark(asked.place.watermark, now) } }
    if (input.continued !== null && input.continued.cursor === null) {
        return { ...nothing(input), notes: [] }
    }
    const start = startOf(deps.store, input, now)
    if (start === null) {
        return nothing(input)
    }
    const { outside } = input
    const work: Work = {
        deps, input, ...start,
        context: { store: deps.store, hashOf: deps.hashOf, outside: outside !== null, now, earliestUnmet: once(() => deps.store.earliestUnmet()) },
        base: outside === null ? Infinity : outsideStart({ watermark: input.place.watermark, since: outside.since }, now),
        watermark: input.place.watermark, counts: input.counts, quarantine: deps.quarantine ?? countingQuarantine(), calls: 0, stored: 0, unseen: null
    }
    return outcomeOf(work, parked(work, readRange(work, start.paging)))
}

/** Asks when it is first needed, and then no more. */
function once<T>(ask: () => T): () => T {
    let answer: { value: T } | null = null
    return () => (answer = answer ?? { value: ask() }).value
}

function nothing(input: RunInput): RunOutcome {
    return {
        state: 'done', errorClass: input.counts.failed > 0 ? 'data' : 'none', counts: input.counts, window: null, reached: null,
        notes: [{ key: 'sync.nothing_to_ask', values: [] }], error: null, fenced: false, stored: 0,
        began: Math.min(input.began, input.place.checked ?? input.began)
    }
}

type Start = Pick<Work, 'range' | 'since' | 'began' | 'reached' | 'gapAt' | 'notes'> & { paging: Paging }

/** Where to begin; null when there is nothing to ask. */
function startOf(store: SessionStore, input: RunInput, now: number): Start | null {
    const cursor = input.continued?.cursor ?? null
    // Sessions started elsewhere are stored since: what was read must be read again.
    if (cursor !== null && (cursor.outside || input.outside === null)) {
        return {
            range: { from: cursor.since, to: cursor.to }, since: cursor.since, began: cursor.began, reached: cursor.reached, gapAt: cursor.gapAt,
            notes: input.continued?.seen === null ? [{ key: 'sync.counted_again', values: [] }] : [],
            paging: pagingOf(cursor, input.continued?.seen ?? null)
        }
    }
    const outside = input.outside === null ? null : { watermark: input.place.watermark, since: input.outside.since }
    const wanted = input.onlySince === null && input.onlyRange === null
    const earliestPending = wanted ? store.earliestDue(dueSpans(now, input.all ? null : input.place.checked, input.expiryMs)) : null
    const planned = planRange({ now, earliestPending, outside, onlySince: input.onlySince, onlyRange: input.onlyRange })
    if (planned === null) {
        return null
    }
    const range = input.partial ? planned : resumeRange(planned, input.place.cursor, input.outside !== null)
    const earlier = range.from > planned.from ? input.place.cursor : null
    return {
        range, since: earlier === null ? range.from : earlier.since, began: earlier === null ? input.began : earlier.began,
        reached: range.from, gapAt: earlier === null ? null : earlier.gapAt,
        notes: earlier === null ? [] : [{ key: 'sync.resumed', values: [] }],
        paging: startPaging(firstWindow(range))
    }
}

function pagingOf(cursor: SavedCursor, seen: SeenRecords | null): Paging {
    const { paging } = cursor
    const restored = { seen: new Map(seen ?? []), ordered: paging?.ordered ?? true }
    const fresh = startPaging(firstWindow({ from: cursor.reached, to: cursor.to }), restored)
    return paging === null ? fresh : { ...fresh, ...paging }
}

const firstWindow = (range: Range): Range => splitIntoWindows(range)[0] ?? range

function readRange(work: Work, first: Paging): Stop | null {
    let paging: Paging | null = first
    while (paging !== null) {
        const stop: Stop | PageStep = onePage(work, paging)
        if (!('fresh' in stop)) {
            return stop
        }
        paging = nextPaging(work, paging, stop)
        if (!saved(work, paging, stop.seen)) {
            return { fenced: true }
        }
        work.quarantine.settle([], { from: work.range.from, to: work.reached })
    }
    if (!work.input.partial) {
        retryPlaces(work)
    }
    return null
}

/** The way on: the same window, the next, or null at the end of the range. */
function nextPaging(work: Work, paging: Paging, step: PageStep): Paging | null {
    if (step.next !== null) {
        return step.next
    }
    return paging.windowEnd < work.range.to ? startPaging(firstWindow({ from: paging.windowEnd, to: work.range.to }), step) : null
}

function onePage(work: Work, paging: Paging): Stop | PageStep {
    const { deps, input } = work
    if (work.calls > 0 && deps.shouldStop?.() === true) {
        return { slice: true }
    }
    const query = nextQuery(paging, input.pageSize)
    const answer = ask(work, query)
    if (!answer.ok) {
        const narrower = narrowAfterFailure(paging, query, answer.error)
        deps.log?.('debug', `${answer.error.detail}: ${narrower === null ? 'asking for less is no help' : 'less is asked for'}`)
        if (narrower !== null && narrower.aside !== null) {
            setAside(work, [keptPlace(narrower.aside, answer.error)])
        }
        return narrower ?? { error: answer.error }
    }
    const step = advance(paging, input.pageSize, answer.sessions, answer.count)
    if (step.astray) {
        return { error: { code: 'contract', retryable: false, detail: 'Glance answered with sessions that ended before the range asked for' } }
    }
    const applied = applyPage(work.context, step.fresh)
    work.counts = addCounts(addCounts(work.counts, applied.counts), { pages: 1 })
    work.stored += 1
    work.notes.push(...applied.notes)
    setAside(work, answer.quarantined.map(record => keptRecord(record, query)).concat(step.aside === null ? [] : [keptPlace(step.aside, null)]))
    work.quarantine.settle(answer.sessions.map(session => session.identity), null)
    if (step.gap !== null) {
        work.gapAt = Math.min(work.gapAt ?? Infinity, step.gap.second)
        work.notes.push({ key: 'sync.gap', values: [new Date(step.gap.second).toISOString(), step.gap.letters] })
    }
    deps.log?.('debug', `page ${work.counts.pages}: ${answer.sessions.length} records, ${step.fresh.length} not seen before`)
    return step
}

function ask(work: Work, query: SessionsQuery): PageAnswer {
    const { deps, input } = work
    const answer = readPage({ transport: deps.transport, now: work.context.now, ...(input.names === undefined ? {} : { names: input.names }) }, query)
    work.calls += answer.requests
    work.counts = addCounts(work.counts, { requests: answer.requests })
    return answer
}

/** Keeps what cannot be stored, and counts each once however often pages repeat it. */
function setAside(work: Work, kept: readonly Kept[]): void {
    if (kept.length > 0) {
        const count = work.quarantine.keep(kept)
        work.counts = addCounts(work.counts, { received: count, failed: count })
        for (const { reason, excerpt } of kept.slice(0, Math.max(0, MOST_TOLD - work.notes.length))) {
            work.notes.push({ key: 'sync.quarantined', values: [reason, excerpt.substring(0, 200)] })
        }
    }
}

/** Asks once more for what could not be stored in earlier runs, when it is time: each place is one question. */
function retryPlaces(work: Work): void {
    for (const place of work.quarantine.due()) {
        if (work.deps.shouldStop?.() === true) {
            return
        }
        const answer = ask(work, placeQuery(place))
        if (answer.ok && answer.count < MAX_SESSIONS) {
            const applied = applyPage(work.context, answer.sessions)
            work.counts = addCounts(addCounts(work.counts, applied.counts), { pages: 1 })
            work.notes.push(...applied.notes)
            setAside(work, answer.quarantined.map(record => keptRecord(record, place)))
            work.quarantine.settle(answer.sessions.map(session => session.identity), null)
            work.quarantine.readWhole(place)
        } else if (answer.ok || answer.error.code === 'contract') {
            // Still a place that cannot be read; or one where more has ended than one answer holds, or where nothing but bad records is left.
            setAside(work, answer.ok || answer.error.shape === undefined ? [] : [keptPlace({ ...place, after: 0 }, answer.error)])
            work.quarantine.postpone(place)
        } else {
            return
        }
    }
}

/** Saves the place after a page; false when the run has been taken over. */
function saved(work: Work, next: Paging | null, seen: SeenRecords): boolean {
    const { input, range } = work
    work.reached = next === null ? range.to : next.from
    if (input.outside !== null && !input.partial) {
        work.watermark = moveWatermark(work.watermark, work.base, work.since, Math.min(work.reached, work.gapAt ?? Infinity, wholeSecond(work.context.now)))
    }
    const cursor = next === null ? null : cursorOf(work, next)
    const place: Place = {
        watermark: work.watermark,
        window: { from: work.reached, to: next === null ? range.to : next.windowEnd },
        // A partial run leaves the place of an unfinished full run as it is.
        cursor: input.partial ? input.place.cursor : cursor,
        own: input.partial ? cursor : null,
        checked: next === null && !input.partial ? work.began : input.place.checked,
        counts: work.counts,
        seen: seen.size <= FEW_SEEN ? seen : null
    }
    work.unseen = place.seen === null && next !== null ? { ...place, seen } : null
    const held = work.deps.progress.checkpoint(place)
    if (held) {
        work.deps.progress.report(work.counts, work.reached, range)
    }
    return held
}

function cursorOf(work: Work, { from, to, windowEnd, ordered, wide, split, limit, narrow, inARow }: Paging): SavedCursor {
    const trouble = { ...(limit > 0 ? { limit } : {}), ...(narrow === null ? {} : { narrow }), ...(inARow > 0 ? { inARow } : {}) }
    return {
        version: 2, outside: work.input.outside !== null, since: work.since, to: work.range.to, reached: from, began: work.began, gapAt: work.gapAt,
        paging: { from, to, windowEnd, ordered, wide, split, ...trouble }
    }
}

/** Before a run rests, it saves the records seen, if they were too many for every checkpoint: so that it counts none of them twice. */
function parked(work: Work, stop: Stop | null): Stop | null {
    if (stop !== null && !('fenced' in stop) && work.unseen !== null) {
        return work.deps.progress.checkpoint(work.unseen) ? stop : { fenced: true }
    }
    return stop
}

function outcomeOf(work: Work, stop: Stop | null): RunOutcome {
    const base = {
        counts: work.counts, window: { from: work.range.from, to: work.range.to }, reached: work.reached, notes: work.notes, error: null, fenced: false,
        stored: work.stored, began: work.began
    }
    if (stop === null) {
        const errorClass: RunClass = work.gapAt !== null ? 'gap' : work.counts.failed > 0 ? 'data' : 'none'
        return { ...base, state: 'done', errorClass }
    }
    if ('error' in stop) {
        return { ...base, state: 'stopped', errorClass: stop.error.code, error: stop.error }
    }
    return 'fenced' in stop
        ? { ...base, state: 'stopped', errorClass: 'busy', fenced: true, notes: [...work.notes, { key: 'sync.taken_over', values: [] }] }
        : { ...base, state: 'sliced', errorClass: 'none', notes: [...work.notes, { key: 'sync.to_be_continued', values: [] }] }
}
