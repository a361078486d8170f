import { readdirSync } from 'node:fs'
import type { Locator } from 'playwright-core'
import { APP, companyId, insertRows, waiting } from '../jobs-support'
import { SESSION } from '../card-support'
import { axe } from './axe'
import { startBed, type Bed } from './bed'
import { IMAGES, look, PICTURES, THEMES } from './look'
import type { PersonOptions, Someone } from './people'

/** By keyboard, enlarged, on a narrow screen, from right to left, translated (B10). */
describe('the card is usable', () => {
    let bed: Bed
    let agent: Someone

    beforeAll(async () => { bed = await startBed({ company: { presence: true, show_terms: true } }) })
    afterAll(() => bed?.stop())
    afterEach(async () => { expect(await bed.leave()).toEqual([]) })

    const visit = async (options: PersonOptions = {}, incident = 0) => {
        agent = await bed.person('glance.agent', options)
        await agent.open(bed.form(incident))
        await agent.card.shows('ready')
    }
    /** A past of every kind: completed, unclean, declined, still open, expired. */
    const past = async () => {
        const company = await companyId(bed.environment)
        const row = (values: Record<string, string>) => waiting(bed.environment, company, { sync_state: 'synced', ...values })
        await insertRows(bed.environment, SESSION, [
            row({ type: 'C', status: 'C', started: '2026-06-14 10:00:00', ended: '2026-06-14 10:12:30', duration_seconds: '750', terms: 'started' }),
            row({ type: 'G', status: 'X', started: '2026-06-13 10:00:00', ended: '2026-06-13 11:05:00', duration_seconds: '3900' }),
            row({ type: 'V', status: 'T', started: '2026-05-02 10:00:00', ended: '2026-05-02 10:00:40', duration_seconds: '40' }),
            row({ type: 'C', sync_state: 'expired', started: '2026-05-01 10:00:00', terms: 'no_answer' }),
            row({ type: 'G', sync_state: 'pending', started: '2026-06-15 08:30:00', agent: bed.environment.demo.users['glance.admin']! }),
            row({ type: 'C', status: 'C', started: '2026-04-01 10:00:00', ended: '2026-04-01 10:05:00', duration_seconds: '300' })
        ])
    }
    /** What has the focus, as a screen reader would name it. */
    const focused = () => agent.page.evaluate(() => {
        const inner = document.activeElement?.shadowRoot?.activeElement
        return inner ? (inner.getAttribute('aria-label') ?? inner.getAttribute('id') ?? '').replace(/GLS\d+/, 'GLS') || inner.textContent!.trim() : null
    })
    const tab = async (key = 'Tab') => {
        await agent.page.keyboard.press(key)
        return focused()
    }
    const enter = async () => {
        await agent.page.evaluate(() => {
            const before = document.createElement('button')
            before.textContent = 'before'
            document.querySelector('x-glne-conn-card')!.before(before)
            before.focus()
        })
    }
    /** Nothing of the card is cut off or lies beside it, and the page does not scroll sideways. */
    const whole = () => agent.card.host.evaluate(host => {
        const box = host.getBoundingClientRect()
        const faults: string[] = []
        for (const element of Array.from(host.shadowRoot!.querySelectorAll<HTMLElement>('*'))) {
            const one = element.getBoundingClientRect()
            const hidden = one.width <= 1 || one.height <= 1 || element.closest('svg') !== null
            // The past scrolls in its place.
            const scrolls = element.closest('ul[tabindex]') !== null
            const beside = one.left < box.left - 1 || one.right > box.right + 1
            const beyond = one.top < box.top - 1 || one.bottom > box.bottom + 1
            if (!hidden && (beside || (beyond && !scrolls)))
                faults.push(`${element.tagName}.${element.className} lies outside: ${element.textContent?.slice(0, 40)}`)
            const style = getComputedStyle(element)
            if (!hidden && element.scrollWidth > element.clientWidth + 1 && style.display !== 'inline' && style.overflowX !== 'visible')
                faults.push(`${element.tagName}.${element.className} is cut: ${element.textContent?.slice(0, 40)}`)
        }
        if (document.documentElement.scrollWidth > innerWidth)
            faults.push(`the page is ${document.documentElement.scrollWidth} wide on a screen of ${innerWidth}`)
        return faults
    })
    const sizeOf = (locator: Locator) => locator.evaluateAll(all => all.map(one => {
        const { width, height } = one.getBoundingClientRect()
        return [Math.round(width), Math.round(height)]
    }))

    it('by keyboard alone: every action, in the order it is read, and the focus is never lost', async () => {
        await past()
        await visit()
        await enter()
        const way: (string | null)[] = []
        for (let stop = await tab(); stop !== null; stop = await tab())
            way.push(stop)
        expect(way).toEqual(['Cobrowse', 'Screen share', 'Video', 'Join with key', 'All sessions', expect.anything(), 'Sync now: session GLS'].filter(Boolean))

        // Back to the key, a bad one, away, and there again.
        await enter()
        for (let steps = 0; steps < 4; steps++)
            await tab()
        await agent.page.keyboard.press('Enter')
        await agent.card.shows('key')
        expect(await focused()).toBe('key')
        await agent.page.keyboard.type('not a key!')
        await agent.page.keyboard.press('Enter')
        await agent.card.host.getByRole('alert').filter({ hasText: 'A key has' }).waitFor()
        expect(await tab()).toBe('Join')
        expect(await tab()).toBe('Cancel')
        await agent.page.keyboard.press('Space')
        await agent.card.shows('ready')
        expect(await focused()).toBe('Join with key')

        // A launch by Space; the focus stays in the card through all that follows.
        await bed.visitor('arrive')
        for (const key of ['Shift+Tab', 'Shift+Tab', 'Shift+Tab'])
            await tab(key)
        expect(await focused()).toBe('Cobrowse')
        await agent.opens(() => agent.page.keyboard.press('Space'))
        await agent.card.shows('asked')
        expect(await focused()).toBe('Cobrowse')
        for (let stop = await tab(); stop !== 'Cancel'; stop = await tab())
            expect(stop).not.toBe(null)
        await agent.page.keyboard.press('Enter')
        await agent.card.shows('cancelled')
        expect(await focused()).not.toBe(null)
    })

    it('shows where the focus is', async () => {
        await visit()
        await enter()
        await tab()
        const ring = () => agent.card.button('Cobrowse').evaluate(button => {
            const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(button)
            return `${outlineStyle} ${outlineWidth} ${boxShadow}`
        })
        const focusedRing = await ring()
        await tab()
        expect(await ring()).not.toBe(focusedRing)
    })

    it('with a long past, in which nothing is lost', async () => {
        await past()
        await visit()
        expect((await agent.card.history()).map(({ type, status }) => [type, status])).toEqual([
            ['Screen share', expect.any(String)], ['Cobrowse', 'Completed'], ['Screen share', expect.any(String)], ['Video', expect.any(String)], ['Cobrowse', expect.any(String)]
        ])
        await agent.card.newestReads(/Gwen Admin/)
        await look(agent.card, 'ready')
        expect(await whole()).toEqual([])
        const link = agent.card.link('All sessions')
        await Promise.all([agent.page.waitForEvent('load'), link.click()])
        expect(await agent.page.locator('.count').getAttribute('data-total')).toBe('6')
    })

    it('has targets large enough to hit', async () => {
        await past()
        await visit()
        for (const [width, height] of await sizeOf(agent.card.host.getByRole('button')))
            expect(Math.min(width!, height!)).toBeGreaterThanOrEqual(24)
        for (const [, height] of await sizeOf(agent.card.host.locator('[data-button]')))
            expect(height).toBeGreaterThanOrEqual(32)
    })

    it.each([
        ['at 200 %', { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }],
        ['on 320 points', { viewport: { width: 320, height: 640 } }]
    ])('%s, with nothing lost', async (_what, context) => {
        await past()
        await visit({ context }, 0)
        expect(await whole()).toEqual([])
        for (const name of ['Cobrowse', 'Screen share', 'Video', 'Join with key'])
            expect(await agent.card.button(name).isVisible()).toBe(true)
        await agent.card.button('Join with key').click()
        await agent.card.shows('key')
        expect(await whole()).toEqual([])
        await agent.page.keyboard.press('Escape')
        await bed.visitor('arrive')
        await agent.opens(() => agent.card.button('Cobrowse').click())
        await agent.card.shows('asked')
        expect(await whole()).toEqual([])
        if (context.viewport.width === 320)
            await look(agent.card, 'narrow')
    })

    it('from right to left: everything is mirrored', async () => {
        await past()
        const left = async (locator: Locator) => (await locator.boundingBox())!.x
        await visit({
            init: () => document.addEventListener('DOMContentLoaded', () => {
                document.documentElement.dir = 'rtl'
                // The stand-in hides its skip link on the left, where a page from right to left would scroll to.
                document.querySelector('.skip')?.remove()
            })
        })
        expect(await left(agent.card.button('Cobrowse'))).toBeGreaterThan(await left(agent.card.button('Join with key')))
        const heading = agent.card.host.getByRole('heading', { name: 'Glance sessions' })
        expect(await left(heading)).toBeGreaterThan(await left(agent.card.link('All sessions')))
        expect(await whole()).toEqual([])
        await look(agent.card, 'right-to-left')
    })

    it('in another language: its own texts, as long as they are', async () => {
        const admin = bed.environment.as('admin')
        const texts = { cobrowse: 'Gemeinsam in der Website blättern', screen_share: 'Den eigenen Bildschirm teilen', video: 'Videogespräch beginnen', join_with_key: 'Mit Sitzungsschlüssel beitreten', visitor: 'Besucherin oder Besucher: {0}' }
        for (const [key, message] of Object.entries(texts))
            await admin.create('sys_ui_message', { key: `${APP}.card.${key}`, language: 'de', message })
        await admin.update('sys_user', bed.environment.demo.users['glance.agent']!, { preferred_language: 'de' })
        try {
            await past()
            await visit({ context: { viewport: { width: 700, height: 900 } } })
            await agent.card.says('Besucherin oder Besucher: Ada Byron')
            expect(await agent.card.button(texts.cobrowse).isVisible()).toBe(true)
            expect(await whole()).toEqual([])
            expect(await axe(agent.page)).toEqual([])
        } finally {
            await admin.update('sys_user', bed.environment.demo.users['glance.agent']!, { preferred_language: '' })
        }
    })

    it('costs the page one request, and moves nothing of it', async () => {
        await past()
        // Its own clock: what is measured here is the browser's.
        agent = await bed.person('glance.agent', { time: '' })
        await agent.open(bed.form())
        await agent.card.shows('ready')
        await agent.card.newestReads(/Screen share/)
        expect(agent.asked).toHaveLength(1)
        expect((await agent.measures()).shifts).toEqual([])
    })

    it('has a picture of every state in the documentation, and no old one', () => {
        const wanted = PICTURES.flatMap(name => THEMES.map(theme => `${name}-${theme}.png`))
        expect(readdirSync(IMAGES).filter(file => !file.startsWith('visitor-')).sort()).toEqual(wanted.sort())
    })
})
