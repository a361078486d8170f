import { countingQuarantine } from './quarantine.ts'
import { readRange } from './read-range.ts'
import { retryPlaces } from './retry-places.ts'
import type { Ending, RunDeps, RunInput, Work } from './run-state.ts'
import { saveSeen } from './save-place.ts'
import { planStart, type Start } from './start-run.ts'
import type { Counts, Note, Range, RunClass } from './types.ts'
import { correctWatermark, outsideStart } from './window.ts'

/** What one slice of a run came to. */
export interface RunOutcome {
    ending: Ending
    errorClass: RunClass
    counts: Counts
    /** Null when there was nothing to ask for. */
    window: Range | null
    /** The range is read up to here; null when there was nothing to ask for. */
    reached: number | null
    notes: Note[]
    /** Once the run is done, everything that waited at this moment has been asked for: when the earliest run whose place was taken up began. */
    began: number
    /** Pages stored in this slice: an error after some does not count as one in a row. */
    stored: number
}

/**
 * One slice of a run: plans the range (or goes on where the run stopped), reads it window by window and page by page, stores each page, then its
 * checkpoint, then reports the counts. Makes no call when there is nothing to ask for. Never throws for what the service does.
 */
export function run(deps: RunDeps, asked: RunInput): RunOutcome {
    const now = deps.clock.now()
    const input: RunInput = { ...asked, place: { ...asked.place, watermark: correctWatermark(asked.place.watermark, now) } }
    if (input.continued !== null && input.continued.cursor === null) {
        return { ...outcomeOfNothing(input), notes: [] }
    }
    const start = planStart(deps.store, input, now)
    if (start === null) {
        return outcomeOfNothing(input)
    }
    const work = startWork(deps, input, start, now)
    const ending = readRange(work, start.paging)
    if (ending.kind === 'done' && !input.partial) {
        retryPlaces(work)
    }
    return outcomeOf(work, saveSeen(work, ending))
}

function startWork(deps: RunDeps, input: RunInput, { range, since, began, reached, gapAt, notes }: Start, now: number): Work {
    const { outside, place } = input
    return {
        plan: {
            deps, input, range, since, began,
            context: { store: deps.store, hashOf: deps.hashOf, outside: outside !== null, now, earliestUnmet: askOnce(() => deps.store.earliestUnmet()) },
            quarantine: deps.quarantine ?? countingQuarantine(),
            base: outside === null ? Infinity : outsideStart({ watermark: place.watermark, since: outside.since }, now)
        },
        position: { watermark: place.watermark, reached, gapAt, unsavedSeen: null },
        tally: { counts: input.counts, notes, calls: 0, stored: 0 }
    }
}

/** Asks when the answer is first needed, and not again. */
function askOnce<T>(ask: () => T): () => T {
    let answer: { value: T } | null = null
    return () => (answer = answer ?? { value: ask() }).value
}

function outcomeOfNothing(input: RunInput): RunOutcome {
    return {
        ending: { kind: 'done' }, errorClass: input.counts.failed > 0 ? 'data' : 'none', counts: input.counts, window: null, reached: null,
        notes: [{ key: 'sync.nothing_to_ask', values: [] }], stored: 0, began: Math.min(input.began, input.place.checked ?? input.began)
    }
}

function outcomeOf({ plan, position, tally }: Work, ending: Ending): RunOutcome {
    const { range, began } = plan
    return {
        ending, errorClass: errorClassOf(ending, position.gapAt, tally.counts), counts: tally.counts, window: { from: range.from, to: range.to },
        reached: position.reached, notes: tally.notes.concat(noteOf(ending)), began, stored: tally.stored
    }
}

function errorClassOf(ending: Ending, gapAt: number | null, counts: Counts): RunClass {
    switch (ending.kind) {
        case 'done': return gapAt !== null ? 'gap' : counts.failed > 0 ? 'data' : 'none'
        case 'error': return ending.error.code
        case 'fenced': return 'busy'
        case 'slice_over': return 'none'
    }
}

function noteOf(ending: Ending): Note[] {
    switch (ending.kind) {
        case 'fenced': return [{ key: 'sync.taken_over', values: [] }]
        case 'slice_over': return [{ key: 'sync.to_be_continued', values: [] }]
        default: return []
    }
}
