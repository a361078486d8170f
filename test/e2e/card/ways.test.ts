import type { Page } from 'playwright-core'
import { SESSION } from '../card-support'
import { setProperty } from '../jobs-support'
import { startBed, type Bed } from './bed'
import { look } from './look'
import type { Someone } from './people'

/** The other ways to start, and the other ways to get there. */
describe('starting', () => {
    let bed: Bed
    let agent: Someone

    beforeAll(async () => { bed = await startBed({ popUpBlocker: true, company: { presence: true, show_terms: true } }) })
    afterAll(() => bed?.stop())
    const begin = async (init?: () => void) => {
        agent = await bed.person('glance.agent', { init })
        await agent.open(bed.form())
        await agent.card.shows('ready')
    }
    beforeEach(() => begin())
    afterEach(async () => { expect(await bed.leave()).toEqual([]) })

    const stored = () => bed.environment.as('glance.admin').rows(SESSION, '', 'type,session_key,join_method,sync_state')
    const secret = async (page: Page) => {
        const { opener, referrer } = await page.evaluate(() => ({ opener: window.opener as unknown, referrer: document.referrer }))
        expect({ opener, referrer }).toEqual({ opener: null, referrer: '' })
    }
    /** Neither header of what Glance was asked by these people names the instance. */
    const nothingTold = async () => {
        const { requests } = await bed.environment.glance<{ requests: { path: string, refererHost: string | null, originHost: string | null }[] }>('GET', '/_control/requests')
        const host = new URL(bed.environment.url).host
        expect(requests.filter(request => request.path.toLowerCase().startsWith('/agent')).length).toBeGreaterThan(0)
        expect(requests.filter(request => request.refererHost === host || request.originHost === host)).toEqual([])
    }

    it('in a browser that blocks a window which no click opened', async () => {
        const page = await bed.browser.newPage()
        await page.goto('data:text/html,<script>document.title = String(window.open("about:blank"))</script>')
        expect(await page.title()).toBe('null')
        await page.close()
    })

    it('a screen share, whose result comes by Sync now', async () => {
        const window = await agent.opens(() => agent.card.button('Screen share').click())
        await agent.card.shows('opened')
        await agent.card.says('Screen share is open in its own window')
        await window.getByRole('button', { name: 'Start sharing' }).click()
        await window.getByText('Tell the guest this key').waitFor()
        await secret(window)
        await look(agent.card, 'opened')
        const key = await window.locator('#bigkey').innerText()
        await bed.environment.glance('POST', '/_control/act', { visitorId: 'somebody', sessionKey: key, do: 'join', partnerUserId: 'guest' })
        await bed.pass(120, agent)
        await window.getByRole('button', { name: 'End session' }).click()

        const sync = agent.card.button(/^Sync now: session GLS/)
        await sync.click()
        await agent.card.button('Requested').waitFor()
        await agent.answered()
        await look(agent.card, 'sync-requested')
        await bed.environment.instance('POST', '/_instance/drain')
        await bed.pass(5, agent)
        await agent.card.newestReads(/Screen share.*Completed.*2 min/s)
        expect(await sync.count()).toBe(0)
        expect(await stored()).toMatchObject([{ type: 'G', sync_state: 'synced' }])
    })

    it('a video', async () => {
        const window = await agent.opens(() => agent.card.button('Video').click())
        await agent.card.shows('opened')
        await agent.card.says('Video is open in its own window')
        await window.getByText('Waiting for the visitor to start the session').waitFor()
        await secret(window)
        expect(await stored()).toMatchObject([{ type: 'V', session_key: 'V1001' }])
    })

    it('with a key: spaces go, zeros in front stay; Enter joins', async () => {
        await bed.visitor('start', { sessionKey: '007001234' })
        await agent.card.button('Join with key').click()
        await agent.card.shows('key')
        expect(await agent.page.evaluate(() => document.activeElement!.shadowRoot!.activeElement!.tagName)).toBe('INPUT')
        await look(agent.card, 'key')
        await agent.page.keyboard.type(' 007 001 234 ')
        const window = await agent.opens(() => agent.page.keyboard.press('Enter'))
        await agent.card.shows('in_session')
        await window.getByRole('button', { name: 'Join session' }).waitFor()
        expect(await window.locator('#key').innerText()).toBe('007001234')
        await secret(window)
        expect(await stored()).toMatchObject([{ type: 'C', session_key: '007001234' }])
    })

    it('a bad key is refused where it was typed, with the rule, before anybody is asked; Escape goes back', async () => {
        await agent.card.button('Join with key').click()
        await agent.page.keyboard.type('12 34!')
        await agent.page.keyboard.press('Enter')
        const field = agent.card.host.getByRole('textbox', { name: 'Session key' })
        await agent.card.host.getByRole('alert').filter({ hasText: 'A key has 1 to 50 letters, digits, hyphens or underscores.' }).waitFor()
        expect(await field.getAttribute('aria-invalid')).toBe('true')
        expect(await field.inputValue()).toBe('12 34!')
        expect(await agent.page.evaluate(() => document.activeElement!.shadowRoot!.activeElement!.id)).toBe('key')
        await look(agent.card, 'key-wrong')
        expect(agent.context.pages()).toHaveLength(1)
        expect(agent.asked.filter(request => request.startsWith('POST'))).toEqual([])

        await field.press('Control+a')
        await agent.page.keyboard.type('1234')
        expect(await field.getAttribute('aria-invalid')).toBe(null)
        await agent.page.keyboard.press('Escape')
        await agent.card.shows('ready')
        expect(await agent.page.evaluate(() => document.activeElement!.shadowRoot!.activeElement!.textContent)).toBe('Join with key')
    })

    describe('in the installed client', () => {
        beforeEach(() => setProperty(bed.environment, 'join_with_client', 'true'))
        afterEach(() => setProperty(bed.environment, 'join_with_client', 'false'))

        it('hands its link to the browser, and opens no window', async () => {
            await agent.open(bed.form())
            await agent.card.shows('ready')
            const devtools = await agent.context.newCDPSession(agent.page)
            await devtools.send('Page.enable')
            const handed = new Promise<string>(resolve => devtools.on('Page.frameRequestedNavigation', event => resolve(event.url)))
            await agent.card.button('Cobrowse').click()
            expect(await handed).toMatch(/^glancepanorama:/)
            await agent.card.shows('waiting')
            expect(agent.context.pages()).toHaveLength(1)
            expect(await stored()).toMatchObject([{ join_method: 'client' }])
        })

        it('with the browser as a way out', async () => {
            // Here the client's link is only noted: the browser's question whether to open it would lie over the page.
            await agent.close()
            await begin(() => {
                const { click } = HTMLElement.prototype
                HTMLElement.prototype.click = function (this: HTMLElement) {
                    if (this instanceof HTMLAnchorElement && this.protocol === 'glancepanorama:')
                        document.body.dataset.handed = this.rel
                    else
                        click.call(this)
                }
            })
            await agent.card.button('Cobrowse').click()
            await agent.card.shows('waiting')
            expect(await agent.page.evaluate(() => document.body.dataset.handed)).toBe('noopener noreferrer')
            const link = agent.card.link('Open in the browser instead')
            expect(await link.getAttribute('rel')).toBe('noopener noreferrer')
            await look(agent.card, 'client')
            const window = await agent.opens(() => link.click())
            await window.getByText('Waiting for the visitor to start the session').waitFor()
            await secret(window)
            await nothingTold()
        })
    })

    it('where the browser blocks the window: a plain link, and it is gone when it was used', async () => {
        await agent.close()
        await begin(() => { globalThis.open = () => null })
        await agent.card.button('Cobrowse').click()
        await agent.card.shows('blocked')
        await agent.card.says('The browser blocked the Glance window')
        await look(agent.card, 'blocked')
        const link = agent.card.link('Open Glance')
        expect(await link.evaluate(one => ({ rel: (one as HTMLAnchorElement).rel, target: (one as HTMLAnchorElement).target }))).toEqual({ rel: 'noopener noreferrer', target: '_blank' })
        const window = await agent.opens(() => link.click())
        await window.getByText('Waiting for the visitor to start the session').waitFor()
        await secret(window)
        await nothingTold()
        await agent.card.shows('waiting')
        expect(await link.count()).toBe(0)
        expect(await agent.page.evaluate(() => document.querySelector('x-glne-conn-card')!.shadowRoot!.innerHTML)).not.toMatch(/loginkey/i)
    })
})
