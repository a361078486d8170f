import type { Browser } from 'playwright-core'
import { launch, look, presence, session } from '../../unit/client/fixtures'
import { bundle, CARD, cardAnswer, startBare, startBrowser, TEXTS, type Answer, type Bare } from './bare'
import { painted } from '../page-requests'

const script = bundle()
const ok = (result: unknown): Answer => ({ body: { result } })
const later = () => {
    let answer: (value: Answer) => void = () => undefined
    const promise = new Promise<Answer>(resolve => { answer = resolve })
    return { promise, answer: (value: Answer) => answer(value) }
}

/** The card where answers are late, missing or odd, and where people do what they like meanwhile. */
describe('the card by itself', () => {
    let browser: Browser
    let bare: Bare
    beforeAll(async () => { browser = await startBrowser() })
    afterAll(() => browser?.close())
    beforeEach(async () => { bare = await startBare(browser, script) })
    afterEach(() => bare.close())

    const button = (name: string | RegExp) => bare.page.locator('x-glne-conn-card').getByRole('button', { name })
    const opens = async (action: () => Promise<unknown>) => (await Promise.all([bare.context.waitForEvent('page'), action()]))[0]

    it('leaves the focus where the person has taken it while a bad key is shown', async () => {
        bare.answers({ 'GET /card': () => cardAnswer({ presence: { on: true, every: 15 } }), 'GET /presence': () => ok(presence({ present: bare.asked.length % 2 === 0 })) })
        await bare.open(`${CARD}<input id="description">`)
        await button('Join with key').click()
        await bare.page.keyboard.type('12!')
        await bare.page.keyboard.press('Enter')
        await bare.page.locator('#description').focus()
        await bare.pass(20)
        expect(bare.asked).toContain('GET /presence')
        expect(await bare.page.evaluate(() => document.activeElement!.id)).toBe('description')
    })

    it('the field for a key has the focus also where a click gives buttons none', async () => {
        await bare.open()
        await bare.shows('ready')
        await bare.page.evaluate(() => (document.querySelector('x-glne-conn-card')!.shadowRoot!.querySelector('[data-button=join_with_key]') as HTMLElement).click())
        expect(await bare.page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.id)).toBe('key')
    })

    it('opens a window for a video although cobrowse uses the client', async () => {
        bare.answers({ 'GET /card': () => cardAnswer({ join_method: 'client' }), 'POST /sessions': () => ok(launch({ type: 'V', session: session({ type: 'V' }) })) })
        await bare.open()
        const window = await opens(() => button('Video').click())
        await window.waitForURL('https://glance.example/join')
        await bare.shows('opened')
    })

    it('an old answer does not take a new session out of the history', async () => {
        const old = session({ sys_id: 'b'.repeat(32), number: 'GLS1', type: 'G', started: '2026-06-15T08:00:00Z', watch: false })
        const slow = later()
        let reads = 0
        bare.answers({
            'GET /card': () => reads++ === 1 ? slow.promise : cardAnswer({ sessions: reads === 1 ? [old] : [session(), old] }),
            'POST /sync': () => ({ status: 202, body: { result: { state: 'queued' } } }),
            'POST /sessions': () => ok(launch())
        })
        await bare.open()
        await button(/^Sync now/).click()
        await button('Requested').waitFor()
        await bare.pass(5)
        expect(reads).toBe(2)
        await opens(() => button('Cobrowse').click())
        await bare.shows('waiting')
        slow.answer(cardAnswer({ sessions: [old] }))
        await bare.pass(1)
        expect(await bare.page.locator('x-glne-conn-card [data-session]').count()).toBe(2)
    })

    it('can be asked to sync again when no result has come', async () => {
        const open = session({ type: 'G', watch: false })
        bare.answers({ 'GET /card': () => cardAnswer({ sessions: [open] }), 'POST /sync': () => ({ status: 202, body: { result: { state: 'queued' } } }) })
        await bare.open()
        await button(/^Sync now/).click()
        await button('Requested').waitFor()
        for (const wait of [6, 11, 21, 41, 61, 61])
            await bare.pass(wait)
        expect(bare.asked.filter(one => one === 'GET /card')).toHaveLength(7)
        expect(await button('Requested').count()).toBe(0)
        await button(/^Sync now/).waitFor()
    })

    it('takes the blank window along when the person leaves the page before Glance has answered', async () => {
        bare.answers({ 'POST /sessions': () => later().promise })
        await bare.open()
        const window = await opens(() => button('Cobrowse').click())
        await bare.shows('launching')
        const closed = window.waitForEvent('close')
        await bare.page.goto('https://instance.test/other')
        await closed
    })

    it.each(['javascript:parent.hacked=hacked=1', ' JavaScript:hacked=1', 'data:text/html,<script>hacked=1</script>', 'blob:https://instance.test/1'])('follows no link that is a program: %s', async href => {
        bare.answers({
            'GET /card': () => cardAnswer({ sessions_url: href, sessions: [session({ watch: false })] }),
            'POST /sessions': () => ok(launch({ join_url: href, browser_url: href }))
        })
        const programs = () => bare.page.locator('x-glne-conn-card a').evaluateAll(links => links.map(one => (one as HTMLAnchorElement).protocol).filter(one => one !== 'https:'))
        await bare.open()
        await bare.shows('ready')
        await button('Cobrowse').click()
        await bare.answered()
        expect(await programs()).toEqual([])
        const hacked = await Promise.all(bare.context.pages().map(page => page.evaluate(() => (globalThis as { hacked?: unknown }).hacked)))
        expect(hacked.filter(Boolean)).toEqual([])
        bare.answers({ 'GET /card': () => cardAnswer({ join_method: 'client' }), 'POST /sessions': () => ok(launch({ join_method: 'client', join_url: href, browser_url: href })) })
        await bare.open()
        await button('Cobrowse').click()
        await bare.answered()
        expect(await programs()).toEqual([])
        expect(await bare.page.evaluate(() => (globalThis as { hacked?: unknown }).hacked)).toBeUndefined()
    })

    it('does not say that the visitor is here when nobody could tell for a while', async () => {
        let up = true
        bare.answers({ 'GET /card': () => cardAnswer({ presence: { on: true, every: 15 } }), 'GET /presence': () => up ? ok(presence()) : { status: 500 } })
        await bare.open()
        await bare.pass(4)
        await bare.shows('present')
        up = false
        await bare.pass(16)
        await bare.shows('ready')
    })

    it('moved on the page by the form, it asks once and goes on with what it did', async () => {
        const slow = later()
        bare.answers({ 'POST /sessions': () => slow.promise })
        await bare.open(`<div id="tab"></div>${CARD}<script>document.getElementById('tab').append(document.querySelector('x-glne-conn-card'))</script>`)
        await bare.shows('ready')
        expect(bare.asked).toEqual(['GET /card'])
        const window = await opens(() => button('Cobrowse').click())
        await bare.page.evaluate(() => document.body.append(document.querySelector('x-glne-conn-card')!))
        slow.answer(ok(launch()))
        await bare.shows('waiting')
        await window.waitForURL('https://glance.example/join')
        await bare.page.evaluate(() => document.querySelector('x-glne-conn-card')!.remove())
        const before = bare.asked.length
        await bare.pass(60)
        expect(bare.asked).toHaveLength(before)
    })

    it.each(['en_GB', 'zh_TW_x', '', '%', 'pb'])('a language that the browser does not know stops nothing: "%s"', async language => {
        bare.answers({ 'GET /card': () => cardAnswer({ language, sessions: [session({ watch: false, started: '2026-01-01T09:00:00Z' })] }) })
        await bare.open()
        await bare.shows('ready')
        expect(bare.errors).toEqual([])
        expect(await bare.page.locator('x-glne-conn-card time').innerText()).toMatch(language === 'pb' ? /1 de jan\. de 2026/ : /1 Jan 2026|Jan 1, 2026/)
    })

    it('after a running session and something else, the running one is not lost', async () => {
        let running = true
        bare.answers({
            'POST /sessions': request => (request.postDataJSON() as { type: string }).type === 'C'
                ? ok(launch({ signal: 'running' }))
                : ok(launch({ sys_id: 'b'.repeat(32), type: 'G', session: session({ sys_id: 'b'.repeat(32), type: 'G', watch: false }) })),
            'GET /session': () => ok(look(running)), 'POST /sync': () => ({ status: 202, body: { result: { state: 'queued' } } })
        })
        await bare.open()
        await opens(() => button('Cobrowse').click())
        await bare.shows('in_session')
        await bare.pass(60)
        await opens(() => button('Screen share').click())
        await bare.shows('opened')
        await bare.pass(10)
        await button('Close').click()
        await bare.shows('in_session')
        expect(await bare.page.locator('x-glne-conn-card [role=timer]').innerText()).toBe('1:10')
        running = false
        await bare.pass(16)
        await bare.shows('ended')
        expect(bare.asked).toContain('POST /sync')
    })

    it('names of the other direction turn nothing around', async () => {
        const name = 'Ada \u202Eevil'
        bare.answers({ 'GET /card': () => cardAnswer({ visitor: { id: 'V1', name, email: '', phone: '' }, texts: { ...TEXTS, visitor: 'Visitor: {0} (checked)' } }) })
        await bare.open()
        await bare.shows('ready')
        expect(await bare.text()).toContain(`\u2068${name}\u2069 (checked)`)
        bare.answers({ 'GET /card': () => cardAnswer({ visitor: { id: 'V1', name: 'Ada', email: 'ada@example.org', phone: '+1 555 123' }, texts: { ...TEXTS, visitor: 'מבקר: {0}' } }) })
        await bare.open('<div dir="rtl">' + CARD + '</div>')
        await bare.shows('ready')
        expect(await bare.text()).toContain('\u2068Ada\u2069')
        expect(await bare.page.locator('x-glne-conn-card .detail').evaluate(one => one.innerHTML)).toBe('<bdi>ada@example.org</bdi> · <bdi>+1 555 123</bdi>')
    })

    it('sends what is typed as a key to no spell checker', async () => {
        await bare.open()
        await button('Join with key').click()
        expect(await bare.page.locator('x-glne-conn-card #key').evaluate(one => (one as HTMLInputElement).spellcheck)).toBe(false)
    })

    it('goes on when the clock of the machine is set back', async () => {
        bare.answers({ 'GET /card': () => cardAnswer({ presence: { on: true, every: 15 } }), 'GET /presence': () => ok(presence({ present: false })) })
        await bare.open()
        await bare.pass(4)
        expect(bare.asked.filter(one => one === 'GET /presence')).toHaveLength(1)
        await bare.context.clock.setSystemTime(Date.parse('2026-06-15T03:00:00Z'))
        await bare.page.mouse.move(50, 50)
        await painted(bare.page)
        for (let part = 0; part < 12; part++)
            await bare.pass(15)
        expect(bare.asked.filter(one => one === 'GET /presence').length).toBeGreaterThan(3)
    })

    it.each([['while nobody looked', false], ['before the page was loaded again', true]])('never reports no answer for a question that may have been answered %s', async (_when, again) => {
        const one = session({ terms: 'asked' })
        bare.answers({
            'GET /card': () => bare.asked.includes('POST /sessions') ? cardAnswer({ sessions: [one], now: '2026-06-15T09:20:10Z' }) : cardAnswer(), 'POST /sessions': () => ok(launch({ signal: 'asked', session: one })),
            'GET /session': () => ok(look(false, { terms: 'asked' })), 'POST /sync': () => ({ status: 202, body: { result: { state: 'queued' } } }), 'POST /terms': () => ok({})
        })
        await bare.open()
        await opens(() => button('Cobrowse').click())
        await bare.shows('asked')
        // The Glance window is in front of this one now.
        await bare.page.evaluate(() => {
            Object.defineProperty(document, 'hidden', { value: true, configurable: true })
            document.dispatchEvent(new Event('visibilitychange'))
        })
        await bare.pass(1200)
        if (again) {
            await bare.open()
        } else {
            await bare.page.evaluate(() => {
                Object.defineProperty(document, 'hidden', { value: false })
                document.dispatchEvent(new Event('visibilitychange'))
            })
            await bare.page.mouse.move(90, 90)
        }
        for (let part = 0; part < 8; part++)
            await bare.pass(15)
        expect(bare.asked).toContain('GET /session')
        expect(bare.asked).not.toContain('POST /terms')
        expect(await bare.text()).not.toContain('No answer')
        expect(bare.asked.includes('POST /sync')).toBe(!again)
    })
})
