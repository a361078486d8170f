import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { chromium, type Browser, type BrowserContext, type Page, type Request } from 'playwright-core'
import { headlessChromium } from '../../../tools/browser'
import type { CardAnswer } from '../../../src/server/contract'
import { card as answerOf, NOW } from '../../unit/client/fixtures'
import { ENGLISH } from '../../../src/server/platform/generated/english'
import { HANGS_MS } from '../../deadline'
import { countsOn, watchRequests } from '../page-requests'

/** Address of the page that carries the card; whatever is not its API is a page of Glance. */
const SITE = 'https://instance.test'
const API = '/api/x_glne_conn/glance/v1'

export interface Answer { status?: number, body?: unknown, headers?: Record<string, string> }
type Answering = Answer | Promise<Answer>

/**
 * The client's script, as the build makes it, in a real browser on a page of our own, with every answer of the server in the hand of the test: for what no
 * server says on purpose, and for answers that come late. The clock stands still until the test moves it on.
 */
export interface Bare {
    readonly context: BrowserContext
    readonly page: Page
    /** Method and path of what was asked, as `GET /card`. */
    readonly asked: string[]
    /** Errors of scripts. */
    readonly errors: string[]
    /** From now on these answer, by method and name: `GET /card`, `GET /presence`, `POST /sessions`, `GET /session`, `POST /terms`, `POST /sync`. */
    answers(by: Record<string, (request: Request) => Answering>): void
    /** Opens a page with this inside; a card by itself unless told otherwise. */
    open(body?: string): Promise<void>
    state(): Promise<string | null>
    shows(state: string): Promise<void>
    pass(seconds: number): Promise<void>
    /** Waits until the page has every answer that the test does not keep back. */
    answered(): Promise<void>
    /** The text of the card. */
    text(): Promise<string>
    close(): Promise<void>
}

export const CARD = '<x-glne-conn-card table="incident" sys-id="0123456789abcdef0123456789abcdef"></x-glne-conn-card>'

/** Texts as the server sends them. */
export const TEXTS = Object.fromEntries(Object.entries(ENGLISH).filter(([key]) => key.startsWith('card.')).map(([key, text]) => [key.replace('card.', ''), text]))

export const cardAnswer = (over: Partial<CardAnswer> = {}): Answer =>
    ({ body: { result: answerOf({ texts: TEXTS, presence: { on: false, every: 15 }, ...over }) } })

/** From a directory of its own: the build must not depend on where it is started. */
export function bundle(): string {
    const root = join(__dirname, '../../..')
    const program = `import(${JSON.stringify(`file://${root}/now.prebuild.mjs`)}).then(made => made.bundleClient(${JSON.stringify(root)})).then(text => process.stdout.write(text))`
    return execFileSync(process.execPath, ['--input-type=module', '-e', program], { cwd: '/', encoding: 'utf8' })
}

export const startBrowser = (): Promise<Browser> => chromium.launch({
    executablePath: headlessChromium(), ignoreDefaultArgs: ['--disable-popup-blocking'], args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking']
})

/** The page with the card, as `inside` has it; anywhere else, another one. */
const pageAt = (url: URL, inside: string): string => url.origin === SITE && url.pathname === '/'
    ? `<!doctype html><html lang="en"><title>Page</title><script>g_ck = 't'</script><script src="/card.js"></script><body>${inside}`
    : '<!doctype html><html lang="en"><title>Elsewhere</title><p>Elsewhere'

export async function startBare(browser: Browser, script: string): Promise<Bare> {
    const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'UTC', reducedMotion: 'reduce' })
    context.setDefaultTimeout(HANGS_MS)
    await context.clock.install({ time: NOW })
    const asked: string[] = []
    const errors: string[] = []
    let by: Record<string, (request: Request) => Answering> = {}
    let body = CARD
    // Questions of the page as it is, and those of them whose answer the test still keeps back.
    let [seen, late] = [0, 0]
    await context.route('**/*', async route => {
        const url = new URL(route.request().url())
        if (!url.pathname.startsWith(API))
            return route.fulfill(url.pathname === '/card.js' ? { contentType: 'text/javascript', body: script } : { contentType: 'text/html', body: pageAt(url, body) })
        const path = url.pathname.slice(API.length)
        const action = /\/(sync|terms)$/.exec(path)?.[1] ?? (path.startsWith('/sessions/') ? 'session' : path.split('/')[1])
        const name = `${route.request().method()} /${action}`
        asked.push(name)
        seen++
        const given = (by[name] ?? ((): Answer => name === 'GET /card' ? cardAnswer() : { status: 500 }))(route.request())
        if (given instanceof Promise) {
            late++
            void given.finally(() => { late-- })
        }
        const { status = 200, body: answer = {}, headers = {} } = await given
        await route.fulfill({ status, headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(answer) }).catch(() => undefined)
    })
    context.on('weberror', error => errors.push(error.error().message))
    await context.addInitScript(watchRequests)
    const page = await context.newPage()
    const bare: Bare = {
        context, page, asked, errors,
        answers(more) { by = { ...by, ...more } },
        async open(inside = CARD) {
            body = inside
            seen = 0
            await page.goto(`${SITE}/`)
        },
        state: () => page.locator('x-glne-conn-card').first().getAttribute('data-state'),
        async shows(state) {
            const wrong = async () => { throw new Error(`not ${state}, but ${await bare.state()}: ${await bare.text()}`) }
            await page.locator(`x-glne-conn-card[data-state="${state}"]`).first().waitFor({ state: 'attached' }).catch(wrong)
        },
        async pass(seconds) {
            await context.clock.runFor(seconds * 1000)
            await bare.answered()
        },
        async answered() {
            for (let counts = await countsOn(page); counts.asked !== seen || counts.open > late;)
                counts = await countsOn(page)
        },
        text: () => page.locator('x-glne-conn-card').first().evaluate(one => one.shadowRoot!.textContent ?? ''),
        close: () => context.close()
    }
    return bare
}
