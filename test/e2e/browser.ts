import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser, type BrowserContext, type Page, type Response } from 'playwright-core'
import { chromium as chromiumPath, headlessChromium } from '../../tools/browser'
import { HANGS_MS } from '../deadline'
import { accessibilityFaults } from '../instance/testing/accessibility'

const ARGUMENTS = [
    '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'
]
const IMAGES = join(__dirname, '../../docs/images')

/** A started Chromium, without anything that calls home. */
export const startBrowser = (): Promise<Browser> => chromium.launch({ executablePath: headlessChromium(), args: ARGUMENTS })

/** The browser that people use: for what is measured. */
export const startMeasuredBrowser = (): Promise<Browser> => chromium.launch({ executablePath: chromiumPath(), args: ARGUMENTS })

/**
 * A person at a browser of their own. Everything that a person would call broken is gathered while they look around: errors on the console and of
 * scripts, requests to anybody but the hosts named, and pages that a keyboard or screen reader cannot use.
 */
export interface Person {
    readonly page: Page
    /** Pages as they were sent, redirects left out. */
    readonly documents: string[]
    /** What was wrong so far. */
    readonly faults: string[]
    open(address: string): Promise<Response | null>
    /** Does something that leads to another page, and waits until it is there. */
    leads(action: () => Promise<void>): Promise<void>
    /** Does something that this person may not do: the page says so with this status, and that is no fault. */
    refused(status: number, action: () => Promise<void>): Promise<void>
    close(): Promise<void>
}

/** Sent by a page of the server that refuses a form: the browser reports such a status on the console, as it should. */
const REFUSED = 422

export async function person(browser: Browser, hosts: readonly string[]): Promise<Person> {
    const context: BrowserContext = await browser.newContext({
        viewport: { width: 1280, height: 800 }, colorScheme: 'light', locale: 'en-GB', timezoneId: 'UTC', reducedMotion: 'reduce'
    })
    const page = await context.newPage()
    page.setDefaultTimeout(HANGS_MS)
    const documents: string[] = []
    const faults: string[] = []
    const bodies: Promise<void>[] = []
    page.on('console', message => {
        const refusal = message.text().includes(`status of ${REFUSED}`)
        if (['error', 'warning'].includes(message.type()) && !refusal)
            faults.push(`console of ${page.url()}: ${message.text()}`)
    })
    page.on('pageerror', error => faults.push(`script of ${page.url()}: ${error.message}`))
    page.on('request', request => {
        const url = new URL(request.url())
        if (url.protocol !== 'data:' && !hosts.includes(url.host))
            faults.push(`request to ${request.url()}`)
    })
    page.on('response', response => {
        if (response.status() >= 400 && response.status() !== REFUSED)
            faults.push(`${response.status()} from ${response.url()}`)
        const sent = response.request().resourceType() === 'document' && (response.status() < 300 || response.status() >= 400)
        if (sent)
            bodies.push(response.text().then(text => { documents.push(text) }, () => { documents.push('') }))
    })
    const look = async () => {
        await Promise.all(bodies.splice(0))
        const markup = await page.content()
        // A page without navigation has nothing to skip.
        const found = accessibilityFaults(markup).filter(fault => fault !== 'no skip link' || markup.includes('<nav'))
        faults.push(...[...found, ...await page.evaluate(faintText)].map(fault => `${page.url()}: ${fault}`))
    }
    const leads = async (action: () => Promise<void>) => {
        const arrived = page.waitForEvent('load')
        await action()
        await arrived
        await look()
    }
    return {
        page,
        documents,
        faults,
        async open(address) {
            const response = await page.goto(address)
            await look()
            return response
        },
        leads,
        async refused(status, action) {
            const before = faults.length
            await leads(action)
            const since = faults.splice(before)
            const isRefusal = (fault: string) => fault.startsWith(`${status} from`) || fault.includes(`status of ${status}`)
            faults.push(...since.filter(fault => !isRefusal(fault)), ...since.some(isRefusal) ? [] : [`${page.url()} was not refused with ${status}`])
        },
        close: () => context.close()
    }
}

/** Runs in the page: visible text whose contrast with what is behind it is below 4.5 to 1 (WCAG 2.1, 1.4.3). Colours are opaque here. */
function faintText(): string[] {
    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number)
    const luminance = (colour: string) => {
        const linear = channels(colour).map(value => value / 255).map(value => value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
        const [red = 0, green = 0, blue = 0] = linear
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const behind = (element: Element | null): string => {
        const colour = element ? getComputedStyle(element).backgroundColor : 'rgb(255, 255, 255)'
        return element && channels(colour)[3] === 0 ? behind(element.parentElement) : colour
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const faint = new Set<string>()
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement
        if (!element || !node.textContent?.trim() || !element.checkVisibility() || ['SCRIPT', 'STYLE', 'OPTION'].includes(element.tagName))
            continue
        const [darker, lighter] = [luminance(getComputedStyle(element).color), luminance(behind(element))].sort((a, b) => a - b) as [number, number]
        const contrast = (lighter + 0.05) / (darker + 0.05)
        if (contrast < 4.5)
            faint.add(`contrast ${contrast.toFixed(1)} of "${node.textContent.trim().slice(0, 40)}"`)
    }
    return [...faint]
}

/** Logs in by the form and lands on the home page. */
export async function logIn(who: Person, url: string, user: string): Promise<void> {
    await who.open(`${url}/login.do`)
    await who.page.getByLabel('User name').fill(user)
    await who.page.getByLabel('Password').fill(user)
    await who.leads(() => who.page.getByRole('button', { name: 'Log in' }).click())
}

export async function logOut(who: Person): Promise<void> {
    await who.leads(() => who.page.getByRole('button', { name: 'Log out' }).click())
}

/** Opens a module of the navigator by its title. */
export async function openModule(who: Person, title: string): Promise<void> {
    await who.leads(() => who.page.getByRole('navigation', { name: 'Application navigator' }).getByRole('link', { name: title, exact: true }).click())
}

/** A picture of the page for the documentation, taken when `UPDATE_SCREENSHOTS=1` asks for it. */
export async function picture(who: Person, name: string): Promise<void> {
    if (process.env.UPDATE_SCREENSHOTS !== '1')
        return
    mkdirSync(IMAGES, { recursive: true })
    await who.page.evaluate(() => {
        (document.activeElement as HTMLElement | null)?.blur()
        scrollTo(0, 0)
    })
    await who.page.screenshot({ path: join(IMAGES, `${name}.png`) })
}
