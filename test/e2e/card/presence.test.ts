import { startBed, VISITOR, type Bed } from './bed'
import { look } from './look'
import type { Someone } from './people'

/** The agent sees when the visitor comes and goes, and an unattended browser asks nobody (B6). */
describe('presence', () => {
    let bed: Bed
    let agent: Someone

    beforeAll(async () => { bed = await startBed({ company: { presence: true, show_terms: true } }) })
    afterAll(() => bed?.stop())
    beforeEach(async () => {
        agent = await bed.person('glance.agent')
        await agent.open(bed.form())
        await agent.card.shows('ready')
        await agent.card.host.scrollIntoViewIfNeeded()
    })
    afterEach(async () => { expect(await bed.leave()).toEqual([]) })

    const polls = (who = agent) => who.asked.filter(request => request.startsWith('GET /presence/')).length
    /** Time goes by in steps, each question answered before the next step. */
    const wait = async (seconds: number, step = 5, who = agent): Promise<void> => {
        for (let passed = 0; passed < seconds; passed += step)
            await bed.pass(step, who)
    }
    /** How often was asked meanwhile. */
    const during = async (work: () => Promise<unknown>): Promise<number> => {
        const before = polls()
        await work()
        return polls() - before
    }
    const askedGlance = async () => {
        const { byVisitor } = await bed.environment.glance<{ byVisitor: Record<string, Record<string, number>> }>('GET', '/_control/requests')
        return byVisitor[VISITOR]?.lookupvisitor ?? 0
    }

    it('turns orange and says so when the visitor comes, and back when they leave', async () => {
        const colour = () => agent.card.button('Cobrowse').evaluate(button => getComputedStyle(button).backgroundColor)
        const blue = await colour()
        await wait(5)
        await agent.card.says('Ada Byron is not on the website at the moment')
        await bed.visitor('arrive')
        await wait(30)
        await agent.card.shows('present')
        await agent.card.says('The visitor is here: Ada Byron')
        await agent.card.says('Cobrowse asks them to accept the terms, then starts.')
        expect(await colour()).not.toBe(blue)
        expect(await agent.card.button('Cobrowse').evaluate(button => {
            const root = button.getRootNode() as ShadowRoot
            return root.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent
        })).toContain('is here')
        await bed.visitor('leave')
        await wait(30)
        await agent.card.shows('ready')
        await agent.card.says('Ada Byron is not on the website at the moment')
        expect(await colour()).toBe(blue)
        await look(agent.card, 'ready-absent')
    })

    it('is asked every 15 seconds at most, slower while nothing changes; not at all after ten minutes without input, until there is some', async () => {
        await agent.page.mouse.move(10, 10)
        const first = await during(() => wait(60))
        expect(first).toBeGreaterThanOrEqual(2)
        expect(first).toBeLessThanOrEqual(4)
        const later = await during(() => wait(240, 15))
        expect(later).toBeGreaterThanOrEqual(3)
        expect(later).toBeLessThanOrEqual(5)
        await wait(330, 30)
        expect(await during(() => wait(600, 60))).toBe(0)
        const before = await askedGlance()
        expect(await during(async () => {
            await agent.page.mouse.move(200, 200)
            await wait(5)
        })).toBe(1)
        expect(await askedGlance()).toBe(before + 1)
    })

    it('is not asked while the tab is hidden, and asked again when it is seen', async () => {
        const hide = (hidden: boolean) => agent.page.evaluate(state => {
            Object.defineProperty(document, 'hidden', { configurable: true, get: () => state })
            Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state ? 'hidden' : 'visible' })
            document.dispatchEvent(new Event('visibilitychange'))
        }, hidden)
        expect(await during(() => wait(15))).toBeGreaterThan(0)
        await hide(true)
        expect(await during(() => wait(300, 30))).toBe(0)
        expect(await during(async () => {
            await hide(false)
            await wait(5)
        })).toBe(1)
    })

    it('is not asked while the card is scrolled out of sight', async () => {
        await agent.page.setViewportSize({ width: 1280, height: 300 })
        await agent.page.evaluate(() => scrollTo(0, 0))
        expect(await agent.card.host.evaluate(element => element.getBoundingClientRect().top > innerHeight)).toBe(true)
        // The browser tells of it with its next picture.
        await agent.page.screenshot()
        expect(await during(() => wait(300, 30))).toBe(0)
        expect(await during(async () => {
            await agent.card.host.scrollIntoViewIfNeeded()
            await agent.page.screenshot()
            await wait(5)
        })).toBe(1)
    })

    it('is asked of Glance once for all who look', async () => {
        const other = await bed.person('glance.admin')
        await other.open(bed.form())
        await other.card.shows('ready')
        await other.card.host.scrollIntoViewIfNeeded()
        await wait(5)
        await other.context.clock.fastForward(5000)
        await other.answered()
        expect([polls(), polls(other)]).toEqual([1, 1])
        expect(await askedGlance()).toBe(1)
    })

    it('that Glance does not tell is not shown as absence, and is no error', async () => {
        await bed.fail({ kind: 'status', status: 500, operation: 'lookupvisitor', times: 0 })
        await wait(30)
        expect(polls()).toBeGreaterThan(0)
        await agent.card.shows('ready')
        await agent.card.says('Visitor: Ada Byron')
        expect(await agent.card.text()).not.toMatch(/not on the website/)
    })

    it('that Glance refuses is said, with who puts it right', async () => {
        await bed.fail({ kind: 'status', status: 403, operation: 'token', times: 0 }, { kind: 'status', status: 403, operation: 'lookupvisitor', times: 0 })
        await bed.environment.glance('POST', '/_control/tokens', { revoke: true })
        await wait(30)
        await agent.card.says(/Glance admin/)
        await look(agent.card, 'problem-presence_refused')
        expect(await agent.card.button('Cobrowse').getAttribute('aria-disabled')).toBe(null)
    })

    it('is never asked where it is off', async () => {
        await bed.settings({ presence: false })
        await agent.open(bed.form())
        await agent.card.shows('ready')
        expect(await during(() => wait(120, 15))).toBe(0)
        expect(await askedGlance()).toBe(0)
    })
})
