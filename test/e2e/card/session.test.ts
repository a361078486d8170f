import { DEMO_PARTNER } from '../../demo/seed'
import { SESSION } from '../card-support'
import { startBed, VISITOR, type Bed } from './bed'
import { look } from './look'
import type { Someone } from './people'

/** A whole session as agent and visitor live through it, each at a browser of their own. */
describe('a cobrowse session from an incident', () => {
    let bed: Bed
    let agent: Someone
    let visitor: Someone

    beforeAll(async () => {
        bed = await startBed({ popUpBlocker: true, company: { presence: true, show_terms: true } })
        // So that its card asks whether the visitor is there only when it is to.
        agent = await bed.person('glance.agent', { still: true })
        visitor = await bed.person('')
    })
    afterAll(() => bed?.stop())

    it('shows who the visitor is, in one request', async () => {
        await agent.open(bed.form())
        await agent.card.shows('ready')
        await agent.card.says('Visitor: Ada Byron')
        expect(await agent.card.history()).toEqual([])
        expect(agent.asked).toEqual([`GET /card/incident/${bed.environment.demo.incidents[0]}`])
        await agent.context.clock.resume()
        await look(agent.card, 'ready-first')
    })

    it('says that the visitor is here, once they are', async () => {
        await visitor.page.goto(`${bed.environment.glanceUrl}/site?groupid=${DEMO_PARTNER.partnerId}&visitorid=${VISITOR}&name=Ada%20Byron`)
        await agent.card.host.scrollIntoViewIfNeeded()
        await bed.pass(15, agent)
        await agent.card.shows('present')
        await agent.card.says('The visitor is here: Ada Byron')
        await look(agent.card, 'present')
    })

    it('asks the visitor for the terms, in a window that knows nothing of the record', async () => {
        const window = await agent.opens(() => agent.card.button('Cobrowse').click())
        await agent.card.shows('asked')
        await window.getByText('Waiting for the visitor to start the session').waitFor()
        expect(await window.evaluate(() => [window.opener, document.referrer])).toEqual([null, ''])
        await visitor.page.getByRole('dialog', { name: /share this page/i }).waitFor()
        expect(await agent.card.history()).toMatchObject([{ type: 'Cobrowse' }])
        await look(agent.card, 'asked')
    })

    it('shows the running session once the visitor has accepted', async () => {
        await visitor.page.getByRole('button', { name: 'Accept' }).click()
        await visitor.page.getByText('No agent has joined yet').waitFor()
        await bed.pass(5, agent)
        await agent.card.shows('in_session')
        await agent.card.says('In session with Ada Byron')
        const window = agent.context.pages()[1]!
        await window.getByRole('button', { name: 'Join session' }).click()
        await visitor.page.getByText('An agent sees this page').waitFor()
        await look(agent.card, 'in_session')
    })

    it('says that it has ended when the visitor stops, and fetches the result by itself', async () => {
        await bed.pass(300, agent)
        await visitor.page.getByRole('button', { name: 'Stop sharing' }).click()
        await visitor.page.getByText('You have stopped the page sharing').waitFor()
        await bed.pass(15, agent)
        await agent.card.shows('ended')
        await agent.card.says('The session with Ada Byron has ended')
        expect(agent.asked.filter(request => /^POST .*sync$/.test(request))).toHaveLength(1)
        await agent.answered()
        await bed.environment.instance('POST', '/_instance/drain')
        await bed.pass(5, agent)
        await agent.card.newestReads(/Cobrowse.*Completed.*5 min.*Alex Agent/s)
        await look(agent.card, 'ended')
        expect(await bed.environment.as('glance.admin').rows(SESSION, '', 'status,sync_state,terms')).toEqual([{ status: 'C', sync_state: 'synced', terms: 'started' }])
    })

    it('has it in the related list of the form', async () => {
        await agent.open(bed.form())
        const row = agent.page.getByRole('table', { name: 'Glance Sessions' }).locator('tbody tr')
        expect(await row.count()).toBe(1)
        expect(await row.innerText()).toMatch(/Cobrowse[\s\S]*Completed/)
        await agent.card.newestReads(/Completed.*5 min/s)
    })

    it('has left nothing broken, no address of this instance at Glance and no link on the page', async () => {
        const { requests } = await bed.environment.glance<{ requests: { path: string, refererHost: string | null, originHost: string | null }[] }>('GET', '/_control/requests')
        const instance = new URL(bed.environment.url).host
        expect(requests.filter(request => request.path.startsWith('/agentjoin/')).length).toBeGreaterThan(1)
        expect(requests.filter(request => request.refererHost === instance || request.originHost === instance)).toEqual([])
        const stored = await agent.page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href, history.length]))
        expect(stored).not.toMatch(/loginkey/i)
        expect(bed.faults()).toEqual([])
    })
})
