import type { Browser, Page } from 'playwright-core'
import type { Environment } from '../environment'
import { logIn } from '../jobs-support'
import { answeredOn, sentBy, watchRequests, type Sent } from '../page-requests'

/** An agent's page with the cards of many records, each on top of the other so that all are on the screen. Its clock stands still but for `pass`. */
export interface CrowdPage {
    /** The clock goes on; answers once all that was asked on the way is answered. */
    pass(milliseconds: number): Promise<void>
    /** The agent moves the pointer. */
    touch(): Promise<void>
    sent(): Promise<Sent>
    /** What each card shows, by sys_id. */
    states(): Promise<Record<string, string>>
    page: Page
    close(): Promise<void>
}

export async function crowdPage(browser: Browser, environment: Environment, user: string, time: string, records: readonly string[]): Promise<CrowdPage> {
    const context = await browser.newContext({ viewport: { width: 1000, height: 700 }, reducedMotion: 'reduce' })
    const [name = '', value = ''] = (await logIn(environment, user)).split('=')
    await context.addCookies([{ name, value, url: environment.url }])
    await context.clock.install({ time: Date.parse(time) - 1000 })
    await context.clock.pauseAt(time)
    // tsx names functions by a helper of its own, which their text in the page calls.
    await context.addInitScript({ content: 'window.__name = value => value' })
    await context.addInitScript(watchRequests)
    const page = await context.newPage()
    await page.goto(`${environment.url}/x_glne_conn_card.do?sysparm_table=incident&sysparm_sys_id=${records[0]}`)
    await page.evaluate(addCards, records.slice(1))
    await answeredOn(page)
    let moved = 0
    return {
        page,
        async pass(milliseconds) {
            await page.clock.runFor(milliseconds)
            await answeredOn(page)
        },
        touch: () => page.mouse.move(100 + moved++ % 100, 500),
        sent: () => sentBy(page),
        states: () => page.evaluate(() => Object.fromEntries(Array.from(document.querySelectorAll<HTMLElement>('x-glne-conn-card'))
            .map(card => [card.getAttribute('sys-id') ?? '', card.dataset.state ?? '']))),
        close: () => context.close()
    }
}

/** Runs in the page: more cards like the one that is there. */
function addCards(records: readonly string[]): void {
    const first = document.querySelector<HTMLElement>('x-glne-conn-card')!
    const stack = document.createElement('div')
    // Where they lie on top of each other nobody would see them anyway; that they are on the screen counts, and nothing need be painted.
    stack.style.cssText = 'position:fixed;inset:0;visibility:hidden'
    for (const record of records) {
        const card = first.cloneNode() as HTMLElement
        card.setAttribute('sys-id', record)
        card.style.cssText = 'position:absolute;inset:0 0 auto 0'
        stack.append(card)
    }
    document.body.append(stack)
}
