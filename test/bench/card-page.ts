import type { Browser } from 'playwright-core'
import { startMeasuredBrowser } from '../e2e/browser'
import { busyIncident } from '../e2e/card-load/busy-incident'
import { layForm } from '../e2e/card-load/form-layout'
import { longestTask } from '../e2e/card-load/longest-task'
import { measuredPage, type Load } from '../e2e/card-load/measured-page'
import { throughStates } from '../e2e/card-load/states'
import { startEnvironment, type Environment } from '../e2e/environment'
import { figure, median, type Emit } from './figure'

const LOADS = 50
/** People who open the form for the first time and once more while their tasks are traced. */
const TRACED = 5
/** Milliseconds: a longer one is felt. */
const LONGEST_TASK = 50
const AGENT = 'glance.agent'
/** Cards on one page, for the memory of one. */
const MANY = 100

/** An element of the same name that does nothing but be there: what any element on the form costs. */
const EMPTY = `customElements.get('x-glne-conn-card') || customElements.define('x-glne-conn-card', class extends HTMLElement {
    connectedCallback() {
        this.attachShadow({ mode: 'open' })
        this.dataset.state = 'ready'
    }
})`

/** What the card costs the browser of whoever opens a form, each against the same form with less in it. */
export async function benchCardPage(emit: Emit): Promise<void> {
    const environment = await startEnvironment({ ticker: true, company: { presence: true } })
    const ending = [() => environment.stop()]
    try {
        const browser = await startMeasuredBrowser()
        ending.unshift(() => browser.close())
        const incident = await busyIncident(environment)
        const form = `/incident.do?sys_id=${incident}`
        await layForm(environment, false)
        const without = await twice(browser, environment, form, false)
        await layForm(environment, true)
        const first = await twice(browser, environment, form, true)
        emit(figure('card.form.requests_first_visit', first[0].requests.length - without[0].requests.length, 'requests', 2))
        emit(figure('card.form.requests', first[1].requests.length - without[1].requests.length, 'requests', 1))
        await loads(browser, environment, form, emit)
        await heap(browser, environment, form, emit)
        await environment.glance('POST', '/_control/visitors', { visitorId: 'V1001', present: true })
        const page = await measuredPage(browser, environment, AGENT)
        const moved = await throughStates(environment, page, form)
        emit(figure('card.states.layout_shift', moved.shift, 'CLS'))
        emit(figure('card.states.moved', moved.pixels, 'px'))
        await page.close()
    } finally {
        for (const end of ending)
            await end()
    }
}

/** The first visit of somebody, and the next. */
async function twice(browser: Browser, environment: Environment, form: string, withCard: boolean): Promise<[Load, Load]> {
    const page = await measuredPage(browser, environment, AGENT)
    const result: [Load, Load] = [await page.load(form, withCard), await page.load(form, withCard)]
    await page.close()
    return result
}

/** The form with the card and with the empty element, in turn. */
async function loads(browser: Browser, environment: Environment, form: string, emit: Emit): Promise<void> {
    const [card, empty] = [await measuredPage(browser, environment, AGENT), await measuredPage(browser, environment, AGENT)]
    await empty.page.route(/glance_card\.jsdbx/, route => route.fulfill({ contentType: 'text/javascript', body: EMPTY }))
    const own: Load[] = []
    const bare: Load[] = []
    for (let round = 0; round < LOADS; round++) {
        own.push(await card.load(form, true))
        bare.push(await empty.load(form, true))
    }
    const tasks: number[] = []
    for (let round = 0; round < TRACED; round++) {
        const fresh = await measuredPage(browser, environment, AGENT)
        tasks.push(await longestTask(browser, fresh, form, environment.url), await longestTask(browser, fresh, form, environment.url))
        await fresh.close()
    }
    await Promise.all([card.close(), empty.close()])
    const longest = (all: readonly Load[]) => Math.max(0, ...all.flatMap(({ longTasks }) => longTasks))
    emit(figure('card.form.layout_shift', Math.max(...own.map(({ shift }) => shift)), 'CLS'))
    emit(figure('card.form.longest_task_over_50ms', longest(own), 'ms', longest(bare) || null))
    emit(figure('card.form.longest_task', Math.max(...tasks), 'ms', LONGEST_TASK))
    emit(figure('card.form.script_time', median(own.map(({ cardScript }) => cardScript)), 'ms', median(bare.map(({ cardScript }) => cardScript))))
    emit(figure('card.form.main_thread_time', median(own.map(({ tasks }) => tasks)), 'ms', median(bare.map(({ tasks }) => tasks))))
    emit(figure('card.form.interactive', median(own.map(({ cardAt }) => cardAt)), 'ms', median(own.map(({ documentAt }) => documentAt))))
}

/** Bytes of script objects of a card with its history, against those of as many empty elements. */
async function heap(browser: Browser, environment: Environment, form: string, emit: Emit): Promise<void> {
    const page = await measuredPage(browser, environment, AGENT)
    await page.load(form, true)
    const before = await page.heap()
    await page.page.evaluate(addEmpty, MANY)
    const withEmpty = await page.heap()
    await page.page.evaluate(addCards, MANY)
    await page.page.waitForFunction(count => document.querySelectorAll('x-glne-conn-card:not([data-state=loading])').length === count, MANY + 1, { timeout: 60_000 })
    const withCards = await page.heap()
    await page.close()
    emit(figure('card.heap', (withCards - withEmpty) / MANY / 1000, 'kB', (withEmpty - before) / MANY / 1000))
}

/** Runs in the page. */
function addEmpty(count: number): void {
    customElements.define('x-empty', class extends HTMLElement {
        connectedCallback(): void {
            this.attachShadow({ mode: 'open' })
        }
    })
    for (let number = 0; number < count; number++)
        document.body.append(document.createElement('x-empty'))
}

/** Runs in the page. */
function addCards(count: number): void {
    const first = document.querySelector('x-glne-conn-card')!
    for (let number = 0; number < count; number++)
        document.body.append(first.cloneNode())
}
