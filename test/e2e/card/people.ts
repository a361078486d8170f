import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { HANGS_MS } from '../../deadline'
import { answeredOn, watchRequests } from '../page-requests'
import { startCard, type CardPage } from './card-page'

export interface PersonOptions {
    /** Cookie of a log-in, `name=value`. */
    cookie?: string
    /** The browser's clock can be moved on, and begins at this time. */
    time?: string
    /** It stands still there until `context.clock.resume()`. */
    still?: boolean
    context?: BrowserContextOptions
    /** Runs in every page before its own scripts. */
    init?: () => void
}

/** What a page has measured since it was opened: movements of what was there already. */
export interface Measures {
    shifts: { value: number, moved: string[] }[]
}

/**
 * Somebody at a browser of their own. Whatever a person would call broken is gathered on all of their pages: errors on the console and of scripts, failed
 * requests, and requests to anybody but the hosts named.
 */
export interface Someone {
    readonly context: BrowserContext
    readonly page: Page
    readonly card: CardPage
    /** What was wrong so far, but for what was announced. */
    readonly faults: string[]
    /** Paths that were asked of the app's own API, as `GET /card/incident/...`. */
    readonly asked: string[]
    /** Whatever is wrong in this way is meant to be. */
    expects(fault: RegExp): void
    /** Opens an address of the instance and waits until the page is there. */
    open(path: string): Promise<void>
    /** Does something that opens a window, and gives its page. */
    opens(action: () => Promise<unknown>): Promise<Page>
    measures(): Promise<Measures>
    /** Waits until everything that was asked of the app's own API is answered: what a click shows at once (*Requested*) says nothing of the instance. */
    answered(): Promise<void>
    close(): Promise<void>
}

const API = '/api/x_glne_conn/glance/v1'

/** Runs in every page. What the page has measured is kept on its window, for tests alone. */
function measure(): void {
    const measures: Measures = { shifts: [] }
    const describe = (node: Node | null) => node instanceof Element ? node.tagName.toLowerCase() : String(node?.nodeName)
    Object.assign(window, { measuredByTest: measures })
    new PerformanceObserver(list => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number, hadRecentInput: boolean, sources: { node: Node | null }[] })[])
            if (!entry.hadRecentInput)
                measures.shifts.push({ value: entry.value, moved: entry.sources.map(source => describe(source.node)) })
    }).observe({ type: 'layout-shift', buffered: true })
}

export async function someone(browser: Browser, url: string, hosts: readonly string[], options: PersonOptions = {}): Promise<Someone> {
    const context = await browser.newContext({
        viewport: { width: 1280, height: 900 }, colorScheme: 'light', locale: 'en-GB', timezoneId: 'UTC', reducedMotion: 'reduce', ...options.context
    })
    context.setDefaultTimeout(HANGS_MS)
    if (options.cookie) {
        const [name = '', value = ''] = options.cookie.split(/=(.*)/)
        await context.addCookies([{ name, value, url }])
    }
    if (options.time && options.still) {
        await context.clock.install({ time: Date.parse(options.time) - 1000 })
        await context.clock.pauseAt(options.time)
    } else if (options.time)
        await context.clock.install({ time: options.time })
    await context.addInitScript(measure)
    await context.addInitScript(watchRequests)
    if (options.init)
        await context.addInitScript(options.init)

    const faults: string[] = []
    const asked: string[] = []
    const expected: RegExp[] = []
    const fault = (text: string) => {
        if (!expected.some(pattern => pattern.test(text)))
            faults.push(text)
    }
    context.on('console', message => {
        if (['error', 'warning'].includes(message.type()))
            fault(`console of ${message.page()?.url()}: ${message.text()} (${message.location().url})`)
    })
    context.on('weberror', error => fault(`script of ${error.page()?.url()}: ${error.error().message}`))
    context.on('request', request => {
        const address = new URL(request.url())
        if (['http:', 'https:'].includes(address.protocol) && !hosts.includes(address.host))
            fault(`request to ${request.url()}`)
        if (address.pathname.startsWith(API))
            asked.push(`${request.method()} ${address.pathname.slice(API.length)}`)
    })
    context.on('response', response => {
        if (response.status() >= 400)
            fault(`${response.status()} from ${response.request().method()} ${response.url()}`)
    })
    const page = await context.newPage()
    return {
        context, page, faults, asked,
        card: startCard(page),
        expects: pattern => { expected.push(pattern) },
        async open(path) {
            await page.goto(new URL(path, url).href)
        },
        async opens(action) {
            const [opened] = await Promise.all([context.waitForEvent('page'), action()])
            return opened
        },
        measures: () => page.evaluate(() => (window as unknown as { measuredByTest: Measures }).measuredByTest),
        async answered() {
            // An answer may lead to the next question by a timer of the page that is due at once.
            const turn = async () => { if (options.time) await context.clock.runFor(1) }
            for (let before = -1, now = await answeredOn(page); now !== before;) {
                before = now
                await turn()
                now = await answeredOn(page)
            }
        },
        close: () => context.close()
    }
}
