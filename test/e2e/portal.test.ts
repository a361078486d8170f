import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser, type Locator } from 'playwright-core'
import { headlessChromium } from '../../tools/browser'
import { DEMO_PARTNER } from '../demo/seed'
import { axe } from './card/axe'
import { someone, type Someone } from './card/people'
import { startEnvironment, type Environment } from './environment'

const WIDGET = 'x-glne-conn-visitor'
const IMAGES = join(__dirname, '../../docs/card')

/** axe-core finds nothing in either theme; with `UPDATE_SCREENSHOTS=1` the widget's pictures go to the documentation. */
async function look(widget: Locator, name: string): Promise<void> {
    const page = widget.page()
    const wrong: string[] = []
    for (const colorScheme of ['dark', 'light'] as const) {
        await page.emulateMedia({ colorScheme })
        // The portal of the local instance has one theme only: a dark one declares its colour scheme.
        await page.evaluate(scheme => { document.documentElement.style.colorScheme = scheme }, colorScheme)
        wrong.push(...(await axe(page, WIDGET)).map(fault => `${name}, ${colorScheme}: ${fault}`))
        if (process.env.UPDATE_SCREENSHOTS === '1') {
            mkdirSync(IMAGES, { recursive: true })
            await widget.screenshot({ path: join(IMAGES, `visitor-${name}-${colorScheme}.png`), animations: 'disabled' })
        }
    }
    expect(wrong).toEqual([])
}

