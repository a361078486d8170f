import { askForPage, setAside, settleSessions, storePage } from './ask-page.ts'
import { narrowAfterFailure } from './narrow.ts'
import { advance, nextQuery, startPaging } from './page.ts'
import type { PageStep, Paging } from './paging.ts'
import { keepPlace, keepRecord } from './quarantine.ts'
import type { Ending, Stop, Work } from './run-state.ts'
import { savePlace } from './save-place.ts'
import { firstWindow } from './start-run.ts'

type PageResult = { kind: 'page', step: PageStep } | Stop

/** Reads the range window by window and page by page; saves the place after each page. */
export function readRange(work: Work, first: Paging): Ending {
    const { quarantine, range } = work.plan
    let paging: Paging | null = first
    while (paging !== null) {
        const result: PageResult = readOnePage(work, paging)
        if (result.kind !== 'page') {
            return result
        }
        paging = nextPaging(work, paging, result.step)
        if (!savePlace(work, paging, result.step.seen)) {
            return { kind: 'fenced' }
        }
        quarantine.settle([], { from: range.from, to: work.position.reached })
    }
    return { kind: 'done' }
}

/** The next page of the same window, the first of the next, or null at the end of the range. */
function nextPaging({ plan: { range } }: Work, paging: Paging, step: PageStep): Paging | null {
    if (step.next !== null) {
        return step.next
    }
    return paging.windowEnd < range.to ? startPaging(firstWindow({ from: paging.windowEnd, to: range.to }), step) : null
}

function readOnePage(work: Work, paging: Paging): PageResult {
    const { plan: { deps, input }, position, tally } = work
    if (tally.calls > 0 && deps.shouldStop?.() === true) {
        return { kind: 'slice_over' }
    }
    const query = nextQuery(paging, input.pageSize)
    const answer = askForPage(work, query)
    if (!answer.ok) {
        const narrower = narrowAfterFailure(paging, query, answer.error)
        deps.log?.('debug', `${answer.error.detail}: ${narrower === null ? 'asking for less does not help' : 'asking for less'}`)
        if (narrower !== null && narrower.aside !== null) {
            setAside(work, [keepPlace(narrower.aside, answer.error)])
        }
        return narrower === null ? { kind: 'error', error: answer.error } : { kind: 'page', step: narrower }
    }
    const step = advance(paging, input.pageSize, answer.sessions, answer.count)
    if (step.astray) {
        return { kind: 'error', error: { code: 'contract', retryable: false, detail: 'Glance answered with sessions that ended before the range asked for' } }
    }
    storePage(work, step.fresh)
    tally.stored += 1
    setAside(work, answer.quarantined.map(record => keepRecord(record, query)).concat(step.aside === null ? [] : [keepPlace(step.aside, null)]))
    settleSessions(work, answer.sessions)
    if (step.gap !== null) {
        position.gapAt = Math.min(position.gapAt ?? Infinity, step.gap.second)
        tally.notes.push({ key: 'sync.gap', values: [new Date(step.gap.second).toISOString(), step.gap.letters] })
    }
    deps.log?.('debug', `page ${tally.counts.pages}: ${answer.sessions.length} records, ${step.fresh.length} not seen before`)
    return { kind: 'page', step }
}
