import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core'
import type { Environment } from '../environment'
import { logIn } from '../jobs-support'
import { painted } from '../page-requests'

/** What one load of a page was. Times in milliseconds. */
export interface Load {
    /** Addresses that were asked of the server until the card could be used, what the browser kept left out. */
    requests: string[]
    /** Cumulative layout shift: every shift without input shortly before. */
    shift: number
    longTasks: number[]
    /** Scripts of the page at work, below a function of the card's script. */
    cardScript: number
    /** The main thread at work, with anything. */
    tasks: number
    /** Since the page was asked for: until its document was there, and until the card could be used. */
    documentAt: number
    cardAt: number
}

interface Measures {
    shift: number
    /** What shifted, where the card was then. */
    shifted: string[]
    longTasks: number[]
    cardAt: number
}

interface Shift extends PerformanceEntry {
    value: number
    hadRecentInput: boolean
    sources: { node: Node | null, previousRect: DOMRectReadOnly, currentRect: DOMRectReadOnly }[]
}

/** Runs in every page before its scripts. */
function measure(): void {
    const measures: Measures = { shift: 0, shifted: [], longTasks: [], cardAt: 0 }
    const place = ({ x, y, width, height }: DOMRectReadOnly) => [x, y, width, height].map(Math.round).join(' ')
    const describe = (node: Node | null) => node instanceof Element ? `${node.tagName} ${node.className}` : node?.textContent ?? ''
    Object.assign(window, { measuredByTest: measures })
    new PerformanceObserver(list => {
        for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[]) {
            if (hadRecentInput)
                continue
            measures.shift += value
            const state = document.querySelector<HTMLElement>('x-glne-conn-card')?.dataset.state
            measures.shifted.push(...sources.map(source => `${state}: ${describe(source.node)} from ${place(source.previousRect)} to ${place(source.currentRect)}`))
        }
    }).observe({ type: 'layout-shift', buffered: true })
    new PerformanceObserver(list => { measures.longTasks.push(...list.getEntries().map(entry => entry.duration)) }).observe({ type: 'longtask', buffered: true })
    new MutationObserver(() => {
        const state = document.querySelector<HTMLElement>('x-glne-conn-card')?.dataset.state
        if (measures.cardAt === 0 && state !== undefined && state !== 'loading')
            measures.cardAt = performance.now()
    }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-state'] })
}

export interface MeasuredPage {
    readonly page: Page
    readonly context: BrowserContext
    /** Opens a form and waits until the card, if it is to have one, can be used. Without samples of its scripts nothing slows it. */
    load(path: string, withCard: boolean, sampled?: boolean): Promise<Load>
    measures(): Promise<Measures>
    /** Bytes of living script objects. */
    heap(): Promise<number>
    close(): Promise<void>
}

/** A page of somebody who is logged in; nothing is in the browser's cache yet. `init` runs in every page first. */
export async function measuredPage(browser: Browser, environment: Environment, user: string): Promise<MeasuredPage> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    const [name = '', value = ''] = (await logIn(environment, user)).split('=')
    await context.addCookies([{ name, value, url: environment.url }])
    // tsx names functions by a helper of its own, which their text in the page calls.
    await context.addInitScript({ content: 'window.__name = value => value' })
    await context.addInitScript(measure)
    const page = await context.newPage()
    const cdp = await context.newCDPSession(page)
    const asked = new Map<string, { url: string, at: number }>()
    cdp.on('Network.requestWillBeSent', ({ requestId, request, wallTime }) => { asked.set(requestId, { url: request.url, at: wallTime * 1000 }) })
    cdp.on('Network.requestServedFromCache', ({ requestId }) => { asked.delete(requestId) })
    cdp.on('Network.responseReceived', ({ requestId, response }) => {
        if (response.fromDiskCache)
            asked.delete(requestId)
    })
    for (const domain of ['Network.enable', 'Performance.enable', 'Profiler.enable', 'HeapProfiler.enable'] as const)
        await cdp.send(domain)
    await cdp.send('Profiler.setSamplingInterval', { interval: 100 })
    const measures = () => page.evaluate(() => (window as unknown as { measuredByTest: Measures }).measuredByTest)
    return {
        page, context, measures,
        async load(path, withCard, sampled = true) {
            // Every load begins from the same: a page that is empty.
            await page.goto('about:blank')
            asked.clear()
            const before = await taskTime(cdp)
            if (sampled)
                await cdp.send('Profiler.start')
            await page.goto(environment.url + path)
            if (withCard)
                await page.waitForFunction(() => !['', 'loading'].includes(document.querySelector<HTMLElement>('x-glne-conn-card')?.dataset.state ?? ''))
            await painted(page)
            const cardScript = sampled ? timeBelow((await cdp.send('Profiler.stop')).profile, 'glance_card') : 0
            const tasks = await taskTime(cdp) - before
            const { shift, longTasks, cardAt } = await measures()
            const { start, documentAt } = await page.evaluate(() => ({
                start: performance.timeOrigin,
                documentAt: (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).domContentLoadedEventEnd
            }))
            const until = withCard ? start + cardAt : Infinity
            const requests = [...asked.values()].filter(({ at }) => at <= until).map(({ url }) => url)
            return { requests, shift, longTasks, cardAt, documentAt, tasks, cardScript }
        },
        async heap() {
            for (let round = 0; round < 2; round++)
                await cdp.send('HeapProfiler.collectGarbage')
            return (await cdp.send('Runtime.getHeapUsage')).usedSize
        },
        close: () => context.close()
    }
}

async function taskTime(cdp: CDPSession): Promise<number> {
    const { metrics } = await cdp.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
}

interface Profile {
    nodes: { id: number, callFrame: { url: string }, children?: number[] }[]
    samples?: number[]
    timeDeltas?: number[]
}

/** Milliseconds in which a function of the script was at work, or something that it had called. */
function timeBelow({ nodes, samples = [], timeDeltas = [] }: Profile, script: string): number {
    const byId = new Map(nodes.map(node => [node.id, node]))
    const within = new Set<number>()
    const add = (id: number): void => {
        within.add(id)
        byId.get(id)?.children?.forEach(add)
    }
    nodes.filter(node => node.callFrame.url.includes(script)).forEach(node => add(node.id))
    // The time of a sample is that until the next one.
    return samples.reduce((sum, id, index) => sum + (within.has(id) ? timeDeltas[index + 1] ?? 0 : 0), 0) / 1000
}
