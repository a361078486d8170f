import type { Frame } from 'playwright-core'
import { setProperty } from '../jobs-support'
import { startBed, type Bed } from './bed'
import { startCard } from './card-page'
import type { Someone } from './people'

/** Who sees the card, and where. */
describe('the card', () => {
    let bed: Bed

    beforeAll(async () => { bed = await startBed() })
    afterAll(() => bed?.stop())
    afterEach(async () => { expect(await bed.leave()).toEqual([]) })

    /** The same as the form, without its clock. */
    const visit = async (user: string, path = bed.form()): Promise<Someone & { scripts: string[] }> => {
        const one = await bed.person(user)
        const scripts: string[] = []
        one.context.on('request', request => {
            if (/glance_card/.test(request.url()))
                scripts.push(request.url())
        })
        await one.open(path)
        return { ...one, scripts }
    }
    const pageOf = (incident = 0) => `/x_glne_conn_card.do?sysparm_table=incident&sysparm_sys_id=${bed.environment.demo.incidents[incident]}`

    it.each(['admin', 'glance.admin', 'glance.agent'])('is there for %s', async user => {
        const one = await visit(user)
        await one.card.host.waitFor({ state: 'attached' })
        await one.card.shows('ready', 'problem')
        expect(one.scripts).toHaveLength(1)
        expect(await one.card.button('Cobrowse').count()).toBe(1)
    })

    it.each(['session.viewer', 'no.role'])('is not there for %s, and not even its script is asked for', async user => {
        await bed.environment.as('admin').send('GET', '/api/now/table/incident?sysparm_limit=1')
        const one = await bed.person(user)
        one.expects(/incident\.do|40[34]/)
        const requests: string[] = []
        one.context.on('request', request => requests.push(request.url()))
        await one.open(bed.form())
        expect(await one.page.locator('x-glne-conn-card, #x_glne_conn_card, [id*=x_glne]').count()).toBe(0)
        expect(await one.page.content()).not.toMatch(/glance_card/)
        expect(requests.filter(url => /glance_card|glance\/v1/.test(url))).toEqual([])
    })

    it('has a page of its own, for a link or a workspace', async () => {
        const one = await visit('glance.agent', pageOf())
        await one.card.shows('ready')
        expect(one.asked).toHaveLength(1)
        const window = await one.opens(() => one.card.button('Cobrowse').click())
        await window.getByText('Waiting for the visitor to start').waitFor()
        expect(await window.evaluate(() => window.opener as unknown)).toBe(null)
        await one.card.shows('waiting')
    })

    it('shows nobody without the role anything on that page', async () => {
        const one = await bed.person('no.role')
        one.expects(/403/)
        await one.open(pageOf())
        expect(await one.page.locator('x-glne-conn-card').getByRole('button').count()).toBe(0)
        expect(one.asked.filter(request => !request.startsWith('GET /card'))).toEqual([])
    })

    it('can stand in a frame, with a title and all of it to be seen', async () => {
        await setProperty(bed.environment, 'card_in_frame', 'true')
        try {
            const one = await visit('glance.agent')
            const element = one.page.locator('#x_glne_conn_frame')
            expect(await element.getAttribute('title')).toBe('Glance')
            const frame = await (await element.elementHandle())!.contentFrame() as Frame
            await frame.locator('x-glne-conn-card[data-state=ready]').waitFor()
            const window = await one.opens(() => frame.getByRole('button', { name: 'Cobrowse' }).click())
            await window.getByText('Waiting for the visitor to start').waitFor()
            expect(await window.evaluate(() => window.opener as unknown)).toBe(null)
            const hidden = await frame.evaluate(() => {
                const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement
                return [scrollHeight - clientHeight, scrollWidth - clientWidth]
            })
            expect(hidden).toEqual([0, 0])
        } finally {
            await setProperty(bed.environment, 'card_in_frame', 'false')
        }
    })

    it('knows in each tab what happened in the other once it is read again', async () => {
        const one = await visit('glance.agent')
        await one.card.shows('ready')
        const second = await one.context.newPage()
        await second.goto(new URL(bed.form(), bed.environment.url).href)
        const other = startCard(second)
        await other.shows('ready')
        await one.opens(() => one.card.button('Screen share').click())
        await one.card.shows('opened')
        expect(await other.history()).toEqual([])
        await second.reload()
        await other.newestReads(/Screen share/)
    })

    it('says when Sync now may be asked again', async () => {
        const one = await visit('glance.agent')
        one.expects(/429/)
        await one.opens(() => one.card.button('Screen share').click())
        await one.card.shows('opened')
        const sync = one.card.button(/^Sync now/)
        await sync.click()
        await one.card.button('Requested').waitFor()
        await one.answered()
        await bed.environment.instance('POST', '/_instance/drain')
        await one.page.reload()
        await sync.click()
        await one.card.says(/again in \d+ s|\d+ seconds/)
        expect(await sync.getAttribute('aria-disabled')).toBe(null)
        await bed.pass(61)
        await sync.click()
        await one.card.button('Requested').waitFor()
    })
})
