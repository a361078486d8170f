import { DEMO_PARTNER } from '../../demo/seed'
import { SESSION } from '../card-support'
import { startBed, VISITOR, type Bed } from './bed'
import { look } from './look'
import type { Someone } from './people'

/** How the visitor answers the terms, and what the agent can know of it (B7). */
describe('terms', () => {
    let bed: Bed
    let agent: Someone

    beforeAll(async () => { bed = await startBed({ company: { presence: true, show_terms: true } }) })
    afterAll(() => bed?.stop())
    beforeEach(async () => {
        agent = await bed.person('glance.agent')
        await agent.open(bed.form())
        await agent.card.shows('ready')
    })
    afterEach(async () => { expect(await bed.leave()).toEqual([]) })

    const terms = async () => (await bed.environment.as('glance.admin').rows(SESSION, '', 'terms')).map(row => row.terms)
    const ask = async () => {
        const window = await agent.opens(() => agent.card.button('Cobrowse').click())
        await agent.card.shows('asked')
        return window
    }
    /** The vendor's script is switched on, for browsers of this instance or of another. */
    const useScript = async (origin = new URL(bed.environment.url).host) => {
        await bed.settings({ agent_script: true, agent_script_url: `${bed.environment.glanceUrl}/cobrowse/CobrowseJS.ashx` })
        await bed.environment.glance('POST', '/_control/options', { agentOrigins: [origin] })
        await agent.open(bed.form())
        await agent.card.shows('ready')
    }
    const visit = async () => {
        const visitor = await bed.person('')
        await visitor.page.goto(`${bed.environment.glanceUrl}/site?groupid=${DEMO_PARTNER.partnerId}&visitorid=${VISITOR}`)
        await bed.environment.glance('POST', '/_control/act', { visitorId: VISITOR, do: 'arrive' })
        return visitor
    }
    const vendorElements = () => agent.page.locator('#glance-cobrowse').count()

    it('no answer after a minute, which may be a refusal that cannot be seen, and says so; an answer that comes late counts', async () => {
        await bed.visitor('arrive')
        await ask()
        await agent.card.says('You won\'t be notified if the visitor declines.')
        await bed.visitor('decline')
        await bed.pass(30, agent)
        expect(await agent.card.state()).toBe('asked')
        await bed.pass(31, agent)
        await agent.card.shows('no_answer')
        await agent.card.says('No answer from Ada Byron')
        await agent.card.says(/They may have declined: without Glance's script in your browser, you won't be notified/)
        await look(agent.card, 'no_answer')
        expect(await terms()).toEqual(['no_answer'])

        await bed.visitor('start')
        await bed.pass(15, agent)
        await agent.card.shows('in_session')
        await expect(terms()).resolves.toEqual(['started'])
    })

    it('a refusal is seen with the vendor\'s script, as reported by the agent\'s browser', async () => {
        await useScript()
        const visitor = await visit()
        await ask()
        await visitor.page.getByRole('button', { name: 'Decline' }).click()
        await agent.card.shows('declined')
        await agent.card.says('Ada Byron declined')
        await agent.card.says('As reported by the agent\'s browser.')
        expect(await vendorElements()).toBe(0)
        await look(agent.card, 'declined')
        await agent.card.newestReads(/Declined/)
        expect(await terms()).toEqual(['declined'])
        await agent.card.button('Close').click()
        expect(await agent.card.state()).not.toBe('declined')
    })

    it('with that script an acceptance is seen at once, and the session after it', async () => {
        await useScript()
        const visitor = await visit()
        await ask()
        await visitor.page.getByRole('button', { name: 'Accept' }).click()
        await visitor.page.getByText('No agent has joined yet').waitFor()
        await bed.pass(5, agent)
        await agent.card.shows('in_session')
        expect(await terms()).toEqual(['started'])
        expect(await vendorElements()).toBe(0)
    })

    it.each([
        ['Glance does not know this instance\'s address', async () => useScript('elsewhere.example.com')],
        ['the script does not load', async () => {
            await useScript()
            await bed.fail({ kind: 'status', status: 500, operation: 'CobrowseJS', parameters: { script: 'PresenceAgent' }, times: 0 })
        }]
    ])('a refusal is not seen when %s, and the card says that it cannot be', async (_why, arrange) => {
        agent.expects(/CobrowseJS|agent\/events|ERR_FAILED|CORS/)
        await arrange()
        const visitor = await visit()
        await ask()
        await visitor.page.getByRole('button', { name: 'Decline' }).click()
        await agent.card.says('You won\'t be notified if the visitor declines.')
        await bed.pass(61, agent)
        await agent.card.shows('no_answer')
        await agent.card.says(/They may have declined: without Glance's script in your browser, you won't be notified/)
        expect(await terms()).toEqual(['no_answer'])
        expect(await vendorElements()).toBe(0)
    })

    it('the agent can stop asking', async () => {
        await bed.visitor('arrive')
        const window = await ask()
        await window.getByText('Waiting for the visitor to start the session').waitFor()
        await agent.card.button('Cancel').click()
        await agent.card.shows('cancelled')
        // Cut off from the page that opened it, the window is the agent's to close.
        await agent.card.says(/close the Glance window/)
        await agent.card.newestReads(/Cancelled/)
        expect(await terms()).toEqual(['cancelled'])
        await look(agent.card, 'cancelled')
    })

    it('without terms the session starts at once', async () => {
        await bed.settings({ show_terms: false })
        const visitor = await visit()
        await agent.open(bed.form())
        await agent.card.shows('ready')
        await agent.card.host.scrollIntoViewIfNeeded()
        await bed.pass(15, agent)
        await agent.card.shows('present')
        await agent.card.says('Cobrowse starts at once.')
        const window = await agent.opens(() => agent.card.button('Cobrowse').click())
        await visitor.page.getByText('No agent has joined yet').waitFor()
        expect(await visitor.page.getByRole('dialog').count()).toBe(0)
        await window.getByRole('button', { name: 'Join session' }).waitFor()
        await bed.pass(5, agent)
        await agent.card.shows('in_session')
        expect(await terms()).toEqual(['not_asked'])
    })

    it('a visitor who is not there has to start it themselves, and the card says so', async () => {
        await agent.opens(() => agent.card.button('Cobrowse').click())
        await agent.card.shows('waiting')
        await agent.card.says('Waiting for Ada Byron to start the session')
        await agent.card.says(/They are not on the website/)
        await look(agent.card, 'waiting')
        await bed.visitor('start')
        await bed.pass(5, agent)
        await agent.card.shows('in_session')
    })
})
