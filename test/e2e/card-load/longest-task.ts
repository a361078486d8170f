import type { Browser } from 'playwright-core'
import type { MeasuredPage } from './measured-page'

/** An event of Chromium's trace: `dur` by the clock, `tdur` of the thread's own time at work; microseconds. */
interface TraceEvent {
    name: string
    pid: number
    tid: number
    dur?: number
    tdur?: number
    args: { name?: string, beginData?: { url?: string } }
}

/**
 * Milliseconds of processor time that the longest task of the page's main thread took while the form was loaded. By the clock a task would be as long as
 * other programs let it.
 */
export async function longestTask(browser: Browser, page: MeasuredPage, path: string, url: string): Promise<number> {
    await browser.startTracing(page.page, { categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'] })
    await page.load(path, true, false)
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] }
    const threadOf = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`
    // Chromium's own pages have main threads too: the form's is the one that read its document.
    const readers = new Set(traceEvents.filter(({ name, args }) => name === 'ParseHTML' && args.beginData?.url?.startsWith(url)).map(threadOf))
    const tasks = traceEvents.filter(event => event.name === 'RunTask' && readers.has(threadOf(event)))
    if (tasks.length === 0)
        throw new Error('the trace holds no task of the form')
    return Math.max(...tasks.map(({ tdur }) => tdur ?? 0)) / 1000
}