/** The widget for visitors on portals as customers build them: one with their Glance visitor script in its theme, one without. */
describe('the visitor\'s widget on a portal', () => {
    let environment: Environment
    let browser: Browser
    let hosts: string[]
    const people: Someone[] = []

    const visitor = async (context: Parameters<typeof someone>[3] = {}): Promise<{ who: Someone, widget: Locator, button: Locator }> => {
        const who = await someone(browser, environment.url, hosts, { time: '2026-06-15T09:00:00Z', ...context })
        people.push(who)
        const widget = who.page.locator(WIDGET)
        return { who, widget, button: widget.getByRole('button') }
    }
    const shows = (widget: Locator, state: string): Promise<void> => widget.and(widget.page().locator(`[data-state=${state}]`)).waitFor()

    beforeAll(async () => {
        environment = await startEnvironment({ now: '2026-06-15T09:00:00Z' })
        browser = await chromium.launch({ executablePath: headlessChromium(), args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] })
        hosts = [environment.url, environment.glanceUrl].map(url => new URL(url).host)
        const admin = environment.as('admin')
        const make = async (table: string, values: Record<string, unknown>): Promise<string> => (await admin.create(table, values)).sys_id!
        const [widget] = await admin.rows('sp_widget', 'id=x_glne_conn_visitor', 'sys_id')
        for (const [id, options] of [['help_share', ''], ['help_share_at_once', '{"ask_terms":{"value":"false","displayValue":"false"}}']] as const) {
            const page = await make('sp_page', { id, title: 'Share your screen', public: 'true' })
            const container = await make('sp_container', { sp_page: page, width: 'container', order: 100 })
            const row = await make('sp_row', { sp_container: container, order: 100 })
            const column = await make('sp_column', { sp_row: row, size: 8, order: 100 })
            await make('sp_instance', { sp_column: column, sp_widget: widget!.sys_id, active: 'true', order: 100, widget_parameters: options })
        }
        await make('sp_portal', { title: 'Bare portal', url_suffix: 'bare' })
        const theme = await make('sp_theme', { name: 'Customer theme' })
        const include = await make('sp_js_include', { display_name: 'Glance', source: 'url', url: `${environment.glanceUrl}/cobrowse/CobrowseJS.ashx?group=${DEMO_PARTNER.partnerId}&site=production` })
        await make('m2m_sp_theme_js_include', { sp_theme: theme, sp_js_include: include, order: 100 })
        await make('sp_portal', { title: 'Customer portal', url_suffix: 'help', theme, rtl_enabled: 'true' })
        await make('sys_language', { id: 'he', name: 'Hebrew' })
    })
    afterAll(async () => {
        await browser?.close()
        await environment?.stop()
    })

    it('starts a session after the terms, shows its key large, says when an agent looks on and when it is over', async () => {
        const { who, widget, button } = await visitor()
        await who.open('/help?id=help_share')
        await shows(widget, 'ready')
        await widget.getByText('Other websites, windows and programs stay private.').waitFor()
        await look(widget, 'ready')
        await button.click()
        await shows(widget, 'asked')
        await who.page.getByRole('button', { name: 'Accept' }).click()
        await shows(widget, 'running')
        const key = await widget.locator('#key').innerText()
        expect(key).toMatch(/^\d{9}$/)
        expect(await widget.locator('#key').evaluate(element => parseFloat(getComputedStyle(element).fontSize))).toBeGreaterThanOrEqual(40)
        await widget.getByText('No agent has joined yet.').waitFor()
        await environment.glance('POST', '/_control/act', { visitorId: key, sessionKey: key, do: 'join', partnerUserId: 'agent.one@example.com' })
        await widget.getByText('An agent can see this page.').waitFor()
        await look(widget, 'running')
        // A further page of the portal goes on with the session.
        await who.open('/help?id=help_share')
        await shows(widget, 'running')
        expect(await widget.locator('#key').innerText()).toBe(key)
        await button.click()
        await shows(widget, 'ended')
        expect(await widget.getByRole('status').innerText()).toMatch(/^Sharing ended at 09:0\d AM\. No one can see this page any more\.$/)
        expect(await button.innerText()).toBe('Share again')
        await look(widget, 'ended')
    })

    it('starts at once where the portal says so, by keyboard alone', async () => {
        const { who, widget } = await visitor()
        await who.open('/help?id=help_share_at_once')
        await shows(widget, 'ready')
        for (let step = 0; step < 10 && !await widget.evaluate(element => element.shadowRoot?.activeElement?.tagName === 'BUTTON'); step++)
            await who.page.keyboard.press('Tab')
        await who.page.keyboard.press('Enter')
        await shows(widget, 'running')
        expect(await widget.evaluate(element => element.shadowRoot?.activeElement?.textContent)).toBe('Stop sharing')
        await who.page.keyboard.press('Enter')
        await shows(widget, 'ended')
    })

    it('stays as it was when the visitor declines the terms, and says when the agent ends the session', async () => {
        const { who, widget, button } = await visitor()
        await who.open('/help?id=help_share')
        await shows(widget, 'ready')
        await button.click()
        await who.page.getByRole('button', { name: 'Decline' }).click()
        expect(await button.innerText()).toBe('Start sharing')
        await button.click()
        await who.page.getByRole('button', { name: 'Accept' }).click()
        await shows(widget, 'running')
        const key = await widget.locator('#key').innerText()
        const act = (what: string): Promise<unknown> => environment.glance('POST', '/_control/act', { visitorId: key, sessionKey: key, do: what, partnerUserId: 'agent.one@example.com' })
        await act('join')
        await widget.getByText('An agent can see this page.').waitFor()
        await act('end')
        await shows(widget, 'ended')
        await widget.getByText('The agent ended the session at').waitFor()
    })

    it('says that the portal lacks Glance\'s script, and who adds it; a script that comes late is found', async () => {
        const { who, widget, button } = await visitor()
        await who.open('/bare?id=help_share')
        await shows(widget, 'looking')
        expect(await button.getAttribute('aria-disabled')).toBe('true')
        await who.page.clock.fastForward(16_000)
        await shows(widget, 'absent')
        expect(await widget.getByText(/visitor script is not on it/).isVisible()).toBe(true)
        expect(await widget.getByText(/The person who runs this portal can add the script/).isVisible()).toBe(true)
        expect(await button.count()).toBe(0)
        await look(widget, 'absent')
        await who.page.addScriptTag({ url: `${environment.glanceUrl}/cobrowse/CobrowseJS.ashx?group=${DEMO_PARTNER.partnerId}` })
        await shows(widget, 'ready')
    })

    it.each([
        ['dark', { colorScheme: 'dark' as const }], ['high contrast', { forcedColors: 'active' as const }], ['200 % zoom of a small window', { viewport: { width: 320, height: 480 } }]
    ])('reads well: %s', async (_name, context) => {
        const { who, widget, button } = await visitor({ context })
        await who.open('/help?id=help_share_at_once')
        await shows(widget, 'ready')
        expect(await axe(who.page, WIDGET)).toEqual([])
        await button.click()
        await shows(widget, 'running')
        expect(await axe(who.page, WIDGET)).toEqual([])
        expect(await who.page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true)
        // By keyboard: Glance's own bar may lie over the end of a small page.
        await button.press('Enter')
        await shows(widget, 'ended')
    })

    it('is mirrored in languages from right to left; only the key is not', async () => {
        const { who, widget, button } = await visitor()
        await who.open('/help?id=help_share_at_once&lang=he')
        await shows(widget, 'ready')
        expect(await widget.evaluate(element => getComputedStyle(element).direction)).toBe('rtl')
        await button.click()
        await shows(widget, 'running')
        expect(await widget.locator('#key').evaluate(element => getComputedStyle(element).direction)).toBe('ltr')
        await button.click()
    })

    it('asked nothing of the app, kept nothing, and nothing was wrong', async () => {
        expect(people.flatMap(who => who.asked)).toEqual([])
        expect(people.flatMap(who => who.faults)).toEqual([])
        const { who } = await visitor()
        await who.open('/help?id=help_share')
        expect(await who.page.evaluate(() => [Object.keys(window).filter(name => /glne|preact/i.test(name)), Object.keys(localStorage).filter(name => /glne/i.test(name))])).toEqual([[], []])
    })
})
